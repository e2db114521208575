/** What the languages of the JVM have in common. */
import { delimiter, join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, workDir, type Command } from "../commands.js";
import { statedVersion, type Tool } from "../tools.js";

/** The second compiler of a short-lived JVM costs more than it saves. */
export const shortLived = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

export const mavenEnvironment = { MAVEN_OPTS: shortLived.join(" ") };

export const maven = (pom: string): string[] => ["mvn", "-B", "-q", "-ntp", "-f", pom];

export const mavenDependency = (goal: string): string =>
  `org.apache.maven.plugins:maven-dependency-plugin:3.9.0:${goal}`;

/** Packages a client for the JVM and puts what it depends on beside it. */
export const mavenPackage = (name: string, dependencies: string): Command => ({
  command: [
    ...maven(join(clientDir(name), "pom.xml")),
    "package",
    mavenDependency(dependencies),
    `-DbuildDirectory=${workDir(name)}`,
    `-DoutputDirectory=${join(workDir(name), "libraries")}`,
  ],
  cwd: root,
  env: mavenEnvironment,
});

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
