import { ORGANIZATION_TYPES, ORGANIZATIONS, type StandRegister } from '../../model/person.ts';
import { navigate, REGISTER_TITLES } from '../../model/routes.ts';
import { COLUMNS, type ColumnId, type RegisterState, useRegister } from '../../model/use-register.ts';

/** The grid of a register with its filter panel. */
export function PlainRegister({ register }: { register: StandRegister }) {
  const state = useRegister(register);
  return (
    <section>
      <div className="bar">
        <h1>{REGISTER_TITLES[register]}</h1>
        <div className="control search">
          <input type="search" placeholder="Поиск" value={state.search} onChange={(event) => state.setSearch(event.target.value)} />
        </div>
      </div>
      <Panel state={state} />
      <table className="grid people">
        <thead>
          <tr>
            {COLUMNS.map(({ id, title }) => (
              <Head key={id} state={state} id={id} title={title} />
            ))}
          </tr>
        </thead>
        <tbody>
          {state.rows.map(({ id, values }) => (
            <tr key={id} onClick={() => navigate(`/plain/${register}/${id}`)}>
              {COLUMNS.map((column) => (
                <td key={column.id}>{values[column.id]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="foot">
        Показано {state.rows.length} из {state.total}
      </p>
    </section>
  );
}

function Head({ state, id, title }: { state: RegisterState; id: ColumnId; title: string }) {
  const place = state.sorts.findIndex(({ column }) => column === id);
  const sort = state.sorts[place];
  return (
    <th aria-sort={sort ? (sort.direction === 'asc' ? 'ascending' : 'descending') : 'none'}>
      <div className="head">
        <button type="button" className="sort" onClick={(event) => state.sortBy(id, event.ctrlKey || event.metaKey)}>
          {title}
          {sort && (
            <span className="arrow">
              {sort.direction === 'asc' ? '↑' : '↓'}
              {state.sorts.length > 1 && <sub>{place + 1}</sub>}
            </span>
          )}
        </button>
        <button type="button" className="funnel" title="Фильтр" onClick={() => state.toggleFilter(id)}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M1 2h12L8.5 7.5V12l-3-1.5v-3z" fill={state.filters[id] ? '#2f6fb0' : 'none'} stroke="currentColor" />
          </svg>
        </button>
      </div>
      {state.opened.includes(id) && (
        <div className="control">
          <input
            type="text"
            placeholder="Введите"
            value={state.filters[id] ?? ''}
            onChange={(event) => state.setFilter(id, event.target.value)}
          />
        </div>
      )}
    </th>
  );
}

function Panel({ state: { panel, setPanel, reset } }: { state: RegisterState }) {
  return (
    <div className="panel">
      <div className="cell">
        <div className="label">Тип организации</div>
        <div className="control">
          <select value={panel.organizationType} onChange={(event) => setPanel({ organizationType: event.target.value })}>
            <option value="">Все</option>
            {ORGANIZATION_TYPES.map((type) => (
              <option key={type}>{type}</option>
            ))}
          </select>
        </div>
      </div>
      <div className="cell">
        <div className="label">Организация</div>
        <div className="control">
          <select value={panel.organization} onChange={(event) => setPanel({ organization: event.target.value })}>
            <option value="">Все</option>
            {ORGANIZATIONS.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      </div>
      <div className="cell">
        <div className="label">Дата рождения по</div>
        <div className="control">
          <input placeholder="ДД.ММ.ГГГГ" value={panel.bornBefore} onChange={(event) => setPanel({ bornBefore: event.target.value })} />
        </div>
      </div>
      <div className="cell">
        <div className="label">Возраст по</div>
        <div className="control">
          <input placeholder="Введите" value={panel.ageUpTo} onChange={(event) => setPanel({ ageUpTo: event.target.value })} />
        </div>
      </div>
      <button type="button" className="button" onClick={reset}>
        Сбросить
      </button>
    </div>
  );
}
