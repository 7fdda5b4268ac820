// What the lifter says about themselves on the first screen: level|unit|bodyweight.

export function choices(): string {
  const form = document.getElementById("about");
  if (!(form instanceof HTMLFormElement)) return "";
  const data = new FormData(form);
  return ["level", "unit", "bodyweight"].map(name => String(data.get(name) ?? "").replaceAll("|", "")).join("|");
}
