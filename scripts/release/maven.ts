import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exec } from "../lib/exec.js";
import { cacheDir, root } from "../lib/paths.js";
import type { Artefact } from "./artefact.js";
import { releaseVersion } from "./versions.js";

const group = "io.github.verifycodes";
const groupPath = group.replaceAll(".", "/");
/** Apart from the user's own, so that what is installed can only come from what was packed. */
const localRepository = join(cacheDir, "release/maven");

const pomOf = (language: string) => join(root, "src/clients", language, "pom.xml");

const maven = (args: readonly string[], cwd: string) =>
  exec("mvn", ["-B", "-ntp", "-q", `-Dmaven.repo.local=${localRepository}`, ...args], { cwd });

/** Builds a client where it stands. */
function build(language: string, ...args: readonly string[]): Promise<string> {
  const folder = `-DbuildRoot=${join(cacheDir, "release", language)}`;
  return maven(["-f", pomOf(language), "-DskipTests", folder, ...args], root);
}

/** Puts a client into a repository of files: its jar, the sources, the doc comments, the pom. */
const deploy = (language: string, out: string) =>
  build(language, "-P", "release", "deploy", `-DaltDeploymentRepository=out::file://${out}`);

/** Forgets the clients that were built or fetched before. */
const forgetClients = () =>
  rmSync(join(localRepository, groupPath), { recursive: true, force: true });

/** Maven writes the time of the deployment there; a repository makes its own. */
function removeMetadata(out: string): void {
  for (const file of readdirSync(out, { recursive: true, encoding: "utf8" }))
    if (file.includes("maven-metadata")) rmSync(join(out, file));
}

/** What a project has that uses the client, beside the dependency. */
const kotlinPlugin = `<plugin>
        <groupId>org.jetbrains.kotlin</groupId>
        <artifactId>kotlin-maven-plugin</artifactId>
        <version>2.4.10</version>
        <executions><execution><id>compile</id><goals><goal>compile</goal></goals></execution></executions>
        <configuration><sourceDirs><source>src/main/kotlin</source></sourceDirs></configuration>
      </plugin>`;

const consumer = (artifact: string, version: string, out: string, plugin: string) => `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>program</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <repositories>
    <repository><id>packed</id><url>${pathToFileURL(out).href}</url></repository>
  </repositories>
  <dependencies>
    <dependency>
      <groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      ${plugin}
      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.15.0</version></plugin>
      <plugin><artifactId>maven-dependency-plugin</artifactId><version>3.9.0</version></plugin>
    </plugins>
  </build>
</project>
`;

const client = (
  language: "java" | "kotlin",
  artifact: string,
  needed: readonly string[],
  main: string,
): Artefact => ({
  name: `${group}:${artifact}`,
  registry: "Maven Central",
  version: releaseVersion(language),
  async pack(out) {
    forgetClients();
    for (const other of needed) await build(other, "install");
    await deploy(language, out);
    removeMetadata(out);
  },
  async install(out, folder, program) {
    forgetClients();
    // What it stands on is published with it.
    for (const other of needed) await deploy(other, out);
    forgetClients();
    const plugin = language === "kotlin" ? kotlinPlugin : "";
    writeFileSync(
      join(folder, "pom.xml"),
      consumer(artifact, releaseVersion(language), out, plugin),
    );
    const sources = join(folder, "src/main", language);
    mkdirSync(sources, { recursive: true });
    const file = `${main.replace(/Kt$/, "")}.${language === "java" ? "java" : "kt"}`;
    writeFileSync(join(sources, file), program);
    await maven(["compile", "dependency:copy-dependencies"], folder);
    return { command: "java", args: ["-cp", "target/classes:target/dependency/*", main] };
  },
});

export const java = client("java", "verifycodes", [], "SendCode");
export const kotlin = client("kotlin", "verifycodes-kotlin", ["java"], "SendCodeKt");
