import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exec } from "../lib/exec.js";
import { cacheDir, root } from "../lib/paths.js";
import { programOf, type Artefact } from "./artefact.js";

const group = "io.github.verifycodes";
const groupPath = group.replaceAll(".", "/");
/** Apart from the user's own, so that what is installed can only come from what was packed. */
const localRepository = join(cacheDir, "release/maven");

const pomOf = (language: string) => join(root, "src/clients", language, "pom.xml");

const versionOf = (language: string) =>
  /^ {2}<version>(.+)<\/version>$/m.exec(readFileSync(pomOf(language), "utf8"))?.[1] ?? "";

const maven = (args: readonly string[], cwd: string) =>
  exec("mvn", ["-B", "-ntp", "-q", `-Dmaven.repo.local=${localRepository}`, ...args], { cwd });

/** Puts a client into a repository of files: its jar, the sources, the doc comments, the pom. */
async function deploy(language: string, out: string): Promise<void> {
  const repository = `-DaltDeploymentRepository=out::file://${out}`;
  const build = `-DbuildRoot=${join(cacheDir, "release", language)}`;
  await maven(
    ["-f", pomOf(language), "-P", "release", "deploy", "-DskipTests", repository, build],
    root,
  );
}

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
  version: versionOf(language),
  tools: ["mvn", "javac"],
  async pack(out) {
    rmSync(join(localRepository, groupPath), { recursive: true, force: true });
    for (const other of needed)
      await maven(
        [
          "-f",
          pomOf(other),
          "install",
          "-DskipTests",
          `-DbuildRoot=${join(cacheDir, "release", other)}`,
        ],
        root,
      );
    await deploy(language, out);
    removeMetadata(out);
  },
  async install(out, folder) {
    rmSync(join(localRepository, groupPath), { recursive: true, force: true });
    // What it stands on is published with it.
    for (const other of needed) await deploy(other, out);
    rmSync(join(localRepository, groupPath), { recursive: true, force: true });
    const plugin = language === "kotlin" ? kotlinPlugin : "";
    writeFileSync(join(folder, "pom.xml"), consumer(artifact, versionOf(language), out, plugin));
    const sources = join(folder, "src/main", language);
    mkdirSync(sources, { recursive: true });
    const readme = readFileSync(join(root, "src/clients", language, "README.md"), "utf8");
    const file = `${main.replace(/Kt$/, "")}.${language === "java" ? "java" : "kt"}`;
    writeFileSync(join(sources, file), programOf(readme, language));
    await maven(["compile", "dependency:copy-dependencies"], folder);
    return { command: "java", args: ["-cp", "target/classes:target/dependency/*", main] };
  },
});

export const java = client("java", "verifycodes", [], "SendCode");
export const kotlin = client("kotlin", "verifycodes-kotlin", ["java"], "SendCodeKt");
