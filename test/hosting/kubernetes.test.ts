import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { OPERATIONS } from "../../generated/sandbox/constants.js";
import { root } from "../../scripts/lib/paths.js";

const folder = join(root, "test/hosting/kubernetes");
const schemas = join(folder, "node_modules/kubernetes-models");
const isInstalled = existsSync(schemas);
if (!isInstalled) {
  console.warn(
    "SKIPPED the schemas of the manifest: npm ci --prefix test/hosting/kubernetes installs them",
  );
}

interface Probe {
  httpGet: { path: string; port: string };
}

interface Container {
  args: string[];
  ports: { name: string; containerPort: number }[];
  startupProbe: Probe;
  livenessProbe: Probe;
  readinessProbe: Probe;
}

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
  spec: Record<string, unknown>;
}

const manifests = parseAllDocuments(
  readFileSync(join(root, "docs/network/kubernetes.yaml"), "utf8"),
).map((document) => document.toJSON() as Manifest);

type Model = new (data: unknown) => { validate: () => void };

/** Checks a manifest by the schema of its kind. */
async function validate(manifest: Manifest): Promise<void> {
  const { apiVersion, kind } = manifest;
  const file = join(schemas, apiVersion, `${kind}.js`);
  const models = (await import(pathToFileURL(file).href)) as Record<string, Model>;
  new models[kind]!(manifest).validate();
}

test.runIf(isInstalled).each(manifests)("the $kind keeps to its schema", async (manifest) => {
  await expect(validate(manifest)).resolves.toBeUndefined();
});

test.runIf(isInstalled)("a schema refuses what it should", async () => {
  const [deployment] = structuredClone(manifests);
  deployment!.spec.replicas = "one";
  await expect(validate(deployment!)).rejects.toThrow(/replicas/);
});

const [deployment, service] = manifests;
const { template } = deployment!.spec as {
  template: { metadata: { labels: object }; spec: { containers: [Container] } };
};
const [container] = template.spec.containers;

test("the probes ask for what the sandbox has, on the port that it opens", () => {
  const { startupProbe, livenessProbe, readinessProbe } = container;
  const paths = [startupProbe, livenessProbe, readinessProbe].map(({ httpGet }) => httpGet.path);
  const { readHealth, readReadiness } = OPERATIONS;
  expect(paths).toEqual([readHealth.path, readHealth.path, readReadiness.path]);
  expect(container.ports).toEqual([{ name: "http", containerPort: 4010 }]);
});

test("the service finds the pod, and the sandbox allows its name", () => {
  expect(service!.spec.selector).toEqual(template.metadata.labels);
  const at = container.args.indexOf("--allowed-host");
  expect(container.args[at + 1]).toBe(service!.metadata.name);
});
