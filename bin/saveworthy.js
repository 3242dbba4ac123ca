#!/usr/bin/env node
const { run } = require("../dist/cli.cjs");
run(process.argv).then((code) => void (process.exitCode = code));
