import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { binOf } from "../../scripts/lib/bin.js";
import { root } from "../../scripts/lib/paths.js";
import { orders, unfinished } from "./support/orders.js";

/** A project of another team, inside the folder that the tarball is installed in. */
const project = join(inject("installed"), "lint-user");
const command = join(inject("installed"), "node_modules/verifycodes/dist/cli.js");
const spectral = binOf("@stoplight/spectral-cli", "spectral");

/** A document that both Spectral's rules and ours report, with an error in each kind of example. */
const broken = orders.replace(
  "        '204': { description: There are none. }\n",
  `        '200':
          description: Orders
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
              examples:
                none: { value: { amount: none } }
        default: { $ref: '#/components/responses/Failed' }
    delete:
      operationId: deleteOrders
      responses:
        default: { $ref: '#/components/responses/Failed' }
components:
  responses:
    Failed:
      description: It failed.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Order' }
          example: { amount: all }
  schemas:
    Order:
      type: object
      properties:
        amount: { type: integer, default: one }
`,
);

function run(program: string, args: string[]) {
  const environment = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  const options = { cwd: project, encoding: "utf8", env: environment } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

const extend = (text: string) => writeFileSync(join(project, ".spectral.yaml"), text);

beforeAll(() => {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "good.yaml"), orders);
  writeFileSync(join(project, "bad.yaml"), unfinished);
  writeFileSync(join(project, "broken.yaml"), broken);
});

describe("a .spectral.yaml that extends verifycodes/ruleset", () => {
  test("reports what our rules find, with its place", () => {
    extend("extends: [spectral:oas, verifycodes/ruleset]\n");
    const { status, stdout } = run(spectral, ["lint", "--format", "text", "bad.yaml"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /bad\.yaml:18:56 error no-content-without-body "A reply with status 204/,
    );
    expect(run(spectral, ["lint", "good.yaml"]).status).toBe(0);
  });

  test('leaves the habits of our service out, unless it asks for "all"', () => {
    extend("extends: [[verifycodes/ruleset, all]]\n");
    const { status, stdout } = run(spectral, ["lint", "--format", "text", "good.yaml"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/information request-id-stated/);
  });

  test("finds the same with verifycodes/ruleset/oas in the place of spectral:oas", () => {
    const found = ["spectral:oas", "verifycodes/ruleset/oas"].map((oas) => {
      extend(`extends: [${oas}, [verifycodes/ruleset, all]]\n`);
      return run(spectral, ["lint", "--format", "json", "--quiet", "broken.yaml"]);
    });
    const codes = (JSON.parse(found[0]!.stdout) as { code: string }[]).map(({ code }) => code);
    for (const code of [
      "oas3-valid-media-example",
      "oas3-valid-schema-example",
      "request-id-stated",
    ])
      expect(codes).toContain(code);
    expect(found[1]).toEqual(found[0]);
    expect(found[1]!.stderr).toBe("");
  });

  test("can switch a rule off and lower another", () => {
    extend(
      "extends: [[verifycodes/ruleset, all]]\nrules:\n  request-id-stated: off\n  sample-every-language: warn\n  limit-sourced: off\n",
    );
    const { status, stdout } = run(spectral, ["lint", "--format", "text", "good.yaml"]);
    expect(status).toBe(0);
    expect(stdout).toContain("warning sample-every-language");
  });
});

describe("verifycodes lint", () => {
  test("without Spectral, says in one line what to install", () => {
    const { status, stderr } = run(command, ["lint", "good.yaml"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "verifycodes lint needs Spectral: npm install --save-dev @stoplight/spectral-cli@6\n",
    });
  });

  describe("with Spectral", () => {
    beforeAll(() => {
      mkdirSync(join(project, "node_modules/@stoplight"), { recursive: true });
      const installed = join(root, "node_modules/@stoplight/spectral-cli");
      symlinkSync(installed, join(project, "node_modules/@stoplight/spectral-cli"));
    });

    test("ends with 0 when there is nothing to report", () => {
      expect(run(command, ["lint", "good.yaml"]).status).toBe(0);
    });

    test("--all asks for the habits of our service too", () => {
      const { status, stdout } = run(command, ["lint", "--all", "good.yaml"]);
      expect(status).toBe(1);
      expect(stdout).toContain("request-id-stated");
    });

    test("finds what a .spectral.yaml with Spectral's rules and ours finds", () => {
      for (const [which, flags] of [
        ["recommended", []],
        ["all", ["--all"]],
      ] as const) {
        extend(
          `extends: [spectral:oas, [verifycodes/ruleset, ${which}]]\nrules: { oas3-unused-component: off }\n`,
        );
        const form = ["--format", "json", "broken.yaml"];
        const quiet = ["--quiet", "--show-documentation-url"];
        const plain = run(spectral, ["lint", ...quiet, ...form]);
        expect(plain.status).toBe(1);
        // Once by the project's own ruleset, and once by the built-in one.
        const { status, stdout } = run(command, ["lint", ...form]);
        rmSync(join(project, ".spectral.yaml"));
        const own = run(command, ["lint", ...flags, ...form]);
        for (const found of [{ status, stdout }, own]) {
          expect(found.status).toBe(1);
          expect(JSON.parse(found.stdout)).toEqual(JSON.parse(plain.stdout));
        }
      }
    });

    test.each([
      [
        "stylish",
        / 18:56 {2}error {2}no-content-without-body .*\/docs\/rules\/no-content-without-body\.md\n/,
      ],
      ["json", /"code": "no-content-without-body"/],
      ["github-actions", /^::error title=no-content-without-body,file=bad\.yaml,col=56,/],
      ["sarif", /"ruleId": "no-content-without-body"/],
      ["junit", /<testsuite.*bad\.yaml/],
    ])("--format %s", (format, pattern) => {
      const { status, stdout } = run(command, ["lint", "bad.yaml", "--format", format]);
      expect(status).toBe(1);
      expect(stdout).toMatch(pattern);
    });

    test("takes the options of a rule from YAML, as its page shows", () => {
      const page = readFileSync(join(root, "docs/rules/property-name-form.md"), "utf8");
      const shown = /## Options[^]*?```yaml\n([^]*?)```/.exec(page)![1]!;
      const camelCase = "^[a-z][A-Za-z0-9]*$";
      const set = shown.replace(/pattern: .*/, () => `pattern: '${camelCase}'`);
      expect(set).toContain(camelCase);
      writeFileSync(join(project, "camel.yaml"), set.replace("node_modules", "../node_modules"));
      writeFileSync(
        join(project, "names.yaml"),
        broken.replace(
          "amount: { type: integer, default: one }",
          "camelCase: {}\n        snake_case: {}",
        ),
      );
      const flags = ["--ruleset", "camel.yaml", "--format", "json", "names.yaml"];
      for (const found of [run(command, ["lint", ...flags]), run(spectral, ["lint", ...flags])]) {
        const names = (JSON.parse(found.stdout) as { code: string; message: string }[])
          .filter(({ code }) => code === "property-name-form")
          .map(({ message }) => message);
        expect(names).toEqual([
          `The property snake_case is not of the form ${camelCase}; rename it.`,
        ]);
      }
      writeFileSync(
        join(project, "camel.yaml"),
        set.replace("node_modules", "../node_modules").replace("pattern:", "patern:"),
      );
      const wrong = run(command, ["lint", ...flags]);
      expect(wrong.status).toBe(2);
      expect(wrong.stderr).toContain(
        "The rule property-name-form has no option patern; its options: pattern.",
      );
    });

    test("ends with 2 when there is no such file", () => {
      const { status, stderr } = run(command, ["lint", "gone.yaml"]);
      expect(status).toBe(2);
      expect(stderr).toContain("gone.yaml");
    });
  });
});
