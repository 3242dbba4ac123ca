/** Hosts to reach by SSH on one machine: network namespaces on a bridge, or else loopback addresses. */

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { descendants, killHard } from "./processes.ts";
import { path, until } from "./tools.ts";

const BRIDGE = "saveworthy0";
const SUBNET = "10.213.7";
const PORT = 2213;
const NAMES = ["saveworthy1", "saveworthy2", "saveworthy3"];

export interface Host {
  readonly name: string;
  /** Of its sshd: all that runs on the host descends from it. */
  readonly pid: number;
  /** The network first, so that nobody is told, then every process. */
  readonly kill: () => void;
}

export interface Hosts {
  readonly all: readonly Host[];
  /** A file for `ssh -F`. */
  readonly config: string;
  readonly stop: () => void;
}

/** @param options lines of an ssh config, for every host */
export async function startHosts(folder: string, options: string): Promise<Hosts> {
  removeNetwork();
  const apart = tried("ip", "link", "add", BRIDGE, "type", "bridge") && namespaces();
  if (!apart) console.log("No network namespaces here: the hosts are addresses of loopback");
  const key = join(folder, "key");
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]);
  // Where Debian's sshd starts from, made by its service elsewhere.
  mkdirSync("/run/sshd", { recursive: true });
  const addressOf = (i: number): string => (apart ? `${SUBNET}.${i + 1}` : `127.0.0.${i + 2}`);
  const all = NAMES.map((name, i): Host => {
    const sshd = ["/usr/sbin/sshd", "-D", "-f", sshdConfig(folder, key, addressOf(i))];
    const [command = "", ...args] = apart ? ["ip", "netns", "exec", name, ...sshd] : sshd;
    const { pid = 0 } = spawn(command, args, { stdio: "ignore" });
    const kill = (): void => {
      if (apart) tried("ip", "link", "set", name, "down");
      killHard([pid, ...descendants(pid).map((child) => child.pid)]);
    };
    return { name, pid, kill };
  });
  const config = join(folder, "ssh_config");
  const hosts = NAMES.map((name, i) => `Host ${name}\n  HostName ${addressOf(i)}\n`).join("");
  const common = ["Host *", "User root", `Port ${PORT}`, `IdentityFile ${key}`, "LogLevel ERROR"];
  const unknown = ["StrictHostKeyChecking no", "UserKnownHostsFile /dev/null"];
  writeFileSync(config, `${hosts}${[...common, ...unknown].join("\n")}\n${options}`);
  for (const name of NAMES) {
    await until(`sshd of ${name}`, () => tried("ssh", "-F", config, name, "true"));
  }
  const stop = (): void => {
    for (const host of all) host.kill();
    removeNetwork();
  };
  return { all, config, stop };
}

function sshdConfig(folder: string, key: string, address: string): string {
  const file = join(folder, `sshd_config-${address}`);
  const lines = [
    `ListenAddress ${address}:${PORT}`,
    `HostKey ${key}`,
    `AuthorizedKeysFile ${key}.pub`,
    "PermitRootLogin yes",
    // The key lies in the tree of the project, whoever owns that.
    "StrictModes no",
    "UsePAM no",
    "PidFile none",
    `SetEnv PATH="${path()}"`,
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

/** A namespace for each, on the bridge by a cable of the same name. */
function namespaces(): boolean {
  const made = NAMES.every((name, i) =>
    [
      ["netns", "add", name],
      ["link", "add", name, "type", "veth", "peer", "name", "eth0", "netns", name],
      ["link", "set", name, "master", BRIDGE, "up"],
      ["-n", name, "address", "add", `${SUBNET}.${i + 1}/24`, "dev", "eth0"],
      ["-n", name, "link", "set", "eth0", "up"],
      ["-n", name, "link", "set", "lo", "up"],
    ].every((args) => tried("ip", ...args)),
  );
  return (
    made &&
    tried("ip", "address", "add", `${SUBNET}.254/24`, "dev", BRIDGE) &&
    tried("ip", "link", "set", BRIDGE, "up")
  );
}

/** Also what a run that was killed left behind. */
export function removeNetwork(): void {
  for (const name of NAMES) {
    tried("ip", "netns", "del", name);
    // A socket that still waits for an answer would keep the namespace, and so the cable.
    tried("ip", "link", "del", name);
  }
  tried("ip", "link", "del", BRIDGE);
}

function tried(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
