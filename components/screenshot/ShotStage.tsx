import { type KeyboardEvent, type PointerEvent, type Ref, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { type Point, pointIn, type Rect, type ShotEdit, strokeOf, withoutShape, withShape } from '@/utils/domain/shot';
import { type ShotTool, shotText } from '@/utils/text/ru/screenshot';
import { showModeText } from '@/utils/text/ru/show-mode';
import type { Picture } from './render-png';
import { ArrowShape, CoverShape, CropShape, type GestureStart } from './ShotShapes';
import styles from './ShotStage.module.css';
import { afterGesture, CROP, type Gesture, keyStep, nudged } from './shot-gesture';

export interface ShotStageHandle {
  /** What is scrolled into view, px of the picture. */
  seen(): Rect;
  focusShape(id: string): void;
}

export interface ShotStageProps {
  picture: Picture;
  edit: ShotEdit;
  tool: ShotTool;
  /** CSS px for one px of the picture; null = as wide as there is room, never larger than it was on the screen. */
  zoom: number | null;
  /** CSS px for one px of the picture as it was on the screen. */
  natural: number;
  names: ReadonlyMap<string, string>;
  newId(): string;
  onPreview(edit: ShotEdit | null): void;
  onCommit(edit: ShotEdit, series?: string): void;
  ref?: Ref<ShotStageHandle>;
}

/** Side of a handle to the eye, CSS px. */
const HANDLE = 5;

/** The picture with its covers, arrows and crop; everything can be done by mouse, finger or keys. */
export function ShotStage({ picture, edit, tool, zoom, natural, names, newId, onPreview, onCommit, ref }: ShotStageProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const shapes = useRef<SVGSVGElement>(null);
  const gesture = useRef<{ what: Gesture; base: ShotEdit; last: ShotEdit | null } | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const room = useWidth(scroll);

  useEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(picture.source, 0, 0);
  }, [picture]);

  const fitting = room === 0 ? natural : Math.min(natural, room / picture.width);
  const scale = zoom ?? fitting;
  const handle = HANDLE / scale;

  useImperativeHandle(ref, () => ({
    seen() {
      const view = scroll.current;
      if (!view) return { x: 0, y: 0, width: picture.width, height: picture.height };
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = view;
      return {
        x: scrollLeft / scale,
        y: scrollTop / scale,
        width: Math.min(picture.width, clientWidth / scale || picture.width),
        height: Math.min(picture.height, clientHeight / scale || picture.height),
      };
    },
    focusShape(id) {
      shapes.current?.querySelector<SVGElement>(`[data-shape="${CSS.escape(id)}"]`)?.focus();
    },
  }));

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = shapes.current?.getBoundingClientRect();
    if (!box || box.width === 0) return { x: clientX, y: clientY };
    return { x: ((clientX - box.left) / box.width) * picture.width, y: ((clientY - box.top) / box.height) * picture.height };
  };

  const begin = (what: Gesture, event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    shapes.current?.setPointerCapture?.(event.pointerId);
    gesture.current = { what, base: edit, last: null };
  };

  const grab = (id: string) => (start: GestureStart, event: PointerEvent) => {
    setSelected(id);
    begin(start.kind === 'move' ? { ...start, id, start: pointOf(event) } : { ...start, id }, event);
  };

  const onPointerDown = (event: PointerEvent) => {
    setSelected(null);
    begin({ kind: 'draw', tool, id: newId(), start: pointIn(pointOf(event), picture) }, event);
  };

  const onPointerMove = (event: PointerEvent) => {
    const held = gesture.current;
    if (!held) return;
    held.last = afterGesture(held.base, held.what, pointOf(event), picture);
    onPreview(held.last);
  };

  const onPointerUp = () => {
    const held = gesture.current;
    gesture.current = null;
    onPreview(null);
    if (!held?.last) return;
    onCommit(held.last);
    const { what } = held;
    setSelected(what.kind === 'draw' && what.tool === 'crop' ? CROP : what.id);
  };

  const cancel = () => {
    gesture.current = null;
    onPreview(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as Element).getAttribute('data-shape');
    if (id === null || event.ctrlKey || event.metaKey) return;
    const by = keyStep(event.key);
    if (by) {
      event.preventDefault();
      const far = (event.shiftKey ? 10 : 1) * Math.max(1, Math.round(1 / natural));
      const next = nudged(edit, id, { x: by.x * far, y: by.y * far }, event.altKey, picture);
      if (next) onCommit(next, `keys ${id}`);
      return;
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onCommit(id === CROP ? { ...edit, crop: null } : withoutShape(edit, id));
      return;
    }
    const shape = edit.shapes.find((other) => other.id === id);
    if ((event.key === 'Enter' || event.key === ' ') && shape?.kind === 'cover' && shape.what !== undefined) {
      event.preventDefault();
      onCommit(withShape(edit, { ...shape, lifted: !shape.lifted }));
    }
  };

  const gripOf = (id: string, name: string) => ({
    selected: selected === id,
    handle,
    name,
    onGrab: grab(id),
    onSelect: () => setSelected(id),
  });
  return (
    <div ref={scroll} className={styles.scroll}>
      <p data-picture-note="">{showModeText.picture}</p>
      <div className={styles.stage} data-picture="" style={{ width: picture.width * scale, height: picture.height * scale }}>
        <canvas ref={canvas} className={styles.picture} width={picture.width} height={picture.height} />
        {/* biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset */}
        <svg
          ref={shapes}
          className={styles.shapes}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          role="group"
          aria-label={shotText.stage}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={cancel}
          onKeyDown={onKeyDown}
        >
          {edit.shapes.map((shape) => {
            const name = names.get(shape.id) ?? '';
            const grip = gripOf(shape.id, name);
            if (shape.kind === 'arrow') return <ArrowShape key={shape.id} arrow={shape} grip={grip} stroke={strokeOf(picture)} />;
            const label = shape.what === undefined ? name : shape.lifted ? shotText.lifted(name) : shotText.covered(name);
            return <CoverShape key={shape.id} cover={shape} grip={grip} label={label} />;
          })}
          {edit.crop && <CropShape crop={edit.crop} size={picture} grip={gripOf(CROP, shotText.crop)} />}
        </svg>
      </div>
    </div>
  );
}

/** Room for the picture, CSS px; 0 until it is known. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => setWidth(target.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
