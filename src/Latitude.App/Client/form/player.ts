// <film-player>: the clip with what was seen drawn over it, and a track of one measure below. Blazor writes its attributes.
import { Film, type Sight } from "./film";

const drawing = "http://www.w3.org/2000/svg";
/** Shoulders, arms, trunk and legs, by landmark. */
const bones: readonly (readonly number[])[] = [[7, 11, 13, 15], [8, 12, 14, 16], [11, 12, 24, 23, 11], [23, 25, 27, 31], [24, 26, 28, 32]];
const joints = [11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28];
/** Places along the trunk at which the outline is measured: hips 0, shoulders 1. */
const firstPlace = -0.1;
const placeStep = 0.025;
const [trackWidth, trackHeight, trackMargin] = [330, 60, 6];

class FilmPlayer extends HTMLElement {
  static readonly observedAttributes = ["at", "own", "values", "limit", "cuts"];
  private film: Film | null = null;
  private readonly video = document.createElement("video");
  private readonly overlay = document.createElementNS(drawing, "svg");
  private readonly button = document.createElement("button");
  private readonly clock = document.createElement("span");
  private readonly track = document.createElementNS(drawing, "svg");

  connectedCallback(): void {
    this.film = Film.current;
    if (!this.film) return;
    this.video.src = this.film.url;
    this.video.muted = true;
    this.video.playsInline = true;
    this.video.disableRemotePlayback = true;
    this.overlay.setAttribute("viewBox", `0 0 ${this.film.width} ${this.film.height}`);
    this.overlay.setAttribute("aria-hidden", "true");
    this.button.className = "btn btn--icon";
    this.button.type = "button";
    this.clock.className = "num grow";
    const bar = element("div", "film__bar", this.button, this.clock, this.key());
    this.track.setAttribute("class", "track");
    this.track.setAttribute("viewBox", `0 0 ${trackWidth} ${trackHeight}`);
    this.track.setAttribute("preserveAspectRatio", "none");
    this.track.setAttribute("role", "slider");
    this.track.setAttribute("tabindex", "0");
    this.track.setAttribute("aria-label", this.getAttribute("track-label") ?? "Position in the clip");
    this.replaceChildren(element("div", "film__picture", this.video, this.overlay), bar, this.track);
    this.listen();
    this.drawTrack();
    this.show();
    this.go(this.number("at"));
  }

  disconnectedCallback(): void {
    this.video.pause();
    this.video.removeAttribute("src");
    this.replaceChildren();
  }

  attributeChangedCallback(name: string): void {
    if (!this.film || !this.isConnected) return;
    if (name === "at") this.go(this.number("at"));
    else if (name === "own") this.show();
    else this.drawTrack();
  }

  private listen(): void {
    const { video } = this;
    video.onseeked = video.ontimeupdate = () => this.show();
    video.onplay = () => this.follow();
    video.onpause = video.onended = () => this.show();
    this.button.onclick = () => void (video.paused ? video.play() : video.pause());
    this.track.onpointerdown = event => {
      this.track.setPointerCapture(event.pointerId);
      this.goToPointer(event);
    };
    this.track.onpointermove = event => {
      if (this.track.hasPointerCapture(event.pointerId)) this.goToPointer(event);
    };
    this.track.onkeydown = event => {
      const steps: Record<string, number> = { ArrowLeft: -0.1, ArrowRight: 0.1, PageDown: -1, PageUp: 1, Home: -Infinity, End: Infinity };
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      this.go(video.currentTime + step);
    };
  }

  private goToPointer(event: PointerEvent): void {
    const box = this.track.getBoundingClientRect();
    this.go(((event.clientX - box.left) / box.width) * this.film!.duration);
  }

  private go(time: number): void {
    this.video.pause();
    this.video.currentTime = Math.min(Math.max(time, 0), Math.max(0, this.film!.duration - 0.01));
  }

  /** Draws with every picture while the film runs. */
  private follow(): void {
    this.show();
    if (!this.video.paused && this.isConnected) requestAnimationFrame(() => this.follow());
  }

  private show(): void {
    const film = this.film!;
    const time = this.video.currentTime;
    this.overlay.replaceChildren(...this.drawn(nearest(film.seen, time)));
    this.clock.textContent = `${Math.floor(time / 60)}:${(time % 60).toFixed(1).padStart(4, "0")}`;
    this.button.setAttribute("aria-label", this.video.paused ? "Play" : "Pause");
    this.button.replaceChildren(icon(this.video.paused ? "play" : "pause"));
    const head = this.track.querySelector(".head");
    head?.setAttribute("d", `M${x(time, film)} 2v${trackHeight - 4}`);
    this.track.setAttribute("aria-valuemin", "0");
    this.track.setAttribute("aria-valuemax", film.duration.toFixed(1));
    this.track.setAttribute("aria-valuenow", time.toFixed(1));
    this.track.setAttribute("aria-valuetext", `${time.toFixed(1)} seconds`);
  }

  private drawn(sight: Sight | undefined): SVGElement[] {
    const { film } = this;
    if (!sight?.points || !film) return [];
    const points = sight.points;
    const at = (index: number) => `${points[index * 5]!.toFixed(1)} ${points[index * 5 + 1]!.toFixed(1)}`;
    const marks = [path("bone", bones.map(bone => "M" + bone.map(at).join("L")).join(""))];
    for (const joint of joints) {
      const circle = document.createElementNS(drawing, "circle");
      circle.setAttribute("class", "joint");
      circle.setAttribute("cx", String(points[joint * 5]));
      circle.setAttribute("cy", String(points[joint * 5 + 1]));
      circle.setAttribute("r", (film.height / 90).toFixed(1));
      marks.push(circle as unknown as SVGPathElement);
    }
    const own = film.seen[this.number("own")];
    if (own?.back) marks.push(path("own", outline(sight, own.back)));
    if (sight.back) marks.push(path("spine", outline(sight, sight.back)));
    return marks;
  }

  private drawTrack(): void {
    const film = this.film!;
    const values = (this.getAttribute("values") ?? "").split(" ").map(Number.parseFloat);
    const limit = this.number("limit");
    const known = values.filter(Number.isFinite).concat(Number.isFinite(limit) ? limit : []);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const y = (value: number) => (trackHeight - trackMargin - ((value - low) / Math.max(1e-6, high - low)) * (trackHeight - 2 * trackMargin)).toFixed(1);
    let line = "";
    values.forEach((value, index) => {
      const sight = film.seen[index];
      if (Number.isFinite(value) && sight) line += `${line && Number.isFinite(values[index - 1] ?? NaN) ? "L" : "M"}${x(sight.time, film)} ${y(value)}`;
    });
    const cuts = (this.getAttribute("cuts") ?? "").split(" ").filter(Boolean).map(cut => `M${x(Number(cut), film)} 6v48`).join("");
    this.track.replaceChildren(
      path("lim", Number.isFinite(limit) ? `M0 ${y(limit)}H${trackWidth}` : ""), path("cut", cuts), path("ang", line), path("head", ""));
    this.show();
  }

  private key(): HTMLElement {
    const key = element("span", "key");
    const entry = (mark: string, text: string) => {
      const sample = document.createElementNS(drawing, "svg");
      sample.setAttribute("width", "22");
      sample.setAttribute("height", "6");
      sample.setAttribute("aria-hidden", "true");
      sample.append(path(mark, "M0 3h22"));
      key.append(sample, text);
    };
    if (Number.isFinite(this.number("own"))) entry("own", this.getAttribute("own-label") ?? "");
    entry("spine", this.getAttribute("now-label") ?? "");
    return key;
  }

  private number(name: string): number {
    return Number.parseFloat(this.getAttribute(name) ?? "");
  }
}

export function defineFilmPlayer(): void {
  customElements.get("film-player") ?? customElements.define("film-player", FilmPlayer);
}

/** The outline of a back laid on the trunk of a sight. */
function outline(sight: Sight, depths: Float64Array): string {
  const points = sight.points!;
  const middle = (left: number) => [(points[left * 5]! + points[left * 5 + 5]!) / 2, (points[left * 5 + 1]! + points[left * 5 + 6]!) / 2] as const;
  const [hipX, hipY] = middle(23);
  const [shoulderX, shoulderY] = middle(11);
  const [trunkX, trunkY] = [shoulderX - hipX, shoulderY - hipY];
  let line = "";
  depths.forEach((depth, index) => {
    if (!Number.isFinite(depth)) return;
    const place = firstPlace + index * placeStep;
    const px = hipX + trunkX * place + trunkY * sight.facing * depth;
    const py = hipY + trunkY * place - trunkX * sight.facing * depth;
    line += `${line && Number.isFinite(depths[index - 1] ?? NaN) ? "L" : "M"}${px.toFixed(1)} ${py.toFixed(1)}`;
  });
  return line;
}

function nearest(seen: readonly Sight[], time: number): Sight | undefined {
  let [low, high] = [0, seen.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seen[middle]!.time < time) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [seen[low - 1], seen[low]];
  return before && after && time - before.time < after.time - time ? before : after;
}

const x = (time: number, film: Film): string => ((time / Math.max(0.01, film.duration)) * trackWidth).toFixed(1);

function path(className: string, d: string): SVGPathElement {
  const made = document.createElementNS(drawing, "path");
  made.setAttribute("class", className);
  made.setAttribute("d", d);
  return made;
}

function icon(name: string): SVGSVGElement {
  const made = document.createElementNS(drawing, "svg");
  made.setAttribute("class", "i");
  made.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(drawing, "use");
  use.setAttribute("href", `/icons.svg#${name}`);
  made.append(use);
  return made;
}

function element(tag: string, className: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}
