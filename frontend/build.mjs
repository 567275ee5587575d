// Compiles the parts of govuk-frontend the portal uses into static/vendor/govuk-frontend/.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { compile } from "sass";

const target = "../static/vendor/govuk-frontend";
mkdirSync(target, { recursive: true });

const { css } = compile("govuk.scss", { style: "compressed", loadPaths: ["node_modules"] });
writeFileSync(`${target}/govuk.css`, `${css}\n`);

buildSync({
  entryPoints: ["govuk.js"],
  outfile: `${target}/govuk.js`,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2017",
  legalComments: "none",
});

const manifest = JSON.parse(readFileSync("node_modules/govuk-frontend/package.json", "utf8"));
copyFileSync("govuk-frontend-LICENSE.txt", `${target}/LICENSE.txt`);
writeFileSync(`${target}/VERSION`, `govuk-frontend ${manifest.version}\n`);
