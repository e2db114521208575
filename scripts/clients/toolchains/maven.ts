/** What the languages of the JVM have in common. */
import { delimiter, join } from "node:path";
import { root } from "../../lib/paths.js";
import { runnerDir, workDir, type Check, type Command } from "../commands.js";
import { statedVersion, type Tool } from "../tools.js";

/** The second compiler of a short-lived JVM costs more than it saves. */
export const shortLived = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

const maven = (name: string, pom: string, ...args: string[]): Command => ({
  command: ["mvn", "-B", "-ntp", "-f", pom, ...args, `-DbuildRoot=${workDir(name)}`],
  cwd: root,
  env: { MAVEN_OPTS: shortLived.join(" ") },
});

const pomOf = (name: string) => `../../src/clients/${name}/pom.xml`;

/** A client's own version. */
const versionOf = (name: string) => statedVersion(pomOf(name), /^ {2}<version>(.+)<\/version>$/m);

/** Runs Maven on a project that depends on a client, as a user's does: it builds what it needs. */
const ofUser = (name: string, ...args: string[]): Command =>
  maven(
    name,
    join(runnerDir(name), "pom.xml"),
    ...args,
    `-Dverifycodes.version=${versionOf(name)}`,
  );

/** Packages a client, and gets it with all that it needs. */
export const mavenPackage = (name: string): Command[] => [
  // A jar of an earlier version would be found too.
  { command: ["rm", "-rf", join(workDir(name), "libraries")], cwd: root },
  ofUser(name, "-q", "package"),
];

/**
 * Makes what a repository asks for: jars of the sources and of the documentation too.
 *
 * @param complaint what the documentation tool warns of a public name without a comment
 */
export const mavenRelease = (name: string, artifact: string, complaint?: RegExp): Check => {
  const jars = ["", "-sources", "-javadoc"].map((kind) =>
    join(workDir(name), artifact, `${artifact}-${versionOf(name)}${kind}.jar`),
  );
  return {
    name: "release: doc comments, jars of sources and documentation",
    commands: [
      { ...ofUser(name, "-P", "release", "package"), ...(complaint && { complaint }) },
      { command: ["ls", ...jars], cwd: root },
    ],
  };
};

export const classPath = (name: string, ...folders: string[]): string =>
  folders.map((folder) => join(workDir(name), folder)).join(delimiter);

/** @param property what the client's pom.xml states the oldest JDK by */
export const jvmTools = (name: string, property: string): Tool[] => [
  {
    name: "JDK",
    command: ["javac", "-version"],
    oldest: statedVersion(pomOf(name), new RegExp(`<${property}>(.+)</${property}>`)),
    install: "a JDK (Debian: default-jdk-headless)",
  },
  {
    name: "Maven",
    command: ["mvn", "-version"],
    oldest: "3.6.3",
    install: "Maven (Debian: maven)",
  },
];
