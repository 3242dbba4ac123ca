import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Property tests and spawned commands share two slow cores in CI; nothing here asserts on time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // In CI the tests are about the tool, not about the CI that runs them; nor do words, here or of
    // commands that tests start, hang on the language of the machine.
    env: {
      GITHUB_ACTIONS: "",
      GITHUB_STEP_SUMMARY: "",
      GITHUB_WORKSPACE: "",
      CI_PROJECT_DIR: "",
      LC_ALL: "C.UTF-8",
    },
  },
});
