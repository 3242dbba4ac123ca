import { testMutated } from "./mutated.ts";

testMutated(1_000_000);
