import type { Random } from './random.ts';

/** The language of made-up translations. */
export const TRANSLATED_TO = 'pl';

const TITLES = [
  'Krzesło',
  'Ogród',
  'Dłuższa droga',
  'Wtorki',
  'Pokój na tyłach',
  'Jedenaście schodów',
  'Piosenka',
  'Autobus',
  'Czajnik',
  'List',
];

/** Written for this: words of the kind that case studies use. */
const SENTENCES = [
  'Przez całą zimę prawie nie wychodziłam z domu.',
  'Lekarka zapytała, co robię w niedziele, a ja nie umiałam odpowiedzieć.',
  'Pracownik zadzwonił we wtorek i nie spieszył się ani trochę.',
  'Powiedziałem mu, że lubię naprawiać rowery, chociaż nie mam już żadnego.',
  'Pierwszego dnia stałam przed drzwiami i wróciłam na przystanek.',
  'Za drugim razem ktoś przytrzymał mi drzwi i nie było odwrotu.',
  'Herbata była za słodka, ale kubek był ciepły.',
  'Nikt nie pytał o moje papiery ani o moje zdrowie.',
  'Sadziliśmy cebulę w rzędach krzywych jak stary płot.',
  'Moja córka mówi, że śmieję się teraz głośniej przez telefon.',
  'Nadal źle sypiam i nadal liczę pieniądze pod koniec miesiąca.',
  'Grupa przerwała spotkania w sierpniu i ten miesiąc był bardzo długi.',
  'Autobus przestał jeździć po szóstej, więc wracałem pieszo przez park.',
  'Sąsiad z trzeciego piętra nauczył mnie grać w szachy.',
  'Nie chciałam litości, chciałam mieć coś do zrobienia.',
  'Zapisałem w zeszycie trzy rzeczy, które mi się udały.',
  'W kuchni było nas osiem osób i jeden ostry nóż.',
  'Kiedy zachorowałem, dwie osoby z chóru przyniosły mi zupę.',
  'Formularz miał dwanaście stron, a my wypełniliśmy go razem w godzinę.',
  'Lista oczekujących trwała dłużej niż moja cierpliwość.',
  'Nauczyłam się prosić o pomoc, zanim jest za późno.',
  'Wiosną poprosili mnie, żebym poprowadził jedno spotkanie.',
  'Ręce mi drżały, ale głos wytrzymał do końca.',
  'Idź dwa razy, bo za pierwszym razem wszystko wydaje się obce.',
];

/** The words of a case study in another language: each section holds as many sentences as the original may have. */
export interface TranslatedWords {
  title: string;
  summary: string;
  sentences: readonly string[];
}

/** Words for a translation of the case study that a place and a number name. */
export function translatedWords(place: string, number: number, random: Random): TranslatedWords {
  return {
    title: `${random.pick(TITLES)} w ${place} ${String(number)}`,
    summary: `Ktoś z ${place} trafia do doradcy i opowiada, co z tego wynikło, tydzień po tygodniu.`,
    sentences: SENTENCES,
  };
}
