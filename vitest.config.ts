import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Property tests and spawned commands share two slow cores in CI; nothing here asserts on time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
