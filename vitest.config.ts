import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Property tests and spawned commands share two slow cores in CI; nothing here asserts on time.
    // Also of the commands that tests start: the words must not hang on the machine's language.
    env: { LC_ALL: "C.UTF-8" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // In CI the tests are about the tool, not about the CI that runs them.
    env: { GITHUB_ACTIONS: "", GITHUB_STEP_SUMMARY: "", GITHUB_WORKSPACE: "", CI_PROJECT_DIR: "" },
  },
});
