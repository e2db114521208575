import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { sdkLanguages } from "../../scripts/sdks/tools.js";
import { buildGo, buildJava, installPython, sdkDir } from "../sdks/install.js";

/** One of the service's own SDKs that have the operation. */
export interface Sdk {
  name: (typeof sdkLanguages)[number];
  /** Its language, for people. */
  title: string;
  /** Its name where its users get it. */
  package: string;
  version: string;
  /** Installs and builds what is needed, and returns the command of the runner. */
  prepare: () => Promise<string[]>;
}

/** The version that a file pins. */
function pinned(file: string, pattern: RegExp): string {
  const version = pattern.exec(readFileSync(file, "utf8"))?.[1];
  if (version === undefined) throw new Error(`${file} pins no version of the SDK`);
  return version;
}

/** All of them, in the order of the table. */
export const sdks: readonly Sdk[] = [
  {
    name: "python",
    title: "Python",
    package: "huaweicloudsdkosm",
    version: pinned(join(sdkDir("python"), "requirements.txt"), /huaweicloudsdkosm==(\S+)/),
    prepare: async () => [await installPython(), join(sdkDir("python"), "conformance.py")],
  },
  {
    name: "go",
    title: "Go",
    package: "github.com/huaweicloud/huaweicloud-sdk-go-v3",
    version: pinned(join(sdkDir("go"), "go.mod"), /huaweicloud-sdk-go-v3 v(\S+)/),
    prepare: async () => [await buildGo("./conformance", "go-conformance")],
  },
  {
    name: "java",
    title: "Java",
    package: "com.huaweicloud.sdk:huaweicloud-sdk-osm",
    version: pinned(
      join(sdkDir("java"), "pom.xml"),
      /-osm<\/artifactId>\s*<version>(.+)<\/version>/,
    ),
    prepare: () => buildJava("Conformance"),
  },
];
