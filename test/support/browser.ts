import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's executable; "" where there is none, and the browser's tests are skipped. */
    browser: string;
  }
}

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Once for a run, so that two workers do not unpack the packaged browser at the same time. */
export async function setup(project: TestProject): Promise<void> {
  const { found, because } = await findBrowser(process.env["TIELINE_BROWSER"]);
  if (found === "" && process.env["CI"])
    throw new Error(
      `${because} Under CI the viewer's tests must run: install Chromium or set TIELINE_BROWSER.`,
    );
  if (found === "")
    process.stderr.write(
      `${because} The viewer's tests in a browser are skipped. Set TIELINE_BROWSER to one.\n`,
    );
  project.provide("browser", found);
}

interface Finding {
  readonly found: string;
  /** Why there is none. */
  readonly because: string;
}

/** `wanted` is a path, "bundled" for the one in the packages, or "none"; otherwise an installed one comes first. */
async function findBrowser(wanted: string | undefined): Promise<Finding> {
  if (wanted === "none") return { found: "", because: "TIELINE_BROWSER says none." };
  if (wanted && wanted !== "bundled")
    return existsSync(wanted)
      ? { found: wanted, because: "" }
      : { found: "", because: `TIELINE_BROWSER names ${wanted}, which is not there.` };
  const installed = wanted === "bundled" ? undefined : INSTALLED.find((path) => existsSync(path));
  if (installed) return { found: installed, because: "" };
  if (process.platform !== "linux" || process.arch !== "x64")
    return {
      found: "",
      because: "No Chrome or Chromium is installed, and the packaged one runs on Linux x64 only.",
    };
  const { default: packaged } = await import("@sparticuz/chromium");
  return { found: await packaged.executablePath(), because: "" };
}

/**
 * SwiftShader draws, so that the picture is the same with a graphics card and without; only the network, as browsers do
 * where there is no card: when it put the whole page together, a busy machine now and then got no picture.
 */
const DRAWING = ["--use-angle=swiftshader-webgl", "--enable-unsafe-swiftshader"];
const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** `webgl: false` gives what a machine without a graphics card gives. */
export function launch(executablePath: string, { webgl = true } = {}): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...QUIET, ...(webgl ? DRAWING : ["--disable-3d-apis"])] });
}
