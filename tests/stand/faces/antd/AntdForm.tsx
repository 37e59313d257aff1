import { Checkbox, Col, DatePicker, Form, Input, Row, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { CARD_FIELDS, NO_MIDDLE_NAME, type TextField } from '../../model/fields.ts';
import type { CardState } from '../../model/use-card.ts';

dayjs.extend(customParseFormat);

const FORMAT = 'DD.MM.YYYY';

/** A date for the picker; what is no date shows as an empty picker, as in the real kit. */
function dayOf(text: string): Dayjs | null {
  const day = dayjs(text, FORMAT, true);
  return day.isValid() ? day : null;
}

/** The card to edit: every input is controlled by the card's draft. */
export function AntdForm({ card }: { card: CardState }) {
  const { draft, refusal, change } = card;
  const fields = CARD_FIELDS.map((field) => (
    <Col key={field.id} span={6}>
      <Form.Item
        label={field.label}
        htmlFor={field.id}
        {...(refusal?.field === field.id ? { validateStatus: 'error' as const, help: refusal.message } : {})}
      >
        <Control field={field} value={draft[field.id]} onChange={(value) => change({ [field.id]: value })} />
      </Form.Item>
      {field.id === 'middleName' && (
        <Checkbox
          id="noMiddleName"
          style={{ display: 'flex', marginTop: -18, marginBottom: 18 }}
          checked={draft.noMiddleName}
          onChange={(event) => change({ noMiddleName: event.target.checked })}
        >
          {NO_MIDDLE_NAME}
        </Checkbox>
      )}
    </Col>
  ));
  return (
    <Form layout="vertical" autoComplete="off">
      <Row gutter={24}>{fields}</Row>
    </Form>
  );
}

function Control({ field, value, onChange }: { field: TextField; value: string; onChange(value: string): void }) {
  if (field.kind === 'date') {
    return (
      <DatePicker
        id={field.id}
        format={FORMAT}
        placeholder={field.placeholder}
        style={{ width: '100%' }}
        value={dayOf(value)}
        onChange={(day) => onChange(day ? day.format(FORMAT) : '')}
      />
    );
  }
  if (field.kind === 'select') {
    return (
      <Select
        id={field.id}
        allowClear
        placeholder={field.placeholder}
        value={value || null}
        onChange={(chosen: string | null | undefined) => onChange(chosen ?? '')}
        options={(field.options ?? []).map((option) => ({ value: option, label: option }))}
      />
    );
  }
  return (
    <Input id={field.id} allowClear placeholder={field.placeholder} value={value} onChange={(event) => onChange(event.target.value)} />
  );
}
