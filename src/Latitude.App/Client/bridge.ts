// What the runtime may call. Kept to a handful of small functions; files cross in slices, so that their size does not matter.
import { showPlace } from "./places";
import { speak } from "./language";
import { choices } from "./choices";
import { takePicked, whenPicked } from "./picking";
import { store } from "./store";
import { gym } from "./gym";
import { sync } from "./sync";

let slice = new Uint8Array(0);

const bridge = {
  store,
  gym,
  sync,
  showPlace,
  whenPicked,
  takePicked,
  choices,
  speak,
  fileCount: (files: File[]) => files.length,
  fileAt: (files: File[], index: number) => files[index],
  fileName: (file: File) => file.name,
  fileSize: (file: File) => file.size,
  /** Reads a part of a file; its bytes wait for copySlice. */
  readSlice: async (file: File, from: number, to: number): Promise<number> => {
    slice = new Uint8Array(await file.slice(from, to).arrayBuffer());
    return slice.length;
  },
  copySlice: (target: { set(source: Uint8Array): void }) => target.set(slice),
  /** Waits for the next painted frame. */
  nextFrame: () => new Promise<void>(resolve => {
    const done = () => resolve();
    if (document.hidden) setTimeout(done);
    else requestAnimationFrame(() => setTimeout(done));
  }),
  now: () => performance.now(),
  measure: (name: string, start: number) => void performance.measure(name, { start }),
  showSheet: (id: string) => {
    const sheet = document.getElementById(id);
    if (sheet instanceof HTMLDialogElement && !sheet.open) sheet.showModal();
  },
};

declare global { var latitude: typeof bridge }
globalThis.latitude = bridge;
