/** What the languages of the JVM have in common. */
import { delimiter, join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir, type Check, type Command } from "../commands.js";
import { statedVersion, type Tool } from "../tools.js";

/** The second compiler of a short-lived JVM costs more than it saves. */
export const shortLived = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

const maven = (name: string, pom: string, ...args: string[]): Command => ({
  command: ["mvn", "-B", "-ntp", "-f", pom, ...args, `-DbuildDirectory=${workDir(name)}`],
  cwd: root,
  env: { MAVEN_OPTS: shortLived.join(" ") },
});

/** The clients have the version of the contract; its source is there also before it is bundled. */
const version = statedVersion("../../openapi/verifycodes.yaml", /^ {2}version: (\S+)$/m);

/** Packages a client, and gets it with all that it needs, as a project that depends on it does. */
export const mavenPackage = (name: string): Command[] => [
  // A jar of an earlier version would be found too.
  { command: ["rm", "-rf", join(workDir(name), "libraries")], cwd: root },
  maven(
    name,
    join(runnerDir(name), "pom.xml"),
    "-q",
    "package",
    `-Dverifycodes.version=${version}`,
  ),
];

/**
 * Makes what a repository asks for: jars of the sources and of the documentation too.
 *
 * @param complaint what the documentation tool warns of a public name without a comment
 */
export const mavenRelease = (name: string, artifact: string, complaint?: RegExp): Check => {
  const jars = ["", "-sources", "-javadoc"].map((kind) =>
    join(workDir(name), `${artifact}-${version}${kind}.jar`),
  );
  return {
    name: "release: doc comments, jars of sources and documentation",
    commands: [
      {
        ...maven(name, join(clientDir(name), "pom.xml"), "-P", "release", "package"),
        ...(complaint && { complaint }),
      },
      { command: ["ls", ...jars], cwd: root },
    ],
  };
};

export const classPath = (name: string, ...folders: string[]): string =>
  folders.map((folder) => join(workDir(name), folder)).join(delimiter);

/** @param pom states the oldest JDK, by the language's own property */
export const jvmTools = (pom: string, property: string): Tool[] => [
  {
    name: "JDK",
    command: ["javac", "-version"],
    oldest: statedVersion(pom, new RegExp(`<${property}>(.+)</${property}>`)),
    install: "a JDK (Debian: default-jdk-headless)",
  },
  {
    name: "Maven",
    command: ["mvn", "-version"],
    oldest: "3.6.3",
    install: "Maven (Debian: maven)",
  },
];
