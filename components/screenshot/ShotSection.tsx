import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { ShotEdit, TakenShot } from '@/utils/domain/shot';
import { shotText } from '@/utils/text/ru/screenshot';
import { openPicture, type Picture, renderPng } from './render-png';
import { ShotEditor, ShotEmpty, type Shows } from './ShotEditor';

export interface ShotSectionProps {
  shot: TakenShot | null;
  /** A picture that was taken while this one is open. */
  newer: TakenShot | null;
  onNewer(): void;
  /** The browser would not let the last picture be taken. */
  refused: boolean;
  kept: ShotEdit | null;
  onEdit(edit: ShotEdit): void;
  /** Name of the file for what the picture shows; nothing personal in it. */
  nameOf(shows: Shows): string;
  /** Hands the file to the user. */
  saveImage(name: string, png: Blob): void;
  /** Puts the picture on the clipboard; false when the browser refuses. */
  copyImage(png: Promise<Blob>): Promise<boolean>;
  onSaved(shows: Shows, name: string): void;
  onDiscard(): void;
}

/** The desk's section with the picture: opens it, draws it anew when it is saved. */
export function ShotSection(props: ShotSectionProps) {
  const { shot, newer, refused, kept } = props;
  const [opened, setOpened] = useState<{ id: string; picture: Picture | null } | null>(null);
  const [shows, setShows] = useState<Shows>('kontingent');
  const [savedAs, setSavedAs] = useState<string | null>(null);

  useEffect(() => {
    if (shot === null) return;
    let current = true;
    openPicture(shot.png)
      .then((picture) => current && setOpened({ id: shot.id, picture }))
      .catch(() => current && setOpened({ id: shot.id, picture: null }));
    return () => {
      current = false;
    };
  }, [shot]);

  if (shot === null) return <ShotEmpty refused={refused} />;
  if (opened?.id !== shot.id) return <p role="status">{shotText.loading}</p>;
  const { picture } = opened;
  if (picture === null) return <Notice tone="warning">{shotText.broken}</Notice>;
  const name = savedAs ?? props.nameOf(shows);
  const save = async (edit: ShotEdit) => {
    try {
      const file = savedAs ?? props.nameOf(shows);
      props.saveImage(file, await renderPng(picture, edit));
      setSavedAs(file);
      props.onSaved(shows, file);
      return true;
    } catch {
      return false;
    }
  };
  return (
    <>
      {newer && (
        <Notice
          tone="info"
          live
          actions={
            <Button size="small" onClick={props.onNewer}>
              {shotText.openNewer}
            </Button>
          }
        >
          {shotText.newer}
        </Notice>
      )}
      <ShotEditor
        key={shot.id}
        shot={shot}
        picture={picture}
        kept={kept}
        shows={shows}
        onShows={(next) => {
          setSavedAs(null);
          setShows(next);
        }}
        fileName={name}
        onEdit={(edit) => {
          setSavedAs(null);
          props.onEdit(edit);
        }}
        save={save}
        copy={(edit) => props.copyImage(renderPng(picture, edit))}
        onDiscard={props.onDiscard}
      />
    </>
  );
}
