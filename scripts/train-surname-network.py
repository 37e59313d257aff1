"""
Trains the small network that tells a mistyped surname from a rare one, and writes its weights to
utils/domain/names/surname-network.generated.ts. Run by hand, after `npm ci`, when its sources or its shape change:

    pip install numpy==2.4.6 jax==0.10.2
    python3 scripts/train-surname-network.py             writes the weights, learnt from all surnames
    python3 scripts/train-surname-network.py --held-out  writes nothing: learns from four fifths and says what it makes of the rest

Right words: the 193 000 surnames of the package `russian_name` (ISC) and scripts/names/surnames.txt, men's and women's forms. Wrong ones: those,
mistyped by lot (`mistype`), where that makes no surname of the lists. No word is shipped, only weights of six bits each; the network and what its
numbers mean: utils/domain/names/surname-network.ts. The order of a processor's sums makes another machine's weights differ in the last place.
"""
import json
import random
import re
import sys
import zlib
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / 'utils/domain/names/surname-network.generated.ts'
SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
LETTERS = ' абвгдежзийклмнопрстуфхцчшщъыьэюя'
# Letters that the first layer sees at once, and channels that the second does.
SPANS = (5, 3)
DIMENSIONS, CHANNELS, HIDDEN = 12, 48, 24
LONGEST = 21
TYPOS, ROUNDS, BATCH, RATE = 1_500_000, 3, 512, 3e-3
HELD_OUT = '--held-out' in sys.argv
lot = random.Random(15)


# ---- words ----

def fold(word):
    return word.lower().replace('ё', 'е')


def man_form(word):
    if re.search('(?:[ое]в|[иы]н)а$', word):
        return word[:-1]
    return word[:-2] + 'ий' if re.search('[сц]кая$', word) else word


def woman_form(word):
    if re.search('(?:[ое]в|[иы]н)$', word):
        return word + 'а'
    return word[:-2] + 'ая' if re.search('[сц]к[ио]й$', word) else word


def forms(word):
    return (word, woman_form(word))


def words(texts):
    return {word for word in map(fold, texts) if re.fullmatch('[а-я]{4,18}', word)}


package = ROOT / 'node_modules/russian_name/json'
men = words(row['surname'] for row in json.loads((package / 'surnames_male.json').read_text()))
women = words(row['surname'] for row in json.loads((package / 'surnames_female.json').read_text()))
listed, slips = (
    words(word for line in part.splitlines() if not line.startswith(('#', '[')) for word in line.split())
    for part in (ROOT / 'scripts/names/surnames.txt').read_text().split('[slips]')
)
every = sorted({man_form(word) for word in men | women | listed} - slips)
known = set(every)
held = {word for word in every if HELD_OUT and word not in listed and zlib.crc32(word.encode()) % 5 == 0}
# Borne by men and by women: the commoner ones. Of people in public office 36 % have a listed surname, 77 % one of either kind.
usual = [word for word in every if word not in held and word in men and woman_form(word) in women]
rest = [word for word in every if word not in held]
listed = sorted(man_form(word) for word in listed)


# ---- slips ----

ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']
VOWELS = 'аеиоуыэюя'
CONSONANTS = 'бвгджзклмнпрстфхцчшщ'
BY_EAR = {'о': 'а', 'а': 'о', 'е': 'и', 'и': 'е', 'я': 'е', 'ы': 'и', 'э': 'е', 'ю': 'у', 'у': 'ю'}
VOICE = dict(zip('бвгджзпфктшс', 'пфктшсбвгджз'))


def keys_beside(letter):
    for y, row in enumerate(ROWS):
        x = row.find(letter)
        if x >= 0:
            places = [(y, x - 1), (y, x + 1), (y - 1, x), (y - 1, x + 1), (y + 1, x - 1), (y + 1, x)]
            return [ROWS[j][i] for j, i in places if 0 <= j < 3 and 0 <= i < len(ROWS[j])]
    return []


def one_of(word, test, first=1):
    places = [at for at in range(first, len(word)) if test(at)]
    return lot.choice(places) if places else None


def mistype(word):
    """One slip somewhere behind the first letter, or None where the way that the lot chose does not go."""
    way, at, last = lot.random(), lot.randrange(1, len(word)), len(word) - 1
    put = lambda start, end, text: word[:start] + text + word[end:]
    beside = keys_beside(word[at])
    if way < 0.16:
        return put(at, at + 1, lot.choice(beside)) if beside else None
    if way < 0.22:
        return put(at, at, lot.choice(beside)) if beside else None
    if way < 0.32:
        return put(at, at + 1, '')
    if way < 0.40:
        at = one_of(word, lambda i: i < last and word[i] in VOWELS)
        return None if at is None else put(at, at + 1, '')
    if way < 0.50:
        return None if at == last else put(at, at + 2, word[at + 1] + word[at])
    if way < 0.58:
        return put(at, at, word[at])
    if way < 0.64:
        at = one_of(word, lambda i: word[i] in CONSONANTS and word[i - 2] in CONSONANTS, 2)
        return None if at is None else put(at, at + 1, word[at - 2])
    if way < 0.76:
        at = one_of(word, lambda i: word[i] in BY_EAR)
        return None if at is None else put(at, at + 1, BY_EAR[word[at]])
    if way < 0.86:
        at = one_of(word, lambda i: word[i] in VOICE and word[i + 1 : i + 2] not in tuple(VOWELS))
        return None if at is None else put(at, at + 1, VOICE[word[at]])
    syllable = lambda i: word[i] in CONSONANTS and word[i + 1 : i + 2] in tuple(VOWELS)
    if way < 0.93:
        at = one_of(word, lambda i: syllable(i) and word[i + 2 : i + 3] in tuple(CONSONANTS)) if len(word) > 6 else None
        return None if at is None else put(at, at + 2, '')
    at = one_of(word, syllable)
    return None if at is None else put(at, at, word[at : at + 2])


def any_surname():
    chance = lot.random()
    return lot.choice(listed if chance < 0.3 else usual if chance < 0.75 else rest)


def mistyped(source, count):
    made = []
    while len(made) < count:
        wrong = mistype(lot.choice(forms(source())))
        if wrong is not None and len(wrong) >= 4 and man_form(wrong) not in known:
            made.append(wrong)
    return made


# ---- network ----

def encode(texts):
    rows = np.zeros((len(texts), LONGEST), np.int8)
    for row, text in zip(rows, texts):
        for at, letter in enumerate(text[: LONGEST - 2]):
            row[at + 1] = LETTERS.index(letter)
    return rows


def fresh():
    keys = iter(jax.random.split(jax.random.PRNGKey(15), 8))
    drawn = lambda shape, fan: jax.random.normal(next(keys), shape) * fan**-0.5
    made = {
        'letters': drawn((len(LETTERS), DIMENSIONS), 1),
        'first': drawn((SPANS[0], DIMENSIONS, CHANNELS), SPANS[0] * DIMENSIONS),
        'firstBias': jnp.zeros(CHANNELS),
        'second': drawn((SPANS[1], CHANNELS, CHANNELS), SPANS[1] * CHANNELS),
        'secondBias': jnp.zeros(CHANNELS),
    }
    made |= {'dense': drawn((2 * CHANNELS, HIDDEN), 2 * CHANNELS), 'denseBias': jnp.zeros(HIDDEN), 'out': drawn((HIDDEN,), HIDDEN), 'outBias': jnp.zeros(1)}
    return made


def rounded(weights):
    """The weights as they are shipped: whole multiples, -31 to 31, of a step of their own; learning goes on as if they were not."""
    step = jnp.maximum(jnp.abs(weights).max(), 1e-6) / 31
    return weights + jax.lax.stop_gradient(jnp.round(weights / step) * step - weights)


def network(raw, rows):
    w = {name: rounded(value) for name, value in raw.items()}
    numbers = rows.astype(jnp.int32)
    # The letters and the edge behind them.
    within = ((numbers > 0) | (jnp.roll(numbers, 1, 1) > 0))[..., None]
    over = lambda h, name: jax.nn.relu(
        jax.lax.conv_general_dilated(h, w[name], (1,), 'SAME', dimension_numbers=('NWC', 'WIO', 'NWC')) + w[f'{name}Bias']
    )
    h = over(w['letters'][numbers], 'first') * within
    h = over(h, 'second') * within
    pooled = jnp.concatenate([h.max(1), h.sum(1) / 8], -1)
    return jax.nn.relu(pooled @ w['dense'] + w['denseBias']) @ w['out'] + w['outBias'][0]


def loss(w, rows, wrong):
    told = network(w, rows)
    return jnp.mean(jnp.logaddexp(0, told) - wrong * told)


@jax.jit
def step(w, mean, square, turn, rows, wrong, rate):
    cost, slope = jax.value_and_grad(loss)(w, rows, wrong)
    mean = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, mean, slope)
    square = jax.tree.map(lambda s, g: 0.999 * s + 0.001 * g * g, square, slope)
    moved = lambda v, m, s: v - rate * (m / (1 - 0.9**turn)) / (jnp.sqrt(s / (1 - 0.999**turn)) + 1e-8)
    return jax.tree.map(moved, w, mean, square), mean, square, cost


def train():
    right = [form for word in rest for form in forms(word)] + [form for word in usual for form in forms(word)] * 2
    right += [form for word in listed for form in forms(word)] * (len(right) // (5 * len(listed)))
    wrong = mistyped(any_surname, TYPOS)
    rows = np.concatenate([encode(right), encode(wrong)])
    truth = np.concatenate([np.zeros(len(right), np.float32), np.ones(len(wrong), np.float32)])
    w = fresh()
    print(f'{len(right)} right, {len(wrong)} wrong, {sum(value.size for value in w.values())} weights', flush=True)
    mean = square = jax.tree.map(jnp.zeros_like, w)
    steps = len(rows) // BATCH
    for turn in range(ROUNDS * steps):
        if turn % steps == 0:
            order = np.random.RandomState(turn).permutation(len(rows))
        some = order[turn % steps * BATCH :][:BATCH]
        rate = RATE * (1 - turn / (ROUNDS * steps)) + 1e-5
        w, mean, square, cost = step(w, mean, square, turn + 1, rows[some], truth[some], rate)
        if turn % 1000 == 999:
            print(f'{turn + 1} of {ROUNDS * steps}: {float(cost):.3f}', flush=True)
    return w


def judged(w, texts):
    return np.sort(np.concatenate([np.asarray(network(w, encode(texts[at : at + 4000]))) for at in range(0, len(texts), 4000)]))


def save(w):
    lines = []
    for name, value in w.items():
        flat = np.asarray(value).ravel()
        size = max(float(np.abs(flat).max()), 1e-6) / 31
        text = ''.join(SIGNS[int(round(number / size)) + 31] for number in flat)
        lines.append(f"  {name}: {{ step: {size:.6g}, signs: '{text}' }},\n")
    TARGET.write_text(
        '// Written by scripts/train-surname-network.py.\n'
        "import type { NetworkWeights } from './counted-surnames';\n\n"
        f'export const SURNAME_NETWORK: NetworkWeights | null = {{\n{"".join(lines)}}};\n'
    )


weights = train()
if HELD_OUT:
    right = judged(weights, [lot.choice(forms(word)) for word in sorted(held)])
    unseen = sorted(held)
    wrong = judged(weights, mistyped(lambda: lot.choice(unseen), 8000))
    for share in (0.005, 0.01, 0.02, 0.03, 0.05):
        limit = right[int(len(right) * (1 - share))]
        print(f'{100 * share} % of unseen surnames from {limit:.2f}: {100 * (wrong > limit).mean():.1f} % of their typos')
else:
    save(weights)
