import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { Hono } from "hono";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

const UNBUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Tieline</title>
<h1>The page is not built yet</h1>
<p>The server runs, but the files of its page are missing. Build them in the project's folder with
<code>npm run build</code>, then load this page again.</p>
</html>
`;

/**
 * The page's built files. Only files found in the folder are served, by the path under which they were found, so no
 * request can name another. The folder is looked at again when its page has changed.
 */
export function pageRoutes(app: Hono, folder: string): void {
  let files: ReadonlyMap<string, string> = new Map();
  let seen = -1;
  const known = () => {
    const changed = changedAt(join(folder, "index.html"));
    if (changed !== seen) files = changed === null ? new Map() : filesIn(folder);
    seen = changed ?? -1;
    return files;
  };
  app.get("*", (context, next) => {
    const path = context.req.path === "/" ? "/index.html" : context.req.path;
    if (path.startsWith("/api/")) return next();
    const file = known().get(path);
    if (file === undefined) return path === "/index.html" ? context.html(UNBUILT, 503) : next();
    const named = path.startsWith("/assets/"); // the name holds a hash of the content
    return context.body(readFileSync(file), 200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": named ? "public, max-age=31536000, immutable" : "no-cache",
    });
  });
}

function changedAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [`/${relative(folder, file).split(sep).join("/")}`, file];
      }),
  );
}
