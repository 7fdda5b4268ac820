/** A square of the picture, turned so that the body stands upright in it. Pixels and radians. */
export interface Region {
  cx: number;
  cy: number;
  size: number;
  rotation: number;
}

/** A tenth beyond the body on every side, as the models were trained. */
const margin = 1.25;

/**
 * The region of a body from two of its points: the middle of the hips, and a point of the circle around the whole body, above the head.
 */
export function regionAround(hipX: number, hipY: number, edgeX: number, edgeY: number): Region {
  const angle = Math.PI / 2 - Math.atan2(hipY - edgeY, edgeX - hipX);
  return {
    cx: hipX,
    cy: hipY,
    size: 2 * Math.hypot(edgeX - hipX, edgeY - hipY) * margin,
    rotation: angle - 2 * Math.PI * Math.floor((angle + Math.PI) / (2 * Math.PI)),
  };
}

/** From a place in the region, 0 to 1 on both axes, to the picture. */
export function toPicture(region: Region, u: number, v: number): [number, number] {
  const [x, y] = turned((u - 0.5) * region.size, (v - 0.5) * region.size, region.rotation);
  return [region.cx + x, region.cy + y];
}

/** A vector turned by an angle. */
export function turned(x: number, y: number, angle: number): [number, number] {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [x * cos - y * sin, x * sin + y * cos];
}
