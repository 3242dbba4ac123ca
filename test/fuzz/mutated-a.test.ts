import { testMutated } from "./mutated.ts";

testMutated(1);
