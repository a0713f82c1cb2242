import { mount } from "svelte";
import "./ui/style.css";
import type { World } from "./core/world.ts";
import App from "./ui/App.svelte";

const world: World = {
  today() {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  newId: () =>
    [...crypto.getRandomValues(new Uint8Array(10))]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join(""),
};

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no element with the id app");
mount(App, { target, props: { world } });
