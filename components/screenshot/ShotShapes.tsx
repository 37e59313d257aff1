import type { PointerEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import { type Arrow, arrowHead, CORNERS, type Corner, type Cover, cornerPoint, type Point, type Rect } from '@/utils/domain/shot';
import { shotText } from '@/utils/text/ru/screenshot';
import styles from './ShotStage.module.css';

interface Grip {
  selected: boolean;
  /** Half the side of a handle, px of the picture. */
  handle: number;
  name: string;
  onGrab(gesture: GestureStart, point: PointerEvent): void;
  onSelect(): void;
}

/** A gesture without the place where it began. */
export type GestureStart = { kind: 'move' } | { kind: 'corner'; corner: Corner } | { kind: 'end'; end: 'from' | 'to' };

function Handle({ at, size, onGrab, cursor }: { at: Point; size: number; cursor: string; onGrab(event: PointerEvent): void }) {
  return (
    <rect
      className={classNames(styles.handle, styles[cursor])}
      x={at.x - size}
      y={at.y - size}
      width={size * 2}
      height={size * 2}
      onPointerDown={onGrab}
    />
  );
}

function Corners({ rect, handle, onGrab }: { rect: Rect; handle: number; onGrab: Grip['onGrab'] }) {
  return CORNERS.map((corner) => (
    <Handle
      key={corner}
      at={cornerPoint(rect, corner)}
      size={handle}
      cursor={corner === 'nw' || corner === 'se' ? 'falling' : 'rising'}
      onGrab={(event) => onGrab({ kind: 'corner', corner }, event)}
    />
  ));
}

/** A covering box; lifted, only its border shows where it was. */
export function CoverShape({ cover, grip, label }: { cover: Cover; grip: Grip; label: string }) {
  const { rect, lifted } = cover;
  const roomy = rect.height > grip.handle * 4 && rect.width > grip.handle * 18;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button element
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      data-shape={cover.id}
      className={styles.shape}
      onFocus={grip.onSelect}
      onPointerDown={(event) => grip.onGrab({ kind: 'move' }, event)}
    >
      <title>{label}</title>
      <rect className={lifted ? styles.lifted : styles.cover} {...rect} />
      {roomy && !lifted && cover.what && (
        <text className={styles.caption} x={rect.x + grip.handle} y={rect.y + rect.height / 2} fontSize={grip.handle * 2.4}>
          {grip.name}
        </text>
      )}
      {grip.selected && <rect className={styles.selected} {...rect} />}
      {grip.selected && !lifted && <Corners rect={rect} handle={grip.handle} onGrab={grip.onGrab} />}
    </g>
  );
}

/** An arrow with a white edge, so that it is seen on any ground. */
export function ArrowShape({ arrow, grip, stroke }: { arrow: Arrow; grip: Grip; stroke: number }) {
  const [left, right] = arrowHead(arrow, stroke * 5);
  const { from, to } = arrow;
  const path = `M${from.x} ${from.y}L${to.x} ${to.y}M${left.x} ${left.y}L${to.x} ${to.y}L${right.x} ${right.y}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button element
    <g
      role="button"
      tabIndex={0}
      aria-label={grip.name}
      data-shape={arrow.id}
      className={styles.shape}
      onFocus={grip.onSelect}
      onPointerDown={(event) => grip.onGrab({ kind: 'move' }, event)}
    >
      <path className={styles.reach} d={path} strokeWidth={stroke * 6} />
      <path className={styles.edge} d={path} strokeWidth={stroke * 2} />
      <path className={styles.shaft} d={path} strokeWidth={stroke} />
      {grip.selected &&
        (['from', 'to'] as const).map((end) => (
          <Handle key={end} at={arrow[end]} size={grip.handle} cursor="free" onGrab={(event) => grip.onGrab({ kind: 'end', end }, event)} />
        ))}
    </g>
  );
}

/** The border of what stays; everything outside is dimmed. */
export function CropShape({ crop, size, grip }: { crop: Rect; size: { width: number; height: number }; grip: Grip }) {
  const outside = `M0 0H${size.width}V${size.height}H0ZM${crop.x} ${crop.y}V${crop.y + crop.height}H${crop.x + crop.width}V${crop.y}Z`;
  return (
    <>
      <path className={styles.outside} d={outside} />
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG has no button element */}
      <g role="button" tabIndex={0} aria-label={shotText.crop} data-shape="crop" className={styles.shape} onFocus={grip.onSelect}>
        <rect className={styles.crop} {...crop} />
        <rect
          className={styles.cropReach}
          {...crop}
          strokeWidth={grip.handle * 2}
          onPointerDown={(event) => grip.onGrab({ kind: 'move' }, event)}
        />
        <Corners rect={crop} handle={grip.handle} onGrab={grip.onGrab} />
      </g>
    </>
  );
}
