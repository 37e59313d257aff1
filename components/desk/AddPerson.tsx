import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextArea, TextInput } from '@/components/ui/TextInput';
import { NAME_FIELDS } from '@/utils/domain/card';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import { deskText } from '@/utils/text/ru/desk';
import { profileText, ticketText } from '@/utils/text/ru/tickets';
import type { Profile, TicketPerson } from '@/utils/tickets/types';
import styles from './Desk.module.css';

type Draft = Record<'fullName' | 'birthDate' | 'email' | 'link', string>;
const EMPTY: Draft = { fullName: '', birthDate: '', email: '', link: '' };
const PROFILES: readonly { value: Profile; label: string }[] = Object.entries(profileText).map(([value, label]) => ({
  value: value as Profile,
  label,
}));

/** A person whose card is not open: typed in, or read out of what the employee has sent. */
export function AddPerson({ today, onAdd }: { today: string; onAdd(person: TicketPerson): void }) {
  const [draft, setDraft] = useState(EMPTY);
  const [profile, setProfile] = useState<Profile>('employee');
  const [pasted, setPasted] = useState('');
  const [asked, setAsked] = useState(false);
  const put = (part: keyof Draft) => (text: string) => setDraft({ ...draft, [part]: text });

  const paste = (text: string) => {
    setPasted(text);
    const { values } = parsePasted(text, today);
    const fullName = NAME_FIELDS.map((field) => values[field] ?? '')
      .filter(Boolean)
      .join(' ');
    setDraft({
      ...draft,
      fullName: fullName || draft.fullName,
      birthDate: values.birthDate ?? draft.birthDate,
      email: values.email ?? draft.email,
    });
  };

  const add = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (draft.fullName.trim() === '') return;
    const given = Object.fromEntries(Object.entries(draft).flatMap(([part, text]) => (text.trim() ? [[part, text.trim()]] : [])));
    onAdd({ ...given, profile });
    setDraft(EMPTY);
    setPasted('');
    setAsked(false);
  };

  const nameless = asked && draft.fullName.trim() === '';
  return (
    <form className={styles.form} onSubmit={add} noValidate>
      <TextArea label={deskText.pasted} hint={deskText.pastedHint} value={pasted} onValue={paste} />
      <TextInput
        label={ticketText.fullName}
        required
        value={draft.fullName}
        onValue={put('fullName')}
        {...(nameless ? { error: deskText.nameNeeded } : {})}
      />
      <div className={styles.pair}>
        <TextInput label={ticketText.birthDate} placeholder={ticketText.birthDateHint} value={draft.birthDate} onValue={put('birthDate')} />
        <Select<Profile> label={ticketText.profile} value={profile} options={PROFILES} onValue={setProfile} />
      </div>
      <TextInput label={ticketText.email} inputMode="email" value={draft.email} onValue={put('email')} />
      <TextInput label={ticketText.link} hint={ticketText.linkHint} inputMode="url" value={draft.link} onValue={put('link')} />
      <Button type="submit" icon="plus">
        {deskText.add}
      </Button>
    </form>
  );
}
