// <body-map view="back-detail" doses="lat_up:3:11.5 …" chosen="lat_up">: draws a figure and colours its muscles by level.
// Tells its page which muscle was chosen by a "musclechosen" event.

const drawings = new Map<string, Promise<string>>();

function drawing(view: string): Promise<string> {
  let text = drawings.get(view);
  if (!text) {
    text = fetch(`/body/${view}.svg`).then(answer => answer.text());
    drawings.set(view, text);
  }
  return text;
}

class BodyMap extends HTMLElement {
  static observedAttributes = ["view", "doses", "chosen"];

  connectedCallback(): void {
    this.addEventListener("click", event => this.choose(event.target));
    this.addEventListener("keydown", event => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      this.choose(event.target);
    });
  }

  attributeChangedCallback(name: string): void {
    if (name === "view") void this.draw();
    else this.paint();
  }

  private async draw(): Promise<void> {
    const view = this.getAttribute("view") ?? "";
    const text = await drawing(view);
    if (view !== this.getAttribute("view")) return;
    const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    const box = this.getAttribute("box");
    if (box) svg.setAttribute("viewBox", box);
    const label = this.getAttribute("label");
    if (label) svg.setAttribute("aria-label", label);
    this.replaceChildren(document.importNode(svg, true));
    this.paint();
  }

  private paint(): void {
    const doses = new Map<string, [string, string]>();
    for (const dose of (this.getAttribute("doses") ?? "").split(" ")) {
      const [muscle = "", level = "", sets = ""] = dose.split(":");
      doses.set(muscle, [level, sets]);
    }
    const isPicture = this.hasAttribute("picture");
    const seen = new Set<string>();
    for (const region of this.querySelectorAll<SVGPathElement>(".muscle")) {
      const muscle = region.dataset.muscle ?? "";
      const dose = doses.get(muscle);
      if (dose) region.dataset.level = dose[0];
      else delete region.dataset.level;
      region.classList.toggle("chosen", muscle === this.getAttribute("chosen"));
      if (isPicture) continue;
      // One stop for the keyboard and one voice a muscle, however many regions it has.
      if (!seen.has(muscle)) {
        seen.add(muscle);
        region.tabIndex = 0;
        region.setAttribute("role", "button");
        const name = (region.querySelector("title")?.textContent ?? muscle).replace(/ \((left|right)\)$/, "");
        region.setAttribute("aria-label", dose?.[1] ? `${name}: ${dose[1]} sets a week` : name);
      } else {
        region.setAttribute("aria-hidden", "true");
      }
    }
  }

  private choose(target: EventTarget | null): void {
    const region = target instanceof Element ? target.closest<SVGPathElement>(".muscle") : null;
    if (region && !this.hasAttribute("picture")) {
      this.dispatchEvent(new CustomEvent("musclechosen", { detail: region.dataset.muscle, bubbles: true }));
    }
  }
}

export function defineBodyMap(): void {
  customElements.define("body-map", BodyMap);
}
