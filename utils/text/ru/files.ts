/** Words of saving what was found in files. */
export const filesText = {
  saveXlsx: 'Сохранить в Excel',
  saveCsv: 'Сохранить в CSV',
  saved: 'Файл сохранён. В нём личные данные: храните его там же, где остальные.',
  saveFailed: 'Файл сохранить не получилось. Попробуйте ещё раз.',
};
