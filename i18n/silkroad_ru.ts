<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Silkroad</name>
    <message>
        <source>({x}; {y}) are not Gauss–Krüger coordinates: X is metres north, Y the number of the zone followed by six figures of metres east. Choose the right columns.</source>
        <translation>({x}; {y}) — не координаты Гаусса — Крюгера: X — расстояние на север в метрах, Y — номер зоны и шесть цифр восточной координаты в метрах. Выберите правильные столбцы.</translation>
    </message>
    <message>
        <source>0, as the formula has it</source>
        <translation>0, как даёт формула</translation>
    </message>
    <message>
        <source>0, without a logarithm, not shown: {count}</source>
        <translation>равны 0, не имеют логарифма и не показаны: {count}</translation>
    </message>
    <message>
        <source>0.05 lg exactly</source>
        <translation>0,05 lg точно</translation>
    </message>
    <message>
        <source>0.1 lg exactly</source>
        <translation>0,1 lg точно</translation>
    </message>
    <message>
        <source>0.1 lg, ends …07, …17 (DB63/T 1936)</source>
        <translation>0,1 lg, границы …07, …17 (DB63/T 1936)</translation>
    </message>
    <message>
        <source>0.1 lg, or 0.2 lg where there are more than 30 lines</source>
        <translation>0,1 lg или 0,2 lg, если линий больше 30</translation>
    </message>
    <message>
        <source>0.1 lg, rounded: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10</source>
        <translation>0,1 lg, округлённо: 1; 1,2; 1,5; 2; 2,5; 3; 4; 5; 6; 8; 10</translation>
    </message>
    <message>
        <source>0.2 lg exactly</source>
        <translation>0,2 lg точно</translation>
    </message>
    <message>
        <source>0.2 lg, rounded: 1, 1.5, 2.5, 4, 6, 10</source>
        <translation>0,2 lg, округлённо: 1; 1,5; 2,5; 4; 6; 10</translation>
    </message>
    <message>
        <source>1, 2 and 4 times the threshold of clipped lg</source>
        <translation>1, 2 и 4 порога по отсечённым lg</translation>
    </message>
    <message>
        <source>4: cells that share a side</source>
        <translation>4: общая сторона</translation>
    </message>
    <message>
        <source>5 % quantile of the runs</source>
        <translation>Квантиль 5 % по прогонам</translation>
    </message>
    <message>
        <source>5 % quantile of {runs} runs: {method}</source>
        <translation>Квантиль 5 % по прогонам ({runs}): {method}</translation>
    </message>
    <message>
        <source>8: also cells that share a corner</source>
        <translation>8: также общий угол</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-процентный интервал</translation>
    </message>
    <message>
        <source>95 % interval, levelled</source>
        <translation>Интервал 95 % после увязки</translation>
    </message>
    <message>
        <source>95 % of the AUCs against as many cells drawn at random</source>
        <translation>95 % значений AUC относительно стольких же случайных ячеек</translation>
    </message>
    <message>
        <source>95 % of the AUCs over draws of the deposits (bootstrap)</source>
        <translation>95 % значений AUC по выборкам месторождений (бутстреп)</translation>
    </message>
    <message>
        <source>95 % of the areas under the success rate of deposits laid at random</source>
        <translation>95 % площадей под кривой успешности случайно разбросанных месторождений</translation>
    </message>
    <message>
        <source>95 % of the random shifts</source>
        <translation>95 % случайных сдвигов</translation>
    </message>
    <message>
        <source>95 % of the shifts</source>
        <translation>95 % сдвигов</translation>
    </message>
    <message>
        <source>95 % quantile of the runs</source>
        <translation>Квантиль 95 % по прогонам</translation>
    </message>
    <message>
        <source>95 % quantile of {runs} runs: {method}</source>
        <translation>Квантиль 95 % по прогонам ({runs}): {method}</translation>
    </message>
    <message>
        <source>95th percentile of shifts</source>
        <translation>95-й процентиль сдвигов</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Below detection.&lt;/b&gt; These methods take numbers, and a determination below detection is none. By default the multiplicative rule (Martín-Fernández and others 2003) puts 0.65 of the detection limit in its place, and with whole compositions keeps the ratios of the elements that were found; where it is offered, also the geometric mean below the limit of a lognormal law (Palarea-Albaladejo and Martín-Fernández 2013), or what the other elements let expect (EM on log-ratios, Palarea-Albaladejo and Martín-Fernández 2008); or such samples are left out. How many were replaced, by element, stands in the report and in the log. An element with more than 80 % below detection is refused; where no elements were chosen it is left out and named. Above an upper limit the limit stands, in an interval the geometric mean of its bounds. Duplicates, standards and blanks (fields &lt;i&gt;kind&lt;/i&gt;, &lt;i&gt;duplicate_of&lt;/i&gt;, &lt;i&gt;standard&lt;/i&gt;) have no result. The input is not changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ниже предела обнаружения.&lt;/b&gt; Этим методам нужны числа, а определение ниже предела числом не является. По умолчанию мультипликативное правило (Martín-Fernández и др. 2003) ставит вместо него 0,65 предела обнаружения, а у полных составов сохраняет отношения найденных элементов; где это предложено — также среднее геометрическое логнормального закона ниже предела (Palarea-Albaladejo, Martín-Fernández 2013) или то, что позволяют ожидать другие элементы (EM по логарифмам отношений, Palarea-Albaladejo, Martín-Fernández 2008); либо такие пробы исключаются. Сколько заменено по элементам, сказано в отчёте и журнале. Элемент, у которого ниже предела больше 80 %, не принимается; если элементы не выбирались, он пропускается и назван. Выше верхнего предела стоит предел, в интервале — среднее геометрическое границ. Дубликаты, стандарты и холостые пробы (поля &lt;i&gt;kind&lt;/i&gt;, &lt;i&gt;duplicate_of&lt;/i&gt;, &lt;i&gt;standard&lt;/i&gt;) результата не имеют. Входные данные не меняются.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds the elements of a kind of deposit into one index, weighted by what a geologist knows of it (Garrett and Grunsky 2001): unlike components, the model is given and not found.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; S = Σ a·z, with z = (lg C − median) / (1.4826 MAD), so that high contents do not set the scale, and a = w / √Σw², so that sums of few and of many elements are on one scale. A negative importance is for an element that speaks against. For many uncorrelated normal elements S has a standard deviation of 1; correlated ones make it larger.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Importance.&lt;/b&gt; &lt;i&gt;Cu=2; Zn=1; Ni=-1&lt;/i&gt;, elements by their symbols or their fields: only these count. Empty: all elements count alike.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The samples with field &lt;i&gt;weighted_sum&lt;/i&gt; (empty where an element is missing); a table of elements with importance, weight, and median and MAD × 1.4826 of lg ppm. An element half of whose values are one value, often the detection limit, is refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Складывает элементы одного типа месторождений в один индекс с весами по знанию геолога (Garrett, Grunsky 2001): в отличие от компонент модель задана, а не найдена.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формула.&lt;/b&gt; S = Σ a·z, где z = (lg C − медиана) / (1,4826 MAD), чтобы высокие содержания не задавали масштаб, и a = w / √Σw², чтобы суммы немногих и многих элементов были в одном масштабе. Отрицательная важность — у элемента, который говорит против. Для многих некоррелированных нормальных элементов стандартное отклонение S равно 1; у коррелированных оно больше.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Важность.&lt;/b&gt; &lt;i&gt;Cu=2; Zn=1; Ni=-1&lt;/i&gt;, элементы по символам или полям: учитываются только они. Пусто: все элементы одинаково.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Пробы с полем &lt;i&gt;weighted_sum&lt;/i&gt; (пусто, если элемента не хватает); таблица элементов с важностью, весом, медианой и MAD × 1,4826 lg ppm. Элемент, у которого не меньше половины значений — одно и то же число, часто предел обнаружения, не принимается.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds to each sample the class of its content, one field for each element, and colours the layer by the first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Schemes.&lt;/b&gt; &lt;i&gt;Cumulative frequencies&lt;/i&gt;, by default 85, 92.5 and 97.5 %: outside, outer, middle and inner zone, as in 1:1,000,000 low-density surveys. &lt;i&gt;1, 2 and 4 times the threshold&lt;/i&gt;: T = X0 + 2 S0 once lg is clipped at X ± 3 S until nothing leaves (DB63/T 1936–2021). &lt;i&gt;X0 ± 0.5, 1.5 and 2.5 S0&lt;/i&gt;: seven colour zones of Chinese maps. &lt;i&gt;Boxplot&lt;/i&gt;: fences at 3 and 1.5 hinge spreads, and hinges, on lg: seven classes (Tukey 1977). &lt;i&gt;Minimum anomalous contents&lt;/i&gt; of 9, 4 and 1 adjacent samples (Solovov 1985). &lt;i&gt;Limits given&lt;/i&gt;, in the unit of the field.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class.&lt;/b&gt; How many limits the content exceeds: 0, 1, 2 … A content equal to a limit stays below it. What is censored gets a class where both bounds lie in the same one, else none: gold below 2 ppb may be background, and may be not, if a limit is 1 ppb. The log counts these.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Thresholds&lt;/b&gt; are found with what is below detection estimated by ROS, as in &lt;i&gt;Geochemical thresholds&lt;/i&gt;. With a field of units each has limits of its own; samples without a unit have no class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The layer as it was with Cu_ppm_class and the like; OUTPUT_LIMITS has a row for each element, unit and class: from, to, samples, share_pct.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An element for which the scheme has no limits is left out with a warning that says why. A class is no anomaly: neighbours and geology decide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Добавляет к каждой пробе класс содержания — по полю на элемент — и раскрашивает слой по первому из них.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Схемы.&lt;/b&gt; &lt;i&gt;Накопленные частоты&lt;/i&gt;, по умолчанию 85, 92,5 и 97,5 %: вне зон, внешняя, средняя и внутренняя зоны, как при съёмках низкой плотности масштаба 1:1 000 000. &lt;i&gt;1, 2 и 4 порога&lt;/i&gt;: T = X0 + 2 S0 после отсечения lg за X ± 3 S до последнего (DB63/T 1936–2021). &lt;i&gt;X0 ± 0,5, 1,5 и 2,5 S0&lt;/i&gt;: семь цветовых зон китайских карт. &lt;i&gt;Ящичная диаграмма&lt;/i&gt;: ограды на 3 и 1,5 межквартильных размаха и квартили, по lg: семь классов (Tukey 1977). &lt;i&gt;Минимально-аномальные содержания&lt;/i&gt; 9, 4 и 1 смежных проб (Соловов 1985). &lt;i&gt;Заданные границы&lt;/i&gt; — в единице поля.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Класс.&lt;/b&gt; Сколько границ превышает содержание: 0, 1, 2 … Содержание, равное границе, остаётся под ней. Цензурированное получает класс, только если обе его границы лежат в одном; иначе класса нет: золото ниже 2 мг/т может быть фоном, а может и не быть, если граница 1 мг/т. Число таких проб — в журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Пороги&lt;/b&gt; находятся так же, как в &lt;i&gt;Геохимических порогах&lt;/i&gt;: то, что ниже предела обнаружения, оценивается по ROS. Если задано поле подразделений, у каждого свои границы; у проб без подразделения класса нет.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Прежний слой с полями вида Cu_ppm_class; OUTPUT_LIMITS содержит строку на каждый элемент, подразделение и класс: from, to, samples, share_pct.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Элемент, для которого схема не даёт границ, пропускается с предупреждением, где сказано почему. Класс — ещё не аномалия: решают соседние пробы и геология.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds up the information that each evidence layer gives about the presence of a deposit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; I_j = log[(n_j/n)/(N_j/N)], with n_j the ore-bearing unit cells and N_j all unit cells of class j, n and N their sums where the layer is known; I = ΣI_j over the layers (Yin and Yan 1988). It is the logarithm of the frequency ratio: above 0 the class favours deposits, below 0 it speaks against them. The base of the logarithm is a choice: Chinese texts often use 10 (lg), 2.718281828 gives the natural logarithm.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. Missing layers add nothing. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Score raster, table of the classes, report, and a model file that “Apply model” takes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Counting.&lt;/b&gt; A unit cell with a deposit counts once: a cell of the raster, or, where the unit area is larger, a square of that area, laid from the upper left corner of the grid; its first deposit says to which class it belongs. Half a deposit and one unit cell are added to classes without deposits only, and so to n and N. Rasters hold single precision, the table double.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A class without deposits has no information value: it gets, in sum and table, the lowest of its layer, or that of half a deposit in one more unit cell where it is lower, and never more than 0, so that it does not rank above missing data; or it is left out as if the layer were missing there, or half a deposit is added. The log names such classes. Layers that say the same count twice. The sum is a ranking, not a probability; validate it with deposits that did not make it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Складывает информацию, которую каждый слой даёт о наличии месторождения.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формула.&lt;/b&gt; I_j = log[(n_j/n)/(N_j/N)], где n_j – рудоносные элементарные ячейки, N_j – все элементарные ячейки класса j, n и N – их суммы там, где слой известен; I = ΣI_j по слоям (Yin, Yan, 1988). Это логарифм отношения частот: выше 0 класс благоприятен, ниже 0 – говорит против. Основание логарифма выбирается: в китайских работах часто 10 (lg), 2,718281828 даёт натуральный логарифм.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Растры и месторождения те же, что в методе весов доказательств. Растры, в которых более 1000 разных значений (50 – для дробных), разбиваются на классы примерно равной площади; заданные как категориальные не принимаются. Отсутствующий слой ничего не прибавляет. Растры в градусах не принимаются: площадь их ячеек неодинакова; сначала приведите их к сетке в прямоугольных координатах инструментом «Выравнивание растров».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Растр оценки, таблица классов, отчёт и файл модели для «Применение модели».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Счёт.&lt;/b&gt; Элементарная ячейка с месторождением считается один раз: это ячейка растра, а если площадь элементарной ячейки больше — квадрат такой площади, отсчитанный от левого верхнего угла сетки; его класс определяет первое месторождение в нём. Половина месторождения и одна элементарная ячейка прибавляются только к классам без месторождений, а с ними и к n и N. Растры хранят одинарную точность, таблица — двойную.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; У класса без месторождений информативности нет: в сумме и в таблице он получает наименьшее значение слоя или, если оно ниже, значение для половины месторождения в одной добавленной элементарной ячейке, но не больше 0, чтобы не стоять выше отсутствующих данных; либо пропускается, как если бы слой там отсутствовал, либо к нему прибавляется половина месторождения. Такие классы названы в журнале. Слои об одном и том же учитываются дважды. Сумма – это ранжирование, а не вероятность; проверяйте её по месторождениям, не участвовавшим в построении.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds up, over the evidence layers, how many times more deposits a class holds than its area would by chance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; FR_j = (n_j/n) / (N_j/N), with n_j the deposits and N_j the unit cells of class j, n and N their sums where the layer is known; score S = Σ FR over the layers (Bonham-Carter 1994, chapter 8; Lee and Talib 2005). 1 in every layer means no information.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. Missing layers add 1, as a class without information does. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Score raster, table of the classes, report, and a model file that “Apply model” takes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A class without deposits has a ratio of 0; the log names such classes. Layers that say the same count twice. The score is a ranking, not a probability; validate it with deposits that did not make it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Складывает по слоям, во сколько раз больше месторождений содержит класс, чем приходилось бы на его площадь случайно.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формула.&lt;/b&gt; FR_j = (n_j/n) / (N_j/N), где n_j – месторождения, N_j – элементарные ячейки класса j, n и N – их суммы там, где слой известен; оценка S = ΣFR по слоям (Bonham-Carter, 1994, гл. 8; Lee, Talib, 2005). Единица в каждом слое означает отсутствие информации.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Растры и месторождения те же, что в методе весов доказательств. Растры, в которых более 1000 разных значений (50 – для дробных), разбиваются на классы примерно равной площади; заданные как категориальные не принимаются. Отсутствующий слой прибавляет 1, как класс без информации. Растры в градусах не принимаются: площадь их ячеек неодинакова; сначала приведите их к сетке в прямоугольных координатах инструментом «Выравнивание растров».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Растр оценки, таблица классов, отчёт и файл модели для «Применение модели».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; У класса без месторождений отношение равно 0; такие классы названы в журнале. Слои об одном и том же учитываются дважды. Оценка – это ранжирование, а не вероятность; проверяйте её по месторождениям, не участвовавшим в построении.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Applies a saved model to evidence of the same kind, of the same area or of another one. Nothing is fitted again: classes, weights, coefficients and scaling are those of the model file.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A model file that a model algorithm wrote, and one raster for each of its layers. Each raster is found by its title, else by its name; where neither tells, the order given does, and the log says which raster was taken for which layer. A raster that says of itself that it holds another quantity, another unit or another type is refused. Rasters on other grids are resampled to the first one. Models of scikit-learn hold pickled objects: of these only the classes that the plugin’s learners need are read, and any other name in the file is refused; but scikit-learn itself does not check what they hold, so that a file made for it could crash QGIS or do worse. They are read only where you say that you know who made the file and trust it, and only by the version that made them. Models without scikit-learn hold numbers and text alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The score, as the model would have given it; title and metadata say what it is (posterior probability, sum of information values, membership …) and whether the model takes it for a probability. The log says how much of the area lies outside the values that the model has seen, where it extrapolates, and how much holds classes that it does not know.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A model knows only the ground that it was fitted to. In another belt its probabilities are no probabilities: the density of deposits may differ. Validate with deposits there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Применяет сохранённую модель к таким же признакам той же или другой территории. Ничего не подгоняется заново: классы, веса, коэффициенты и нормировка берутся из файла модели.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Файл модели, записанный алгоритмом модели, и по одному растру на каждый её слой. Каждый растр находится по заголовку, иначе по имени; если ни то ни другое не подсказывает, решает заданный порядок, и журнал сообщает, какой растр за какой слой принят. Растр, который сообщает о себе другую величину, единицу или тип, не принимается. Растры на другой сетке приводятся к первому. Модели scikit-learn содержат сериализованные объекты (pickle): из них читаются только классы, нужные алгоритмам обучения модуля, любое другое имя в файле отвергается; но сам scikit-learn не проверяет их содержимое, так что злонамеренный файл может вызвать сбой QGIS или причинить больший вред. Они читаются, только если вы подтвердите, что знаете, кто создал файл, и доверяете ему, и только той версией, которой созданы. Модели без scikit-learn содержат лишь числа и текст.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Оценка, какую дала бы сама модель; заголовок и метаданные сообщают, что это (апостериорная вероятность, сумма информативностей, принадлежность…) и считает ли модель её вероятностью. В журнале указано, какая часть площади лежит вне значений, известных модели (экстраполяция), и какая занята неизвестными ей классами.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Модель знает только ту территорию, на которой построена. В другом поясе её вероятности уже не вероятности: плотность месторождений может быть иной. Проверяйте по месторождениям на месте.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings rasters of any coordinate system, extent and cell size to one grid, so that their cells lie upon each other: one GeoTIFF for each, in a folder. The originals are not touched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Template.&lt;/b&gt; The raster whose grid is taken: coordinate system, extent and cells. Without it, the first raster. It must be north-up and not rotated.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods.&lt;/b&gt; One word for all rasters, or one for each in the same order, separated by commas. &lt;i&gt;nearest&lt;/i&gt; keeps the values; &lt;i&gt;bilinear&lt;/i&gt; and &lt;i&gt;cubic&lt;/i&gt; go smoothly between them; &lt;i&gt;average&lt;/i&gt;, &lt;i&gt;mode&lt;/i&gt; (the most frequent), &lt;i&gt;min&lt;/i&gt; and &lt;i&gt;max&lt;/i&gt; gather all cells that a larger cell covers. Empty: &lt;i&gt;nearest&lt;/i&gt; for categories and classes, &lt;i&gt;average&lt;/i&gt; for other rasters where the cells become at least twice as long, else &lt;i&gt;bilinear&lt;/i&gt;. A raster holds classes where its metadata say so, or where it has a table of colours; one that says nothing of itself, where it has at most 1000 different whole values, or 50 with decimals, as for the models. The log names the method of each, and why it was taken. Name the method of a quantity in whole numbers, such as heights in metres.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mask.&lt;/b&gt; With a raster (1 inside; 0 or no data outside) or polygons, the grid ends at their bounds, still on cells of the template, and cells whose centre lies outside are without data.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Each file is named like its input and keeps its titles, class names, source, position error and other metadata. Its effective resolution is the coarser one of input and grid: smaller cells do not make the data finer. Cells that an input does not cover are without data. Whole numbers that are interpolated become decimals; others keep their type, and get a wider one where it has no room for a nodata value. Rasters are read and written in blocks, at any size.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Difference from QGIS.&lt;/b&gt; &lt;i&gt;Align rasters&lt;/i&gt; of QGIS takes a method for each raster, too, but drops titles, class names and resolution, and chooses no method by what a raster holds.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Приводит растры в любой системе координат, с любым охватом и размером ячейки к одной сетке, так что их ячейки совпадают: по одному GeoTIFF на растр, в папке. Исходные файлы не меняются.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Шаблон.&lt;/b&gt; Растр, сетка которого берётся: система координат, охват и ячейки. Без него — первый растр. Он должен быть ориентирован на север и не повёрнут.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Методы.&lt;/b&gt; Одно слово для всех растров или по одному на каждый, в том же порядке, через запятую. &lt;i&gt;nearest&lt;/i&gt; (ближайший сосед) сохраняет значения; &lt;i&gt;bilinear&lt;/i&gt; (билинейный) и &lt;i&gt;cubic&lt;/i&gt; (кубический) плавно переходят между ними; &lt;i&gt;average&lt;/i&gt; (среднее), &lt;i&gt;mode&lt;/i&gt; (самое частое), &lt;i&gt;min&lt;/i&gt; и &lt;i&gt;max&lt;/i&gt; сводят все ячейки, которые покрывает более крупная. Пусто: &lt;i&gt;nearest&lt;/i&gt; для категорий и классов, &lt;i&gt;average&lt;/i&gt; для прочих растров, если сторона ячейки увеличивается не менее чем вдвое, иначе &lt;i&gt;bilinear&lt;/i&gt;. Растр содержит классы, если об этом сказано в его метаданных или у него есть таблица цветов; растр, который о себе ничего не сообщает, – если в нём не более 1000 разных целых значений (50 – для дробных), как и в моделях. Метод для каждого растра и причина выбора указаны в журнале. Для величин в целых числах, таких как высоты в метрах, задайте метод сами.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Маска.&lt;/b&gt; Если дан растр (1 — внутри; 0 или нет данных — снаружи) или полигоны, сетка кончается по их границам, сохраняя ячейки шаблона, а ячейки с центром снаружи остаются без данных.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Каждый файл назван как исходный и сохраняет заголовки, названия классов, источник, погрешность положения и прочие метаданные. Эффективное разрешение — более грубое из двух, исходного и новой сетки: от мелких ячеек данные не становятся подробнее. Ячейки, не покрытые исходным растром, остаются без данных. Целые числа при интерполяции становятся дробными; в остальных случаях тип сохраняется, а если в нём нет места для значения «нет данных», берётся более широкий. Растры читаются и пишутся блоками, размер любой.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Отличие от QGIS.&lt;/b&gt; &lt;i&gt;Выравнивание растров&lt;/i&gt; в QGIS тоже принимает метод для каждого растра, но теряет заголовки, названия классов и разрешение и не выбирает метод по содержанию растра.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings surveys of different sheets, laboratories or countries to one level, element by element, where that is called for; and says why where it is not. To leave the surveys as they are is a valid outcome, and the usual one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What decides.&lt;/b&gt; A difference between two surveys may be their geology. A step between neighbours on both sides of the border, of one lithology and one medium, is the sampling or the laboratory. So samples are paired across each border within the width of the band, nearest first, each once, in one lithology and one medium; the step is the Hodges–Lehmann estimate of their differences in lg with Wilcoxon’s interval. It is levelled only with 10 pairs or more, p below 0.01, a size that shows on a map (0.1 lg), and lithologies that do not contradict each other. Without a field of lithology nothing is levelled by the border.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Shared reference materials.&lt;/b&gt; Where two surveys analysed the same reference materials or splits, 10 determinations or more in each, these say what the laboratories do, without any geology, and far more closely than a border can: they decide and give the size (Hodges–Lehmann over the differences within materials; p below 0.01, from 0.02 lg, that is 5 %). A step at the border that they do not show is not the laboratory’s and is left; so is one where border and materials contradict each other. A material with a determination beyond a limit tells nothing of that element.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Adjustment.&lt;/b&gt; All steps are then adjusted together by least squares (平差法); corrections that are too small or within their error are not made.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Other methods&lt;/b&gt;, without a decision, because you ask for them: contrast return (衬度返回, x / median × median of the fixed); robust z; parametric; these three compare whole surveys and take geology for a shift. Quantile regression in border bands (Daneshfar and Cameron 1998), 5th to 95th percentile. Boundary levelling: the step to the fixed surveys. Network adjustment of all steps. Anchoring to a low-density network by cells. Shared standards and splits, by the reduced major axis of lg, only with R² above 0.5. Covariates: robust regression (Huber) on lithology, medium and fields of your choice, of which only the survey’s part is taken off.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fixed surveys&lt;/b&gt; keep their level; several count as one where whole surveys are compared. None given: the survey of most samples, but for contrast return, robust z and parametric the middle of all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A layer of samples in a projection in metres, with a field of the survey. Duplicates, reference materials and blanks (fields duplicate_of, kind, standard) take no part in the statistics; they are levelled with their survey. Steps are taken of pairs of numbers; medians of surveys take limits where less than half is below detection.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The layer with a field such as &lt;i&gt;Cu_ppm_lev&lt;/i&gt; for every element, limits beside it levelled likewise (&lt;i&gt;Cu_ppm_lev_lim&lt;/i&gt;); an element that is left has its values there unchanged. Coefficients, lg x′ = intercept + slope · lg x: &lt;i&gt;field, survey, method, fixed, samples, intercept, slope, factor, error, reason&lt;/i&gt;; the same, as JSON, stand in the metadata of a GeoPackage (item silkroad_levelling) and in the layer’s custom property silkroad/levelling. Steps: &lt;i&gt;field, first, second, pairs, compared, step, lower, upper, p&lt;/i&gt;, of shared materials &lt;i&gt;shared, shared_step, shared_lower, shared_upper, shared_p&lt;/i&gt;, &lt;i&gt;decision, reason&lt;/i&gt;, and after levelling. Widths compared, where you name some, so that the band can be chosen (Daneshfar and Cameron 1998: a high R², and a line and a step that no longer change): &lt;i&gt;field, survey, width, samples, samples_fixed, intercept, slope, r_squared, pairs, step, lower, upper, p&lt;/i&gt;. Report with statistics, boxes, steps and maps before and after.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Levelling twice is levelling once: exactly for shifts, to 1e-9 lg for lines; the report tells what a second levelling would change. An element that cannot be levelled as asked is left as it is, with the reason.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Приводит съёмки разных листов, лабораторий или стран к одному уровню, поэлементно и только там, где это нужно; а где не нужно — говорит почему. Оставить съёмки как есть — полноправный и обычный исход.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Что решает.&lt;/b&gt; Различие двух съёмок может быть геологическим. Ступень между соседними пробами по обе стороны границы, на одной литологии и в одной среде, — это отбор или лаборатория. Поэтому пробы соединяются в пары через каждую границу в пределах полосы: сначала ближайшие, каждая один раз, на одной литологии и в одной среде; ступень — оценка Ходжеса–Лемана разностей lg с интервалом Уилкоксона. Увязка делается только при 10 парах и более, p меньше 0,01, размере, заметном на карте (0,1 lg), и если литологии друг другу не противоречат. Без поля литологии по границе ничего не увязывается.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Общие стандартные образцы.&lt;/b&gt; Если две съёмки анализировали одни и те же стандартные образцы или повторные навески, по 10 определений и больше в каждой, то они прямо показывают расхождение лабораторий, без всякой геологии и намного точнее, чем граница: тогда решают они, и размер поправки берётся по ним (оценка Ходжеса–Лемана по разностям внутри образцов; p меньше 0,01, начиная с 0,02 lg, то есть с 5 %). Ступень на границе, которой стандартные образцы не показывают, — не от лаборатории и оставляется; так же и при противоречии границы и образцов. Образец, у которого есть определение за пределом, по этому элементу не учитывается.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Уравнивание.&lt;/b&gt; Затем все ступени уравниваются вместе по способу наименьших квадратов; поправки, слишком малые или в пределах своей ошибки, не вводятся.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Другие методы&lt;/b&gt; выполняются без решения, потому что вы их выбрали: возврат контраста (x / медиана × медиана закреплённых); робастное z; параметрический; эти три сравнивают съёмки целиком и принимают геологию за сдвиг. Квантильная регрессия в пограничных полосах (Daneshfar и Cameron 1998), процентили от 5 до 95. Увязка по границе: ступень к закреплённым съёмкам. Уравнивание сети всех ступеней. Привязка к сети низкой плотности по ячейкам. Общие стандартные образцы и повторные анализы — сокращённая главная ось lg, только при R² больше 0,5. Ковариаты: робастная регрессия (Хьюбер) по литологии, среде и выбранным полям, из которой снимается только доля съёмки.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Закреплённые съёмки&lt;/b&gt; сохраняют свой уровень; там, где сравниваются съёмки целиком, несколько закреплённых считаются одной. Если не указаны — съёмка с наибольшим числом проб, а для возврата контраста, робастного z и параметрического метода — середина всех.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Слой проб в проекции с метрами и с полем съёмки. Дубликаты, стандартные образцы и холостые пробы (поля duplicate_of, kind, standard) в статистике не участвуют, но увязываются вместе со своей съёмкой. Ступени берутся по парам чисел; медианы съёмок учитывают пределы, если ниже предела обнаружения меньше половины.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результаты.&lt;/b&gt; Слой с полем вида &lt;i&gt;Cu_ppm_lev&lt;/i&gt; для каждого элемента; пределы рядом увязаны так же (&lt;i&gt;Cu_ppm_lev_lim&lt;/i&gt;); у оставленного элемента значения не изменены. Коэффициенты, lg x′ = intercept + slope · lg x: &lt;i&gt;field, survey, method, fixed, samples, intercept, slope, factor, error, reason&lt;/i&gt;; они же в виде JSON хранятся в метаданных GeoPackage (запись silkroad_levelling) и в пользовательском свойстве слоя silkroad/levelling. Ступени: &lt;i&gt;field, first, second, pairs, compared, step, lower, upper, p&lt;/i&gt;, по общим образцам &lt;i&gt;shared, shared_step, shared_lower, shared_upper, shared_p&lt;/i&gt;, &lt;i&gt;decision, reason&lt;/i&gt; и то же после увязки. Сравнение ширин, если вы их укажете, помогает выбрать полосу (Daneshfar и Cameron 1998: R² высок, а прямая и ступень больше не меняются): &lt;i&gt;field, survey, width, samples, samples_fixed, intercept, slope, r_squared, pairs, step, lower, upper, p&lt;/i&gt;. Отчёт со статистикой, ящиками, ступенями и картами до и после.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Увязать дважды — то же, что один раз: для сдвигов точно, для прямых до 1e-9 lg; отчёт сообщает, что изменила бы вторая увязка. Элемент, который нельзя увязать как указано, остаётся как есть с объяснением.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Changes the values of a raster by one formula for all cells, so that layers of different units and distributions can be compared and combined.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Logarithms.&lt;/b&gt; ln(x + a) or lg(x + a), for contents and other quantities with a long tail. Cells where x + a is not above 0 become cells without data; the log says how many.&lt;/p&gt;&lt;p&gt;&lt;b&gt;z-score.&lt;/b&gt; (x − mean) / standard deviation (of all cells, n in the denominator).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Robust z-score.&lt;/b&gt; (x − median) / (1.4826 MAD), where MAD is the median of |x − median| (Rousseeuw and Croux 1993): outliers do not widen the scale.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Min–max scaling.&lt;/b&gt; Stretches the values so that they run from the lowest to the highest value wanted, 0 and 1 by default; lowest above highest turns the layer round. One outlier squeezes all others: winsorise first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Winsorising.&lt;/b&gt; Values below the lower percentile become that percentile, those above the upper one become the upper (Dixon 1960). Nothing is thrown away.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Logistic function.&lt;/b&gt; 1 / (1 + exp[−s (x − m)]), from 0 to 1 (Yousefi, Kamkar-Rouhani and Carranza 2014). Where middle m and slope s are empty they are chosen so that the lowest value becomes 0.01 and the highest 0.99 (Yousefi and Carranza 2015). A negative slope makes low values favourable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How it is computed.&lt;/b&gt; In blocks, at any size: one or more passes to measure the layer, one to write. Percentiles, median and MAD are exact, not sampled: each pass counts sixteen more bits of the values that can still be the one sought (radix selection), which needs little memory; percentiles lie between neighbouring values as in numpy and R (type 7).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Decimals of single precision, with titles, effective resolution, position error and source of the input. The unit is kept by winsorising only. Statistics are of the cells with data in the whole raster: clip to the study area first. Codes of categories are no amounts; the log warns where the input holds categories.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Изменяет значения растра по одной формуле для всех ячеек, чтобы слои с разными единицами и распределениями можно было сравнивать и объединять.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Логарифмы.&lt;/b&gt; ln(x + a) или lg(x + a), для содержаний и других величин с длинным хвостом. Ячейки, где x + a не больше 0, остаются без данных; их число указано в журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Стандартизация (z).&lt;/b&gt; (x − среднее) / стандартное отклонение (по всем ячейкам, n в знаменателе).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Устойчивая стандартизация.&lt;/b&gt; (x − медиана) / (1,4826 MAD), где MAD — медиана |x − медиана| (Rousseeuw и Croux 1993): выбросы не расширяют шкалу.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Масштабирование от минимума до максимума.&lt;/b&gt; Растягивает значения так, чтобы они шли от наименьшего до наибольшего заданного, по умолчанию 0 и 1; если наименьшее больше наибольшего, слой переворачивается. Один выброс сжимает все остальные значения: сначала винзоризуйте.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Винзоризация.&lt;/b&gt; Значения ниже нижнего процентиля заменяются им, выше верхнего — верхним (Dixon 1960). Ничего не отбрасывается.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Логистическая функция.&lt;/b&gt; 1 / (1 + exp[−s (x − m)]), от 0 до 1 (Yousefi, Kamkar-Rouhani и Carranza 2014). Если середина m и крутизна s не заданы, они выбираются так, чтобы наименьшее значение стало 0,01, а наибольшее 0,99 (Yousefi и Carranza 2015). При отрицательной крутизне благоприятны малые значения.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Как считается.&lt;/b&gt; Блоками, при любом размере: один или несколько проходов для измерения слоя, один для записи. Процентили, медиана и MAD точные, не по выборке: каждый проход учитывает ещё шестнадцать двоичных разрядов тех значений, среди которых может быть искомое (поразрядный выбор), и памяти нужно мало; процентили лежат между соседними значениями, как в numpy и R (тип 7).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Дробные числа одинарной точности, с заголовками, эффективным разрешением, погрешностью положения и источником исходного растра. Единица сохраняется только при винзоризации. Статистика берётся по ячейкам с данными всего растра: сначала обрежьте его по области исследования. Коды категорий не являются количествами; если растр содержит категории, журнал предупреждает.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares each sample with a background or with a reference composition, element by element, and puts the elements together into indices.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Two coefficients that are often taken for each other.&lt;/b&gt; The &lt;i&gt;concentration coefficient&lt;/i&gt; (content over background of the area) goes into fields that end in &lt;i&gt;_kc&lt;/i&gt;; the &lt;i&gt;clarke of concentration&lt;/i&gt; (content over clarke, the mean of the crust or of a medium) into fields that end in &lt;i&gt;_kk&lt;/i&gt;. &lt;i&gt;Compare with&lt;/i&gt; decides which one is made; all other indices are made of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Background.&lt;/b&gt; The median of the samples, which needs no number in place of what lies below detection as long as less than half does; or the antilogarithm of the mean of lg after contents beyond ± 3 S were dropped until none was. A field, such as lithology or landscape, gives each class a background of its own; classes with fewer than ten determinations take that of all samples, and the log names them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reference compositions&lt;/b&gt; are those of &lt;i&gt;resources/data/reference_compositions.csv&lt;/i&gt; with their sources; an own table has the fields &lt;i&gt;component&lt;/i&gt; (element or oxide), &lt;i&gt;value&lt;/i&gt; and &lt;i&gt;unit&lt;/i&gt;. Units and oxides are converted. Elements that the reference lacks are left out, and the log names them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Indices&lt;/b&gt; of coefficients K: additive Σ K; multiplicative Π K, written as lg; geometric mean; total index Zc = Σ K − (n − 1), by Saet et al. (1990) over the elements above 1, or over all; composition formula such as &lt;i&gt;Au5.1 As3.2&lt;/i&gt;, the greatest first, of those that reach the least coefficient; weighted sum of robust z-scores of lg contents with weights w / √Σ w² (Garrett and Grunsky 2001), which needs no reference.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The samples with all their fields and the new ones, and a table of the backgrounds or clarkes used, with the number of samples and the percent censored.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An index over elements that were not determined in a sample is empty, not smaller. Numbers in place of censored ones are for maps, not for statistics. Level the survey first: a background over two laboratories is that of neither.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Сравнивает каждую пробу с фоном или с эталонным составом, элемент за элементом, и объединяет элементы в показатели.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Два коэффициента, которые часто путают.&lt;/b&gt; &lt;i&gt;Коэффициент концентрации&lt;/i&gt; (содержание к фону площади) пишется в поля с окончанием &lt;i&gt;_kc&lt;/i&gt;; &lt;i&gt;кларк концентрации&lt;/i&gt; (содержание к кларку — среднему земной коры или среды) — в поля с окончанием &lt;i&gt;_kk&lt;/i&gt;. Который из них, решает &lt;i&gt;Сравнить с&lt;/i&gt;; все прочие показатели считаются по нему.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Фон.&lt;/b&gt; Медиана проб: она не требует замены значений ниже предела обнаружения, пока их меньше половины; или антилогарифм среднего lg после того, как содержания за ± 3 S отброшены до конца. По полю, например литологии или ландшафту, каждый класс получает свой фон; классы, где меньше десяти определений, берут фон всех проб, и журнал их называет.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Эталонные составы&lt;/b&gt; — из &lt;i&gt;resources/data/reference_compositions.csv&lt;/i&gt; с источниками; у своей таблицы поля &lt;i&gt;component&lt;/i&gt; (элемент или оксид), &lt;i&gt;value&lt;/i&gt; и &lt;i&gt;unit&lt;/i&gt;. Единицы и оксиды пересчитываются. Элементы, которых нет в эталоне, не учитываются, и журнал их называет.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Показатели&lt;/b&gt; из коэффициентов K: аддитивный Σ K; мультипликативный Π K, пишется как lg; среднее геометрическое; суммарный показатель Zc = Σ K − (n − 1), по Саету и др. (1990) по элементам выше 1 или по всем; формула состава, например &lt;i&gt;Au5.1 As3.2&lt;/i&gt;, по убыванию, из достигших наименьшего коэффициента; взвешенная сумма робастных z-оценок lg содержаний с весами w / √Σ w² (Garrett, Grunsky, 2001), которой эталон не нужен.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результаты.&lt;/b&gt; Пробы со всеми полями и новыми, и таблица использованных фонов или кларков с числом проб и процентом цензурированных.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Показатель по элементам, которые в пробе не определялись, пуст, а не занижен. Числа вместо цензурированных — для карт, не для статистики. Сначала выровняйте съёмку: фон по двум лабораториям — фон ни одной из них.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Computes the posterior probability from evidence rasters and weights tables that exist already, from ArcSDM, Geoscience Australia’s scripts, EIS or a former run here: &lt;i&gt;Calculate Response&lt;/i&gt; of ArcSDM.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; The rasters, and the tables in the same order, or one table whose column &lt;i&gt;layer&lt;/i&gt; names the rasters; a table whose column &lt;i&gt;layer&lt;/i&gt; names another layer than the raster in its place is refused, and so is one of whose classes the raster has none. Tables are read as by &lt;i&gt;Import weights table&lt;/i&gt;. The number of training points and the unit area give the prior: points divided by unit cells of the study area, which is where at least one raster has data inside the mask. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; logit P = logit prior + ΣW, with the weight of the generalised class of each cell. Standard deviation from the weights: s² = P²[1/n(D) + Σs²(W)]; from missing layers: Σ[P(D|B_j) − P]² P(B_j) (Bonham-Carter, Agterberg and Wright 1989); confidence: P divided by the total standard deviation (ArcSDM divides by that from the weights alone).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Missing.&lt;/b&gt; Cells without data in one raster, with the value of missing data, or of a class that the table does not hold, count as missing in that layer; the log says how many hold unknown classes. Weight 0 with deviation 0 counts as missing, as in ArcSDM. Where all cells of a layer are missing, nobody knows what it could add: the deviation from missing layers, and the confidence, have no data there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Weights are not judged: whether they are significant, independent or of this area at all is for their table to say.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Вычисляет апостериорную вероятность по растрам признаков и готовым таблицам весов из ArcSDM, сценариев Геологической службы Австралии, EIS или прежнего расчёта здесь: &lt;i&gt;Calculate Response&lt;/i&gt; программы ArcSDM.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вход.&lt;/b&gt; Растры и таблицы в том же порядке или одна таблица, столбец &lt;i&gt;layer&lt;/i&gt; которой называет растры; таблица, столбец &lt;i&gt;layer&lt;/i&gt; которой называет не тот слой, что стоит на её месте, не принимается, как и таблица, ни одного класса которой в растре нет. Таблицы читаются, как в алгоритме &lt;i&gt;Импорт таблицы весов&lt;/i&gt;. Число обучающих точек и площадь элементарной ячейки дают априорную вероятность: точки, делённые на число элементарных ячеек района — там, где внутри маски есть данные хотя бы одного растра. Растры в градусах не принимаются: площадь их ячеек неодинакова; сначала приведите их к сетке в прямоугольных координатах инструментом «Выравнивание растров».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Метод.&lt;/b&gt; logit P = априорный logit + ΣW с весом обобщённого класса ячейки. Стандартное отклонение от весов: s² = P²[1/n(D) + Σs²(W)]; от пропущенных слоёв: Σ[P(D|B_j) − P]² P(B_j) (Bonham-Carter, Agterberg, Wright 1989); доверие: P, делённое на общее стандартное отклонение (ArcSDM делит только на отклонение от весов).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Пропуски.&lt;/b&gt; Ячейки без данных растра, со значением пропусков или с классом, которого нет в таблице, считаются пропущенными в этом слое; журнал говорит, сколько ячеек неизвестных классов. Вес 0 с отклонением 0 считается пропуском, как в ArcSDM. Если слой пропущен во всех ячейках, неизвестно, что он мог бы добавить: отклонение от пропущенных слоёв и доверие там без данных.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Веса не оцениваются: значимы ли они, независимы ли и относятся ли к этому району, должна говорить таблица.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Contents are parts of a whole: where one rises others must fall, and correlations of contents mislead. Logarithms of ratios are free of that (Aitchison 1986).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Transformations&lt;/b&gt; of D parts. &lt;i&gt;Closure&lt;/i&gt;: rows sum to the sum given. &lt;i&gt;clr&lt;/i&gt;: ln of each part over the geometric mean of all; D fields, for maps and biplots. &lt;i&gt;alr&lt;/i&gt;: ln over one part, the denominator; D − 1 fields. &lt;i&gt;ilr&lt;/i&gt;: balances √[r s / (r + s)] ln [g(above) / g(below)] of a sequential binary partition (Egozcue and Pawlowsky-Glahn 2005), for methods that need coordinates at right angles. &lt;i&gt;Pivot&lt;/i&gt;: each part against the geometric mean of those after it; the first coordinate holds all that is relative to the first element chosen (Fišerová and Hron 2011).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Partition.&lt;/b&gt; One balance each, apart by semicolons or lines, D − 1 of them. With names, by field, oxide or symbol: &lt;i&gt;Cu Pb / Zn As; Cu / Pb; Zn / As&lt;/i&gt;. Or as signs in the order of the elements: &lt;i&gt;+ + - -; + - 0 0; 0 0 + -&lt;/i&gt;. &lt;i&gt;Edit Partition…&lt;/i&gt; beside the box, or &lt;i&gt;Sequential Binary Partition…&lt;/i&gt; in the menu of the plugin, makes it by clicking: signs, dendrogram, pivot coordinates, or clusters of the variation matrix (average linkage of the deviations of ln ratios).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Two elements or more; units that differ are brought to ppm. Zeros are refused. Samples with a missing or censored part have no coordinates, and the log counts them: run &lt;i&gt;Replace contents below detection&lt;/i&gt; first and choose its fields (Cu_ppm_rep).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Back.&lt;/b&gt; With the inverse, the fields of coordinates in their order give the parts, closed to the sum. Names of parts are those given, in the order of the elements; without them they come from fields such as Cu_ppm_clr, else they are numbered. For alr they include the denominator, by default the last.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The layer as it was with fields Cu_ppm_closed, Cu_ppm_clr, Cu_ppm_alr, Cu_ppm_pivot or ilr_1 …; back: Cu_ppm_back. OUTPUT_VARIATION: the variance of ln of each two parts’ ratio (variation matrix), whose small values show parts that go together; the log tells the total variance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; clr fields sum to 0 and are no basis: covariance matrices of them have no inverse. Signs and order of ilr depend on the partition; distances (Aitchison) do not.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Содержания — части целого: где одно растёт, другие должны падать, и корреляции содержаний вводят в заблуждение. Логарифмы отношений от этого свободны (Aitchison 1986).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Преобразования&lt;/b&gt; D частей. &lt;i&gt;Замыкание&lt;/i&gt;: строки дают заданную сумму. &lt;i&gt;clr&lt;/i&gt;: ln отношения каждой части к среднему геометрическому всех; D полей, для карт и биплотов. &lt;i&gt;alr&lt;/i&gt;: ln отношения к одной части, знаменателю; D − 1 полей. &lt;i&gt;ilr&lt;/i&gt;: балансы √[r s / (r + s)] ln [g(сверху) / g(снизу)] последовательного двоичного разбиения (Egozcue и Pawlowsky-Glahn 2005), для методов, которым нужны ортогональные координаты. &lt;i&gt;Опорные координаты&lt;/i&gt;: каждая часть против среднего геометрического следующих за ней; первая координата содержит всё относящееся к первому из выбранных элементов (Fišerová и Hron 2011).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Разбиение.&lt;/b&gt; По одному балансу, через точку с запятой или с новой строки, всего D − 1. Именами — полем, оксидом или символом: &lt;i&gt;Cu Pb / Zn As; Cu / Pb; Zn / As&lt;/i&gt;. Или знаками в порядке элементов: &lt;i&gt;+ + - -; + - 0 0; 0 0 + -&lt;/i&gt;. Кнопка &lt;i&gt;Изменить разбиение…&lt;/i&gt; у поля или пункт &lt;i&gt;Последовательное двоичное разбиение…&lt;/i&gt; в меню модуля позволяют составить его щелчками: знаки, дендрограмма, опорные координаты или кластеры матрицы вариаций (средняя связь по стандартным отклонениям ln отношений).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вход.&lt;/b&gt; Два элемента или больше; разные единицы приводятся к ppm. Нули не принимаются. У проб с пропущенной или цензурированной частью координат нет, их число — в журнале: сначала выполните &lt;i&gt;Замену содержаний ниже предела обнаружения&lt;/i&gt; и возьмите её поля (Cu_ppm_rep).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Обратно.&lt;/b&gt; При обратном преобразовании поля координат в их порядке дают части, приведённые к сумме. Имена частей — заданные, в порядке элементов; без них они берутся из полей вида Cu_ppm_clr, иначе нумеруются. Для alr среди них и знаменатель, по умолчанию последний.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Прежний слой с полями Cu_ppm_closed, Cu_ppm_clr, Cu_ppm_alr, Cu_ppm_pivot или ilr_1 …; обратно — Cu_ppm_back. OUTPUT_VARIATION: дисперсия ln отношения каждых двух частей (матрица вариаций); малые значения показывают части, которые ведут себя одинаково; общая дисперсия — в журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Поля clr дают в сумме 0 и не образуют базиса: их ковариационная матрица не имеет обратной. Знаки и порядок ilr зависят от разбиения, расстояния (Эйчисона) — нет.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts a score raster, such as a posterior probability, at a threshold and makes ranked target polygons of what lies above, with everything that a decision needs beside each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cut-off.&lt;/b&gt; &lt;i&gt;prediction_area&lt;/i&gt;: where the curves of the prediction–area plot cross (Yousefi and Carranza 2015); cells of one score are taken all or none, whichever brings the captured share and the area nearer to a sum of one; needs deposits. &lt;i&gt;concentration_area&lt;/i&gt;: the area A with at least the score v follows power laws of v, straight lines in the log–log plot (Cheng, Agterberg and Ballantyne 1994); two to four least-squares pieces, as few as the plot agrees with, and the highest break that leaves room for a target. Where a bootstrap (Clauset, Shalizi and Newman 2009) does not reject one line, there is no break, and the method refuses. &lt;i&gt;area_budget&lt;/i&gt;: the best cells up to so many km² or percent of the area. &lt;i&gt;value&lt;/i&gt;: your own. The threshold printed is the lowest score that was taken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outlines&lt;/b&gt; follow the edges of the cells (GDAL polygonize) and are never smoothed. Cells join by their sides (4) or also by their corners (8); a distance joins neighbouring groups into one target of several parts. Areas are geodesic. Groups below the smallest area are dropped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields.&lt;/b&gt; Rank by mean score; area; mean, highest score and standard deviation; known deposits inside (&lt;i&gt;new_ground&lt;/i&gt; is 1 where there are none) and the nearest one; nearest town with distance and direction (towns of the plugin, or yours), nearest road of yours; countries by QGIS’s world map, whose boundaries are indicative. Distances are from the outline, 0 inside. For each evidence layer &lt;i&gt;ev_…&lt;/i&gt; holds the mean, or the commonest class, and &lt;i&gt;fp_…&lt;/i&gt; how favourable that is: the percent of the area that is less favourable, by the direction of the layer, or for classes by the mean score of each class; equal area counts half. Above 50 the layer counts as favourable; &lt;i&gt;evidence_share&lt;/i&gt; is the percent of layers that do.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grades&lt;/b&gt; follow two conditions that you can change and that the report prints: A where the first holds, else B where the second holds, else C. By default A: known deposits inside, or mean score in the top quarter of the targets with at least half of the layers favourable and an uncertainty of at most half the score; B: top quarter, or top half with half of the layers favourable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resources.&lt;/b&gt; Empty fields take what the geologist estimates: 334-1, 334-2, 334-3 as in the Chinese national assessment of mineral potential (after GB/T 17766-1999; GB/T 17766-2020 keeps only inferred, indicated and measured resources, and what is not yet discovered is potential mineral resources there), and P1, P2, P3 of the Russian classification. Nothing is computed for them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What the layers are.&lt;/b&gt; Log and report say whether the score was taken as a probability or as a ranking, and why; &lt;i&gt;What the score is&lt;/i&gt; sets it, which changes no outline. Evidence without types is taken by what the raster says of itself, else by its values, which log and report tell; &lt;i&gt;Types&lt;/i&gt; sets it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A target is a place to look at, not a deposit. The figures inherit every weakness of the score; validate it first. A target with a known deposit is known ground, and the default rule grades it A for that alone: report and log count the new ones apart. Where half of the targets exceed 100 km², log and report say so: that is a ranking of ground, not yet targeting.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Делит растр оценок, например апостериорной вероятности, по порогу и выделяет выше него ранжированные перспективные участки со всем, что нужно для решения.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Порог.&lt;/b&gt; &lt;i&gt;prediction_area&lt;/i&gt;: пересечение кривых графика «прогноз — площадь» (Yousefi, Carranza 2015); ячейки с одной оценкой берутся все или ни одной — так, чтобы доля месторождений и доля площади в сумме были ближе к единице; нужны месторождения. &lt;i&gt;concentration_area&lt;/i&gt;: площадь A с оценкой не ниже v — степенная функция v, в двойном логарифмическом масштабе прямая (Cheng, Agterberg, Ballantyne 1994); от двух до четырёх отрезков по методу наименьших квадратов, наименьшее их число, с которым согласуется график, и верхний излом, над которым помещается участок. Если бутстреп (Clauset, Shalizi, Newman 2009) не отвергает одну прямую, излома нет, и метод отказывается работать. &lt;i&gt;area_budget&lt;/i&gt;: лучшие ячейки на столько-то км² или процентов площади. &lt;i&gt;value&lt;/i&gt;: ваше значение. Печатается наименьшая оценка, вошедшая в участки.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Контуры&lt;/b&gt; идут по краям ячеек (GDAL polygonize) и никогда не сглаживаются. Ячейки соединяются сторонами (4) или также углами (8); при заданном расстоянии соседние группы становятся одним участком из нескольких частей. Площади геодезические. Группы меньше наименьшей площади отбрасываются.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Поля.&lt;/b&gt; Ранг по средней оценке; площадь; среднее, наибольшее значение и стандартное отклонение оценки; известные месторождения внутри (&lt;i&gt;new_ground&lt;/i&gt; равно 1, если их нет) и ближайшее; ближайший населённый пункт с расстоянием и направлением (из данных модуля или ваших), ближайшая ваша дорога; страны по карте мира QGIS, границы которой ориентировочны. Расстояния — от контура, внутри 0. Для каждого слоя признаков &lt;i&gt;ev_…&lt;/i&gt; — среднее или самый частый класс, &lt;i&gt;fp_…&lt;/i&gt; — насколько он благоприятен: процент площади, менее благоприятной, по направлению слоя, а для классов — по средней оценке каждого класса; равное считается наполовину. Выше 50 слой считается благоприятным; &lt;i&gt;evidence_share&lt;/i&gt; — процент таких слоёв.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Категории&lt;/b&gt; следуют двум условиям, которые можно изменить и которые печатает отчёт: A — выполнено первое, иначе B — выполнено второе, иначе C. По умолчанию A: внутри есть известные месторождения либо средняя оценка в верхней четверти участков, благоприятно не менее половины слоёв и неопределённость не больше половины оценки; B: верхняя четверть либо верхняя половина при половине благоприятных слоёв.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ресурсы.&lt;/b&gt; Пустые поля заполняет геолог: 334-1, 334-2, 334-3 — как в китайской национальной оценке потенциала (по GB/T 17766-1999; в GB/T 17766-2020 остались лишь предполагаемые, выявленные и разведанные ресурсы, а неоткрытое названо потенциальными минеральными ресурсами), и P1, P2, P3 российской классификации. Ничего не вычисляется.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Что в слоях.&lt;/b&gt; Журнал и отчёт сообщают, принята ли оценка за вероятность или за ранжирование и почему; это задаёт параметр &lt;i&gt;Что представляет собой оценка&lt;/i&gt;, контуров он не меняет. Слои признаков без заданных типов берутся так, как растр говорит о себе сам, иначе по значениям, о чём говорят журнал и отчёт; тип задаёт параметр &lt;i&gt;Типы&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Участок — место, которое стоит проверить, а не месторождение. Показатели наследуют все слабости оценки; сначала проверьте её. Участок с известным месторождением — известная площадь, и правило по умолчанию уже за это даёт категорию A: отчёт и журнал считают новые участки отдельно. Если половина участков больше 100 км², отчёт и журнал говорят об этом: это ранжирование площадей, ещё не выделение участков.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Describes all elements of a layer at once: on contents and on their decimal logarithms (lg), with what lies below detection counted as what it is, never as half the limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A layer or table of samples, as &lt;i&gt;Import geochemical table&lt;/i&gt; makes it: Cu_ppm with its Cu_ppm_q and Cu_ppm_lim. With a field of groups, such as survey or geological unit, there is a row for all samples together and one for each group.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Censored contents.&lt;/b&gt; Mean, deviation and median come from an estimator that needs no substitution: Kaplan–Meier, which assumes no law, up to 50 % below several detection limits (with one limit it would only put the lowest number there); regression on order statistics (ROS, Helsel and Cohn 1988) up to the greatest share allowed; the lognormal law of maximum likelihood also where contents lie above an upper limit or in intervals. Beyond that share, or with fewer than three numbers, there is no mean but the reason for it (Helsel 2012). Two deviations by Kaplan–Meier are in use: km_sd is that of the estimated distribution, as EnvStats gives it; km_sd_nada, the standard error km_se times the root of the number of samples, is that of NADA and larger. What lies below the lowest number stands at it (Efron 1967). The columns km_ are filled up to the greatest share, too, though beyond 50 % they are not quoted. ROS models what is below detection by the plotting positions of Hirsch and Stedinger (1987), between limits Weibull’s as NADA, or Blom’s as EnvStats; the rest stays as it is; deviation with n − 1.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Percentiles&lt;/b&gt; are those of R (type 7), given where the bounds of all contents agree on one number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Numbers alone.&lt;/b&gt; Where nothing is censored also MAD × 1.4826, skewness G1 and excess kurtosis G2 (Joanes and Gill 1998), and normality by Shapiro and Wilk (up to 5000 samples), Anderson and Darling, and Lilliefors, of contents and of lg. In thousands of samples any deviation is significant: look at the plot.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Boxplot classes.&lt;/b&gt; On lg: hinges, fences at 1.5 and 3 hinge spreads (Tukey 1977), the limits of maps by symbols.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Histogram.&lt;/b&gt; By the Chinese rule: classes of 0.1 lg whose ends have the second decimal 7 (3 below zero), so that 1, 2, 5, 10 lie within a class (DB63/T 1936–2021); N, X, S and CV stand below the figure.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; OUTPUT has a row for each element and group: counts (n, numbers, below, above, intervals, missing), below_pct, censored_pct, limits; minimum and maximum of the numbers; estimator and its mean, sd, median, geo_mean, geo_sd (a factor), log_mean, log_sd; cv = sd / mean; mad, skewness, kurtosis, and the same of lg with log_; percentiles p1 … p99; limits of boxplot classes fence_low_outer … fence_high_outer and how many contents lie beyond the inner fences; each estimator’s figures (km_, ros_, mle_); p of the tests (sw_p, ad_p, lf_p, and with log_ of lg); remark: why figures are missing. OUTPUT_CLASSES has a row for each class of a histogram. The report has a histogram, a probability plot and boxplots of each element.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An element that cannot be computed has its reason in its row and does not stop the others. The samples of several laboratories or media are not one population: group them, and level first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Описывает сразу все элементы слоя — по содержаниям и по их десятичным логарифмам (lg); то, что ниже предела обнаружения, учитывается как есть и никогда не заменяется половиной предела.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вход.&lt;/b&gt; Слой или таблица проб, какие создаёт &lt;i&gt;Импорт геохимической таблицы&lt;/i&gt;: Cu_ppm с полями Cu_ppm_q и Cu_ppm_lim. Если задано поле групп, например съёмка или геологическое подразделение, даётся строка для всех проб вместе и по строке для каждой группы.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Цензурированные содержания.&lt;/b&gt; Среднее, отклонение и медиану даёт оценка без подстановки: Каплан–Майер, без предположения о законе, до 50 % ниже нескольких пределов (при одном пределе он лишь ставит туда наименьшее число); регрессия по порядковым статистикам (ROS, Helsel и Cohn 1988) до наибольшей допустимой доли; логнормальный закон по максимуму правдоподобия — и там, где содержания выше верхнего предела или заданы интервалами. Сверх этой доли или при менее чем трёх числах вместо среднего стоит причина (Helsel 2012). Отклонений по Каплану–Майеру два: km_sd — отклонение оценённого распределения, как в EnvStats; km_sd_nada — стандартная ошибка km_se, умноженная на корень из числа проб, как в NADA, она больше. Всё, что ниже наименьшего числа, стоит на нём (Efron 1967). Столбцы km_ заполняются до той же наибольшей доли, но свыше 50 % не приводятся как итоговые. ROS моделирует содержания ниже предела по позициям точек Hirsch и Stedinger (1987), между пределами по Вейбуллу, как NADA, или по Блому, как EnvStats; остальные остаются как есть; отклонение с n − 1.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Перцентили&lt;/b&gt; — по определению R (тип 7); приводятся там, где границы всех содержаний сходятся в одном числе.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Только числа.&lt;/b&gt; Если цензурированных нет, даются также MAD × 1,4826, асимметрия G1 и эксцесс G2 (Joanes и Gill 1998) и проверка нормальности по Шапиро–Уилку (до 5000 проб), Андерсону–Дарлингу и Лиллиефорсу — для содержаний и для lg. При тысячах проб значимо любое отклонение: смотрите на график.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Классы ящичной диаграммы.&lt;/b&gt; По lg: квартили и ограды на расстоянии 1,5 и 3 межквартильных размахов (Tukey 1977) — границы классов для карт значками.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Гистограмма.&lt;/b&gt; По китайскому правилу: классы по 0,1 lg, у концов которых второй знак 7 (ниже нуля — 3), чтобы 1, 2, 5, 10 лежали внутри класса (DB63/T 1936–2021); под рисунком приводятся N, X, S и CV.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; OUTPUT содержит строку на каждый элемент и группу: числа проб (n, numbers, below, above, intervals, missing), below_pct, censored_pct, limits; minimum и maximum чисел; estimator и его mean, sd, median, geo_mean, geo_sd (множитель), log_mean, log_sd; cv = sd / mean; mad, skewness, kurtosis и то же для lg с приставкой log_; процентили p1 … p99; границы классов fence_low_outer … fence_high_outer и сколько содержаний лежит за внутренними оградами; результаты каждой оценки (km_, ros_, mle_); p критериев (sw_p, ad_p, lf_p, с приставкой log_ — для lg); remark — почему чисел нет. OUTPUT_CLASSES содержит строку на каждый класс гистограммы. В отчёте для каждого элемента — гистограмма, вероятностный график и ящичные диаграммы.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Элемент, который не удаётся рассчитать, получает причину в своей строке и не мешает остальным. Пробы разных лабораторий или сред — не одна совокупность: разделите их на группы, а прежде увяжите.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Divides what is known of each cell into belief that a deposit is there, disbelief, and what remains uncertain.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; With n_j deposits in the N_j unit cells of class j, n and N their sums: w_D = [n_j/N_j]/[(n − n_j)/(N − N_j)], Bel_j = w_D/Σw_D; w_¬D = [(N_j − n_j)/N_j]/[(N − n − N_j + n_j)/(N − N_j)], Dis_j = w_¬D/Σw_¬D, and 0 where Bel_j is 0; Unc = 1 − Bel − Dis; plausibility Pls = 1 − Dis (Carranza and Hale 2003). Layers are joined by Dempster’s rule (An, Moon and Bonham-Carter 1994); a missing layer is wholly uncertain.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Rasters of belief (the score) and, if asked for, disbelief, uncertainty and plausibility; table of the classes, report, model file.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bounds.&lt;/b&gt; Where Bel_j + Dis_j would exceed 1, as can happen with two or three classes, Dis_j is lowered to 1 − Bel_j, so that Unc_j is never below 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Belief and disbelief are shares among the classes of a layer: with many classes each gets little, so that layers should have similar numbers of classes. A class that holds every deposit takes all belief; one that holds none is wholly uncertain. The log names such classes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Делит то, что известно о каждой ячейке, на доверие к наличию месторождения, недоверие и оставшуюся неопределённость.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формула.&lt;/b&gt; Если в N_j элементарных ячейках класса j находится n_j месторождений, а n и N – их суммы: w_D = [n_j/N_j]/[(n − n_j)/(N − N_j)], Bel_j = w_D/Σw_D; w_¬D = [(N_j − n_j)/N_j]/[(N − n − N_j + n_j)/(N − N_j)], Dis_j = w_¬D/Σw_¬D и 0 там, где Bel_j = 0; Unc = 1 − Bel − Dis; правдоподобие Pls = 1 − Dis (Carranza, Hale, 2003). Слои объединяются по правилу Демпстера (An, Moon, Bonham-Carter, 1994); отсутствующий слой полностью неопределён.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Растры и месторождения те же, что в методе весов доказательств. Растры, в которых более 1000 разных значений (50 – для дробных), разбиваются на классы примерно равной площади; заданные как категориальные не принимаются. Растры в градусах не принимаются: площадь их ячеек неодинакова; сначала приведите их к сетке в прямоугольных координатах инструментом «Выравнивание растров».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Растр доверия (оценка) и, по желанию, растры недоверия, неопределённости и правдоподобия; таблица классов, отчёт, файл модели.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Пределы.&lt;/b&gt; Там, где сумма Bel_j + Dis_j превысила бы 1, что бывает при двух-трёх классах, Dis_j снижается до 1 − Bel_j, чтобы Unc_j не было меньше 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Доверие и недоверие – доли между классами слоя: при многих классах каждому достаётся мало, поэтому числа классов в слоях должны быть близки. Класс, содержащий все месторождения, получает всё доверие; класс без месторождений целиком неопределён. Такие классы названы в журнале.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws random points of the study area that stand for places without a deposit, for logistic regression, machine learning or a random-background test.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Study area.&lt;/b&gt; Polygons, or a raster whose cells with a number other than 0 are inside. Every part has the same chance for the same area, also in degrees, where cells nearer to the poles are smaller.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Deposits.&lt;/b&gt; No point lies closer to a deposit than the buffer: near ore the rocks are like those with ore, and undiscovered deposits are likely. Distances are geodesic in degrees, on the plane in a projection.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Least distance.&lt;/b&gt; Points closer than this to one drawn before are drawn again, so that they spread over the area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Strata.&lt;/b&gt; A raster of classes (geology, degree of exposure or of exploration): the points are shared out by the area of each class, or equally. Where it has no data there are no points. It must have the coordinate system of the study area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Points in the coordinate system of the study area with number, stratum and the distance to the nearest deposit. The same seed gives the same points. Where fewer points than asked for have room, the log says how many there are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A background point is not a barren place: unexplored is not barren. Wide buffers make the task easier and measures of success better than they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Случайно выбирает в районе исследований точки, представляющие места без месторождений, — для логистической регрессии, машинного обучения или проверки со случайным фоном.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Район исследований.&lt;/b&gt; Полигоны или растр, где внутри лежат ячейки с числом, отличным от 0. Равным площадям — равные шансы, в том числе в градусах, где ячейки ближе к полюсам меньше.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Месторождения.&lt;/b&gt; Ни одна точка не ближе к месторождению, чем буфер: возле руды породы похожи на рудовмещающие и вероятны неоткрытые месторождения. Расстояния в градусах геодезические, в проекции плоские.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Наименьшее расстояние.&lt;/b&gt; Точки ближе него к выбранным ранее выбираются заново, чтобы они распределились по площади.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Страты.&lt;/b&gt; Растр классов (геология, степень обнажённости или изученности): точки делятся по площади классов или поровну. Где в нём нет данных, точек нет. Его система координат должна быть той же, что у района исследований.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Точки в системе координат района исследований с номером, стратой и расстоянием до ближайшего месторождения. Одно и то же начальное число даёт те же точки. Если места хватает не для всех, журнал сообщает, сколько их.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Фоновая точка не пустое место: неизученное не значит безрудное. Широкий буфер облегчает задачу, и меры успеха выходят лучше, чем есть.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws the contours of a raster of contents by the series of geochemical maps, and the zones between limits that a rule gives, with the colours of that rule.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Contours&lt;/b&gt; every 0.1 of lg, rounded as Chinese maps write them: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10 … (DB63/T 1936-2021); every 0.2 where there would be more than 30 lines; or exact powers. Lines at powers of ten are marked as main ones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zones.&lt;/b&gt; &lt;i&gt;Seven zones&lt;/i&gt;: mean X and standard deviation S of lg after contents beyond X ± 3 S are dropped until none is; limits at X ± 0.5, 1.5 and 2.5 S, from deep blue to dark red-brown. &lt;i&gt;Cumulative frequency&lt;/i&gt; 85, 92.5 and 97.5 %: outer, middle and inner zone of low-density surveys. &lt;i&gt;Classes every 0.1 lg&lt;/i&gt;: the contours are the limits. &lt;i&gt;Nineteen classes&lt;/i&gt; of cumulative frequency: a common convention that could not be verified in a text. &lt;i&gt;Threshold&lt;/i&gt; × 1, 2 and 4, the threshold being given or X + 2 S. &lt;i&gt;Multiples of the background&lt;/i&gt; 10^X: Russian practice, to be checked against your instruction. The limits of all stand in resources/styles/geochemical_scales.csv.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Statistics&lt;/b&gt; are those of the samples, where a layer and a field are given (the data of the map, as the rules want it), else of the cells of the raster, of which up to a million are drawn by lot.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Contours (level, lg, main); zones as polygons with holes (lower and upper limit, colour, rule), styled; the style of the raster as a QML file, with the same limits and colours. Legends name the rule. Between the centres of cells contents are taken as linear, beyond the outermost ones as constant.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Contours and zones follow the raster: where the interpolation is doubtful, so are they. Contents of 0 and below have no logarithm and are left out of the statistics of lg.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Проводит изолинии растра содержаний по рядам геохимических карт и зоны между пределами, заданными правилом, с цветами этого правила.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Изолинии&lt;/b&gt; через 0,1 lg, округлённые, как на китайских картах: 1; 1,2; 1,5; 2; 2,5; 3; 4; 5; 6; 8; 10 … (DB63/T 1936-2021); через 0,2, если линий больше 30; или точные степени. Линии при степенях десяти отмечены как главные.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Зоны.&lt;/b&gt; &lt;i&gt;Семь зон&lt;/i&gt;: среднее X и стандартное отклонение S по lg после отсева содержаний за X ± 3 S, пока отсев не прекратится; пределы X ± 0,5; 1,5; 2,5 S, от тёмно-синего до тёмного красно-бурого. &lt;i&gt;Накопленная частота&lt;/i&gt; 85; 92,5 и 97,5 %: внешняя, средняя и внутренняя зоны съёмок по редкой сети. &lt;i&gt;Классы через 0,1 lg&lt;/i&gt;: пределы — изолинии. &lt;i&gt;Девятнадцать классов&lt;/i&gt; накопленной частоты: распространённый обычай, который не удалось проверить по тексту. &lt;i&gt;Порог&lt;/i&gt; × 1, 2 и 4; порог задан или равен X + 2 S. &lt;i&gt;Кратность фону&lt;/i&gt; 10^X: российская практика, сверьте со своей инструкцией. Пределы всех правил — в resources/styles/geochemical_scales.csv.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Статистика&lt;/b&gt; берётся по пробам, если заданы слой и поле (данные карты, как требуют правила), иначе по ячейкам растра, из которых по жребию берётся до миллиона.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Изолинии (level, lg, main); зоны — полигоны с отверстиями (нижний и верхний пределы, цвет, правило), оформленные; стиль растра (файл QML) с теми же пределами и цветами. Легенды называют правило. Между центрами ячеек содержания меняются линейно, за крайними центрами постоянны.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Изолинии и зоны следуют растру: где сомнительна интерполяция, сомнительны и они. Содержания 0 и ниже не имеют логарифма и в статистику lg не входят.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates the content of an element at the centre of every cell from the samples about it, with the weights that make the variance of the error smallest for the variogram (Matheron, 1963).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods.&lt;/b&gt; &lt;i&gt;Ordinary&lt;/i&gt; kriging; &lt;i&gt;universal&lt;/i&gt; kriging with a trend in the coordinates, plane or quadratic; with &lt;i&gt;external drift&lt;/i&gt;, which follows one or more rasters, such as the height or a geophysical field (Delhomme, 1978; Deutsch and Journel, 1998); &lt;i&gt;lognormal&lt;/i&gt; kriging of natural logarithms, brought back without bias by exp(Y + σ²/2 − μ), with the Lagrange multiplier μ (Journel, 1980). Trace elements are skew: lognormal kriging suits most of them, while single outliers smear in ordinary kriging.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Variogram.&lt;/b&gt; The model as text, as &lt;i&gt;Variogram of samples&lt;/i&gt; gives it. Where it is empty, the best of the usual models is fitted to all directions here, and the report shows it. A model of logarithms goes with lognormal kriging, one of contents with the others. With a trend or an external drift it is fitted to the residuals of ordinary least squares, as in gstat (Pebesma, 2004): their variogram is a little too low at long distances (Cressie, 1993, section 3.4.3), and so is the variance. A model given must be that of the residuals, too: choose the trend in &lt;i&gt;Variogram of samples&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Neighbourhood.&lt;/b&gt; The nearest samples within the radius; cells with fewer than the least number get no value, so that the map does not run out into the unknown. 0 neighbours takes all samples in one system (up to 4000).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grid.&lt;/b&gt; That of a template, or cells of the size given over the extent of the samples, with edges on whole multiples of it. Values stand for the centres of cells. Without a nugget a sample at a centre is honoured; with one it is honoured at its own place, too, while the cells beside it are smoothed. Rasters of drift on another grid are resampled between cells, in temporary files; samples outside them are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cross-validation.&lt;/b&gt; Each sample is estimated from the others: mean error (should be about 0), root mean square error, and the mean of squared error over variance (about 1 where the variogram is right). For lognormal kriging errors are those of logarithms.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The estimate in the unit of the samples; the kriging variance in its square (of logarithms in lognormal kriging), which depends on places and variogram alone; a layer of cross-validation; a report. Below a detection limit a share of the limit stands for the number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A projected coordinate system in metres is needed. Two samples at one place have no answer: take their mean, or take one out. An estimate is smoother than the truth.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оценивает содержание элемента в центре каждой ячейки по окружающим пробам с весами, при которых дисперсия ошибки для данной вариограммы наименьшая (Матерон, 1963).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Методы.&lt;/b&gt; &lt;i&gt;Обычный&lt;/i&gt; кригинг; &lt;i&gt;универсальный&lt;/i&gt; кригинг с трендом по координатам, плоским или квадратичным; кригинг с &lt;i&gt;внешним дрейфом&lt;/i&gt;, который следует одному или нескольким растрам, например высоте или геофизическому полю (Delhomme, 1978; Deutsch и Journel, 1998); &lt;i&gt;логнормальный&lt;/i&gt; кригинг натуральных логарифмов с несмещённым обратным переходом exp(Y + σ²/2 − μ), где μ — множитель Лагранжа (Journel, 1980). Распределения микроэлементов асимметричны: большинству подходит логнормальный кригинг, а в обычном отдельные ураганные значения размазываются.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вариограмма.&lt;/b&gt; Модель текстом, как её даёт &lt;i&gt;Вариограмма проб&lt;/i&gt;. Если пусто, здесь подбирается лучшая из обычных моделей по всем направлениям, она показана в отчёте. Модель логарифмов годится для логнормального кригинга, модель содержаний — для остальных. При тренде или внешнем дрейфе модель подбирается по остаткам обычного метода наименьших квадратов, как в gstat (Pebesma, 2004): их вариограмма на больших расстояниях немного занижена (Cressie, 1993, раздел 3.4.3), а с ней и дисперсия. Заданная модель тоже должна быть моделью остатков: выберите тренд в &lt;i&gt;Вариограмме проб&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Окрестность.&lt;/b&gt; Ближайшие пробы в пределах радиуса; ячейки, где их меньше заданного, остаются без значения, чтобы карта не уходила в неизвестное. 0 соседей — все пробы в одной системе (до 4000).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Сетка.&lt;/b&gt; Сетка образца или ячейки заданного размера на площадь проб, с краями, кратными размеру. Значения относятся к центрам ячеек. Без самородка проба в центре ячейки сохраняется; с самородком она сохраняется на своём месте, а ячейки рядом сглажены. Растры дрейфа на другой сетке пересчитываются интерполяцией во временных файлах; пробы вне их не учитываются.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Перекрёстная проверка.&lt;/b&gt; Каждая проба оценивается по остальным: средняя ошибка (около 0), среднеквадратическая ошибка и среднее отношение квадрата ошибки к дисперсии (около 1, если вариограмма верна). Для логнормального кригинга это ошибки логарифмов.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Оценка в единицах проб; дисперсия кригинга в квадрате этих единиц (для логнормального — логарифмов), которая зависит лишь от положения проб и вариограммы; слой перекрёстной проверки; отчёт. Ниже предела обнаружения вместо числа стоит доля предела.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Нужна прямоугольная система координат в метрах. Для двух проб в одном месте решения нет: возьмите их среднее или уберите одну. Оценка более гладкая, чем действительность.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates the probability that a unit cell holds a deposit from all layers at once; unlike weights of evidence it does not assume that they are independent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; logit P = β₀ + Σβ_jx_j, fitted by iteratively reweighted least squares (McCullagh and Nelder 1989); standard errors from the inverse of the information XᵀWX; Wald tests z = β/s(β), two-sided. Firth’s penalty (1993) keeps estimates finite and less biased where deposits are few.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence, but only cells where all layers are known take part. Ordered layers enter with their values, each class of a categorical layer with a coefficient of its own against the most frequent class that holds a deposit. &lt;i&gt;Rows&lt;/i&gt;: cells one by one with the rasters’ own values, or unique conditions, where continuous rasters are cut into classes of about equal area, whose middles stand for them. A cell with several deposits is one event. Of large rasters a random sample of the cells without deposits is used, weighted up to their number; the report says so. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Separation.&lt;/b&gt; Where layers part deposits and other cells completely, coefficients would be infinite: that is found by linear programming (Konis 2007). Firth’s penalty is then used, as Heinze and Schemper (2002) recommend; log, report, raster and model file say so and name the layers. &lt;i&gt;Always&lt;/i&gt; uses it also where nothing separates, which is advisable with few deposits; &lt;i&gt;never&lt;/i&gt; refuses such layers by name.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Probability for a unit cell, its standard deviation from the coefficients, table of the coefficients, report, model file.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unit area.&lt;/b&gt; A cell of several unit cells enters with as many trials, of which one is an event if it holds a deposit. Where the unit area is larger than a cell, a cell with a deposit is one trial, and the others share the remaining unit cells evenly. Numbers of the table have double precision.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An ordered layer acts evenly along its values on the logit scale: transform it first where that is wrong. Errors take neighbouring cells for independent.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оценивает вероятность того, что элементарная ячейка содержит месторождение, сразу по всем слоям; в отличие от метода весов доказательств не предполагает их независимости.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формула.&lt;/b&gt; logit P = β₀ + Σβ_jx_j, подбор итеративным взвешенным методом наименьших квадратов (McCullagh, Nelder, 1989); стандартные ошибки – из матрицы, обратной информации XᵀWX; критерий Вальда z = β/s(β), двусторонний. Штраф Фёрта (1993) сохраняет оценки конечными и менее смещёнными при малом числе месторождений.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Растры и месторождения те же, что в методе весов доказательств, но участвуют только ячейки, где известны все слои. Упорядоченные слои входят своими значениями, каждый класс категориального слоя – своим коэффициентом относительно самого частого класса с месторождениями. &lt;i&gt;Строки&lt;/i&gt;: отдельные ячейки с собственными значениями растров или уникальные сочетания, для которых непрерывные растры разбиваются на классы примерно равной площади и представлены их серединами. Ячейка с несколькими месторождениями – одно событие. Из больших растров берётся случайная выборка ячеек без месторождений с весом до полного их числа; отчёт об этом сообщает. Растры в градусах не принимаются: площадь их ячеек неодинакова; сначала приведите их к сетке в прямоугольных координатах инструментом «Выравнивание растров».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Разделение.&lt;/b&gt; Если слои полностью разделяют месторождения и прочие ячейки, коэффициенты были бы бесконечны: это находится линейным программированием (Konis, 2007). Тогда применяется штраф Фёрта, как рекомендуют Heinze и Schemper (2002); журнал, отчёт, растр и файл модели сообщают об этом и называют слои. &lt;i&gt;Всегда&lt;/i&gt; – применять и без разделения, что разумно при малом числе месторождений; &lt;i&gt;никогда&lt;/i&gt; – отклонять такие слои с указанием имени.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Вероятность для элементарной ячейки, её стандартное отклонение по коэффициентам, таблица коэффициентов, отчёт, файл модели.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Площадь элементарной ячейки.&lt;/b&gt; Ячейка растра из нескольких элементарных входит со столькими же испытаниями, из которых одно — событие, если в ней есть месторождение. Если элементарная ячейка больше ячейки растра, ячейка с месторождением — одно испытание, а остальные поровну делят оставшиеся элементарные ячейки. Числа таблицы — двойной точности.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Упорядоченный слой действует равномерно вдоль своих значений в шкале logit: если это не так, сначала преобразуйте его. Ошибки считают соседние ячейки независимыми.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates where deposits like the known ones are likely, from evidence rasters and training points, by the log-linear form of Bayes’ rule (Bonham-Carter 1994, chapter 9; Agterberg, Bonham-Carter and Wright 1990).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; One raster for each kind of evidence, in a projected coordinate system. For each say in &lt;i&gt;Types&lt;/i&gt; whether its values are categories (&lt;i&gt;categorical&lt;/i&gt;), or whether low values (&lt;i&gt;ascending&lt;/i&gt;, such as distances) or high values (&lt;i&gt;descending&lt;/i&gt;) are favourable. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area, and the report says so; those given as categorical are refused. Rasters on other grids are resampled to the first one, in temporary files. Training points may be in any coordinate system; selection and filter hold; every point counts as one deposit. The mask (raster with values other than 0, or polygons) limits the study area; without it the study area is where at least one raster has data.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unit area.&lt;/b&gt; The area that one deposit stands for; probabilities are for a cell of this size. Deposits closer than its side are listed, and can be thinned to one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights.&lt;/b&gt; With n counted in unit cells: W⁺ = ln{[n(B∩D)/n(D)] / [n(B∩¬D)/n(¬D)]}, W⁻ alike for ¬B, s²(W⁺) = 1/n(B∩D) + 1/n(B∩¬D), contrast C = W⁺ − W⁻, s²(C) = s²(W⁺) + s²(W⁻). Ordered layers are cut in two where C/s(C) is largest among cuts with enough deposits on both sides and not more than the largest area; if even that does not reach the limit for significance, the layer is not used and the report says why (a limit of 0 keeps it). Categories keep their own weight if |C|/s(C) reaches the limit, the others are joined. The rows of ordered layers hold the figures of all classes from the favourable end up to and including this one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuzzy rule.&lt;/b&gt; Two cuts of an ordered layer, such as 500:3000: full membership up to the first, none from the second on, linear between; W(μ) = ln{[μp₁ + (1 − μ)p₂]/[μq₁ + (1 − μ)q₂]} with the shares p of deposits and q of other cells of full membership and of none (Cheng and Agterberg 1999). Layers without two cuts are cut in two.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Omnibus.&lt;/b&gt; All weights are multiplied by one factor τ, so that the posterior expects as many deposits as there are, T = n (tau model of Journel 2002 with the omnibus condition of Agterberg and Cheng 2002): an answer to layers that repeat each other. The ranking of cells changes little, the probabilities become fair on average.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; logit P = logit prior + ΣW. Standard deviation from the weights: s² = P²[1/n(D) + Σs²(W)]; from missing layers: Σ[P(D|B_j) − P]² P(B_j); confidence: P divided by the total standard deviation. Generalised class: 2 inside and 1 outside the cut, the class’s own value where it keeps its weight, 99 for joined classes, 0 in a layer that is not used. The report lists every deposit that was used, lay outside, on nodata or shared a cell, and shows the tests of conditional independence: T/n, the omnibus test (Agterberg and Cheng 2002) and pairs of layers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Null control.&lt;/b&gt; Each layer is shifted at random against the deposits many times; the report shows how often a shifted layer looks at least as strong as the real one (p), and which layers fail at 0.05. &lt;i&gt;Largest p of the null control&lt;/i&gt; leaves such layers out: 1 keeps all, 0.05 those that chance would make once in twenty times. Weights of the other layers do not depend on it. What is compared is what the rule looks at: the largest studentised contrast over the cuts, or over separate classes; with cuts by hand the one at the cut; with the fuzzy rule [W(1) − W(0)]/s between full membership and none. The table of the null control holds it for each layer as it lies (shift 0) and for every shift, empty where a layer has no cut or class to compare.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tables.&lt;/b&gt; Rasters hold single precision; tables, returned numbers and the model file hold double. Weights: &lt;i&gt;w_plus&lt;/i&gt;, &lt;i&gt;s_w_plus&lt;/i&gt;, &lt;i&gt;w_minus&lt;/i&gt;, &lt;i&gt;s_w_minus&lt;/i&gt;, &lt;i&gt;contrast&lt;/i&gt;, &lt;i&gt;s_contrast&lt;/i&gt; and &lt;i&gt;studentised_contrast&lt;/i&gt; of each class; &lt;i&gt;weight&lt;/i&gt; and &lt;i&gt;s_weight&lt;/i&gt; are those that enter the posterior. Unique conditions: the generalised class of each layer used, empty where the layer is missing, area, deposits, &lt;i&gt;posterior&lt;/i&gt;, its standard deviations from the weights (&lt;i&gt;s_weights&lt;/i&gt;) and from missing layers (&lt;i&gt;s_missing&lt;/i&gt;), and both together (&lt;i&gt;s_posterior&lt;/i&gt;). The omnibus test takes s²(T) = Σ(N·s_posterior)² over these rows, with N in unit cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The posterior is a ranking first: where layers depend on each other it is too high (T/n above 1). Where n/T is below 0.85 or above 1/0.85 (Bonham-Carter 1994) the log warns, however few deposits the test has, and the raster says of itself that it ranks and is no probability. A class without deposits has no weight; nothing is invented for it. A layer drawn with knowledge of the deposits predicts them by construction; such layers are flagged. Unexplored ground is not barren ground.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оценивает, где вероятны месторождения, подобные известным, по растрам прогнозных признаков и обучающим точкам, с помощью лог-линейной формы формулы Байеса (Bonham-Carter 1994, глава 9; Agterberg, Bonham-Carter и Wright 1990).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Входные данные.&lt;/b&gt; По одному растру на каждый признак, в системе координат проекции. Для каждого в поле &lt;i&gt;Типы&lt;/i&gt; укажите, являются ли его значения категориями (&lt;i&gt;categorical&lt;/i&gt;) или благоприятны низкие (&lt;i&gt;ascending&lt;/i&gt;, например расстояния) либо высокие значения (&lt;i&gt;descending&lt;/i&gt;). Растры, в которых больше 1000 различных значений (50, если они дробные), разбиваются на классы примерно равной площади, о чём сказано в отчёте; заданные как категориальные не принимаются. Растры на других сетках приводятся к сетке первого, во временных файлах. Обучающие точки могут быть в любой системе координат; выборка и фильтр слоя действуют; каждая точка считается одним месторождением. Маска (растр со значениями, отличными от 0, или полигоны) ограничивает площадь исследования; без неё это площадь, где данные есть хотя бы в одном растре.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Площадь элементарной ячейки.&lt;/b&gt; Площадь, которую представляет одно месторождение; вероятности относятся к ячейке такого размера. Месторождения, расстояние между которыми меньше её стороны, перечислены, и их можно проредить до одного.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Веса.&lt;/b&gt; Если n считать в элементарных ячейках: W⁺ = ln{[n(B∩D)/n(D)] / [n(B∩¬D)/n(¬D)]}, W⁻ так же для ¬B, s²(W⁺) = 1/n(B∩D) + 1/n(B∩¬D), контраст C = W⁺ − W⁻, s²(C) = s²(W⁺) + s²(W⁻). Упорядоченные слои делятся надвое там, где C/s(C) наибольший среди границ с достаточным числом месторождений по обе стороны и не слишком большой благоприятной площадью; если и он не достигает предела значимости, слой не используется, а причина названа в отчёте (предел 0 его сохраняет). Категории сохраняют свой вес, если |C|/s(C) достигает предела, остальные объединяются. Строки упорядоченных слоёв относятся ко всем классам от благоприятного конца до данного включительно.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Нечёткое правило.&lt;/b&gt; Для упорядоченного слоя задаются две границы, например 500:3000: до первой – полная принадлежность, от второй – никакой, между ними линейно; W(μ) = ln{[μp₁ + (1 − μ)p₂]/[μq₁ + (1 − μ)q₂]}, где p и q – доли месторождений и прочих ячеек при полной принадлежности и при её отсутствии (Cheng, Agterberg, 1999). Слои без двух границ делятся надвое.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Общая поправка (omnibus).&lt;/b&gt; Все веса умножаются на один множитель τ так, чтобы апостериорная вероятность предполагала столько месторождений, сколько их есть, T = n (тау-модель Journel, 2002, с условием общего критерия Agterberg, Cheng, 2002): ответ на слои, повторяющие друг друга. Порядок ячеек почти не меняется, а вероятности становятся верными в среднем.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результаты.&lt;/b&gt; logit P = logit априорной вероятности + ΣW. Стандартное отклонение из-за весов: s² = P²[1/n(D) + Σs²(W)]; из-за отсутствующих слоёв: Σ[P(D|B_j) − P]² P(B_j); доверие: P, делённая на общее стандартное отклонение. Обобщённый класс: 2 внутри и 1 вне границы, собственное значение класса, если он сохраняет свой вес, 99 для объединённых классов, 0 в неиспользуемом слое. В отчёте перечислено каждое месторождение: использованное, вне площади, там, где нет данных, или делящее ячейку с другим; приведены критерии условной независимости: T/n, общий критерий (Agterberg и Cheng 2002) и пары слоёв.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Нулевой контроль.&lt;/b&gt; Каждый слой много раз случайно сдвигается относительно месторождений; отчёт показывает, как часто сдвинутый слой выглядит не слабее настоящего (p), и какие слои не проходят контроль на уровне 0,05. &lt;i&gt;Наибольшее p нулевого контроля&lt;/i&gt; исключает такие слои: 1 оставляет все, 0,05 — только те, что случайность дала бы не чаще одного раза из двадцати. Веса остальных слоёв от этого не зависят. Сравнивается то, на что смотрит правило: наибольший стьюдентизированный контраст по порогам или по отдельным классам; при порогах вручную – контраст на этом пороге; при нечётком правиле – [W(1) − W(0)]/s между полной и нулевой принадлежностью. Таблица нулевого контроля содержит эту величину для каждого слоя на своём месте (сдвиг 0) и при каждом сдвиге; пусто там, где сравнивать нечего.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Таблицы.&lt;/b&gt; Растры хранят одинарную точность; таблицы, возвращаемые числа и файл модели — двойную. Веса: &lt;i&gt;w_plus&lt;/i&gt;, &lt;i&gt;s_w_plus&lt;/i&gt;, &lt;i&gt;w_minus&lt;/i&gt;, &lt;i&gt;s_w_minus&lt;/i&gt;, &lt;i&gt;contrast&lt;/i&gt;, &lt;i&gt;s_contrast&lt;/i&gt; и &lt;i&gt;studentised_contrast&lt;/i&gt; каждого класса; &lt;i&gt;weight&lt;/i&gt; и &lt;i&gt;s_weight&lt;/i&gt; — вес и его отклонение, входящие в апостериорную вероятность. Уникальные сочетания: обобщённый класс каждого использованного слоя (пусто там, где слоя нет), площадь, число месторождений, &lt;i&gt;posterior&lt;/i&gt; (апостериорная вероятность), её стандартные отклонения из-за весов (&lt;i&gt;s_weights&lt;/i&gt;) и из-за отсутствующих слоёв (&lt;i&gt;s_missing&lt;/i&gt;) и общее (&lt;i&gt;s_posterior&lt;/i&gt;). Общий критерий берёт s²(T) = Σ(N·s_posterior)² по этим строкам, N — в элементарных ячейках.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Апостериорная вероятность — прежде всего ранг: если слои зависят друг от друга, она завышена (T/n больше 1). Если n/T меньше 0,85 или больше 1/0,85 (Bonham-Carter, 1994), журнал предупреждает, как бы мало месторождений ни было у критерия, а растр сам указывает, что он ранжирует и не является вероятностью. У класса без месторождений нет веса, и для него ничего не выдумывается. Слой, построенный с учётом месторождений, предсказывает их по построению; такие слои отмечены. Неизученная площадь — не значит пустая.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Explains the correlations of many elements by a few factors, each loaded by its own group of elements: rocks, weathering, an ore association.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Are the data fit?&lt;/b&gt; The measure of Kaiser, Meyer and Olkin (Kaiser and Rice 1974), 0 to 1, of all elements and of each: below 0.5 factors mean nothing, from 0.7 on they are fair. Bartlett’s test (1950) asks whether anything is correlated at all; with hundreds of samples it always says yes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method&lt;/b&gt;, on the correlations of lg contents. &lt;i&gt;Principal components&lt;/i&gt; times the root of their eigenvalues: what most geochemical reports and SPSS call factor analysis. &lt;i&gt;Maximum likelihood&lt;/i&gt; (Jöreskog 1967; Lawley and Maxwell 1971) leaves each element a variance of its own, as in R, and gives χ² of the hypothesis that so many factors are enough; where an element is explained wholly (uniqueness at 0.005, a Heywood case) the report says so. With no number given there are as many factors as eigenvalues above 1 (Kaiser 1960). Both are rotated by varimax (Kaiser 1958), rows of equal weight.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The samples with scores F1, F2 … by regression (Thomson 1951), and on request the index of mineralisation probability GMPI = e^F / (1 + e^F) of each, 0 to 1 (Yousefi, Kamkar-Rouhani and Carranza 2012). A table with a row for each element: loadings, &lt;i&gt;communality&lt;/i&gt;, &lt;i&gt;kmo&lt;/i&gt;. Signs of factors follow the sum of their loadings.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Contents are parts of a whole; correlations of logarithms hold that closure. Principal components of elements has the compositional way.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Объясняет корреляции многих элементов немногими факторами, каждый со своей группой элементов: породы, выветривание, рудная ассоциация.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Пригодны ли данные?&lt;/b&gt; Мера Кайзера–Мейера–Олкина (Kaiser, Rice 1974), от 0 до 1, для всех элементов и для каждого: ниже 0,5 факторы ничего не значат, от 0,7 она неплоха. Критерий Бартлетта (1950) спрашивает, есть ли корреляции вообще; при сотнях проб он всегда отвечает «да».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Метод&lt;/b&gt;, по корреляциям lg содержаний. &lt;i&gt;Главные компоненты&lt;/i&gt;, умноженные на корень из собственных значений: то, что в большинстве геохимических отчётов и в SPSS называют факторным анализом. &lt;i&gt;Максимальное правдоподобие&lt;/i&gt; (Jöreskog 1967; Lawley, Maxwell 1971) оставляет каждому элементу собственную дисперсию, как в R, и даёт χ² гипотезы, что столько факторов достаточно; если элемент объяснён полностью (специфичность 0,005, случай Хейвуда), отчёт это говорит. Если число не задано, факторов столько, сколько собственных значений больше 1 (Kaiser 1960). Оба решения вращаются по варимаксу (Kaiser 1958), строки равного веса.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Пробы со значениями F1, F2 … по регрессии (Thomson 1951), по желанию — с индексом вероятности минерализации GMPI = e^F / (1 + e^F) каждого фактора, от 0 до 1 (Yousefi, Kamkar-Rouhani, Carranza 2012). Таблица со строкой на каждый элемент: нагрузки, &lt;i&gt;communality&lt;/i&gt; (общность), &lt;i&gt;kmo&lt;/i&gt;. Знаки факторов — по сумме нагрузок.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Содержания — части целого; корреляции логарифмов несут эффект замыкания. Подход для составов — в «Главных компонентах элементов».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds how like known model units each cell is, by variables that are favourable (1), unfavourable (−1) or neither or unknown (0) (Botbol 1971; Botbol et al. 1978; McCammon et al. 1983).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Variables.&lt;/b&gt; One raster each, with a row of conditions for each raster in their order: “favourable; unfavourable”, for instance “&amp;lt;5000” (within 5 km of a fault), “&amp;gt;50; &amp;lt;10” or “3, 7” (classes). Parts compare (“&amp;gt;=5”), name a range with both ends (“3..7”) or values. Rows end at a line break or “|”; the path of a text file can be given instead. Without an unfavourable part the variable is binary.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Model units.&lt;/b&gt; Points: the cells that hold them, each cell once. Polygons: each is one unit, with the state that is the most common among its cells (0 where two are as common). Units where a variable is unknown are left out. Choose units that are alike, of one deposit type: at least two.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Variants&lt;/b&gt;, which do not agree; the report names the one used. Z has a row for each unit and a column for each variable. &lt;i&gt;Vector length&lt;/i&gt;: a_j = √Σ r_jk² with R = ZᵀZ. &lt;i&gt;Product matrix&lt;/i&gt;: the eigenvector of R of the largest eigenvalue. &lt;i&gt;Probability matrix&lt;/i&gt;: the same of P, where p_jk is the probability that by chance fewer units than observed have both variables (ties count half), 1 on the diagonal; only for binary variables. Weights are scaled so that their sizes add up to 1.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The degree of association A = Σ a_j·z_j, from −1 to 1; 1 where every variable is as in the ideal unit. A table of the weights; a report with the variables, the matrix, and the association of the model units themselves; a model file, for “Apply model” in another area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Missing data.&lt;/b&gt; Cells where any layer has no data have none in the output, or the variable counts as unknown (0), for model units and cells alike.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A ranks cells by likeness; it is no probability. Variables that say the same count twice. The association of the model units themselves is a fit, not a test.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Находит, насколько каждая ячейка похожа на известные эталонные участки, по переменным: благоприятно (1), неблагоприятно (−1), ни то ни другое или неизвестно (0) (Botbol 1971; Botbol и др. 1978; McCammon и др. 1983).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Переменные.&lt;/b&gt; По растру на каждую и по строке условий на каждый растр в их порядке: «благоприятно; неблагоприятно», например «&amp;lt;5000» (ближе 5 км к разлому), «&amp;gt;50; &amp;lt;10» или «3, 7» (классы). Части — сравнение («&amp;gt;=5»), интервал с обоими концами («3..7») или значения. Строки разделяются переводом строки или знаком «|»; можно указать и путь к текстовому файлу. Без неблагоприятной части переменная двоичная.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Эталонные участки.&lt;/b&gt; Точки: ячейки, в которых они лежат, каждая ячейка один раз. Полигоны: каждый — один участок с самым частым состоянием его ячеек (0, если два одинаково часты). Участки, где какая-либо переменная неизвестна, не используются. Выбирайте похожие участки одного типа месторождений, не меньше двух.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Варианты&lt;/b&gt; дают разные результаты; отчёт называет использованный. В Z строка — участок, столбец — переменная. &lt;i&gt;Длина вектора (суммы квадратов)&lt;/i&gt;: a_j = √Σ r_jk², R = ZᵀZ. &lt;i&gt;Матрица произведений&lt;/i&gt;: собственный вектор R с наибольшим собственным значением. &lt;i&gt;Матрица вероятностей&lt;/i&gt;: то же для P, где p_jk — вероятность того, что случайно обе переменные встретятся у меньшего числа участков, чем наблюдается (равенство считается за половину), на диагонали 1; только для двоичных переменных. Веса приведены так, что их абсолютные величины в сумме дают 1.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Степень сходства A = Σ a_j·z_j, от −1 до 1; 1, где каждая переменная как у идеального участка. Таблица весов; отчёт с переменными, матрицей и сходством самих эталонных участков; файл модели — для инструмента «Применение модели» на другой площади.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Отсутствие данных.&lt;/b&gt; Ячейки, где у какого-либо слоя нет данных, остаются без данных; либо переменная считается неизвестной (0) — одинаково для участков и ячеек.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; A упорядочивает ячейки по сходству, это не вероятность. Переменные, говорящие одно и то же, учитываются дважды. Сходство самих эталонных участков — согласие с данными, а не проверка.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds on a digital elevation model what drains to each stream-sediment sample, and compares the sample with the rocks of its catchment.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Drainage.&lt;/b&gt; Water that rises from the edges of the model fills its hollows (Barnes et al. 2014); on the filled model each cell drains to the steepest of its eight neighbours (O’Callaghan and Mark 1984). A sample is moved, within the distance given, to the cell through which most drains; samples on one cell share a catchment. Catchments cut by the edge of the model are too small: take a model with a margin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Background of the rocks&lt;/b&gt; (Bonham-Carter and Goodfellow 1986; Carranza 2009, eqs 5.5–5.7). Mean of each rock Mⱼ = Σ Yᵢ Xᵢⱼ / Σ Xᵢⱼ, weighted by the area Xᵢⱼ of the rock in each catchment; background of a catchment Y′ = Σ Mⱼ Xᵢⱼ / Σ Xᵢⱼ; residual Y − Y′. Without a layer of rocks the background is the mean weighted by area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dilution&lt;/b&gt; (Hawkes 1976). Content at a source of so many km²: Ca = [Am (Cm − Cb) + Cb Aa] / Aa, with the area of the whole catchment Am. A negative one means that there is no source.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Productivity of the dispersion train&lt;/b&gt; (Solovov 1985): P′ = S (C − Cb), content × m².&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; A polygon for each sample with its areas and for each element the fields &lt;i&gt;…_bg&lt;/i&gt;, &lt;i&gt;…_res&lt;/i&gt;, &lt;i&gt;…_src&lt;/i&gt; and &lt;i&gt;…_pm2&lt;/i&gt;; a table of the means of the rocks.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Samples without a number, such as those below detection, get a background but no residual. The model must be finer than the catchments: some tens of cells in each at least; the log tells how many have fewer. It is held in memory, up to 25 million cells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Находит на цифровой модели рельефа, что стекает к каждой пробе донных осадков, и сравнивает пробу с породами её водосбора.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Сток.&lt;/b&gt; Вода, поднимаясь от краёв модели, заполняет впадины (Barnes и др. 2014); на заполненной модели каждая ячейка стекает к самой крутой из восьми соседних (O’Callaghan, Mark 1984). Проба сдвигается, не дальше данного расстояния, в ячейку, через которую стекает больше всего; у проб одной ячейки водосбор общий. Водосборы, срезанные краем модели, занижены: берите модель с запасом.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Фон пород&lt;/b&gt; (Bonham-Carter, Goodfellow 1986; Carranza 2009, ф. 5.5–5.7). Среднее каждой породы Mⱼ = Σ Yᵢ Xᵢⱼ / Σ Xᵢⱼ, взвешенное по её площади Xᵢⱼ в каждом водосборе; фон водосбора Y′ = Σ Mⱼ Xᵢⱼ / Σ Xᵢⱼ; остаток Y − Y′. Без слоя пород фон — среднее, взвешенное по площади.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Разубоживание&lt;/b&gt; (Hawkes 1976). Содержание у источника данной площади, км²: Ca = [Am (Cm − Cb) + Cb Aa] / Aa, Am — площадь всего водосбора. Отрицательное значит, что источника нет.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Продуктивность потока рассеяния&lt;/b&gt; (Соловов 1985): P′ = S (C − Cb), содержание × м².&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результаты.&lt;/b&gt; Полигон на каждую пробу с площадями и для каждого элемента поля &lt;i&gt;…_bg&lt;/i&gt;, &lt;i&gt;…_res&lt;/i&gt;, &lt;i&gt;…_src&lt;/i&gt; и &lt;i&gt;…_pm2&lt;/i&gt;; таблица средних пород.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Пробы без числа, например ниже предела обнаружения, получают фон, но не остаток. Модель должна быть мельче водосборов: хотя бы десятки ячеек в каждом; журнал говорит, у скольких меньше. Она держится в памяти, до 25 млн ячеек.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds samples whose elements do not go together as in the others, even where no single element is high.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Robust Mahalanobis distance.&lt;/b&gt; Centre and covariance by the deterministic minimum covariance determinant (Hubert, Rousseeuw and Verdonck 2012) of isometric log-ratios or of logarithms; of log-ratios the distance does not depend on the basis. &lt;i&gt;Adaptive cut-off&lt;/i&gt; (Filzmoser, Garrett and Reimann 2005): beyond the quantile 0.975 of χ² the distribution found is compared with that of normal data; only where it stays behind by more than chance allows are there outliers, and the cut is where it does most. There may be none. The &lt;i&gt;fixed quantile&lt;/i&gt; always marks some 2.5 % of normal samples.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Isolation forest&lt;/b&gt; (Liu, Ting and Zhou 2008): how few random cuts set a sample apart, 0 to 1, about 0.5 for what is usual; the same seed gives the same result. It has no cut of its own: the given share with the highest scores is marked. It uses scikit-learn, an optional Python library; where it is missing, a message says how to install it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The samples with fields &lt;i&gt;distance&lt;/i&gt; (or &lt;i&gt;isolation&lt;/i&gt;) and &lt;i&gt;outlier&lt;/i&gt; (1, 0; empty where an element is missing). The report has the distances against those of a normal law and the most distant samples. An outlier may be ore, another rock, pollution or an error of the laboratory: look at each. The robust distance needs more than twice as many complete samples as elements.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Находит пробы, в которых элементы сочетаются не так, как в остальных, даже если ни один из них не высок.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Робастное расстояние Махаланобиса.&lt;/b&gt; Центр и ковариация — детерминированным методом наименьшего определителя ковариации (Hubert, Rousseeuw, Verdonck 2012) по изометрическим логарифмам отношений или по логарифмам; для отношений расстояние не зависит от базиса. &lt;i&gt;Адаптивная граница&lt;/i&gt; (Filzmoser, Garrett, Reimann 2005): за квантилем 0,975 распределения χ² найденное распределение сравнивается с нормальным; выбросы есть лишь там, где оно отстаёт больше, чем допускает случай, и граница стоит там, где отставание наибольшее. Выбросов может не быть. &lt;i&gt;Постоянный квантиль&lt;/i&gt; всегда отмечает около 2,5 % обычных проб.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Изолирующий лес&lt;/b&gt; (Liu, Ting, Zhou 2008): за сколько случайных разрезов проба отделяется от других, от 0 до 1, около 0,5 для обычных; при том же начальном числе результат тот же. Собственной границы у него нет: отмечается заданная доля с наибольшими оценками. Нужна необязательная библиотека Python scikit-learn; если её нет, сообщение скажет, как её установить.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Пробы с полями &lt;i&gt;distance&lt;/i&gt; (или &lt;i&gt;isolation&lt;/i&gt;) и &lt;i&gt;outlier&lt;/i&gt; (1, 0; пусто, если элемента не хватает). В отчёте расстояния против нормального закона и самые далёкие пробы. Выброс может быть рудой, другой породой, загрязнением или ошибкой лаборатории: смотрите каждый. Для робастного расстояния полных проб нужно более чем вдвое больше, чем элементов.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the few directions in which most of the variation of many elements lies: associations of elements, such as those of a rock type or of a mineralisation, with a score of each for every sample.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; &lt;i&gt;Log-ratios&lt;/i&gt; treat contents as parts of a whole: components are computed on isometric log-ratios and brought back to centred ones, one loading for each element (Filzmoser, Hron and Reimann 2009); they do not depend on the order of the elements nor on their units. &lt;i&gt;Logarithms&lt;/i&gt;, standardised, are the components of the correlations of lg contents, as most older reports have them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; &lt;i&gt;Robust&lt;/i&gt;: centre and covariance by the deterministic minimum covariance determinant (Hubert, Rousseeuw and Verdonck 2012), reweighted, made consistent for normal data and corrected for small samples; up to one minus &lt;i&gt;Share of good samples&lt;/i&gt; may be outliers, so that the anomalies that are sought do not shape the background. It needs more than twice as many complete samples as elements. &lt;i&gt;Classical&lt;/i&gt;: mean and covariance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The samples with fields PC1, PC2 … (scores; empty where an element is missing). Tables of loadings (a row for each element; columns of unit length) and of variances. The report has the scree, the loadings and the covariance biplot (Gabriel 1971; of compositions Aitchison and Greenacre 2002): in it the length of a ray is the standard deviation of the element’s log-ratio to the mean of all, a short link between two ends means a nearly constant ratio. The largest loading of each component is positive; its sign tells nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Находит немногие направления, на которые приходится большая часть изменчивости многих элементов: ассоциации элементов, например породы или минерализации, со значением каждой для всякой пробы.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Данные.&lt;/b&gt; &lt;i&gt;Логарифмы отношений&lt;/i&gt; рассматривают содержания как части целого: компоненты вычисляются по изометрическим логарифмам отношений и пересчитываются в центрированные, одна нагрузка на элемент (Filzmoser, Hron, Reimann 2009); они не зависят ни от порядка элементов, ни от единиц. &lt;i&gt;Логарифмы&lt;/i&gt;, стандартизированные, — компоненты корреляций lg содержаний, как в большинстве прежних отчётов.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Метод.&lt;/b&gt; &lt;i&gt;Робастный&lt;/i&gt;: центр и ковариация детерминированным методом наименьшего определителя ковариации (Hubert, Rousseeuw, Verdonck 2012), с перевзвешиванием, согласованные с нормальным законом и поправленные для малых выборок; выбросами может быть единица минус &lt;i&gt;доля хороших проб&lt;/i&gt;, так что искомые аномалии не определяют фон. Полных проб нужно более чем вдвое больше, чем элементов. &lt;i&gt;Классический&lt;/i&gt;: среднее и ковариация.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Пробы с полями PC1, PC2 … (значения; пусто, если элемента не хватает). Таблицы нагрузок (строка на элемент; столбцы единичной длины) и дисперсий. В отчёте график осыпи, нагрузки и ковариационный двойной график (Gabriel 1971; для составов Aitchison, Greenacre 2002): длина луча — стандартное отклонение логарифма отношения элемента к среднему всех, короткий отрезок между концами двух лучей — почти постоянное отношение. Наибольшая по величине нагрузка каждой компоненты положительна; сам знак ничего не значит.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fits a saved model again and again, each time without some of its deposits, and asks how high those rank on a map that has not seen them. That, and not the fit, says how well others would be found.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A model file. Its own algorithm is run with the parameters and the evidence that the file names; the report says where evidence has changed since. The deposits are those that the model used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Folds.&lt;/b&gt; At random, even in number. By blocks: squares on a grid laid at random, dealt whole to the folds. Their side is given, or follows the deposits: the largest round one at which twice as many blocks as folds, and at least ten, hold deposits. All deposits of the model’s layer inside the grid count for that, not only those that the model used, so that models of one study get the same side; give it where models are to be compared. The report names it, and the log warns where most deposits are alone in their blocks. Leave one cluster out: deposits that steps within the given distance join (single linkage) are held out together, each cluster once. By date: deposits found up to the year train, later ones test; those without a year do neither. Models keep the field &lt;i&gt;discovery_year&lt;/i&gt;, and every field of dates or of whole numbers from 1000 to 2100 alone, of the deposits that made them. Deposits that stand close share what is mapped about them, so that random folds flatter a model (Roberts and others 2017): prefer blocks larger than the clusters.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Figures.&lt;/b&gt; The rank of a deposit is the share of the cells without a deposit that score less on the map of its fold, ties by half; where that map has no score, the deposit comes after every cell. Ranks are pooled over the folds, scores are not: maps of different folds are not on one scale. The pooled AUC is the mean rank; its interval takes deposits that were held out together as one (sandwich estimate, Liang and Zeger 1986) and reaches as far as Student’s t with one degree of freedom less than there are such groups, for of few groups the normal distribution would make it too narrow (Cameron and Miller 2015). Each fold has its own AUC by DeLong and others (1988). The prediction rate is the share of deposits in the best share of the area of their maps (Chung and Fabbri 2003). Where the model’s cases are geological units, ranks and AUC count units instead of cells, each one whatever its size, and the deposits of a unit are held out together; the prediction rate stays one of area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Warning.&lt;/b&gt; The optimism is the mean difference between a deposit’s rank on the map of all deposits and its rank when held out. Where its 95 % interval lies above 0 and it is at least 0.05, or where it is at least 0.10 whatever its interval, the fitted AUC must not be quoted as the quality of the map, and the report and the log say so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Points with fold, score, rank and fitted rank: they show where the model fails. A fold that cannot be fitted is named and left out. Thresholds, classes and weights are found anew in each fold; layers that were drawn with knowledge of the deposits stay circular.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Снова и снова строит сохранённую модель, каждый раз без части её месторождений, и смотрит, насколько высоко они стоят на карте, которая их не видела. Именно это, а не согласие с обучающими данными, говорит, как были бы найдены другие.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Входные данные.&lt;/b&gt; Файл модели. Запускается её собственный алгоритм с теми параметрами и слоями, что названы в файле; если слои с тех пор изменились, об этом сказано в отчёте. Месторождения — те, что использовала модель.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Разбиение.&lt;/b&gt; Случайно, поровну. По блокам: квадраты на случайно положенной сетке, целиком раздаваемые по частям проверки. Сторона задаётся либо следует за месторождениями: наибольшая круглая, при которой месторождения есть не менее чем в десяти квадратах и не менее чем в удвоенном числе частей. Для этого считаются все месторождения слоя модели внутри сетки, а не только использованные, поэтому у моделей одного исследования сторона одинакова; задавайте её, когда модели сравниваются. Отчёт её называет, а журнал предупреждает, если большинство месторождений стоит в своих квадратах поодиночке. С исключением по одной группе: месторождения, соединённые шагами не длиннее заданного расстояния (метод одиночной связи), откладываются вместе, каждая группа один раз. По дате: открытые до заданного года обучают, более поздние проверяют; без года — ни то ни другое. Модели хранят поле &lt;i&gt;discovery_year&lt;/i&gt; и все поля обучивших их месторождений, где только даты или целые числа от 1000 до 2100. Близкие месторождения делят то, что вокруг них откартировано, поэтому случайное разбиение льстит модели (Roberts и др. 2017): берите блоки крупнее групп.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Показатели.&lt;/b&gt; Ранг месторождения — доля ячеек без месторождений с меньшей оценкой на карте его блока, равные — наполовину; где у карты нет оценки, месторождение стоит после всех ячеек. Объединяются ранги, а не оценки: карты разных блоков не на одной шкале. Общая AUC — средний ранг; её интервал считает отложенные вместе месторождения за одно (сэндвич-оценка, Liang, Zeger 1986), а его ширина взята по распределению Стьюдента с числом степеней свободы на единицу меньше числа таких групп: при малом их числе нормальное распределение дало бы слишком узкий интервал (Cameron, Miller 2015). У каждого блока своя AUC по ДеЛонг и др. (1988). Достоверность прогноза — доля месторождений на лучшей доле площади их карт (Chung, Fabbri 2003). Если случаи модели — геологические единицы, ранги и AUC считаются по единицам, а не по ячейкам: каждая один раз, какой бы величины она ни была, а месторождения одной единицы откладываются вместе; достоверность прогноза остаётся по площади.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Предупреждение.&lt;/b&gt; Оптимизм — средняя разность ранга месторождения на карте по всем месторождениям и его ранга, когда оно отложено. Если её 95-процентный интервал лежит выше 0 и сама она не меньше 0,05 или если она не меньше 0,10 при любом интервале, AUC подгонки нельзя приводить как качество карты; об этом сказано в отчёте и журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Точки с номером блока, оценкой, рангом и рангом подгонки: видно, где модель ошибается. Блок, который построить нельзя, назван и пропущен. Пороги, классы и веса в каждом блоке находятся заново; слои, нарисованные с учётом месторождений, остаются цикличными.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives the cells of a raster new values by a table: codes of rocks become scores, ranges become classes, values above a limit become 1 and all others 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Table.&lt;/b&gt; Rows typed here, or the path of a text file (CSV, UTF-8). Cells of a row are separated by semicolons (in a file also by tabulators or commas):&lt;/p&gt;&lt;ul&gt;&lt;li&gt;“from;to;new”: values above the lower end, up to and including the upper one; an empty end is open;&lt;/li&gt;&lt;li&gt;“value;new”: one value; it goes before ranges that hold it;&lt;/li&gt;&lt;li&gt;“*;new”: all values that no row holds; without this row they become cells without data, and “*;keep” leaves them as they are;&lt;/li&gt;&lt;li&gt;“nodata;new”: cells without data; without this row they stay so.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;“nodata” as new value makes cells without data. Names of the class may follow the new value, in the order Chinese; Russian; English, where the new value is a whole number; one name stands for all languages. A first row of column names is skipped. Two rows that hold one value are refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Examples.&lt;/b&gt; Binarise at 5: “;5;0” and “5;;1”. Rocks: “3;1;花岗岩;гранит;granite”, “4;2;矽卡岩;скарн;skarn”, “*;0;其他;прочее;other”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Whole numbers where all new values are whole and small, else decimals of single precision. It keeps titles, effective resolution, position error and source of the input; class names replace those of the input and stand in the legend, and a raster with class names counts as categorical. The log says how many cells no row held. Blocks are crossed one by one, at any size.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Difference from QGIS.&lt;/b&gt; &lt;i&gt;Reclassify by table&lt;/i&gt; of QGIS has ranges and nodata only: no table in a file, no class names, no single values beside ranges, and it drops what the raster says of itself. Classes by a statistical rule are made by &lt;i&gt;Classify raster&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Присваивает ячейкам растра новые значения по таблице: коды пород становятся баллами, диапазоны — классами, значения выше предела — 1, а все прочие — 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Таблица.&lt;/b&gt; Строки, введённые здесь, или путь к текстовому файлу (CSV, UTF-8). Ячейки строки разделяются точкой с запятой (в файле также табуляцией или запятой):&lt;/p&gt;&lt;ul&gt;&lt;li&gt;«от;до;новое»: значения больше нижнего конца и не больше верхнего; пустой конец открыт;&lt;/li&gt;&lt;li&gt;«значение;новое»: одно значение; имеет преимущество перед диапазоном, который его содержит;&lt;/li&gt;&lt;li&gt;«*;новое»: все значения, которых нет ни в одной строке; без этой строки они остаются без данных, а «*;keep» сохраняет их;&lt;/li&gt;&lt;li&gt;«nodata;новое»: ячейки без данных; без этой строки они такими и остаются.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Новое значение «nodata» делает ячейки без данных. За новым значением, если оно целое, могут следовать названия класса в порядке: китайское; русское; английское; одно название годится для всех языков. Первая строка с названиями столбцов пропускается. Если две строки содержат одно значение, таблица отклоняется.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Примеры.&lt;/b&gt; Бинаризация по 5: «;5;0» и «5;;1». Породы: «3;1;花岗岩;гранит;granite», «4;2;矽卡岩;скарн;skarn», «*;0;其他;прочее;other».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Целые числа, если все новые значения целые и небольшие, иначе дробные одинарной точности. Сохраняются заголовки, эффективное разрешение, погрешность положения и источник исходного растра; названия классов заменяют прежние и входят в легенду, растр с названиями классов считается категориальным. В журнале указано, сколько ячеек не попало ни в одну строку. Обработка идёт блоками, размер любой.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Отличие от QGIS.&lt;/b&gt; &lt;i&gt;Переклассификация по таблице&lt;/i&gt; в QGIS знает только диапазоны и «нет данных»: ни таблицы в файле, ни названий классов, ни отдельных значений рядом с диапазонами, и она теряет то, что растр сообщает о себе. Классы по статистическому правилу делает &lt;i&gt;Классификация растра&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far does the map hang on where the deposits are drawn? Fits a saved model many times, each time to its deposits moved at random within their position errors, and sums up the maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A model file; its own algorithm is run with the parameters and the evidence that the file names. The error of each deposit in km comes from a field that the model has kept (&lt;i&gt;position_error_km&lt;/i&gt;); where it is empty or missing, the given error holds. A seed makes the draws repeatable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Draws.&lt;/b&gt; East and north are moved by independent normal deviates of standard deviation e/√2 each, so that the root mean square of the distance moved is the error e; 63 % of the draws lie within it. A deposit that is moved off the study area or to where there is no data is left out of that run.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Mean, standard deviation (with n − 1) and the 5 and 95 % quantiles of the runs at each cell. Cells with a score in fewer than half of the runs have no data. A run that cannot be fitted is left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Disk.&lt;/b&gt; The maps of all runs are kept in temporary files until they are summed up: at most four bytes for each cell and run. The log says how much, and the run is refused where there is not enough room. At most 400 runs are possible, since all their maps are open at once when they are summed up; 100 to 200 give quantiles of 5 and 95 % to work with.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Positions only: the choice of deposits, the evidence and the method stay. A true position that was moved scatters twice, so that contrasts in the mean map are weaker than they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Насколько карта зависит от того, где нанесены месторождения? Много раз строит сохранённую модель, каждый раз по месторождениям, случайно сдвинутым в пределах погрешности положения, и сводит карты вместе.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Входные данные.&lt;/b&gt; Файл модели; запускается её собственный алгоритм с теми параметрами и слоями, что названы в файле. Погрешность каждого месторождения в км берётся из поля, которое сохранила модель (&lt;i&gt;position_error_km&lt;/i&gt;); где оно пусто или отсутствует, действует заданная погрешность. Начальное число делает выборки воспроизводимыми.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Сдвиги.&lt;/b&gt; К восточной и северной координатам прибавляются независимые нормальные отклонения со стандартным отклонением e/√2, так что среднеквадратичное расстояние сдвига равно погрешности e; в её пределах лежит 63 % сдвигов. Месторождение, ушедшее за площадь исследования или туда, где нет данных, в этом прогоне не участвует.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Среднее, стандартное отклонение (с n − 1) и квантили 5 и 95 % по прогонам в каждой ячейке. Ячейки, где оценка есть меньше чем в половине прогонов, остаются без данных. Прогон, который построить нельзя, пропускается и учитывается в счёте.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Диск.&lt;/b&gt; Карты всех прогонов до сведения хранятся во временных файлах: не больше четырёх байт на ячейку и прогон. Сколько именно — сказано в журнале; если места не хватает, запуск отклоняется. Прогонов может быть не больше 400, так как при сведении открыты все их карты сразу; 100–200 дают пригодные квантили 5 и 95 %.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Только положения: выбор месторождений, слои и метод остаются. Положение, и без того неточное, сдвигается ещё раз, поэтому контрасты на средней карте слабее истинных.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How would the map look had other deposits been known? Fits a saved model many times, each time to as many of its deposits drawn with replacement (bootstrap; Efron and Tibshirani 1993), and sums up the maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A model file; its own algorithm is run with the parameters and the evidence that the file names. A deposit that is drawn twice counts twice, unless the model keeps one deposit per unit area. A seed makes the draws repeatable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Mean, standard deviation (with n − 1) and the 5 and 95 % quantiles of the runs at each cell. Cells with a score in fewer than half of the runs have no data. A run that cannot be fitted, for instance because too few different deposits were drawn, is left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Disk.&lt;/b&gt; The maps of all runs are kept in temporary files until they are summed up: at most four bytes for each cell and run. The log says how much, and the run is refused where there is not enough room. Memory grows by a quarter of a megabyte for each run. At most 400 runs are possible, since all their maps are open at once when they are summed up; 100 to 200 give quantiles of 5 and 95 % to work with.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Shows how far the map hangs on which deposits are known, not errors of the evidence, of the method or of positions. Deposits that cluster are drawn one by one, so that the spread is too small.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Как выглядела бы карта, если бы были известны другие месторождения? Много раз строит сохранённую модель, каждый раз по стольким же её месторождениям, выбранным с возвращением (бутстреп; Efron, Tibshirani 1993), и сводит карты вместе.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Входные данные.&lt;/b&gt; Файл модели; запускается её собственный алгоритм с теми параметрами и слоями, что названы в файле. Месторождение, выбранное дважды, считается дважды, если только модель не оставляет одно месторождение на площадь элементарной ячейки. Начальное число делает выборки воспроизводимыми.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Среднее, стандартное отклонение (с n − 1) и квантили 5 и 95 % по прогонам в каждой ячейке. Ячейки, где оценка есть меньше чем в половине прогонов, остаются без данных. Прогон, который построить нельзя, например когда выбрано слишком мало разных месторождений, пропускается и учитывается в счёте.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Диск.&lt;/b&gt; Карты всех прогонов до сведения хранятся во временных файлах: не больше четырёх байт на ячейку и прогон. Сколько именно — сказано в журнале; если места не хватает, запуск отклоняется. Памяти нужно по четверти мегабайта на прогон. Прогонов может быть не больше 400, так как при сведении открыты все их карты сразу; 100–200 дают пригодные квантили 5 и 95 %.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Показывает, насколько карта зависит от того, какие месторождения известны, но не ошибки слоёв, метода или положений. Месторождения, образующие группы, выбираются поодиночке, поэтому разброс занижен.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Interpolates the content of an element at the centre of every cell from the samples about it, without a variogram.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inverse distance weighting.&lt;/b&gt; Σ z d⁻ᵖ / Σ d⁻ᵖ over the nearest samples (Shepard, 1968); at the place of a sample its value. With &lt;i&gt;sectors&lt;/i&gt; the circle is cut, from north clockwise, and each sector gives its share of the neighbours, so that a line of samples on one side does not outweigh the others. Beyond the greatest distance, or with fewer samples than the least number, a cell gets no value.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Multifractal interpolation&lt;/b&gt; (Cheng, 2006). Averaging flattens anomalies. About each cell the mean content of windows of growing side ε goes as ε^(α − 2); this law, fitted to the interpolated grid, brings the mean of the largest window back to the size of a cell: Z = (1/side)^(α − 2) · mean. Where α is below 2 the result is higher than the average, where it is above 2 it is lower. Contents must not be negative.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grid.&lt;/b&gt; That of a template, or cells of the size given over the extent of the samples. Values stand for the centres of cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A raster in the unit of the samples. Below a detection limit a share of the limit stands for the number; duplicates, standards and blanks are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A projected coordinate system in metres is needed. There is no measure of error: use &lt;i&gt;Krige samples&lt;/i&gt; where one is wanted. Single samples make circular spots.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Интерполирует содержание элемента в центре каждой ячейки по окружающим пробам без вариограммы.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Обратно взвешенные расстояния.&lt;/b&gt; Σ z d⁻ᵖ / Σ d⁻ᵖ по ближайшим пробам (Shepard, 1968); на месте пробы — её значение. При &lt;i&gt;секторах&lt;/i&gt; круг делится от севера по часовой стрелке и каждый сектор даёт свою долю соседей, так что линия проб с одной стороны не перевешивает остальные. За наибольшим расстоянием или при недостатке проб ячейка остаётся без значения.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Мультифрактальная интерполяция&lt;/b&gt; (Cheng, 2006). Усреднение сглаживает аномалии. Вокруг каждой ячейки среднее содержание окон с растущей стороной ε меняется как ε^(α − 2); этот закон, подобранный по интерполированной сетке, возвращает среднее наибольшего окна к размеру ячейки: Z = (1/сторона)^(α − 2) · среднее. Где α меньше 2, результат выше среднего, где больше — ниже. Содержания не должны быть отрицательными.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Сетка.&lt;/b&gt; Сетка образца или ячейки заданного размера по охвату проб. Значения относятся к центрам ячеек.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Растр в единицах проб. Ниже предела обнаружения вместо числа стоит доля предела; дубликаты, стандартные и холостые пробы не участвуют.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Нужна прямоугольная система координат в метрах. Меры ошибки нет: если она нужна, берите &lt;i&gt;Кригинг проб&lt;/i&gt;. Отдельные пробы дают круглые пятна.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Joins layers by scores and weights.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weighted mean&lt;/b&gt; (Bonham-Carter 1994, pages 285 to 291): S = Σ w·s / Σ w, with the score s of the layer in the cell and the weight w of the layer. The weights are numbers in the order of the layers, or come from comparing the layers pair by pair (analytic hierarchy process, Saaty 1980): the principal eigenvector of a matrix whose entry in row i and column k says how many times more layer i counts than layer k, with the consistency ratio, which should be below 0.1; otherwise the log warns. Without either all layers weigh the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data-driven index overlay&lt;/b&gt; (Yousefi and Carranza 2016): the weight of a layer is ln(P/O), where P is the share of the deposits and O the share of the area at the intersection of its prediction–area plot. A layer no better than chance gets 0. Scores must be higher where it is more favourable; negate distances, or turn them into memberships.&lt;/p&gt;&lt;p&gt;&lt;b&gt;TOPSIS&lt;/b&gt; (Hwang and Yoon 1981): scores are divided by the root of their sum of squares over all cells and weighted; the output is d⁻ / (d⁺ + d⁻) with the distances to the best and the worst value of each layer. It depends on the study area, which holds the best and the worst. Of a layer that says of itself that low values are favourable (ascending), such as a distance, the lowest value is the best.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Boolean overlay&lt;/b&gt; (Bonham-Carter 1994, pages 272 to 285): 1 where all, or any, of the layers have a score above 0, else 0; with conditions these are the cells that meet them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Scores.&lt;/b&gt; Without more, the values of the rasters. By class: rows “layer; class; score” or “layer; from; to; score” (above the first limit, up to and including the second), the layer by name or by its number from 1. By condition: one row for each layer in their order, “favourable; unfavourable”, for instance “&amp;gt;5; &amp;lt;2”, giving 1, −1 or else 0; parts compare (“&amp;gt;=5”), name a range with both ends (“3..7”) or values (“1, 4”); “-” leaves a layer as it is. Rows end at a line break or “|”; the path of a text file can be given instead. The log warns of layers of classes whose codes were taken for scores, and, where a mean is taken, of layers whose low values are favourable and of scores on scales that differ ten times or more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Missing data.&lt;/b&gt; A cell where a layer has no score has none in the output; classes without a score are counted in the log.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The score with how it was made, and a table of the weights with, for data-driven ones, the intersection of the plot. Rasters on other grids are resampled to the first one, classes by nearest neighbour. A model file, for “Apply model” in another area with the same scores and weights.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Matrix.&lt;/b&gt; Rows of the pairwise comparison end at a line break or “|”, entries are parted by spaces or commas and may be fractions, for instance “1 3 | 1/3 1”. Prediction–area plots count the cells where all layers have a score.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The score ranks cells; it is no probability. Layers that say the same count twice. Data-driven weights are fitted to the deposits: validate with others.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Соединяет слои по оценкам и весам.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Взвешенное среднее&lt;/b&gt; (Bonham-Carter 1994, с. 285–291): S = Σ w·s / Σ w, где s — оценка слоя в ячейке, w — вес слоя. Веса — числа в порядке слоёв либо результат попарного сравнения слоёв (метод анализа иерархий, Saaty 1980): главный собственный вектор матрицы, в строке i и столбце k которой стоит, во сколько раз слой i важнее слоя k, с отношением согласованности, которое должно быть ниже 0,1; иначе журнал предупреждает. Без того и другого веса всех слоёв равны.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Индексное наложение по данным&lt;/b&gt; (Yousefi, Carranza 2016): вес слоя равен ln(P/O), где P — доля месторождений, а O — доля площади в точке пересечения его графика «прогноз — площадь». Слой не лучше случайного получает 0. Оценки должны быть выше там, где благоприятнее; расстояния возьмите с обратным знаком или превратите в принадлежности.&lt;/p&gt;&lt;p&gt;&lt;b&gt;TOPSIS&lt;/b&gt; (Hwang, Yoon 1981): оценки делятся на корень из суммы их квадратов по всем ячейкам и взвешиваются; результат — d⁻ / (d⁺ + d⁻) с расстояниями до лучшего и худшего значений каждого слоя. Он зависит от района, из которого взяты лучшее и худшее. Если слой сам указывает, что благоприятны низкие значения (ascending), как расстояние, лучшее — наименьшее.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Булево наложение&lt;/b&gt; (Bonham-Carter 1994, с. 272–285): 1, где у всех (или у любого) из слоёв оценка выше 0, иначе 0; при заданных условиях это ячейки, где они выполнены.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Оценки.&lt;/b&gt; Если ничего не задано — значения растров. По классам: строки «слой; класс; оценка» или «слой; от; до; оценка» (больше первого предела, до второго включительно), слой — по имени или по номеру с 1. По условию: по строке на слой в их порядке, «благоприятно; неблагоприятно», например «&amp;gt;5; &amp;lt;2», что даёт 1, −1 или иначе 0; части — сравнение («&amp;gt;=5»), интервал с обоими концами («3..7») или значения («1, 4»); «-» оставляет слой как есть. Строки разделяются переводом строки или знаком «|»; можно указать и путь к текстовому файлу. Журнал предупреждает о слоях классов, коды которых приняты за оценки, а при вычислении среднего — о слоях, где благоприятны низкие значения, и об оценках, шкалы которых различаются в десять и более раз.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Отсутствие данных.&lt;/b&gt; Ячейка, где у слоя нет оценки, остаётся без данных; классы без оценки подсчитываются в журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Растр оценки с указанием, как он получен, и таблица весов, для весов по данным — с точкой пересечения графика. Растры на других сетках пересчитываются на сетку первого, классы — по ближайшему соседу. Файл модели — для инструмента «Применение модели» с теми же оценками и весами на другой площади.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Матрица.&lt;/b&gt; Строки попарного сравнения разделяются переводом строки или знаком «|», числа — пробелами или запятыми; допустимы дроби, например «1 3 | 1/3 1». В графиках «прогноз — площадь» учтены ячейки, где оценка есть у всех слоёв.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Оценка упорядочивает ячейки, это не вероятность. Слои, говорящие одно и то же, учитываются дважды. Веса по данным подогнаны к месторождениям: проверяйте другими.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Joins rasters of fuzzy membership (0 to 1) into one (Zadeh 1965; Zimmermann and Zysno 1980; An, Moon and Rencz 1991; Bonham-Carter 1994, pages 295 to 298).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Operators.&lt;/b&gt; &lt;i&gt;AND&lt;/i&gt;: the smallest membership, for conditions that must all be met. &lt;i&gt;OR&lt;/i&gt;: the largest, where any one suffices. &lt;i&gt;Algebraic product&lt;/i&gt;: μ₁·μ₂·…, never above the smallest. &lt;i&gt;Algebraic sum&lt;/i&gt;: 1 − (1 − μ₁)(1 − μ₂)…, never below the largest. &lt;i&gt;Gamma&lt;/i&gt;: sum^γ · product^(1 − γ), between the two; with γ from 0.7 to 0.95 layers strengthen each other without one that is low being forgotten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters with values from 0 to 1, for instance from “Fuzzy membership”; other values are refused. Rasters on other grids are resampled to the first one in temporary files, and the log says so. The study area (raster with values other than 0, or polygons) limits the output.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Missing data.&lt;/b&gt; A cell where any raster has no data has none in the output. If missing layers are ignored, the others are joined without them; since products of fewer layers are higher and sums lower, cells with and without all layers are then not strictly comparable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The joined membership. It states the coarsest resolution and the largest position error of its layers, and whether any was drawn with knowledge of the deposits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The result is a degree of suitability by the judgement of whoever set the memberships, not a probability. Validate it by deposits that were not used to set them. To join groups of layers by different operators use “Fuzzy inference network”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Соединяет растры нечёткой принадлежности (от 0 до 1) в один (Zadeh 1965; Zimmermann, Zysno 1980; An, Moon, Rencz 1991; Bonham-Carter 1994, с. 295–298).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Операторы.&lt;/b&gt; &lt;i&gt;И (AND)&lt;/i&gt;: наименьшая принадлежность — для условий, которые должны выполняться все. &lt;i&gt;ИЛИ (OR)&lt;/i&gt;: наибольшая — где достаточно одного. &lt;i&gt;Алгебраическое произведение&lt;/i&gt;: μ₁·μ₂·…, не больше наименьшей. &lt;i&gt;Алгебраическая сумма&lt;/i&gt;: 1 − (1 − μ₁)(1 − μ₂)…, не меньше наибольшей. &lt;i&gt;Гамма&lt;/i&gt;: сумма^γ · произведение^(1 − γ), между ними; при γ от 0,7 до 0,95 слои усиливают друг друга, но низкий слой не забывается.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Растры со значениями от 0 до 1, например из «Нечёткой принадлежности»; другие значения отвергаются. Растры на других сетках пересчитываются на сетку первого во временных файлах, и журнал об этом сообщает. Район исследования (растр со значениями, отличными от 0, или полигоны) ограничивает результат.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Отсутствие данных.&lt;/b&gt; Ячейка, где у какого-либо растра нет данных, остаётся без данных. Если отсутствующие слои не учитываются, остальные соединяются без них; поскольку при меньшем числе слоёв произведения выше, а суммы ниже, ячейки со всеми слоями и без некоторых тогда строго не сравнимы.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Соединённая принадлежность. В ней указаны самое грубое разрешение и наибольшая погрешность положения слоёв и то, проведён ли какой-либо из них с учётом месторождений.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Результат — степень благоприятности по суждению того, кто задал принадлежности, а не вероятность. Проверяйте его месторождениями, по которым их не задавали. Чтобы соединять группы слоёв разными операторами, используйте «Сеть нечёткого вывода».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Joins rasters of fuzzy membership (0 to 1) step by step: each node of the network joins rasters or other nodes by an operator of its own, so that source, pathway, trap and deposition become intermediate maps before they are joined (An, Moon and Rencz 1991; Bonham-Carter 1994, pages 300 to 302). All nodes are computed together in one pass over the rasters.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Network.&lt;/b&gt; One line for each node, in any order: “name = operator (input, input, …)”, for instance:&lt;br&gt;pathway = or (faults, folds)&lt;br&gt;source = gamma 0.85 (granites, arsenic)&lt;br&gt;prospectivity = and (source, pathway)&lt;br&gt;The operators are &lt;i&gt;and&lt;/i&gt;, &lt;i&gt;or&lt;/i&gt;, &lt;i&gt;product&lt;/i&gt;, &lt;i&gt;sum&lt;/i&gt; and &lt;i&gt;gamma&lt;/i&gt; with its γ (0.9 if none is given), as in “Fuzzy overlay”. Inputs are the names of the rasters (of the layers in the project, or of the files without suffix) or of other nodes; a name with a comma stands in quotes. The node that no other one uses is the output. The same as JSON, or the path of a file with either, can be given instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Refused&lt;/b&gt; are networks with a cycle, with unknown names, with two ends, and rasters with values outside 0 to 1. The log names rasters that the network does not use.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dialog.&lt;/b&gt; “Fuzzy inference network…” in the menu of the plugin builds the network as a tree, saves and loads it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The membership of the last node; if a folder is given, that of each other node as well, in a GeoTIFF of its name. Each states the coarsest resolution and the largest position error of the layers. A model file, for “Apply model” in another area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The result is a degree of suitability by the judgement of whoever built the network, not a probability. A layer that reaches the output by several ways counts several times.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Соединяет растры нечёткой принадлежности (от 0 до 1) шаг за шагом: каждый узел сети соединяет растры или другие узлы своим оператором, так что источник, пути, ловушка и отложение сначала становятся промежуточными картами, а затем соединяются (An, Moon, Rencz 1991; Bonham-Carter 1994, с. 300–302). Все узлы вычисляются вместе за один проход по растрам.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Сеть.&lt;/b&gt; По строке на узел, в любом порядке: «имя = оператор (вход, вход, …)», например:&lt;br&gt;pathway = or (faults, folds)&lt;br&gt;source = gamma 0.85 (granites, arsenic)&lt;br&gt;prospectivity = and (source, pathway)&lt;br&gt;Операторы: &lt;i&gt;and&lt;/i&gt; (И), &lt;i&gt;or&lt;/i&gt; (ИЛИ), &lt;i&gt;product&lt;/i&gt; (произведение), &lt;i&gt;sum&lt;/i&gt; (сумма) и &lt;i&gt;gamma&lt;/i&gt; со своим γ (0,9, если не задано), как в «Нечётком наложении». Входы — имена растров (слоёв проекта или файлов без суффикса) или других узлов; имя с запятой берётся в кавычки. Узел, который никакой другой не использует, — результат. Вместо этого можно дать то же в JSON или путь к файлу с тем или другим.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Отвергаются&lt;/b&gt; сети с циклом, с неизвестными именами, с двумя концами и растры со значениями вне 0–1. Журнал называет растры, которые сеть не использует.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Диалог.&lt;/b&gt; «Сеть нечёткого вывода…» в меню модуля строит сеть в виде дерева, сохраняет и загружает её.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Принадлежность последнего узла; если задана папка, то и каждого другого узла — в GeoTIFF с его именем. В каждом указаны самое грубое разрешение и наибольшая погрешность положения слоёв. Файл модели — для инструмента «Применение модели» на другой площади.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Результат — степень благоприятности по суждению того, кто построил сеть, а не вероятность. Слой, который попадает в результат несколькими путями, учитывается несколько раз.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Joins what is alike, step by step, into a tree (dendrogram), and cuts it into clusters.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Elements (R-mode).&lt;/b&gt; The distance of two elements is 1 − r, r being their correlation, so that 0 is rising together and 2 is opposed; with &lt;i&gt;sign does not count&lt;/i&gt; it is 1 − |r|. Of centred log-ratios the distance is the deviation of the logarithm of the ratio of the two elements (the root of the variation matrix, Aitchison 1986), the compositional way. Linkage average, complete or single.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples (Q-mode).&lt;/b&gt; Euclidean distances of standardised logarithms or ranks, or Aitchison’s distance (centred log-ratios, not standardised). Ward’s linkage (1963) with squared distances, “ward.D2” of R (Murtagh and Legendre 2014), joins what adds least to the spread within clusters. Up to 10,000 samples; for more use k-means of QGIS or of scores of components.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; R-mode: a table of elements with their cluster and their place in the dendrogram. Q-mode: the samples with field &lt;i&gt;cluster&lt;/i&gt; (clusters are numbered in the order of the rows). Both: a table of joins with distances. The report has the dendrogram, and of samples the geometric mean of each element in each cluster. How many clusters there are is for the geologist to say: look for long branches.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Шаг за шагом объединяет похожее в дерево (дендрограмму) и разрезает его на кластеры.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Элементы (R-метод).&lt;/b&gt; Расстояние двух элементов — 1 − r, где r — их корреляция: 0 — растут вместе, 2 — противоположны; если &lt;i&gt;знак не учитывается&lt;/i&gt;, 1 − |r|. Для центрированных логарифмов отношений расстояние — стандартное отклонение логарифма отношения двух элементов (корень из матрицы вариаций, Aitchison 1986), как принято для составов. Связь средняя, полная или одиночная.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Пробы (Q-метод).&lt;/b&gt; Евклидовы расстояния стандартизированных логарифмов или рангов либо расстояние Эйчисона (центрированные логарифмы отношений, без стандартизации). Метод Уорда (1963) с квадратами расстояний, «ward.D2» в R (Murtagh, Legendre 2014), объединяет то, что меньше всего увеличивает разброс внутри кластеров. До 10 000 проб; если больше, берите k-средних QGIS или по значениям компонент.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; R-метод: таблица элементов с номером кластера и местом на дендрограмме. Q-метод: пробы с полем &lt;i&gt;cluster&lt;/i&gt; (номера идут в порядке строк). В обоих случаях — таблица объединений с расстояниями. В отчёте дендрограмма, а для проб ещё среднее геометрическое каждого элемента в каждом кластере. Сколько кластеров, решает геолог: ищите длинные ветви.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Judges any score raster, such as a posterior probability, by deposits: how high they rank among all cells, and how small an area holds how many of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A raster whose high values are favourable, the deposits that made it, and if you have them held-out deposits that did not. The mask (raster with values other than 0, or polygons) limits the study area. Cells without data are no part of the area. Every point counts; the report lists the deposits outside, on nodata and those that share a cell.&lt;/p&gt;&lt;p&gt;&lt;b&gt;AUC&lt;/b&gt;: the probability that a deposit scores higher than a cell without one, ties counting half; interval of 95 % by DeLong, DeLong and Clarke-Pearson (1988), on the logit scale where it would leave 0 or 1, and the exact binomial bound where the variance is 0. The AUC of the deposits that made the score says how well they are fitted; only held-out deposits say how well others would be found.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Curves.&lt;/b&gt; Success rate (deposits that made the score) and prediction rate (held-out deposits): share of the deposits in the best share of the area (Chung and Fabbri 2003). ROC curve: the same against the cells without a deposit. Prediction–area plot with its intersection, where captured share and area share add up to one (Yousefi and Carranza 2015); cells of one score are taken all or none, so that the sum may differ, by much where there are few scores, which is then said, and the cells of at least the score printed hold the shares printed. Capture in the best 1, 5, 10 and 20 % of the area; cells of equal score count in proportion. Capture efficiency is captured share over area share: how many times as many deposits as chance would hold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bands.&lt;/b&gt; Deposits are drawn with replacement many times (bootstrap; Efron and Tibshirani 1993), and the middle 95 % of the curves is shaded; so are the success rates of as many deposits laid at random. Dotted: the ROC curves against as many cells drawn at random as there are deposits, as ArcSDM judges where no negatives are given. The seed makes draws repeatable. The interval of the AUC can be the bootstrap’s.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Precision–recall.&lt;/b&gt; Precision is the share of the cells taken that hold a deposit, recall the share of the deposits captured; average precision is the sum of precision over the steps of recall. Cells without a known deposit are unlabelled, not barren: precision is too low by what nobody has found, and it depends on the size of the cells. Compare it with that of a map that knows nothing, never between studies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Boyce index&lt;/b&gt; (Hirzel and others 2006): Spearman’s correlation of the score with the ratio of the share of deposits to the share of area, in 101 windows a tenth of the range of the scores wide; windows that repeat a ratio count once. It takes no cell for barren; 1 is best, 0 chance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Calibration.&lt;/b&gt; Where the raster says that it holds probabilities of a unit area, or you give that area: Brier score (1950) per unit cell, its skill against the prior alone, its reliability and resolution (Murphy 1973), and shares with a deposit (intervals of Wilson 1927) in ten bins that expect equally many, for the deposits that made the score.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Verdict.&lt;/b&gt; Where the lower end of the interval (of the held-out deposits where there are any) is not above 0.5, the map is no better than chance and must not be used for targeting; where its upper end is below 0.5, it is worse than chance, and perhaps inverted. A Brier skill below 0 says that the probabilities are worse than the prior alone. Report and log say so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Single figures.&lt;/b&gt; Capture, efficiency, intersection, average precision and Boyce index are returned for the held-out deposits where there are any, else for those that made the score; the report has both. Cells that hold a deposit of either kind are not among those without one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Cells without a known deposit are not barren; an AUC against them tends to understate what the ranking is worth. Deposits that cluster make every interval too narrow. The map of a model of geological units is judged by area here, cell by cell; “Cross-validate model” counts its units.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Проверяет любой растр оценки, например апостериорную вероятность, по месторождениям: насколько высоко они стоят среди всех ячеек и на какой малой площади сколько их лежит.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Входные данные.&lt;/b&gt; Растр, высокие значения которого благоприятны, месторождения, по которым он построен, и, если есть, отложенные месторождения, которые в построении не участвовали. Маска (растр со значениями, отличными от 0, или полигоны) ограничивает площадь исследования. Ячейки без данных в площадь не входят. Учитывается каждая точка; в отчёте перечислены месторождения за её пределами, попавшие на ячейки без данных и делящие одну ячейку.&lt;/p&gt;&lt;p&gt;&lt;b&gt;AUC&lt;/b&gt; — вероятность того, что месторождение получит более высокую оценку, чем ячейка без месторождений; равные оценки считаются за половину. 95-процентный интервал — по ДеЛонг, ДеЛонгу и Кларк-Пирсон (1988), за пределами 0 и 1 — на шкале логитов, при нулевой дисперсии — точная биномиальная граница. AUC месторождений, по которым построена оценка, говорит лишь о согласии с ними; только отложенные месторождения показывают, как были бы найдены другие.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Кривые.&lt;/b&gt; Успешность (месторождения, по которым построена оценка) и достоверность прогноза (отложенные месторождения): доля месторождений на лучшей доле площади (Chung, Fabbri 2003). ROC-кривая: то же по ячейкам без месторождений. График «прогноз–площадь» с точкой пересечения, где доля месторождений и доля площади в сумме дают единицу (Yousefi, Carranza 2015); ячейки с одной оценкой берутся все или ни одной, поэтому сумма может отличаться (при малом числе разных оценок сильно, о чём сообщается), а ячейки с оценкой не ниже указанной содержат именно указанные доли. Охват лучшими 1, 5, 10 и 20 % площади; ячейки с равной оценкой входят пропорционально. Эффективность охвата — доля охваченных месторождений, делённая на долю площади: во сколько раз их больше, чем при случайном выборе.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Доверительные полосы.&lt;/b&gt; Месторождения многократно выбираются с возвращением (бутстреп; Efron, Tibshirani 1993), средние 95 % кривых показаны заливкой; так же показана успешность для стольких же месторождений, разбросанных случайно. Точечный пунктир — ROC-кривые относительно случайных ячеек, взятых в том же числе, что и месторождения: так судит ArcSDM, когда отрицательные примеры не заданы. Начальное число делает выборки воспроизводимыми. Интервал AUC можно взять по бутстрепу.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Точность и полнота.&lt;/b&gt; Точность — доля отобранных ячеек, содержащих месторождение, полнота — доля охваченных месторождений; средняя точность — сумма точностей по шагам полноты. Ячейки без известного месторождения не размечены, но не обязательно пусты: точность занижена на то, что ещё не найдено, и зависит от размера ячейки. Сравнивайте её с точностью карты, которая ничего не знает, но не между разными исследованиями.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Индекс Бойса&lt;/b&gt; (Hirzel и др. 2006): корреляция Спирмена между оценкой и отношением доли месторождений к доле площади в 101 окне шириной в десятую часть размаха оценок; соседние окна с одинаковым отношением считаются один раз. Ни одна ячейка не принимается за пустую; 1 — лучшее значение, 0 — случайность.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Калибровка.&lt;/b&gt; Если растр сообщает, что содержит вероятности для площади элементарной ячейки, или вы её задали: оценка Брайера (1950) на элементарную ячейку, её выигрыш относительно априорной вероятности, надёжность и разрешение (Murphy 1973), а также доли ячеек с месторождением (интервалы по Уилсону, 1927) в десяти группах с равным ожидаемым числом месторождений — по месторождениям, по которым построена оценка.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вывод.&lt;/b&gt; Если нижняя граница интервала (для отложенных месторождений, если они есть) не выше 0,5, карта не лучше случайной и для выбора участков не годится; если верхняя ниже 0,5, она хуже случайной и, возможно, перевёрнута. Выигрыш по Брайеру ниже 0 значит, что вероятности хуже одной априорной. Об этом сказано в отчёте и журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Возвращаемые числа.&lt;/b&gt; Охват, эффективность, точка пересечения, средняя точность и индекс Бойса относятся к отложенным месторождениям, если они есть, иначе — к тем, по которым построена оценка; в отчёте есть те и другие. Ячейки с месторождением любого из двух видов не входят в число ячеек без месторождений.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Ячейка без известного месторождения не обязательно пустая; AUC относительно таких ячеек обычно занижает ценность ранжирования. Если месторождения образуют группы, все интервалы получаются слишком узкими. Карта модели по геологическим единицам проверяется здесь по площади, ячейка за ячейкой; «Перекрёстная проверка модели» считает её единицы.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Judges the analyses of a survey, element by element, by its duplicates, reference materials and blanks and by the share of determinations above the detection limit, and puts everything into one report: pass or fail by Chinese, Russian and Western practice, side by side.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A layer or table of samples (see “Import geochemical table”). &lt;i&gt;duplicate_of&lt;/i&gt; holds the number of the sample that a row repeats; &lt;i&gt;kind&lt;/i&gt; says how: a second sample of the site (field duplicate; also where kind is empty) or the same sample analysed again (split). A split whose laboratory is another one than its original’s is external control. &lt;i&gt;standard&lt;/i&gt; names a reference material; blanks are told by &lt;i&gt;kind&lt;/i&gt;. Rows are read in the order of analysis, or by the field of the order.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Duplicates.&lt;/b&gt; Relative error |a − b| / ((a + b)/2), in the West RPD; HARD |a − b| / (a + b) (Shaw 1997); coefficient of variation; systematic and random factor of the Russian instructions; Thompson and Howarth (1978): the line of precision against content from 22 pairs on (50 are better), and their chart (1973) against the precision asked for; paired t test, Wilcoxon’s and the sign test, reduced major axis. Pairs with a determination that is no number are left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Analysis of variance.&lt;/b&gt; Nested, of lg contents of the sites that were repeated: between sites, between samples of a site, between analyses of a sample, as far as the duplicates tell them apart; with a field of regions one level more; balanced or staggered (Bainbridge 1963), negative components as 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reference materials.&lt;/b&gt; Control chart by material and laboratory, with the rules of Westgard and others (1981); bias with its t test, ΔlgC, sd of lg against the certified content, RSD, drift (Theil and Sen). Certified contents come from a CSV file: &lt;i&gt;standard, element, unit, certified, sd&lt;/i&gt;. Without them the chart stands on the median and MAD of the results, and cannot show a constant bias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Blanks.&lt;/b&gt; Contaminated above so many times the detection limit; carry-over from the sample before. &lt;b&gt;Reporting rate&lt;/b&gt; (报出率): percent of the samples, all and by batch.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Criteria.&lt;/b&gt; A table that you can edit: copy resources/data/geochem_criteria.csv of the plugin and give your own. Its mark says how well a limit is supported: S read in a source, K common practice that was not confirmed in the text of a standard, P chosen by this project. The standards themselves decide: check the limits against your copy.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Table of judgements: &lt;i&gt;field, element, practice, measure, of, laboratory, cases, value, limit, required_percent, result (pass, fail, not_judged), mark, source&lt;/i&gt;; for limits of single cases the value is the percent that keep it. Table of all statistics: &lt;i&gt;field, part, of, laboratory, statistic, value&lt;/i&gt;. Report with plots.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The detection limit is the highest one told in the element’s field of limits; where none is told, contents count as far above it and blanks are not judged. Fewer than 5 pairs or 2 results decide nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оценивает качество анализов съёмки по каждому элементу: по дубликатам, стандартным образцам, холостым пробам и доле определений выше предела обнаружения; всё сводится в один отчёт с заключением «соответствует» или «не соответствует» по китайской, российской и западной практике рядом.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Слой или таблица проб (см. «Импорт геохимической таблицы»). &lt;i&gt;duplicate_of&lt;/i&gt; — номер пробы, которую повторяет строка; &lt;i&gt;kind&lt;/i&gt; говорит, как именно: вторая проба из той же точки (полевой дубликат; так же при пустом kind) или повторный анализ той же пробы. Повторный анализ в другой лаборатории, чем у исходной пробы, — внешний контроль. &lt;i&gt;standard&lt;/i&gt; — название стандартного образца; холостые пробы указаны в &lt;i&gt;kind&lt;/i&gt;. Строки читаются в порядке анализа или по полю порядка.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Дубликаты.&lt;/b&gt; Относительное расхождение |a − b| / ((a + b)/2), на Западе RPD; HARD |a − b| / (a + b) (Shaw 1997); коэффициент вариации; систематический и случайный множители по отечественным инструкциям; Томпсон и Ховарт (1978): прямая зависимости погрешности от содержания начиная с 22 пар (лучше 50) и их график (1973) относительно требуемой точности; парный t-критерий, критерии Уилкоксона и знаков, сокращённая главная ось. Пары, в которых есть определение не числом, не участвуют, но подсчитываются.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Дисперсионный анализ.&lt;/b&gt; Иерархический, по lg содержаний в повторенных точках: между точками, между пробами одной точки, между анализами одной пробы — насколько их различают дубликаты; с полем районов — ещё один уровень; сбалансированная или ступенчатая схема (Bainbridge 1963), отрицательные составляющие считаются нулём.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Стандартные образцы.&lt;/b&gt; Контрольная карта по образцу и лаборатории с правилами Вестгарда и др. (1981); смещение и его t-критерий, ΔlgC, стандартное отклонение lg относительно аттестованного содержания, RSD, дрейф (Тейл и Сен). Аттестованные содержания берутся из файла CSV: &lt;i&gt;standard, element, unit, certified, sd&lt;/i&gt;. Без них карта строится по медиане и MAD самих результатов и постоянного смещения показать не может.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Холостые пробы.&lt;/b&gt; Загрязнёнными считаются те, что превышают предел обнаружения во столько-то раз; проверяется перенос из предыдущей пробы. &lt;b&gt;Доля значимых определений&lt;/b&gt;: процент проб, всего и по партиям.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Критерии.&lt;/b&gt; Таблицу можно изменить: скопируйте resources/data/geochem_criteria.csv плагина и укажите свою. Отметка говорит об обоснованности предела: S — прочитан в источнике, K — обычная практика, не подтверждённая текстом стандарта, P — выбран этим проектом. Решают сами стандарты: сверьте пределы со своим экземпляром.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результаты.&lt;/b&gt; Таблица оценок: &lt;i&gt;field, element, practice, measure, of, laboratory, cases, value, limit, required_percent, result (pass — соответствует, fail — не соответствует, not_judged — не оценено), mark, source&lt;/i&gt;; если предел задан для отдельных случаев, value — процент случаев, которые его выдерживают. Таблица всех показателей: &lt;i&gt;field, part, of, laboratory, statistic, value&lt;/i&gt;. Отчёт с графиками.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Предел обнаружения — наибольший из указанных в поле пределов элемента; если он не указан, содержания считаются намного превышающими его, а холостые пробы не оцениваются. Меньше 5 пар или 2 результатов ничего не решают.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lays the values of several layers out on a lattice of units, so that like cells come to the same or to neighbouring units (Kohonen 1982): an unsupervised look at what the layers tell apart, and at cells that resemble nothing else.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The batch form (Kohonen 2001): the units begin on the plane of the first two principal components; in each of 50 epochs unit j becomes Σ h·S / Σ h·N over all units i, with sum S and number N of the cells whose nearest unit is i, and h = exp[−d²/(2r²)] of the distance d on the lattice. The radius r falls from half of the longer side to 0.5. Apart from the sample nothing is random.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sample.&lt;/b&gt; The map is learnt from about as many cells as asked for, drawn at random by the seed, among those where all layers have data; the log says how many. Then every cell is placed, block by block.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layers.&lt;/b&gt; Amounts, not classes. Standardised layers count alike; otherwise the layer with the largest numbers rules. Transform skewed layers first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The best-matching unit of each cell, numbered row by row from 1; the distance to it, in standard deviations where layers are standardised: high values are unusual cells. A table with each unit’s place, cells, mean distance to its neighbours and values in the layers’ own units. The report shows the U-matrix (Ultsch and Siemon 1990), whose ridges part groups of units, the quantisation error (mean distance of the sample to its units) and the topographic error (share of it whose two nearest units are not neighbours; high where the lattice is folded).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Numbers of units are names, not amounts. Whether a group means something for ore, geology must say. To join units into few classes, cluster the layers by “Cluster rasters”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Раскладывает значения нескольких слоёв по решётке узлов так, что похожие ячейки попадают в один или соседние узлы (Kohonen 1982): взгляд без учителя на то, что различают слои, и на ячейки, не похожие ни на что другое.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Метод.&lt;/b&gt; Пакетная форма (Kohonen 2001): узлы начинают на плоскости первых двух главных компонент; в каждую из 50 эпох узел j становится Σ h·S / Σ h·N по всем узлам i, где S и N — сумма и число ячеек, для которых узел i ближайший, а h = exp[−d²/(2r²)] от расстояния d на решётке. Радиус r падает от половины длинной стороны до 0,5. Кроме выборки, ничего случайного нет.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Выборка.&lt;/b&gt; Карта строится примерно по стольким ячейкам, сколько задано, взятым случайно по начальному числу из тех, где есть данные всех слоёв; журнал называет их количество. Затем блок за блоком размещается каждая ячейка.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Слои.&lt;/b&gt; Количества, а не классы. Стандартизованные слои равноправны; иначе преобладает слой с самыми большими числами. Асимметричные слои сначала преобразуйте.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Ближайший узел каждой ячейки, номера построчно с 1; расстояние до него, при стандартизованных слоях — в стандартных отклонениях: высокие значения — необычные ячейки. Таблица с местом каждого узла, числом ячеек, средним расстоянием до соседей и значениями в единицах слоёв. Отчёт показывает U-матрицу (Ultsch, Siemon 1990), гребни которой разделяют группы узлов, ошибку квантования (среднее расстояние выборки до её узлов) и топографическую ошибку (доля выборки, у которой два ближайших узла не соседние; велика, где решётка складчата).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Номера узлов — имена, а не количества. Значит ли группа что-нибудь для оруденения, должна сказать геология. Чтобы свести узлы к немногим классам, кластеризуйте слои инструментом «Кластеризация растров».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Learns from cells with deposits and from background cells what ground with deposits looks like, and ranks all cells by it. It uses scikit-learn, an optional Python library: where it is missing, a message says how to install it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods.&lt;/b&gt; Random forest (Breiman 2001), extra trees (Geurts and others 2006), gradient boosting (Friedman 2001), support vector machine (Cortes and Vapnik 1995), multilayer perceptron; of deposits alone: one-class support vector machine (Schölkopf and others 2001); and bagging of positive against unlabelled cells (Mordelet and Vert 2014), which does not take background for barren: each tree is trained on all deposits and as many background cells drawn with replacement, and a background cell is scored by those trees alone that did not draw it. The defaults suit a few dozen deposits; &lt;i&gt;Options&lt;/i&gt; takes scikit-learn’s own names, for instance {"n_estimators": 200}.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence; only cells where all layers are known take part. Ordered layers enter with their values, each class of a categorical layer as a column. Columns are scaled by mean and standard deviation at training, which the model file keeps. Background is drawn at random at least &lt;i&gt;Buffer&lt;/i&gt; from every deposit, or given as points, of which several in one cell count once. With &lt;i&gt;Balanced&lt;/i&gt; deposits and background weigh the same. The same seed gives the same result. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”. At most 100 000 background cells are drawn, for a learner holds them all, with every column, at once; more make a ranking no better.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Score from 0 to 1, a table with the importance of each layer (loss of AUC when it is shuffled, mean and standard deviation of ten times), a table of partial dependence (mean score, 5 and 95 % of cells), report, model file. Importance is worked out only where its table or the report is asked for, partial dependence only with its table: on many background cells they take longer than the training.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rows.&lt;/b&gt; scikit-learn is given the deposits first, one row for each cell in the order of the grid, row by row, then the background in the order in which it was drawn or given; columns follow the layers, the classes of a layer from the lowest. Balanced rows weigh half of their number divided by the number of their side; the multilayer perceptron gets repeated rows instead. The seed is its &lt;i&gt;random_state&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The score is a ranking against the background that was drawn, not the probability of a deposit. A learner can fit a few dozen deposits perfectly and predict nothing: believe only cross-validation by blocks. Importance is measured on the training cells. Cancel takes effect at once; only the training of a support vector machine, which cannot be interrupted, goes on in the background until it ends, and its result is thrown away.&lt;/p&gt;</source>
        <translation>&lt;p&gt;По ячейкам с месторождениями и фоновым ячейкам учится, как выглядят рудоносные участки, и ранжирует по этому все ячейки. Использует scikit-learn, необязательную библиотеку Python: если её нет, сообщение подскажет, как установить.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Методы.&lt;/b&gt; Случайный лес (Breiman, 2001), предельно случайные деревья (Geurts и др., 2006), градиентный бустинг (Friedman, 2001), метод опорных векторов (Cortes, Vapnik, 1995), многослойный перцептрон; только по месторождениям – одноклассовый метод опорных векторов (Schölkopf и др., 2001); бэггинг положительных ячеек против неразмеченных (Mordelet, Vert, 2014), не считающий фон пустым: каждое дерево обучается на всех месторождениях и на стольких же фоновых ячейках, выбранных с возвращением, а фоновую ячейку оценивают только те деревья, которым она не досталась. Значения по умолчанию рассчитаны на несколько десятков месторождений; &lt;i&gt;Параметры&lt;/i&gt; принимают имена самой scikit-learn, например {"n_estimators": 200}.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Растры и месторождения те же, что в методе весов доказательств; участвуют только ячейки, где известны все слои. Упорядоченные слои входят своими значениями, каждый класс категориального слоя – отдельным столбцом. Столбцы нормируются средним и стандартным отклонением обучения, которые хранит файл модели. Фон выбирается случайно не ближе &lt;i&gt;буфера&lt;/i&gt; к каждому месторождению или задаётся точками, из которых несколько в одной ячейке считаются за одну. При &lt;i&gt;уравновешивании&lt;/i&gt; месторождения и фон имеют равный вес. Одинаковое начальное число даёт одинаковый результат. Растры в градусах не принимаются: площадь их ячеек неодинакова; сначала приведите их к сетке в прямоугольных координатах инструментом «Выравнивание растров». Фоновых ячеек берётся не больше 100 000: алгоритм держит их в памяти все сразу, со всеми столбцами; большее число не улучшает ранжирования.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Оценка от 0 до 1, таблица важности слоёв (потеря AUC при перемешивании слоя, среднее и стандартное отклонение десяти повторов), таблица частной зависимости (средняя оценка, 5 и 95 % ячеек), отчёт, файл модели. Важность считается, только если запрошена её таблица или отчёт, частная зависимость – только с её таблицей: при многих ячейках фона они длятся дольше самого обучения.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Строки.&lt;/b&gt; scikit-learn сначала получает месторождения, по строке на ячейку в порядке сетки, ряд за рядом, затем фон в том порядке, в каком он выбран или задан; столбцы идут по слоям, классы слоя — от меньшего. При уравновешивании вес строки — половина числа строк, делённая на число строк её стороны; многослойному перцептрону строки повторяются. Начальное число — его &lt;i&gt;random_state&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Оценка – ранжирование относительно выбранного фона, а не вероятность месторождения. Алгоритм может идеально подогнаться к нескольким десяткам месторождений и ничего не предсказывать: верьте только перекрёстной проверке по блокам. Важность измерена на обучающих ячейках. Отмена действует сразу; лишь обучение машины опорных векторов прервать нельзя: оно доходит до конца в фоне, а его результат отбрасывается.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a finished map sheet as PDF and PNG, in Chinese, Russian and English, from the data of the plugin: title, map in an Albers projection that suits the extent, graticule, legend of what the map shows, scale, projection with its distortion over the map, location map, sources, responsibility table, notes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area.&lt;/b&gt; The identifier of a belt or key area (&lt;i&gt;altai&lt;/i&gt;, &lt;i&gt;balkhash_junggar&lt;/i&gt;, &lt;i&gt;tianshan&lt;/i&gt;, &lt;i&gt;hindu_kush_west_kunlun&lt;/i&gt;, &lt;i&gt;cmr_corridor&lt;/i&gt; or one of their key areas; &lt;i&gt;global&lt;/i&gt; for the whole region). With an extent the map shows that instead; with neither, a prospectivity map shows its raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map type.&lt;/b&gt; &lt;i&gt;belt&lt;/i&gt;: deposits on tectonic units, sutures and faults. &lt;i&gt;prospectivity&lt;/i&gt;: classes of a raster of scores by their share of the area (the highest 1, 5, 10, 20 %), with their lower breaks in the legend. What is predicted, AUC of the fit and of held-out deposits, unit area, method and evidence are printed if given or if the raster says so in its metadata; cautions follow from T/n and from evidence drawn with knowledge of the deposits. Where a deposit type is predicted, the map shows the deposits of this type and of the others of its mineral system, unless a condition on the deposits is given.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Scale.&lt;/b&gt; 0 proposes the largest usual scale at which the area fits on the paper. The numeric scale is exactly the ratio of paper to metres in the projection. A scale that does not fit is refused, with the paper and the scale that would.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Texts.&lt;/b&gt; Title, subtitle, names and sources are one text for all languages, or three parted by | in the order Chinese | Russian | English. Empty ones are taken from the glossary, empty cells of the table stay free.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Draft.&lt;/b&gt; The draft note stands in the corner and pale across the map until it is switched off. A public edition in China needs reviewed boundaries and an approval number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; One file for each language and format, named area_type_language, in the folder; an extent without an area is called &lt;i&gt;extent&lt;/i&gt;. Text in the PDF can be searched and copied. An existing file is replaced only by a finished one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Outlines are indicative (10–30 km); borders from QGIS’s world map suit 1:5,000,000 and smaller.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Строит готовый лист карты в PDF и PNG на китайском, русском и английском языках по данным модуля: название, карта в проекции Альберса, подобранной к охвату, картографическая сетка, условные обозначения показанного на карте, масштаб, проекция и её искажения в пределах карты, обзорная схема, источники, сведения об авторах, примечания.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Участок.&lt;/b&gt; Идентификатор пояса или ключевого участка (&lt;i&gt;altai&lt;/i&gt;, &lt;i&gt;balkhash_junggar&lt;/i&gt;, &lt;i&gt;tianshan&lt;/i&gt;, &lt;i&gt;hindu_kush_west_kunlun&lt;/i&gt;, &lt;i&gt;cmr_corridor&lt;/i&gt; или один из их ключевых участков; &lt;i&gt;global&lt;/i&gt; – вся территория). Если задан охват, карта показывает его; если нет ни того ни другого, прогнозная карта показывает площадь растра.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Тип карты.&lt;/b&gt; &lt;i&gt;belt&lt;/i&gt;: месторождения на фоне тектонических единиц, сутур и разломов. &lt;i&gt;prospectivity&lt;/i&gt;: классы растра оценок по доле площади (высшие 1, 5, 10, 20 %), нижние границы классов указаны в условных обозначениях. Предмет прогноза, AUC на обучающей выборке и AUC по отложенным месторождениям, площадь элементарной ячейки, метод и признаки печатаются, если заданы или записаны в метаданных растра; предостережения следуют из T/n и из того, что контуры признаков проведены с учётом месторождений. Если прогнозируется тип месторождений, карта показывает месторождения этого типа и других типов его рудной системы, если не задано условие на месторождения.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Масштаб.&lt;/b&gt; 0 – предлагается самый крупный из обычных масштабов, при котором площадь помещается на листе. Численный масштаб точно равен отношению длин на бумаге и на плоскости проекции. Масштаб, который не помещается, отклоняется с указанием подходящих листа и масштаба.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Тексты.&lt;/b&gt; Название, подзаголовок, имена и источники – один текст для всех языков или три через | в порядке: китайский | русский | английский. Пустые берутся из глоссария, пустые ячейки таблицы остаются свободными.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Черновик.&lt;/b&gt; Пометка стоит в углу и бледно поперёк карты, пока её не отключат. Для открытого издания в КНР нужны проверенные границы и номер утверждения карты.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; По одному файлу на язык и формат, с именем «участок_тип_язык», в указанной папке; если задан только охват, вместо участка стоит &lt;i&gt;extent&lt;/i&gt;. Текст в PDF можно искать и копировать. Существующий файл заменяется только готовым.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Контуры ориентировочные (10–30 км); границы с карты мира QGIS пригодны для масштаба 1:5 000 000 и мельче.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a layer of samples, which all geochemical tools read, of the table of a laboratory or survey: CSV, TXT, XLSX, XLS, ODS, or any layer. The table itself is never changed. The report tells how each column was understood, what is below detection, and every row that was not taken and why.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columns.&lt;/b&gt; Headers are understood in English, Chinese and Russian, also below title lines and with units or detection limits in rows of their own: &lt;i&gt;Cu_ppm&lt;/i&gt;, &lt;i&gt;Au(10⁻⁹)&lt;/i&gt;, &lt;i&gt;w(Cu)/10⁻⁶&lt;/i&gt;, &lt;i&gt;Au, г/т&lt;/i&gt;, &lt;i&gt;n·10⁻³ %&lt;/i&gt;; sample number, medium, fraction, landscape, lithology, digestion, method, laboratory, year and others. What is doubtful is kept as text and told. In &lt;i&gt;Columns&lt;/i&gt; you decide yourself, a row for each: &lt;i&gt;header; meaning; unit; detection limit&lt;/i&gt;; the meaning is an element or oxide, a field such as &lt;i&gt;sample_id&lt;/i&gt;, &lt;i&gt;x&lt;/i&gt;, &lt;i&gt;y&lt;/i&gt;, &lt;i&gt;longitude&lt;/i&gt;, &lt;i&gt;latitude&lt;/i&gt;, or “-” to leave the column out; what is empty stays as recognised.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells.&lt;/b&gt; Numbers with decimal point or comma; &amp;lt;0.5, ‹0.5, −0.5, ND, н.о., н/о, 未检出 are below detection, сл., зн., 痕 traces (below what is determined, too), &amp;gt;10000 above the upper limit, 2–3 an interval. They are kept as limits and never replaced by a number; what cannot be read is told. Steps of semi-quantitative spectral analysis become intervals where you give the scale, in all columns whose numbers lie on it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units.&lt;/b&gt; %, ‰, ppm, ppb, g/t, 10⁻⁶, and powers of ten of per cent; limits are converted with the values. Oxides can become elements by atomic weights (IUPAC 2021), such as Al2O3 × 0.5293 = Al; FeO and Fe2O3 side by side stay, for each is a part only.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Coordinates.&lt;/b&gt; Degrees, also as 45°30′15″N; metres in the system chosen; or tables of Gauss and Krüger, where X is north and Y is the number of the zone and metres east, m or km. Zones of 6° and 3° are told apart where figures allow it. Samples in one zone stay in its system, those in several come in degrees of the same datum, or in the system you choose. Swapped coordinates are found by poles, by the extent, or against the crowd of the other samples. Rows without coordinates are taken only where they are standards or blanks (columns &lt;i&gt;kind&lt;/i&gt;, &lt;i&gt;standard&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; For each element a field such as &lt;i&gt;Cu_ppm&lt;/i&gt; with numbers alone, and where something is no plain number &lt;i&gt;Cu_ppm_q&lt;/i&gt; (&amp;lt; below, &amp;gt; above, ~ interval), &lt;i&gt;Cu_ppm_lim&lt;/i&gt; and &lt;i&gt;Cu_ppm_lim2&lt;/i&gt; (the limits); metadata; other columns as they are; &lt;i&gt;source_row&lt;/i&gt;, the row of the table. The page on the data model describes all fields. Rows not taken are a table of their own, with row, sample, reason and contents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Headers and words are recognised by tables that grow with use: look through the report. Datums cannot be told from figures; SK-63 has public parameters for some regions only. A row entered twice is taken once; equal numbers or places with other contents are told, and both are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Создаёт слой проб, который читают все геохимические инструменты, из таблицы лаборатории или съёмки: CSV, TXT, XLSX, XLS, ODS или любого слоя. Сама таблица никогда не изменяется. Отчёт сообщает, как понят каждый столбец, что ниже предела обнаружения, и каждую строку, которая не взята, с причиной.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Столбцы.&lt;/b&gt; Заголовки понимаются по-английски, по-китайски и по-русски, в том числе под строками названия и с единицами или пределами обнаружения в отдельных строках: &lt;i&gt;Cu_ppm&lt;/i&gt;, &lt;i&gt;Au(10⁻⁹)&lt;/i&gt;, &lt;i&gt;w(Cu)/10⁻⁶&lt;/i&gt;, &lt;i&gt;Au, г/т&lt;/i&gt;, &lt;i&gt;n·10⁻³ %&lt;/i&gt;; номер пробы, среда, фракция, ландшафт, литология, разложение, метод, лаборатория, год и другие. Сомнительное сохраняется как текст и называется в отчёте. В параметре &lt;i&gt;Столбцы&lt;/i&gt; решаете вы сами, по строке на столбец: &lt;i&gt;заголовок; значение; единица; предел обнаружения&lt;/i&gt;; значение — элемент или оксид, поле, например &lt;i&gt;sample_id&lt;/i&gt;, &lt;i&gt;x&lt;/i&gt;, &lt;i&gt;y&lt;/i&gt;, &lt;i&gt;longitude&lt;/i&gt;, &lt;i&gt;latitude&lt;/i&gt;, или «-», чтобы опустить столбец; пустое остаётся, как распознано.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ячейки.&lt;/b&gt; Числа с десятичной точкой или запятой; &amp;lt;0.5, ‹0.5, −0.5, ND, н.о., н/о, 未检出 — ниже предела обнаружения, сл., зн., 痕 — следы (тоже ниже определяемого), &amp;gt;10000 — выше верхнего предела, 2–3 — интервал. Они сохраняются как пределы и никогда не заменяются числом; непрочитанное называется. Ступени полуколичественного спектрального анализа становятся интервалами, если дана шкала, во всех столбцах, числа которых лежат на ней.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Единицы.&lt;/b&gt; %, ‰, ppm, ppb, г/т, 10⁻⁶ и степени десяти от процента; пределы пересчитываются вместе со значениями. Оксиды можно пересчитать в элементы по атомным массам (IUPAC 2021), например Al2O3 × 0,5293 = Al; FeO и Fe2O3 рядом остаются: каждый — лишь часть.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Координаты.&lt;/b&gt; Градусы, в том числе 45°30′15″N; метры в выбранной системе; или таблицы Гаусса — Крюгера, где X — север, а Y — номер зоны и метры на восток, в м или км. Зоны 6° и 3° различаются, где это позволяют числа. Пробы одной зоны остаются в её системе, пробы нескольких зон выводятся в градусах той же системы отсчёта или в выбранной системе. Переставленные координаты находятся по полюсам, по охвату или по скоплению остальных проб. Строки без координат берутся, только если это стандарты или холостые пробы (столбцы &lt;i&gt;kind&lt;/i&gt;, &lt;i&gt;standard&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Для каждого элемента поле, например &lt;i&gt;Cu_ppm&lt;/i&gt;, только с числами, а где есть не только числа — &lt;i&gt;Cu_ppm_q&lt;/i&gt; (&amp;lt; ниже, &amp;gt; выше, ~ интервал), &lt;i&gt;Cu_ppm_lim&lt;/i&gt; и &lt;i&gt;Cu_ppm_lim2&lt;/i&gt; (пределы); метаданные; остальные столбцы как есть; &lt;i&gt;source_row&lt;/i&gt; — строка таблицы. Все поля описаны на странице о модели данных. Невзятые строки — отдельная таблица: строка, проба, причина и содержание.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Заголовки и слова распознаются по таблицам, которые пополняются: просмотрите отчёт. Систему отсчёта по числам узнать нельзя; у СК-63 опубликованы параметры лишь некоторых районов. Строка, введённая дважды, берётся один раз; одинаковые номера или места с иным содержанием называются, и берутся обе.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of how densely features lie in the circle about the centre of each cell: the number of points per km², the length of lines in km per km², or the share of the circle that polygons cover (km² per km², 0 to 1).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kernel.&lt;/b&gt; With the radius r and the distance d: &lt;i&gt;uniform&lt;/i&gt; 1/(π r²) for all d ≤ r, a plain count in the circle; &lt;i&gt;quartic&lt;/i&gt; 3/(π r²) · (1 − d²/r²)² (Silverman, 1986, eq. 4.5), a smooth surface. Both have the sum 1, so that densities of different radii can be compared.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Accuracy.&lt;/b&gt; Exact at the centre of each cell: points are not moved to cells, and lines count with the exact length inside the circle. Polygons are burnt on cells of at most 1/64 of the radius, which is within one percent where the radius is two cells or more. In degrees circles and lengths are geodesic on the ellipsoid of the template; on projected grids they are plane ones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weight.&lt;/b&gt; A field of numbers makes a point count that many times, or multiplies the length of a line. Features without a value do not count. Polygons take no weight; where they overlap their union counts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Differences to QGIS.&lt;/b&gt; The heatmap of QGIS is for points only, in units of the coordinate system, with an extent and cells of its own; its line density is a vector overlay for each cell. Here the result lies on the grid of the template, features outside it count where the circle reaches them, degrees are right, and two million points take seconds.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Radius as effective resolution, position error of the features as in &lt;i&gt;Distance to features&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Near the edge of the mapped area the density falls because nothing was mapped beyond. Density of known occurrences predicts where people have looked. The raster keeps a sketch of its points: a model whose deposits are among them marks it as drawn with knowledge of the deposits.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Создаёт растр плотности объектов в круге вокруг центра каждой ячейки: число точек на км², длина линий в км на км² или доля круга, покрытая полигонами (км² на км², от 0 до 1).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ядро.&lt;/b&gt; При радиусе r и расстоянии d: &lt;i&gt;равномерное&lt;/i&gt; 1/(π r²) при всех d ≤ r, простой счёт в круге; &lt;i&gt;четвёртой степени&lt;/i&gt; 3/(π r²) · (1 − d²/r²)² (Silverman, 1986, формула 4.5), гладкая поверхность. Сумма обоих равна 1, поэтому плотности при разных радиусах сравнимы.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Точность.&lt;/b&gt; В центре каждой ячейки значение точное: точки не сдвигаются к ячейкам, линии учитываются точной длиной внутри круга. Полигоны растеризуются на ячейки не крупнее 1/64 радиуса; при радиусе от двух ячеек погрешность в пределах одного процента. В градусах круги и длины — геодезические на эллипсоиде шаблона, на сетках в проекции — плоские.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вес.&lt;/b&gt; Числовое поле засчитывает точку столько раз или умножает длину линии. Объекты без значения не учитываются. Полигоны веса не имеют; где они перекрываются, учитывается их объединение.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Отличия от QGIS.&lt;/b&gt; Теплокарта QGIS — только для точек, в единицах системы координат, со своими охватом и ячейками; её плотность линий — векторное наложение для каждой ячейки. Здесь результат лежит на сетке шаблона, объекты за её пределами учитываются, если круг их достигает, градусы обрабатываются верно, а два миллиона точек занимают секунды.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Эффективное разрешение — радиус; погрешность положения объектов — как в алгоритме &lt;i&gt;Расстояние до объектов&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; У края закартированной площади плотность падает, потому что дальше карты нет. Плотность известных проявлений показывает, где искали. Растр хранит сводку своих точек: модель, месторождения которой есть среди них, отмечает его как составленный с учётом месторождений.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of how well the surroundings of each cell have been explored, 0 to 1: the number of points of exploration per km² within a radius, relative to the best explored place or to a density that you call well explored.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points.&lt;/b&gt; Drill holes, trenches, samples, known deposits and occurrences; merge several layers first (&lt;i&gt;Merge vector layers&lt;/i&gt; of QGIS). The filter and the selection of the layer hold. A field of numbers, such as metres drilled, makes a point count that many times.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; min(1, d / D); d: points (or weights) per km² in the circle, exact at the centre of each cell, geodesic in degrees; D: the density that counts as explored, by default the highest d on the grid. A single drilled deposit can be a hundred times denser than a well sampled district: give D, such as one point per km², and the rest of the map is not squeezed to 0. The log says the highest density.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Use.&lt;/b&gt; As a layer of its own, beside the score of a model or as a mask: known deposits lie where people have looked. &lt;b&gt;Unexplored is not barren&lt;/b&gt;: a low score on unexplored ground means that nothing is known, a low score on explored ground means that little is there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Radius as effective resolution, position error of the points where they state one, and the kind descending (high values: explored). The layer is marked as drawn with knowledge of deposits, since exploration follows them: as evidence it predicts deposits by construction.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Создаёт растр того, насколько изучены окрестности каждой ячейки, от 0 до 1: число точек изучения на км² в пределах радиуса по отношению к наиболее изученному месту или к плотности, которую вы считаете достаточной.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Точки.&lt;/b&gt; Скважины, канавы, пробы, известные месторождения и проявления; несколько слоёв сначала объедините (&lt;i&gt;Объединение векторных слоёв&lt;/i&gt; в QGIS). Фильтр и выделение слоя учитываются. Числовое поле, например метры бурения, задаёт вес точки.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формула.&lt;/b&gt; min(1, d / D); d — точек (или весов) на км² в круге, точно в центре каждой ячейки, в градусах круги геодезические; D — плотность, при которой площадь считается изученной, по умолчанию наибольшая d на сетке. Одно разбуренное месторождение бывает в сто раз плотнее хорошо опробованного района: задайте D, например одну точку на км², и остальная карта не сожмётся к 0. Наибольшая плотность указана в журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Применение.&lt;/b&gt; Отдельным слоем, рядом с оценкой модели или как маска: известные месторождения лежат там, где искали. &lt;b&gt;Неизученное — не безрудное&lt;/b&gt;: низкая оценка неизученной площади значит, что ничего не известно, изученной — что там мало что есть.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Радиус как эффективное разрешение, погрешность положения точек, если она указана, и тип «по убыванию» (большие значения — изучено). Слой отмечен как составленный с учётом месторождений, поскольку изучение следует за ними: как признак он предсказывает месторождения по построению.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of proximity to the nearest feature: 1 at the feature, falling towards 0 with the distance d. It suits fuzzy overlay and index overlay, which take high values as favourable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Decay.&lt;/b&gt; With the reach R: &lt;i&gt;linear&lt;/i&gt; 1 − d/R, and 0 from R on; &lt;i&gt;exponential&lt;/i&gt; exp(−d/R), 0.37 at R and 0.05 at three times R; &lt;i&gt;sigmoid&lt;/i&gt; 1 / (1 + exp[s (d − R)]), divided by its value at 0 so that it begins at 1. The slope s is 6/R unless given; the larger it is, the more sharply the curve falls at R. The logistic curve follows Yousefi and Carranza (2015).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Distance.&lt;/b&gt; Measured as in &lt;i&gt;Distance to features&lt;/i&gt;: from the centre of each cell, exact to a thousandth of a cell, 0 inside polygons; geodesic where the template is in degrees, on the plane where it is projected. &lt;i&gt;Fast&lt;/i&gt; measures from cell to cell, off by up to 0.7 cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Points, lines or polygons in any coordinate system; the filter and the selection of the layer hold. Every cell of the template’s grid gets a value, also where the template has no data.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Values from 0 to 1. The raster carries the cell size as its effective resolution and the position error that the features state in a field &lt;i&gt;error_km&lt;/i&gt; or &lt;i&gt;position_error_km&lt;/i&gt;. Of points it keeps a sketch: a model whose deposits are among them marks it as drawn with knowledge of the deposits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The reach is a judgement: a proximity is no probability, and weights of evidence need none of it, since they find the distance that matters from the deposits.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Создаёт растр близости к ближайшему объекту: 1 на самом объекте, с расстоянием d стремится к 0. Подходит для нечёткого и индексного наложения, где благоприятны большие значения.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Затухание.&lt;/b&gt; При радиусе влияния R: &lt;i&gt;линейное&lt;/i&gt; 1 − d/R, от R и далее 0; &lt;i&gt;экспоненциальное&lt;/i&gt; exp(−d/R), на R это 0,37, на трёх R — 0,05; &lt;i&gt;сигмоидное&lt;/i&gt; 1 / (1 + exp[s (d − R)]), делённое на значение при d = 0, чтобы начиналось с 1. Крутизна s равна 6/R, если не задана; чем она больше, тем резче спад у R. Логистическая кривая — по Yousefi и Carranza (2015).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Расстояние.&lt;/b&gt; Измеряется как в алгоритме &lt;i&gt;Расстояние до объектов&lt;/i&gt;: от центра каждой ячейки, с точностью до тысячной доли ячейки, внутри полигонов 0; геодезическое, если шаблон в градусах, плоское, если он в проекции. Способ &lt;i&gt;быстро&lt;/i&gt; измеряет от ячейки до ячейки, с погрешностью до 0,7 ячейки.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Входные данные.&lt;/b&gt; Точки, линии или полигоны в любой системе координат; фильтр и выделение слоя учитываются. Значение получает каждая ячейка сетки шаблона, в том числе там, где у шаблона нет данных.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Значения от 0 до 1. В метаданные записываются размер ячейки как эффективное разрешение и погрешность положения, указанная в поле &lt;i&gt;error_km&lt;/i&gt; или &lt;i&gt;position_error_km&lt;/i&gt; объектов. Для точек хранится их сводка: модель, месторождения которой есть среди них, отмечает растр как составленный с учётом месторождений.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Радиус влияния — экспертная оценка: близость не вероятность, и методу весов доказательств она не нужна — значимое расстояние он находит по самим месторождениям.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of the distance in metres from each cell to the nearest cell whose value is anomalous, from centre to centre; 0 in the anomaly itself. With a decay it gives proximity, from 1 to 0, instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Condition.&lt;/b&gt; Above: x &amp;gt; lower limit. Below: x &amp;lt; upper limit. Between: lower ≤ x ≤ upper. Outside: x &amp;lt; lower or x &amp;gt; upper. Where the one limit of &lt;i&gt;above&lt;/i&gt; or &lt;i&gt;below&lt;/i&gt; is left empty, it is the median plus or minus twice the median absolute deviation (times 1.4826), which a few high values do not move (Reimann, Filzmoser and Garrett, 2005); the log says it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Distance.&lt;/b&gt; On projected grids the exact Euclidean distance transform (Maurer, Qi and Raghavan, 2003), also for cells that are not square; GDAL’s proximity passes distances on from neighbour to neighbour and can be slightly off. In degrees the length of the geodesic on the ellipsoid of the raster, which GDAL’s tool does not know.&lt;/p&gt;&lt;p&gt;&lt;b&gt;No data.&lt;/b&gt; Cells without data are never anomalous, but get a distance, as if it were known that nothing anomalous is there; the log warns, with their share. Mask them afterwards where holes are not known ground.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Greatest distance.&lt;/b&gt; Cells farther away get this value, which saves time where far distances do not matter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Memory.&lt;/b&gt; A raster is crossed in bands, each with as many rows above and below as the distances found there make necessary: 18 bytes for each cell of these rows. Only where anomalies are far apart is that the whole raster; the algorithm refuses where memory is too short for it. In degrees memory grows with the rims of the anomalies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Decay.&lt;/b&gt; As in &lt;i&gt;Proximity to features&lt;/i&gt;: linear, exponential or sigmoid, with the reach in metres.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; It keeps resolution, position error, source and the mark for synthetic values of the input. ANOMALOUS_CELLS is the number of anomalous cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Single noisy cells count as anomalies; smooth or sieve the raster first where that is not meant.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Создаёт растр расстояний (в метрах) от каждой ячейки до ближайшей ячейки с аномальным значением, от центра до центра; в самой аномалии 0. Если выбрано затухание, вместо расстояния получается близость, от 1 до 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Условие.&lt;/b&gt; Больше: x &amp;gt; нижнего предела. Меньше: x &amp;lt; верхнего предела. Между: нижний ≤ x ≤ верхний. Вне: x &amp;lt; нижнего или x &amp;gt; верхнего. Если единственный предел условий &lt;i&gt;больше&lt;/i&gt; или &lt;i&gt;меньше&lt;/i&gt; не задан, берётся медиана плюс или минус удвоенное медианное абсолютное отклонение (умноженное на 1,4826), на которое отдельные высокие значения не влияют (Reimann, Filzmoser и Garrett, 2005); об этом сообщается в журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Расстояние.&lt;/b&gt; На сетках в проекции — точное евклидово преобразование расстояний (Maurer, Qi и Raghavan, 2003), в том числе для неквадратных ячеек; инструмент GDAL передаёт расстояния от соседа к соседу и может слегка ошибаться. В градусах — длина геодезической линии на эллипсоиде растра, чего инструмент GDAL не умеет.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Нет данных.&lt;/b&gt; Ячейки без данных никогда не аномальны, но расстояние получают, как если бы было известно, что аномалий там нет; журнал предупреждает и называет их долю. Если пробелы — не изученная земля, закройте их затем маской.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Наибольшее расстояние.&lt;/b&gt; Более далёкие ячейки получают это значение. Экономит время, когда большие расстояния не важны.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Память.&lt;/b&gt; Растр обрабатывается полосами; к каждой добавляется сверху и снизу столько строк, сколько требуют найденные в ней расстояния: 18 байт на каждую ячейку этих строк. Весь растр нужен лишь тогда, когда аномалии далеки друг от друга; если памяти не хватает, алгоритм отказывается работать. В градусах расход памяти растёт с длиной краёв аномалий.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Затухание.&lt;/b&gt; Как в алгоритме &lt;i&gt;Близость к объектам&lt;/i&gt;: линейное, экспоненциальное или сигмоидное, с радиусом влияния в метрах.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Сохраняются разрешение, погрешность положения, источник и отметка о синтетических значениях исходного растра. ANOMALOUS_CELLS — число аномальных ячеек.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Одиночные шумовые ячейки тоже считаются аномалиями; если это нежелательно, сначала сгладьте или отсейте растр.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of the distance in metres from the centre of each cell to the nearest feature.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Accuracy.&lt;/b&gt; The distance is exact to a thousandth of a cell, not counted in cells: points, lines and the outlines of polygons keep their true places between the cell centres. Inside a polygon the distance is 0. Mapped lines take no longer than the proximity of GDAL, which is off by up to a cell; tangles of very many vertices take up to two and a half times as long.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Coordinates.&lt;/b&gt; Where the template is in degrees, distances are lengths of geodesics on its ellipsoid, at any latitude and across the 180th meridian. Where it is projected, they are plane distances on that projection; on a conic projection chosen by the one-sixth rule they are true within about one percent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Features.&lt;/b&gt; Points, lines or polygons in any coordinate system; the filter and the selection of the layer hold. Features without geometry are left out and counted in the log, invalid polygons are mended in a copy, heights are ignored.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Template.&lt;/b&gt; The raster whose grid the output takes. Every cell gets a distance, also where the template has no data.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Greatest distance.&lt;/b&gt; Cells farther away get this value. It saves time where far distances do not matter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; It carries the cell size as its effective resolution and, where the features have a field &lt;i&gt;error_km&lt;/i&gt; or &lt;i&gt;position_error_km&lt;/i&gt;, their root mean square as its position error; reports and classes use both. Of points it keeps a sketch: a model whose deposits are among them marks the raster as drawn with knowledge of the deposits. Memory grows with the length of the lines, not with the raster.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Создаёт растр расстояний (в метрах) от центра каждой ячейки до ближайшего объекта.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Точность.&lt;/b&gt; Расстояние определяется с точностью до тысячной доли ячейки, а не счётом ячеек: точки, линии и границы полигонов сохраняют своё истинное положение между центрами ячеек. Внутри полигона расстояние равно 0. Для обычных геологических линий времени нужно не больше, чем инструменту близости GDAL, который ошибается на величину до одной ячейки; для запутанных линий с очень большим числом вершин — до двух с половиной раз больше.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Координаты.&lt;/b&gt; Если растр-шаблон задан в градусах, расстояния — это длины геодезических линий на его эллипсоиде, на любой широте и через 180-й меридиан. Если он в проекции, расстояния плоские; в конической проекции, выбранной по правилу одной шестой, они верны примерно до одного процента.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Объекты.&lt;/b&gt; Точки, линии или полигоны в любой системе координат; фильтр и выделение слоя учитываются. Объекты без геометрии пропускаются, их число указывается в журнале; неверные полигоны исправляются в копии; высоты не учитываются.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Шаблон.&lt;/b&gt; Растр, сетку которого получает результат. Расстояние получает каждая ячейка, в том числе там, где у шаблона нет данных.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Наибольшее расстояние.&lt;/b&gt; Более далёкие ячейки получают это значение. Экономит время, когда большие расстояния не важны.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; В метаданные записываются размер ячейки как эффективное разрешение и, если у объектов есть поле &lt;i&gt;error_km&lt;/i&gt; или &lt;i&gt;position_error_km&lt;/i&gt;, его среднее квадратическое как погрешность положения; их используют отчёты и классы. Для точек хранится их сводка: модель, месторождения которой есть среди них, отмечает растр как составленный с учётом месторождений. Расход памяти зависит от длины линий, а не от размера растра.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of the length of lineaments, faults or other lines in the circle about the centre of each cell, divided by the area of the circle: km per km². Dense crossing fractures are places where fluids could pass.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Exact: of each straight piece the length inside the circle counts, by the intersection of a line with a circle, not the number of cells that it crosses. A long straight line at the distance a from the cell gives 2 √(r² − a²) / (π r²). In degrees circle and length are geodesic, on projected grids they are plane ones. Lines outside the grid count where the circle reaches them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Strike.&lt;/b&gt; With both azimuths only the pieces that strike between them count, degrees clockwise from true north, 0 to 180; from 160 to 20 goes through north. Each straight piece has its own strike, so that of a bent fault only the parts of that direction count. Maps of different sets (for instance 20–70 and 110–160) show which set carries the ore.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Beside QGIS.&lt;/b&gt; The line density of QGIS cuts all lines by a polygon of the circle for each cell, in units of the layer, without strikes; on projected grids it gives nearly the same figures, about a hundred times slower. &lt;i&gt;Feature density&lt;/i&gt; adds weights and a quartic kernel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Radius as effective resolution, position error of the lines as in &lt;i&gt;Distance to features&lt;/i&gt;. LENGTH_SHARE is the share of the length that the strikes leave.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Density depends on who drew the lines and at which scale: do not join maps of different scales. Near the edge of the mapped area it falls because nothing was mapped beyond.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Создаёт растр длины линеаментов, разломов или других линий в круге вокруг центра каждой ячейки, делённой на площадь круга: км на км². Густо пересекающиеся трещины — места, где могли проходить флюиды.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Метод.&lt;/b&gt; Точный: у каждого прямого отрезка учитывается длина внутри круга — по пересечению прямой с окружностью, а не по числу пройденных ячеек. Длинная прямая на расстоянии a от ячейки даёт 2 √(r² − a²) / (π r²). В градусах круг и длина геодезические, на сетках в проекции — плоские. Линии за пределами сетки учитываются, если круг их достигает.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Простирание.&lt;/b&gt; Если заданы оба азимута, учитываются только отрезки с простиранием между ними, в градусах по часовой стрелке от истинного севера, от 0 до 180; от 160 до 20 — через север. Простирание у каждого прямого отрезка своё, поэтому изогнутый разлом учитывается лишь частями этого направления. Карты разных систем (например, 20–70 и 110–160) показывают, какая из них рудоконтролирующая.&lt;/p&gt;&lt;p&gt;&lt;b&gt;В сравнении с QGIS.&lt;/b&gt; Плотность линий QGIS для каждой ячейки обрезает все линии многоугольником круга, в единицах слоя, без простираний; на сетках в проекции она даёт почти те же значения, но примерно в сто раз медленнее. В алгоритме &lt;i&gt;Плотность объектов&lt;/i&gt; есть ещё веса и ядро четвёртой степени.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Эффективное разрешение — радиус; погрешность положения линий — как в алгоритме &lt;i&gt;Расстояние до объектов&lt;/i&gt;. LENGTH_SHARE — доля длины, оставшаяся после отбора по простиранию.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Плотность зависит от того, кто и в каком масштабе проводил линии: не объединяйте карты разных масштабов. У края закартированной площади она падает, потому что дальше карты нет.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of the share, 0 to 1, of the circle about each cell where rocks are at the surface: 1 in bare mountains, 0 in the middle of a covered basin. It tells how far an empty spot of the map may be empty only because nothing can be seen there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cover.&lt;/b&gt; Polygons of what hides the rocks: the Quaternary and other young sediments of your geological map, sands, lakes, glaciers. The filter and the selection of the layer hold, so a condition on its fields picks them out of the whole map. Overlapping polygons count once.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mapped area.&lt;/b&gt; Polygons of where the geological map was drawn. The share is then that of the mapped part of the circle, and cells outside have no data. Without it, ground without a polygon of cover counts as exposed: where the map ends, that is wrong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; 1 − covered area / mapped area, both within the radius, from the exact interval that the circle cuts out of each row of cells, as in &lt;i&gt;Feature density&lt;/i&gt;; in degrees circles are geodesic.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Use.&lt;/b&gt; As a layer of its own, or as a mask: a deposit under cover is found less often, so a model trained on known deposits rates covered ground too low. &lt;b&gt;Unexplored is not barren.&lt;/b&gt; Thin or deep cover is all the same here; with a grid of thickness classify that instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Radius as effective resolution, position error of the polygons where they state one, and the kind descending (high values: exposed).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Создаёт растр доли (от 0 до 1) круга вокруг каждой ячейки, где породы выходят на поверхность: 1 в голых горах, 0 в середине закрытой впадины. Он показывает, насколько пустое место на карте может быть пустым лишь потому, что там ничего не видно.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Чехол.&lt;/b&gt; Полигоны того, что скрывает породы: четвертичные и другие молодые отложения вашей геологической карты, пески, озёра, ледники. Фильтр и выделение слоя учитываются, так что условие по полям выбирает их из всей карты. Перекрывающиеся полигоны считаются один раз.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Закартированная площадь.&lt;/b&gt; Полигоны территории, для которой составлена геологическая карта. Тогда доля берётся от закартированной части круга, а ячейки снаружи остаются без данных. Без неё земля, где нет полигона чехла, считается обнажённой: там, где карта кончается, это неверно.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формула.&lt;/b&gt; 1 − перекрытая площадь / закартированная площадь, обе в пределах радиуса, по точному отрезку, который круг вырезает из каждой строки ячеек, как в &lt;i&gt;Плотности объектов&lt;/i&gt;; в градусах круги геодезические.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Применение.&lt;/b&gt; Отдельным слоем или маской: месторождение под чехлом находят реже, поэтому модель, обученная на известных месторождениях, занижает закрытые площади. &lt;b&gt;Неизученное — не безрудное.&lt;/b&gt; Мощность чехла здесь не различается; если есть сетка мощности, классифицируйте её.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Радиус как эффективное разрешение, погрешность положения полигонов, если она указана, и тип «по убыванию» (большие значения — обнажено).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes from a grid of gravity or magnetics what shows edges of bodies, faults and intrusions, or what parts deep from shallow sources. Everything is computed in the wavenumber domain (Blakely 1995, chapter 12).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quantities.&lt;/b&gt; f is the field; x points east, y north, z down.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;Total horizontal gradient&lt;/i&gt; √(fx² + fy²): greatest above steep edges (Cordell and Grauch 1985).&lt;/li&gt;&lt;li&gt;&lt;i&gt;First vertical derivative&lt;/i&gt; fz: positive above shallow bodies.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Analytic signal&lt;/i&gt; √(fx² + fy² + fz²): for magnetics that are not reduced to the pole (Roest, Verhoef and Pilkington 1992).&lt;/li&gt;&lt;li&gt;&lt;i&gt;Tilt angle&lt;/i&gt; atan(fz / √(fx² + fy²)), −90° to 90°: 0 near the edges, for strong and weak bodies alike (Miller and Singh 1994).&lt;/li&gt;&lt;li&gt;&lt;i&gt;Theta map&lt;/i&gt; √(fx² + fy²) / √(fx² + fy² + fz²), 0 to 1: 1 near the edges (Wijns, Perez and Kowalczyk 2005).&lt;/li&gt;&lt;li&gt;&lt;i&gt;Upward continuation&lt;/i&gt;: the field as it would be that much higher, exp(−|k| h) of its spectrum; deep sources remain.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Residual&lt;/i&gt;: the field less its upward continuation; shallow sources remain.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;Height.&lt;/b&gt; Metres of upward continuation; for a derivative it comes first, and 0 means none. Derivatives amplify noise: one or two cells of height quiet them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grid.&lt;/b&gt; Projected, in metres or another length; a grid in degrees is refused, since its cells change with latitude: bring it to a projected grid first (“Align rasters”), bilinear or cubic. The plane of least squares is taken off, the grid is mirrored and faded at its margins, holes are filled smoothly for the transform and are without data again in the result; the log warns, with their share. Within about a quarter of the field’s width from the margin, and beside large holes, values are guesses in part.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Memory.&lt;/b&gt; The transform needs the whole grid at once, about 200 bytes for each cell (2 GB for 3200 × 3200); the need is checked before it begins.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Gradients are in units of the field per metre, the tilt in degrees. Titles, source and position error are kept; the effective resolution is not finer than the height. Nothing is said of whether high or low values are favourable: edges are highs of the horizontal gradient and of theta, but values near 0 of the tilt, whose highs are the insides of sources. The field must be what the quantity supposes: total-field magnetics reduced to the pole, except for the analytic signal; Bouguer or isostatic gravity.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Вычисляет по сетке гравитационного или магнитного поля то, что показывает границы тел, разломы и интрузии, либо разделяет глубинные и близповерхностные источники. Все вычисления ведутся в области волновых чисел (Blakely 1995, глава 12).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Величины.&lt;/b&gt; f — поле; x направлена на восток, y на север, z вниз.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;Полный горизонтальный градиент&lt;/i&gt; √(fx² + fy²): наибольший над крутыми границами (Cordell и Grauch 1985).&lt;/li&gt;&lt;li&gt;&lt;i&gt;Первая вертикальная производная&lt;/i&gt; fz: положительна над неглубокими телами.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Аналитический сигнал&lt;/i&gt; √(fx² + fy² + fz²): для магнитного поля, не приведённого к полюсу (Roest, Verhoef и Pilkington 1992).&lt;/li&gt;&lt;li&gt;&lt;i&gt;Угол наклона (tilt)&lt;/i&gt; atan(fz / √(fx² + fy²)), от −90° до 90°: около границ равен 0, одинаково для сильных и слабых тел (Miller и Singh 1994).&lt;/li&gt;&lt;li&gt;&lt;i&gt;Карта тета&lt;/i&gt; √(fx² + fy²) / √(fx² + fy² + fz²), от 0 до 1: около границ равна 1 (Wijns, Perez и Kowalczyk 2005).&lt;/li&gt;&lt;li&gt;&lt;i&gt;Продолжение вверх&lt;/i&gt;: поле на заданной высоте, спектр умножается на exp(−|k| h); остаются глубинные источники.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Остаточное поле&lt;/i&gt;: поле минус его продолжение вверх; остаются неглубокие источники.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;Высота.&lt;/b&gt; Метры продолжения вверх; перед вычислением производной оно выполняется первым, 0 — без него. Производные усиливают помехи: высота в одну-две ячейки их сглаживает.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Сетка.&lt;/b&gt; В проекции, в метрах или другой единице длины; сетка в градусах отклоняется, так как её ячейки меняются с широтой: сначала приведите её к прямоугольной сетке («Выравнивание растров»), билинейно или кубически. Плоскость наименьших квадратов вычитается, сетка зеркально продолжается и затухает на краях, пробелы для преобразования плавно заполняются и в результате снова остаются без данных; журнал предупреждает и называет их долю. Ближе четверти ширины поля от края и рядом с большими пробелами значения отчасти предположительны.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Память.&lt;/b&gt; Преобразованию нужна вся сетка сразу, около 200 байт на ячейку (2 ГБ для 3200 × 3200); потребность проверяется до начала.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Градиенты — в единицах поля на метр, угол наклона — в градусах. Заголовки, источник и погрешность положения сохраняются; эффективное разрешение не подробнее высоты. Высокие или низкие значения благоприятны, не сказано: границы — это максимумы горизонтального градиента и теты, но значения угла наклона около 0, максимумы которого лежат внутри источников. Поле должно быть таким, какое предполагает величина: полное магнитное поле — приведённое к полюсу (кроме аналитического сигнала), гравитационное — в редукции Буге или изостатической.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes from an elevation model what GDAL and QGIS lack: curvatures, the direction that slopes face as northness and eastness, and topographic position within any radius. For slope, aspect, hillshade, ruggedness and roughness use GDAL’s own tools (Raster ‣ Analysis).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polynomial.&lt;/b&gt; z = r x²/2 + s x y + t y²/2 + p x + q y + u, x east, y north, through the nine cells about each cell: by &lt;i&gt;Zevenbergen and Thorne&lt;/i&gt; (1987) from the four neighbours and the corners, or by &lt;i&gt;Evans&lt;/i&gt; (1980; Young 1978) by least squares, which is quieter on rough models.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quantities.&lt;/b&gt; With g = p² + q²:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;Profile curvature&lt;/i&gt; −(p²r + 2pqs + q²t) / [g (1 + g)^1.5]: along the fall line; water speeds up where it is positive.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Plan curvature&lt;/i&gt; −(q²r − 2pqs + p²t) / g^1.5: of the contours; positive on spurs, negative in hollows.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Tangential curvature&lt;/i&gt; −(q²r − 2pqs + p²t) / [g (1 + g)^0.5]: the same in the plane across the slope; it stays small on level ground.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Northness&lt;/i&gt; −q/√g and &lt;i&gt;eastness&lt;/i&gt; −p/√g: cosine and sine of the aspect, from −1 to 1, without the jump of the aspect at 360°.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Topographic position&lt;/i&gt;: the height less the mean of the other cells whose centres lie within the radius (Weiss 2001); positive on ridges, negative in valleys. GDAL has the nine cells only.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Curvatures are in 1/m, &lt;b&gt;positive where the ground is convex&lt;/b&gt;; other programs turn the sign. Level cells, which have no direction, get 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Coordinates.&lt;/b&gt; In degrees the true width and height of the cells at each latitude are used, on the ellipsoid. Heights must be in metres, rows must run from north to south.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Cells at the edge and beside cells without data have no curvature or direction; for topographic position the known cells in the circle count. It keeps titles, source and position error; a radius becomes the effective resolution. Whether high or low values are favourable is not said. Blocks with a margin are crossed one by one, at any size.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Вычисляет по модели рельефа то, чего нет в GDAL и QGIS: кривизны, направление склонов в виде северности и восточности и топографическую позицию в любом радиусе. Для уклона, экспозиции, отмывки, изрезанности и шероховатости есть инструменты GDAL (Растр ‣ Анализ).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Многочлен.&lt;/b&gt; z = r x²/2 + s x y + t y²/2 + p x + q y + u, x на восток, y на север, через девять ячеек вокруг каждой: по &lt;i&gt;Zevenbergen и Thorne&lt;/i&gt; (1987) — по четырём соседям и углам, по &lt;i&gt;Evans&lt;/i&gt; (1980; Young 1978) — наименьшими квадратами, что спокойнее на неровных моделях.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Величины.&lt;/b&gt; При g = p² + q²:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;Профильная кривизна&lt;/i&gt; −(p²r + 2pqs + q²t) / [g (1 + g)^1,5]: вдоль линии падения; где она положительна, вода ускоряется.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Плановая кривизна&lt;/i&gt; −(q²r − 2pqs + p²t) / g^1,5: кривизна горизонталей; положительна на отрогах, отрицательна в ложбинах.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Тангенциальная кривизна&lt;/i&gt; −(q²r − 2pqs + p²t) / [g (1 + g)^0,5]: то же в плоскости поперёк склона; на ровных местах остаётся малой.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Северность&lt;/i&gt; −q/√g и &lt;i&gt;восточность&lt;/i&gt; −p/√g: косинус и синус экспозиции, от −1 до 1, без скачка экспозиции на 360°.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Топографическая позиция&lt;/i&gt;: высота минус среднее прочих ячеек, центры которых лежат в радиусе (Weiss 2001); положительна на хребтах, отрицательна в долинах. GDAL берёт только девять ячеек.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Кривизны в 1/м, &lt;b&gt;положительны, где поверхность выпукла&lt;/b&gt;; в других программах знак бывает обратным. Ровные ячейки, у которых нет направления, получают 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Координаты.&lt;/b&gt; В градусах берутся истинные ширина и высота ячеек на каждой широте, на эллипсоиде. Высоты должны быть в метрах, строки — идти с севера на юг.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; У ячеек на краю и рядом с ячейками без данных нет кривизны и направления; для топографической позиции считаются известные ячейки круга. Сохраняются заголовки, источник и погрешность положения; радиус становится эффективным разрешением. Высокие или низкие значения благоприятны, не сказано. Блоки с запасом по краям обрабатываются один за другим, размер любой.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes from features with classes one raster of presence for each class: 1 where it is present in a cell, 0 elsewhere. Lithologies, alteration types or kinds of occurrences so become binary evidence, each of which weights of evidence judges on its own; several classes may be present in one cell.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Presence.&lt;/b&gt; A class is present in every cell that one of its features touches: polygons also by a corner, lines and points by passing or lying in it. With a buffer it is present also where the centre of the cell lies no farther than that from the feature, in metres: geodesic where the template is in degrees, on the plane where it is projected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes.&lt;/b&gt; Each different value of the field, as text, without spaces at its ends; features without a value are left out and counted in the log. Without a field all features are one class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A folder with one GeoTIFF for each class, numbered by the order of the names, and a table of class, file, number of features, cells, area in km² and share of the grid. Files of these names are replaced, all together, when the work is finished. The output TYPES goes into the parameter of the same name of weights of evidence. Each raster carries the cell size, or the buffer where it is larger, as its effective resolution, and the position error that its features state.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Presence by touch makes small features as large as a cell: the area of a class grows with the size of the cells. Where a class covers most of the cell is told by a polygon burnt at centres, as QGIS’s rasterise tool does. At most 200 classes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Создаёт из объектов с классами по одному растру наличия на каждый класс: 1 — класс есть в ячейке, 0 — нет. Литологии, типы изменений или виды проявлений становятся двоичными признаками, каждый из которых метод весов доказательств оценивает отдельно; в одной ячейке может быть несколько классов.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Наличие.&lt;/b&gt; Класс есть в каждой ячейке, которой касается один из его объектов: полигон хотя бы углом, линия — проходя через неё, точка — находясь в ней. При заданном буфере класс есть и там, где центр ячейки не дальше этого расстояния от объекта, в метрах: геодезически, если шаблон в градусах, на плоскости, если он в проекции.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Классы.&lt;/b&gt; Каждое отдельное значение поля — как текст, без пробелов по краям; объекты без значения пропускаются, их число указывается в журнале. Без поля все объекты составляют один класс.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Папка с одним GeoTIFF на класс, пронумерованными по порядку названий, и таблица: класс, файл, число объектов, ячейки, площадь в км² и доля сетки. Файлы с такими именами заменяются все сразу по окончании работы. Выход TYPES подставляется в одноимённый параметр метода весов доказательств. В каждый растр записываются размер ячейки (или буфер, если он больше) как эффективное разрешение и погрешность положения, указанная у объектов.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Наличие по касанию делает мелкий объект величиной с ячейку: площадь класса растёт с размером ячеек. Где класс занимает большую часть ячейки, показывает растеризация полигонов по центрам, то есть инструмент растеризации QGIS. Не более 200 классов.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes, from the data of the plugin, everything that weights of evidence needs for a belt or a key area: the study area, six evidence rasters on one grid, and the training points.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area.&lt;/b&gt; The identifier of a belt or key area, for instance &lt;i&gt;altai&lt;/i&gt;, or several separated by commas (&lt;i&gt;balkhash_junggar, tianshan&lt;/i&gt;), which then are one study area. The grid lies on the Albers equal-area projection with standard parallels by the one-sixth rule, so every cell has the same area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Evidence.&lt;/b&gt; Tectonic units (categories); distance to the contacts between them, to faults and to sutures (classes, low values favourable); relief and simple Bouguer gravity (eight classes of about equal area, taken as categories). Contacts, faults and sutures outside the area count where they are the nearest.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resolution.&lt;/b&gt; The outlines are generalised and 10 to 30 km off. A distance class is therefore as wide as the combined error of lines, deposits and cells, so that no first class is narrower than the data know. Gravity resolves about 56 km, relief about 18 km. Each raster says so in its metadata, and whether it was drawn with knowledge of the deposits; the report of weights of evidence repeats it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Deposits.&lt;/b&gt; All of the area, or those chosen by codes, or by names in any of the languages, separated by commas: deposit types (&lt;i&gt;dt_vms&lt;/i&gt;), epochs, size classes (&lt;i&gt;large, medium, small&lt;/i&gt;), commodities (&lt;i&gt;Cu, Au&lt;/i&gt;), position qualities (&lt;i&gt;A&lt;/i&gt; to &lt;i&gt;D&lt;/i&gt;). Deposits of quality D, whose position is more than 30 km off or of unknown error, are left out unless they are asked for or there are no others; the log says how many.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The folder receives mask.tif, tectonic_units.tif, distance_to_contacts.tif, distance_to_faults.tif, distance_to_sutures.tif, relief.tif, bouguer.tif and deposits.gpkg. Files of these names are replaced, all together, when the work is finished. The output TYPES goes into the parameter of the same name of weights of evidence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Готовит по данным модуля всё, что нужно методу весов доказательств для пояса или ключевого участка: площадь исследования, шесть растров-признаков на одной сетке и обучающие точки.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Участок.&lt;/b&gt; Обозначение пояса или ключевого участка, например &lt;i&gt;altai&lt;/i&gt;, или несколько через запятую (&lt;i&gt;balkhash_junggar, tianshan&lt;/i&gt;): тогда это одна площадь. Сетка построена в равновеликой проекции Альберса со стандартными параллелями по правилу одной шестой, поэтому площадь всех ячеек одинакова.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Признаки.&lt;/b&gt; Тектонические единицы (категории); расстояния до их границ, до разломов и до сутур (классы, благоприятны малые значения); рельеф и аномалия Буге (по восемь классов примерно равной площади, как категории). Границы, разломы и сутуры за пределами участка учитываются, если они ближайшие.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Разрешение.&lt;/b&gt; Контуры обобщены, их погрешность 10–30 км. Поэтому ширина класса расстояний равна совокупной погрешности линий, месторождений и ячеек, и первый класс не бывает уже, чем позволяют данные. Разрешение гравитационного поля около 56 км, рельефа около 18 км. Это указано в метаданных каждого растра, как и то, проводились ли контуры с учётом месторождений; отчёт метода весов доказательств это повторяет.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Месторождения.&lt;/b&gt; Все в пределах участка или выбранные по кодам либо по названиям на любом из трёх языков, через запятую: типы месторождений (&lt;i&gt;dt_vms&lt;/i&gt;), эпохи, классы масштаба (&lt;i&gt;large, medium, small&lt;/i&gt;), полезные ископаемые (&lt;i&gt;Cu, Au&lt;/i&gt;), точность положения (от &lt;i&gt;A&lt;/i&gt; до &lt;i&gt;D&lt;/i&gt;). Месторождения с точностью положения D (погрешность больше 30 км или неизвестна) не берутся, если их не запросить и если есть другие; их число указано в журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; В папку записываются mask.tif, tectonic_units.tif, distance_to_contacts.tif, distance_to_faults.tif, distance_to_sutures.tif, relief.tif, bouguer.tif и deposits.gpkg. Файлы с этими именами заменяются все вместе по окончании работы. Выход TYPES подставляется в одноимённый параметр метода весов доказательств.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Measures how the mean content of a window about each cell changes with the size of the window, which finds weak anomalies in a low background as well as strong ones in a high one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method&lt;/b&gt; (Cheng, 2007). The mean over a window of side ε goes as ε^(α − 2). The index α is 2 where the content does not depend on the window, &lt;i&gt;below 2 where the middle is enriched&lt;/i&gt;, above 2 where it is depleted. It is fitted by least squares of the logarithm of the mean on the logarithm of the side, for windows of 3, 5, 7 … cells; the robust form takes the median of the slopes between all pairs of windows, which one odd window moves less.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Edges and nodata.&lt;/b&gt; A window is what of it holds values. Cells without a value get none; neither do cells about which a window has the mean 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; α without unit, low values favourable; R² of the straight line, by which a doubtful α is known. As evidence for prospectivity its kind is ascending.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Contents must not be negative: give contents, not logarithms or log-ratios. Take cells not larger than the spacing of the samples, and an interpolation that does not smooth strongly. In degrees cells are no squares; the index is measured all the same, for all windows at a place have one shape.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Измеряет, как среднее содержание в окне вокруг каждой ячейки меняется с размером окна; так находят и слабые аномалии на низком фоне, и сильные на высоком.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Метод&lt;/b&gt; (Cheng, 2007). Среднее по окну со стороной ε меняется как ε^(α − 2). Показатель α равен 2, где содержание не зависит от окна, &lt;i&gt;меньше 2, где середина обогащена&lt;/i&gt;, и больше 2, где она обеднена. Он подбирается наименьшими квадратами по логарифмам среднего и стороны для окон в 3, 5, 7 … ячеек; устойчивая форма берёт медиану наклонов между всеми парами окон, на которую одно необычное окно влияет меньше.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Края и пропуски.&lt;/b&gt; От окна берётся то, что имеет значения. Ячейки без значения его не получают, как и те, вокруг которых среднее окна равно 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; α без единицы, благоприятны низкие значения; R² прямой, по которому узнают сомнительные α. Как признак для прогноза — возрастающий вид.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Содержания не должны быть отрицательными: давайте содержания, а не логарифмы или логотношения. Берите ячейки не крупнее расстояния между пробами и интерполяцию без сильного сглаживания. В градусах ячейки не квадратны, но показатель измеряется: все окна в одном месте одной формы.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Outlines the anomalies of one element on a raster of contents, such as a kriged one, with their outer, middle and inner zones, and measures each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Levels&lt;/b&gt; part the zones; the lowest one is the threshold. &lt;i&gt;frequency&lt;/i&gt;: contents below which so many percent of the area of the raster lie, by default 85, 92.5 and 97.5 %, as low-density surveys 1:1,000,000 use them. &lt;i&gt;multiples&lt;/i&gt;: 1, 2 and 4 times the threshold (DB63/T 1936-2021). &lt;i&gt;values&lt;/i&gt;: contents. Any number of levels may be given, in any order.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outlines&lt;/b&gt; follow the edges of the cells and are never smoothed; holes stay holes. An anomaly is all that lies at or above the threshold and hangs together by sides (4) or also by corners (8). Those below the smallest area, or with fewer samples than asked for, are dropped. Zones never overlap: the outer one has a hole where the middle one lies. Areas are geodesic.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Figures.&lt;/b&gt; Mean (by area), highest content and standard deviation; contrast, for which sources differ, so that its convention stands beside it: mean over threshold, mean over background or highest content over threshold; areal productivity Σ (C − background) ΔS (面金属量), in content × km²; NAP = contrast × area (规格化面金属量), km². The background is the one given, or the median of the raster by area. Anomalies rank by NAP.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Composition formula.&lt;/b&gt; With rasters of further elements each anomaly gets a formula such as &lt;i&gt;Au5.1 As3.2&lt;/i&gt;: mean of the element inside over the median of its raster, the greatest first, where it reaches the least coefficient. Elements are recognised by the names of the files (Cu_ppm.tif).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An anomaly of an interpolated raster is as good as the interpolation: look at its variance and at the samples. A percent of the area always finds anomalies, also where there are none; compare with the threshold laboratory. A raster marked as synthetic marks its anomalies.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оконтуривает аномалии одного элемента на растре содержаний, например после кригинга, с внешней, средней и внутренней зонами и измеряет каждую.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Уровни&lt;/b&gt; делят зоны; нижний — порог. &lt;i&gt;frequency&lt;/i&gt;: содержания, ниже которых лежит столько процентов площади растра, по умолчанию 85, 92,5 и 97,5 %, как в съёмках малой плотности 1:1 000 000. &lt;i&gt;multiples&lt;/i&gt;: 1, 2 и 4 порога (DB63/T 1936-2021). &lt;i&gt;values&lt;/i&gt;: содержания. Уровней может быть сколько угодно, в любом порядке.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Контуры&lt;/b&gt; идут по краям ячеек и не сглаживаются; дыры остаются дырами. Аномалия — всё, что не ниже порога и связано сторонами (4) или ещё и углами (8). Меньшие наименьшей площади или с меньшим числом проб, чем требуется, отбрасываются. Зоны не перекрываются: во внешней — дыра там, где средняя. Площади — на эллипсоиде.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Показатели.&lt;/b&gt; Среднее (по площади), наибольшее содержание и стандартное отклонение; контрастность, которую источники понимают по-разному, поэтому рядом стоит её определение: среднее к порогу, среднее к фону или наибольшее содержание к порогу; площадная продуктивность Σ (C − фон) ΔS (面金属量), содержание × км²; NAP = контрастность × площадь (规格化面金属量), км². Фон — данный или медиана растра по площади. Аномалии упорядочены по NAP.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формула состава.&lt;/b&gt; С растрами других элементов каждая аномалия получает формулу, например &lt;i&gt;Au5.1 As3.2&lt;/i&gt;: среднее элемента внутри к медиане его растра, по убыванию, где достигнут наименьший коэффициент. Элементы узнаются по именам файлов (Cu_ppm.tif).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Аномалия интерполированного растра не лучше интерполяции: смотрите её дисперсию и пробы. Процент площади находит аномалии всегда, даже там, где их нет; сравните с лабораторией порогов. Растр, помеченный как синтетический, помечает и аномалии.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Parts a map into regional background, local anomalies and noise by the power of the waves that it is made of (S–A method; Cheng, Xu and Grunsky, 2000).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The map is brought into waves by the Fourier transform. The area A of the spectrum, counted in waves, whose power is at least S goes as S^−β, with another β for each kind of pattern: on logarithmic axes the curve is a broken line. Waves above a break make one map, those below it another; the maps add up to the input.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Breaks.&lt;/b&gt; Powers parted by semicolons; where empty, so many breaks as are asked for, where the broken line of least squares has its knots. The report shows the curve: look at it before the maps are used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Edges and nodata.&lt;/b&gt; Cells without a value are filled from the nearest one, and the map is continued by its mirror image beyond its edges; they get no value in the result.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Background (the greatest power, with the mean), anomaly and, with two breaks, noise, in the unit of the input; the curve as a table; a report.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Memory.&lt;/b&gt; The whole raster is held: about 80 bytes a cell, which is checked first. Up to 64 million cells with the margins.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; In degrees waves have no length in metres: bring the raster to a projection first where it extends over many degrees. Where much is filled, the waves are those of the filling.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Делит карту на региональный фон, локальные аномалии и шум по мощности волн, из которых она состоит (метод S–A; Cheng, Xu, Grunsky, 2000).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Метод.&lt;/b&gt; Преобразование Фурье разлагает карту на волны. Площадь спектра A (в волнах), мощность которой не меньше S, меняется как S^−β со своим β для каждого вида рисунка: в логарифмических осях кривая — ломаная. Волны выше излома составляют одну карту, ниже — другую; сумма карт равна исходной.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Изломы.&lt;/b&gt; Мощности через точку с запятой; если пусто, столько изломов, сколько задано, в узлах ломаной наименьших квадратов. Отчёт показывает кривую: посмотрите на неё, прежде чем пользоваться картами.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Края и пропуски.&lt;/b&gt; Ячейки без значения заполняются от ближайшей, за краями карта продолжена зеркально; в результате они остаются без значения.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Фон (наибольшая мощность, со средним), аномалия и, при двух изломах, шум в единицах исходного растра; кривая таблицей; отчёт.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Память.&lt;/b&gt; Растр держится целиком: около 80 байт на ячейку, это проверяется заранее. До 64 миллионов ячеек вместе с полями.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; В градусах волны не имеют длины в метрах: растр большого охвата сначала спроецируйте. Где заполнено много, волны принадлежат заполнению.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Parts a prospectivity map into nine classes: how high the score is (return), and how unsure (risk). Ground of high return and low risk comes first; of high return and high risk asks for more data before it is drilled.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; The mean and the standard deviation of many runs, as the bootstrap of training sites or the Monte Carlo of site positions write them; or a posterior probability and its standard deviation from weights of evidence. A spread on another grid is resampled to that of the mean.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes.&lt;/b&gt; By shares of the area, which hold for any kind of score: by default the best 10 % have high return and the next 20 % medium; the risk is cut into thirds. Limits come from all cells where both rasters have data, beyond 200 000 cells from an even sample of them; equal values are not parted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Risk.&lt;/b&gt; By default the standard deviation divided by the size of the mean (coefficient of variation). The deviation of a probability grows with the probability itself: taken as it is, most ground of low probability would count as low risk and most of high probability as high risk, whatever the model knows. Take the deviation as it is for scores that are not ratios to a zero, such as sums of logarithms, which pass through 0; the log says where a mean does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Class 3 (return − 1) + risk, both counted from 1, low, to 3, high, with names in three languages, and the area of each class. Blue grows with return, orange with risk; both together are dark.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; To read simulated prospectivity as risk and return follows Wang, Yin, Caers and Zuo (2020, Geoscience Frontiers 11, 2297–2308); the nine classes by shares of the area are a plain choice of this plugin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The risk is that of the simulated errors alone. Low risk of a low score says that the model is sure, not that the ground is barren. In degrees, shares are shares of cells. A raster that says of itself that it is a score is refused as standard deviation, and the reverse; of rasters that say nothing only negative deviations show the mistake.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Делит прогнозную карту на девять классов: насколько высока оценка (отдача) и насколько она ненадёжна (риск). Сначала идут участки высокой отдачи и низкого риска; участки высокой отдачи и высокого риска требуют новых данных прежде, чем бурить.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Входные данные.&lt;/b&gt; Среднее и стандартное отклонение многих прогонов, как их пишут бутстреп обучающих месторождений и Монте-Карло по положениям месторождений, или апостериорная вероятность и её стандартное отклонение по методу весов доказательств. Разброс на другой сетке пересчитывается на сетку среднего.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Классы.&lt;/b&gt; По долям площади, что годится для любой оценки: по умолчанию у лучших 10 % отдача высокая, у следующих 20 % средняя; риск делится на трети. Границы берутся по всем ячейкам, где данные есть в обоих растрах, свыше 200 000 ячеек — по их равномерной выборке; равные значения не разделяются.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Риск.&lt;/b&gt; По умолчанию – стандартное отклонение, делённое на величину среднего (коэффициент вариации). Отклонение вероятности растёт вместе с самой вероятностью: если брать его как есть, почти все участки малой вероятности окажутся с низким риском, а почти все участки высокой – с высоким, что бы ни знала модель. Берите отклонение как есть для оценок без естественного нуля, например для сумм логарифмов, которые переходят через 0; журнал сообщает, если среднее через него переходит.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Класс 3 (отдача − 1) + риск, обе величины от 1 (низкая) до 3 (высокая), с названиями на трёх языках, и площадь каждого класса. Синий растёт с отдачей, оранжевый с риском; вместе они тёмные.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Источник.&lt;/b&gt; Читать смоделированный прогноз как риск и отдачу предложили Wang, Yin, Caers, Zuo (2020, Geoscience Frontiers 11, 2297–2308); девять классов по долям площади — простой выбор этого модуля.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Риск учитывает только смоделированные ошибки. Низкий риск низкой оценки значит, что модель уверена, а не что участок пуст. В градусах доли — это доли ячеек. Растр, который сам говорит, что он оценка, как стандартное отклонение не принимается, и наоборот; если растры о себе молчат, ошибку выдают только отрицательные отклонения.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Plans the sites of a low-density survey: so many in each cell of a division of the study area, at random within the cell, so that every part has the same chance (stratified random sampling).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells.&lt;/b&gt; Map sheets, cells of 160 km and their parts, or cells of equal area with the side given. The Global Reference Network asks for five sites or more in a cell of 160 km (Darnley and others, 1995).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells at the border&lt;/b&gt; get sites in proportion to their part in the study area; what is left over a whole number is decided by lot, so that the density is right on the whole.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reserves&lt;/b&gt; stand in for sites that cannot be reached, in their order. &lt;b&gt;Duplicates&lt;/b&gt;: a share of the sites, drawn by lot, is marked for a second sample at the site, as nested analysis of variance needs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Points in degrees (WGS 84): site, cell, number in the cell, role (primary or reserve), mark of a duplicate, longitude and latitude. The same seed gives the same sites.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A site marks where to look for the nearest catchment, terrace or soil of the design; relief and access are not known here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Планирует точки съёмки по редкой сети: столько-то в каждой ячейке деления площади, случайно внутри ячейки, так что у каждого места равная возможность (стратифицированный случайный отбор).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ячейки.&lt;/b&gt; Листы карт, ячейки 160 км и их части или равновеликие ячейки с заданной стороной. Глобальная опорная сеть требует не менее пяти точек в ячейке 160 км (Darnley и др., 1995).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ячейки у границы&lt;/b&gt; получают точки по доле, лежащей внутри площади; остаток сверх целого числа решается жребием, так что плотность в целом верна.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Резервные точки&lt;/b&gt; по порядку заменяют недоступные. &lt;b&gt;Дубликаты&lt;/b&gt;: часть точек, выбранная жребием, помечена для второй пробы на месте, как нужно для иерархического дисперсионного анализа.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Точки в градусах (WGS 84): точка, ячейка, номер в ячейке, роль (primary — основная, reserve — резервная), отметка дубликата, долгота и широта. Одно и то же начальное число даёт те же точки.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Точка указывает, где искать ближайший водосбор, террасу или почву по проекту; рельеф и проезд здесь неизвестны.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Prints a card for each target: one PDF, one page of A4 for each, ready to be taken into the field or put into a report.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A layer made by &lt;i&gt;Delineate targets&lt;/i&gt;; a selection or a filter chooses the cards, and the order is that of the rank. The score raster lies under the targets, coloured by shares of its area; the log says whether the score was taken as a probability or as a ranking, and why; &lt;i&gt;What the score is&lt;/i&gt; sets it. The evidence rasters are asked only for their titles in the language of the cards; the bars come from the fields &lt;i&gt;fp_…&lt;/i&gt; of the targets. &lt;i&gt;Known deposits&lt;/i&gt;: those that &lt;i&gt;Delineate targets&lt;/i&gt; counted; they are drawn and named in place of the deposits of the plugin. Without them the card says that the deposits on the map need not be those of its table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A card&lt;/b&gt; shows the target on the score with deposits, towns, rivers, borders, faults and sutures, a frame with its graticule, numeric scale and scale bar, the place on a location map, every figure of the target, the fingerprint of the evidence as bars, the fields of predicted resources, which are empty cells until the geologist has filled them in, and notes on what the card does not say. The scale is the largest usual one at which the target takes no more than 45 % of the frame’s width and height. All maps have one conic projection by the one-sixth rule.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Language.&lt;/b&gt; Chinese, Russian or English. The targets hold the names of deposits, towns and countries in all three, where their layers had them. Text in the PDF can be searched and copied.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Boundaries come from QGIS’s world map and are indicative; cards are drafts until the draft note is switched off. Layers marked as synthetic put that note on every card.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Печатает карточку каждого участка: один PDF, на каждый участок страница A4, для поля или отчёта.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вход.&lt;/b&gt; Слой, созданный алгоритмом &lt;i&gt;Выделение перспективных участков&lt;/i&gt;; выборка или фильтр определяют карточки, порядок — по рангу. Растр оценок лежит под участками и раскрашен по долям площади. Растры признаков нужны только ради названий на языке карточек; полосы берутся из полей &lt;i&gt;fp_…&lt;/i&gt;. &lt;i&gt;Известные месторождения&lt;/i&gt;: те, что сосчитаны алгоритмом &lt;i&gt;Выделение перспективных участков&lt;/i&gt;; они наносятся и подписываются вместо месторождений модуля. Без них карточка сообщает, что месторождения на карте могут не совпадать с сосчитанными. Журнал сообщает, принята ли оценка за вероятность или за ранжирование и почему; это задаёт параметр &lt;i&gt;Что представляет собой оценка&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Карточка&lt;/b&gt; показывает участок на растре оценок с месторождениями, населёнными пунктами, реками, границами, разломами и сутурами, рамку с градусной сеткой, численный и линейный масштаб, положение на обзорной схеме, все показатели участка, профиль признаков в виде полос, поля прогнозных ресурсов (пустые, пока их не заполнит геолог) и примечания о том, чего карточка не говорит. Масштаб — самый крупный из обычных, при котором участок занимает не более 45 % ширины и высоты рамки. У всех карт одна коническая проекция по правилу одной шестой.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Язык.&lt;/b&gt; Китайский, русский или английский. Названия месторождений, городов и стран хранятся у участков на всех трёх языках, если они были в исходных слоях. Текст в PDF можно искать и копировать.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Границы взяты из карты мира QGIS и ориентировочны; карточки — черновики, пока не снята пометка. Слои, помеченные как синтетические, ставят эту пометку на каждую карточку.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Prints composite anomalies as the two documents that a geochemical survey hands in: registration cards (异常登记卡) and section sheets (异常剖析图), in one PDF, in Chinese, Russian or English.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A layer made by &lt;i&gt;Rank anomalies and write their cards&lt;/i&gt; (or by &lt;i&gt;Propose classes of anomalies&lt;/i&gt;, whose proposal the card then shows); a selection or a filter chooses anomalies, or &lt;i&gt;the first so many&lt;/i&gt; by rank. The anomalies of single elements, as &lt;i&gt;Delineate geochemical anomalies&lt;/i&gt; makes them, give figures and outlines; their layers of zones, or rasters of contents (Cu_ppm.tif) where an element has no zones, fill the small maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A section sheet&lt;/b&gt; (A3) shows one anomaly: a small map of the geology and one for each of up to 14 elements, the foremost first (by NAP, or by mean content over background as in the composition formula), all in one frame and at one scale, the largest usual one (from 1:10,000) at which the anomaly takes no more than 80 % of it. Zones have the standard colours, outer, middle and inner, with their lower limits beside the symbol of the element; a raster is coloured at 1, 2 and 4 times the threshold of its anomalies (DB63/T 1936-2021). Samples carry their contents where at most 70 are in the frame, and are left out where there are more than 1200. Corners have coordinates; beside the maps stand location map, scale and legend, below them the table of figures: area, n, mean, highest content, background, threshold, contrast, mean over background, areal productivity (面金属量) and NAP. n counts samples, or cells of the raster where samples were not counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A card&lt;/b&gt; (A4) has a sketch map (zones of the foremost element, outlines of seven others), map sheets (international division and GB/T 13989-2012), coordinates, country, belt, the figures of all elements, known deposits within a distance of the outline, rocks inside it by their share, and empty cells for what the geologist must say: class 甲, 乙, 丙 or 丁, geology, interpretation, check in the field, conclusion.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Geology.&lt;/b&gt; A layer of polygons of your own, with its own style; one without is coloured by the field of names. Without a layer the sheet has the plugin’s tectonic units, which are indicative and too coarse for a single anomaly. &lt;b&gt;Deposits&lt;/b&gt;: your own points (fields &lt;i&gt;commodities&lt;/i&gt;, such as Cu; Au, and &lt;i&gt;size_class&lt;/i&gt; are read where there are), else those of the plugin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Boundaries are indicative; pages are drafts until the draft note is switched off. What DZ/T 0011 and DZ/T 0167 ask of a card should be checked against your copy. Synthetic data are marked.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Печатает комплексные аномалии в виде двух документов геохимической съёмки: регистрационных карточек (异常登记卡) и листов аномалий с моноэлементными картами (异常剖析图), в одном PDF, на китайском, русском или английском языке.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вход.&lt;/b&gt; Слой, созданный инструментом &lt;i&gt;Ранжировать аномалии и составить карточки&lt;/i&gt; (или &lt;i&gt;Предложить классы аномалий&lt;/i&gt;: тогда карточка показывает предложенный класс); аномалии выбираются выделением, фильтром или как &lt;i&gt;первые по рангу&lt;/i&gt;. Одноэлементные аномалии, как их выделяет &lt;i&gt;Выделить геохимические аномалии&lt;/i&gt;, дают параметры и контуры; их слои зон или, где зон нет, растры содержаний (Cu_ppm.tif) заполняют малые карты.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Лист&lt;/b&gt; (A3) показывает одну аномалию: малая карта геологии и по одной карте на каждый из не более чем 14 элементов, главные — первыми (по NAP или по отношению среднего содержания к фону, как в формуле состава), все в одной рамке и в одном масштабе — самом крупном из обычных (от 1:10 000), при котором аномалия занимает не более 80 % рамки. Внешняя, средняя и внутренняя зоны — в стандартных цветах, их нижние границы стоят рядом с символом элемента; растр окрашен по 1, 2 и 4 порогам своих аномалий (DB63/T 1936-2021). Пробы подписаны содержаниями, если их в рамке не более 70, и не показываются, если их больше 1200. В углах — координаты; рядом — обзорная схема, масштаб и условные обозначения, внизу — таблица параметров: площадь, n, среднее, максимум, фон, порог, контрастность, отношение к фону, площадная продуктивность и NAP. n — число проб, а где пробы не сосчитаны — ячеек растра.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Карточка&lt;/b&gt; (A4): схема (зоны первого элемента, контуры семи других), листы карт (международная разграфка и GB/T 13989-2012), координаты, страна, металлогеническая зона, параметры всех элементов, известные месторождения в заданном расстоянии от контура, породы внутри него с их долями и пустые графы для геолога: класс 甲, 乙, 丙 или 丁, геология, интерпретация, заверка, заключение.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Геология.&lt;/b&gt; Ваш слой полигонов со своим стилем; слой без стиля раскрашивается по полю названий. Без слоя на листе стоят тектонические единицы модуля — схематичные и слишком грубые для отдельной аномалии. &lt;b&gt;Месторождения&lt;/b&gt;: ваши точки (читаются поля &lt;i&gt;commodities&lt;/i&gt;, например Cu; Au, и &lt;i&gt;size_class&lt;/i&gt;, если они есть), иначе — из данных модуля.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Границы схематичны; страницы считаются черновиками, пока пометка не снята. Требования DZ/T 0011 и DZ/T 0167 к карточке сверьте со своим экземпляром. Синтетические данные помечаются.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts numbers in place of contents below detection, so that log-ratios, and methods for several elements together, can be computed. The ratios among the contents that were found stay as they are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Two elements or more. Where their units differ they are brought to ppm for the computation; the result is in the unit of each field. Only samples in which each of the parts is a number or below a detection limit are taken; the others stay empty, and the log counts them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Multiplicative&lt;/b&gt; (Martín-Fernández and others 2003): a share of the limit, by default 0.65. Simple and without a law, but all that is below one limit becomes one number, and spread is lost: for few per cent below detection.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lognormal&lt;/b&gt; (Palarea-Albaladejo and Martín-Fernández 2013): for each part the geometric mean below the limit of the lognormal law fitted by maximum likelihood.&lt;/p&gt;&lt;p&gt;&lt;b&gt;lrEM&lt;/b&gt; (Palarea-Albaladejo and Martín-Fernández 2008): what is expected below the limit from the other parts of the same sample, by regression on additive log-ratios, until it settles. It keeps the correlations best; at least one part must be found in every sample.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Variant.&lt;/b&gt; By default numbers are those of the R package zCompositions (1.4, 1.5), with which most published work was computed. It departs from the papers: its lognormal method takes contents below 1 in the unit of the table as impossible, so that the result changes with the unit, and its lrEM takes the constant of the regression with the opposite sign, which falls further below the truth. &lt;i&gt;As published&lt;/i&gt; computes as the papers say: less biased, and the same in every unit. Multiplicative replacement is one in both.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The layer as it was, with a field Cu_ppm_rep of each part; values are never overwritten. OUTPUT_TABLE has for each part: samples, below, below_pct, the limits, and least, geometric mean and greatest of what was put in. With a sum (10⁶ for whole analyses in ppm, 100 in %) rows are closed to it again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A part with more than 80 % below detection is refused, for all of it would be invented. Numbers put in serve methods for many variables: for mean and deviation of one element take &lt;i&gt;Geochemical summary&lt;/i&gt;, which needs none.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ставит числа на место содержаний ниже предела обнаружения, чтобы можно было вычислять логарифмы отношений и применять многомерные методы. Отношения между обнаруженными содержаниями не меняются.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вход.&lt;/b&gt; Два элемента или больше. Если единицы различны, для расчёта они приводятся к ppm; результат — в единице каждого поля. Берутся только пробы, где каждая часть — число или ниже предела обнаружения; прочие остаются пустыми, их число — в журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Мультипликативно&lt;/b&gt; (Martín-Fernández и др. 2003): доля предела, по умолчанию 0,65. Просто и без предположений о законе, но всё, что ниже одного предела, становится одним числом, и разброс теряется: лишь для немногих процентов ниже предела.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Логнормально&lt;/b&gt; (Palarea-Albaladejo и Martín-Fernández 2013): для каждой части — среднее геометрическое ниже предела по логнормальному закону, подобранному по максимуму правдоподобия.&lt;/p&gt;&lt;p&gt;&lt;b&gt;lrEM&lt;/b&gt; (Palarea-Albaladejo и Martín-Fernández 2008): ожидаемое ниже предела по остальным частям той же пробы, регрессией на аддитивных логарифмах отношений, до установления. Лучше всего сохраняет корреляции; хотя бы одна часть должна быть обнаружена во всех пробах.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вариант.&lt;/b&gt; По умолчанию числа те же, что у пакета R zCompositions (1.4, 1.5), которым посчитано большинство опубликованных работ. Он отступает от статей: его логнормальный способ считает содержания ниже 1 в единице таблицы невозможными, и результат зависит от единицы; его lrEM берёт постоянную регрессии с обратным знаком и сильнее занижает содержания. &lt;i&gt;Как опубликовано&lt;/i&gt; — расчёт по статьям: смещение меньше, от единицы результат не зависит. Мультипликативная замена в обоих вариантах одна и та же.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Прежний слой с полем вида Cu_ppm_rep для каждой части; значения никогда не перезаписываются. OUTPUT_TABLE даёт для каждой части: samples, below, below_pct, пределы и наименьшее, среднее геометрическое и наибольшее из подставленного. Если задана сумма (10⁶ для полных анализов в ppm, 100 в %), строки снова приводятся к ней.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Часть, у которой ниже предела более 80 %, не принимается: всё в ней было бы выдумано. Подставленные числа служат многомерным методам; для среднего и отклонения одного элемента возьмите &lt;i&gt;Геохимическую сводку&lt;/i&gt;, которой они не нужны.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts several score rasters on one sheet: how well each ranks the same deposits among the same cells, which differences are more than chance, and how far the maps agree.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Two or more rasters whose high values are favourable, the deposits that made them, and if you have them held-out deposits, which alone decide. Rasters on other grids are resampled to the first, in temporary files. Only cells where &lt;i&gt;all&lt;/i&gt; rasters have data count, and only deposits in such cells; the report says how many cells each model loses by that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Figures.&lt;/b&gt; AUC with the interval of DeLong, DeLong and Clarke-Pearson (1988), share of deposits in the best 1, 5, 10 and 20 % of the area, Boyce index (Hirzel and others 2006) and average precision, as in &lt;i&gt;Validate prospectivity&lt;/i&gt;; ROC curves and success or prediction rates of all models in one figure each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test.&lt;/b&gt; The AUCs of each pair by the paired test of DeLong and others (1988), which knows that the same deposits and cells were scored; p-values are adjusted for the number of pairs by Holm (1979). The best model is the one of highest AUC; its difference to the second is no finding while p is above 0.05. Without held-out deposits no model is called the best and the outputs of the verdict stay empty: figures and p-values of the deposits that made the models say how closely each follows these, and are there to be read as that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Agreement.&lt;/b&gt; Spearman’s rank correlation of each pair over all common cells, by ranks in 256 classes of equal area (exact where there are fewer different scores; else off by less than 0.001), and the share of the best 10 % of the area that both maps choose, which is 10 % by chance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Deposits that made the models favour those that follow them most closely; compare models by deposits that none of them has seen. Deposits that cluster make p too small. In degrees cells weigh by their area. Every cell counts as one, also on maps of models whose cases are geological units: a large unit counts as many cells of one score, so that these AUCs are not those by units of &lt;i&gt;Cross-validate model&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Сводит несколько растров оценки на один лист: как каждый ранжирует одни и те же месторождения среди одних и тех же ячеек, какие различия больше случайных и насколько карты согласны между собой.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Входные данные.&lt;/b&gt; Два или более растра, высокие значения которых благоприятны, месторождения, по которым они построены, и, если есть, отложенные месторождения — решают только они. Растры на других сетках пересчитываются на первую во временных файлах. Учитываются только ячейки, где данные есть у &lt;i&gt;всех&lt;/i&gt; растров, и только месторождения в таких ячейках; в отчёте сказано, сколько ячеек при этом теряет каждая модель.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Показатели.&lt;/b&gt; AUC с интервалом по ДеЛонг, ДеЛонгу и Кларк-Пирсон (1988), доля месторождений на лучших 1, 5, 10 и 20 % площади, индекс Бойса (Hirzel и др. 2006) и средняя точность — как в &lt;i&gt;Проверке прогноза&lt;/i&gt;; ROC-кривые и кривые успешности или достоверности прогноза всех моделей на одном рисунке.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Критерий.&lt;/b&gt; AUC каждой пары сравниваются парным критерием ДеЛонг и др. (1988), который учитывает, что оценивались одни и те же месторождения и ячейки; значения p поправлены на число пар по Холму (1979). Лучшая модель — с наибольшей AUC; пока p больше 0,05, её отличие от второй не доказано. Без отложенных месторождений ни одна модель не названа лучшей, а выходы вывода пусты: показатели и p по месторождениям, построившим модели, говорят лишь, насколько точно каждая им следует.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Согласие.&lt;/b&gt; Ранговая корреляция Спирмена каждой пары по всем общим ячейкам, ранги — по 256 классам равной площади (точна, если различных оценок меньше; иначе ошибка меньше 0,001), и доля лучших 10 % площади, выбранная обеими картами; при случайном выборе она равна 10 %.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Месторождения, по которым построены модели, дают преимущество той, что точнее им следует; сравнивайте по месторождениям, которых не видела ни одна. Если месторождения образуют группы, p занижено. В градусах ячейки весят по своей площади. Каждая ячейка считается за одну и на картах моделей, случаи которых — геологические единицы: большая единица — это много ячеек с одной оценкой, поэтому эти AUC отличаются от AUC по единицам в &lt;i&gt;перекрёстной проверке&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the anomalies of single elements, as &lt;i&gt;Delineate geochemical anomalies&lt;/i&gt; makes them, together into composite anomalies, ranks these and writes a registration card (异常登记卡) for each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Composite anomalies&lt;/b&gt; (综合异常). Anomalies of two elements belong together where they share at least so many percent of the smaller one’s area; groups follow from such pairs. The outline is the union. Each anomaly belongs to one composite with all of its figures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ranking.&lt;/b&gt; By the sum of NAP over the elements. The main element is the one with the greatest NAP. The composition formula takes the mean content (by area) over the background of each element.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zonality.&lt;/b&gt; Coefficient Kz = Π P of supra-ore elements / Π P of sub-ore elements, P the areal productivities (Beus and Grigorian 1975); as many of each. High: the level is above the ore; low: below it. Empty where one of the elements has no anomaly there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resources by the Soviet chain&lt;/b&gt; (Solovov 1985). From the areal productivity of a stream-sediment survey P′, in % × m²: of the halo on the slopes P = P′ / k′ (k′: 1 for a soil survey), of the rock P / k (k: coefficient of residual productivity), and to the depth H: Q = P · H / 40 tonnes (rock of 2.5 t/m³), times the share of the metal that is ore. P3 and P2 differ by their depths and by what is known of the object: the figures are for elements that you name, and for coefficients that you answer for.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Composite anomalies; a table with a row for each element in each; the cards as an HTML page that prints one card after the other, with a sketch of the outlines of all elements and empty cells for what the geologist must say: class (甲, 乙, 丙, 丁), geology, check in the field, conclusion.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A rank compares anomalies of one survey that were outlined in one way. Resources from anomalies are forecasts of the lowest order. Synthetic data are marked on every card.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Объединяет одноэлементные аномалии, какие даёт &lt;i&gt;Выделить геохимические аномалии&lt;/i&gt;, в комплексные, ранжирует их и составляет карточку (异常登记卡) каждой.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Комплексные аномалии&lt;/b&gt; (综合异常). Аномалии двух элементов относятся к одной, если перекрываются не меньше чем на столько процентов меньшей площади; из таких пар складываются группы. Контур — объединение. Каждая аномалия принадлежит одной комплексной со всеми своими показателями.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ранжирование.&lt;/b&gt; По сумме NAP элементов. Главный элемент — с наибольшим NAP. Формула состава берёт среднее содержание (по площади) к фону каждого элемента.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Зональность.&lt;/b&gt; Коэффициент Kz = Π P надрудных / Π P подрудных элементов, P — площадные продуктивности (Беус и Григорян, 1975); тех и других поровну. Высокий: срез над рудой; низкий: под ней. Пусто, где у одного из элементов нет аномалии.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ресурсы по советской цепочке&lt;/b&gt; (Соловов, 1985). От площадной продуктивности съёмки по потокам рассеяния P′, % × м²: вторичный ореол на склонах P = P′ / k′ (k′ = 1 для почв), коренной P / k (k — коэффициент остаточной продуктивности), и до глубины H: Q = P · H / 40 тонн (порода 2,5 т/м³), умноженное на долю металла в рудах. P3 и P2 различаются глубиной и изученностью объекта: числа — для названных вами элементов и при коэффициентах, за которые отвечаете вы.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результаты.&lt;/b&gt; Комплексные аномалии; таблица со строкой на каждый элемент каждой; карточки страницей HTML, печатаемые одна за другой, со схемой контуров всех элементов и пустыми графами для того, что скажет геолог: класс (甲, 乙, 丙, 丁), геология, проверка в поле, заключение.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Место сравнивает аномалии одной съёмки, выделенные одним способом. Ресурсы по аномалиям — прогноз самой низкой категории. Синтетические данные помечены на каждой карточке.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the cells into classes of like values, without knowledge of deposits: an unsupervised look at what the layers tell apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods.&lt;/b&gt; &lt;i&gt;k-means&lt;/i&gt; (Lloyd 1982): each class has the mean of its cells as centre, each cell the class of the nearest centre; the sum of squared distances becomes as small as it can from the given start. &lt;i&gt;k-medians&lt;/i&gt; (Bradley, Mangasarian and Street 1997): medians and sums of absolute differences instead, so that outliers weigh less. Ten starts by k-means++ (Arthur and Vassilvitskii 2007) are tried on 10 000 cells; the best goes on with the whole sample.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sample.&lt;/b&gt; The classes are learnt from about as many cells as asked for, drawn at random by the seed, among those where all layers have data; the log says how many. Then every cell gets its class, block by block. The same seed gives the same classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layers.&lt;/b&gt; Amounts, not classes: codes of classes have no distances. Standardised layers count alike; otherwise the layer with the largest numbers rules. Transform skewed layers first, such as contents of elements. Layers that say the same count twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A raster of classes, the one with most cells of the sample first; a table with the cells of each class and its centre in the layers’ own units. The log gives the share of the distances that the classes explain; it always grows with their number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Clusters are found in any data, also where there are no groups. Whether one means something for ore, geology must say; compare with deposits that were not used.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Относит ячейки к классам с похожими значениями, не зная месторождений: взгляд без учителя на то, что различают слои.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Методы.&lt;/b&gt; &lt;i&gt;k-средние&lt;/i&gt; (Lloyd 1982): центр класса — среднее его ячеек, ячейка относится к классу с ближайшим центром; сумма квадратов расстояний становится наименьшей, какая возможна от данного начала. &lt;i&gt;k-медианы&lt;/i&gt; (Bradley, Mangasarian, Street 1997): вместо этого медианы и суммы абсолютных разностей, так что выбросы весят меньше. Десять начал по k-means++ (Arthur, Vassilvitskii 2007) пробуются на 10 000 ячеек; лучшее продолжается на всей выборке.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Выборка.&lt;/b&gt; Классы находятся примерно по стольким ячейкам, сколько задано, взятым случайно по начальному числу из тех, где есть данные всех слоёв; журнал называет их количество. Затем каждая ячейка блок за блоком получает свой класс. То же начальное число даёт те же классы.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Слои.&lt;/b&gt; Количества, а не классы: у кодов классов нет расстояний. Стандартизованные слои равноправны; иначе преобладает слой с самыми большими числами. Асимметричные слои, например содержания элементов, сначала преобразуйте. Слои, говорящие одно и то же, учитываются дважды.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Растр классов, первым — класс с наибольшим числом ячеек выборки; таблица с числом ячеек каждого класса и его центром в единицах слоёв. Журнал называет долю расстояний, объяснённую классами; она всегда растёт с их числом.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Кластеры находятся в любых данных, даже если групп нет. Значит ли кластер что-нибудь для оруденения, должна сказать геология; сравните с месторождениями, которые не использовались.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the samples of each cell together: one polygon for each cell that holds samples, with the number of samples and, for every element, the statistic and how many determinations it stands for.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map sheets&lt;/b&gt; of the international map 1:1,000,000 and of its subdivisions, named as on Soviet and Russian maps (K-45, K-45-XXIV, K-45-144-Г) and, in a second field, by GB/T 13989-2012 (K45D012012), which has no sheets 1:200,000. From 60° on sheets are two zones wide, from 76° four.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells of 160 km&lt;/b&gt; in bands from the equator and columns from Greenwich, and their parts of 80, 40 and 20 km that nest in them, in the manner of the Global Reference Network (Darnley and others, 1995). Their outlines need not be those of the official list of cells. &lt;b&gt;Cells of equal area&lt;/b&gt; are made in the same way with any side. Cells of all latitudes have one area on the ellipsoid, to within the rounding to whole columns in a band.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Statistics.&lt;/b&gt; The median is moved least by outliers; the geometric mean needs contents above 0. Cells with fewer determinations than the least number get none. Below a detection limit a share of the limit stands for the number; duplicates, standards and blanks are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Polygons in degrees (WGS 84): name, Chinese code, area, samples, samples per 100 km², and for each element its field with the statistic and, ending in _n, the number of determinations.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A sheet at the border of a survey stands for the part that was sampled. Do not mix media: filter the layer first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Сводит пробы каждой ячейки: один полигон на ячейку с пробами, число проб и для каждого элемента — показатель и число определений, по которым он получен.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Листы&lt;/b&gt; международной карты 1:1 000 000 и её подразделений с номенклатурой советских и российских карт (K-45, K-45-XXIV, K-45-144-Г) и, вторым полем, по GB/T 13989-2012 (K45D012012), где листов 1:200 000 нет. С 60° листы сдвоены, с 76° счетверены.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ячейки 160 км&lt;/b&gt; поясами от экватора и колонками от Гринвича и вложенные в них части 80, 40 и 20 км — по образцу Глобальной опорной сети (Darnley и др., 1995). Их контуры могут отличаться от официального списка ячеек. &lt;b&gt;Равновеликие ячейки&lt;/b&gt; строятся так же с любой стороной. На эллипсоиде площадь ячеек всех широт одна, с точностью до округления числа колонок в поясе.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Показатели.&lt;/b&gt; Медиану меньше всего сдвигают выбросы; среднему геометрическому нужны содержания больше 0. Ячейки, где определений меньше заданного числа, показателя не получают. Ниже предела обнаружения вместо числа стоит доля предела; дубликаты, стандартные и холостые пробы не участвуют.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Полигоны в градусах (WGS 84): имя, китайский код, площадь, число проб, проб на 100 км² и для каждого элемента поле с показателем и поле с окончанием _n — число определений.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Лист на краю съёмки представляет лишь опробованную часть. Не смешивайте среды: сначала отфильтруйте слой.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a weights table of another program and writes it with the columns of this plugin’s weights of evidence.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Any table that QGIS loads (CSV, DBF, XLSX, geodatabase, GeoPackage) with the columns of ArcSDM (CLASS, AREA_SQ_KM, AREA_UNITS, NO_POINTS, WPLUS, S_WPLUS, WMINUS, S_WMINUS, CONTRAST, S_CONTRAST, STUD_CNT, GEN_CLASS, WEIGHT, W_STD), of Geoscience Australia’s R scripts (the same, STUDC for STUD_CNT), of EIS Toolkit (&lt;i&gt;W+&lt;/i&gt;, &lt;i&gt;S_W+&lt;/i&gt;, &lt;i&gt;Pixel count&lt;/i&gt;, &lt;i&gt;Generalized W+&lt;/i&gt; and so on), or of this plugin. Capitals, spaces and underscores in names do not matter. Columns that are not understood are named in the log.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kind.&lt;/b&gt; Whether the layer is categorical, ascending or descending: as you say; else as the column &lt;i&gt;type&lt;/i&gt; says, or the ending _CA, _CD, _CT of the table’s name; else ordered, where area and deposits grow from row to row and the weights are not each class’s own. Figures of ordered layers are cumulated from the favourable end, as in ArcSDM.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Missing.&lt;/b&gt; The row of the missing-data class (−99) is left out; cells with that value count as missing. −99 in a figure becomes empty. Weight 0 with deviation 0, by which ArcSDM says that a class tells nothing, becomes an empty weight.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; One row for each class, and besides the usual columns &lt;i&gt;weight&lt;/i&gt; and &lt;i&gt;s_weight&lt;/i&gt;, those of the generalised class, which &lt;i&gt;Responses from weights&lt;/i&gt; uses. Numbers are as exact as the table: ArcSDM keeps four decimals in some formats.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Читает таблицу весов другой программы и записывает её со столбцами метода весов признаков этого модуля.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вход.&lt;/b&gt; Любая таблица, которую загружает QGIS (CSV, DBF, XLSX, база геоданных, GeoPackage), со столбцами ArcSDM (CLASS, AREA_SQ_KM, AREA_UNITS, NO_POINTS, WPLUS, S_WPLUS, WMINUS, S_WMINUS, CONTRAST, S_CONTRAST, STUD_CNT, GEN_CLASS, WEIGHT, W_STD), сценариев R Геологической службы Австралии (те же, STUDC вместо STUD_CNT), EIS Toolkit (&lt;i&gt;W+&lt;/i&gt;, &lt;i&gt;S_W+&lt;/i&gt;, &lt;i&gt;Pixel count&lt;/i&gt;, &lt;i&gt;Generalized W+&lt;/i&gt; и т. д.) или этого модуля. Регистр, пробелы и подчёркивания в названиях не важны. Непонятые столбцы названы в журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Тип.&lt;/b&gt; Категории, по возрастанию или по убыванию: как вы укажете; иначе по столбцу &lt;i&gt;type&lt;/i&gt; или окончанию _CA, _CD, _CT в имени таблицы; иначе слой упорядочен, если площадь и число месторождений растут от строки к строке, а веса не собственные веса классов. Числа упорядоченных слоёв накоплены от благоприятного конца, как в ArcSDM.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Пропуски.&lt;/b&gt; Строка класса пропусков (−99) опускается; ячейки с этим значением считаются пропущенными. −99 среди чисел становится пустым. Вес 0 с отклонением 0, которым ArcSDM обозначает, что класс ни о чём не говорит, становится пустым весом.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Выход.&lt;/b&gt; Строка на каждый класс и, кроме обычных столбцов, &lt;i&gt;weight&lt;/i&gt; и &lt;i&gt;s_weight&lt;/i&gt; обобщённого класса для алгоритма &lt;i&gt;Апостериорная вероятность по весам&lt;/i&gt;. Точность чисел — как в таблице: в некоторых форматах ArcSDM хранит четыре знака.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Removes sites that stand closer to another one than a distance, so that a cluster of workings does not count as many deposits, and weights and tests are not made too sure by points that say the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Distance.&lt;/b&gt; Given in metres, or as the side of the square of a unit area in km² (Agterberg and Bonham-Carter let one deposit stand for one unit cell), not both. Where both are empty, a unit area of 1 km² is taken: 1000 m. Geodesic in degrees, on the plane in a projection.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Which stay.&lt;/b&gt; Sites are taken one by one; one stays unless a site that stays already is closer than the distance. First come those of the best priority: a field of numbers (tonnage) or of text (position quality A to D), highest or lowest first, empty ones last. Among equals chance decides, by the seed; the same seed gives the same result. So no two that stay are closer than the distance, and every site removed has one of at least its priority nearby.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The sites that stay, with &lt;i&gt;removed_n&lt;/i&gt;, the number that each of them stands for besides itself; and those removed, with &lt;i&gt;kept_name&lt;/i&gt;, the site in whose stead they went, and &lt;i&gt;kept_m&lt;/i&gt;, the distance to it. Attributes stay as they were; a feature of several points stands at their middle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Thinning by chance keeps fewer sites than are possible; another seed keeps others. Weights of evidence can thin by its unit area on its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Удаляет точки, стоящие к другой ближе заданного расстояния, чтобы скопление выработок не считалось многими месторождениями, а веса и критерии не казались слишком надёжными из-за точек, говорящих одно и то же.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Расстояние.&lt;/b&gt; В метрах или как сторона квадрата площади элементарной ячейки в км² (у Agterberg и Bonham-Carter одно месторождение приходится на одну элементарную ячейку), но не то и другое. Если оба пусты, берётся площадь 1 км²: 1000 м. В градусах геодезическое, в проекции плоское.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Что остаётся.&lt;/b&gt; Точки берутся по одной; точка остаётся, если ни одна из уже оставшихся не ближе этого расстояния. Сначала идут точки с лучшим приоритетом: по числовому полю (запасы) или текстовому (качество положения от A до D), от больших к малым или наоборот, пустые — последними. Среди равных решает случай, по начальному числу; одно и то же число даёт один и тот же результат. Поэтому никакие две оставшиеся точки не ближе этого расстояния, а рядом с каждой удалённой есть точка не меньшего приоритета.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Оставшиеся точки с полем &lt;i&gt;removed_n&lt;/i&gt; — сколько других каждая из них представляет; и удалённые с полями &lt;i&gt;kept_name&lt;/i&gt; — точка, оставшаяся вместо неё, и &lt;i&gt;kept_m&lt;/i&gt; — расстояние до неё. Атрибуты не меняются; объект из нескольких точек стоит в их середине.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Случайное прореживание оставляет меньше точек, чем возможно; другое начальное число оставляет другие. Метод весов доказательств умеет прореживать по площади элементарной ячейки сам.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says for each cell how far the evidence speaks for (up to 1) or against (down to −1) a deposit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; With p = n_j/N_j (deposits per unit cell of class j) and q = n/N (of the whole layer): CF = (p − q)/[p(1 − q)] where p ≥ q, else (p − q)/[q(1 − p)]. Layers are joined one after the other: x + y − xy if both are at least 0, x + y + xy if both are below, else (x + y)/(1 − min(|x|, |y|)) (Heckerman 1986; Chung and Fabbri 1993). The order of the layers does not matter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. Missing layers say nothing. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Score raster, table of the classes, report, and a model file that “Apply model” takes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; By the formula a class without deposits has −1, full certainty against, which no other layer can outweigh, however few deposits there are. Half a deposit in one more unit cell is therefore added to such classes, unless you choose the formula; the log names them. 1 against −1 has no value and gives nodata.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Показывает для каждой ячейки, насколько признаки говорят за (до 1) или против (до −1) наличия месторождения.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формула.&lt;/b&gt; При p = n_j/N_j (месторождений на элементарную ячейку класса j) и q = n/N (по всему слою): CF = (p − q)/[p(1 − q)] при p ≥ q, иначе (p − q)/[q(1 − p)]. Слои объединяются один за другим: x + y − xy, если оба не меньше 0; x + y + xy, если оба меньше 0; иначе (x + y)/(1 − min(|x|, |y|)) (Heckerman, 1986; Chung, Fabbri, 1993). Порядок слоёв не важен.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Растры и месторождения те же, что в методе весов доказательств. Растры, в которых более 1000 разных значений (50 – для дробных), разбиваются на классы примерно равной площади; заданные как категориальные не принимаются. Отсутствующий слой ничего не сообщает. Растры в градусах не принимаются: площадь их ячеек неодинакова; сначала приведите их к сетке в прямоугольных координатах инструментом «Выравнивание растров».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Растр оценки, таблица классов, отчёт и файл модели для «Применение модели».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; По формуле класс без месторождений имеет −1, полную уверенность против, которую не перевесит ни один другой слой, как бы мало ни было месторождений. Поэтому к таким классам прибавляется половина месторождения и одна элементарная ячейка, если не выбрана формула; они названы в журнале. Сочетание 1 и −1 значения не имеет и даёт «нет данных».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows how unlike the contents of two samples are by the distance between them, and fits the model that kriging needs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Empirical variogram.&lt;/b&gt; In each class of distance half the mean squared difference of the pairs (Matheron, 1962), or the robust form of Cressie and Hawkins (1980), which single high values move less. Fifteen classes up to a third of the diagonal of the survey where lag and cutoff are empty. Above 50 million pairs those of samples drawn by lot with all others stand for all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Directions.&lt;/b&gt; One variogram for all directions, or one for each of several, from north clockwise, with the tolerance to either side. An anisotropic model needs three directions or more; it has one azimuth of the longest range and one ratio of the ranges, shared by its structures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Model.&lt;/b&gt; A nugget and one or two structures, spherical, exponential or Gaussian, by least squares with weights N/h² (as gstat; Pebesma, 2004). Sills are never negative. The range of the exponential and of the Gaussian structure is the parameter a of 1 − exp(−h/a) and 1 − exp(−h²/a²); 95 % of the sill is reached at the practical range. A variogram without structure, or one that still rises at the cutoff, is refused, with what to do.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Values.&lt;/b&gt; Contents of trace elements are skew: take natural logarithms and lognormal kriging. Below a detection limit a share of the limit stands for the number, which flattens the variogram; the log says how many. Duplicates, standards and blanks, known by their fields, are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Trend.&lt;/b&gt; For universal kriging the variogram must be that of the residuals from the trend, a plane or a quadratic surface: they are those of ordinary least squares, as in gstat (Pebesma, 2004), which makes the variogram a little too low at long distances (Cressie, 1993, section 3.4.3).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Table with azimuth (empty for all directions), distance, semivariance, pairs and model; a report with the figure; the model as text (JSON) that goes into &lt;i&gt;Krige samples&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Distances are measured on the plane: a projected coordinate system is needed. A variogram of mixed media or of surveys that have not been levelled shows the steps between them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Показывает, насколько различаются содержания двух проб в зависимости от расстояния между ними, и подбирает модель, нужную для кригинга.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Экспериментальная вариограмма.&lt;/b&gt; Для каждого класса расстояний — половина среднего квадрата разностей по парам (Матерон, 1962) или устойчивая форма Кресси и Хокинса (1980), на которую отдельные высокие значения влияют меньше. Если лаг и предельное расстояние не заданы, берутся пятнадцать классов до трети диагонали площади. Свыше 50 миллионов пар все пары представляют пары проб, выбранных по жребию, со всеми остальными.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Направления.&lt;/b&gt; Одна вариограмма для всех направлений или по одной для каждого из нескольких, от севера по часовой стрелке, с допуском в обе стороны. Для анизотропной модели нужно не менее трёх направлений; у неё один азимут наибольшего радиуса и одно отношение радиусов, общие для всех структур.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Модель.&lt;/b&gt; Эффект самородка и одна или две структуры — сферические, экспоненциальные или гауссовы — методом наименьших квадратов с весами N/h² (как в gstat; Pebesma, 2004). Пороги не бывают отрицательными. Радиус экспоненциальной и гауссовой структур — параметр a в 1 − exp(−h/a) и 1 − exp(−h²/a²); 95 % порога достигается на практическом радиусе. Вариограмма без структуры или растущая до предельного расстояния отклоняется с указанием, что делать.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Значения.&lt;/b&gt; Распределения микроэлементов асимметричны: берите натуральные логарифмы и логнормальный кригинг. Ниже предела обнаружения вместо числа стоит доля предела, что сглаживает вариограмму; в журнале указано, сколько таких. Дубликаты, стандартные и холостые пробы, опознанные по полям, не участвуют.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Тренд.&lt;/b&gt; Универсальному кригингу нужна вариограмма остатков от тренда — плоскости или квадратичной поверхности. Остатки берутся по обычному методу наименьших квадратов, как в gstat (Pebesma, 2004), отчего вариограмма на больших расстояниях немного занижена (Cressie, 1993, раздел 3.4.3).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Таблица с азимутом (пусто — все направления), расстоянием, полудисперсией, числом пар и моделью; отчёт с рисунком; модель в виде текста (JSON) для &lt;i&gt;кригинга проб&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Расстояния измеряются на плоскости: нужна прямоугольная система координат. Вариограмма смешанных сред или несведённых съёмок показывает ступени между ними.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Splits deposits into those that train a model and those that are held out to test it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;At random.&lt;/b&gt; The given share trains. Sites that steps of at most the given distance join stay on one side, for sites of one cell or of one cluster of workings would test what they have trained; 1000 m is the side of a unit cell of 1 km². The log says how many that are. Farther neighbours still fall on both sides, so that the test flatters the model (Roberts and others, 2017).&lt;/p&gt;&lt;p&gt;&lt;b&gt;By blocks.&lt;/b&gt; Squares on a grid laid at random; whole blocks train, in random order, until their sites are as near to the share as blocks allow. Take blocks larger than the clusters of deposits. Without a side, the largest round one is taken at which ten blocks hold sites; the log names it. In degrees the squares lie on an equal-area plane about the middle of the sites.&lt;/p&gt;&lt;p&gt;&lt;b&gt;By date.&lt;/b&gt; Sites found up to the year train, later ones test: what a prediction made then would have been worth. Sites without a year go to neither side, and the log counts them. The share does not matter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Two layers with the attributes as they were. The second goes into &lt;i&gt;HOLDOUT&lt;/i&gt; of &lt;i&gt;Validate prospectivity&lt;/i&gt;. The same seed gives the same split.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; One split is one throw of the dice: with a few dozen deposits the measure changes much from seed to seed. Cross-validation uses every deposit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Делит месторождения на обучающие модель и оставленные для проверки.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Случайно.&lt;/b&gt; Обучает заданная доля. Точки, соединённые шагами не длиннее заданного расстояния, остаются на одной стороне: точки одной ячейки или одного скопления выработок проверяли бы то, чему сами обучили; 1000 м — сторона элементарной ячейки в 1 км². Журнал говорит, сколько их. Более далёкие соседи по-прежнему попадают на обе стороны, поэтому проверка льстит модели (Roberts и др., 2017).&lt;/p&gt;&lt;p&gt;&lt;b&gt;По блокам.&lt;/b&gt; Квадраты случайно положенной сетки; обучают целые блоки в случайном порядке, пока число точек не приблизится к доле, насколько позволяют блоки. Берите блоки крупнее скоплений месторождений. Если сторона не задана, берётся наибольшая круглая, при которой точки есть не менее чем в десяти блоках; журнал её называет. В градусах квадраты лежат на равновеликой плоскости с центром в середине точек.&lt;/p&gt;&lt;p&gt;&lt;b&gt;По году.&lt;/b&gt; Найденные не позже заданного года обучают, более поздние проверяют: чего стоил бы прогноз, сделанный тогда. Точки без года не попадают ни на одну сторону, их число указывается в журнале. Доля тогда не имеет значения.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Два слоя с прежними атрибутами. Второй подставляется в &lt;i&gt;HOLDOUT&lt;/i&gt; алгоритма &lt;i&gt;Проверка прогноза&lt;/i&gt;. Одно и то же начальное число даёт одно и то же деление.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Одно деление — один бросок костей: при нескольких десятках месторождений мера сильно меняется от числа к числу. Перекрёстная проверка использует каждое месторождение.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes from a geological map the lines along which some rocks touch others, for instance granitoids against carbonates, where skarns form.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rocks.&lt;/b&gt; Words for the rocks of both sides, in any language, separated by semicolons; a word after “-” rules a name out, as in &lt;i&gt;Geological units&lt;/i&gt;. Where the words for the neighbours are empty, all contacts of the first rocks with others are taken; where both are empty, all contacts of the map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Contacts.&lt;/b&gt; The parts that the outlines of two polygons share, whatever the places of their vertices. With a tolerance, the parts of the first outline no farther from the second than this: sloppy maps leave gaps and slivers between neighbours. The ends then reach up to a tolerance too far. What is shorter than three tolerances is left out, for it comes from outlines that only touch. With a tolerance of 0 the outlines must coincide to the last digit; points where polygons only touch are never contacts. Each pair is compared once.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Lines with the attributes of both sides, those of the first rocks with “_1”, those of the neighbours with “_2” behind the name, and the ellipsoidal length in metres.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A fault along which rocks meet is a contact here, too; take such lines out where only intrusive or depositional contacts are meant. A tolerance beyond the width of narrow polygons joins what they part.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Выбирает из геологической карты линии, вдоль которых соприкасаются определённые породы, например гранитоиды и карбонаты, где образуются скарны.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Породы.&lt;/b&gt; Слова для пород обеих сторон, на любом языке, через точку с запятой; слово после «-» исключает название, как в алгоритме &lt;i&gt;Геологические подразделения&lt;/i&gt;. Если слова для соседей не заданы, берутся все контакты первых пород с другими; если не заданы те и другие — все контакты карты.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Контакты.&lt;/b&gt; Общие части границ двух полигонов, где бы ни стояли вершины. При заданном допуске — части первой границы не дальше него от второй: неточные карты оставляют между соседями зазоры и узкие полоски. Концы тогда заходят дальше не более чем на допуск. Всё, что короче трёх допусков, опускается: это границы, которые лишь соприкасаются. При допуске 0 границы должны совпадать до последнего знака; касание в точке контактом не считается. Каждая пара сравнивается один раз.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Линии с атрибутами обеих сторон: у первых пород к имени поля добавлено «_1», у соседей «_2»; и длина на эллипсоиде в метрах.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Разлом, по которому сходятся породы, здесь тоже контакт; уберите такие линии, если нужны только интрузивные или осадочные контакты. Допуск больше ширины узких полигонов соединяет то, что они разделяют.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes from a geological map the polygons of some rocks and ages, for instance Carboniferous granitoids, for distances, densities or a mask.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rocks.&lt;/b&gt; Words in any language, separated by semicolons: a polygon is taken where one of them stands anywhere in a rock name, capital or small. A word after “-” rules a name out: &lt;i&gt;灰岩; -凝灰&lt;/i&gt; finds limestone but no tuff. Without fields named, all text fields are searched. Without words all rocks are taken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ages.&lt;/b&gt; In Ma, from the oldest to the youngest. The age of a polygon comes from two fields of numbers, or from a field of text: names of erathems, systems, series and stages in English, Chinese and Russian, with early, middle, late (&lt;i&gt;Late Devonian – Early Carboniferous&lt;/i&gt;, &lt;i&gt;早二叠世&lt;/i&gt;, &lt;i&gt;нижний–средний девон&lt;/i&gt;), or letter codes (&lt;i&gt;D2-3&lt;/i&gt;, &lt;i&gt;C1v&lt;/i&gt;, &lt;i&gt;γδP1&lt;/i&gt;, &lt;i&gt;Pt2&lt;/i&gt;, &lt;i&gt;PZ1&lt;/i&gt;). If no field is named, one whose name says age is taken, and the log says which. Limits are those of the International Chronostratigraphic Chart (Cohen et al., 2025).&lt;/p&gt;&lt;p&gt;&lt;b&gt;National scales.&lt;/b&gt; C2 is the Pennsylvanian (the Chinese use), C3 its last part; Є1–Є3 are the three parts of national maps; S1–S4 are Llandovery to Pridoli; R and V are Riphean and Vendian, set to the nearest units of the chart. Where this is not the scale of your map, give fields of numbers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rule.&lt;/b&gt; &lt;i&gt;Overlap&lt;/i&gt;: the intervals share at least 1 Ma, or all of a shorter one. &lt;i&gt;Within&lt;/i&gt;: the polygon’s age lies in the interval, give or take 1 Ma. A unit of wide age (Paleozoic) overlaps much; the second rule leaves it out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The polygons with their attributes; where ages are asked for, oldest_ma and youngest_ma as understood. Polygons without an age that can be understood are left out then, and the log lists their texts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Words find what was written, not what was meant: look at the result, above all at words that are parts of others (diorite in granodiorite).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Выбирает из геологической карты полигоны определённых пород и возрастов, например каменноугольные гранитоиды, — для расстояний, плотностей или маски.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Породы.&lt;/b&gt; Слова на любом языке через точку с запятой: полигон берётся, если одно из них стоит в любом месте названия породы, без различия прописных и строчных. Слово после «-» исключает название: &lt;i&gt;灰岩; -凝灰&lt;/i&gt; находит известняк, но не туф. Если поля не заданы, просматриваются все текстовые. Без слов берутся все породы.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Возраст.&lt;/b&gt; В млн лет, от наибольшего до наименьшего. Возраст полигона берётся из двух числовых полей или из текстового: названия эратем, систем, отделов и ярусов на английском, китайском и русском, с «ранний», «средний», «поздний» (&lt;i&gt;Late Devonian – Early Carboniferous&lt;/i&gt;, &lt;i&gt;早二叠世&lt;/i&gt;, &lt;i&gt;нижний–средний девон&lt;/i&gt;), или индексы (&lt;i&gt;D2-3&lt;/i&gt;, &lt;i&gt;C1v&lt;/i&gt;, &lt;i&gt;γδP1&lt;/i&gt;, &lt;i&gt;Pt2&lt;/i&gt;, &lt;i&gt;PZ1&lt;/i&gt;). Если поле не задано, берётся то, чьё имя говорит о возрасте; об этом сообщается в журнале. Границы — по Международной хроностратиграфической шкале (Cohen et al., 2025).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Национальные шкалы.&lt;/b&gt; C2 — пенсильваний (как в Китае), C3 — его верхняя часть; Є1–Є3 — три отдела национальных карт; S1–S4 — от лландовери до пржидола; R и V — рифей и венд, приведённые к ближайшим подразделениям шкалы. Если на вашей карте шкала иная, задайте числовые поля.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Правило.&lt;/b&gt; &lt;i&gt;Перекрытие&lt;/i&gt;: у интервалов не менее 1 млн лет общих или весь более короткий. &lt;i&gt;В пределах&lt;/i&gt;: возраст полигона лежит в интервале с допуском 1 млн лет. Подразделение широкого возраста (палеозой) перекрывается со многим; второе правило его исключает.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Полигоны с атрибутами; если задан возраст — ещё oldest_ma и youngest_ma, как они поняты. Полигоны с нераспознанным возрастом тогда пропускаются, их тексты перечислены в журнале.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Слова находят написанное, а не подразумеваемое: проверьте результат, прежде всего слова, входящие в другие (диорит в гранодиорите).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how densely a study area has been sampled, where samples are missing, and how evenly they lie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells.&lt;/b&gt; Map sheets, cells of 160 km and their parts, or cells of equal area. With a study area all cells that it touches count, those without a sample, too, each with the part that lies in it; samples outside are left out. Without one, whole cells that hold samples count.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Density.&lt;/b&gt; Samples per 100 km² and km² per sample, on the ellipsoid. A cell has enough where it has the wanted density or more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Evenness.&lt;/b&gt; The mean distance to the nearest other sample over the one that places at random would have, 0.5 / √density (Clark and Evans, 1954): about 1 at random, towards 0 in clusters, up to 2.15 on a regular net. Samples at the edge raise it a little.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Polygons in degrees (WGS 84) and a report. Duplicates, standards and blanks are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Every row with a place counts once, whatever was determined in it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Показывает, с какой плотностью опробована площадь, где проб не хватает и насколько равномерно они лежат.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ячейки.&lt;/b&gt; Листы карт, ячейки 160 км и их части или равновеликие ячейки. Если задана площадь, учитываются все ячейки, которых она касается, и без проб тоже, каждая своей частью внутри площади; пробы вне её не учитываются. Без площади учитываются целые ячейки с пробами.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Плотность.&lt;/b&gt; Проб на 100 км² и км² на пробу, на эллипсоиде. Ячейка достаточна, если в ней требуемая плотность или больше.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Равномерность.&lt;/b&gt; Среднее расстояние до ближайшей другой пробы, делённое на ожидаемое при случайном размещении 0,5 / √плотность (Clark, Evans, 1954): около 1 при случайном, к 0 при скученном, до 2,15 на правильной сети. Пробы у края немного его завышают.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Полигоны в градусах (WGS 84) и отчёт. Дубликаты, стандартные и холостые пробы не учитываются.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Каждая строка с местом считается один раз, что бы в ней ни определяли.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether neighbouring samples are alike, and where high or low ones lie together.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Neighbours&lt;/b&gt; of a sample are a number of nearest ones, or all within a distance, itself not counted. The layer must be in metres. Within a distance some samples may have no neighbour: such &lt;i&gt;islands&lt;/i&gt; get no measure and do not count for the others; counted with a weight of nothing they would bias them. Their number is told.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The whole survey.&lt;/b&gt; Moran’s I (1950; 0 by chance, towards 1 where neighbours are alike) and Geary’s C (1954; 1 by chance, towards 0), row-standardised weights, normal score and two-sided p under randomisation (Cliff and Ord 1981).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Each sample.&lt;/b&gt; Local Moran’s I (LISA, Anselin 1995) with moments under conditional randomisation (Sokal, Oden and Thomson 1998), and G* of Getis and Ord (Ord and Getis 1995), the sample itself included. With so many tests at once some pass by chance: as a rule p are judged by the rate of false discoveries (Benjamini and Hochberg 1995; Caldas de Castro and Singer 2006); without it each on its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The samples with fields for each element, its name first: &lt;i&gt;_I&lt;/i&gt;, &lt;i&gt;_Iz&lt;/i&gt;, &lt;i&gt;_Ip&lt;/i&gt; (local I, score, p), &lt;i&gt;_LISA&lt;/i&gt; (HH high among high, LL low among low, HL high among low, LH low among high, ns not significant, island), &lt;i&gt;_Gz&lt;/i&gt;, &lt;i&gt;_Gp&lt;/i&gt;, &lt;i&gt;_G&lt;/i&gt; (hot, cold, ns, island). A table with a row for each element. The report has the scatterplot of Moran of the first six elements.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; HL samples are lone highs: errors, or small targets. The p hold for samples that are not chosen by their contents; infill over anomalies makes hot spots by itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Показывает, похожи ли соседние пробы и где высокие или низкие лежат вместе.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Соседи&lt;/b&gt; пробы — заданное число ближайших или все в пределах расстояния, без неё самой. Слой должен быть в метрах. В пределах расстояния у некоторых проб соседей может не быть: такие &lt;i&gt;острова&lt;/i&gt; не получают меры и не учитываются для остальных; учтённые с нулевым весом, они смещали бы её. Их число сообщается.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вся съёмка.&lt;/b&gt; I Морана (1950; 0 при случайности, ближе к 1, если соседи похожи) и C Гири (1954; 1 при случайности, ближе к 0), веса нормированы по строкам, нормальная оценка и двустороннее p при рандомизации (Cliff, Ord 1981).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Каждая проба.&lt;/b&gt; Локальный I Морана (LISA, Anselin 1995) с моментами при условной рандомизации (Sokal, Oden, Thomson 1998) и G* Гетиса–Орда (Ord, Getis 1995), включая саму пробу. При таком числе проверок некоторые проходят случайно: как правило, p оцениваются по доле ложных открытий (Benjamini, Hochberg 1995; Caldas de Castro, Singer 2006), без неё — каждое само по себе.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Пробы с полями для каждого элемента, вначале его имя: &lt;i&gt;_I&lt;/i&gt;, &lt;i&gt;_Iz&lt;/i&gt;, &lt;i&gt;_Ip&lt;/i&gt; (локальный I, оценка, p), &lt;i&gt;_LISA&lt;/i&gt; (HH высокие среди высоких, LL низкие среди низких, HL высокие среди низких, LH низкие среди высоких, ns незначимо, island остров), &lt;i&gt;_Gz&lt;/i&gt;, &lt;i&gt;_Gp&lt;/i&gt;, &lt;i&gt;_G&lt;/i&gt; (hot горячая, cold холодная, ns, island). Таблица со строкой на каждый элемент. В отчёте диаграммы рассеяния Морана первых шести элементов.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Пробы HL — одиночные высокие значения: ошибки или малые цели. p верны для проб, взятых независимо от содержаний; сгущение над аномалиями само создаёт горячие точки.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether surveys of different sheets, laboratories or countries differ, and whether they do so where it counts: at their borders, on the same rock. Nothing is changed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Whole surveys.&lt;/b&gt; Test of Kruskal and Wallis (H) over all of them, of Kolmogorov and Smirnov (D) for every two, and the difference of their medians in lg. A difference here may be the geology: it is a reason to look at the border, never a reason to level. Surveys of fewer than 5 samples are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;At the border.&lt;/b&gt; Samples of both surveys are paired within the width of the band, nearest first, each once, in one lithology and one medium. Step: Hodges–Lehmann estimate of the differences in lg, with Wilcoxon’s interval and p. Decision: level only with 10 pairs or more, p below 0.01, a step of at least 0.1 lg and lithologies that do not contradict each other; “Level geochemical surveys” decides alike.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Shared reference materials&lt;/b&gt; or splits, 10 determinations or more in each survey, tell what the laboratories do without any geology: where there are such, they decide (p below 0.01, from 0.02 lg).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A layer of samples in a projection in metres with a field of the survey. Duplicates, reference materials and blanks (fields duplicate_of, kind, standard) take no part; determinations that are no numbers neither.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; A row for each element and two surveys: &lt;i&gt;field, first, second, n_first, n_second, median_first, median_second, shift, ks_d, ks_p, kw_h, kw_p, pairs, compared, step, lower, upper, step_p, shared, shared_step, shared_lower, shared_upper, shared_p, decision (level, leave), reason&lt;/i&gt;. Report with boxes and steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Показывает, различаются ли съёмки разных листов, лабораторий или стран и различаются ли они там, где это важно: на границах, на одной и той же породе. Ничего не изменяет.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Съёмки целиком.&lt;/b&gt; Критерий Краскела–Уоллиса (H) по всем съёмкам, критерий Колмогорова–Смирнова (D) по каждым двум и разность их медиан в lg. Различие здесь может быть геологическим: это повод посмотреть на границу, но никогда не повод увязывать. Съёмки менее чем с 5 пробами не участвуют.&lt;/p&gt;&lt;p&gt;&lt;b&gt;На границе.&lt;/b&gt; Пробы обеих съёмок соединяются в пары в пределах полосы: сначала ближайшие, каждая один раз, на одной литологии и в одной среде. Ступень: оценка Ходжеса–Лемана разностей lg с интервалом Уилкоксона и p. Решение: увязывать только при 10 парах и более, p меньше 0,01, ступени не менее 0,1 lg и если литологии друг другу не противоречат; «Увязка геохимических съёмок» решает так же.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Общие стандартные образцы&lt;/b&gt; или повторные навески, по 10 определений и больше в каждой съёмке, прямо показывают расхождение лабораторий, без геологии: там, где они есть, решают они (p меньше 0,01, начиная с 0,02 lg).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Исходные данные.&lt;/b&gt; Слой проб в проекции с метрами и с полем съёмки. Дубликаты, стандартные образцы и холостые пробы (поля duplicate_of, kind, standard) не участвуют, как и определения не числом.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результаты.&lt;/b&gt; Строка для каждого элемента и двух съёмок: &lt;i&gt;field, first, second, n_first, n_second, median_first, median_second, shift, ks_d, ks_p, kw_h, kw_p, pairs, compared, step, lower, upper, step_p, shared, shared_step, shared_lower, shared_upper, shared_p, decision (level — увязать, leave — оставить), reason&lt;/i&gt;. Отчёт с ящиками и ступенями.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells which elements rise and fall together, as a table of pairs and a heat map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Logarithms.&lt;/b&gt; Pearson’s product-moment correlation of lg contents: the usual measure for lognormal contents. &lt;b&gt;Spearman’s&lt;/b&gt; rank correlation sees any steady relation and is not led by single high values. Both take for each pair the samples that have both elements, and give the two-sided p of no correlation (Student’s t), which takes samples as independent: neighbouring samples are not, so that p is too small.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Symmetric balances&lt;/b&gt; (Kynčlová, Hron and Filzmoser 2017). Contents are parts of a whole: where silica rises, all others fall, and correlations of raw or log contents hold this closure. Here each two parts are balanced against all others, both in the same way, and the balances are correlated. The coefficient depends on which elements are taken along. Only samples with all elements count; three elements or more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A row for each pair: fields &lt;i&gt;layer&lt;/i&gt; and &lt;i&gt;other&lt;/i&gt; (elements), &lt;i&gt;measure&lt;/i&gt;, &lt;i&gt;value&lt;/i&gt;, &lt;i&gt;samples&lt;/i&gt; and &lt;i&gt;p&lt;/i&gt; (none for balances); the dock of plots draws it. The report has the heat map and the strongest pairs. A pair with fewer than four samples, or of which one does not vary, has no figure.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Показывает, какие элементы растут и убывают вместе: таблица пар и карта корреляций.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Логарифмы.&lt;/b&gt; Корреляция Пирсона lg содержаний: обычная мера при логнормальных содержаниях. Ранговая корреляция &lt;b&gt;Спирмена&lt;/b&gt; видит любую монотонную связь и не зависит от единичных высоких значений. Обе берут для каждой пары пробы, где есть оба элемента, и дают двустороннее p отсутствия корреляции (распределение Стьюдента), считая пробы независимыми: соседние таковыми не являются, поэтому p занижено.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Симметричные балансы&lt;/b&gt; (Kynčlová, Hron, Filzmoser 2017). Содержания — части целого: где растёт кремнезём, убывает всё остальное, и корреляции исходных содержаний или их логарифмов несут это замыкание. Здесь каждые две части одинаково уравновешиваются всеми остальными, и коррелируют балансы. Коэффициент зависит от того, какие элементы взяты. Учитываются только пробы со всеми элементами; их нужно не меньше трёх.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Строка на каждую пару: поля &lt;i&gt;layer&lt;/i&gt; и &lt;i&gt;other&lt;/i&gt; (элементы), &lt;i&gt;measure&lt;/i&gt;, &lt;i&gt;value&lt;/i&gt;, &lt;i&gt;samples&lt;/i&gt; и &lt;i&gt;p&lt;/i&gt; (у балансов его нет); их рисует панель графиков. В отчёте карта корреляций и самые тесные пары. У пары, где проб меньше четырёх или один элемент не меняется, числа нет.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells which evidence layers say the same, before they are counted twice in a model.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Two to twenty rasters. &lt;i&gt;Types&lt;/i&gt; says for each whether it is categorical or has numbers (&lt;i&gt;ascending&lt;/i&gt; and &lt;i&gt;descending&lt;/i&gt; are the same here); where empty, what the raster says itself; else whole numbers count as categories, decimals as numbers. Rasters on other grids are resampled to the first, in temporary files.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Two layers of numbers:&lt;/b&gt; Pearson’s product-moment correlation, or Spearman’s rank correlation, which sees any steady relation and is not led by single high values. Ranks are those of 256 classes of equal area: exact where there are fewer different values, else off by less than 0.001.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Categories:&lt;/b&gt; χ² of independence over cells and Cramér’s V = √[χ² / n (k − 1)], k being the fewer classes (Cramér 1946); 0 is independent, 1 is one determines the other. A layer of numbers beside a categorical one is cut into ten classes of equal area. χ² grows with the number of cells, and neighbouring cells are alike: no p is given, judge by V.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nodata.&lt;/b&gt; Each pair is measured where both have data within the study area; the table says how much area that is. In degrees cells weigh by their area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A row for each pair, the matrix as a figure, and the pairs of 0.7 and more, from which on collinearity is known to harm regressions (Dormann and others 2013). Weights of evidence and Bayesian methods ask for independence at the deposits, which their own tests show.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Показывает, какие прогнозные слои говорят об одном и том же, пока они не вошли в модель дважды.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Входные данные.&lt;/b&gt; От двух до двадцати растров. &lt;i&gt;Типы&lt;/i&gt; указывают для каждого, категории в нём (categorical) или числа (&lt;i&gt;ascending&lt;/i&gt; и &lt;i&gt;descending&lt;/i&gt; здесь равнозначны); если пусто — то, что сообщает сам растр, иначе целые числа считаются категориями, дробные — числами. Растры на других сетках пересчитываются на первую во временных файлах.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Два числовых слоя:&lt;/b&gt; корреляция Пирсона или ранговая корреляция Спирмена, которая видит любую монотонную связь и не поддаётся отдельным высоким значениям. Ранги — по 256 классам равной площади: точны, если различных значений меньше, иначе ошибка меньше 0,001.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Категории:&lt;/b&gt; χ² независимости по ячейкам и V Крамера = √[χ² / n (k − 1)], где k — меньшее число классов (Cramér 1946); 0 — независимость, 1 — одно определяет другое. Числовой слой рядом с категориальным разбивается на десять классов равной площади. χ² растёт с числом ячеек, а соседние ячейки похожи: p не приводится, судите по V.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Нет данных.&lt;/b&gt; Каждая пара измеряется там, где данные есть у обоих в пределах площади исследования; эта площадь указана в таблице. В градусах ячейки весят по своей площади.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Строка на каждую пару, матрица в виде рисунка и пары с коэффициентом 0,7 и больше — с этого значения коллинеарность заметно вредит регрессии (Dormann и др. 2013). Метод весов доказательств и байесовские методы требуют независимости у месторождений; её показывают их собственные критерии.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The threshold laboratory: background and threshold of each element by all common rules side by side, with how many samples, and how much area, lie above. No rule is the true one; where several agree, the threshold does not hang on the choice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rules.&lt;/b&gt; On lg, if not said otherwise. Iterative clipping: X0 + s S0 once contents beyond X ± k S are dropped until none is. Mean + k S (Hawkes and Webb 1962). Median + k MAD, and Tukey’s fence (Reimann, Filzmoser and Garrett 2005). The fence adjusted for skewness by the medcouple, on contents (Hubert and Vandervieren 2008). Cumulative frequencies, by default 85, 92.5 and 97.5 %: outer, middle and inner zone of 1:1,000,000 low-density surveys. Minimum anomalous contents Cф·ε^(t/√m) of m = 1 … 9 adjacent samples, of the clipped background (Solovov 1985). Concentration–number, and with a field of areas concentration–area (Cheng, Agterberg and Ballantyne 1994), on thresholds equal in lg: a break is reported only where a parametric bootstrap rejects one lognormal population (p ≤ 0.05). Sinclair’s mean + 2 S of the lower of two lognormal populations, fitted by maximum likelihood, their number by BIC.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Censored contents.&lt;/b&gt; What is below detection is read off the line of ROS (Helsel 2012), so that it counts in every rule; where contents lie in intervals or above an upper limit, their middle, the limit and half of the detection limit stand for them. With more than 80 % below detection only cumulative frequencies above all detection limits remain, and the rows of the other rules say why.&lt;/p&gt;&lt;p&gt;&lt;b&gt;By geological unit.&lt;/b&gt; With a field of units each has thresholds of its own beside those of all samples: what is common in ultrabasic rocks is an anomaly in granite.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A row for each element, unit, rule and number (zone from outer to inner, m, or break): background, threshold, lower (of negative anomalies), above, count, share_pct; with areas area_km2 above and, of all samples, area_pct; remark: why a rule has no threshold. The report has the same with a probability plot and the concentration–number or –area curve of each element.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Thresholds of samples from several laboratories, media or landscapes separate these, not anomalies: level first. The bootstrap assumes independent samples; in dense surveys neighbours repeat each other and breaks come too easily.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Лаборатория порогов: фон и порог каждого элемента по всем принятым правилам рядом, с числом проб и площадью выше порога. Единственно верного правила нет; если несколько согласны между собой, порог не зависит от выбора.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Правила.&lt;/b&gt; По lg, если не сказано иное. Итеративное отсечение: X0 + s S0 после того, как содержания за пределами X ± k S отброшены до последнего. Среднее + k S (Hawkes и Webb 1962). Медиана + k MAD и ограда Тьюки (Reimann, Filzmoser и Garrett 2005). Ограда с поправкой на асимметрию по медкаплу, по содержаниям (Hubert и Vandervieren 2008). Накопленные частоты, по умолчанию 85, 92,5 и 97,5 %: внешняя, средняя и внутренняя зоны при съёмках низкой плотности масштаба 1:1 000 000. Минимально-аномальные содержания Сф·ε^(t/√m) для m = 1 … 9 смежных проб, по отсечённому фону (Соловов 1985). Содержание–число, а при поле площадей и содержание–площадь (Cheng, Agterberg и Ballantyne 1994), с порогами, равноотстоящими по lg: излом сообщается, только если параметрический бутстреп отвергает одну логнормальную совокупность (p ≤ 0,05). Среднее + 2 S нижней из двух логнормальных совокупностей по Синклеру; они подобраны по максимуму правдоподобия, их число — по BIC.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Цензурированные содержания.&lt;/b&gt; То, что ниже предела обнаружения, снимается с прямой ROS (Helsel 2012) и потому учитывается в каждом правиле; где содержания заданы интервалами или выше верхнего предела, их заменяют геометрическая середина интервала, сам предел и половина предела обнаружения. Если ниже предела обнаружения более 80 %, остаются лишь накопленные частоты выше всех пределов, а в строках прочих правил указана причина.&lt;/p&gt;&lt;p&gt;&lt;b&gt;По геологическим подразделениям.&lt;/b&gt; Если задано поле подразделений, у каждого свои пороги наряду с порогами всех проб: обычное в ультрабазитах — аномалия в граните.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Строка на каждый элемент, подразделение, правило и номер (зона от внешней к внутренней, m или излом): background, threshold, lower (для отрицательных аномалий), above, count, share_pct; при площадях — area_km2 выше порога и, для всех проб, area_pct; remark — почему у правила нет порога. В отчёте то же с вероятностным графиком и кривой содержание–число или содержание–площадь для каждого элемента.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Пороги по пробам разных лабораторий, сред или ландшафтов разделяют их, а не аномалии: сначала увяжите данные. Бутстреп предполагает независимые пробы; при густой сети соседние повторяют друг друга, и изломы находятся слишком легко.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a continuous raster into classes 1, 2, 3, … from the lowest values to the highest. A class holds the values above the limit of the class before, up to and including its own limit. Cells without data stay without data (0).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods.&lt;/b&gt; &lt;i&gt;Equal interval&lt;/i&gt;. &lt;i&gt;Quantiles&lt;/i&gt;: about equally many cells in each class; the limits are observed values. &lt;i&gt;Natural breaks&lt;/i&gt; (Fisher–Jenks): the least squared deviations within classes, exact up to 2048 distinct values, beyond that on 2048 narrow bins. &lt;i&gt;Geometrical intervals&lt;/i&gt;: widths in geometric progression, with the ratio that evens out the counts best. &lt;i&gt;Standard deviations&lt;/i&gt;: limits one standard deviation apart about the mean. &lt;i&gt;Limits given below&lt;/i&gt;. &lt;i&gt;Defined interval&lt;/i&gt;: limits at the multiples of an interval, whatever the number of classes; so two areas get the same classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Inner limits from the lowest to the highest, separated by spaces or semicolons, for instance “1000 2500 5000”. Only the method of that name uses them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Equal values.&lt;/b&gt; Many equal values can make several limits coincide; then there are fewer classes than asked for, and the log says so. Where each distinct value becomes a class of its own the log says that too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Large rasters.&lt;/b&gt; Whole-number rasters, and rasters of up to 4 million cells with data, are used in full. Of larger ones a random sample of 4 million cells gives the limits (a quantile is then off by less than 0.1 % of the cells); range, mean and standard deviation always come from all cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The limits stand in the table, in the legend and in the metadata of the raster, which also keeps title, resolution and position error of the input. A distance class should not be narrower than the position error; the log warns where it is.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Разбивает непрерывный растр на классы 1, 2, 3, … от низких значений к высоким. Класс содержит значения больше границы предыдущего класса и не больше собственной границы. Ячейки без данных остаются без данных (0).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Методы.&lt;/b&gt; &lt;i&gt;Равные интервалы&lt;/i&gt;. &lt;i&gt;Квантили&lt;/i&gt;: примерно поровну ячеек в каждом классе; границами служат встречающиеся значения. &lt;i&gt;Естественные границы&lt;/i&gt; (Фишер–Дженкс): наименьшая сумма квадратов отклонений внутри классов; точное решение до 2048 различных значений, далее — по 2048 узким интервалам. &lt;i&gt;Геометрические интервалы&lt;/i&gt;: ширина классов растёт в геометрической прогрессии, знаменатель лучше всего выравнивает число ячеек. &lt;i&gt;Стандартные отклонения&lt;/i&gt;: границы через одно стандартное отклонение от среднего. &lt;i&gt;Границы, заданные ниже&lt;/i&gt;. &lt;i&gt;Заданный интервал&lt;/i&gt;: границы кратны интервалу, каким бы ни было число классов, поэтому у двух площадей классы одинаковы.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Границы.&lt;/b&gt; Внутренние границы от меньшей к большей через пробел или точку с запятой, например «1000 2500 5000». Используются только методом с этим названием.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Одинаковые значения.&lt;/b&gt; Из-за множества одинаковых значений границы могут совпасть; тогда классов меньше, чем задано, и об этом сказано в журнале. Если каждое значение стало отдельным классом, журнал сообщает и об этом.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Большие растры.&lt;/b&gt; Целочисленные растры и растры, где не более 4 миллионов ячеек с данными, учитываются полностью. Для больших границы определяются по случайной выборке из 4 миллионов ячеек (погрешность квантиля менее 0,1 % ячеек); размах, среднее и стандартное отклонение всегда берутся по всем ячейкам.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Границы записываются в таблицу, легенду и метаданные растра, где сохраняются также заголовок, разрешение и погрешность положения исходного растра. Класс расстояний не должен быть уже погрешности положения; если это так, в журнале будет предупреждение.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a mineral system of the EIS QGIS plugin (JSON) into one of this plugin, for the study dock.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A file of the wizard’s library, in its older form (components with proxies by their text) or the present one (&lt;i&gt;mineral_system_components&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;What becomes of it.&lt;/b&gt; Components: source and pathway as they are, depositional becomes trap, mineralisation becomes deposition. Scales: regional is belt, camp is district. Importance: High 3, Moderate 2, Low 1. Workflows become steps: distance to features, or distance to an anomaly above or below a limit, as the text says “high” or “low”. Texts stay English and are marked as untranslated; every statement is marked &lt;i&gt;to_be_checked&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it lacks.&lt;/b&gt; Files of EIS have no epochs, deposits, belts, references, directions of evidence, distances or words for rocks: the first four stay empty, the others are derived from category and text. The log and the report name every proxy of which something had no counterpart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Codes.&lt;/b&gt; Mineral system and deposit types are codes of this plugin; where the name tells them (IOCG, VMS, pegmatite and so on) they may be left empty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A JSON file. In the folder of your own systems, which is proposed, the dock finds it; edit it there in any text editor.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Превращает рудную систему модуля EIS QGIS (JSON) в систему этого модуля для панели исследования.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вход.&lt;/b&gt; Файл библиотеки мастера в старом виде (компоненты с признаками по их тексту) или в нынешнем (&lt;i&gt;mineral_system_components&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Что с ним происходит.&lt;/b&gt; Компоненты: source и pathway остаются, depositional становится trap, mineralisation — deposition. Масштабы: regional — пояс, camp — рудный район. Важность: High 3, Moderate 2, Low 1. Порядки работы становятся шагами: расстояние до объектов или до аномалии выше либо ниже предела, смотря по словам «high» или «low» в тексте. Тексты остаются английскими и помечены как непереведённые; каждое утверждение помечено &lt;i&gt;to_be_checked&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Чего в нём нет.&lt;/b&gt; В файлах EIS нет эпох, месторождений, поясов, источников, направлений признаков, расстояний и слов для пород: первые четыре остаются пустыми, остальное выведено из категории и текста. Журнал и отчёт называют каждый признак, у которого чему-то не нашлось соответствия.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Коды.&lt;/b&gt; Рудная система и типы месторождений — коды этого модуля; где их видно по названию (IOCG, VMS, пегматиты и т. д.), их можно не указывать.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Выход.&lt;/b&gt; Файл JSON. В папке ваших систем, которая предложена, его находит панель; там его можно изменить в любом текстовом редакторе.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns the values x of a raster into degrees of membership μ in the set “favourable”, from 0 (not at all) to 1 (wholly) (Zadeh 1965; Bonham-Carter 1994, pages 291 to 295).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Shapes.&lt;/b&gt; m is the midpoint, s the spread. &lt;i&gt;Large&lt;/i&gt;: μ = 1 / [1 + (x/m)^−s]; &lt;i&gt;small&lt;/i&gt;: μ = 1 / [1 + (x/m)^s]; both are 0.5 at the midpoint and steeper with a larger spread; values below 0 count as 0. &lt;i&gt;Near&lt;/i&gt;: μ = 1 / [1 + s(x − m)²] (the three after Tsoukalas and Uhrig 1997). &lt;i&gt;Gaussian&lt;/i&gt;: μ = exp[−s(x − m)²]. &lt;i&gt;Linear&lt;/i&gt;: from 0 at one limit to 1 at the other, which may be the smaller. &lt;i&gt;MS large&lt;/i&gt;: μ = 1 − bσ / (x − aM + bσ) above aM, else 0; &lt;i&gt;MS small&lt;/i&gt;: μ = bσ / (x − aM + bσ) above aM, else 1, with mean M and standard deviation σ of all cells, and a and b the two multipliers. The formulas are those of Fuzzy Membership in ArcGIS, with the same parameters.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Table.&lt;/b&gt; For classes: one row for each value, “value; membership”, or for each range, “from; to; membership”, which holds the values above the first number, up to and including the second; the first range holds its lower end too. Rows end at a line break or “|”, for instance “1; 0.9 | 2; 0.4”. The path of a text file with such rows can be given instead. Cells with other values have no data in the output; the log counts them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What is left empty&lt;/b&gt; comes from the raster, and the log says which numbers were used: the midpoint is the median (ArcGIS takes the middle of the range, which makes nearly all of a skewed layer, such as distances, members or none), the limits are the ends of the range. The spread is 5 for large and small; for near and gaussian it makes the membership 0.5 a quarter of the range from the midpoint.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hedges&lt;/b&gt; (Zadeh 1972). &lt;i&gt;Very&lt;/i&gt; squares the membership, &lt;i&gt;somewhat&lt;/i&gt; takes its square root.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Preview.&lt;/b&gt; “Fuzzy membership…” in the menu of the plugin draws the curve over the histogram of the raster. Curve and output come from the same function.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A raster of μ, with title, resolution, position error and circularity of the input. Cells without data stay without data. The log warns where more than half of the cells have a membership above 0.95 or below 0.05: such a layer tells few cells apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A membership is a judgement, not a probability. It should be set from what is known of the mineral system, not adjusted until the known deposits score well.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Превращает значения x растра в степени принадлежности μ множеству «благоприятное»: от 0 (совсем не принадлежит) до 1 (принадлежит вполне) (Zadeh 1965; Bonham-Carter 1994, с. 291–295).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формы.&lt;/b&gt; m — середина, s — разброс. &lt;i&gt;Большие&lt;/i&gt;: μ = 1 / [1 + (x/m)^−s]; &lt;i&gt;малые&lt;/i&gt;: μ = 1 / [1 + (x/m)^s]; обе в середине равны 0,5 и тем круче, чем больше разброс; значения ниже 0 считаются за 0. &lt;i&gt;Близкие&lt;/i&gt;: μ = 1 / [1 + s(x − m)²] (все три по Tsoukalas, Uhrig 1997). &lt;i&gt;Гауссова&lt;/i&gt;: μ = exp[−s(x − m)²]. &lt;i&gt;Линейная&lt;/i&gt;: от 0 на одном пределе до 1 на другом, который может быть и меньше. &lt;i&gt;MS, большие&lt;/i&gt;: μ = 1 − bσ / (x − aM + bσ) выше aM, иначе 0; &lt;i&gt;MS, малые&lt;/i&gt;: μ = bσ / (x − aM + bσ) выше aM, иначе 1; M и σ — среднее и стандартное отклонение всех ячеек, a и b — два множителя. Формулы те же, что у инструмента Fuzzy Membership в ArcGIS, с теми же параметрами.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Таблица.&lt;/b&gt; Для классов: по строке на значение — «значение; принадлежность» — или на интервал — «от; до; принадлежность»; интервал содержит значения больше первого числа, до второго включительно; первый интервал содержит и свой нижний конец. Строки разделяются переводом строки или знаком «|», например «1; 0.9 | 2; 0.4». Вместо них можно указать путь к текстовому файлу с такими строками. Ячейки с другими значениями остаются в результате без данных; журнал называет их число.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Что не задано&lt;/b&gt;, берётся из растра, и журнал сообщает использованные числа: середина — медиана (ArcGIS берёт середину размаха, и у скошенного слоя, например расстояний, почти всё оказывается членом множества или почти ничего), пределы — концы размаха. Разброс для больших и малых равен 5; для близких и гауссовой он таков, что на расстоянии четверти размаха от середины принадлежность равна 0,5.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Модификаторы&lt;/b&gt; (Zadeh 1972). &lt;i&gt;«Очень»&lt;/i&gt; возводит принадлежность в квадрат, &lt;i&gt;«отчасти»&lt;/i&gt; извлекает квадратный корень.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Просмотр.&lt;/b&gt; «Степень принадлежности…» в меню модуля рисует кривую поверх гистограммы растра. Кривую и результат даёт одна и та же функция.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; Растр μ с названием, разрешением, погрешностью положения и признаком цикличности исходного слоя. Ячейки без данных остаются без данных. Журнал предупреждает, если у более чем половины ячеек принадлежность выше 0,95 или ниже 0,05: такой слой мало что различает.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; Принадлежность — суждение, а не вероятность. Её задают исходя из знаний о рудной системе, а не подгоняют, пока известные месторождения не получат высокую оценку.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What does each layer of a model do? Fits a saved model again without each of its layers in turn, and compares the maps with that of all layers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A model file of at least two layers; its own algorithm is run with the parameters and the evidence that the file names.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Table.&lt;/b&gt; For each layer: the AUC of the training deposits without it, and the loss, that is AUC with all layers − AUC without; its interval of 95 % and p by the paired test of DeLong, DeLong and Clarke-Pearson (1988), adjusted by Holm (1979); Spearman’s rank correlation of both maps, and the share of the best 10 % of the area that they have in common. All maps are compared in the cells where all have a score; where the model’s cases are geological units, each unit counts as one cell. Layers are ranked by their loss; equal losses share a rank. Layers that the model holds but does not use (&lt;i&gt;used&lt;/i&gt; is 0), such as those that weights of evidence left out, have no rank.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Spread.&lt;/b&gt; The standard deviation of the maps without one layer each: high where the score hangs on a single layer. It is in units of the score; scores that are sums fall where a favourable layer is dropped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The AUC is that of the fit: a layer of noise can raise it, too; cross-validate before you keep a layer for its sake. Of two layers that say the same neither seems to matter; the correlation matrix shows such pairs. A run that cannot be fitted is named and left out. The maps are kept in temporary files, at most four bytes for each cell and layer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Что делает каждый слой модели? Строит сохранённую модель заново, по очереди без каждого из слоёв, и сравнивает карты с картой по всем слоям.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Входные данные.&lt;/b&gt; Файл модели не менее чем из двух слоёв; запускается её собственный алгоритм с теми параметрами и слоями, что названы в файле.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Таблица.&lt;/b&gt; Для каждого слоя: AUC обучающих месторождений без него и потеря, то есть AUC по всем слоям − AUC без него; её 95-процентный интервал и p по парному критерию ДеЛонг, ДеЛонга и Кларк-Пирсон (1988) с поправкой Холма (1979); ранговая корреляция Спирмена обеих карт и общая доля лучших 10 % площади. Все карты сравниваются в ячейках, где оценка есть у всех; если случаи модели — геологические единицы, каждая единица считается за одну ячейку. Слои ранжированы по потере; равные потери делят ранг. У слоёв, которые в модели есть, но ею не используются (&lt;i&gt;used&lt;/i&gt; равно 0), например отброшенных методом весов свидетельств, ранга нет.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Разброс.&lt;/b&gt; Стандартное отклонение карт без одного из слоёв: велико там, где оценка держится на одном слое. Он в единицах оценки; если оценка — сумма, без благоприятного слоя она падает.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; AUC — это AUC подгонки: её может поднять и слой шума; прежде чем сохранить слой ради неё, проведите перекрёстную проверку. Из двух слоёв, говорящих об одном, ни один не кажется важным; такие пары показывает корреляционная матрица. Прогон, который построить нельзя, назван и пропущен. Карты хранятся во временных файлах, не больше четырёх байт на ячейку и слой.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes into a copy of a raster what reports, legends and models should know about it: titles in three languages, how fine and how exact it really is, whether it was drawn with knowledge of deposits, where it comes from. Rasters that this plugin makes carry this already; use it for your own grids and for results of other tools.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What is left empty stays as it is.&lt;/b&gt; A single “-” empties a text.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Effective resolution&lt;/b&gt; (km): the size of the smallest thing that the data show, not that of the cells: the spacing of gravity stations, the side of the sampling grid. It cannot be finer than a cell. &lt;b&gt;Position error&lt;/b&gt; (km): how far a drawn line or a station may be off. No first distance class should be narrower than both together; the algorithms warn.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Drawn with knowledge of deposits.&lt;/b&gt; An outline that was drawn around known ore predicts that ore by construction. Say &lt;i&gt;yes&lt;/i&gt; for terranes, ore belts and prospective zones of metallogenic maps; reports then say so wherever the layer is used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Type.&lt;/b&gt; Categorical: values are names of classes. Ascending: low values are favourable, such as distances. Descending: high values are favourable, such as contents. Weights of evidence and other methods take it from here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class names.&lt;/b&gt; Rows “value;Chinese;Russian;English” of whole numbers; one name stands for all languages. Rows replace the name of the same class, other classes keep theirs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A GeoTIFF with the same cells, type, nodata value and colours. The items stand in the metadata of the file and can be read in the properties of the layer in QGIS (&lt;i&gt;Information ▸ More information&lt;/i&gt;) and by gdalinfo.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает в копию растра то, что о нём должны знать отчёты, легенды и модели: заголовки на трёх языках, насколько он на деле подробен и точен, составлен ли он с учётом месторождений, откуда он. Растры, созданные этим модулем, уже содержат это; инструмент нужен для ваших сеток и для результатов других инструментов.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Что оставлено пустым, не меняется.&lt;/b&gt; Одиночный «-» стирает текст.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Эффективное разрешение&lt;/b&gt; (км): размер наименьшего, что видно в данных, а не размер ячейки: шаг гравиметрических пунктов, сторона сети опробования. Оно не может быть мельче ячейки. &lt;b&gt;Погрешность положения&lt;/b&gt; (км): насколько может быть смещена проведённая линия или пункт. Первый класс расстояний не должен быть уже того и другого вместе; алгоритмы предупреждают об этом.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Составлен с учётом месторождений.&lt;/b&gt; Контур, проведённый вокруг известных руд, предсказывает их по построению. Выберите &lt;i&gt;да&lt;/i&gt; для террейнов, рудных поясов и перспективных зон металлогенических карт; тогда отчёты скажут об этом везде, где слой использован.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Тип.&lt;/b&gt; Категориальный: значения — названия классов. По возрастанию: благоприятны малые значения, как у расстояний. По убыванию: благоприятны большие, как у содержаний. Отсюда тип берут метод весов доказательств и другие.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Названия классов.&lt;/b&gt; Строки «значение;китайское;русское;английское» для целых чисел; одно название годится для всех языков. Строки заменяют название того же класса, остальные классы сохраняют свои.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Результат.&lt;/b&gt; GeoTIFF с теми же ячейками, типом, значением «нет данных» и цветами. Записи хранятся в метаданных файла и видны в свойствах слоя в QGIS (&lt;i&gt;Информация ▸ Дополнительная информация&lt;/i&gt;) и в gdalinfo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the weights table of weights of evidence with the column names of ArcSDM, one table for each layer, for &lt;i&gt;Calculate Response&lt;/i&gt; there or for colleagues who work with it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; In the folder, files named layer_CA (ascending), _CD (descending) or _CT (categorical), as ArcSDM names them, with CLASS, AREA_SQ_KM, AREA_UNITS, NO_POINTS, WPLUS, S_WPLUS, WMINUS, S_WMINUS, CONTRAST, S_CONTRAST, STUD_CNT, GEN_CLASS, WEIGHT, W_STD; descending layers begin with the highest class. A weight or contrast that does not exist is 0 with deviation 0, as in ArcSDM, so that it changes no response; other numbers that are not known are −99. The row of missing data has class −99 and weight 0, with the area and the points where the layer has no data: columns &lt;i&gt;missing_km2&lt;/i&gt; and &lt;i&gt;missing_deposits&lt;/i&gt; of our own tables, or the row −99 of a table that was read; 0 where neither says it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unit area.&lt;/b&gt; That of the run which made the table; areas in units and the weights of joined classes follow from it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; ArcSDM wants whole numbers as classes. Where a layer was cut into bins, its rows are numbered 1, 2, 3 …: reclassify the raster by the limits in the column &lt;i&gt;class_limit&lt;/i&gt; first. Weights of classes without deposits are left out here, unlike in ArcSDM, unless its rules were chosen for the run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает таблицу весов метода весов признаков со столбцами ArcSDM, по одной таблице на слой, для &lt;i&gt;Calculate Response&lt;/i&gt; или для коллег, работающих с этой программой.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Выход.&lt;/b&gt; В папке файлы слой_CA (по возрастанию), _CD (по убыванию) или _CT (категории), как их называет ArcSDM, со столбцами CLASS, AREA_SQ_KM, AREA_UNITS, NO_POINTS, WPLUS, S_WPLUS, WMINUS, S_WMINUS, CONTRAST, S_CONTRAST, STUD_CNT, GEN_CLASS, WEIGHT, W_STD; слои по убыванию начинаются с наибольшего класса. Несуществующий вес или контраст — 0 с отклонением 0, как в ArcSDM, чтобы не менять отклика; прочие неизвестные числа — −99. Строка пропусков имеет класс −99 и вес 0, с площадью и точками там, где у слоя нет данных: из столбцов &lt;i&gt;missing_km2&lt;/i&gt; и &lt;i&gt;missing_deposits&lt;/i&gt; наших таблиц или из строки −99 прочитанной таблицы; 0, если о них не сказано.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Элементарная площадь.&lt;/b&gt; Та, с которой таблица получена; из неё следуют площади в единицах и веса объединённых классов.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ограничения.&lt;/b&gt; ArcSDM требует целых классов. Если слой разбит на интервалы, его строки пронумерованы 1, 2, 3…: сначала переклассифицируйте растр по границам из столбца &lt;i&gt;class_limit&lt;/i&gt;. Веса классов без месторождений здесь, в отличие от ArcSDM, пусты, если при расчёте не выбраны его правила.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A belt map shows no scores: the raster is left out.</source>
        <translation>Карта пояса не показывает оценок: растр не использован.</translation>
    </message>
    <message>
        <source>A catchment has no area, or a negative or unknown one. Give each catchment an area above 0.</source>
        <translation>У одного из водосборных бассейнов площадь нулевая, отрицательная или неизвестна. Задайте каждому площадь больше 0.</translation>
    </message>
    <message>
        <source>A class width of {step} cannot be drawn: it must be above 0 and give no more than 10,000 classes. The usual width is 0.1 lg.</source>
        <translation>Шаг классов {step} не годится: он должен быть больше 0 и давать не больше 10 000 классов. Обычно берут 0,1 lg.</translation>
    </message>
    <message>
        <source>A cumulative frequency of {percent} % is not possible: it must be above 0 and below 100.</source>
        <translation>Накопленная частота {percent} % невозможна: она больше 0 и меньше 100.</translation>
    </message>
    <message>
        <source>A detection limit lies above the median of the numbers: the background is hidden.</source>
        <translation>Один из пределов обнаружения выше медианы чисел: фон не виден.</translation>
    </message>
    <message>
        <source>A drawing whose text can be edited</source>
        <translation>Векторный рисунок, текст которого можно править</translation>
    </message>
    <message>
        <source>A lag of {width} m and a cutoff of {cutoff} m do not go together. Give a lag above 0 and not above the cutoff.</source>
        <translation>Лаг {width} м и предельное расстояние {cutoff} м несовместимы. Задайте лаг больше 0, но не больше предельного расстояния.</translation>
    </message>
    <message>
        <source>A layer that was drawn with knowledge of the deposits predicts them by construction. Cells finer than the resolution of the layers show nothing more.</source>
        <translation>Слой, составленный с учётом месторождений, предсказывает их по построению. Ячейки мельче разрешения слоёв ничего нового не показывают.</translation>
    </message>
    <message>
        <source>A model without one layer each</source>
        <translation>Модель без одного из слоёв</translation>
    </message>
    <message>
        <source>A narrow band holds few samples, a wide one other geology. Take the width from which on R² is high and neither the line nor the step changes (Daneshfar and Cameron 1998).</source>
        <translation>В узкой полосе мало проб, в широкой — другая геология. Берите ширину, начиная с которой R² высок, а прямая и ступень больше не меняются (Daneshfar и Cameron 1998).</translation>
    </message>
    <message>
        <source>A negative number is a detection limit (−0.5 means below 0.5)</source>
        <translation>Отрицательное число — предел обнаружения (−0,5 значит ниже 0,5)</translation>
    </message>
    <message>
        <source>A number of nearest samples</source>
        <translation>Заданное число ближайших проб</translation>
    </message>
    <message>
        <source>A picture of 300 dots per inch</source>
        <translation>Изображение, 300 точек на дюйм</translation>
    </message>
    <message>
        <source>A prospectivity map needs a raster of scores (RASTER), such as the posterior probability.</source>
        <translation>Для прогнозной карты нужен растр оценок (RASTER), например апостериорная вероятность.</translation>
    </message>
    <message>
        <source>A raster of your own, whatever made it</source>
        <translation>Ваш растр, чем бы он ни был построен</translation>
    </message>
    <message>
        <source>A raster of your own: its grid, and as study area where it has values other than 0</source>
        <translation>Ваш растр: его сетка, а площадь исследования — там, где значения не равны 0</translation>
    </message>
    <message>
        <source>A sample of {share} of the cells without deposits was used, weighted up to their number.</source>
        <translation>Использована выборка {share} ячеек без месторождений с весом до полного их числа.</translation>
    </message>
    <message>
        <source>A sequential binary partition of D parts has D − 1 rows of D figures, but this table is {shape} (rows, columns). Complete the partition.</source>
        <translation>Последовательное двоичное разбиение D компонентов — это D − 1 строк по D чисел, а здесь таблица {shape} (строки, столбцы). Дополните разбиение.</translation>
    </message>
    <message>
        <source>A share of the detection limit</source>
        <translation>Доля предела обнаружения</translation>
    </message>
    <message>
        <source>A single value agrees with all {count} determinations: no deviation can be estimated. Check the column, or leave this element out.</source>
        <translation>Всем определениям ({count}) отвечает одно и то же значение: отклонение не оценить. Проверьте столбец или исключите элемент.</translation>
    </message>
    <message>
        <source>A split by date needs “{field}” and “{year}”. Fill both, or choose another method.</source>
        <translation>Для разделения по году нужны «{field}» и «{year}». Заполните оба или выберите другой способ.</translation>
    </message>
    <message>
        <source>A step stands for</source>
        <translation>Ступень означает</translation>
    </message>
    <message>
        <source>A structure with sill {sill} and range {range} is not possible. Give a sill of 0 or more and a range above 0.</source>
        <translation>Структура с порогом {sill} и радиусом автокорреляции {range} невозможна. Порог не может быть отрицательным, радиус должен быть больше 0.</translation>
    </message>
    <message>
        <source>A study leads from a mineral system to ranked targets. It is kept in the project: what went in, how it was run, what came out. You can run it again, and compare it with another.</source>
        <translation>Исследование ведёт от рудной системы к ранжированным перспективным участкам. Оно хранится в проекте: что вошло, как выполнялось, что вышло. Его можно выполнить заново и сравнить с другим.</translation>
    </message>
    <message>
        <source>A table of contents of the shape {elements} and reference values of the shape {values} do not match. Give one reference value for each element.</source>
        <translation>Размеры таблицы содержаний {elements} и набора опорных значений {values} не согласуются. Дайте каждому элементу одно опорное значение.</translation>
    </message>
    <message>
        <source>A table of the shape {values} (rows, columns) cannot be analysed. Give samples in rows, two or more variables in columns, and with log-ratios the basis that belongs to them.</source>
        <translation>Таблицу размером {values} (строки, столбцы) анализировать нельзя. Нужны пробы в строках, две или больше переменных в столбцах, а для логотношений — отвечающий им базис.</translation>
    </message>
    <message>
        <source>A trend of degree {degree} is not offered. Choose 0 (none), 1 (plane) or 2 (quadratic).</source>
        <translation>Тренд степени {degree} не предусмотрен. Выберите 0 (нет), 1 (плоскость) или 2 (квадратичный).</translation>
    </message>
    <message>
        <source>A trend of {terms} terms needs more samples than the {count} that have a number. Choose a lower degree or fewer rasters of drift.</source>
        <translation>Тренду из {terms} членов нужно больше проб, чем есть с числом ({count}). Выберите степень ниже или меньше растров дрейфа.</translation>
    </message>
    <message>
        <source>A zero is</source>
        <translation>Ноль — это</translation>
    </message>
    <message>
        <source>A zonality series needs two levels or more, with a number for every element at every level. Add levels, or leave out elements with gaps.</source>
        <translation>Для ряда зональности нужны два горизонта или больше и число для каждого элемента на каждом из них. Добавьте горизонты или исключите элементы с пропусками.</translation>
    </message>
    <message>
        <source>AND: the smallest</source>
        <translation>И (AND): наименьшее</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC (площадь под кривой)</translation>
    </message>
    <message>
        <source>AUC at the training points</source>
        <translation>AUC на обучающих точках</translation>
    </message>
    <message>
        <source>AUC at the training points (a fit, not a forecast)</source>
        <translation>AUC на обучающих точках (согласие с данными, а не прогноз)</translation>
    </message>
    <message>
        <source>AUC in spatial blocks</source>
        <translation>AUC по пространственным блокам</translation>
    </message>
    <message>
        <source>AUC of the best model</source>
        <translation>AUC лучшей модели</translation>
    </message>
    <message>
        <source>AUC of the deposits held out in spatial blocks: {auc}, above chance (0.5). Read below what the map owes to circular layers before you use it.</source>
        <translation>AUC по месторождениям, исключённым пространственными блоками: {auc}, выше случайного угадывания (0,5). Прежде чем пользоваться картой, прочтите ниже, чем она обязана слоям с кругом в доказательстве.</translation>
    </message>
    <message>
        <source>AUC of the deposits held out in spatial blocks: {auc}. That is not safely above chance: in {times} of {layouts} layouts of the blocks the interval includes 0.5. Do not use the map for targeting.</source>
        <translation>AUC по месторождениям, исключённым пространственными блоками: {auc}. Нельзя утверждать, что это лучше случайного угадывания: в {times} из {layouts} вариантов размещения блоков интервал включает 0,5. Не используйте карту для выбора участков.</translation>
    </message>
    <message>
        <source>AUC of the deposits that made the score</source>
        <translation>AUC месторождений, по которым построена оценка</translation>
    </message>
    <message>
        <source>AUC of the fit</source>
        <translation>AUC на обучающей выборке</translation>
    </message>
    <message>
        <source>AUC of the fit within the ore district</source>
        <translation>AUC на обучающей выборке внутри рудного района</translation>
    </message>
    <message>
        <source>AUC of the fit {auc}</source>
        <translation>AUC на обучающей выборке {auc}</translation>
    </message>
    <message>
        <source>AUC of the fit {fit}; cross-validated {value} ({lower}–{upper}); deposits held out: {count}.</source>
        <translation>AUC на обучающей выборке {fit}; при перекрёстной проверке {value} ({lower}–{upper}), отложено месторождений: {count}.</translation>
    </message>
    <message>
        <source>AUC of the fit, lower end of the 95 % interval</source>
        <translation>AUC на обучающей выборке, нижняя граница 95-процентного интервала</translation>
    </message>
    <message>
        <source>AUC of the fit, upper end of the 95 % interval</source>
        <translation>AUC на обучающей выборке, верхняя граница 95-процентного интервала</translation>
    </message>
    <message>
        <source>AUC of the fit: {value}.</source>
        <translation>AUC на обучающей выборке: {value}.</translation>
    </message>
    <message>
        <source>AUC of the held-out deposits</source>
        <translation>AUC отложенных месторождений</translation>
    </message>
    <message>
        <source>AUC of the held-out deposits, lower end of the 95 % interval</source>
        <translation>AUC отложенных месторождений, нижняя граница 95-процентного интервала</translation>
    </message>
    <message>
        <source>AUC of the held-out deposits, upper end of the 95 % interval</source>
        <translation>AUC отложенных месторождений, верхняя граница 95-процентного интервала</translation>
    </message>
    <message>
        <source>AUC with all layers</source>
        <translation>AUC по всем слоям</translation>
    </message>
    <message>
        <source>AUC without it</source>
        <translation>AUC без него</translation>
    </message>
    <message>
        <source>Above every break of the concentration–area plot lies less than {least} km², the smallest target. Lower the smallest area, or choose another method.</source>
        <translation>Над каждым изломом графика C–A площадь меньше {least} км², наименьшей площади участка. Уменьшите её или выберите другой метод.</translation>
    </message>
    <message>
        <source>Above the lower limit</source>
        <translation>Больше нижнего предела</translation>
    </message>
    <message>
        <source>Above the upper limit</source>
        <translation>Выше верхнего предела</translation>
    </message>
    <message>
        <source>Absolute difference ({unit})</source>
        <translation>Абсолютное расхождение ({unit})</translation>
    </message>
    <message>
        <source>Adaptive cut-off</source>
        <translation>Адаптивная граница</translation>
    </message>
    <message>
        <source>Add Balance</source>
        <translation>Добавить баланс</translation>
    </message>
    <message>
        <source>Add Its Other Layers</source>
        <translation>Добавить остальные слои модуля</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>Добавить слой</translation>
    </message>
    <message>
        <source>Add Node</source>
        <translation>Добавить узел</translation>
    </message>
    <message>
        <source>Add Raster</source>
        <translation>Добавить растр</translation>
    </message>
    <message>
        <source>Add Your Own Layer</source>
        <translation>Добавление своего слоя</translation>
    </message>
    <message>
        <source>Add Your Own Layer…</source>
        <translation>Добавить свой слой…</translation>
    </message>
    <message>
        <source>Add a layer with at least two columns of numbers.</source>
        <translation>Добавьте слой не менее чем с двумя числовыми столбцами.</translation>
    </message>
    <message>
        <source>Add a node first, and select it: a raster is an input of a node.</source>
        <translation>Сначала добавьте узел и выберите его: растр — вход узла.</translation>
    </message>
    <message>
        <source>Add as Evidence</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add one half to the counts (Haldane, Anscombe)</source>
        <translation>Прибавить к числам одну вторую (Холдейн, Энскомб)</translation>
    </message>
    <message>
        <source>Add points, such as a training set, and at least two rasters of values to the project.</source>
        <translation>Добавьте в проект точки, например обучающую выборку, и не менее двух растров значений.</translation>
    </message>
    <message>
        <source>Add the index of mineralisation probability (GMPI)</source>
        <translation>Добавить индекс вероятности минерализации (GMPI)</translation>
    </message>
    <message>
        <source>Add the rasters that were made with the grid and serve no proxy: distances, relief, gravity</source>
        <translation>Добавить растры, построенные вместе с сеткой и не занятые признаками: расстояния, рельеф, сила тяжести</translation>
    </message>
    <message>
        <source>Add the row of missing data (−99)</source>
        <translation>Добавить строку пропусков (−99)</translation>
    </message>
    <message>
        <source>Additive index</source>
        <translation>Аддитивный показатель</translation>
    </message>
    <message>
        <source>Adjusted fence (medcouple)</source>
        <translation>Ограда с поправкой (медкапл)</translation>
    </message>
    <message>
        <source>After clipping {kept} of {count} values are left, all of them {value}: they have no spread. Use a percentile rule, or treat values below detection first.</source>
        <translation>После отсечения из {count} [значения|значений|значений] осталось {kept}, и все равны {value}: разброса нет. Возьмите правило по процентилям или сначала обработайте значения ниже предела обнаружения.</translation>
    </message>
    <message>
        <source>Ages are read from the field “{field}”.</source>
        <translation>Возраст читается из поля «{field}».</translation>
    </message>
    <message>
        <source>Ages in numbers need both fields, “{first}” and “{second}”.</source>
        <translation>Для возраста в числах нужны оба поля: «{first}» и «{second}».</translation>
    </message>
    <message>
        <source>Aggregate samples by cells</source>
        <translation>Сведение проб по ячейкам</translation>
    </message>
    <message>
        <source>Agreement of the maps</source>
        <translation>Согласие карт</translation>
    </message>
    <message>
        <source>Airborne spectrometry</source>
        <translation>Аэрогаммаспектрометрия</translation>
    </message>
    <message>
        <source>Algebraic product</source>
        <translation>Алгебраическое произведение</translation>
    </message>
    <message>
        <source>Algebraic sum</source>
        <translation>Алгебраическая сумма</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Алгоритмы</translation>
    </message>
    <message>
        <source>Align rasters</source>
        <translation>Выравнивание растров</translation>
    </message>
    <message>
        <source>Aligned rasters</source>
        <translation>Выровненные растры</translation>
    </message>
    <message>
        <source>All cells are alike, so that there is nothing to lay out. Choose layers that vary.</source>
        <translation>Все ячейки одинаковы, раскладывать нечего. Выберите слои, которые меняются.</translation>
    </message>
    <message>
        <source>All deposits chosen have position quality D ({count}): their position is off by more than {limit} km, or its error is unknown. They are kept as training points, for there are no others; take the result with caution.</source>
        <translation>Все выбранные месторождения имеют точность положения D ({count}): погрешность их положения больше {limit} км или неизвестна. Других нет, поэтому они взяты в обучающие точки; относитесь к результату с осторожностью.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All importances are 0, or one is missing. Give every element a number, and at least one of them not 0.</source>
        <translation>Все веса важности равны 0, либо какого-то нет. Задайте число каждому элементу, хотя бы одно — не 0.</translation>
    </message>
    <message>
        <source>All numbers of this element are {value}: no line can be fitted. Check the column, or leave this element out.</source>
        <translation>Все числа этого элемента равны {value}: прямую не провести. Проверьте столбец или исключите элемент.</translation>
    </message>
    <message>
        <source>All of them were taken: they may be duplicates for quality control, or mistakes.</source>
        <translation>Все взяты: это могут быть контрольные дубликаты или ошибки.</translation>
    </message>
    <message>
        <source>All rows were taken.</source>
        <translation>Взяты все строки.</translation>
    </message>
    <message>
        <source>All samples within a distance</source>
        <translation>Все пробы в пределах расстояния</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>All values are {value}: there is nothing to scale. Leave this layer out, or check that it was made as you meant.</source>
        <translation>Все значения равны {value}: масштабировать нечего. Исключите слой или проверьте, так ли он построен.</translation>
    </message>
    <message>
        <source>All weights were multiplied by {tau}, with which the posterior expects as many deposits as there are.</source>
        <translation>Все веса умножены на {tau}: тогда апостериорная вероятность предполагает столько месторождений, сколько их есть.</translation>
    </message>
    <message>
        <source>All {count} determinations lie below the detection limit or above the upper limit: no statistics can be computed. Report only the shares below and above the limits.</source>
        <translation>Все определения ({count}) ниже предела обнаружения или выше верхнего предела: статистик не вычислить. Можно указать лишь доли за пределами.</translation>
    </message>
    <message>
        <source>All {count} pairs have the same difference, {value}: there is no random error to compare with. Check whether the duplicates were copied from the originals.</source>
        <translation>Во всех парах ({count}) разность одна и та же — {value}: случайной погрешности для сравнения нет. Проверьте, не переписаны ли дубликаты с исходных проб.</translation>
    </message>
    <message>
        <source>All {count} values are {value}: nothing varies. Choose an element that varies, or check its detection limit.</source>
        <translation>Все значения ({count}) равны {value}: изменчивости нет. Выберите элемент, который меняется, или проверьте его предел обнаружения.</translation>
    </message>
    <message>
        <source>All {groups} groups of duplicates have the mean content {mean}: precision cannot be given as a function of content. Add duplicates of other contents, or use the relative error.</source>
        <translation>Во всех группах дубликатов ({groups}) среднее содержание равно {mean}: воспроизводимость как функцию содержания не построить. Добавьте дубликаты с другими содержаниями или возьмите относительную погрешность.</translation>
    </message>
    <message>
        <source>Also save a project with the layout, to finish by hand</source>
        <translation>Сохранить также проект с макетом для ручной доработки</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>An anisotropic model needs variograms in three directions or more, but {directions} [was|were] given. Add directions, or choose an isotropic model.</source>
        <translation>Анизотропной модели нужны вариограммы не меньше чем в трёх направлениях, а задано: {directions}. Добавьте направления или выберите изотропную модель.</translation>
    </message>
    <message>
        <source>An area within the anomaly is not above 0. Compute areas in km², in an equal-area projection.</source>
        <translation>Одна из площадей аномалии не больше 0. Вычислите площади в км² в равновеликой проекции.</translation>
    </message>
    <message>
        <source>An element passes by a practice if it keeps every criterion that could be judged. Where nothing could, it is not judged, which is no pass.</source>
        <translation>Элемент соответствует практике, если выдержаны все критерии, которые удалось оценить. Если не удалось оценить ни одного, он не оценён, а это не соответствие.</translation>
    </message>
    <message>
        <source>An empty cell is</source>
        <translation>Пустая ячейка — это</translation>
    </message>
    <message>
        <source>Analysis of variance (lg)</source>
        <translation>Дисперсионный анализ (lg)</translation>
    </message>
    <message>
        <source>Analytic signal</source>
        <translation>Аналитический сигнал</translation>
    </message>
    <message>
        <source>Analytic signal: {title}</source>
        <translation>Аналитический сигнал: {title}</translation>
    </message>
    <message>
        <source>Anchor to a low-density network</source>
        <translation>Привязка к сети низкой плотности</translation>
    </message>
    <message>
        <source>Anisotropic model (three directions or more)</source>
        <translation>Анизотропная модель (три направления и более)</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Аномалии</translation>
    </message>
    <message>
        <source>Anomalies of single elements</source>
        <translation>Одноэлементные аномалии</translation>
    </message>
    <message>
        <source>Anomalies: above {lower}</source>
        <translation>Аномалии: выше {lower}</translation>
    </message>
    <message>
        <source>Anomalies: below {lower} or above {upper}</source>
        <translation>Аномалии: ниже {lower} или выше {upper}</translation>
    </message>
    <message>
        <source>Anomalies: below {upper}</source>
        <translation>Аномалии: ниже {upper}</translation>
    </message>
    <message>
        <source>Anomalies: from {lower} to {upper}</source>
        <translation>Аномалии: от {lower} до {upper}</translation>
    </message>
    <message>
        <source>Anomalous are values</source>
        <translation>Аномальны значения</translation>
    </message>
    <message>
        <source>Anomalous are values above the median plus twice the median absolute deviation (times 1.4826) of your grid (Reimann, Filzmoser and Garrett 2005). “Open…” takes a limit of your own, such as a break of its concentration–area plot.</source>
        <translation>Аномальны значения выше медианы плюс удвоенное медианное абсолютное отклонение (с множителем 1,4826) вашей сетки (Reimann, Filzmoser, Garrett 2005). Кнопкой «Открыть…» можно задать свой порог, например излом графика C–A.</translation>
    </message>
    <message>
        <source>Anomalous are values below the median minus twice the median absolute deviation (times 1.4826) of your grid (Reimann, Filzmoser and Garrett 2005). “Open…” takes a limit of your own.</source>
        <translation>Аномальны значения ниже медианы минус удвоенное медианное абсолютное отклонение (с множителем 1,4826) вашей сетки (Reimann, Filzmoser, Garrett 2005). Кнопкой «Открыть…» можно задать свой порог.</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Аномалия</translation>
    </message>
    <message>
        <source>Anomaly cards and section sheets</source>
        <translation>Карточки и листы аномалий</translation>
    </message>
    <message>
        <source>Anomaly registration cards</source>
        <translation>Карточки аномалий</translation>
    </message>
    <message>
        <source>Anomaly {name}: {elements}</source>
        <translation>Аномалия {name}: {elements}</translation>
    </message>
    <message>
        <source>Another study is shown now: what waited to be run for the last one was not run.</source>
        <translation>Сейчас показано другое исследование: то, что ожидало запуска для прежнего, не выполнено.</translation>
    </message>
    <message>
        <source>Any missing layer gives no data</source>
        <translation>Нет данных, если нет хотя бы одного слоя</translation>
    </message>
    <message>
        <source>Apply model</source>
        <translation>Применение модели</translation>
    </message>
    <message>
        <source>ArcSDM-compatible rules</source>
        <translation>Правила, совместимые с ArcSDM</translation>
    </message>
    <message>
        <source>ArcSDM-compatible rules are on: a class without deposits has all weights 0, one with all deposits counts 0.99 less, and a class has at least one cell more than deposits. Weights of such classes are artefacts of these rules.</source>
        <translation>Включены правила, совместимые с ArcSDM: у класса без месторождений все веса равны 0, у класса со всеми месторождениями их число уменьшено на 0,99, а ячеек в классе не меньше чем на одну больше месторождений. Веса таких классов — следствие этих правил.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Area (%)</source>
        <translation>Площадь (%)</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Площадь (км²)</translation>
    </message>
    <message>
        <source>Area above (km²)</source>
        <translation>Площадь выше (км²)</translation>
    </message>
    <message>
        <source>Area above each score</source>
        <translation>Площадь выше каждой оценки</translation>
    </message>
    <message>
        <source>Area above each score (table)</source>
        <translation>Площадь выше каждой оценки (таблица)</translation>
    </message>
    <message>
        <source>Area at the intersection of the prediction–area plot (%)</source>
        <translation>Площадь в точке пересечения графика «прогноз–площадь» (%)</translation>
    </message>
    <message>
        <source>Area budget</source>
        <translation>Предел площади</translation>
    </message>
    <message>
        <source>Area budget (km², or % of the area)</source>
        <translation>Предел площади (км² или % площади)</translation>
    </message>
    <message>
        <source>Area for each sample (km²)</source>
        <translation>Площадь на пробу (км²)</translation>
    </message>
    <message>
        <source>Area in targets</source>
        <translation>Площадь участков</translation>
    </message>
    <message>
        <source>Area in which all models have data</source>
        <translation>Площадь, где данные есть у всех моделей</translation>
    </message>
    <message>
        <source>Area inside</source>
        <translation>Площадь внутри</translation>
    </message>
    <message>
        <source>Area of a pixel (km²), where the table counts pixels</source>
        <translation>Площадь пикселя (км²), если таблица считает пиксели</translation>
    </message>
    <message>
        <source>Area of a source (km²)</source>
        <translation>Площадь источника (км²)</translation>
    </message>
    <message>
        <source>Area of high return and low risk (km²)</source>
        <translation>Площадь высокой отдачи и низкого риска (км²)</translation>
    </message>
    <message>
        <source>Area of the classes (table)</source>
        <translation>Площади классов (таблица)</translation>
    </message>
    <message>
        <source>Area of the spectrum with at least each power, on logarithmic axes.</source>
        <translation>Площадь спектра с мощностью не меньше каждой, в логарифмических осях.</translation>
    </message>
    <message>
        <source>Area outside the values of the model (%)</source>
        <translation>Площадь вне значений модели (%)</translation>
    </message>
    <message>
        <source>Area where both have data (km²)</source>
        <translation>Площадь, где данные есть у обоих (км²)</translation>
    </message>
    <message>
        <source>Area with at least this content (km²)</source>
        <translation>Площадь с содержанием не ниже (км²)</translation>
    </message>
    <message>
        <source>Area with at least this score (%)</source>
        <translation>Площадь с оценкой не ниже данной (%)</translation>
    </message>
    <message>
        <source>Area with classes that the model does not know (%)</source>
        <translation>Площадь с неизвестными модели классами (%)</translation>
    </message>
    <message>
        <source>Area with data</source>
        <translation>Площадь с данными</translation>
    </message>
    <message>
        <source>Area with the wanted density</source>
        <translation>Площадь с требуемой плотностью</translation>
    </message>
    <message>
        <source>Area, best first (%)</source>
        <translation>Площадь, начиная с лучшей (%)</translation>
    </message>
    <message>
        <source>Area, system, epoch or cell size of the study have changed since.</source>
        <translation>Район, система, эпоха или размер ячейки исследования с тех пор изменились.</translation>
    </message>
    <message>
        <source>Areal productivity (% × m²)</source>
        <translation>Площадная продуктивность (% × м²)</translation>
    </message>
    <message>
        <source>Areal productivity (content × km²)</source>
        <translation>Площадная продуктивность (содержание × км²)</translation>
    </message>
    <message>
        <source>As the raster says of itself, else by its values</source>
        <translation>Как говорит сам растр, иначе по значениям</translation>
    </message>
    <message>
        <source>As the table says or suggests</source>
        <translation>Как указано в таблице или следует из неё</translation>
    </message>
    <message>
        <source>Ascending (low values favourable)</source>
        <translation>По возрастанию (благоприятны малые значения)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Требуется</translation>
    </message>
    <message>
        <source>Association (loadings from 0.5)</source>
        <translation>Ассоциация (нагрузки от 0,5)</translation>
    </message>
    <message>
        <source>At least {count} groups of cells would have to be compared to join neighbours; {most} are the most. Raise the cut-off, or join none.</source>
        <translation>Для объединения соседей пришлось бы сравнить не меньше {count} групп ячеек, а допустимо {most}. Повысьте порог или не объединяйте группы.</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Случайно</translation>
    </message>
    <message>
        <source>At random: distance within which sites stay together (m)</source>
        <translation>Случайно: на каком расстоянии точки остаются вместе (м)</translation>
    </message>
    <message>
        <source>At {scale} the borders of QGIS’s world map (error up to 1.3 km) are too coarse for publication; the map carries a note. Replace them by official ones before publishing.</source>
        <translation>В масштабе {scale} границы карты мира QGIS (погрешность до 1,3 км) слишком грубы для издания; на карте есть примечание. Перед изданием замените их официальными.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Средняя связь</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Средняя точность</translation>
    </message>
    <message>
        <source>Azimuth (°)</source>
        <translation>Азимут (°)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>Background (empty: median of the raster)</source>
        <translation>Фон (пусто: медиана растра)</translation>
    </message>
    <message>
        <source>Background cells</source>
        <translation>Число фоновых ячеек</translation>
    </message>
    <message>
        <source>Background of each class of this field</source>
        <translation>Фон по классам этого поля</translation>
    </message>
    <message>
        <source>Background points</source>
        <translation>Фоновые точки</translation>
    </message>
    <message>
        <source>Background points (instead of random cells)</source>
        <translation>Фоновые точки (вместо случайных ячеек)</translation>
    </message>
    <message>
        <source>Background: mean of lg after clipping at ± 3 S</source>
        <translation>Фон: среднее lg после отсечения за ± 3 S</translation>
    </message>
    <message>
        <source>Background: median of the samples</source>
        <translation>Фон: медиана проб</translation>
    </message>
    <message>
        <source>Backgrounds or clarkes used (table)</source>
        <translation>Использованные фоны или кларки (таблица)</translation>
    </message>
    <message>
        <source>Bagging of positive against unlabelled cells</source>
        <translation>Бэггинг положительных ячеек против неразмеченных</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Уравновесить</translation>
    </message>
    <message>
        <source>Bands of several widths</source>
        <translation>Полосы разной ширины</translation>
    </message>
    <message>
        <source>Bartlett’s test: χ²</source>
        <translation>Критерий Бартлетта: χ²</translation>
    </message>
    <message>
        <source>Base of the logarithm</source>
        <translation>Основание логарифма</translation>
    </message>
    <message>
        <source>Begin with an interpolation: give the grid that you have made</source>
        <translation>Начинаются с интерполяции: задайте готовую сетку</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>Ниже предела обнаружения</translation>
    </message>
    <message>
        <source>Below detection: {count} [determination|determinations] ({shares}). What stands for them: {rule}.</source>
        <translation>Ниже предела обнаружения: {count} [определение|определения|определений] ({shares}). Что стоит вместо них: {rule}.</translation>
    </message>
    <message>
        <source>Below the detection limit: share of the limit that stands for it (0: leave out)</source>
        <translation>Ниже предела обнаружения: доля предела вместо числа (0 — не брать)</translation>
    </message>
    <message>
        <source>Below the lower or above the upper limit</source>
        <translation>Меньше нижнего или больше верхнего предела</translation>
    </message>
    <message>
        <source>Below the upper limit</source>
        <translation>Меньше верхнего предела</translation>
    </message>
    <message>
        <source>Belt</source>
        <translation>Пояс</translation>
    </message>
    <message>
        <source>Belt map</source>
        <translation>Карта пояса</translation>
    </message>
    <message>
        <source>Belt or key area</source>
        <translation>Пояс или ключевой участок</translation>
    </message>
    <message>
        <source>Belt, 1:1,000,000 to 1:2,500,000</source>
        <translation>Пояс, 1:1 000 000 – 1:2 500 000</translation>
    </message>
    <message>
        <source>Best 10 % in common</source>
        <translation>Общие лучшие 10 %</translation>
    </message>
    <message>
        <source>Best layer</source>
        <translation>Лучший слой</translation>
    </message>
    <message>
        <source>Best model by held-out deposits</source>
        <translation>Лучшая модель по отложенным месторождениям</translation>
    </message>
    <message>
        <source>Best-matching unit</source>
        <translation>Ближайший узел</translation>
    </message>
    <message>
        <source>Best-matching unit of the self-organising map</source>
        <translation>Ближайший узел самоорганизующейся карты</translation>
    </message>
    <message>
        <source>Better model</source>
        <translation>Лучшая из двух</translation>
    </message>
    <message>
        <source>Bias (%)</source>
        <translation>Смещение (%)</translation>
    </message>
    <message>
        <source>Bins of the calibration with more deposits than unit cells: {count} of {bins}. The unit area of {area} is too large for deposits so close. Their share exceeds 1 and has no interval; choose a smaller one, or thin the deposits.</source>
        <translation>В {count} из {bins} групп калибровки месторождений больше, чем элементарных ячеек: площадь ячейки {area} слишком велика для столь близких месторождений. Их доля превышает 1 и не имеет интервала; возьмите площадь меньше или проредите месторождения.</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Холостые пробы</translation>
    </message>
    <message>
        <source>Blanks and carry-over</source>
        <translation>Холостые пробы и перенос</translation>
    </message>
    <message>
        <source>Blom’s, as EnvStats</source>
        <translation>по Блому, как EnvStats</translation>
    </message>
    <message>
        <source>Boolean AND: every condition is met</source>
        <translation>Булево И: выполнены все условия</translation>
    </message>
    <message>
        <source>Boolean OR: any condition is met</source>
        <translation>Булево ИЛИ: выполнено хотя бы одно условие</translation>
    </message>
    <message>
        <source>Boolean overlay</source>
        <translation>булево наложение</translation>
    </message>
    <message>
        <source>Boolean overlay: all conditions met (1) or not (0)</source>
        <translation>Булево наложение: выполнены все условия (1) или нет (0)</translation>
    </message>
    <message>
        <source>Boolean overlay: any condition met (1) or none (0)</source>
        <translation>Булево наложение: выполнено хотя бы одно условие (1) или ни одного (0)</translation>
    </message>
    <message>
        <source>Bootstrap of the deposits</source>
        <translation>Бутстреп по месторождениям</translation>
    </message>
    <message>
        <source>Bootstrap of training sites</source>
        <translation>Бутстреп обучающих месторождений</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Boundary levelling (step to the fixed surveys)</source>
        <translation>Увязка по границе (ступень к закреплённым съёмкам)</translation>
    </message>
    <message>
        <source>Boxplots by group</source>
        <translation>Ящичные диаграммы по группам</translation>
    </message>
    <message>
        <source>Boyce curve (table)</source>
        <translation>Кривая Бойса (таблица)</translation>
    </message>
    <message>
        <source>Boyce index</source>
        <translation>Индекс Бойса</translation>
    </message>
    <message>
        <source>Boyce index: deposits against area by score</source>
        <translation>Индекс Бойса: месторождения и площадь по оценке</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Изломы</translation>
    </message>
    <message>
        <source>Breaks: powers, one or two (empty: found)</source>
        <translation>Изломы: одна или две мощности (пусто — найти)</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Оценка Брайера</translation>
    </message>
    <message>
        <source>Brier score and calibration curve are left out: the raster does not say that its values are probabilities of a unit area, and none was given.</source>
        <translation>Оценка Брайера и калибровочная кривая опущены: растр не сообщает, что его значения — вероятности для площади элементарной ячейки, и она не задана.</translation>
    </message>
    <message>
        <source>Brier score of the prior alone</source>
        <translation>Оценка Брайера одной априорной вероятности</translation>
    </message>
    <message>
        <source>Brier skill score</source>
        <translation>Выигрыш по Брайеру</translation>
    </message>
    <message>
        <source>Buffer (m)</source>
        <translation>Буфер (м)</translation>
    </message>
    <message>
        <source>Buffer around deposits without background (m)</source>
        <translation>Буфер вокруг месторождений без фона (м)</translation>
    </message>
    <message>
        <source>Buffer round deposits (m)</source>
        <translation>Буфер вокруг месторождений (м)</translation>
    </message>
    <message>
        <source>By area: each stratum its share</source>
        <translation>По площади: каждой страте её доля</translation>
    </message>
    <message>
        <source>By covariates</source>
        <translation>По ковариатам</translation>
    </message>
    <message>
        <source>By date of discovery</source>
        <translation>По дате открытия</translation>
    </message>
    <message>
        <source>By square blocks</source>
        <translation>По квадратным блокам</translation>
    </message>
    <message>
        <source>By the year of discovery</source>
        <translation>По году открытия</translation>
    </message>
    <message>
        <source>C {contrast} ± {error}, C/s(C) {studentised}; shifts: median {median}, 95 % {high}, largest {most}; p {p}</source>
        <translation>C {contrast} ± {error}, C/s(C) {studentised}; сдвиги: медиана {median}, 95 % {high}, наибольший {most}; p {p}</translation>
    </message>
    <message>
        <source>CP866, DOS (Russian)</source>
        <translation>CP866, DOS (русская)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.txt *.tsv)</source>
        <translation>Таблицы CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>CV from logarithms (%)</source>
        <translation>Коэффициент вариации по логарифмам (%)</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калибровка</translation>
    </message>
    <message>
        <source>Calibration (table)</source>
        <translation>Калибровка (таблица)</translation>
    </message>
    <message>
        <source>Calibration curve</source>
        <translation>Калибровочная кривая</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Отменено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Capture at the intersection of the prediction–area plot (%)</source>
        <translation>Охват в точке пересечения графика «прогноз–площадь» (%)</translation>
    </message>
    <message>
        <source>Capture efficiency</source>
        <translation>Эффективность охвата</translation>
    </message>
    <message>
        <source>Capture efficiency in the best {area} % of the area</source>
        <translation>Эффективность охвата лучшими {area} % площади</translation>
    </message>
    <message>
        <source>Capture efficiency in the best {area} of the area</source>
        <translation>Эффективность охвата лучшими {area} площади</translation>
    </message>
    <message>
        <source>Capture in the best {area} % of the area (%)</source>
        <translation>Охват лучшими {area} % площади (%)</translation>
    </message>
    <message>
        <source>Captured in the best {area} of the area</source>
        <translation>Охвачено лучшими {area} площади</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Cards and section sheets</source>
        <translation>Карточки и листы</translation>
    </message>
    <message>
        <source>Carried over from the sample before (%)</source>
        <translation>Перенос из предыдущей пробы (%)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Число случаев</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Водосборы</translation>
    </message>
    <message>
        <source>Catchments of stream sediments</source>
        <translation>Водосборы донных осадков</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Размер ячейки</translation>
    </message>
    <message>
        <source>Cell size (m)</source>
        <translation>Размер ячейки (м)</translation>
    </message>
    <message>
        <source>Cell size (m; empty: by the extent)</source>
        <translation>Размер ячейки (м; пусто — по охвату)</translation>
    </message>
    <message>
        <source>Cell-based association</source>
        <translation>Присутствие признаков в ячейках</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Cells cannot have a side of {side} km. Give one from 0.01 to 2000 km.</source>
        <translation>Сторона ячеек не может быть {side} км. Возьмите от 0,01 до 2000 км.</translation>
    </message>
    <message>
        <source>Cells in which all maps have a score</source>
        <translation>Ячейки, где оценка есть на всех картах</translation>
    </message>
    <message>
        <source>Cells in which all models have data</source>
        <translation>Ячейки, где данные есть у всех моделей</translation>
    </message>
    <message>
        <source>Cells lost</source>
        <translation>Потеряно ячеек</translation>
    </message>
    <message>
        <source>Cells not understood</source>
        <translation>Непонятые ячейки</translation>
    </message>
    <message>
        <source>Cells not understood: {count}. The report names them.</source>
        <translation>Непонятых ячеек: {count}. Они названы в отчёте.</translation>
    </message>
    <message>
        <source>Cells of 160 km, as of the global network</source>
        <translation>Ячейки 160 км, как в глобальной сети</translation>
    </message>
    <message>
        <source>Cells of a model left out, because another model has no data there: up to {cells} ({share}).</source>
        <translation>Ячеек модели, не учтённых потому, что у другой модели там нет данных: до {cells} ({share}).</translation>
    </message>
    <message>
        <source>Cells of equal area with the side given</source>
        <translation>Равновеликие ячейки с заданной стороной</translation>
    </message>
    <message>
        <source>Cells of {cell} m make {cells} cells, more than {most}. Take larger cells or a smaller area.</source>
        <translation>При ячейке {cell} м получается {cells} ячеек, больше {most}. Возьмите более крупные ячейки или меньшую площадь.</translation>
    </message>
    <message>
        <source>Cells to learn from</source>
        <translation>Ячеек для обучения</translation>
    </message>
    <message>
        <source>Cells with data</source>
        <translation>Ячеек с данными</translation>
    </message>
    <message>
        <source>Cells with more than one deposit: {count}; each deposit counts ({names}).</source>
        <translation>Ячеек, где больше одного месторождения: {count}; учтено каждое ({names}).</translation>
    </message>
    <message>
        <source>Cells with more than one deposit: {count}; they count as one ({names}).</source>
        <translation>Ячеек с несколькими месторождениями: {count}; они считаются за одно ({names}).</translation>
    </message>
    <message>
        <source>Cells with statistics</source>
        <translation>Ячейки с показателями</translation>
    </message>
    <message>
        <source>Cells with values that the table does not name: {cells}. They have no data in the output.</source>
        <translation>Ячеек со значениями, которых нет в таблице: {cells}; в результате они без данных.</translation>
    </message>
    <message>
        <source>Cells without a deposit</source>
        <translation>Ячеек без месторождений</translation>
    </message>
    <message>
        <source>Cells without a logarithm (value and number added are not above 0): {cells}. They have no data now.</source>
        <translation>Ячеек без логарифма (сумма значения и прибавленного числа не больше 0): {cells}; теперь они без данных.</translation>
    </message>
    <message>
        <source>Cells without a sample</source>
        <translation>Ячеек без проб</translation>
    </message>
    <message>
        <source>Cells without a value because their system has no single answer: {count}.</source>
        <translation>Ячеек без значения, так как их система не имеет единственного решения: {count}.</translation>
    </message>
    <message>
        <source>Cells without deposits that are used at most</source>
        <translation>Наибольшее число используемых ячеек без месторождений</translation>
    </message>
    <message>
        <source>Cells, with the values of the rasters</source>
        <translation>Ячейки со значениями растров</translation>
    </message>
    <message>
        <source>Censored</source>
        <translation>Цензурировано</translation>
    </message>
    <message>
        <source>Centred log-ratios (compositional)</source>
        <translation>Центрированные логарифмы отношений (для составов)</translation>
    </message>
    <message>
        <source>Centres (table)</source>
        <translation>Центры (таблица)</translation>
    </message>
    <message>
        <source>Certainty factor</source>
        <translation>Коэффициент уверенности</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Аттестовано</translation>
    </message>
    <message>
        <source>Certified contents of reference materials (CSV)</source>
        <translation>Аттестованные содержания стандартных образцов (CSV)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Characteristic analysis</source>
        <translation>Характеристический анализ</translation>
    </message>
    <message>
        <source>Characteristic analysis: no variable is present in any model unit. Check which classes were set to 1.</source>
        <translation>Характеристический анализ: ни один признак не встречен ни в одном эталонном участке. Проверьте, каким классам дано значение 1.</translation>
    </message>
    <message>
        <source>Characteristic analysis: {units} [model unit|model units], or values other than {allowed}. Give at least two model units with these values only.</source>
        <translation>Характеристический анализ: эталонных участков {units} или есть значения, отличные от {allowed}. Нужны хотя бы два участка только с такими значениями.</translation>
    </message>
    <message>
        <source>Check in the field</source>
        <translation>Проверка в поле</translation>
    </message>
    <message>
        <source>Chinese regional survey</source>
        <translation>Китайская региональная съёмка</translation>
    </message>
    <message>
        <source>Choice of the training deposits</source>
        <translation>Выбор обучающих месторождений</translation>
    </message>
    <message>
        <source>Choices are given by these codes, or by their numbers from 0: {choices}.</source>
        <translation>Варианты задают следующими кодами или их номерами от 0: {choices}.</translation>
    </message>
    <message>
        <source>Choose a belt or a key area first: evidence is made within an outline, not for the whole region</source>
        <translation>Сначала выберите пояс или ключевой участок: слои признаков строятся в границах контура, а не для всего региона</translation>
    </message>
    <message>
        <source>Choose a layer of samples: one with fields such as Cu_ppm. “Import geochemical table” makes it.</source>
        <translation>Выберите слой проб — с полями вида Cu_ppm. Его создаёт алгоритм «Импорт геохимической таблицы».</translation>
    </message>
    <message>
        <source>Choose a mineral system first, or skip this step and add rasters by hand.</source>
        <translation>Сначала выберите рудную систему или пропустите этот шаг и добавьте растры вручную.</translation>
    </message>
    <message>
        <source>Choose a mineral system first.</source>
        <translation>Сначала выберите рудную систему.</translation>
    </message>
    <message>
        <source>Choose a mineral system…</source>
        <translation>Выберите рудную систему…</translation>
    </message>
    <message>
        <source>Choose a raster file that is in the project.</source>
        <translation>Выберите растр из файла, который есть в проекте.</translation>
    </message>
    <message>
        <source>Choose the layers below; add them to the project first.</source>
        <translation>Выберите слои ниже; сначала добавьте их в проект.</translation>
    </message>
    <message>
        <source>Chosen evidence</source>
        <translation>Выбранный слой</translation>
    </message>
    <message>
        <source>Circularity and resolution</source>
        <translation>Круг в доказательстве и разрешение</translation>
    </message>
    <message>
        <source>Clarke: Earth’s crust (Vinogradov 1962)</source>
        <translation>Кларк: земная кора (Виноградов, 1962)</translation>
    </message>
    <message>
        <source>Clarke: soils of China (CNEMC 1990)</source>
        <translation>Кларк: почвы Китая (CNEMC, 1990)</translation>
    </message>
    <message>
        <source>Clarke: soils of the world (Vinogradov 1957)</source>
        <translation>Кларк: почвы мира (Виноградов, 1957)</translation>
    </message>
    <message>
        <source>Clarke: stream sediments of China (Chi and Yan 2007)</source>
        <translation>Кларк: донные осадки Китая (Chi, Yan, 2007)</translation>
    </message>
    <message>
        <source>Clarke: upper continental crust (Rudnick and Gao 2003)</source>
        <translation>Кларк: верхняя континентальная кора (Rudnick, Gao, 2003)</translation>
    </message>
    <message>
        <source>Clark–Evans ratio</source>
        <translation>Отношение Кларка–Эванса</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class (甲, 乙, 丙, 丁)</source>
        <translation>Класс (甲, 乙, 丙, 丁)</translation>
    </message>
    <message>
        <source>Class limit</source>
        <translation>Граница класса</translation>
    </message>
    <message>
        <source>Class names: rows “value;Chinese;Russian;English”</source>
        <translation>Названия классов: строки «значение;китайское;русское;английское»</translation>
    </message>
    <message>
        <source>Class or cut</source>
        <translation>Класс или граница</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классов</translation>
    </message>
    <message>
        <source>Classes every 0.1 lg, or 0.2 lg where there would be more than 30 (DB63/T 1936)</source>
        <translation>Классы через 0,1 lg или, если их более 30, через 0,2 lg (DB63/T 1936)</translation>
    </message>
    <message>
        <source>Classes of the histograms (table)</source>
        <translation>Классы гистограмм (таблица)</translation>
    </message>
    <message>
        <source>Classes of the layers</source>
        <translation>Классы слоёв</translation>
    </message>
    <message>
        <source>Classes present in no cell: {names}.</source>
        <translation>Классы, которых нет ни в одной ячейке: {names}.</translation>
    </message>
    <message>
        <source>Classes that the others are compared with: {names}.</source>
        <translation>Классы, с которыми сравниваются остальные: {names}.</translation>
    </message>
    <message>
        <source>Classes without deposits</source>
        <translation>Классы без месторождений</translation>
    </message>
    <message>
        <source>Classes without deposits, or with all of them</source>
        <translation>Классы без месторождений или со всеми месторождениями</translation>
    </message>
    <message>
        <source>Classes: {made} instead of {asked}; so many cells have equal values, or the values end so early, that limits coincide.</source>
        <translation>Классов {made} вместо {asked}: одинаковых значений так много или размах так мал, что границы совпадают.</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>Классический</translation>
    </message>
    <message>
        <source>Classify raster</source>
        <translation>Классификация растра</translation>
    </message>
    <message>
        <source>Classify samples by thresholds</source>
        <translation>Классы проб по порогам</translation>
    </message>
    <message>
        <source>Classify, reclassify, scale or make a fuzzy membership: the result is added as another layer</source>
        <translation>Классы, переклассификация, масштаб или нечёткая принадлежность: результат добавляется ещё одним слоем</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Clipping: contents are dropped beyond k standard deviations, k =</source>
        <translation>Отсечение: отбрасываются содержания за k стандартных отклонений, k =</translation>
    </message>
    <message>
        <source>Clipping: threshold X0 + s S0, s =</source>
        <translation>Отсечение: порог X0 + s S0, s =</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Closure and inverse: sum of the parts</source>
        <translation>Замыкание и обратное преобразование: сумма частей</translation>
    </message>
    <message>
        <source>Closure to a sum</source>
        <translation>Замыкание к сумме</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>Cluster elements or samples</source>
        <translation>Кластеризация элементов или проб</translation>
    </message>
    <message>
        <source>Cluster rasters</source>
        <translation>Кластеризация растров</translation>
    </message>
    <message>
        <source>Cluster {number}</source>
        <translation>Кластер {number}</translation>
    </message>
    <message>
        <source>Clustering needs two samples or more, and all of them complete. Leave out samples with gaps, or fill the gaps.</source>
        <translation>Для кластеризации нужны две пробы или больше, и все без пропусков. Исключите пробы с пропусками или заполните их.</translation>
    </message>
    <message>
        <source>Clusters of the Variation Matrix</source>
        <translation>Кластеров матрицы вариаций</translation>
    </message>
    <message>
        <source>Clusters of the evidence layers</source>
        <translation>Кластеры слоёв-признаков</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <source>Coefficient k of residual productivity</source>
        <translation>Коэффициент остаточной продуктивности k</translation>
    </message>
    <message>
        <source>Coefficient k′ from dispersion train to slopes</source>
        <translation>Коэффициент k′ от потока рассеяния к склонам</translation>
    </message>
    <message>
        <source>Coefficient of each element</source>
        <translation>Коэффициент каждого элемента</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Коэффициенты</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Цвет по</translation>
    </message>
    <message>
        <source>Colour by category</source>
        <translation>Цвет по категориям</translation>
    </message>
    <message>
        <source>Colour by number</source>
        <translation>Цвет по числовому полю</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns (header; meaning; unit; detection limit)</source>
        <translation>Столбцы (заголовок; значение; единица; предел обнаружения)</translation>
    </message>
    <message>
        <source>Columns of the lattice</source>
        <translation>Столбцов решётки</translation>
    </message>
    <message>
        <source>Columns that are not understood, and were left out: {values}.</source>
        <translation>Непонятые и пропущенные столбцы: {values}.</translation>
    </message>
    <message>
        <source>Columns that the table does not have, left empty: {values}.</source>
        <translation>Столбцы, которых нет в таблице, оставлены пустыми: {values}.</translation>
    </message>
    <message>
        <source>Command line and Python.</source>
        <translation>Командная строка и Python.</translation>
    </message>
    <message>
        <source>Commodities</source>
        <translation>Полезные ископаемые</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Сырьё</translation>
    </message>
    <message>
        <source>Communality</source>
        <translation>Общность</translation>
    </message>
    <message>
        <source>Compare Studies</source>
        <translation>Сравнение исследований</translation>
    </message>
    <message>
        <source>Compare Studies…</source>
        <translation>Сравнить исследования…</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Сравнение моделей</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнено</translation>
    </message>
    <message>
        <source>Comparison of prospectivity models</source>
        <translation>Сравнение прогнозных моделей</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полная связь</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонента</translation>
    </message>
    <message>
        <source>Component {axis} cannot be drawn, for the analysis has {components} only. Choose lower numbers.</source>
        <translation>Компоненту {axis} показать нельзя: в анализе их всего {components}. Выберите меньшие номера.</translation>
    </message>
    <message>
        <source>Component {number} ({share} of the variance)</source>
        <translation>Компонента {number} ({share} дисперсии)</translation>
    </message>
    <message>
        <source>Components in the output</source>
        <translation>Число компонент в результате</translation>
    </message>
    <message>
        <source>Components without a proxy</source>
        <translation>Компоненты без признаков</translation>
    </message>
    <message>
        <source>Composite anomalies</source>
        <translation>Комплексные аномалии</translation>
    </message>
    <message>
        <source>Composition formula</source>
        <translation>Формула состава</translation>
    </message>
    <message>
        <source>Compositional covariance biplot (centred log-ratios); rays enlarged, samples beyond the frame at its edge</source>
        <translation>Ковариационный двойной график составов (центрированные логарифмы отношений); лучи увеличены, пробы за рамкой стоят на её краю</translation>
    </message>
    <message>
        <source>Concentration–area</source>
        <translation>Содержание–площадь</translation>
    </message>
    <message>
        <source>Concentration–area fractal: the highest break</source>
        <translation>Фрактальный метод C–A: верхний излом</translation>
    </message>
    <message>
        <source>Concentration–area plot</source>
        <translation>График «содержание — площадь» (C–A)</translation>
    </message>
    <message>
        <source>Concentration–number</source>
        <translation>Содержание–число</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Condition on the deposits (SQL)</source>
        <translation>Условие отбора месторождений (SQL)</translation>
    </message>
    <message>
        <source>Conditional independence</source>
        <translation>Условная независимость</translation>
    </message>
    <message>
        <source>Conditional independence: T/n = {ratio}, p = {p} (one-tailed).</source>
        <translation>Условная независимость: T/n = {ratio}, p = {p} (односторонний критерий).</translation>
    </message>
    <message>
        <source>Conditions (favourable; unfavourable), a row for each layer</source>
        <translation>Условия (благоприятно; неблагоприятно), по строке на слой</translation>
    </message>
    <message>
        <source>Confidence (posterior / total standard deviation)</source>
        <translation>Доверие (апостериорная вероятность / общее стандартное отклонение)</translation>
    </message>
    <message>
        <source>Connected cells</source>
        <translation>Связность ячеек</translation>
    </message>
    <message>
        <source>Consistency ratio of the comparison</source>
        <translation>Отношение согласованности сравнения</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>Загрязнено</translation>
    </message>
    <message>
        <source>Contaminated above</source>
        <translation>Загрязнена выше</translation>
    </message>
    <message>
        <source>Contents as they are</source>
        <translation>Содержания как есть</translation>
    </message>
    <message>
        <source>Contents of an element (raster)</source>
        <translation>Содержания элемента (растр)</translation>
    </message>
    <message>
        <source>Contents of the shape {contents} and areas of the shape {areas} do not match. Give one row of areas for each sample.</source>
        <translation>Размеры набора содержаний {contents} и таблицы площадей {areas} не согласуются. Дайте каждой пробе одну строку площадей.</translation>
    </message>
    <message>
        <source>Contents that are 0 and have no logarithm: {count}. Read 0 as below detection on import.</source>
        <translation>Содержаний, равных 0 и не имеющих логарифма: {count}. При импорте читайте 0 как «ниже предела обнаружения».</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Изолинии</translation>
    </message>
    <message>
        <source>Contours: {levels}</source>
        <translation>Изолинии: {levels}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контрастность</translation>
    </message>
    <message>
        <source>Contrast C</source>
        <translation>Контраст C</translation>
    </message>
    <message>
        <source>Contrast and cut</source>
        <translation>Контраст и граница</translation>
    </message>
    <message>
        <source>Contrast is</source>
        <translation>Контрастность — это</translation>
    </message>
    <message>
        <source>Contrast of each cut with its interval of 95 %, and the same divided by its standard deviation</source>
        <translation>Контраст при каждой границе с 95-процентным интервалом и он же, делённый на стандартное отклонение</translation>
    </message>
    <message>
        <source>Contrast of each layer</source>
        <translation>Контраст каждого слоя</translation>
    </message>
    <message>
        <source>Contrast of the best layer</source>
        <translation>Контраст лучшего слоя</translation>
    </message>
    <message>
        <source>Contrast return (median)</source>
        <translation>Возврат контраста (медиана)</translation>
    </message>
    <message>
        <source>Convention of contrast</source>
        <translation>Определение контрастности</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Copy and Edit…</source>
        <translation>Копировать и править…</translation>
    </message>
    <message>
        <source>Copy the file of the system to your folder and open it; your copy then stands in for it</source>
        <translation>Скопировать файл системы в вашу папку и открыть его; копия заменит исходную систему</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Корреляция</translation>
    </message>
    <message>
        <source>Correlation by symmetric balances (compositional)</source>
        <translation>Корреляция по симметричным балансам (для составов)</translation>
    </message>
    <message>
        <source>Correlation matrix</source>
        <translation>Корреляционная матрица</translation>
    </message>
    <message>
        <source>Correlation matrix; pairs with a categorical layer: Cramér’s V, which has no sign</source>
        <translation>Корреляционная матрица; для пар с категориальным слоем — V Крамера, у которого нет знака</translation>
    </message>
    <message>
        <source>Correlation of elements</source>
        <translation>Корреляция элементов</translation>
    </message>
    <message>
        <source>Correlation of numbers</source>
        <translation>Корреляция чисел</translation>
    </message>
    <message>
        <source>Correlation of observed and estimated</source>
        <translation>Корреляция наблюдённого и оценённого</translation>
    </message>
    <message>
        <source>Correlation of rasters</source>
        <translation>Корреляция растров</translation>
    </message>
    <message>
        <source>Countries are those of QGIS’s world map; its boundaries are indicative.</source>
        <translation>Страны — по карте мира QGIS; её границы ориентировочны.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Covariance biplot of standardised logarithms; rays enlarged, samples beyond the frame at its edge</source>
        <translation>Ковариационный двойной график стандартизированных логарифмов; лучи увеличены, пробы за рамкой стоят на её краю</translation>
    </message>
    <message>
        <source>Covariate {column} has one value at all samples and explains nothing. Leave it out.</source>
        <translation>Ковариата {column} во всех пробах одинакова и ничего не объясняет. Исключите её.</translation>
    </message>
    <message>
        <source>Covariates: fields of numbers or classes</source>
        <translation>Ковариаты: поля чисел или классов</translation>
    </message>
    <message>
        <source>Cover (polygons)</source>
        <translation>Чехол (полигоны)</translation>
    </message>
    <message>
        <source>Cramér’s V</source>
        <translation>V Крамера</translation>
    </message>
    <message>
        <source>Cressie–Hawkins: robust against single high values</source>
        <translation>Кресси–Хокинс: устойчивая к отдельным высоким значениям</translation>
    </message>
    <message>
        <source>Criteria and their importance at each scale</source>
        <translation>Критерии и важность по масштабам</translation>
    </message>
    <message>
        <source>Criteria one by one</source>
        <translation>Критерии по отдельности</translation>
    </message>
    <message>
        <source>Criteria used</source>
        <translation>Использованные критерии</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Cross-validate model</source>
        <translation>Перекрёстная проверка модели</translation>
    </message>
    <message>
        <source>Cross-validated AUC</source>
        <translation>AUC перекрёстной проверки</translation>
    </message>
    <message>
        <source>Cross-validation (points)</source>
        <translation>Перекрёстная проверка (точки)</translation>
    </message>
    <message>
        <source>Cross-validation of a model</source>
        <translation>Перекрёстная проверка модели</translation>
    </message>
    <message>
        <source>Cross-validation, each sample left out</source>
        <translation>Перекрёстная проверка с исключением каждой пробы</translation>
    </message>
    <message>
        <source>Cumulative frequencies (%)</source>
        <translation>Накопленные частоты (%)</translation>
    </message>
    <message>
        <source>Cumulative frequencies (85, 92.5, 97.5 %)</source>
        <translation>Накопленные частоты (85, 92,5, 97,5 %)</translation>
    </message>
    <message>
        <source>Cumulative frequency</source>
        <translation>Накопленная частота</translation>
    </message>
    <message>
        <source>Cumulative frequency (%)</source>
        <translation>Накопленная частота (%)</translation>
    </message>
    <message>
        <source>Cumulative frequency (ECDF)</source>
        <translation>Накопленная частота (ECDF)</translation>
    </message>
    <message>
        <source>Cumulative frequency 85, 92.5, 97.5 % (low-density 1:1M)</source>
        <translation>Накопленная частота 85; 92,5; 97,5 % (редкая сеть 1:1 000 000)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
    <message>
        <source>Curves (table)</source>
        <translation>Кривые (таблица)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Cut-off (empty: no outliers)</source>
        <translation>Граница (пусто: выбросов нет)</translation>
    </message>
    <message>
        <source>Cut-off {threshold}: {targets} [target|targets], {area} ({share} of the area).</source>
        <translation>Порог {threshold}: участков {targets}, {area} ({share} площади).</translation>
    </message>
    <message>
        <source>Cut-off: lowest score of a target</source>
        <translation>Порог: наименьшая оценка участка</translation>
    </message>
    <message>
        <source>Cutoff: longest distance (m; empty: by the extent)</source>
        <translation>Предельное расстояние (м; пусто — по охвату)</translation>
    </message>
    <message>
        <source>Cuts by hand, one for each raster, comma-separated; for the fuzzy rule two, such as 500:3000</source>
        <translation>Границы вручную, по одной на растр, через запятую; для нечёткого правила по две, например 500:3000</translation>
    </message>
    <message>
        <source>D (Kolmogorov–Smirnov)</source>
        <translation>D (Колмогоров–Смирнов)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Data of the plugin</source>
        <translation>Данные модуля</translation>
    </message>
    <message>
        <source>Data-driven index overlay: weighted mean score</source>
        <translation>Индексное наложение по данным: взвешенная средняя оценка</translation>
    </message>
    <message>
        <source>Data-driven: weights from the prediction–area plot</source>
        <translation>По данным: веса из графика «прогноз — площадь»</translation>
    </message>
    <message>
        <source>Date (empty = today)</source>
        <translation>Дата (пусто = сегодня)</translation>
    </message>
    <message>
        <source>DeLong test</source>
        <translation>критерий ДеЛонг</translation>
    </message>
    <message>
        <source>DeLong, logit scale</source>
        <translation>ДеЛонг, шкала логитов</translation>
    </message>
    <message>
        <source>DeLong, on the logit scale</source>
        <translation>ДеЛонг, на шкале логитов</translation>
    </message>
    <message>
        <source>DeLong; on the logit scale where it would leave 0 or 1</source>
        <translation>ДеЛонг; за пределами 0 и 1 — на шкале логитов</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Затухание</translation>
    </message>
    <message>
        <source>Decide at the borders (recommended)</source>
        <translation>Решать по границам (рекомендуется)</translation>
    </message>
    <message>
        <source>Decimal logarithm</source>
        <translation>Десятичный логарифм</translation>
    </message>
    <message>
        <source>Decimal logarithm: {title}</source>
        <translation>Десятичный логарифм: {title}</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Defined interval</source>
        <translation>Заданный интервал</translation>
    </message>
    <message>
        <source>Degree of association</source>
        <translation>Степень сходства</translation>
    </message>
    <message>
        <source>Degree of association with the model units</source>
        <translation>Степень сходства с эталонными участками</translation>
    </message>
    <message>
        <source>Degree of exploration</source>
        <translation>Степень изученности</translation>
    </message>
    <message>
        <source>Degree of exploration ({name})</source>
        <translation>Степень изученности ({name})</translation>
    </message>
    <message>
        <source>Degree of exposure</source>
        <translation>Степень обнажённости</translation>
    </message>
    <message>
        <source>Degree of exposure (share not under {name})</source>
        <translation>Степень обнажённости (доля вне «{name}»)</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Степени свободы</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Delineate geochemical anomalies</source>
        <translation>Выделить геохимические аномалии</translation>
    </message>
    <message>
        <source>Delineate targets</source>
        <translation>Выделение перспективных участков</translation>
    </message>
    <message>
        <source>Dempster–Shafer</source>
        <translation>теория Демпстера–Шефера</translation>
    </message>
    <message>
        <source>Dendrogram of the partition</source>
        <translation>Дендрограмма разбиения</translation>
    </message>
    <message>
        <source>Dendrogram with the cut</source>
        <translation>Дендрограмма с линией разреза</translation>
    </message>
    <message>
        <source>Dendrogram: mark parts of a group and split them off</source>
        <translation>Дендрограмма: отметьте части группы и отделите их</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Density by cell</source>
        <translation>Плотность по ячейкам</translation>
    </message>
    <message>
        <source>Density of {name} (km per km²)</source>
        <translation>Плотность: {name} (км на км²)</translation>
    </message>
    <message>
        <source>Density of {name} (number per km²)</source>
        <translation>Плотность: {name} (число на км²)</translation>
    </message>
    <message>
        <source>Density that counts as explored (per km²; empty: the highest)</source>
        <translation>Плотность, при которой площадь считается изученной (на км²; пусто: наибольшая)</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Месторождение</translation>
    </message>
    <message>
        <source>Deposit types</source>
        <translation>Типы месторождений</translation>
    </message>
    <message>
        <source>Deposit types (codes or names, comma-separated)</source>
        <translation>Типы месторождений (коды или названия через запятую)</translation>
    </message>
    <message>
        <source>Deposition</source>
        <translation>Рудоотложение</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Месторождения</translation>
    </message>
    <message>
        <source>Deposits (data-driven)</source>
        <translation>Месторождения (для весов по данным)</translation>
    </message>
    <message>
        <source>Deposits (training points)</source>
        <translation>Месторождения (обучающие точки)</translation>
    </message>
    <message>
        <source>Deposits captured (%)</source>
        <translation>Охвачено месторождений (%)</translation>
    </message>
    <message>
        <source>Deposits captured / area</source>
        <translation>Охват / доля площади</translation>
    </message>
    <message>
        <source>Deposits captured by the best area, with AUC: {deposits}</source>
        <translation>Охват месторождений лучшей площадью, с AUC: {deposits}</translation>
    </message>
    <message>
        <source>Deposits expected</source>
        <translation>Месторождений ожидается</translation>
    </message>
    <message>
        <source>Deposits for each variable: only {events}; at least {few} are usually asked for.</source>
        <translation>Месторождений на одну переменную: лишь {events}; обычно требуется не менее {few}.</translation>
    </message>
    <message>
        <source>Deposits found</source>
        <translation>Месторождений известно</translation>
    </message>
    <message>
        <source>Deposits held out</source>
        <translation>Отложено месторождений</translation>
    </message>
    <message>
        <source>Deposits held out and ranked</source>
        <translation>Отложено и ранжировано месторождений</translation>
    </message>
    <message>
        <source>Deposits held out of the training</source>
        <translation>Контрольные месторождения</translation>
    </message>
    <message>
        <source>Deposits inside</source>
        <translation>Месторождений внутри</translation>
    </message>
    <message>
        <source>Deposits n(D)</source>
        <translation>Месторождений n(D)</translation>
    </message>
    <message>
        <source>Deposits of position quality D, left out of the training points: {count}.</source>
        <translation>Месторождений с точностью положения D, не взятых в обучающие точки: {count}.</translation>
    </message>
    <message>
        <source>Deposits of the type in the area ({types})</source>
        <translation>Месторождения этого типа на площади ({types})</translation>
    </message>
    <message>
        <source>Deposits outside the study area, not used: {count} ({names}).</source>
        <translation>Месторождений вне площади исследования, не использовано: {count} ({names}).</translation>
    </message>
    <message>
        <source>Deposits that made the score</source>
        <translation>Месторождения, по которым построена оценка</translation>
    </message>
    <message>
        <source>Deposits that the map of their fold gives no score, because no training deposit is like them; they rank after every cell: {names}.</source>
        <translation>Месторождения, которым карта их части не даёт оценки, потому что среди обучающих нет подобных; они стоят после всех ячеек: {names}.</translation>
    </message>
    <message>
        <source>Deposits that trained</source>
        <translation>Обучающих месторождений</translation>
    </message>
    <message>
        <source>Deposits thinned out: {count} ({names}).</source>
        <translation>Месторождений исключено при прореживании: {count} ({names}).</translation>
    </message>
    <message>
        <source>Deposits used</source>
        <translation>Использовано месторождений</translation>
    </message>
    <message>
        <source>Deposits used: {used}; outside the study area: {outside}; where there is no data: {nodata}.</source>
        <translation>Месторождения: использовано {used}; вне площади исследования {outside}; там, где нет данных, {nodata}.</translation>
    </message>
    <message>
        <source>Deposits where there is no data, not used: {count} ({names}).</source>
        <translation>Месторождений там, где нет данных, не использовано: {count} ({names}).</translation>
    </message>
    <message>
        <source>Deposits within (km)</source>
        <translation>Месторождения в пределах (км)</translation>
    </message>
    <message>
        <source>Deposits without usable position, not used: {count} ({names}).</source>
        <translation>Месторождений без пригодных координат, не использовано: {count} ({names}).</translation>
    </message>
    <message>
        <source>Deposits, blocks or clusters held out</source>
        <translation>Отложено месторождений, блоков или групп</translation>
    </message>
    <message>
        <source>Deposits, blocks or clusters held out: only {count}, so that the interval is rough.</source>
        <translation>Отложено месторождений, блоков или групп: всего {count}, поэтому интервал приблизителен.</translation>
    </message>
    <message>
        <source>Deposits, blocks or clusters: {groups}, for {folds} folds. Use fewer folds or smaller blocks.</source>
        <translation>На {folds} частей приходится групп (месторождений, блоков или скоплений): {groups}. Возьмите меньше частей или меньшие блоки.</translation>
    </message>
    <message>
        <source>Deposits, each of them</source>
        <translation>Каждое месторождение</translation>
    </message>
    <message>
        <source>Deposits, the lowest rank first</source>
        <translation>Месторождения, начиная с низшего ранга</translation>
    </message>
    <message>
        <source>Deposits: {deposits} in {area} of the area ({row}); C {contrast} ± {error}, C/s(C) {studentised}; p {p}.</source>
        <translation>Месторождений: {deposits} на {area} площади ({row}): C {contrast} ± {error}, C/s(C) {studentised}; p {p}.</translation>
    </message>
    <message>
        <source>Depth for P2 (m)</source>
        <translation>Глубина для P2 (м)</translation>
    </message>
    <message>
        <source>Depth for P3 (m)</source>
        <translation>Глубина для P3 (м)</translation>
    </message>
    <message>
        <source>Descending (high values favourable)</source>
        <translation>По убыванию (благоприятны большие значения)</translation>
    </message>
    <message>
        <source>Describe evidence layer</source>
        <translation>Описание слоя признака</translation>
    </message>
    <message>
        <source>Described raster</source>
        <translation>Описанный растр</translation>
    </message>
    <message>
        <source>Design sampling sites</source>
        <translation>Проектирование точек опробования</translation>
    </message>
    <message>
        <source>Detection limit</source>
        <translation>Предел обнаружения</translation>
    </message>
    <message>
        <source>Detection limit from the line</source>
        <translation>Предел обнаружения по прямой</translation>
    </message>
    <message>
        <source>Detection limits</source>
        <translation>Пределы обнаружения</translation>
    </message>
    <message>
        <source>Determinations</source>
        <translation>Определения</translation>
    </message>
    <message>
        <source>Determinations of the samples taken</source>
        <translation>Определения взятых проб</translation>
    </message>
    <message>
        <source>Determinations replaced by a substitute</source>
        <translation>Определений с заменой</translation>
    </message>
    <message>
        <source>Deviance of the intercept alone</source>
        <translation>Девианс с одним свободным членом</translation>
    </message>
    <message>
        <source>Deviance −2 log L</source>
        <translation>Девианс −2 log L</translation>
    </message>
    <message>
        <source>Deviation from the target (sd)</source>
        <translation>Отклонение от опорного значения (в стандартных отклонениях)</translation>
    </message>
    <message>
        <source>Difference (lg)</source>
        <translation>Разность (lg)</translation>
    </message>
    <message>
        <source>Difference of medians (lg)</source>
        <translation>Разность медиан (lg)</translation>
    </message>
    <message>
        <source>Difference of the AUCs</source>
        <translation>Разность AUC</translation>
    </message>
    <message>
        <source>Differences and p-values at the deposits that made the models are descriptive only: they do not say that one model would find more than another.</source>
        <translation>Различия и p по месторождениям, построившим модели, только описательны: они не говорят, что одна модель нашла бы больше другой.</translation>
    </message>
    <message>
        <source>Digital elevation model</source>
        <translation>Цифровая модель рельефа</translation>
    </message>
    <message>
        <source>Direction from the town</source>
        <translation>Направление от населённого пункта</translation>
    </message>
    <message>
        <source>Directions (1: all together)</source>
        <translation>Число направлений (1 — все вместе)</translation>
    </message>
    <message>
        <source>Disbelief</source>
        <translation>Недоверие</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Расстояние (км)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Расстояние (м)</translation>
    </message>
    <message>
        <source>Distance expected of a normal law</source>
        <translation>Расстояние, ожидаемое при нормальном законе</translation>
    </message>
    <message>
        <source>Distance to anomaly</source>
        <translation>Расстояние до аномалии</translation>
    </message>
    <message>
        <source>Distance to contacts of tectonic units</source>
        <translation>Расстояние до границ тектонических единиц</translation>
    </message>
    <message>
        <source>Distance to faults</source>
        <translation>Расстояние до разломов</translation>
    </message>
    <message>
        <source>Distance to features</source>
        <translation>Расстояние до объектов</translation>
    </message>
    <message>
        <source>Distance to sutures</source>
        <translation>Расстояние до сутур</translation>
    </message>
    <message>
        <source>Distance to the anomaly of {name} (m)</source>
        <translation>Расстояние до аномалии: {name} (м)</translation>
    </message>
    <message>
        <source>Distance to the best-matching unit</source>
        <translation>Расстояние до ближайшего узла</translation>
    </message>
    <message>
        <source>Distance to the nearest known deposit (km)</source>
        <translation>Расстояние до ближайшего месторождения (км)</translation>
    </message>
    <message>
        <source>Distance to the nearest road (km)</source>
        <translation>Расстояние до ближайшей дороги (км)</translation>
    </message>
    <message>
        <source>Distance to the nearest town (km)</source>
        <translation>Расстояние до ближайшего населённого пункта (км)</translation>
    </message>
    <message>
        <source>Distance to {name} (m)</source>
        <translation>Расстояние до объектов «{name}» (м)</translation>
    </message>
    <message>
        <source>Distance within clusters (m)</source>
        <translation>Расстояние внутри групп (м)</translation>
    </message>
    <message>
        <source>Distances of log-ratios have no sign to be left out. Choose logarithms or ranks, or let the sign count.</source>
        <translation>У расстояний по логарифмам отношений нет знака, который можно не учитывать. Выберите логарифмы или ранги либо учитывайте знак.</translation>
    </message>
    <message>
        <source>Distances of the samples against those of a normal law</source>
        <translation>Расстояния проб против расстояний нормального закона</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Drag the green line, or move it by the arrow keys.</source>
        <translation>Перетащите зелёную линию или сдвиньте её стрелками.</translation>
    </message>
    <message>
        <source>Drawn with knowledge of deposits</source>
        <translation>Составлен с учётом месторождений</translation>
    </message>
    <message>
        <source>Drawn with knowledge of deposits: it predicts them by construction.</source>
        <translation>Проведено с учётом месторождений: предсказывает их по построению.</translation>
    </message>
    <message>
        <source>Drawn with knowledge of the deposits, and so no independent support: {layers}.</source>
        <translation>Проведены с учётом месторождений и потому не служат независимым подтверждением: {layers}.</translation>
    </message>
    <message>
        <source>Drawn with knowledge of the deposits, so that they predict them by construction: {layers}.</source>
        <translation>Составлены с учётом месторождений и потому предсказывают их по построению: {layers}.</translation>
    </message>
    <message>
        <source>Draws for the bands (0: none)</source>
        <translation>Число выборок для полос (0 — без полос)</translation>
    </message>
    <message>
        <source>Drift over the series (%)</source>
        <translation>Дрейф за серию (%)</translation>
    </message>
    <message>
        <source>Drop one layer</source>
        <translation>Исключение слоёв по одному</translation>
    </message>
    <message>
        <source>Dropped, another epoch</source>
        <translation>Исключены: другая эпоха</translation>
    </message>
    <message>
        <source>Dropped, epoch unknown</source>
        <translation>Исключены: возраст неизвестен</translation>
    </message>
    <message>
        <source>Dropped, position worse than {limit} km or of unknown error</source>
        <translation>Исключены: положение хуже {limit} км или с неизвестной ошибкой</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Duplicate ({unit})</source>
        <translation>Дубликат ({unit})</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Duplicates whose original is not in the table, so not used: {count} (rows {rows}).</source>
        <translation>Дубликатов, исходной пробы которых нет в таблице и которые поэтому не использованы: {count} (строки {rows}).</translation>
    </message>
    <message>
        <source>EPSG has no zone {zone} of {width}° for {datum}. Check the datum, the width of the zones and the leading figures of Y.</source>
        <translation>В EPSG нет зоны {zone} шириной {width}° для {datum}. Проверьте датум, ширину зон и первые цифры Y.</translation>
    </message>
    <message>
        <source>Each layer was shifted at random against the deposits {shifts} times. A layer says something only if few of its own shifts look as strong (p at most {limit}).</source>
        <translation>Каждый слой {shifts} раз случайно сдвинут относительно месторождений. Слой информативен, только если столь же сильных сдвигов мало (p не более {limit}).</translation>
    </message>
    <message>
        <source>Each polygon is one case, whatever its area: ordered rasters enter with their mean, others with their commonest class. Every cell gets the score of its unit.</source>
        <translation>Каждый полигон – один случай независимо от площади: упорядоченные растры входят средним значением, прочие – самым частым классом. Каждая ячейка получает оценку своей единицы.</translation>
    </message>
    <message>
        <source>Each proxy once for every scale at which it is rated</source>
        <translation>Каждый признак для каждого масштаба, где он оценён</translation>
    </message>
    <message>
        <source>Each proxy once, at the scale where it matters most</source>
        <translation>Каждый признак один раз, в масштабе, где он важнее всего</translation>
    </message>
    <message>
        <source>Each row holds all classes from the favourable end up to and including this one.</source>
        <translation>Каждая строка относится ко всем классам от благоприятного конца до данного включительно.</translation>
    </message>
    <message>
        <source>Eastness</source>
        <translation>Восточность склона</translation>
    </message>
    <message>
        <source>Eastness: {title}</source>
        <translation>Восточность склона: {title}</translation>
    </message>
    <message>
        <source>Edges of a potential field</source>
        <translation>Выделение границ по потенциальному полю</translation>
    </message>
    <message>
        <source>Edit Partition…</source>
        <translation>Изменить разбиение…</translation>
    </message>
    <message>
        <source>Edit this file, save it as UTF-8, then press “Read Again”: {path}</source>
        <translation>Измените этот файл, сохраните в UTF-8 и нажмите «Прочесть заново»: {path}</translation>
    </message>
    <message>
        <source>Effective resolution</source>
        <translation>Эффективное разрешение</translation>
    </message>
    <message>
        <source>Effective resolution (km)</source>
        <translation>Эффективное разрешение (км)</translation>
    </message>
    <message>
        <source>Eigenvalues above 1</source>
        <translation>Собственных значений больше 1</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Element (empty: by the name of the raster)</source>
        <translation>Элемент (пусто: по имени растра)</translation>
    </message>
    <message>
        <source>Element {column} has no correlations: it does not vary, or has too few samples. Leave it out.</source>
        <translation>У элемента {column} нет корреляций: он не меняется, или проб слишком мало. Исключите его.</translation>
    </message>
    <message>
        <source>Element {column} has the same value in all samples. Leave it out.</source>
        <translation>Содержание элемента {column} во всех пробах одинаково. Исключите его.</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Elements (R-mode)</source>
        <translation>Элементы (R-метод)</translation>
    </message>
    <message>
        <source>Elements (empty: all that are recognised)</source>
        <translation>Элементы (пусто: все распознанные)</translation>
    </message>
    <message>
        <source>Elements of the composite anomalies (table)</source>
        <translation>Элементы комплексных аномалий (таблица)</translation>
    </message>
    <message>
        <source>Elements of the layer</source>
        <translation>Элементы слоя</translation>
    </message>
    <message>
        <source>Elements that Zc counts</source>
        <translation>Элементы, входящие в Zc</translation>
    </message>
    <message>
        <source>Elements that fail by a practice: {fields}.</source>
        <translation>Элементы, не соответствующие хотя бы одной практике: {fields}.</translation>
    </message>
    <message>
        <source>Elements that pass by every practice: {passed}; that fail by one: {failed}; of {count}.</source>
        <translation>Элементов, соответствующих каждой практике: {passed}; не соответствующих хотя бы одной: {failed}; всего {count}.</translation>
    </message>
    <message>
        <source>Elements that were not taken: {names}.</source>
        <translation>Не взятые элементы: {names}.</translation>
    </message>
    <message>
        <source>Elements whose resources are estimated, such as Cu Au</source>
        <translation>Элементы, ресурсы которых оцениваются, например Cu Au</translation>
    </message>
    <message>
        <source>Elements with clusters (R-mode; table)</source>
        <translation>Элементы с номерами кластеров (R-метод; таблица)</translation>
    </message>
    <message>
        <source>Elements without statistics</source>
        <translation>Элементов без статистики</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Модель рельефа</translation>
    </message>
    <message>
        <source>Elevation model (m)</source>
        <translation>Модель рельефа (м)</translation>
    </message>
    <message>
        <source>Empirical variogram</source>
        <translation>Экспериментальная вариограмма</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пустого</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <source>Epochs of the deposits</source>
        <translation>Эпохи месторождений</translation>
    </message>
    <message>
        <source>Equal interval</source>
        <translation>Равные интервалы</translation>
    </message>
    <message>
        <source>Equal: each stratum alike</source>
        <translation>Поровну: всем стратам одинаково</translation>
    </message>
    <message>
        <source>Errors are not of the size that the variance tells: the variogram does not suit the samples. Look at outliers, at logarithms, at the nugget, and at whether the surveys are levelled.</source>
        <translation>Ошибки не той величины, какую обещает дисперсия: вариограмма не подходит пробам. Проверьте выбросы, логарифмы, эффект самородка и сведены ли съёмки.</translation>
    </message>
    <message>
        <source>Estimated from the other samples</source>
        <translation>Оценка по остальным пробам</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Оценка вариограммы</translation>
    </message>
    <message>
        <source>Estimator of censored contents</source>
        <translation>Оценка по цензурированным содержаниям</translation>
    </message>
    <message>
        <source>Evans (1980): least squares over nine cells, quieter</source>
        <translation>Evans (1980): наименьшие квадраты по девяти ячейкам, спокойнее</translation>
    </message>
    <message>
        <source>Every cell has the score {score}: there is no ranking to judge. Check the raster of scores.</source>
        <translation>У всех ячеек оценка {score}: ранжирования, которое можно проверить, нет. Проверьте растр.</translation>
    </message>
    <message>
        <source>Every cell holds a deposit: there is no background to compare with. Take smaller cells or a larger area.</source>
        <translation>Месторождение есть в каждой ячейке: сравнивать не с чем. Возьмите ячейки мельче или больший район.</translation>
    </message>
    <message>
        <source>Every cell reaches the threshold {threshold}: all would be one anomaly. Raise it, and check that it has the unit of the raster.</source>
        <translation>Все ячейки достигают порога {threshold}: всё было бы одной аномалией. Повысьте его и проверьте, та ли у него единица, что у растра.</translation>
    </message>
    <message>
        <source>Every cell scores {threshold} or more: the whole area would be one target. Raise the value, or check the raster of scores.</source>
        <translation>У всех ячеек оценка не ниже {threshold}: участком стал бы весь район. Увеличьте значение или проверьте растр оценок.</translation>
    </message>
    <message>
        <source>Every cell with a score holds a deposit. Use smaller cells or a larger study area.</source>
        <translation>В каждой ячейке с оценкой есть месторождение. Возьмите меньшие ячейки или больший район исследований.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Слои признаков</translation>
    </message>
    <message>
        <source>Evidence layer</source>
        <translation>Слой признака</translation>
    </message>
    <message>
        <source>Evidence layers</source>
        <translation>Слои прогнозных признаков</translation>
    </message>
    <message>
        <source>Evidence layers, as printed</source>
        <translation>Слои признаков (как печатать)</translation>
    </message>
    <message>
        <source>Evidence layers: {number}</source>
        <translation>Слоёв признаков: {number}</translation>
    </message>
    <message>
        <source>Evidence of a belt</source>
        <translation>Признаки пояса</translation>
    </message>
    <message>
        <source>Evidence rasters</source>
        <translation>Растры прогнозных признаков</translation>
    </message>
    <message>
        <source>Evidence rasters, in the order of the model</source>
        <translation>Растры признаков в порядке модели</translation>
    </message>
    <message>
        <source>Evidence was drawn with knowledge of the deposits</source>
        <translation>Признаки проведены с учётом известных месторождений</translation>
    </message>
    <message>
        <source>Evidence: ticked layers go into the models</source>
        <translation>Слои признаков: отмеченные идут в модели</translation>
    </message>
    <message>
        <source>Evidential belief functions</source>
        <translation>Функции доверия</translation>
    </message>
    <message>
        <source>Examples (row)</source>
        <translation>Примеры (строка)</translation>
    </message>
    <message>
        <source>Expected number of deposits T</source>
        <translation>Ожидаемое число месторождений T</translation>
    </message>
    <message>
        <source>Explained wholly (Heywood case): {names}. Take fewer factors or principal components.</source>
        <translation>Объяснены полностью (случай Хейвуда): {names}. Возьмите меньше факторов или главные компоненты.</translation>
    </message>
    <message>
        <source>Exploration targets</source>
        <translation>Перспективные участки</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Экспоненциальная</translation>
    </message>
    <message>
        <source>Exponential short and spherical long structure</source>
        <translation>Короткая экспоненциальная и длинная сферическая структуры</translation>
    </message>
    <message>
        <source>Exponential, 1/e at the reach</source>
        <translation>Экспоненциальное, 1/e на радиусе влияния</translation>
    </message>
    <message>
        <source>Export weights table to ArcSDM</source>
        <translation>Экспорт таблицы весов в ArcSDM</translation>
    </message>
    <message>
        <source>Extent (instead of that of the area)</source>
        <translation>Охват (вместо охвата участка)</translation>
    </message>
    <message>
        <source>Extent in which all samples lie</source>
        <translation>Охват, в котором лежат все пробы</translation>
    </message>
    <message>
        <source>External drift</source>
        <translation>Внешний дрейф</translation>
    </message>
    <message>
        <source>External drift (rasters)</source>
        <translation>Внешний дрейф (растры)</translation>
    </message>
    <message>
        <source>External drift needs a raster. Give one in “{input}”, or choose another method.</source>
        <translation>Внешнему дрейфу нужен растр. Задайте его в поле «{input}» или выберите другой метод.</translation>
    </message>
    <message>
        <source>Extra trees</source>
        <translation>Предельно случайные деревья (Extra Trees)</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Множитель</translation>
    </message>
    <message>
        <source>Factor analysis of elements</source>
        <translation>Факторный анализ элементов</translation>
    </message>
    <message>
        <source>Factor {number}</source>
        <translation>Фактор {number}</translation>
    </message>
    <message>
        <source>False positive rate (cells without a deposit)</source>
        <translation>Доля ложных срабатываний (ячейки без месторождений)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Разломы</translation>
    </message>
    <message>
        <source>Faults (lines)</source>
        <translation>Разломы (линии)</translation>
    </message>
    <message>
        <source>Favourable evidence (% of the layers)</source>
        <translation>Благоприятные признаки (% слоёв)</translation>
    </message>
    <message>
        <source>Favourable in</source>
        <translation>Благоприятна в участках</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Feature density</source>
        <translation>Плотность объектов</translation>
    </message>
    <message>
        <source>Feature {row} of “{name}” lacks a number among its figures. Delineate the anomalies again, or remove it.</source>
        <translation>У объекта {row} слоя «{name}» нет одного из показателей. Выделите аномалии заново или удалите его.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Fences: hinge spreads beyond the hinge</source>
        <translation>Ограды: межквартильных размахов от квартиля</translation>
    </message>
    <message>
        <source>Fewest deposits inside and outside</source>
        <translation>Наименьшее число месторождений внутри и снаружи</translation>
    </message>
    <message>
        <source>Fewest elements in a composite anomaly</source>
        <translation>Наименьшее число элементов в комплексной аномалии</translation>
    </message>
    <message>
        <source>Fewest samples in an anomaly</source>
        <translation>Наименьшее число проб в аномалии</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Field of ages (text)</source>
        <translation>Поле возраста (текст)</translation>
    </message>
    <message>
        <source>Field of classes</source>
        <translation>Поле классов</translation>
    </message>
    <message>
        <source>Field of geological units</source>
        <translation>Поле геологических подразделений</translation>
    </message>
    <message>
        <source>Field of groups</source>
        <translation>Поле групп</translation>
    </message>
    <message>
        <source>Field of the area that a sample stands for (km²)</source>
        <translation>Поле площади, приходящейся на пробу (км²)</translation>
    </message>
    <message>
        <source>Field of the batch</source>
        <translation>Поле партии</translation>
    </message>
    <message>
        <source>Field of the kind of sample</source>
        <translation>Поле вида пробы</translation>
    </message>
    <message>
        <source>Field of the laboratory</source>
        <translation>Поле лаборатории</translation>
    </message>
    <message>
        <source>Field of the lithology</source>
        <translation>Поле литологии</translation>
    </message>
    <message>
        <source>Field of the number that a duplicate repeats</source>
        <translation>Поле номера пробы, которую повторяет дубликат</translation>
    </message>
    <message>
        <source>Field of the older limit (Ma)</source>
        <translation>Поле нижней границы (млн лет)</translation>
    </message>
    <message>
        <source>Field of the order of analysis (empty: order of the rows)</source>
        <translation>Поле порядка анализа (пусто: порядок строк)</translation>
    </message>
    <message>
        <source>Field of the position error (km)</source>
        <translation>Поле погрешности положения (км)</translation>
    </message>
    <message>
        <source>Field of the priority</source>
        <translation>Поле приоритета</translation>
    </message>
    <message>
        <source>Field of the reference material</source>
        <translation>Поле стандартного образца</translation>
    </message>
    <message>
        <source>Field of the regions, for the analysis of variance</source>
        <translation>Поле районов для дисперсионного анализа</translation>
    </message>
    <message>
        <source>Field of the rock</source>
        <translation>Поле породы</translation>
    </message>
    <message>
        <source>Field of the samples</source>
        <translation>Поле проб</translation>
    </message>
    <message>
        <source>Field of the sample’s number</source>
        <translation>Поле номера пробы</translation>
    </message>
    <message>
        <source>Field of the survey (sheet, laboratory, country)</source>
        <translation>Поле съёмки (лист, лаборатория, страна)</translation>
    </message>
    <message>
        <source>Field of the year of discovery</source>
        <translation>Поле года открытия</translation>
    </message>
    <message>
        <source>Field of the younger limit (Ma)</source>
        <translation>Поле верхней границы (млн лет)</translation>
    </message>
    <message>
        <source>Field of weights</source>
        <translation>Поле весов</translation>
    </message>
    <message>
        <source>Field with the names of rocks</source>
        <translation>Поле с названиями пород</translation>
    </message>
    <message>
        <source>Fields of rock names</source>
        <translation>Поля названий пород</translation>
    </message>
    <message>
        <source>Fields of what else must agree (medium, fraction …)</source>
        <translation>Поля того, что ещё должно совпадать (среда, фракция …)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files, separated by ;</source>
        <translation>Файлы, через ;</translation>
    </message>
    <message>
        <source>Fingerprint of the evidence</source>
        <translation>Профиль признаков</translation>
    </message>
    <message>
        <source>First vertical derivative</source>
        <translation>Первая вертикальная производная</translation>
    </message>
    <message>
        <source>First vertical derivative: {title}</source>
        <translation>Первая вертикальная производная: {title}</translation>
    </message>
    <message>
        <source>Firth’s penalty</source>
        <translation>Штраф Фёрта</translation>
    </message>
    <message>
        <source>Fit a nugget (else it is 0)</source>
        <translation>Подбирать эффект самородка (иначе 0)</translation>
    </message>
    <message>
        <source>Fit: the deposits that made the model. Blocks: deposits in {folds} folds of squares of {side} km, each scored by a model that has not seen its fold. Intervals of 95 %. 0.5 is chance, 1 perfect.</source>
        <translation>Обучение: месторождения, по которым построена модель. Блоки: месторождения разделены на {folds} частей по квадратам со стороной {side} км, каждая часть оценена моделью, построенной без неё. Доверительные интервалы 95 %. 0,5 – случайное угадывание, 1 – безошибочный прогноз.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Закреплена</translation>
    </message>
    <message>
        <source>Fixed surveys, parted by semicolons (empty: the largest)</source>
        <translation>Закреплённые съёмки через точку с запятой (пусто: самая большая)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Fold {number} could not be fitted and is left out: {reason}</source>
        <translation>Для части {number} построить модель не удалось, она пропущена: {reason}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Папка результатов</translation>
    </message>
    <message>
        <source>Folder for the aligned rasters</source>
        <translation>Папка для выровненных растров</translation>
    </message>
    <message>
        <source>Folder for the evidence</source>
        <translation>Папка для признаков</translation>
    </message>
    <message>
        <source>Folder for the rasters</source>
        <translation>Папка для растров</translation>
    </message>
    <message>
        <source>Folder of the other nodes</source>
        <translation>Папка остальных узлов</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Части проверки</translation>
    </message>
    <message>
        <source>Folds that could be fitted</source>
        <translation>Частей, для которых построена модель</translation>
    </message>
    <message>
        <source>Follow QGIS</source>
        <translation>Как в QGIS</translation>
    </message>
    <message>
        <source>For each layer the class, or the cut, with the largest studentised contrast among those that may be chosen; beyond ±{limit} it is significant at 95 % if only this one had been looked at. The null control knows that many were.</source>
        <translation>Для каждого слоя – класс или граница с наибольшим стьюдентизированным контрастом среди допустимых; за пределами ±{limit} он значим на уровне 95 %, если бы проверяли только его. Нулевой контроль учитывает, что проверено много.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Формулы</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Four plots</source>
        <translation>Четыре графика</translation>
    </message>
    <message>
        <source>Fourier transform</source>
        <translation>преобразование Фурье</translation>
    </message>
    <message>
        <source>Frequency ratio</source>
        <translation>Отношение частот</translation>
    </message>
    <message>
        <source>From content</source>
        <translation>Содержание от</translation>
    </message>
    <message>
        <source>From power</source>
        <translation>От мощности</translation>
    </message>
    <message>
        <source>From the lower to the upper limit</source>
        <translation>От нижнего до верхнего предела</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Другие источники</translation>
    </message>
    <message>
        <source>Fuzzy Inference Network…</source>
        <translation>Сеть нечёткого вывода…</translation>
    </message>
    <message>
        <source>Fuzzy Membership…</source>
        <translation>Степень принадлежности…</translation>
    </message>
    <message>
        <source>Fuzzy inference network</source>
        <translation>Сеть нечёткого вывода</translation>
    </message>
    <message>
        <source>Fuzzy membership</source>
        <translation>Степень принадлежности</translation>
    </message>
    <message>
        <source>Fuzzy membership “{shape}”: no midpoint was given, and {midpoint}, the median of the raster, cannot be one: it must be above 0, since this shape knows no values below 0. Give a midpoint, or choose a linear shape or one by mean and standard deviation (MS).</source>
        <translation>Нечёткая принадлежность «{shape}»: середина не задана, а {midpoint}, медиана растра, ею быть не может: она должна быть больше 0, ведь эта форма не знает значений ниже 0. Задайте середину или выберите линейную форму либо форму по среднему и стандартному отклонению (MS).</translation>
    </message>
    <message>
        <source>Fuzzy membership “{shape}”: the parameter “{parameter}” is missing or not allowed. Spreads, deviations, and the midpoints of the large and the small shape, must be above 0; the two limits of the linear shape must differ.</source>
        <translation>Степень принадлежности «{shape}»: параметр «{parameter}» отсутствует или недопустим. Разброс, стандартное отклонение и середина больших и малых значений должны быть больше 0, границы линейной функции — различаться.</translation>
    </message>
    <message>
        <source>Fuzzy overlay</source>
        <translation>Нечёткое наложение</translation>
    </message>
    <message>
        <source>Fuzzy rule: full membership up to {full}, none from {none} on. W(1) − W(0) = {contrast}, divided by its standard deviation {studentised}. The rows above count each class alone and do not enter the posterior.</source>
        <translation>Нечёткое правило: полная принадлежность до {full}, нулевая от {none}. W(1) − W(0) = {contrast}, делённое на стандартное отклонение: {studentised}. Строки выше считают каждый класс отдельно и в апостериорную вероятность не входят.</translation>
    </message>
    <message>
        <source>Fuzzy weights need at least one class of membership 1 and one of membership 0. Set the most favourable class to 1 and the least favourable to 0.</source>
        <translation>Нечёткие веса требуют хотя бы одного класса с принадлежностью 1 и одного с принадлежностью 0. Задайте 1 самому благоприятному классу и 0 наименее благоприятному.</translation>
    </message>
    <message>
        <source>Fuzzy: classes between two cuts belong to both sides by degrees</source>
        <translation>Нечёткое: классы между двумя границами принадлежат обеим сторонам по степени</translation>
    </message>
    <message>
        <source>GBK / GB18030 (Chinese)</source>
        <translation>GBK / GB18030 (китайская)</translation>
    </message>
    <message>
        <source>GDAL here cannot read {driver}, so “{path}” cannot be opened. Save it as XLSX or CSV.</source>
        <translation>Здешний GDAL не читает {driver}, поэтому «{path}» не открыть. Сохраните её как XLSX или CSV.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Гамма</translation>
    </message>
    <message>
        <source>Gamma is {gamma}; it must be from 0 (product) to 1 (sum). 0.7 to 0.95 is usual.</source>
        <translation>Гамма — {gamma}; она должна быть от 0 (произведение) до 1 (сумма), обычно от 0,7 до 0,95.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Гауссова</translation>
    </message>
    <message>
        <source>Gaussian about the midpoint</source>
        <translation>Гауссова кривая вокруг середины</translation>
    </message>
    <message>
        <source>Gauss–Krüger</source>
        <translation>Гаусс — Крюгер</translation>
    </message>
    <message>
        <source>Gauss–Krüger, Beijing 1954</source>
        <translation>Гаусс — Крюгер, Пекин 1954</translation>
    </message>
    <message>
        <source>Gauss–Krüger, CGCS2000</source>
        <translation>Гаусс — Крюгер, CGCS2000</translation>
    </message>
    <message>
        <source>Gauss–Krüger, Pulkovo 1942 (SK-42)</source>
        <translation>Гаусс — Крюгер, Пулково 1942 (СК-42)</translation>
    </message>
    <message>
        <source>Gauss–Krüger, Pulkovo 1995 (SK-95)</source>
        <translation>Гаусс — Крюгер, Пулково 1995 (СК-95)</translation>
    </message>
    <message>
        <source>Gauss–Krüger, Xian 1980</source>
        <translation>Гаусс — Крюгер, Сиань 1980</translation>
    </message>
    <message>
        <source>Geary’s C</source>
        <translation>C Гири</translation>
    </message>
    <message>
        <source>Generalisation</source>
        <translation>Обобщение классов</translation>
    </message>
    <message>
        <source>Generalised class</source>
        <translation>Обобщённый класс</translation>
    </message>
    <message>
        <source>Geochemical contours and zones</source>
        <translation>Геохимические изолинии и зоны</translation>
    </message>
    <message>
        <source>Geochemical grid</source>
        <translation>Геохимическая сетка</translation>
    </message>
    <message>
        <source>Geochemical indices</source>
        <translation>Геохимические показатели</translation>
    </message>
    <message>
        <source>Geochemical summary</source>
        <translation>Геохимическая сводка</translation>
    </message>
    <message>
        <source>Geochemical thresholds</source>
        <translation>Геохимические пороги</translation>
    </message>
    <message>
        <source>Geochemical workbench</source>
        <translation>Геохимический стенд</translation>
    </message>
    <message>
        <source>Geochemistry: anomalies</source>
        <translation>Геохимия: аномалии</translation>
    </message>
    <message>
        <source>Geochemistry: data</source>
        <translation>Геохимия: данные</translation>
    </message>
    <message>
        <source>Geochemistry: levelling</source>
        <translation>Геохимия: увязка</translation>
    </message>
    <message>
        <source>Geochemistry: mapping</source>
        <translation>Геохимия: картирование</translation>
    </message>
    <message>
        <source>Geochemistry: multivariate</source>
        <translation>Геохимия: многомерный анализ</translation>
    </message>
    <message>
        <source>Geochemistry: quality</source>
        <translation>Геохимия: качество</translation>
    </message>
    <message>
        <source>Geochemistry: statistics</source>
        <translation>Геохимия: статистика</translation>
    </message>
    <message>
        <source>Geological contacts</source>
        <translation>Геологические контакты</translation>
    </message>
    <message>
        <source>Geological control</source>
        <translation>Геологический контроль</translation>
    </message>
    <message>
        <source>Geological map</source>
        <translation>Геологическая карта</translation>
    </message>
    <message>
        <source>Geological units</source>
        <translation>Геологические подразделения</translation>
    </message>
    <message>
        <source>Geological units as cases instead of cells (polygons)</source>
        <translation>Геологические единицы вместо ячеек (полигоны)</translation>
    </message>
    <message>
        <source>Geological units with more than one deposit: {count}; they count as one ({names}).</source>
        <translation>Геологических единиц с несколькими месторождениями: {count}; они считаются за одно ({names}).</translation>
    </message>
    <message>
        <source>Geology</source>
        <translation>Геология</translation>
    </message>
    <message>
        <source>Geology (areas)</source>
        <translation>Геология (полигоны)</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Среднее геометрическое</translation>
    </message>
    <message>
        <source>Geometric mean of the coefficients</source>
        <translation>Среднее геометрическое коэффициентов</translation>
    </message>
    <message>
        <source>Geometric means (ppm, or in the unit of the field where that is no mass fraction)</source>
        <translation>Средние геометрические (ppm или единица поля, если это не массовая доля)</translation>
    </message>
    <message>
        <source>Geometrical intervals</source>
        <translation>Геометрические интервалы</translation>
    </message>
    <message>
        <source>Give “{first}” or “{second}”, not both; the one that counts must be above 0.</source>
        <translation>Задайте «{first}» или «{second}», но не то и другое; заданное должно быть больше 0.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Grade A where</source>
        <translation>Категория A, если</translation>
    </message>
    <message>
        <source>Grade A where: {a}. Otherwise grade B where: {b}. Otherwise grade C. Fields are explained in the help.</source>
        <translation>Категория A, если: {a}. Иначе категория B, если: {b}. Иначе категория C. Поля объяснены в справке.</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Категория {grade}</translation>
    </message>
    <message>
        <source>Grade {grade}: {count} [target|targets].</source>
        <translation>Категория {grade}: {count} [участок|участка|участков].</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>Градиентный бустинг</translation>
    </message>
    <message>
        <source>Gravity or magnetic grid</source>
        <translation>Сетка гравитационного или магнитного поля</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>Наибольшее расстояние (м)</translation>
    </message>
    <message>
        <source>Greatest distance (m; empty: no limit)</source>
        <translation>Наибольшее расстояние (м; пусто — без ограничения)</translation>
    </message>
    <message>
        <source>Greatest share censored (%)</source>
        <translation>Наибольшая доля цензурированных (%)</translation>
    </message>
    <message>
        <source>Grid and study area</source>
        <translation>Сетка и площадь исследования</translation>
    </message>
    <message>
        <source>Grid, study area and training deposits</source>
        <translation>Сетка и обучающие объекты</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>H (Kruskal–Wallis)</source>
        <translation>H (Краскел–Уоллис)</translation>
    </message>
    <message>
        <source>H of Kruskal and Wallis tells that surveys differ, not why: rocks differ as well. It decides nothing here, and need not fall by levelling.</source>
        <translation>H Краскела–Уоллиса говорит, что съёмки различаются, но не почему: породы тоже различны. Здесь он ничего не решает и при увязке не обязан убывать.</translation>
    </message>
    <message>
        <source>H, levelled</source>
        <translation>H после увязки</translation>
    </message>
    <message>
        <source>HARD of pairs (%)</source>
        <translation>HARD пар (%)</translation>
    </message>
    <message>
        <source>HTML files (*.html *.htm)</source>
        <translation>Файлы HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Half a deposit in one more unit cell</source>
        <translation>Половина месторождения в одной добавленной ячейке</translation>
    </message>
    <message>
        <source>Half of the targets are larger than {area}: this ranks ground for reconnaissance and does not yet target. For targets that can be mapped and drilled cut off less ground: by a small area budget (METHOD=area_budget) or at a higher value.</source>
        <translation>Половина участков больше {area}: это ранжирование площадей для рекогносцировки, ещё не выделение участков. Чтобы получить участки под съёмку и бурение, отсекайте меньшую площадь: малой долей площади (METHOD=area_budget) или более высоким порогом.</translation>
    </message>
    <message>
        <source>Half of the values of element {column} or more are the same, often the detection limit, so that their median absolute deviation is 0. Leave the element out.</source>
        <translation>У элемента {column} половина значений или больше одинаковы (часто это предел обнаружения), и медианное абсолютное отклонение равно 0. Исключите этот элемент.</translation>
    </message>
    <message>
        <source>Half of the {count} values or more are {value}, so that their median absolute deviation is 0. Use a percentile rule, or treat values below detection first.</source>
        <translation>Половина значений или больше (всего {count}) равна {value}, и медианное абсолютное отклонение — 0. Возьмите правило по процентилям или сначала обработайте значения ниже предела обнаружения.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Модификатор</translation>
    </message>
    <message>
        <source>Height of upward continuation (m)</source>
        <translation>Высота продолжения вверх (м)</translation>
    </message>
    <message>
        <source>Held out, the deposits rank no better than chance: do not use the map for targeting.</source>
        <translation>Отложенные месторождения стоят не лучше случайных: не используйте карту для выбора участков.</translation>
    </message>
    <message>
        <source>Held out, the deposits rank worse than chance (95 % interval up to {upper}): what the model learns does not hold elsewhere, or its evidence is inverted. Do not use the map for targeting.</source>
        <translation>Отложенные месторождения стоят хуже случайного (95-процентный интервал до {upper}): выученное моделью в других местах не действует или признаки перевёрнуты. Не используйте карту для выбора участков.</translation>
    </message>
    <message>
        <source>Held-out deposits</source>
        <translation>Отложенные месторождения</translation>
    </message>
    <message>
        <source>Held-out deposits used</source>
        <translation>Использовано отложенных месторождений</translation>
    </message>
    <message>
        <source>High and medium return: best share of the area (%)</source>
        <translation>Высокая и средняя отдача: лучшая доля площади (%)</translation>
    </message>
    <message>
        <source>High and medium risk: most uncertain share of the area (%)</source>
        <translation>Высокий и средний риск: самая неопределённая доля площади (%)</translation>
    </message>
    <message>
        <source>High return, high risk</source>
        <translation>Высокая отдача, высокий риск</translation>
    </message>
    <message>
        <source>High return, low risk</source>
        <translation>Высокая отдача, низкий риск</translation>
    </message>
    <message>
        <source>High return, medium risk</source>
        <translation>Высокая отдача, средний риск</translation>
    </message>
    <message>
        <source>High return: best share of the area (%)</source>
        <translation>Высокая отдача: лучшая доля площади (%)</translation>
    </message>
    <message>
        <source>High risk: most uncertain share of the area (%)</source>
        <translation>Высокий риск: самая неопределённая доля площади (%)</translation>
    </message>
    <message>
        <source>Highest content</source>
        <translation>Наибольшее содержание</translation>
    </message>
    <message>
        <source>Highest content of the main element at</source>
        <translation>Наибольшее содержание главного элемента в точке</translation>
    </message>
    <message>
        <source>Highest density: {density} per km².</source>
        <translation>Наибольшая плотность: {density} на км².</translation>
    </message>
    <message>
        <source>Highest first, text from Z to A</source>
        <translation>Сначала большие, текст от Я до А</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Наибольшее число</translation>
    </message>
    <message>
        <source>Highest posterior probability</source>
        <translation>Наибольшая апостериорная вероятность</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Наибольшая оценка</translation>
    </message>
    <message>
        <source>Highest sum</source>
        <translation>Наибольшая сумма</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>How often some layer or other looks as strong by chance is not known, for not all {shifts} random shifts were made of {layers}. The p of a single layer says too much where the best of several was chosen.</source>
        <translation>Неизвестно, как часто тот или иной слой выглядит столь же сильным случайно: не все {shifts} случайных сдвигов сделаны для слоёв {layers}. Если выбран лучший из нескольких, p отдельного слоя обещает слишком много.</translation>
    </message>
    <message>
        <source>I trust this file (scikit-learn: I know who made it)</source>
        <translation>Доверяю этому файлу (scikit-learn: знаю, кем он создан)</translation>
    </message>
    <message>
        <source>IDW</source>
        <translation>IDW</translation>
    </message>
    <message>
        <source>Identifier of the system</source>
        <translation>Идентификатор системы</translation>
    </message>
    <message>
        <source>If that is wrong, say what it is (SCORE_KIND).</source>
        <translation>Если это не так, укажите, что это (SCORE_KIND).</translation>
    </message>
    <message>
        <source>Import from EIS…</source>
        <translation>Импорт из EIS…</translation>
    </message>
    <message>
        <source>Import geochemical table</source>
        <translation>Импорт геохимической таблицы</translation>
    </message>
    <message>
        <source>Import mineral system of EIS</source>
        <translation>Импорт рудной системы EIS</translation>
    </message>
    <message>
        <source>Import weights table</source>
        <translation>Импорт таблицы весов</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Importance (bars: standard deviation)</source>
        <translation>Важность (отрезки — стандартное отклонение)</translation>
    </message>
    <message>
        <source>Importance of the layers</source>
        <translation>Важность слоёв</translation>
    </message>
    <message>
        <source>Importance of the {shown} most important of {all} layers</source>
        <translation>Важность: {shown} важнейших слоёв из {all}</translation>
    </message>
    <message>
        <source>Importance, such as Cu=2; Zn=1; Ni=-1 (empty: all alike)</source>
        <translation>Важность, например Cu=2; Zn=1; Ni=-1 (пусто: все одинаково)</translation>
    </message>
    <message>
        <source>Imported geochemical table</source>
        <translation>Импортированная геохимическая таблица</translation>
    </message>
    <message>
        <source>Imported mineral system</source>
        <translation>Импортированная рудная система</translation>
    </message>
    <message>
        <source>Imported: the texts are the English ones of the source; kinds of data, directions, words for rocks and steps were derived from them. Check each before use.</source>
        <translation>Импортировано: тексты — английские, из источника; виды данных, направления, слова для пород и шаги выведены из них. Проверьте каждый перед использованием.</translation>
    </message>
    <message>
        <source>In place of what is censored</source>
        <translation>Вместо цензурированных значений</translation>
    </message>
    <message>
        <source>In these rows the two coordinates were swapped and put right. Check them.</source>
        <translation>В этих строках координаты были переставлены и исправлены. Проверьте их.</translation>
    </message>
    <message>
        <source>In {count} [sample|samples] everything is below detection (rows, ten at most: {rows}). Leave them out.</source>
        <translation>Проб, где всё ниже предела обнаружения: {count} (строки, не больше десяти: {rows}). Исключите их.</translation>
    </message>
    <message>
        <source>In {count} [sample|samples] the replacements of values below detection add up to as much as all that was found, or more (rows, ten at most: {rows}). Leave these samples out, or give the missing main components.</source>
        <translation>Проб, где замены значений ниже предела обнаружения в сумме не меньше всего найденного: {count} (строки, не больше десяти: {rows}). Исключите эти пробы или добавьте недостающие главные компоненты.</translation>
    </message>
    <message>
        <source>In {count} rows the limits do not go with the qualifier (rows {rows}): “&lt;” and “&gt;” need a limit above 0, “~” two limits of which the second is the greater, and none of them a value. Correct the fields that end in _q, _lim and _lim2, or import the table anew.</source>
        <translation>Строк, где пределы не согласуются с квалификатором: {count} (строки {rows}). Для «&lt;» и «&gt;» нужен предел больше 0, для «~» — два предела, второй больше первого; значения при них быть не должно. Исправьте поля, имена которых оканчиваются на _q, _lim и _lim2, или загрузите таблицу заново.</translation>
    </message>
    <message>
        <source>In {share} of the shifts some layer or other looks as strong as the strongest real one: having chosen from {layers} layers, chance explains it.</source>
        <translation>В {share} сдвигов какой-нибудь слой оказывается не слабее самого сильного настоящего: при выборе из {layers} слоёв результат объясним случайностью.</translation>
    </message>
    <message>
        <source>Index overlay</source>
        <translation>Индексное наложение</translation>
    </message>
    <message>
        <source>Index overlay: weighted mean score</source>
        <translation>Индексное наложение: взвешенная средняя оценка</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Information value</source>
        <translation>Метод информативности признаков</translation>
    </message>
    <message>
        <source>Inner zone</source>
        <translation>Внутренняя зона</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Входных данных</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Свободный член</translation>
    </message>
    <message>
        <source>Intercept (lg)</source>
        <translation>Свободный член (lg)</translation>
    </message>
    <message>
        <source>Interpolate samples by distance</source>
        <translation>Интерполяция проб по расстоянию</translation>
    </message>
    <message>
        <source>Interpolated content</source>
        <translation>Интерполированное содержание</translation>
    </message>
    <message>
        <source>Intersection of the P–A plot: area</source>
        <translation>Пересечение на графике P–A: доля площади</translation>
    </message>
    <message>
        <source>Intersection of the P–A plot: captured</source>
        <translation>Пересечение на графике P–A: доля месторождений</translation>
    </message>
    <message>
        <source>Intersection of the P–A plot: score</source>
        <translation>Пересечение на графике P–A: оценка</translation>
    </message>
    <message>
        <source>Interval of the AUC</source>
        <translation>Интервал AUC</translation>
    </message>
    <message>
        <source>Interval, in the unit of the raster</source>
        <translation>Интервал, в единицах растра</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Интервалы</translation>
    </message>
    <message>
        <source>Inverse distance weighting</source>
        <translation>Обратно взвешенные расстояния</translation>
    </message>
    <message>
        <source>Inverse: fields of the coordinates</source>
        <translation>Обратно: поля координат</translation>
    </message>
    <message>
        <source>Inverse: from coordinates back to parts</source>
        <translation>Обратно: от координат к частям</translation>
    </message>
    <message>
        <source>Inverse: names of the parts</source>
        <translation>Обратно: имена частей</translation>
    </message>
    <message>
        <source>Islands</source>
        <translation>Острова</translation>
    </message>
    <message>
        <source>Islands of the first element</source>
        <translation>Число островов первого элемента</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Изолированность</translation>
    </message>
    <message>
        <source>Isolation forest (needs scikit-learn)</source>
        <translation>Изолирующий лес (нужен scikit-learn)</translation>
    </message>
    <message>
        <source>Isolation forest: share marked as outliers</source>
        <translation>Изолирующий лес: доля, отмечаемая как выбросы</translation>
    </message>
    <message>
        <source>It rests on a result that is itself stale.</source>
        <translation>Основан на результате, который сам устарел.</translation>
    </message>
    <message>
        <source>Iterative clipping, X0 + s S0</source>
        <translation>Итеративное отсечение, X0 + s S0</translation>
    </message>
    <message>
        <source>Its intercept</source>
        <translation>Её свободный член</translation>
    </message>
    <message>
        <source>Its share (%)</source>
        <translation>Её доля (%)</translation>
    </message>
    <message>
        <source>Its values are</source>
        <translation>Его значения</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файлы JSON (*.json)</translation>
    </message>
    <message>
        <source>Join groups nearer than (m)</source>
        <translation>Объединять группы ближе (м)</translation>
    </message>
    <message>
        <source>Joined membership</source>
        <translation>Соединённая принадлежность</translation>
    </message>
    <message>
        <source>Joins (table)</source>
        <translation>Объединения (таблица)</translation>
    </message>
    <message>
        <source>Judge by the rate of false discoveries</source>
        <translation>Судить по доле ложных открытий</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Kaplan–Meier</source>
        <translation>Каплан–Мейер</translation>
    </message>
    <message>
        <source>Keep one deposit per unit area</source>
        <translation>Одно месторождение на элементарную ячейку</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Key area</source>
        <translation>Ключевой участок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of data without a counterpart, taken as geology</source>
        <translation>Вид данных без соответствия, принят как геология</translation>
    </message>
    <message>
        <source>Kind of the layer</source>
        <translation>Тип слоя</translation>
    </message>
    <message>
        <source>Known deposits</source>
        <translation>Известные месторождения</translation>
    </message>
    <message>
        <source>Known deposits inside</source>
        <translation>Известных месторождений внутри</translation>
    </message>
    <message>
        <source>Known deposits inside targets</source>
        <translation>Известные месторождения внутри участков</translation>
    </message>
    <message>
        <source>Known deposits inside targets (%)</source>
        <translation>Известные месторождения внутри участков (%)</translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov test</source>
        <translation>критерий Колмогорова–Смирнова</translation>
    </message>
    <message>
        <source>Krige samples</source>
        <translation>Кригинг проб</translation>
    </message>
    <message>
        <source>Kriged content</source>
        <translation>Содержание по кригингу</translation>
    </message>
    <message>
        <source>Kriging of {element}</source>
        <translation>Кригинг: {element}</translation>
    </message>
    <message>
        <source>Kriging variance</source>
        <translation>Дисперсия кригинга</translation>
    </message>
    <message>
        <source>Kriging with external drift (rasters)</source>
        <translation>Кригинг с внешним дрейфом (растры)</translation>
    </message>
    <message>
        <source>Kruskal–Wallis test</source>
        <translation>критерий Краскела–Уоллиса</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Lag: width of the classes of distance (m; empty: by the extent)</source>
        <translation>Лаг: ширина классов расстояния (м; пусто — по охвату)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the plot</source>
        <translation>Язык графика</translation>
    </message>
    <message>
        <source>Language of the plots</source>
        <translation>Язык графиков</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Large: high values belong</source>
        <translation>Большие: принадлежат высокие значения</translation>
    </message>
    <message>
        <source>Largest coefficient, without its sign</source>
        <translation>Наибольший коэффициент без знака</translation>
    </message>
    <message>
        <source>Largest favourable area</source>
        <translation>Наибольшая благоприятная площадь</translation>
    </message>
    <message>
        <source>Largest favourable area of an ordered layer (% of the known area)</source>
        <translation>Наибольшая благоприятная площадь упорядоченного слоя (% известной площади)</translation>
    </message>
    <message>
        <source>Largest loss of AUC</source>
        <translation>Наибольшая потеря AUC</translation>
    </message>
    <message>
        <source>Largest of shifts</source>
        <translation>Наибольший из сдвигов</translation>
    </message>
    <message>
        <source>Largest p of the null control</source>
        <translation>Наибольшее p нулевого контроля</translation>
    </message>
    <message>
        <source>Largest studentised contrast</source>
        <translation>Наибольший стьюдентизированный контраст</translation>
    </message>
    <message>
        <source>Largest studentised contrast C/s(C)</source>
        <translation>Наибольший стьюдентизированный контраст C/s(C)</translation>
    </message>
    <message>
        <source>Largest studentised contrast of each layer and of its random shifts</source>
        <translation>Наибольший стьюдентизированный контраст каждого слоя и его случайных сдвигов</translation>
    </message>
    <message>
        <source>Last year of training (by date)</source>
        <translation>Последний год обучения (по дате)</translation>
    </message>
    <message>
        <source>Last year that trains</source>
        <translation>Последний обучающий год</translation>
    </message>
    <message>
        <source>Latitude (°)</source>
        <translation>Широта (°)</translation>
    </message>
    <message>
        <source>Latitude of the highest content (°)</source>
        <translation>Широта наибольшего содержания (°)</translation>
    </message>
    <message>
        <source>Lattice (rows × columns)</source>
        <translation>Решётка (строки × столбцы)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Layer used</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Layer whose loss is largest</source>
        <translation>Слой с наибольшей потерей</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Layers (table)</source>
        <translation>Слои (таблица)</translation>
    </message>
    <message>
        <source>Layers of {area} loaded: {number}.</source>
        <translation>{area}: загружено слоёв: {number}.</translation>
    </message>
    <message>
        <source>Layers of {area} loaded: {number}. Country borders are generalised, for 1:5,000,000 and smaller.</source>
        <translation>{area}: загружено слоёв: {number}. Государственные границы обобщены и годятся для масштаба 1:5 000 000 и мельче.</translation>
    </message>
    <message>
        <source>Layers that fail the null control were left out before the posterior was computed. The weights of the other layers do not depend on them, so that no second fit was needed.</source>
        <translation>Слои, не прошедшие нулевой контроль, исключены до расчёта апостериорной вероятности. Веса остальных слоёв от них не зависят, поэтому повторный расчёт не понадобился.</translation>
    </message>
    <message>
        <source>Layers that have changed, or are missing, since the model was made: {names}.</source>
        <translation>Слои, изменившиеся или исчезнувшие с тех пор, как построена модель: {names}.</translation>
    </message>
    <message>
        <source>Layers used</source>
        <translation>Использовано слоёв</translation>
    </message>
    <message>
        <source>Layers without data at those deposits, with their number: {layers}.</source>
        <translation>Слои без данных у этих месторождений и число последних: {layers}.</translation>
    </message>
    <message>
        <source>Learnt from {sample} of {known} cells.</source>
        <translation>Обучено по {sample} из {known} ячеек.</translation>
    </message>
    <message>
        <source>Least coefficient in the formula</source>
        <translation>Наименьший коэффициент в формуле</translation>
    </message>
    <message>
        <source>Least difference on shared reference materials worth levelling (lg)</source>
        <translation>Наименьшее расхождение по общим стандартным образцам, которое стоит увязывать (lg)</translation>
    </message>
    <message>
        <source>Least distance (m; empty: by the unit area)</source>
        <translation>Наименьшее расстояние (м; пусто: по элементарной площади)</translation>
    </message>
    <message>
        <source>Least distance between points (m)</source>
        <translation>Наименьшее расстояние между точками (м)</translation>
    </message>
    <message>
        <source>Least distance between sites that stay: {distance} m.</source>
        <translation>Наименьшее расстояние между оставшимися точками: {distance} м.</translation>
    </message>
    <message>
        <source>Least number of determinations in a cell</source>
        <translation>Наименьшее число определений в ячейке</translation>
    </message>
    <message>
        <source>Least number of samples</source>
        <translation>Наименьшее число проб</translation>
    </message>
    <message>
        <source>Least number of samples within the radius</source>
        <translation>Наименьшее число проб в радиусе</translation>
    </message>
    <message>
        <source>Least overlap of two elements (% of the smaller area)</source>
        <translation>Наименьшее перекрытие двух элементов (% меньшей площади)</translation>
    </message>
    <message>
        <source>Least step at a border worth levelling (lg)</source>
        <translation>Наименьшая ступень на границе, которую стоит увязывать (lg)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Leave one cluster out</source>
        <translation>С исключением по одной группе</translation>
    </message>
    <message>
        <source>Leave out samples below detection</source>
        <translation>Исключить пробы ниже предела обнаружения</translation>
    </message>
    <message>
        <source>Length of the contacts (km)</source>
        <translation>Длина контактов (км)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Level geochemical surveys</source>
        <translation>Увязка геохимических съёмок</translation>
    </message>
    <message>
        <source>Level “{level}” has no replicates: each unit of the level above holds only one, so that its variance cannot be separated from the others. Leave this level out, or add duplicates.</source>
        <translation>На уровне «{level}» нет повторов: каждой единице вышестоящего уровня отвечает лишь одна единица этого, и его дисперсию нельзя отделить от прочих. Исключите этот уровень или добавьте дубликаты.</translation>
    </message>
    <message>
        <source>Levelled samples</source>
        <translation>Увязанные пробы</translation>
    </message>
    <message>
        <source>Levelling of geochemical surveys</source>
        <translation>Увязка геохимических съёмок</translation>
    </message>
    <message>
        <source>Levelling the result once more would change it by at most {size} lg.</source>
        <translation>Повторная увязка результата изменила бы его не более чем на {size} lg.</translation>
    </message>
    <message>
        <source>Levels (empty: the usual ones)</source>
        <translation>Уровни (пусто: обычные)</translation>
    </message>
    <message>
        <source>Levels are</source>
        <translation>Уровни — это</translation>
    </message>
    <message>
        <source>Levels of {element}: {levels} {unit}; background {background}.</source>
        <translation>Уровни {element}: {levels} {unit}; фон {background}.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Limit of membership 0</source>
        <translation>Предел принадлежности 0</translation>
    </message>
    <message>
        <source>Limit of membership 1</source>
        <translation>Предел принадлежности 1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Limits given</source>
        <translation>Заданные границы</translation>
    </message>
    <message>
        <source>Limits given below</source>
        <translation>Границы, заданные ниже</translation>
    </message>
    <message>
        <source>Limits given, in the unit of the field</source>
        <translation>Заданные границы, в единице поля</translation>
    </message>
    <message>
        <source>Limits of the classes (table)</source>
        <translation>Границы классов (таблица)</translation>
    </message>
    <message>
        <source>Limits of the system</source>
        <translation>Ограничения системы</translation>
    </message>
    <message>
        <source>Lineament density</source>
        <translation>Плотность линеаментов</translation>
    </message>
    <message>
        <source>Lineament density: {name} (km per km²)</source>
        <translation>Плотность линеаментов: {name} (км на км²)</translation>
    </message>
    <message>
        <source>Lineament density: {name}, strike {low}–{high}° (km per km²)</source>
        <translation>Плотность линеаментов: {name}, простирание {low}–{high}° (км на км²)</translation>
    </message>
    <message>
        <source>Lineaments</source>
        <translation>Линеаменты</translation>
    </message>
    <message>
        <source>Lineaments, fold axes or rings</source>
        <translation>Линеаменты, оси складок или кольца</translation>
    </message>
    <message>
        <source>Linear between two limits</source>
        <translation>Линейно между двумя пределами</translation>
    </message>
    <message>
        <source>Linear, 0 beyond the reach</source>
        <translation>Линейное, 0 за пределами радиуса влияния</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Способ связи</translation>
    </message>
    <message>
        <source>Load Map</source>
        <translation>Загрузить карту</translation>
    </message>
    <message>
        <source>Load a network</source>
        <translation>Загрузить сеть</translation>
    </message>
    <message>
        <source>Load the themes of the area, styled and in order, and zoom to it</source>
        <translation>Загрузить темы района в оформленном виде и по порядку и показать его целиком</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>Нагрузки</translation>
    </message>
    <message>
        <source>Loadings (table)</source>
        <translation>Нагрузки (таблица)</translation>
    </message>
    <message>
        <source>Loadings after varimax</source>
        <translation>Нагрузки после варимакс-вращения</translation>
    </message>
    <message>
        <source>Loadings; columns of unit length</source>
        <translation>Нагрузки; столбцы единичной длины</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Local singularity</source>
        <translation>Локальная сингулярность</translation>
    </message>
    <message>
        <source>Log-ratio EM: expected from the other elements</source>
        <translation>EM по логарифмам отношений: ожидаемое по другим элементам</translation>
    </message>
    <message>
        <source>Log-ratio transformation</source>
        <translation>Преобразование в логарифмы отношений</translation>
    </message>
    <message>
        <source>Log-ratios (ilr; compositional)</source>
        <translation>Логарифмы отношений (ilr; для составов)</translation>
    </message>
    <message>
        <source>Log-ratios: ilr, loadings and rays as clr (compositional)</source>
        <translation>Логарифмы отношений: ilr, нагрузки и лучи в clr (для составов)</translation>
    </message>
    <message>
        <source>Logarithmic axes</source>
        <translation>Логарифмические оси</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>Логарифмы</translation>
    </message>
    <message>
        <source>Logarithms, standardised</source>
        <translation>Логарифмы, стандартизированные</translation>
    </message>
    <message>
        <source>Logarithms: number a added to the values</source>
        <translation>Логарифмы: число a, прибавляемое к значениям</translation>
    </message>
    <message>
        <source>Logistic function</source>
        <translation>Логистическая функция</translation>
    </message>
    <message>
        <source>Logistic function: middle m, which becomes one half (empty: midway)</source>
        <translation>Логистическая функция: середина m, где значение одна вторая (пусто: посередине)</translation>
    </message>
    <message>
        <source>Logistic function: slope s (empty: the ends become 0.01 and 0.99)</source>
        <translation>Логистическая функция: крутизна s (пусто: концы становятся 0,01 и 0,99)</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Логистическая регрессия</translation>
    </message>
    <message>
        <source>Logistic regression did not settle in {iterations} steps. Leave out layers that say the same, or use Firth’s penalty.</source>
        <translation>Логистическая регрессия не сошлась за {iterations} шагов. Исключите повторяющие друг друга слои или включите штраф Фёрта.</translation>
    </message>
    <message>
        <source>Logistic regression needs cells with and without deposits; deposits here: {events}, unit cells: {trials}. Check the deposits and the study area.</source>
        <translation>Логистической регрессии нужны ячейки с месторождениями и без них; здесь месторождений {events} на {trials} элементарных ячеек. Проверьте месторождения и район исследований.</translation>
    </message>
    <message>
        <source>Logistic: {title}</source>
        <translation>Логистическое преобразование: {title}</translation>
    </message>
    <message>
        <source>Lognormal kriging (ordinary kriging of logarithms)</source>
        <translation>Логнормальный кригинг (ординарный кригинг логарифмов)</translation>
    </message>
    <message>
        <source>Lognormal: geometric mean below the limit, part by part</source>
        <translation>Логнормально: среднее геометрическое ниже предела, по частям</translation>
    </message>
    <message>
        <source>Longitude (°)</source>
        <translation>Долгота (°)</translation>
    </message>
    <message>
        <source>Longitude of the highest content (°)</source>
        <translation>Долгота наибольшего содержания (°)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Look at the Inputs Again</source>
        <translation>Проверить входные данные</translation>
    </message>
    <message>
        <source>Loss of AUC</source>
        <translation>Потеря AUC</translation>
    </message>
    <message>
        <source>Loss of AUC (bars: standard error)</source>
        <translation>Потеря AUC (отрезки — стандартная ошибка)</translation>
    </message>
    <message>
        <source>Loss of AUC when shuffled</source>
        <translation>Потеря AUC при перемешивании</translation>
    </message>
    <message>
        <source>Loss of AUC without each layer</source>
        <translation>Потеря AUC без каждого слоя</translation>
    </message>
    <message>
        <source>Low return, high risk</source>
        <translation>Низкая отдача, высокий риск</translation>
    </message>
    <message>
        <source>Low return, low risk</source>
        <translation>Низкая отдача, низкий риск</translation>
    </message>
    <message>
        <source>Low return, medium risk</source>
        <translation>Низкая отдача, средний риск</translation>
    </message>
    <message>
        <source>Low values of these layers are favourable, but high scores count: {layers}. Negate them, turn them into memberships, or give conditions.</source>
        <translation>В этих слоях благоприятны низкие значения, а считаются высокие оценки: {layers}. Возьмите их с обратным знаком, превратите в принадлежности или задайте условия.</translation>
    </message>
    <message>
        <source>Low-density network to anchor to</source>
        <translation>Сеть низкой плотности для привязки</translation>
    </message>
    <message>
        <source>Lower end of 95 %</source>
        <translation>Нижняя граница 95 %</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval</source>
        <translation>Нижняя граница 95-процентного интервала</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval, held-out deposits</source>
        <translation>Нижняя граница 95-процентного интервала, отложенные месторождения</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Нижний предел</translation>
    </message>
    <message>
        <source>Lowest first, text from A to Z</source>
        <translation>Сначала малые, текст от А до Я</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Наименьшее число</translation>
    </message>
    <message>
        <source>Lowest score of a target</source>
        <translation>Наименьшая оценка участка</translation>
    </message>
    <message>
        <source>MAD × 1.4826 (lg)</source>
        <translation>MAD × 1,4826 (lg)</translation>
    </message>
    <message>
        <source>MS large: high values, by mean and standard deviation</source>
        <translation>MS, большие: высокие значения, по среднему и стандартному отклонению</translation>
    </message>
    <message>
        <source>MS small: low values, by mean and standard deviation</source>
        <translation>MS, малые: низкие значения, по среднему и стандартному отклонению</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Машинное обучение</translation>
    </message>
    <message>
        <source>Made from the plugin’s data</source>
        <translation>Построено по данным модуля</translation>
    </message>
    <message>
        <source>Magnetic field reduced to the pole</source>
        <translation>Магнитное поле, приведённое к полюсу</translation>
    </message>
    <message>
        <source>Main element</source>
        <translation>Главный элемент</translation>
    </message>
    <message>
        <source>Make Another from It</source>
        <translation>Построить из него другой</translation>
    </message>
    <message>
        <source>Make a model first.</source>
        <translation>Сначала постройте модель.</translation>
    </message>
    <message>
        <source>Make a standard sheet of the area as PDF and PNG</source>
        <translation>Построить стандартный лист района в PDF и PNG</translation>
    </message>
    <message>
        <source>Make from the Plugin’s Data</source>
        <translation>Построить по данным модуля</translation>
    </message>
    <message>
        <source>Make grid, study area, training deposits and the shipped evidence of the area</source>
        <translation>Построить сетку, контур, обучающие месторождения и слои признаков района по данным модуля</translation>
    </message>
    <message>
        <source>Make or add evidence first.</source>
        <translation>Сначала постройте или добавьте слои признаков.</translation>
    </message>
    <message>
        <source>Make the Raster…</source>
        <translation>Построить растр…</translation>
    </message>
    <message>
        <source>Make the deposits that fit the filter the layer “Training set”</source>
        <translation>Сделать отобранные месторождения слоем «Обучающая выборка»</translation>
    </message>
    <message>
        <source>Make the evidence of the area, then open weights of evidence</source>
        <translation>Построить слои признаков района и открыть метод весов доказательств</translation>
    </message>
    <message>
        <source>Make the training deposits on the page of the evidence first.</source>
        <translation>Сначала постройте обучающие месторождения на странице слоёв признаков.</translation>
    </message>
    <message>
        <source>Making the evidence layers of the area</source>
        <translation>Строятся слои признаков района</translation>
    </message>
    <message>
        <source>Manual: the cuts given below</source>
        <translation>Вручную: границы, заданные ниже</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map approval number</source>
        <translation>Номер утверждения карты</translation>
    </message>
    <message>
        <source>Map language</source>
        <translation>Язык карты</translation>
    </message>
    <message>
        <source>Map sheets 1:1,000,000 (4° × 6°)</source>
        <translation>Листы 1:1 000 000 (4° × 6°)</translation>
    </message>
    <message>
        <source>Map sheets 1:100,000 (20′ × 30′)</source>
        <translation>Листы 1:100 000 (20′ × 30′)</translation>
    </message>
    <message>
        <source>Map sheets 1:200,000 (40′ × 1°)</source>
        <translation>Листы 1:200 000 (40′ × 1°)</translation>
    </message>
    <message>
        <source>Map sheets 1:250,000 (1° × 1.5°)</source>
        <translation>Листы 1:250 000 (1° × 1,5°)</translation>
    </message>
    <message>
        <source>Map sheets 1:50,000 (10′ × 15′)</source>
        <translation>Листы 1:50 000 (10′ × 15′)</translation>
    </message>
    <message>
        <source>Map sheets 1:500,000 (2° × 3°)</source>
        <translation>Листы 1:500 000 (2° × 3°)</translation>
    </message>
    <message>
        <source>Map type</source>
        <translation>Тип карты</translation>
    </message>
    <message>
        <source>Mapped area (polygons)</source>
        <translation>Закартированная площадь (полигоны)</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Mark as a draft</source>
        <translation>Пометить как черновик</translation>
    </message>
    <message>
        <source>Mark as made from synthetic data</source>
        <translation>Пометить как построенную по синтетическим данным</translation>
    </message>
    <message>
        <source>Mark some of the parts of one group that is not parted yet, but not all of them.</source>
        <translation>Отметьте некоторые части одной ещё не разделённой группы, но не все.</translation>
    </message>
    <message>
        <source>Mask (raster or polygons)</source>
        <translation>Маска (растр или полигоны)</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Matheron: mean squared difference</source>
        <translation>Матерон: средний квадрат разностей</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Maximum contrast C</source>
        <translation>Максимум контраста C</translation>
    </message>
    <message>
        <source>Maximum contrast among significant cuts</source>
        <translation>Максимум контраста среди значимых границ</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>Максимальное правдоподобие</translation>
    </message>
    <message>
        <source>Maximum studentised contrast C/s(C)</source>
        <translation>Максимум стьюдентизированного контраста C/s(C)</translation>
    </message>
    <message>
        <source>Maximum-likelihood factors could not be found. Use principal factors, or fewer factors.</source>
        <translation>Факторов по методу максимального правдоподобия найти не удалось. Возьмите метод главных факторов или меньше факторов.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Mean + k S</source>
        <translation>Среднее + k S</translation>
    </message>
    <message>
        <source>Mean + k S: k =</source>
        <translation>Среднее + k S: k =</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Средняя абсолютная ошибка</translation>
    </message>
    <message>
        <source>Mean content</source>
        <translation>Среднее содержание</translation>
    </message>
    <message>
        <source>Mean content over background</source>
        <translation>Среднее содержание к фону</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Среднее расхождение</translation>
    </message>
    <message>
        <source>Mean distance of each unit to its neighbours: bright ridges part groups of like units</source>
        <translation>Среднее расстояние каждого узла до соседей: светлые гребни разделяют группы похожих узлов</translation>
    </message>
    <message>
        <source>Mean distance to the neighbours</source>
        <translation>Среднее расстояние до соседей</translation>
    </message>
    <message>
        <source>Mean error (about 0)</source>
        <translation>Средняя ошибка (около 0)</translation>
    </message>
    <message>
        <source>Mean error of cross-validation</source>
        <translation>Средняя ошибка перекрёстной проверки</translation>
    </message>
    <message>
        <source>Mean of its neighbours, likewise</source>
        <translation>Среднее её соседей, так же</translation>
    </message>
    <message>
        <source>Mean of squared error over variance</source>
        <translation>Среднее отношение квадрата ошибки к дисперсии</translation>
    </message>
    <message>
        <source>Mean of squared error over variance (about 1)</source>
        <translation>Среднее отношение квадрата ошибки к дисперсии (около 1)</translation>
    </message>
    <message>
        <source>Mean of the pair ({unit})</source>
        <translation>Среднее пары ({unit})</translation>
    </message>
    <message>
        <source>Mean of the raster</source>
        <translation>Среднее растра</translation>
    </message>
    <message>
        <source>Mean of the runs</source>
        <translation>Среднее по прогонам</translation>
    </message>
    <message>
        <source>Mean of the standard deviation over the area</source>
        <translation>Среднее стандартного отклонения по площади</translation>
    </message>
    <message>
        <source>Mean of {runs} runs: {method}</source>
        <translation>Среднее по прогонам ({runs}): {method}</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Средняя вероятность</translation>
    </message>
    <message>
        <source>Mean relative error, RPD (%)</source>
        <translation>Среднее относительное расхождение, RPD (%)</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Средняя оценка</translation>
    </message>
    <message>
        <source>Mean score (return)</source>
        <translation>Средняя оценка (отдача)</translation>
    </message>
    <message>
        <source>Mean score of the model</source>
        <translation>Средняя оценка модели</translation>
    </message>
    <message>
        <source>Mean square</source>
        <translation>Средний квадрат</translation>
    </message>
    <message>
        <source>Mean uncertainty of the score</source>
        <translation>Средняя неопределённость оценки</translation>
    </message>
    <message>
        <source>Mean, standard deviation and median are those of the estimator named; percentiles need none, and are left out where censoring leaves them open. lg: decimal logarithm.</source>
        <translation>Среднее, стандартное отклонение и медиана получены указанной оценкой; процентилям она не нужна, а там, где из-за цензурирования они неизвестны, их нет. lg — десятичный логарифм.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Means of the rocks (table)</source>
        <translation>Средние пород (таблица)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Measure of Kaiser, Meyer and Olkin</source>
        <translation>Мера Кайзера–Мейера–Олкина</translation>
    </message>
    <message>
        <source>Measures of the whole survey (table)</source>
        <translation>Меры всей съёмки (таблица)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Median (lg)</source>
        <translation>Медиана (lg)</translation>
    </message>
    <message>
        <source>Median + k MAD</source>
        <translation>Медиана + k MAD</translation>
    </message>
    <message>
        <source>Median + k MAD: k =</source>
        <translation>Медиана + k MAD: k =</translation>
    </message>
    <message>
        <source>Median HARD (%)</source>
        <translation>Медиана HARD (%)</translation>
    </message>
    <message>
        <source>Median of shifts</source>
        <translation>Медиана сдвигов</translation>
    </message>
    <message>
        <source>Median of the slopes (robust)</source>
        <translation>Медиана наклонов (устойчиво)</translation>
    </message>
    <message>
        <source>Median position error of the deposits: {error} km.</source>
        <translation>Медиана ошибки положения месторождений: {error} км.</translation>
    </message>
    <message>
        <source>Median, levelled</source>
        <translation>Медиана после увязки</translation>
    </message>
    <message>
        <source>Medium return, high risk</source>
        <translation>Средняя отдача, высокий риск</translation>
    </message>
    <message>
        <source>Medium return, low risk</source>
        <translation>Средняя отдача, низкий риск</translation>
    </message>
    <message>
        <source>Medium return, medium risk</source>
        <translation>Средняя отдача, средний риск</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Принадлежность</translation>
    </message>
    <message>
        <source>Membership of the last node</source>
        <translation>Принадлежность последнего узла</translation>
    </message>
    <message>
        <source>Memberships (0 to 1)</source>
        <translation>Принадлежности (от 0 до 1)</translation>
    </message>
    <message>
        <source>Memory needed: {need} MB.</source>
        <translation>Нужно памяти: {need} МБ.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Methods: nearest, bilinear, cubic, average, mode, min or max; empty: by what the raster holds</source>
        <translation>Методы: ближайший сосед, билинейный, кубический, среднее, самое частое значение, минимум или максимум; пусто — по содержанию растра</translation>
    </message>
    <message>
        <source>Middle zone</source>
        <translation>Средняя зона</translation>
    </message>
    <message>
        <source>Midpoint</source>
        <translation>Середина</translation>
    </message>
    <message>
        <source>Mineral system</source>
        <translation>Рудная система</translation>
    </message>
    <message>
        <source>Mineral system (code or name)</source>
        <translation>Рудная система (код или название)</translation>
    </message>
    <message>
        <source>Mineral system imported from a file of the EIS QGIS plugin, which defines it by its proxies alone.</source>
        <translation>Рудная система, импортированная из файла модуля EIS QGIS, который определяет её одними признаками.</translation>
    </message>
    <message>
        <source>Mineral system of EIS</source>
        <translation>Рудная система EIS</translation>
    </message>
    <message>
        <source>Minimum anomalous content</source>
        <translation>Минимально-аномальное содержание</translation>
    </message>
    <message>
        <source>Minimum anomalous contents of 9, 4 and 1 samples</source>
        <translation>Минимально-аномальные содержания 9, 4 и 1 проб</translation>
    </message>
    <message>
        <source>Minimum anomalous contents: t =</source>
        <translation>Минимально-аномальные содержания: t =</translation>
    </message>
    <message>
        <source>Minor / major range</source>
        <translation>Отношение радиусов (малый / большой)</translation>
    </message>
    <message>
        <source>Min–max scaling</source>
        <translation>Масштабирование от минимума до максимума</translation>
    </message>
    <message>
        <source>Min–max scaling: what the highest value becomes</source>
        <translation>Масштабирование: чем становится наибольшее значение</translation>
    </message>
    <message>
        <source>Min–max scaling: what the lowest value becomes</source>
        <translation>Масштабирование: чем становится наименьшее значение</translation>
    </message>
    <message>
        <source>Missing (% of area)</source>
        <translation>Нет данных (доля площади)</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Отсутствие данных</translation>
    </message>
    <message>
        <source>Missing layers are ignored</source>
        <translation>Отсутствующие слои не учитываются</translation>
    </message>
    <message>
        <source>Missing layers count as unknown (0)</source>
        <translation>Отсутствующие слои считаются неизвестными (0)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model as text, for kriging</source>
        <translation>Модель в виде текста, для кригинга</translation>
    </message>
    <message>
        <source>Model file, .silkmodel</source>
        <translation>Файл модели, .silkmodel</translation>
    </message>
    <message>
        <source>Model unit</source>
        <translation>Эталонный участок</translation>
    </message>
    <message>
        <source>Model units</source>
        <translation>Эталонные участки</translation>
    </message>
    <message>
        <source>Model units (points or polygons)</source>
        <translation>Эталонные участки (точки или полигоны)</translation>
    </message>
    <message>
        <source>Model units outside the study area, not used: {names}.</source>
        <translation>Эталонные участки вне района, не использованы: {names}.</translation>
    </message>
    <message>
        <source>Model units used</source>
        <translation>Использовано эталонных участков</translation>
    </message>
    <message>
        <source>Model units where a variable is unknown, not used: {names}.</source>
        <translation>Эталонные участки с неизвестной переменной, не использованы: {names}.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Models (table)</source>
        <translation>Модели (таблица)</translation>
    </message>
    <message>
        <source>Monte Carlo of site positions</source>
        <translation>Монте-Карло по положениям месторождений</translation>
    </message>
    <message>
        <source>Moran’s I</source>
        <translation>I Морана</translation>
    </message>
    <message>
        <source>Moran’s I of the first element</source>
        <translation>I Морана первого элемента</translation>
    </message>
    <message>
        <source>More than a quarter is below detection: {names}. What they show is largely the replacement.</source>
        <translation>Более четверти ниже предела обнаружения: {names}. То, что они показывают, — во многом подстановка.</translation>
    </message>
    <message>
        <source>More than half of the cells have the value {value}, so that the median absolute deviation is 0. Use z-scores by mean and standard deviation, or percentiles.</source>
        <translation>Больше половины ячеек имеют значение {value}, поэтому медианное абсолютное отклонение равно 0. Используйте стандартизацию по среднему и стандартному отклонению или процентили.</translation>
    </message>
    <message>
        <source>Move samples to the stream within (m)</source>
        <translation>Сдвиг проб к руслу не дальше (м)</translation>
    </message>
    <message>
        <source>Multifractal interpolation</source>
        <translation>Мультифрактальная интерполяция</translation>
    </message>
    <message>
        <source>Multifractal: largest window, cells to each side of the middle</source>
        <translation>Мультифрактальная: наибольшее окно, ячеек по каждую сторону от середины</translation>
    </message>
    <message>
        <source>Multilayer perceptron</source>
        <translation>Многослойный перцептрон</translation>
    </message>
    <message>
        <source>Multiples of background 1.5, 3, 10 (Russian practice, to be checked)</source>
        <translation>Кратность фону 1,5; 3; 10 (российская практика, требует сверки)</translation>
    </message>
    <message>
        <source>Multiplicative index (lg)</source>
        <translation>Мультипликативный показатель (lg)</translation>
    </message>
    <message>
        <source>Multiplicative lognormal: geometric mean below the limit</source>
        <translation>Мультипликативная логнормальная: среднее геометрическое ниже предела</translation>
    </message>
    <message>
        <source>Multiplicative: a share of the detection limit</source>
        <translation>Мультипликативно: доля предела обнаружения</translation>
    </message>
    <message>
        <source>Multiplicative: a share of the detection limit, ratios of the others kept</source>
        <translation>Мультипликативная: доля предела обнаружения, отношения остальных сохраняются</translation>
    </message>
    <message>
        <source>Multiplicative: share of the detection limit</source>
        <translation>Мультипликативно: доля предела обнаружения</translation>
    </message>
    <message>
        <source>Multiplier of the mean</source>
        <translation>Множитель среднего</translation>
    </message>
    <message>
        <source>Multiplier of the standard deviation</source>
        <translation>Множитель стандартного отклонения</translation>
    </message>
    <message>
        <source>Multiply all weights by the factor that makes T = n (omnibus)</source>
        <translation>Умножить все веса на множитель, при котором T = n (общая поправка)</translation>
    </message>
    <message>
        <source>Multivariate outliers</source>
        <translation>Многомерные выбросы</translation>
    </message>
    <message>
        <source>NAP (km²)</source>
        <translation>NAP (км²)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the evidence layer (empty: of the table)</source>
        <translation>Название слоя признаков (пусто — по таблице)</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Название исследования</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>Название на карте</translation>
    </message>
    <message>
        <source>Names of the deposits inside</source>
        <translation>Названия месторождений внутри</translation>
    </message>
    <message>
        <source>Names without a place on the map ({language}): {count} ({names}). A larger scale or paper shows more.</source>
        <translation>На карте ({language}) не нашлось места для названий ({count}): {names}. В более крупном масштабе или на большем листе поместится больше.</translation>
    </message>
    <message>
        <source>Natural breaks (Fisher–Jenks)</source>
        <translation>Естественные границы (Фишер–Дженкс)</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>Натуральный логарифм</translation>
    </message>
    <message>
        <source>Natural logarithm: {title}</source>
        <translation>Натуральный логарифм: {title}</translation>
    </message>
    <message>
        <source>Natural logarithms (for lognormal kriging)</source>
        <translation>Натуральные логарифмы (для логнормального кригинга)</translation>
    </message>
    <message>
        <source>Near: values near the midpoint belong</source>
        <translation>Близкие: принадлежат значения около середины</translation>
    </message>
    <message>
        <source>Nearest known deposit</source>
        <translation>Ближайшее известное месторождение</translation>
    </message>
    <message>
        <source>Nearest samples that count</source>
        <translation>Число ближайших проб</translation>
    </message>
    <message>
        <source>Nearest samples that count (0: all)</source>
        <translation>Число ближайших проб (0 — все)</translation>
    </message>
    <message>
        <source>Nearest town</source>
        <translation>Ближайший населённый пункт</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Соседи</translation>
    </message>
    <message>
        <source>Neighbours: all samples within {distance} m</source>
        <translation>Соседи: все пробы в пределах {distance} м</translation>
    </message>
    <message>
        <source>Neighbours: the {count} nearest samples</source>
        <translation>Соседи: ближайшие пробы, числом {count}</translation>
    </message>
    <message>
        <source>Neither an area (AREA) nor an extent (EXTENT) was given. Choose one of the areas: {known}.</source>
        <translation>Не указаны ни участок (AREA), ни охват (EXTENT). Выберите один из участков: {known}.</translation>
    </message>
    <message>
        <source>Neither in</source>
        <translation>Ни то ни другое в участках</translation>
    </message>
    <message>
        <source>Neither rocks nor ages are asked for. Fill “{rocks}” or “{age}”.</source>
        <translation>Не заданы ни породы, ни возраст. Заполните «{rocks}» или «{age}».</translation>
    </message>
    <message>
        <source>Neither titles nor names tell which rasters these layers of the model are; they were taken in the order given: {pairs}. Check that they are right.</source>
        <translation>Ни заголовки, ни имена не говорят, какие растры соответствуют этим слоям модели; они взяты в заданном порядке: {pairs}. Проверьте, верно ли это.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Network adjustment of all steps</source>
        <translation>Уравнивание сети всех ступеней</translation>
    </message>
    <message>
        <source>Networks (*.json *.txt)</source>
        <translation>Сети (*.json *.txt)</translation>
    </message>
    <message>
        <source>Never: such layers are refused</source>
        <translation>Никогда: такие слои отклоняются</translation>
    </message>
    <message>
        <source>New Study</source>
        <translation>Новое исследование</translation>
    </message>
    <message>
        <source>New Study…</source>
        <translation>Новое исследование…</translation>
    </message>
    <message>
        <source>New target (1: no known deposit inside)</source>
        <translation>Новый участок (1: внутри нет известных месторождений)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next Steps</source>
        <translation>Дальнейшие шаги</translation>
    </message>
    <message>
        <source>Nineteen classes of cumulative frequency (convention, not verified)</source>
        <translation>Девятнадцать классов накопленной частоты (обычай, не проверен)</translation>
    </message>
    <message>
        <source>No anomaly is left: the largest has {largest} km² (asked for: {least}), the most samples in one are {samples} (asked for: {fewest}). Lower these limits or the threshold.</source>
        <translation>Аномалий не осталось: у наибольшей {largest} км² (требуется {least}), больше всего проб — {samples} (требуется {fewest}). Снизьте эти требования или порог.</translation>
    </message>
    <message>
        <source>No anomaly reaches {least} km². Lower the smallest area or the threshold.</source>
        <translation>Ни одна аномалия не достигает {least} км². Снизьте наименьшую площадь или порог.</translation>
    </message>
    <message>
        <source>No better than chance, weight 0: {layers}. Are their scores higher where it is favourable?</source>
        <translation>Не лучше случайного, вес 0: {layers}. Выше ли их оценки там, где благоприятно?</translation>
    </message>
    <message>
        <source>No better than chance: do not use for targeting. The 95 % interval of the AUC ({input}) begins at {lower}, not above 0.5.</source>
        <translation>Не лучше случайного: для выбора участков не годится. Нижняя граница 95-процентного интервала AUC ({input}) равна {lower}, то есть не выше 0,5.</translation>
    </message>
    <message>
        <source>No cell reaches the threshold {threshold}; the highest content is {highest}. Lower the threshold, and check that it has the unit of the raster.</source>
        <translation>Ни одна ячейка не достигает порога {threshold}; наибольшее содержание {highest}. Снизьте порог и проверьте, та ли у него единица, что у растра.</translation>
    </message>
    <message>
        <source>No cell scores {threshold} or more; the highest score is {highest}. Lower the value.</source>
        <translation>Ни одна ячейка не достигает {threshold}; наибольшая оценка {highest}. Уменьшите значение.</translation>
    </message>
    <message>
        <source>No chain of offsets joins these surveys to a fixed one: {surveys}. Add a border or shared standards, fix one of them, or leave them out.</source>
        <translation>Эти съёмки не связаны цепочкой сдвигов с опорной: {surveys}. Добавьте границу или общие стандартные образцы, сделайте одну из них опорной или исключите их.</translation>
    </message>
    <message>
        <source>No composite anomaly has {fewest} elements. Lower that number or the overlap.</source>
        <translation>Нет комплексной аномалии из {fewest} элементов. Уменьшите это число или перекрытие.</translation>
    </message>
    <message>
        <source>No contours could be made of “{path}”: {reason}. Check the raster, and that there is room on the disk.</source>
        <translation>Не удалось провести изолинии по «{path}»: {reason}. Проверьте растр и место на диске.</translation>
    </message>
    <message>
        <source>No deposit fits the filter. Widen it, then make the training set again.</source>
        <translation>Фильтру не отвечает ни одно месторождение. Расширьте его и сделайте выборку снова.</translation>
    </message>
    <message>
        <source>No deposit meets the condition (FILTER): the map shows none.</source>
        <translation>Условию отбора (FILTER) не отвечает ни одно месторождение: на карте их нет.</translation>
    </message>
    <message>
        <source>No deposit of the area is of the types chosen (DEPOSIT_TYPES: {chosen}). Its types in the plugin’s table, with the number of deposits: {found}. Choose of these, another area, or leave DEPOSIT_TYPES empty.</source>
        <translation>В районе нет месторождений выбранных типов (DEPOSIT_TYPES: {chosen}). Типы в районе по таблице модуля и число месторождений: {found}. Выберите из них, возьмите другой район или оставьте DEPOSIT_TYPES пустым.</translation>
    </message>
    <message>
        <source>No deposit of the area meets the choice. Choose more deposit types (DEPOSIT_TYPES), epochs (EPOCHS), sizes (SIZES), commodities (COMMODITIES) or position qualities (POSITION_QUALITIES), or leave them empty; POOR_POSITIONS takes deposits of position quality D, too.</source>
        <translation>Выбору не отвечает ни одно месторождение участка. Выберите больше типов месторождений (DEPOSIT_TYPES), эпох (EPOCHS), классов масштаба (SIZES), полезных ископаемых (COMMODITIES) или классов точности положения (POSITION_QUALITIES) либо оставьте их пустыми; с POOR_POSITIONS берутся и месторождения с точностью положения D.</translation>
    </message>
    <message>
        <source>No deposit of the chosen types and area has the epoch chosen (EPOCHS: {chosen}). Their epochs in the plugin’s table, with the number of deposits: {found}. Choose of these, or leave EPOCHS empty.</source>
        <translation>Среди месторождений выбранных типов и района нет выбранной эпохи (EPOCHS: {chosen}). Их эпохи в таблице модуля и число месторождений: {found}. Выберите из них или оставьте EPOCHS пустым.</translation>
    </message>
    <message>
        <source>No detection limit is told for {fields}: their blanks are not judged, and all contents count as far above it.</source>
        <translation>Для {fields} предел обнаружения не указан: холостые пробы не оцениваются, все содержания считаются намного выше него.</translation>
    </message>
    <message>
        <source>No element could be levelled. {reason}</source>
        <translation>Ни один элемент увязать не удалось. {reason}</translation>
    </message>
    <message>
        <source>No evidence layer can be used. {problems}. Choose other layers, classes or types, a lower number of deposits (MIN_DEPOSITS), a larger area (MAX_AREA), a lower limit (LIMIT) or a larger p of the null control (NULL_P).</source>
        <translation>Ни один слой прогнозных признаков использовать нельзя. {problems}. Выберите другие слои, классы или типы, меньшее число месторождений (MIN_DEPOSITS), большую площадь (MAX_AREA), меньший предел значимости (LIMIT) или большее p нулевого контроля (NULL_P).</translation>
    </message>
    <message>
        <source>No factor of the weights makes the expected number of deposits equal to theirs. Leave the omnibus adjustment out.</source>
        <translation>Ни при каком множителе весов ожидаемое число месторождений не равно действительному. Откажитесь от общей поправки.</translation>
    </message>
    <message>
        <source>No field of the medium is given: all samples are taken to be of one medium.</source>
        <translation>Поле среды не указано: все пробы считаются пробами одной среды.</translation>
    </message>
    <message>
        <source>No known deposits were given: targets are ranked by the score alone.</source>
        <translation>Известные месторождения не заданы: участки ранжированы только по оценке.</translation>
    </message>
    <message>
        <source>No layer has a cut or class that may be chosen: there is nothing to compare with random shifts.</source>
        <translation>Ни у одного слоя нет порога или класса, который можно было бы выбрать: сравнивать со случайными сдвигами нечего.</translation>
    </message>
    <message>
        <source>No layer in use passes the null control, random shifts look as strong: {layers}.</source>
        <translation>Ни один использованный слой не проходит нулевой контроль, случайные сдвиги не слабее: {layers}.</translation>
    </message>
    <message>
        <source>No layer of weight above 0 varies in the study area, so that no cell is better than others. Choose other layers or a larger area.</source>
        <translation>Ни один слой с весом больше 0 не меняется в районе исследования, поэтому лучших ячеек нет. Выберите другие слои или больший район.</translation>
    </message>
    <message>
        <source>No lithology is given, so that steps at borders are not told from geology: nothing is levelled by decision, unless surveys share reference materials. Add the lithology of each sample, from a geological map if need be.</source>
        <translation>Литология не указана, поэтому ступени на границах не отличить от геологии: по решению ничего не увязывается, если у съёмок нет общих стандартных образцов. Добавьте литологию каждой пробы, при необходимости с геологической карты.</translation>
    </message>
    <message>
        <source>No model is called the best: there are no held-out deposits, and the model that follows its own deposits most closely has the advantage, whether or not it would find others. AUC of the deposits that made the models, descriptive only: {values}.</source>
        <translation>Ни одна модель не названа лучшей: отложенных месторождений нет, и преимущество у той, что точнее следует своим, независимо от того, нашла бы она другие. AUC по месторождениям, построившим модели, только для описания: {values}.</translation>
    </message>
    <message>
        <source>No offsets between surveys were given. Measure the offsets at the borders first.</source>
        <translation>Сдвиги между съёмками не заданы. Сначала измерьте сдвиги на границах.</translation>
    </message>
    <message>
        <source>No outliers: no more samples lie far out than in normal data.</source>
        <translation>Выбросов нет: далёких проб не больше, чем у нормальных данных.</translation>
    </message>
    <message>
        <source>No part, or more than one, is called “{name}”. The parts are: {parts}.</source>
        <translation>Частей с именем «{name}» нет или больше одной. Части: {parts}.</translation>
    </message>
    <message>
        <source>No raster was given. Choose at least one.</source>
        <translation>Растр не задан. Выберите хотя бы один.</translation>
    </message>
    <message>
        <source>No row of the table names elements: it begins with {cells}. The first 30 rows must hold one with headers such as Cu_ppm, Au(10⁻⁹) or SiO2, %.</source>
        <translation>Ни одна строка таблицы не называет элементов: она начинается с {cells}. Среди первых 30 строк должна быть строка заголовков, например Cu_ppm, Au(10⁻⁹) или SiO2, %.</translation>
    </message>
    <message>
        <source>No sample can be shown: none has a content of {fields} that stands on these axes. Choose other elements, or linear axes where contents are 0.</source>
        <translation>Показать нечего: ни у одной пробы нет содержания {fields}, которое ложится на эти оси. Выберите другие элементы или, если содержания равны 0, линейные оси.</translation>
    </message>
    <message>
        <source>No sample lies on the elevation model {path}. Check the coordinate systems of both, and choose a model of this area.</source>
        <translation>Ни одна проба не лежит на модели рельефа {path}. Проверьте системы координат обоих и выберите модель этой площади.</translation>
    </message>
    <message>
        <source>No sample of “{first}” has one of “{second}” in the same lithology and medium within {distance} m. Allow a longer distance; if the rocks differ along the whole border, the surveys cannot be compared there.</source>
        <translation>В пределах {distance} м ни у одной пробы съёмки «{first}» нет пары из съёмки «{second}» в той же породе и среде опробования. Увеличьте расстояние; если породы различаются вдоль всей границы, сравнить съёмки здесь нельзя.</translation>
    </message>
    <message>
        <source>No score, as if the layer were missing there</source>
        <translation>Без оценки, как если бы слой там отсутствовал</translation>
    </message>
    <message>
        <source>No survey was fixed. Choose one or more surveys that stay as they are.</source>
        <translation>Не задано ни одной опорной съёмки. Выберите одну или несколько съёмок, которые останутся без изменений.</translation>
    </message>
    <message>
        <source>No target reaches {least} km²; the largest group of cells has not even half of that. Lower the smallest area, join neighbours by a distance, or lower the cut-off.</source>
        <translation>Ни один участок не достигает {least} км²; наибольшая группа ячеек меньше и половины этого. Уменьшите наименьшую площадь, объедините соседние группы по расстоянию или понизьте порог.</translation>
    </message>
    <message>
        <source>No target reaches {least} km²; the largest group of cells has {largest} km². Lower the smallest area, join neighbours by a distance, or lower the cut-off.</source>
        <translation>Ни один участок не достигает {least} км²; наибольшая группа ячеек — {largest} км². Уменьшите наименьшую площадь, объедините соседние группы по расстоянию или понизьте порог.</translation>
    </message>
    <message>
        <source>No threshold is set: the grid is cut into {count} classes of equal area, and the model finds which of them are favourable. “Open…” takes limits of your own.</source>
        <translation>Порог не задан: сетка делится на {count} классов равной площади, и модель сама находит, какие из них благоприятны. Свои границы можно задать кнопкой «Открыть…».</translation>
    </message>
    <message>
        <source>No two samples lie within {cutoff} m of each other in this direction. Take a longer cutoff or a wider tolerance, and check that the coordinates are in metres.</source>
        <translation>В этом направлении нет двух проб ближе {cutoff} м друг к другу. Увеличьте предельное расстояние или угловой допуск и проверьте, в метрах ли координаты.</translation>
    </message>
    <message>
        <source>No two surveys have samples of one lithology and one medium within the band.</source>
        <translation>В пределах полосы ни у каких двух съёмок нет проб одной литологии и одной среды.</translation>
    </message>
    <message>
        <source>No unit (UNITS) holds the centre of a cell with data. Check their coordinate reference system and place.</source>
        <translation>Ни одна геологическая единица (UNITS) не содержит центра ячейки с данными. Проверьте систему координат и положение.</translation>
    </message>
    <message>
        <source>No usable break was given: each must be above {least} and up to {most}, the powers of this spectrum. Choose breaks on the S–A curve.</source>
        <translation>Пригодных точек излома не задано: каждая должна быть больше {least} и не больше {most} — таковы мощности этого спектра. Выберите их на кривой S–A.</translation>
    </message>
    <message>
        <source>No verdict: one deposit ({input}) gives no interval of the AUC. Judge the score by more deposits before you use it for targeting.</source>
        <translation>Вывод невозможен: одно месторождение ({input}) не даёт интервала AUC. Прежде чем выбирать участки по этой карте, проверьте её по большему числу месторождений.</translation>
    </message>
    <message>
        <source>No weight, and a note in the report</source>
        <translation>Без веса, с пометкой в отчёте</translation>
    </message>
    <message>
        <source>Node or raster</source>
        <translation>Узел или растр</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>Noise (two breaks)</source>
        <translation>Шум (два излома)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None of the Chinese fonts {fonts} is installed: Chinese characters may be missing or have Japanese shapes. Install one, for instance Noto Sans CJK SC (Debian and Ubuntu: fonts-noto-cjk).</source>
        <translation>Не установлен ни один из китайских шрифтов {fonts}: иероглифы могут отсутствовать или иметь японское начертание. Установите один из них, например Noto Sans CJK SC (Debian и Ubuntu: fonts-noto-cjk).</translation>
    </message>
    <message>
        <source>None of the columns {columns} holds an element. Say in “Columns” what they are.</source>
        <translation>Ни один из столбцов {columns} не содержит элемента. Укажите в «Столбцах», что это.</translation>
    </message>
    <message>
        <source>None of the fonts {fonts} is installed; “{family}” is used. Check Cyrillic letters in the result.</source>
        <translation>Не установлен ни один из шрифтов {fonts}; используется «{family}». Проверьте кириллицу на готовой карте.</translation>
    </message>
    <message>
        <source>None of the rasters has a value at the points of “{layer}”. Choose rasters of the same area, or other points.</source>
        <translation>Ни один растр не имеет значений в точках слоя «{layer}». Выберите растры той же территории или другие точки.</translation>
    </message>
    <message>
        <source>None of the {count} rows can be taken; the first because: {reason}. Check columns and coordinate system.</source>
        <translation>Ни одну из строк ({count}) взять нельзя; первую потому, что {reason}. Проверьте столбцы и систему координат.</translation>
    </message>
    <message>
        <source>None of the {count} rows has both coordinates. Choose the right columns.</source>
        <translation>Ни в одной из строк ({count}) нет обеих координат. Выберите правильные столбцы.</translation>
    </message>
    <message>
        <source>None of the {count} samples has a determination of this element. Choose another column.</source>
        <translation>Ни в одной пробе (всего {count}) этот элемент не определён. Выберите другой столбец.</translation>
    </message>
    <message>
        <source>None of the {folds} folds could be fitted; the last said: {reason}</source>
        <translation>Ни для одной из частей проверки ({folds}) построить модель не удалось; последний сообщил: {reason}</translation>
    </message>
    <message>
        <source>None of the {parts} parts was found in every sample, and one such part is needed as the denominator. Add a major element, or use multiplicative replacement.</source>
        <translation>Ни один из компонентов ({parts}) не найден во всех пробах, а такой нужен как знаменатель. Добавьте главный элемент или примените мультипликативную замену.</translation>
    </message>
    <message>
        <source>None of the {samples} samples has a number for all {elements} elements. Most often it lacks in “{field}”: leave such elements out, or let something stand for what is below detection.</source>
        <translation>Ни у одной из {samples} проб нет чисел для всех элементов ({elements}). Чаще всего числа нет в поле «{field}»: исключите такие элементы или задайте, что стоит вместо значений ниже предела обнаружения.</translation>
    </message>
    <message>
        <source>None: distance in metres</source>
        <translation>Нет: расстояние в метрах</translation>
    </message>
    <message>
        <source>None: every class keeps its own weight</source>
        <translation>Без обобщения: у каждого класса свой вес</translation>
    </message>
    <message>
        <source>Normal score</source>
        <translation>Нормальная оценка</translation>
    </message>
    <message>
        <source>Normality (p)</source>
        <translation>Нормальность (p)</translation>
    </message>
    <message>
        <source>Northness</source>
        <translation>Северность склона</translation>
    </message>
    <message>
        <source>Northness: {title}</source>
        <translation>Северность склона: {title}</translation>
    </message>
    <message>
        <source>Not a parameter of this algorithm, so not used: {names}. Look up the spelling in its help.</source>
        <translation>У этого алгоритма нет таких параметров, они не учтены: {names}. Проверьте написание по справке.</translation>
    </message>
    <message>
        <source>Not complete: {done} of {needed} balances. Still to be parted: {groups}.</source>
        <translation>Разбиение неполное: балансов {done} из {needed}. Ещё не разделены: {groups}.</translation>
    </message>
    <message>
        <source>Not detected, and no detection limit known</source>
        <translation>Не обнаружено, а предел неизвестен</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>Не определено</translation>
    </message>
    <message>
        <source>Not in the project, add them in the dialog with their types and cuts: {names}</source>
        <translation>Нет в проекте, добавьте в окне вместе с типами и границами: {names}</translation>
    </message>
    <message>
        <source>Not in the reference, so left out: {fields}.</source>
        <translation>Нет в эталоне, поэтому не учтены: {fields}.</translation>
    </message>
    <message>
        <source>Not in this QGIS</source>
        <translation>Нет в этом QGIS</translation>
    </message>
    <message>
        <source>Not made: it needs a layer that has nothing to do with this ore, such as faults that are active today, and the plugin ships none. The null control above stands without it.</source>
        <translation>Не выполнен: нужен слой, не связанный с этим оруденением, например современные активные разломы, а такого в модуле нет. Нулевой контроль выше от него не зависит.</translation>
    </message>
    <message>
        <source>Not used by the network</source>
        <translation>Не используются сетью</translation>
    </message>
    <message>
        <source>Not used: {why}.</source>
        <translation>Не используется: {why}.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Nothing was determined in these columns: {columns}.</source>
        <translation>В этих столбцах ничего не определено: {columns}.</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>Эффект самородка</translation>
    </message>
    <message>
        <source>Null control</source>
        <translation>Нулевой контроль</translation>
    </message>
    <message>
        <source>Null control (table)</source>
        <translation>Нулевой контроль (таблица)</translation>
    </message>
    <message>
        <source>Null control: not made.</source>
        <translation>Нулевой контроль не выполнялся.</translation>
    </message>
    <message>
        <source>Null control: there is no cut or class to compare with the shifts.</source>
        <translation>Нулевой контроль: нет границы или класса, которые можно сравнить со сдвигами.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Number of anomalies</source>
        <translation>Число аномалий</translation>
    </message>
    <message>
        <source>Number of anomalous cells</source>
        <translation>Число аномальных ячеек</translation>
    </message>
    <message>
        <source>Number of breaks, where none are given</source>
        <translation>Число изломов, если они не заданы</translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>Число карточек</translation>
    </message>
    <message>
        <source>Number of catchments</source>
        <translation>Число водосборов</translation>
    </message>
    <message>
        <source>Number of cells</source>
        <translation>Число ячеек</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Число классов</translation>
    </message>
    <message>
        <source>Number of classes made</source>
        <translation>Число полученных классов</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Число кластеров</translation>
    </message>
    <message>
        <source>Number of composite anomalies</source>
        <translation>Число комплексных аномалий</translation>
    </message>
    <message>
        <source>Number of contents replaced</source>
        <translation>Число заменённых содержаний</translation>
    </message>
    <message>
        <source>Number of elements</source>
        <translation>Число элементов</translation>
    </message>
    <message>
        <source>Number of elements left as they are</source>
        <translation>Число элементов, оставленных как есть</translation>
    </message>
    <message>
        <source>Number of elements that fail by a practice</source>
        <translation>Число элементов, не соответствующих хотя бы одной практике</translation>
    </message>
    <message>
        <source>Number of elements that pass by every practice</source>
        <translation>Число элементов, соответствующих каждой практике</translation>
    </message>
    <message>
        <source>Number of elements that were levelled</source>
        <translation>Число увязанных элементов</translation>
    </message>
    <message>
        <source>Number of factors</source>
        <translation>Число факторов</translation>
    </message>
    <message>
        <source>Number of factors (0: eigenvalues above 1)</source>
        <translation>Число факторов (0: по собственным значениям больше 1)</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Число частей проверки</translation>
    </message>
    <message>
        <source>Number of held-out deposits</source>
        <translation>Число отложенных месторождений</translation>
    </message>
    <message>
        <source>Number of nearest samples</source>
        <translation>Число ближайших проб</translation>
    </message>
    <message>
        <source>Number of outliers</source>
        <translation>Число выбросов</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Число страниц</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Число точек</translation>
    </message>
    <message>
        <source>Number of points drawn</source>
        <translation>Число выбранных точек</translation>
    </message>
    <message>
        <source>Number of primary sites</source>
        <translation>Число основных точек</translation>
    </message>
    <message>
        <source>Number of proxies</source>
        <translation>Число признаков</translation>
    </message>
    <message>
        <source>Number of rows not taken</source>
        <translation>Число невзятых строк</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Число прогонов</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Число проб</translation>
    </message>
    <message>
        <source>Number of single anomalies</source>
        <translation>Число одноэлементных аномалий</translation>
    </message>
    <message>
        <source>Number of sites removed</source>
        <translation>Число удалённых точек</translation>
    </message>
    <message>
        <source>Number of sites that stay</source>
        <translation>Число оставшихся точек</translation>
    </message>
    <message>
        <source>Number of sites that test</source>
        <translation>Число проверочных точек</translation>
    </message>
    <message>
        <source>Number of sites that train</source>
        <translation>Число обучающих точек</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>Число таблиц</translation>
    </message>
    <message>
        <source>Number of targets</source>
        <translation>Число участков</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Номер карточки</translation>
    </message>
    <message>
        <source>Number of things without a counterpart</source>
        <translation>Число случаев без соответствия</translation>
    </message>
    <message>
        <source>Number of training deposits</source>
        <translation>Число обучающих месторождений</translation>
    </message>
    <message>
        <source>Number of training points</source>
        <translation>Число обучающих точек</translation>
    </message>
    <message>
        <source>Number of units taken</source>
        <translation>Число выбранных подразделений</translation>
    </message>
    <message>
        <source>Number of windows (3, 5, 7 … cells)</source>
        <translation>Число окон (3, 5, 7 … ячеек)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Numbers: Spearman’s rank correlation, censored contents at their limits.</source>
        <translation>Числа: ранговая корреляция Спирмена, цензурированные содержания — на своих пределах.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>OR: the largest</source>
        <translation>ИЛИ (OR): наибольшее</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Наблюдённое значение</translation>
    </message>
    <message>
        <source>Observed values against those estimated from the other samples.</source>
        <translation>Наблюдённые значения против оценок по остальным пробам.</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Проявления</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Of the cases (%)</source>
        <translation>Доля случаев (%)</translation>
    </message>
    <message>
        <source>Of the residuals from the trend, by ordinary least squares.</source>
        <translation>По остаткам от тренда (обычный метод наименьших квадратов).</translation>
    </message>
    <message>
        <source>Of the {count} samples none is a blank with a determination. Mark the blanks in the table.</source>
        <translation>Среди проб ({count}) нет ни одной холостой с определением. Отметьте холостые пробы в таблице.</translation>
    </message>
    <message>
        <source>Of {points} [deposit|deposits] none lies in the study area. Check their coordinate system, the filter and selection of the layer, and the mask.</source>
        <translation>Ни одно из месторождений (всего {points}) не лежит на площади исследования. Проверьте их систему координат, фильтр и выборку слоя, а также маску.</translation>
    </message>
    <message>
        <source>Oldest age (Ma)</source>
        <translation>Наибольший возраст (млн лет)</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Один цвет</translation>
    </message>
    <message>
        <source>One half was added to the counts of classes that have no deposit, or all of them.</source>
        <translation>К числам для классов без месторождений или со всеми месторождениями прибавлена одна вторая.</translation>
    </message>
    <message>
        <source>One plot</source>
        <translation>Один график</translation>
    </message>
    <message>
        <source>One straight line is rejected (p = {p}); {pieces} pieces, r² = {r2}, breaks at {breaks}.</source>
        <translation>Одна прямая отвергнута (p = {p}); отрезков {pieces}, r² = {r2}, изломы: {breaks}.</translation>
    </message>
    <message>
        <source>One-class support vector machine</source>
        <translation>Одноклассовый метод опорных векторов</translation>
    </message>
    <message>
        <source>Only a GeoPackage keeps the coefficients in its file; keep the table of coefficients, too.</source>
        <translation>Коэффициенты хранит в своём файле только GeoPackage; сохраните и таблицу коэффициентов.</translation>
    </message>
    <message>
        <source>Only one of the two strikes is given. Give both, or none for lines of every direction.</source>
        <translation>Задан только один из двух азимутов простирания. Задайте оба или ни одного, если нужны линии всех направлений.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Only {count} [deposit was|deposits were] used: every figure hangs on each of them.</source>
        <translation>Использовано лишь {count} [месторождение|месторождения|месторождений]: каждый показатель зависит от каждого из них.</translation>
    </message>
    <message>
        <source>Only {count} [determination has|determinations have] a number; at least {fewest} are needed. Merge groups, or leave this element out.</source>
        <translation>Определений с числом: {count}; нужно не меньше {fewest}. Объедините группы или исключите этот элемент.</translation>
    </message>
    <message>
        <source>Only {count} [sample has|samples have] a value; {needed} are needed. Take a larger area or another element.</source>
        <translation>Проб со значением: {count}; нужно {needed}. Возьмите большую площадь или другой элемент.</translation>
    </message>
    <message>
        <source>Only {count} [sample has|samples have] all parts above detection; at least {least} are needed to start from complete samples. Start from multiplicative replacement.</source>
        <translation>Проб, где все компоненты выше предела обнаружения: {count}; чтобы начать с полных проб, нужно не меньше {least}. Начните с мультипликативной замены.</translation>
    </message>
    <message>
        <source>Only {count} [sample has|samples have] all parts; at least 2 are needed. Leave out parts that are often missing.</source>
        <translation>Проб, где есть все компоненты: {count}; нужно не меньше двух. Исключите компоненты, которых часто не хватает.</translation>
    </message>
    <message>
        <source>Only {count} geological [unit is the case|units are the cases]: so few can be fitted by chance.</source>
        <translation>Случаев лишь {count} [геологическая единица|геологические единицы|геологических единиц]: столь немногие подгоняются и случайно.</translation>
    </message>
    <message>
        <source>Only {drawn} of {asked} background cells could be drawn: the others have no data, hold a deposit or lie in its buffer.</source>
        <translation>Из {asked} фоновых ячеек удалось выбрать только {drawn}: в остальных нет данных, есть месторождение, или они лежат в его буфере.</translation>
    </message>
    <message>
        <source>Only {fitted} of {runs} runs could be fitted; the last failure said: {reason}</source>
        <translation>Построено только {fitted} прогонов из {runs}; последний отказ: {reason}</translation>
    </message>
    <message>
        <source>Only {used} of {folds} folds could be fitted: without the deposits of the others no layer is significant. The AUC in blocks leaves them out and looks better than the study is.</source>
        <translation>Построить модель удалось лишь для {used} частей из {folds}: без месторождений остальных ни один слой не значим. AUC по блокам их не учитывает и выглядит лучше, чем есть.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the dialog of each step, filled in, to change values</source>
        <translation>Открыть заполненные окна шагов, чтобы изменить значения</translation>
    </message>
    <message>
        <source>Open the dialog of the algorithm with everything that the study knows filled in</source>
        <translation>Открыть окно алгоритма, заполненное всем, что известно исследованию</translation>
    </message>
    <message>
        <source>Open the dialog with the values of this run, for another run</source>
        <translation>Открыть окно со значениями этого запуска для нового запуска</translation>
    </message>
    <message>
        <source>Open weights of evidence with the rule “manual” and this cut filled in</source>
        <translation>Открыть метод весов доказательств с правилом «вручную» и этой границей</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Optimism of the fit</source>
        <translation>Завышение на обучающей выборке</translation>
    </message>
    <message>
        <source>Options of scikit-learn (OPTIONS): “n_estimators” is {given}. Give a whole number of trees, 1 or more.</source>
        <translation>Параметры scikit-learn (OPTIONS): «n_estimators» равно {given}. Задайте целое число деревьев, не меньше 1.</translation>
    </message>
    <message>
        <source>Options of scikit-learn, as JSON</source>
        <translation>Параметры scikit-learn в виде JSON</translation>
    </message>
    <message>
        <source>Order of analysis</source>
        <translation>Порядок анализа</translation>
    </message>
    <message>
        <source>Order of the elements</source>
        <translation>Порядок элементов</translation>
    </message>
    <message>
        <source>Order of the priority</source>
        <translation>Порядок приоритета</translation>
    </message>
    <message>
        <source>Ordinary kriging</source>
        <translation>Ординарный кригинг</translation>
    </message>
    <message>
        <source>Ore-bearing unit cells</source>
        <translation>Рудоносные элементарные ячейки</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Original ({unit})</source>
        <translation>Исходная проба ({unit})</translation>
    </message>
    <message>
        <source>Other element</source>
        <translation>Другой элемент</translation>
    </message>
    <message>
        <source>Other layer</source>
        <translation>Другой слой</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Другая модель</translation>
    </message>
    <message>
        <source>Outer zone</source>
        <translation>Внешняя зона</translation>
    </message>
    <message>
        <source>Outer, middle, inner zone at 1, 2, 4 × threshold (DB63/T 1936)</source>
        <translation>Внешняя, средняя и внутренняя зоны: 1, 2, 4 × порог (DB63/T 1936)</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Выбросы</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Outlines of anomaly {name} by element</source>
        <translation>Контуры аномалии {name} по элементам</translation>
    </message>
    <message>
        <source>Outside the study area</source>
        <translation>Вне площади исследования</translation>
    </message>
    <message>
        <source>Own table</source>
        <translation>Своя таблица</translation>
    </message>
    <message>
        <source>Own table (component, value, unit)</source>
        <translation>Своя таблица (component, value, unit)</translation>
    </message>
    <message>
        <source>Oxides</source>
        <translation>Оксиды</translation>
    </message>
    <message>
        <source>P2 (t)</source>
        <translation>P2 (т)</translation>
    </message>
    <message>
        <source>P3 (t)</source>
        <translation>P3 (т)</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Изображения PNG (*.png)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пар</translation>
    </message>
    <message>
        <source>Pairs above the {percent} % line (p)</source>
        <translation>Пар выше линии {percent} % (p)</translation>
    </message>
    <message>
        <source>Pairs closer than the side of the unit area</source>
        <translation>Пары ближе стороны элементарной ячейки</translation>
    </message>
    <message>
        <source>Pairs closer than the side of the unit area: the first {shown} of {count}</source>
        <translation>Пары, расстояние в которых меньше стороны элементарной ячейки: первые {shown} из {count}</translation>
    </message>
    <message>
        <source>Pairs of 0.7 and more</source>
        <translation>Пар с коэффициентом от 0,7</translation>
    </message>
    <message>
        <source>Pairs of deposits closer than the side of the unit area: {count}; thinning to one per unit area is an option.</source>
        <translation>Пар месторождений, расстояние между которыми меньше стороны элементарной ячейки: {count}; можно оставить по одному на ячейку.</translation>
    </message>
    <message>
        <source>Pairs of elements (table)</source>
        <translation>Пары элементов (таблица)</translation>
    </message>
    <message>
        <source>Pairs of layers (table)</source>
        <translation>Пары слоёв (таблица)</translation>
    </message>
    <message>
        <source>Pairs of layers at the deposits: χ² with Yates’s correction in 2 × 2 tables; below 5 expected, p is a hint only</source>
        <translation>Пары слоёв в точках месторождений: χ² с поправкой Йейтса в таблицах 2 × 2; при ожидаемом числе меньше 5 значение p лишь ориентировочно</translation>
    </message>
    <message>
        <source>Pairs of models</source>
        <translation>Пары моделей</translation>
    </message>
    <message>
        <source>Pairs of models (table)</source>
        <translation>Пары моделей (таблица)</translation>
    </message>
    <message>
        <source>Pairs that say nearly the same (0.7 and more): {pairs}. Use one layer of each.</source>
        <translation>Пары, говорящие почти об одном (0,7 и больше): {pairs}. Берите из каждой один слой.</translation>
    </message>
    <message>
        <source>Pairs with no number</source>
        <translation>Пары с определением не числом</translation>
    </message>
    <message>
        <source>Pairs without a figure, because one layer does not vary where both have data: {pairs}.</source>
        <translation>Пары без значения, потому что один из слоёв там, где данные есть у обоих, не меняется: {pairs}.</translation>
    </message>
    <message>
        <source>Pairwise comparison (matrix)</source>
        <translation>Попарное сравнение (матрица)</translation>
    </message>
    <message>
        <source>Panel language</source>
        <translation>Язык панели</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Parallel coordinates: features</source>
        <translation>Параллельные координаты: объекты слоя</translation>
    </message>
    <message>
        <source>Parallel coordinates: rasters at points</source>
        <translation>Параллельные координаты: растры в точках</translation>
    </message>
    <message>
        <source>Parametric (mean and sd of lg)</source>
        <translation>Параметрический (среднее и стандартное отклонение lg)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Part {part} has {count} [sample|samples] with neither a number nor a detection limit (rows, ten at most: {rows}). Leave out these samples or this part.</source>
        <translation>В компоненте {part} проб, где нет ни числа, ни предела обнаружения: {count} (строки, не больше десяти: {rows}). Исключите эти пробы или этот компонент.</translation>
    </message>
    <message>
        <source>Part {part} has {count} [value or limit that is|values or limits that are] not a finite number above 0 (rows, ten at most: {rows}). Read 0 as below detection, and give the limit.</source>
        <translation>В компоненте {part} значений или пределов, не являющихся конечным числом больше 0: {count} (строки, не больше десяти: {rows}). Читайте 0 как «ниже предела обнаружения» и задайте предел.</translation>
    </message>
    <message>
        <source>Part {part} has {count} [value|values] above an upper limit or in intervals, which cannot be replaced. Leave out these samples or this part.</source>
        <translation>В компоненте {part} значений выше верхнего предела или в интервалах: {count}; заменить их нельзя. Исключите эти пробы или этот компонент.</translation>
    </message>
    <message>
        <source>Partial dependence</source>
        <translation>Частная зависимость</translation>
    </message>
    <message>
        <source>Partial dependence (table)</source>
        <translation>Частная зависимость (таблица)</translation>
    </message>
    <message>
        <source>Partition as text, which can be changed here as well:</source>
        <translation>Разбиение в виде текста — его можно менять и здесь:</translation>
    </message>
    <message>
        <source>Parts of the file that are not understood</source>
        <translation>Непонятые части файла</translation>
    </message>
    <message>
        <source>Pass or fail</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Пути миграции</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Пирсон</translation>
    </message>
    <message>
        <source>Pearson’s correlation</source>
        <translation>Корреляция Пирсона</translation>
    </message>
    <message>
        <source>Pearson’s correlation of logarithms</source>
        <translation>Корреляция Пирсона логарифмов</translation>
    </message>
    <message>
        <source>Percent of the study area that is less favourable than the target; a layer counts as favourable above 50 %.</source>
        <translation>Процент площади района, менее благоприятной, чем участок; слой считается благоприятным выше 50 %.</translation>
    </message>
    <message>
        <source>Pivot Coordinates</source>
        <translation>Опорных координат</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place among the targets (100 = best)</source>
        <translation>Место среди участков (100 — лучший)</translation>
    </message>
    <message>
        <source>Places closer than this are one (m)</source>
        <translation>Места ближе этого считаются одним (м)</translation>
    </message>
    <message>
        <source>Plan curvature</source>
        <translation>Плановая кривизна</translation>
    </message>
    <message>
        <source>Plan curvature: {title}</source>
        <translation>Плановая кривизна: {title}</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Плоскость</translation>
    </message>
    <message>
        <source>Planned sites</source>
        <translation>Проектные точки</translation>
    </message>
    <message>
        <source>Plausibility</source>
        <translation>Правдоподобие</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Plotting positions of ROS</source>
        <translation>Позиции точек в ROS</translation>
    </message>
    <message>
        <source>Points are the larger, the more pairs a class of distance holds; the line is the model.</source>
        <translation>Чем больше пар в классе расстояния, тем крупнее точка; линия — модель.</translation>
    </message>
    <message>
        <source>Points of exploration</source>
        <translation>Точки изучения</translation>
    </message>
    <message>
        <source>Points that have room: only {count} of {asked}.</source>
        <translation>Точек, для которых нашлось место: только {count} из {asked}.</translation>
    </message>
    <message>
        <source>Polygons left out, because their age is not understood: {count} ({texts})</source>
        <translation>Полигонов, возраст которых не распознан: {count}; они пропущены: {texts}</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Многочлен</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Точность положения</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>Ошибка положения</translation>
    </message>
    <message>
        <source>Position error (km)</source>
        <translation>Погрешность положения (км)</translation>
    </message>
    <message>
        <source>Position error where the field has none (km)</source>
        <translation>Погрешность положения, где поле пусто (км)</translation>
    </message>
    <message>
        <source>Position qualities</source>
        <translation>Классы точности положения</translation>
    </message>
    <message>
        <source>Positions of the shape {positions} and values of the shape {values} do not match: give x, y and one value for each sample.</source>
        <translation>Размеры массива положений {positions} и массива значений {values} не согласуются: для каждой пробы нужны x, y и одно значение.</translation>
    </message>
    <message>
        <source>Posterior probability</source>
        <translation>Апостериорная вероятность</translation>
    </message>
    <message>
        <source>Power S of the waves</source>
        <translation>Мощность волн S</translation>
    </message>
    <message>
        <source>Power of the distance</source>
        <translation>Степень расстояния</translation>
    </message>
    <message>
        <source>Practical range (m)</source>
        <translation>Практический радиус (м)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Practices to judge by</source>
        <translation>По какой практике оценивать</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Precision asked of duplicates (two sd, %)</source>
        <translation>Требуемая точность дубликатов (два стандартных отклонения, %)</translation>
    </message>
    <message>
        <source>Precision counts every cell without a known deposit as barren, so that it is too low by the deposits that nobody has found, and it depends on the size of the cells: compare it with that of a map that knows nothing, and with other scores of the same cells and deposits.</source>
        <translation>Точность считает пустой каждую ячейку без известного месторождения, поэтому она занижена на то, что ещё не найдено, и зависит от размера ячейки: сравнивайте её с точностью карты, которая ничего не знает, и с другими оценками по тем же ячейкам и месторождениям.</translation>
    </message>
    <message>
        <source>Precision far above it (%)</source>
        <translation>Точность намного выше него (%)</translation>
    </message>
    <message>
        <source>Precision of a map that knows nothing</source>
        <translation>Точность карты, которая ничего не знает</translation>
    </message>
    <message>
        <source>Precision: cells taken that hold one (%)</source>
        <translation>Точность: отобранные ячейки с месторождением (%)</translation>
    </message>
    <message>
        <source>Precision–recall curve</source>
        <translation>Кривая точности и полноты</translation>
    </message>
    <message>
        <source>Predicted / expected frequency</source>
        <translation>Отношение предсказанной частоты к ожидаемой (P/E)</translation>
    </message>
    <message>
        <source>Predicted probability</source>
        <translation>Предсказанная вероятность</translation>
    </message>
    <message>
        <source>Predicted resources</source>
        <translation>Прогнозные ресурсы</translation>
    </message>
    <message>
        <source>Predicted resources 334-1 (China)</source>
        <translation>Прогнозируемые ресурсы 334-1 (Китай)</translation>
    </message>
    <message>
        <source>Predicted resources 334-2 (China)</source>
        <translation>Прогнозируемые ресурсы 334-2 (Китай)</translation>
    </message>
    <message>
        <source>Predicted resources 334-3 (China)</source>
        <translation>Прогнозируемые ресурсы 334-3 (Китай)</translation>
    </message>
    <message>
        <source>Prediction (held-out deposits)</source>
        <translation>Достоверность прогноза (отложенные месторождения)</translation>
    </message>
    <message>
        <source>Prediction–area plot</source>
        <translation>График «прогноз–площадь» (P–A)</translation>
    </message>
    <message>
        <source>Prediction–area: where both curves cross</source>
        <translation>Прогноз — площадь (P–A): пересечение кривых</translation>
    </message>
    <message>
        <source>Presence of {name}</source>
        <translation>Наличие: {name}</translation>
    </message>
    <message>
        <source>Principal component {number}</source>
        <translation>Главная компонента {number}</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Главные компоненты</translation>
    </message>
    <message>
        <source>Principal components of elements</source>
        <translation>Главные компоненты элементов</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Печать карты</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Prior probability n(D)/N(T)</source>
        <translation>Априорная вероятность n(D)/N(T)</translation>
    </message>
    <message>
        <source>Prior probability of a unit cell</source>
        <translation>Априорная вероятность элементарной ячейки</translation>
    </message>
    <message>
        <source>Prior probability of a unit cell: {prior}.</source>
        <translation>Априорная вероятность элементарной ячейки: {prior}.</translation>
    </message>
    <message>
        <source>Probabilities of unit cells of {area}, at the deposits that made the score; held-out deposits are not shown here, since how many they are was somebody’s choice. Bins are cut so that each expects as many deposits.</source>
        <translation>Вероятности элементарных ячеек по {area} — по месторождениям, по которым построена оценка; отложенные здесь не показаны, так как их число выбрано произвольно. Группы разбиты так, что в каждой ожидается поровну месторождений.</translation>
    </message>
    <message>
        <source>Probability matrix</source>
        <translation>Матрица вероятностей</translation>
    </message>
    <message>
        <source>Probability matrix (principal component)</source>
        <translation>Матрица вероятностей (главная компонента)</translation>
    </message>
    <message>
        <source>Probability of a deposit in a unit cell</source>
        <translation>Вероятность месторождения в элементарной ячейке</translation>
    </message>
    <message>
        <source>Probability of mineralisation by factor {number}</source>
        <translation>Показатель вероятности оруденения по фактору {number}</translation>
    </message>
    <message>
        <source>Probability plot</source>
        <translation>Вероятностный график</translation>
    </message>
    <message>
        <source>Product matrix</source>
        <translation>Матрица произведений</translation>
    </message>
    <message>
        <source>Product matrix (principal component)</source>
        <translation>Матрица произведений (главная компонента)</translation>
    </message>
    <message>
        <source>Productivities must not be negative, and each element needs one above 0; check element {column} first. Lower its background, or leave it out.</source>
        <translation>Продуктивность не может быть отрицательной, и у каждого элемента хотя бы на одном горизонте она должна быть больше 0; начните с элемента {column}. Понизьте его фон или исключите его.</translation>
    </message>
    <message>
        <source>Profile curvature</source>
        <translation>Профильная кривизна</translation>
    </message>
    <message>
        <source>Profile curvature: {title}</source>
        <translation>Профильная кривизна: {title}</translation>
    </message>
    <message>
        <source>Prognostic resources P1 (Russia)</source>
        <translation>Прогнозные ресурсы P1 (Россия)</translation>
    </message>
    <message>
        <source>Prognostic resources P2 (Russia)</source>
        <translation>Прогнозные ресурсы P2 (Россия)</translation>
    </message>
    <message>
        <source>Prognostic resources P3 (Russia)</source>
        <translation>Прогнозные ресурсы P3 (Россия)</translation>
    </message>
    <message>
        <source>Prospectivity</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Prospectivity from evidence layers and known deposits</source>
        <translation>Прогноз по слоям признаков и известным месторождениям</translation>
    </message>
    <message>
        <source>Prospectivity map</source>
        <translation>Прогнозная карта</translation>
    </message>
    <message>
        <source>Prospectivity study</source>
        <translation>Прогнозное исследование</translation>
    </message>
    <message>
        <source>Prospectivity…</source>
        <translation>Прогноз…</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Proxies imported into {path}: {proxies}. Check each before use.</source>
        <translation>Импортировано признаков: {proxies}, файл {path}. Проверьте каждый перед использованием.</translation>
    </message>
    <message>
        <source>Proxies of the component “depositional” of the EIS system</source>
        <translation>Признаки компонента «depositional» (обстановка отложения) системы EIS</translation>
    </message>
    <message>
        <source>Proxies of the component “mineralisation” of the EIS system</source>
        <translation>Признаки компонента «mineralisation» (минерализация) системы EIS</translation>
    </message>
    <message>
        <source>Proxies of the component “pathway” of the EIS system</source>
        <translation>Признаки компонента «pathway» (пути миграции) системы EIS</translation>
    </message>
    <message>
        <source>Proxies of the component “source” of the EIS system</source>
        <translation>Признаки компонента «source» (источник) системы EIS</translation>
    </message>
    <message>
        <source>Proxies rated at several scales</source>
        <translation>Признаки, оценённые в нескольких масштабах</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Близость</translation>
    </message>
    <message>
        <source>Proximity to features</source>
        <translation>Близость к объектам</translation>
    </message>
    <message>
        <source>Proximity to the anomaly of {name}</source>
        <translation>Близость к аномалии: {name}</translation>
    </message>
    <message>
        <source>Proximity to {name}</source>
        <translation>Близость к объектам «{name}»</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>Поместить изображение в буфер обмена</translation>
    </message>
    <message>
        <source>Put your geology, faults or samples into the map</source>
        <translation>Поместить на карту вашу геологию, разломы или пробы</translation>
    </message>
    <message>
        <source>P² (1 − P)² [1/n(D) + Σ s²(W)] (delta method)</source>
        <translation>P² (1 − P)² [1/n(D) + Σ s²(W)] (дельта-метод)</translation>
    </message>
    <message>
        <source>P² [1/n(D) + Σ s²(W)] (Bonham-Carter)</source>
        <translation>P² [1/n(D) + Σ s²(W)] (Бонэм-Картер)</translation>
    </message>
    <message>
        <source>P–A plot ({input}): its curves cross among cells of one score. The cut printed captures {captured} of the deposits in {area} of the area, which do not add up to 100 %; the curves themselves cross at {crossed} in {rest}. Compare maps by the AUC, not by this intersection.</source>
        <translation>График P–A ({input}): кривые пересекаются среди ячеек с одной оценкой. Указанный порог охватывает {captured} месторождений на {area} площади, что в сумме не даёт 100 %; сами кривые пересекаются при {crossed} на {rest} площади. Сравнивайте карты по AUC, а не по этому пересечению.</translation>
    </message>
    <message>
        <source>Q = P · H / 40 with k′ = {train}, k = {residual}, share of ore {share}; H = {p3} m for P3, {p2} m for P2.</source>
        <translation>Q = P · H / 40 при k′ = {train}, k = {residual}, доле руд {share}; H = {p3} м для P3, {p2} м для P2.</translation>
    </message>
    <message>
        <source>QA/QC</source>
        <translation>контроль качества</translation>
    </message>
    <message>
        <source>QGIS gives no reason</source>
        <translation>QGIS не сообщает причину</translation>
    </message>
    <message>
        <source>QGIS has no way from the coordinate reference system {source} to {target}. Set the layer's system anew in its properties, or save the layer in the other system first.</source>
        <translation>QGIS не умеет пересчитать систему координат {source} в {target}. Задайте систему координат слоя заново в его свойствах или сначала сохраните слой в другой системе.</translation>
    </message>
    <message>
        <source>QGIS style file</source>
        <translation>Файл стиля QGIS</translation>
    </message>
    <message>
        <source>QGIS styles (*.qml)</source>
        <translation>Стили QGIS (*.qml)</translation>
    </message>
    <message>
        <source>QGIS takes what stands before a colon for a kind of database</source>
        <translation>QGIS принимает текст перед двоеточием за тип базы данных</translation>
    </message>
    <message>
        <source>QGIS's own world map, from which country borders come, cannot be read at “{path}”. Repair the installation of QGIS, or load the map without its base map.</source>
        <translation>Не читается собственная карта мира QGIS «{path}», из которой берутся границы. Исправьте установку QGIS или загрузите карту без географической основы.</translation>
    </message>
    <message>
        <source>Quadratic</source>
        <translation>Квадратичная поверхность</translation>
    </message>
    <message>
        <source>Quality control of geochemical data</source>
        <translation>Контроль качества геохимических данных</translation>
    </message>
    <message>
        <source>Quantile 0.975 of χ²</source>
        <translation>Квантиль 0,975 распределения χ²</translation>
    </message>
    <message>
        <source>Quantile regression in border bands</source>
        <translation>Квантильная регрессия в пограничных полосах</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Квантили</translation>
    </message>
    <message>
        <source>Quantisation error</source>
        <translation>Ошибка квантования</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Quarters of them (80 km)</source>
        <translation>Их четверти (80 км)</translation>
    </message>
    <message>
        <source>Quartic: near ones count more, 0 at the radius</source>
        <translation>Четвёртой степени: ближние весят больше, на радиусе 0</translation>
    </message>
    <message>
        <source>Quaternary</source>
        <translation>четвертичные отложения</translation>
    </message>
    <message>
        <source>R-mode: the sign of a correlation does not count</source>
        <translation>R-метод: знак корреляции не учитывается</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC-кривая</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-кривая</translation>
    </message>
    <message>
        <source>ROC curves, with AUC: {deposits}</source>
        <translation>ROC-кривые с AUC: {deposits}</translation>
    </message>
    <message>
        <source>ROS</source>
        <translation>ROS</translation>
    </message>
    <message>
        <source>ROS, regression on order statistics</source>
        <translation>ROS — регрессия на порядковых статистиках</translation>
    </message>
    <message>
        <source>RSD (%)</source>
        <translation>RSD (%)</translation>
    </message>
    <message>
        <source>Radius (m)</source>
        <translation>Радиус (м)</translation>
    </message>
    <message>
        <source>Radius of topographic position (m)</source>
        <translation>Радиус топографической позиции (м)</translation>
    </message>
    <message>
        <source>Random cells</source>
        <translation>Случайные ячейки</translation>
    </message>
    <message>
        <source>Random factor</source>
        <translation>Случайный множитель</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Случайный лес</translation>
    </message>
    <message>
        <source>Random shifts of the null control</source>
        <translation>Число случайных сдвигов нулевого контроля</translation>
    </message>
    <message>
        <source>Range a (m)</source>
        <translation>Радиус a (м)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Rank anomalies and write their cards</source>
        <translation>Ранжировать аномалии и составить карточки</translation>
    </message>
    <message>
        <source>Rank by the sum of NAP</source>
        <translation>Место по сумме NAP</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Ранговая корреляция</translation>
    </message>
    <message>
        <source>Rank on the fitted map</source>
        <translation>Ранг на карте по всем месторождениям</translation>
    </message>
    <message>
        <source>Rank when held out</source>
        <translation>Ранг, когда отложено</translation>
    </message>
    <message>
        <source>Ranked list</source>
        <translation>Ранжированный список</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ранжирование</translation>
    </message>
    <message>
        <source>Ranks (R-mode: Spearman’s correlation)</source>
        <translation>Ранги (R-метод: корреляция Спирмена)</translation>
    </message>
    <message>
        <source>Ranks of the deposits</source>
        <translation>Ранги месторождений</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Растр</translation>
    </message>
    <message>
        <source>Raster of contents</source>
        <translation>Растр содержаний</translation>
    </message>
    <message>
        <source>Raster of scores (prospectivity map)</source>
        <translation>Растр оценок (прогнозная карта)</translation>
    </message>
    <message>
        <source>Raster of strata</source>
        <translation>Растр страт</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Растры</translation>
    </message>
    <message>
        <source>Rasters of contents, for elements without zones</source>
        <translation>Растры содержаний для элементов без зон</translation>
    </message>
    <message>
        <source>Rasters of further elements, for the formula</source>
        <translation>Растры других элементов, для формулы</translation>
    </message>
    <message>
        <source>Rated at several scales, kept at the one where they matter most</source>
        <translation>Оценены в нескольких масштабах, оставлен важнейший</translation>
    </message>
    <message>
        <source>Ratio of the means</source>
        <translation>Отношение средних</translation>
    </message>
    <message>
        <source>Reach (m)</source>
        <translation>Радиус влияния (м)</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Прочесть заново</translation>
    </message>
    <message>
        <source>Read the files of the mineral systems again after you have edited them</source>
        <translation>Прочесть файлы рудных систем заново после правки</translation>
    </message>
    <message>
        <source>Reading the values of the raster</source>
        <translation>Чтение значений растра</translation>
    </message>
    <message>
        <source>Recall: deposits captured (%)</source>
        <translation>Полнота: охвачено месторождений (%)</translation>
    </message>
    <message>
        <source>Reclassified raster</source>
        <translation>Переклассифицированный растр</translation>
    </message>
    <message>
        <source>Reclassify raster by a table</source>
        <translation>Переклассификация растра по таблице</translation>
    </message>
    <message>
        <source>Reference materials</source>
        <translation>Стандартные образцы</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Refuse them and name the first</source>
        <translation>Отклонить и назвать первую пару</translation>
    </message>
    <message>
        <source>Region of SK-63 (letter)</source>
        <translation>Район СК-63 (буква)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Забраковано</translation>
    </message>
    <message>
        <source>Reliability (0 is best)</source>
        <translation>Надёжность (лучше всего 0)</translation>
    </message>
    <message>
        <source>Remain for training (epoch: {epochs})</source>
        <translation>Остаётся для обучения (эпоха: {epochs})</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove Balance</source>
        <translation>Удалить баланс</translation>
    </message>
    <message>
        <source>Remove Study</source>
        <translation>Удаление исследования</translation>
    </message>
    <message>
        <source>Remove from Project…</source>
        <translation>Убрать из проекта…</translation>
    </message>
    <message>
        <source>Remove the study “{title}” from the project? Its files stay.</source>
        <translation>Убрать исследование «{title}» из проекта? Его файлы останутся.</translation>
    </message>
    <message>
        <source>Rename Study</source>
        <translation>Переименование исследования</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Replace contents below detection</source>
        <translation>Замена содержаний ниже предела обнаружения</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Значимых</translation>
    </message>
    <message>
        <source>Reporting rate</source>
        <translation>Доля значимых определений</translation>
    </message>
    <message>
        <source>Reporting rate (%)</source>
        <translation>Доля значимых определений (%)</translation>
    </message>
    <message>
        <source>Resampled to the grid of the first raster: {name}.</source>
        <translation>Пересчитано на сетку первого растра: {name}.</translation>
    </message>
    <message>
        <source>Resampled to the grid of the score: {layers}.</source>
        <translation>Приведены к сетке оценки: {layers}.</translation>
    </message>
    <message>
        <source>Reserve sites in a cell</source>
        <translation>Резервных точек в ячейке</translation>
    </message>
    <message>
        <source>Residual (field less its upward continuation)</source>
        <translation>Остаточное поле (поле минус его продолжение вверх)</translation>
    </message>
    <message>
        <source>Residual gravity</source>
        <translation>Остаточная аномалия силы тяжести</translation>
    </message>
    <message>
        <source>Residual: {title}</source>
        <translation>Остаточное поле: {title}</translation>
    </message>
    <message>
        <source>Resolution (dots per inch)</source>
        <translation>Разрешение (точек на дюйм)</translation>
    </message>
    <message>
        <source>Resolution (km)</source>
        <translation>Разрешение (км)</translation>
    </message>
    <message>
        <source>Resolution (more is better)</source>
        <translation>Разрешение (чем больше, тем лучше)</translation>
    </message>
    <message>
        <source>Responses from weights</source>
        <translation>Апостериорная вероятность по весам</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Risk and return</source>
        <translation>Риск и отдача</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <source>Robust Mahalanobis distance</source>
        <translation>Робастное расстояние Махаланобиса</translation>
    </message>
    <message>
        <source>Robust Mahalanobis distance, adaptive cut-off</source>
        <translation>Робастное расстояние Махаланобиса, адаптивная граница</translation>
    </message>
    <message>
        <source>Robust Mahalanobis distance, quantile 0.975 of χ²</source>
        <translation>Робастное расстояние Махаланобиса, квантиль 0,975 распределения χ²</translation>
    </message>
    <message>
        <source>Robust z (median and MAD)</source>
        <translation>Робастное z (медиана и MAD)</translation>
    </message>
    <message>
        <source>Robust z-score (median, MAD)</source>
        <translation>Устойчивая стандартизация (медиана, MAD)</translation>
    </message>
    <message>
        <source>Robust z-score: {title}</source>
        <translation>Устойчиво стандартизовано: {title}</translation>
    </message>
    <message>
        <source>Robust: outliers do not turn the components</source>
        <translation>Робастный: выбросы не поворачивают компоненты</translation>
    </message>
    <message>
        <source>Robust: share of good samples</source>
        <translation>Робастный способ: доля хороших проб</translation>
    </message>
    <message>
        <source>Rocks (polygons)</source>
        <translation>Породы (полигоны)</translation>
    </message>
    <message>
        <source>Root mean square CV (%)</source>
        <translation>Среднеквадратический коэффициент вариации (%)</translation>
    </message>
    <message>
        <source>Root mean square error</source>
        <translation>Среднеквадратическая ошибка</translation>
    </message>
    <message>
        <source>Root mean square error of cross-validation</source>
        <translation>Среднеквадратическая ошибка перекрёстной проверки</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row of the header</source>
        <translation>Строка заголовка</translation>
    </message>
    <message>
        <source>Row {row} of the partition divides a group that does not exist or was divided before. The first row must divide all parts, each further row one side of another row.</source>
        <translation>Строка {row} делит группу, которой нет или которая уже разделена. Первая строка должна делить все компоненты, каждая следующая — одну из сторон другой строки.</translation>
    </message>
    <message>
        <source>Row {row} of the partition is not valid: give 1, −1 and 0 only, with at least one 1 and one −1.</source>
        <translation>Строка {row} разбиения неверна: допустимы только 1, −1 и 0, причём нужны хотя бы одна 1 и одна −1.</translation>
    </message>
    <message>
        <source>Row {row} of the table of criteria has no valid entry in the column “{column}”. Correct it.</source>
        <translation>В строке {row} таблицы критериев недопустимая запись в столбце «{column}». Исправьте её.</translation>
    </message>
    <message>
        <source>Row {row} of the table of reference materials has no number above 0 in column “{column}”. Correct it.</source>
        <translation>В строке {row} таблицы стандартных образцов в столбце «{column}» нет числа больше 0. Исправьте её.</translation>
    </message>
    <message>
        <source>Row {row} of the table “{name}” is no content: component “{component}”, value “{value}”, unit “{unit}”. Give an element or an oxide, a number above 0 and a unit such as ppm, ppb or %.</source>
        <translation>Строка {row} таблицы «{name}» — не содержание: компонент «{component}», значение «{value}», единица «{unit}». Дайте элемент или оксид, число больше 0 и единицу, например ppm, ppb или %.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>Невзятые строки</translation>
    </message>
    <message>
        <source>Rows not taken: {count}. The report says why.</source>
        <translation>Не взято строк: {count}. Причины — в отчёте.</translation>
    </message>
    <message>
        <source>Rows of the lattice</source>
        <translation>Строк решётки</translation>
    </message>
    <message>
        <source>Rows without a class, left out: {values}.</source>
        <translation>Строки без класса пропущены: {values}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rule of the zones</source>
        <translation>Правило зон</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Нарушенные правила</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Run Again With This Cut…</source>
        <translation>Пересчитать с этой границей…</translation>
    </message>
    <message>
        <source>Run What Is Missing</source>
        <translation>Выполнить недостающее</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Run everything that is stale or failed, in order</source>
        <translation>Выполнить по порядку всё, что устарело или не удалось</translation>
    </message>
    <message>
        <source>Run the steps of this proxy with the values of the mineral system</source>
        <translation>Выполнить шаги этого признака со значениями рудной системы</translation>
    </message>
    <message>
        <source>Run with Defaults</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Run “Correlation of rasters” and have it write its pairs of layers (table).</source>
        <translation>Запустите алгоритм «Корреляция растров» с выводом пар слоёв (таблица).</translation>
    </message>
    <message>
        <source>Run “Delineate targets” and have it write the area above each score (table).</source>
        <translation>Запустите алгоритм «Выделение перспективных участков» с выводом площади выше каждой оценки (таблица).</translation>
    </message>
    <message>
        <source>Run “Machine learning” and have it write the partial dependence (table).</source>
        <translation>Запустите алгоритм «Машинное обучение» с выводом частной зависимости (таблица).</translation>
    </message>
    <message>
        <source>Run “Machine learning” and have it write the table of the model.</source>
        <translation>Запустите алгоритм «Машинное обучение» с выводом таблицы модели.</translation>
    </message>
    <message>
        <source>Run “Validate prospectivity” and have it write its Boyce curve (table).</source>
        <translation>Запустите алгоритм «Проверка прогноза» с выводом кривой Бойса (таблица).</translation>
    </message>
    <message>
        <source>Run “Validate prospectivity” and have it write its curves (table).</source>
        <translation>Запустите алгоритм «Проверка прогноза» с выводом кривых (таблица).</translation>
    </message>
    <message>
        <source>Run “Validate prospectivity” on a probability and have it write its calibration (table).</source>
        <translation>Запустите алгоритм «Проверка прогноза» для растра вероятности с выводом калибровки (таблица).</translation>
    </message>
    <message>
        <source>Run “Weights of evidence” with at least one ordered layer and have it write its weights (table).</source>
        <translation>Запустите метод весов доказательств хотя бы с одним упорядоченным слоем и выводом весов (таблица).</translation>
    </message>
    <message>
        <source>Runs of this study</source>
        <translation>Запуски этого исследования</translation>
    </message>
    <message>
        <source>Runs that could be fitted</source>
        <translation>Построено прогонов</translation>
    </message>
    <message>
        <source>Russian survey</source>
        <translation>Российская съёмка</translation>
    </message>
    <message>
        <source>R² of the broken line</source>
        <translation>R² ломаной</translation>
    </message>
    <message>
        <source>R² of the singularity</source>
        <translation>R² сингулярности</translation>
    </message>
    <message>
        <source>SK-63</source>
        <translation>СК-63</translation>
    </message>
    <message>
        <source>SK-63 needs the letter of its region. Take it from the map or the catalogue of coordinates.</source>
        <translation>Для СК-63 нужна буква района. Возьмите её с карты или из каталога координат.</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Рисунки SVG (*.svg)</translation>
    </message>
    <message>
        <source>SYNTHETIC layers: {layers}.</source>
        <translation>СИНТЕТИЧЕСКИЕ слои: {layers}.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Sample, in standard deviations from the mean</source>
        <translation>Проба, в стандартных отклонениях от среднего</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Пробы</translation>
    </message>
    <message>
        <source>Samples (Q-mode)</source>
        <translation>Пробы (Q-метод)</translation>
    </message>
    <message>
        <source>Samples (points)</source>
        <translation>Пробы (точки)</translation>
    </message>
    <message>
        <source>Samples above</source>
        <translation>Проб выше</translation>
    </message>
    <message>
        <source>Samples at one place</source>
        <translation>Пробы в одном месте</translation>
    </message>
    <message>
        <source>Samples by local Moran’s I; p up to {level}</source>
        <translation>Пробы по локальному I Морана; p до {level}</translation>
    </message>
    <message>
        <source>Samples by local Moran’s I; rate of false discoveries {level}</source>
        <translation>Пробы по локальному I Морана; доля ложных открытий {level}</translation>
    </message>
    <message>
        <source>Samples for the statistics (empty: the cells)</source>
        <translation>Пробы для статистики (пусто — ячейки)</translation>
    </message>
    <message>
        <source>Samples per 100 km²</source>
        <translation>Проб на 100 км²</translation>
    </message>
    <message>
        <source>Samples per 100 km² in the cells</source>
        <translation>Проб на 100 км² в ячейках</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Взято проб</translation>
    </message>
    <message>
        <source>Samples taken: {kept} of {count} rows; elements: {elements}.</source>
        <translation>Взято проб: {kept} из {count} строк; элементов: {elements}.</translation>
    </message>
    <message>
        <source>Samples that counted</source>
        <translation>Учтено проб</translation>
    </message>
    <message>
        <source>Samples that repeat each other</source>
        <translation>Повторяющиеся пробы</translation>
    </message>
    <message>
        <source>Samples with a censored part, which have no coordinates: {count}. Replace these contents first.</source>
        <translation>Проб с цензурированной частью, у которых нет координат: {count}. Сначала замените эти содержания.</translation>
    </message>
    <message>
        <source>Samples with a missing part, which have no coordinates: {count}.</source>
        <translation>Проб с пропущенной частью, у которых нет координат: {count}.</translation>
    </message>
    <message>
        <source>Samples with all elements</source>
        <translation>Пробы со всеми элементами</translation>
    </message>
    <message>
        <source>Samples with an estimate</source>
        <translation>Проб с оценкой</translation>
    </message>
    <message>
        <source>Samples with at least this content</source>
        <translation>Число проб с содержанием не ниже</translation>
    </message>
    <message>
        <source>Samples with classes</source>
        <translation>Пробы с классами</translation>
    </message>
    <message>
        <source>Samples with clusters (Q-mode)</source>
        <translation>Пробы с номерами кластеров (Q-метод)</translation>
    </message>
    <message>
        <source>Samples with distances</source>
        <translation>Пробы с расстояниями</translation>
    </message>
    <message>
        <source>Samples with indices</source>
        <translation>Пробы с показателями</translation>
    </message>
    <message>
        <source>Samples with local measures</source>
        <translation>Пробы с локальными мерами</translation>
    </message>
    <message>
        <source>Samples with replaced contents</source>
        <translation>Пробы с заменёнными содержаниями</translation>
    </message>
    <message>
        <source>Samples with scores</source>
        <translation>Пробы со значениями компонент или факторов</translation>
    </message>
    <message>
        <source>Samples with sums</source>
        <translation>Пробы с суммами</translation>
    </message>
    <message>
        <source>Samples without a number or a detection limit for each part, which stay empty: {count}.</source>
        <translation>Проб, где не для каждой части есть число или предел обнаружения и которые остаются пустыми: {count}.</translation>
    </message>
    <message>
        <source>Samples without a survey, left as they are: {count}.</source>
        <translation>Проб без съёмки, оставленных как есть: {count}.</translation>
    </message>
    <message>
        <source>Samples, fixed</source>
        <translation>Пробы закреплённых съёмок</translation>
    </message>
    <message>
        <source>Samples, to be counted inside</source>
        <translation>Пробы, чтобы сосчитать внутри</translation>
    </message>
    <message>
        <source>Sampling density</source>
        <translation>Плотность опробования</translation>
    </message>
    <message>
        <source>Satellite image</source>
        <translation>Космический снимок</translation>
    </message>
    <message>
        <source>Save Plot</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>В PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>В SVG…</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Сохранить сеть</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Scale 1:</source>
        <translation>Масштаб 1:</translation>
    </message>
    <message>
        <source>Scale 1: (0 = proposed)</source>
        <translation>Масштаб 1: (0 = предложить)</translation>
    </message>
    <message>
        <source>Scaled: {title}</source>
        <translation>Масштабировано: {title}</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Диаграмма рассеяния</translation>
    </message>
    <message>
        <source>Scatter matrix</source>
        <translation>Матрица диаграмм рассеяния</translation>
    </message>
    <message>
        <source>Scatterplot of Moran: {name}</source>
        <translation>Диаграмма рассеяния Морана: {name}</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Score (middle of the window)</source>
        <translation>Оценка (середина окна)</translation>
    </message>
    <message>
        <source>Score of the model</source>
        <translation>Оценка модели</translation>
    </message>
    <message>
        <source>Score raster (high values are favourable)</source>
        <translation>Растр оценки (высокие значения благоприятны)</translation>
    </message>
    <message>
        <source>Score rasters (high values are favourable)</source>
        <translation>Растры оценки (высокие значения благоприятны)</translation>
    </message>
    <message>
        <source>Score that only ranks (index, membership, vote, sum)</source>
        <translation>Оценка, которая лишь ранжирует (индекс, принадлежность, голоса, сумма)</translation>
    </message>
    <message>
        <source>Score: {method}</source>
        <translation>Оценка: {method}</translation>
    </message>
    <message>
        <source>Scores of classes (layer; class; score)</source>
        <translation>Оценки классов (слой; класс; оценка)</translation>
    </message>
    <message>
        <source>Scree: what each component explains</source>
        <translation>График осыпи: что объясняет каждая компонента</translation>
    </message>
    <message>
        <source>Search radius</source>
        <translation>Радиус поиска</translation>
    </message>
    <message>
        <source>Search radius (m; empty: no limit)</source>
        <translation>Радиус поиска (м; пусто — без ограничения)</translation>
    </message>
    <message>
        <source>Sectors (1: none)</source>
        <translation>Число секторов (1 — без секторов)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Начальное число выборок</translation>
    </message>
    <message>
        <source>Seed of the folds</source>
        <translation>Начальное число разбиения</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Начальное число генератора</translation>
    </message>
    <message>
        <source>Seed of the random shifts</source>
        <translation>Начальное число случайных сдвигов</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Начальное число выборки</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>Выделить лассо</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>Выделить прямоугольником</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Selected node</source>
        <translation>Выбранный узел</translation>
    </message>
    <message>
        <source>Self-organising map</source>
        <translation>Самоорганизующаяся карта</translation>
    </message>
    <message>
        <source>Semivariance</source>
        <translation>Полудисперсия</translation>
    </message>
    <message>
        <source>Sequential Binary Partition…</source>
        <translation>Последовательное двоичное разбиение…</translation>
    </message>
    <message>
        <source>Sequential binary partition</source>
        <translation>Последовательное двоичное разбиение</translation>
    </message>
    <message>
        <source>Seven zones X ± 0.5 S, 1.5 S, 2.5 S of clipped lg (DZ/T 0167)</source>
        <translation>Семь зон X ± 0,5 S, 1,5 S, 2,5 S по lg после отсева (DZ/T 0167)</translation>
    </message>
    <message>
        <source>Several codes are parted by commas, without spaces.</source>
        <translation>Несколько кодов разделяют запятыми без пробелов.</translation>
    </message>
    <message>
        <source>Several layers ({names}): on the command line repeat the name, &lt;code&gt;{first}=a.tif {first}=b.tif&lt;/code&gt;; in Python and JSON give a list, &lt;code&gt;"{first}": ["a.tif", "b.tif"]&lt;/code&gt;.</source>
        <translation>Несколько слоёв ({names}): в командной строке имя повторяют, &lt;code&gt;{first}=a.tif {first}=b.tif&lt;/code&gt;; в Python и JSON задают список, &lt;code&gt;"{first}": ["a.tif", "b.tif"]&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Доля (%)</translation>
    </message>
    <message>
        <source>Share below detection</source>
        <translation>Доля ниже предела</translation>
    </message>
    <message>
        <source>Share of samples</source>
        <translation>Доля проб</translation>
    </message>
    <message>
        <source>Share of shifts in which any layer looks as strong as the strongest real one: {p}.</source>
        <translation>Доля сдвигов, при которых хотя бы один слой не слабее самого сильного настоящего: {p}.</translation>
    </message>
    <message>
        <source>Share of sites with a field duplicate (%)</source>
        <translation>Доля точек с полевым дубликатом (%)</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Доля площади</translation>
    </message>
    <message>
        <source>Share of the area in targets (%)</source>
        <translation>Доля площади в участках (%)</translation>
    </message>
    <message>
        <source>Share of the area: {name}</source>
        <translation>Доля площади: {name}</translation>
    </message>
    <message>
        <source>Share of the detection limit that stands below it</source>
        <translation>Доля предела обнаружения, подставляемая ниже него</translation>
    </message>
    <message>
        <source>Share of the distances that the classes explain</source>
        <translation>Доля расстояний, объяснённая классами</translation>
    </message>
    <message>
        <source>Share of the first eigenvalue</source>
        <translation>Доля первого собственного значения</translation>
    </message>
    <message>
        <source>Share of the length that counts</source>
        <translation>Доля учтённой длины</translation>
    </message>
    <message>
        <source>Share of the metal that is ore</source>
        <translation>Доля металла в рудах</translation>
    </message>
    <message>
        <source>Share of the nugget in the sill</source>
        <translation>Доля эффекта самородка в пороге</translation>
    </message>
    <message>
        <source>Share of the strata</source>
        <translation>Доли страт</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>Доля дисперсии</translation>
    </message>
    <message>
        <source>Share of the variance (%)</source>
        <translation>Доля дисперсии (%)</translation>
    </message>
    <message>
        <source>Share of the variance of the first two components</source>
        <translation>Доля дисперсии двух первых компонент</translation>
    </message>
    <message>
        <source>Share of units with a deposit</source>
        <translation>Доля единиц с месторождением</translation>
    </message>
    <message>
        <source>Share that trains</source>
        <translation>Доля обучающих</translation>
    </message>
    <message>
        <source>Share with a deposit</source>
        <translation>Доля с месторождением</translation>
    </message>
    <message>
        <source>Shared materials: determinations</source>
        <translation>Общие образцы: определений</translation>
    </message>
    <message>
        <source>Shared standards and splits</source>
        <translation>Общие стандартные образцы и повторные анализы</translation>
    </message>
    <message>
        <source>Sharing a cell</source>
        <translation>В одной ячейке</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Sheet (empty: the largest)</source>
        <translation>Лист (пусто: самый большой)</translation>
    </message>
    <message>
        <source>Shift adds to the selection, Ctrl takes out of it; a click selects a point, a bar or a box.</source>
        <translation>Shift добавляет к выделению, Ctrl исключает из него; щелчок выделяет точку, столбец или ящик.</translation>
    </message>
    <message>
        <source>Shift between originals and duplicates</source>
        <translation>Сдвиг между исходными пробами и дубликатами</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Сдвигов</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show or hide plots of tables and layers: contrast, ROC, success rate, …</source>
        <translation>Показать или скрыть графики: контраст, ROC, успешность и другие</translation>
    </message>
    <message>
        <source>Show or hide the Silk Road panel</source>
        <translation>Показать или скрыть панель «Шёлковый путь»</translation>
    </message>
    <message>
        <source>Show or hide the geochemical workbench: plots of samples that are linked with the map</source>
        <translation>Показать или скрыть геохимический стенд: графики проб, связанные с картой</translation>
    </message>
    <message>
        <source>Show or hide the prospectivity study: from the mineral system to targets</source>
        <translation>Показать или скрыть прогнозное исследование: от рудной системы до перспективных участков</translation>
    </message>
    <message>
        <source>Show proxies of the scale</source>
        <translation>Показывать признаки масштаба</translation>
    </message>
    <message>
        <source>Side of cells of equal area (km)</source>
        <translation>Сторона равновеликих ячеек (км)</translation>
    </message>
    <message>
        <source>Side of the blocks (m; empty: by the deposits)</source>
        <translation>Сторона блоков (м; пусто — по месторождениям)</translation>
    </message>
    <message>
        <source>Side of the blocks: {side} km; {count} of them hold deposits.</source>
        <translation>Сторона блоков: {side} км; блоков с месторождениями: {count}.</translation>
    </message>
    <message>
        <source>Side of the cells in which the network is compared (m)</source>
        <translation>Сторона ячеек для сравнения с сетью (м)</translation>
    </message>
    <message>
        <source>Sigmoid, about one half at the reach</source>
        <translation>Сигмоидное, около половины на радиусе влияния</translation>
    </message>
    <message>
        <source>Significance level</source>
        <translation>Уровень значимости</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Значим</translation>
    </message>
    <message>
        <source>Signs of the balances</source>
        <translation>Знаки балансов</translation>
    </message>
    <message>
        <source>Signs: click, or type + − 0</source>
        <translation>Знаки: щёлкните или введите + − 0</translation>
    </message>
    <message>
        <source>Silk Road</source>
        <translation>Шёлковый путь</translation>
    </message>
    <message>
        <source>Silk Road models (*.silkmodel)</source>
        <translation>Модели «Шёлковый путь» (*.silkmodel)</translation>
    </message>
    <message>
        <source>Silk Road: metallogenic belts</source>
        <translation>Шёлковый путь: металлогенические пояса</translation>
    </message>
    <message>
        <source>Sill</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Sinclair</source>
        <translation>Синклер</translation>
    </message>
    <message>
        <source>Sinclair, mixture of populations</source>
        <translation>Синклер, смесь совокупностей</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Одиночная связь</translation>
    </message>
    <message>
        <source>Single anomalies</source>
        <translation>Одноэлементные аномалии</translation>
    </message>
    <message>
        <source>Singularity index α</source>
        <translation>Показатель сингулярности α</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Объекты (точки)</translation>
    </message>
    <message>
        <source>Sites in a cell</source>
        <translation>Точек в ячейке</translation>
    </message>
    <message>
        <source>Sites removed</source>
        <translation>Удалённые точки</translation>
    </message>
    <message>
        <source>Sites that stand within {distance} m of others and stay on one side: {sites}, in groups: {groups}.</source>
        <translation>Точек не дальше {distance} м от других, оставшихся на одной стороне: {sites}, групп: {groups}.</translation>
    </message>
    <message>
        <source>Sites that stay</source>
        <translation>Оставшиеся точки</translation>
    </message>
    <message>
        <source>Sites that stay: {kept} of {count}.</source>
        <translation>Осталось точек: {kept} из {count}.</translation>
    </message>
    <message>
        <source>Sites that test</source>
        <translation>Проверочные точки</translation>
    </message>
    <message>
        <source>Sites that train</source>
        <translation>Обучающие точки</translation>
    </message>
    <message>
        <source>Sites that train: {train}; that test: {test}.</source>
        <translation>Обучающих точек: {train}, проверочных: {test}.</translation>
    </message>
    <message>
        <source>Sites without a year, which belong to neither side: {count}.</source>
        <translation>Точек без года: {count}; они не входят ни в одну сторону.</translation>
    </message>
    <message>
        <source>Sixteenths of them (40 km)</source>
        <translation>Их шестнадцатые части (40 км)</translation>
    </message>
    <message>
        <source>Sixty-fourths of them (20 km)</source>
        <translation>Их шестьдесят четвёртые части (20 км)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Size classes</source>
        <translation>Классы масштаба</translation>
    </message>
    <message>
        <source>Skip This Step</source>
        <translation>Пропустить шаг</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Наклон</translation>
    </message>
    <message>
        <source>Slope of the reduced major axis</source>
        <translation>Наклон сокращённой главной оси</translation>
    </message>
    <message>
        <source>Slope of the sigmoid (1/m)</source>
        <translation>Крутизна сигмоиды (1/м)</translation>
    </message>
    <message>
        <source>Slope, −β</source>
        <translation>Наклон, −β</translation>
    </message>
    <message>
        <source>Small: low values belong</source>
        <translation>Малые: принадлежат низкие значения</translation>
    </message>
    <message>
        <source>Smallest area of a target (km²)</source>
        <translation>Наименьшая площадь участка (км²)</translation>
    </message>
    <message>
        <source>Smallest area of an anomaly (km²)</source>
        <translation>Наименьшая площадь аномалии (км²)</translation>
    </message>
    <message>
        <source>Smallest expected</source>
        <translation>Наименьшее ожидаемое</translation>
    </message>
    <message>
        <source>So many factors are enough: χ²</source>
        <translation>Столько факторов достаточно: χ²</translation>
    </message>
    <message>
        <source>Some columns depend on each other (a closed composition, or one element twice). Take isometric log-ratios, or leave out one of them.</source>
        <translation>Некоторые столбцы зависят друг от друга (замкнутый состав или один элемент дважды). Возьмите изометрические логотношения или исключите один из столбцов.</translation>
    </message>
    <message>
        <source>Some limits are common practice and were not confirmed in the text of a standard; they are marked in the table of criteria. Check them against your copy, and give your own table where it differs.</source>
        <translation>Некоторые пределы — обычная практика и не подтверждены текстом стандарта; в таблице критериев они отмечены. Сверьте их со своим экземпляром и при расхождении укажите свою таблицу.</translation>
    </message>
    <message>
        <source>Some of the {parts} parts are constant multiples or functions of others. Leave one of them out.</source>
        <translation>Среди компонентов ({parts}) есть пропорциональные другим или выражающиеся через них. Исключите один из таких.</translation>
    </message>
    <message>
        <source>Some rows cannot be closed to {total}: they hold negative numbers, or their sum is 0 or infinite (rows, ten at most: {rows}). Correct them, and give a total above 0.</source>
        <translation>Некоторые строки нельзя привести к сумме {total}: в них есть отрицательные числа, либо сумма равна 0 или бесконечна (строки, не больше десяти: {rows}). Исправьте их; задаваемая сумма должна быть больше 0.</translation>
    </message>
    <message>
        <source>Something runs for the study already. Wait for its end, or cancel it.</source>
        <translation>Для исследования уже что-то выполняется. Дождитесь конца или отмените.</translation>
    </message>
    <message>
        <source>Somewhat: the square root</source>
        <translation>«Отчасти»: квадратный корень</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source of ore matter</source>
        <translation>Источник рудного вещества</translation>
    </message>
    <message>
        <source>Source of the limit</source>
        <translation>Откуда предел</translation>
    </message>
    <message>
        <source>Source of variation</source>
        <translation>Источник изменчивости</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sources of the layers</source>
        <translation>Источники слоёв</translation>
    </message>
    <message>
        <source>Sources of the methods</source>
        <translation>Источники методов</translation>
    </message>
    <message>
        <source>Spatial autocorrelation of elements</source>
        <translation>Пространственная автокорреляция элементов</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Спирмен</translation>
    </message>
    <message>
        <source>Spearman’s rank correlation</source>
        <translation>Ранговая корреляция Спирмена</translation>
    </message>
    <message>
        <source>Spectrum–area filter</source>
        <translation>Фильтр «спектр–площадь»</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Сферическая</translation>
    </message>
    <message>
        <source>Split Off the Marked</source>
        <translation>Отделить отмеченные</translation>
    </message>
    <message>
        <source>Split sites</source>
        <translation>Разделение точек</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Разброс</translation>
    </message>
    <message>
        <source>Spread of the maps</source>
        <translation>Разброс карт</translation>
    </message>
    <message>
        <source>Spread of the maps without one layer each: {method}</source>
        <translation>Разброс карт без одного из слоёв: {method}</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартное отклонение</translation>
    </message>
    <message>
        <source>Standard deviation as it is</source>
        <translation>Стандартное отклонение как есть</translation>
    </message>
    <message>
        <source>Standard deviation divided by the mean</source>
        <translation>Стандартное отклонение, делённое на среднее</translation>
    </message>
    <message>
        <source>Standard deviation from missing layers</source>
        <translation>Стандартное отклонение из-за отсутствующих слоёв</translation>
    </message>
    <message>
        <source>Standard deviation from the weights</source>
        <translation>Стандартное отклонение из-за весов</translation>
    </message>
    <message>
        <source>Standard deviation of the probability</source>
        <translation>Стандартное отклонение вероятности</translation>
    </message>
    <message>
        <source>Standard deviation of the raster</source>
        <translation>Стандартное отклонение растра</translation>
    </message>
    <message>
        <source>Standard deviation of the runs</source>
        <translation>Стандартное отклонение по прогонам</translation>
    </message>
    <message>
        <source>Standard deviation of the score</source>
        <translation>Стандартное отклонение оценки</translation>
    </message>
    <message>
        <source>Standard deviation of the score (risk)</source>
        <translation>Стандартное отклонение оценки (риск)</translation>
    </message>
    <message>
        <source>Standard deviation of {runs} runs: {method}</source>
        <translation>Стандартное отклонение по прогонам ({runs}): {method}</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>Стандартные отклонения</translation>
    </message>
    <message>
        <source>Standard deviations from the mean</source>
        <translation>Отклонение от среднего, в σ</translation>
    </message>
    <message>
        <source>Standard error (lg)</source>
        <translation>Стандартная ошибка (lg)</translation>
    </message>
    <message>
        <source>Standardise the layers</source>
        <translation>Стандартизовать слои</translation>
    </message>
    <message>
        <source>Start from:</source>
        <translation>Начать с:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Statistics of elements (table)</source>
        <translation>Статистика элементов (таблица)</translation>
    </message>
    <message>
        <source>Statistics of the control</source>
        <translation>Показатели контроля</translation>
    </message>
    <message>
        <source>Step (lg)</source>
        <translation>Ступень (lg)</translation>
    </message>
    <message>
        <source>Step at the border (lg), with 95 % interval</source>
        <translation>Ступень на границе (lg) с интервалом 95 %</translation>
    </message>
    <message>
        <source>Step, levelled (lg)</source>
        <translation>Ступень после увязки (lg)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Steps at borders</source>
        <translation>Ступени на границах</translation>
    </message>
    <message>
        <source>Steps at the borders</source>
        <translation>Ступени на границах</translation>
    </message>
    <message>
        <source>Steps of semi-quantitative analysis, such as 1; 1.5; 2; 3; 5; 7</source>
        <translation>Ступени полуколичественного анализа, например 1; 1.5; 2; 3; 5; 7</translation>
    </message>
    <message>
        <source>Straight pieces</source>
        <translation>Прямые отрезки</translation>
    </message>
    <message>
        <source>Strike from (°)</source>
        <translation>Простирание от (°)</translation>
    </message>
    <message>
        <source>Strike to (°)</source>
        <translation>Простирание до (°)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Studentised contrast at the cut by hand</source>
        <translation>Стьюдентизированный контраст на пороге, заданном вручную</translation>
    </message>
    <message>
        <source>Studentised contrast between full membership and none</source>
        <translation>Стьюдентизированный контраст между полной и нулевой принадлежностью</translation>
    </message>
    <message>
        <source>Studentised contrast that counts as significant</source>
        <translation>Стьюдентизированный контраст, который считается значимым</translation>
    </message>
    <message>
        <source>Studies of the Plugin</source>
        <translation>Исследования модуля</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Площадь исследований</translation>
    </message>
    <message>
        <source>Study area (raster or polygons)</source>
        <translation>Район исследований (растр или полигоны)</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Исследование {number}</translation>
    </message>
    <message>
        <source>Style file</source>
        <translation>Файл стиля</translation>
    </message>
    <message>
        <source>Style of the raster</source>
        <translation>Стиль растра</translation>
    </message>
    <message>
        <source>Sub-ore elements, as many, such as Cu Mo Co</source>
        <translation>Подрудные элементы, столько же, например Cu Mo Co</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Success (deposits that made the score)</source>
        <translation>Успешность (месторождения, по которым построена оценка)</translation>
    </message>
    <message>
        <source>Success rate and prediction rate</source>
        <translation>Успешность и достоверность прогноза</translation>
    </message>
    <message>
        <source>Success rate of the fit and prediction rate of held-out deposits</source>
        <translation>Успешность на обучающей выборке и достоверность прогноза по отложенным месторождениям</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Sum of NAP (km²)</source>
        <translation>Сумма NAP (км²)</translation>
    </message>
    <message>
        <source>Sum of squares</source>
        <translation>Сумма квадратов</translation>
    </message>
    <message>
        <source>Sum to which rows are closed (empty: found contents stay)</source>
        <translation>Сумма, к которой приводятся строки (пусто: обнаруженное не меняется)</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>Метод опорных векторов</translation>
    </message>
    <message>
        <source>Supra-ore elements, such as Pb Zn Ag</source>
        <translation>Надрудные элементы, например Pb Zn Ag</translation>
    </message>
    <message>
        <source>Supra-ore elements: {above}, sub-ore elements: {below}. Choose as many of the one as of the other, and none for both.</source>
        <translation>Надрудных элементов: {above}, подрудных: {below}. Выберите тех и других поровну, и чтобы ни один не входил в обе группы.</translation>
    </message>
    <message>
        <source>Surface derivatives</source>
        <translation>Производные рельефа</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Съёмка</translation>
    </message>
    <message>
        <source>Survey “{survey}” has only {distinct} different [quantile|quantiles] in the band: many contents are equal, as in semi-quantitative analyses or below detection. Level by the offset alone.</source>
        <translation>Различных квантилей в полосе у съёмки «{survey}»: {distinct}; много одинаковых содержаний, как при полуколичественном анализе или ниже предела обнаружения. Увяжите только по сдвигу.</translation>
    </message>
    <message>
        <source>Survey “{survey}” has {count} [sample|samples] in the band along the border; {needed} are needed. Widen the band, or level by the offset alone.</source>
        <translation>Проб съёмки «{survey}» в полосе вдоль границы: {count}; нужно {needed}. Расширьте полосу или увяжите только по сдвигу.</translation>
    </message>
    <message>
        <source>Survey “{survey}” has {count} [sample|samples] with a value; {needed} are needed. Merge it with another one, or leave it out.</source>
        <translation>Проб со значением в съёмке «{survey}»: {count}; нужно {needed}. Объедините её с другой или исключите.</translation>
    </message>
    <message>
        <source>Survey “{survey}” shares {count} [cell|cells] with the network; {needed} are needed to anchor it. Take larger cells, or level it at its borders.</source>
        <translation>Общих с опорной сетью ячеек у съёмки «{survey}»: {count}; для привязки нужно {needed}. Возьмите ячейки крупнее или увяжите её по границам.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Съёмки</translation>
    </message>
    <message>
        <source>Surveys ({surveys}) and covariates cannot be told apart: a class coincides with one survey, or covariates depend on each other. Leave out a covariate, or merge classes until surveys share them.</source>
        <translation>Влияние съёмок ({surveys}) и ковариат не разделить: какой-то класс совпадает с одной съёмкой, либо ковариаты зависят друг от друга. Исключите ковариату или объедините классы так, чтобы они были у съёмок общими.</translation>
    </message>
    <message>
        <source>Surveys before and after</source>
        <translation>Съёмки до и после</translation>
    </message>
    <message>
        <source>Sutures</source>
        <translation>Сутуры</translation>
    </message>
    <message>
        <source>Swapped coordinates</source>
        <translation>Переставленные координаты</translation>
    </message>
    <message>
        <source>Swapped coordinates are</source>
        <translation>Переставленные координаты</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>Синтетические данные</translation>
    </message>
    <message>
        <source>Synthetic data (1: yes)</source>
        <translation>Синтетические данные (1: да)</translation>
    </message>
    <message>
        <source>Synthetic values, made up to show the method.</source>
        <translation>Синтетические значения, придуманные для показа метода.</translation>
    </message>
    <message>
        <source>System of the coordinates</source>
        <translation>Система координат таблицы</translation>
    </message>
    <message>
        <source>System of the output</source>
        <translation>Система координат результата</translation>
    </message>
    <message>
        <source>Systematic factor</source>
        <translation>Систематический множитель</translation>
    </message>
    <message>
        <source>S–A</source>
        <translation>S–A</translation>
    </message>
    <message>
        <source>S–A curve (table)</source>
        <translation>Кривая S–A (таблица)</translation>
    </message>
    <message>
        <source>T/n</source>
        <translation>T/n (отношение ожидаемого числа к известному)</translation>
    </message>
    <message>
        <source>T/n = {ratio}, far from 1 (p = {p}): deposits that the posterior expects: {expected}, known: {count}. Read it as a ranking, not as a probability.</source>
        <translation>T/n = {ratio} далеко от 1 (p = {p}): месторождений предполагает апостериорная вероятность: {expected}, известно: {count}. Рассматривайте её как ранг, а не как вероятность.</translation>
    </message>
    <message>
        <source>T/n of weights of evidence</source>
        <translation>T/n метода весов доказательств</translation>
    </message>
    <message>
        <source>TOPSIS: closeness to the best</source>
        <translation>TOPSIS: близость к лучшему</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table (CSV, TXT, XLSX, XLS, ODS) or layer</source>
        <translation>Таблица (CSV, TXT, XLSX, XLS, ODS) или слой</translation>
    </message>
    <message>
        <source>Table (value; membership)</source>
        <translation>Таблица (значение; принадлежность)</translation>
    </message>
    <message>
        <source>Table of classes</source>
        <translation>Таблица классов</translation>
    </message>
    <message>
        <source>Table of criteria (CSV; empty: that of the plugin)</source>
        <translation>Таблица критериев (CSV; пусто: таблица плагина)</translation>
    </message>
    <message>
        <source>Table of the model</source>
        <translation>Таблица модели</translation>
    </message>
    <message>
        <source>Table of values or ranges</source>
        <translation>Таблица значений или интервалов</translation>
    </message>
    <message>
        <source>Table: rows “from;to;new” or “value;new”, or the path of a file</source>
        <translation>Таблица: строки «от;до;новое» или «значение;новое» либо путь к файлу</translation>
    </message>
    <message>
        <source>Take logarithms</source>
        <translation>Брать логарифмы</translation>
    </message>
    <message>
        <source>Take their mean</source>
        <translation>Взять среднее</translation>
    </message>
    <message>
        <source>Take units</source>
        <translation>Брать подразделения</translation>
    </message>
    <message>
        <source>Tangential curvature</source>
        <translation>Тангенциальная кривизна</translation>
    </message>
    <message>
        <source>Tangential curvature: {title}</source>
        <translation>Тангенциальная кривизна: {title}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Опорное значение</translation>
    </message>
    <message>
        <source>Target cards</source>
        <translation>Карточки перспективных участков</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Перспективные участки</translation>
    </message>
    <message>
        <source>Tectonic units</source>
        <translation>Тектонические единицы</translation>
    </message>
    <message>
        <source>Template raster</source>
        <translation>Растр-шаблон</translation>
    </message>
    <message>
        <source>Template raster (empty: the first raster)</source>
        <translation>Растр-шаблон (пусто: первый растр)</translation>
    </message>
    <message>
        <source>Template raster (its grid is taken)</source>
        <translation>Растр-образец (берётся его сетка)</translation>
    </message>
    <message>
        <source>Tests of shift</source>
        <translation>Проверка сдвига</translation>
    </message>
    <message>
        <source>Tests of shift between surveys</source>
        <translation>Проверка сдвига между съёмками</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>Текст (CSV)</translation>
    </message>
    <message>
        <source>The 95 % intervals of the cross-validated AUC and of the optimism are those of Student’s t (degrees of freedom: {count}, one less than deposits, blocks or clusters held out).</source>
        <translation>95-процентные интервалы AUC перекрёстной проверки и оптимизма построены по распределению Стьюдента; число степеней свободы — {count}, на единицу меньше числа отложенных месторождений, блоков или групп.</translation>
    </message>
    <message>
        <source>The AUC is that of the fit: a layer of noise can raise it, too. Cross-validate before you keep a layer for its sake.</source>
        <translation>AUC здесь — по обучающей выборке: её может поднять и слой шума. Прежде чем сохранить слой ради неё, проведите перекрёстную проверку.</translation>
    </message>
    <message>
        <source>The AUC of the fit ({fitted}) is far above that of the deposits held out in blocks ({blocked}): the model knows its own deposits better than it knows others.</source>
        <translation>AUC на обучающей выборке ({fitted}) намного выше, чем по месторождениям, исключённым блоками ({blocked}): модель воспроизводит обучающие месторождения лучше, чем предсказывает остальные.</translation>
    </message>
    <message>
        <source>The AUC was counted on {share} of the cells, drawn at random; “Validate prospectivity” counts all.</source>
        <translation>AUC подсчитан по {share} ячеек, взятых случайно; «Проверка прогноза» считает по всем.</translation>
    </message>
    <message>
        <source>The Boyce index ({input}) is {index}, below 0: deposits grow rarer where the score grows over its range. Look at the figure before you use the score for targeting.</source>
        <translation>Индекс Бойса ({input}) равен {index}, то есть ниже 0: с ростом оценки месторождения встречаются реже. Посмотрите на график, прежде чем выбирать участки по этой оценке.</translation>
    </message>
    <message>
        <source>The Brier skill score is {skill}, below 0: as probabilities the values are worse than the prior alone, the same for every cell. Use them as a ranking only, or look at the calibration curve for where they are too high.</source>
        <translation>Выигрыш по Брайеру равен {skill}, ниже 0: как вероятности эти значения хуже одной априорной, одинаковой для всех ячеек. Пользуйтесь ими только как ранжированием или посмотрите по калибровочной кривой, где они завышены.</translation>
    </message>
    <message>
        <source>The JSON of the network is not understood ({reason}). Give “nodes”, each with “name”, “operator”, “inputs” and, for gamma, “gamma”.</source>
        <translation>JSON сети непонятен ({reason}). Дайте «nodes», у каждого — «name», «operator», «inputs», а для gamma ещё «gamma».</translation>
    </message>
    <message>
        <source>The algorithm “{algorithm}” that made the model is not here. Install the version of the plugin that has it.</source>
        <translation>Алгоритма «{algorithm}», которым построена модель, здесь нет. Установите версию модуля, в которой он есть.</translation>
    </message>
    <message>
        <source>The algorithm “{id}” is not in this QGIS: it belongs to a later version, or its provider is off.</source>
        <translation>Алгоритма «{id}» нет в этом QGIS: он из более поздней версии или его источник отключён.</translation>
    </message>
    <message>
        <source>The angular tolerance is {tolerance} degrees. Give one above 0 and up to 90.</source>
        <translation>Угловой допуск равен {tolerance}°. Задайте значение больше 0°, но не больше 90°.</translation>
    </message>
    <message>
        <source>The anomaly holds no sample or cell with a value, or a dispersion train has gaps in its contents. Check the element, and fill the gaps or leave such samples out.</source>
        <translation>В аномалии нет ни пробы, ни ячейки со значением, либо в потоке рассеяния есть пропуски содержаний. Проверьте элемент, заполните пропуски или исключите такие пробы.</translation>
    </message>
    <message>
        <source>The area budget of {budget} km² is smaller than the area of the best score alone, {least} km²: cells of equal score are taken together. Give at least that (AREA_BUDGET).</source>
        <translation>Предел площади {budget} км² меньше площади одной лучшей оценки, {least} км²: ячейки с равной оценкой берутся вместе. Укажите не меньше (AREA_BUDGET).</translation>
    </message>
    <message>
        <source>The area of the source, {area} km², is not above 0. Give a positive one; 1 km² is usual.</source>
        <translation>Площадь источника {area} км² не больше 0. Задайте положительную, обычно 1 км².</translation>
    </message>
    <message>
        <source>The background of element {column} is {value}; it must be above 0. Correct it, or leave the element out.</source>
        <translation>Фоновое содержание элемента {column} равно {value}; оно должно быть больше 0. Исправьте его или исключите элемент.</translation>
    </message>
    <message>
        <source>The background {background} and the threshold {threshold} do not go together. Give a background above 0 and a threshold not below it.</source>
        <translation>Фоновое содержание {background} и минимально-аномальное {threshold} несовместимы. Фон должен быть больше 0, минимально-аномальное содержание — не ниже фона.</translation>
    </message>
    <message>
        <source>The base of the logarithm is {base}; it must be above 0 and not 1. Use 10 for lg, 2.718281828 for ln.</source>
        <translation>Основание логарифма — {base}; оно должно быть больше 0 и не равно 1. Для lg возьмите 10, для ln — 2,718281828.</translation>
    </message>
    <message>
        <source>The best of all below</source>
        <translation>Лучшая из перечисленных ниже</translation>
    </message>
    <message>
        <source>The blocks were laid at random {count} times; {model} reaches {low} to {high}, median {median}. The layout of the median is the one shown, for all models.</source>
        <translation>Блоки размещались случайно {count} раз. {model}: AUC от {low} до {high}, медиана {median}. Для всех моделей показан вариант размещения, давший медиану.</translation>
    </message>
    <message>
        <source>The certified content must be above 0, not {value}. Check the table of reference materials.</source>
        <translation>Аттестованное содержание должно быть больше 0, а задано {value}. Проверьте таблицу стандартных образцов.</translation>
    </message>
    <message>
        <source>The classes had not settled when the steps ran out; take a smaller number.</source>
        <translation>Классы не установились за отведённое число шагов; возьмите меньше классов.</translation>
    </message>
    <message>
        <source>The coefficient is {value}. Give one above 0.</source>
        <translation>Коэффициент равен {value}. Задайте число больше 0.</translation>
    </message>
    <message>
        <source>The columns of the determinations differ in length: {shapes}. Give each sample a value, a qualifier and limits.</source>
        <translation>Столбцы определений разной длины: {shapes}. Для каждой пробы нужны значение, признак и пределы.</translation>
    </message>
    <message>
        <source>The concentration–area plot is one straight line (p = {p}): it has no break to cut at. Choose another method, such as an area budget.</source>
        <translation>График C–A — одна прямая (p = {p}): излома, по которому можно делить, нет. Выберите другой метод, например предел площади.</translation>
    </message>
    <message>
        <source>The condition on the deposits (FILTER) cannot be understood: {expression}. Use SQL on the columns of the deposits, for instance deposit_type = 'dt_vms'.</source>
        <translation>Условие отбора месторождений (FILTER) непонятно: {expression}. Используйте SQL по столбцам таблицы месторождений, например deposit_type = 'dt_vms'.</translation>
    </message>
    <message>
        <source>The condition “{text}” is not understood. Write “favourable; unfavourable”, for instance “&gt;5; &lt;2”, “3..7” or “1, 4, 7”.</source>
        <translation>Условие «{text}» непонятно. Запишите «благоприятно; неблагоприятно», например «&gt;5; &lt;2», «3..7» или «1, 4, 7».</translation>
    </message>
    <message>
        <source>The contents are synthetic: nothing here was measured.</source>
        <translation>Содержания синтетические: здесь ничего не измерено.</translation>
    </message>
    <message>
        <source>The coordinates (X {x}; Y {y}) are those of Gauss and Krüger, and figures do not tell their datum. Choose Pulkovo 1942, SK-63, Beijing 1954, Xian 1980 or CGCS2000, or the projected system they are in.</source>
        <translation>Координаты (X {x}; Y {y}) — Гаусса — Крюгера, а систему отсчёта по числам не узнать. Выберите Пулково 1942, СК-63, Пекин 1954, Сиань 1980 или CGCS2000 либо проекцию, в которой они даны.</translation>
    </message>
    <message>
        <source>The coordinates ({first}; {second}) are degrees, but metres are needed. Choose a geographic coordinate system.</source>
        <translation>Координаты ({first}; {second}) даны в градусах, а нужны метры. Выберите географическую систему координат.</translation>
    </message>
    <message>
        <source>The coordinates ({x}; {y}) are too large for degrees. Choose the projected coordinate system that they are in.</source>
        <translation>Координаты ({x}; {y}) слишком велики для градусов. Выберите систему прямоугольных координат, в которой они даны.</translation>
    </message>
    <message>
        <source>The coordinates are in kilometres in the table.</source>
        <translation>Координаты в таблице даны в километрах.</translation>
    </message>
    <message>
        <source>The coordinates of the table “{path}” are not degrees: they go up to {x}; {y}. Give degrees of WGS 84, or add the table with “Layer ‣ Add Layer ‣ Add Delimited Text Layer…”, where its coordinate system can be chosen.</source>
        <translation>Координаты в таблице «{path}» — не градусы: они доходят до {x}; {y}. Задайте градусы WGS 84 или добавьте таблицу через «Слой ‣ Добавить слой ‣ Добавить слой из текста с разделителями…», где можно выбрать систему координат.</translation>
    </message>
    <message>
        <source>The cumulative frequency {percent} % cannot be used. Give one above 0 and below 100 %.</source>
        <translation>Накопленная частота {percent} % не годится. Задайте значение больше 0 и меньше 100 %.</translation>
    </message>
    <message>
        <source>The cumulative frequency {percent} % falls among contents of which only a limit is known. Take other frequencies, or a more sensitive analysis.</source>
        <translation>Накопленная частота {percent} % приходится на содержания, о которых известен лишь предел. Возьмите другие частоты или более чувствительный анализ.</translation>
    </message>
    <message>
        <source>The curve has {points} different [point|points]; {needed} are needed for so many straight pieces. Take fewer breaks or more samples.</source>
        <translation>Различных точек на кривой: {points}; для стольких прямых отрезков нужно {needed}. Возьмите меньше изломов или больше проб.</translation>
    </message>
    <message>
        <source>The depth {depth} m is not above 0. Give the depth to which resources are counted.</source>
        <translation>Глубина {depth} м не больше 0. Задайте глубину, до которой считают ресурсы.</translation>
    </message>
    <message>
        <source>The detection limit must be above 0, not {value}. Give it in the unit of the column.</source>
        <translation>Предел обнаружения должен быть больше 0, а задано {value}. Укажите его в единицах столбца.</translation>
    </message>
    <message>
        <source>The detection limit {limit} must be above 0 and finite. Give the limit in the unit of the column, or leave it empty.</source>
        <translation>Предел обнаружения {limit} недопустим: нужно конечное число больше 0. Укажите его в единицах столбца или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Nothing was written. Free some space or choose another folder.</source>
        <translation>Диск, на котором находится «{path}», заполнен. Ничего не записано. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The distance across the border must be above 0, not {distance}. Give it in metres.</source>
        <translation>Расстояние через границу должно быть больше 0, а задано {distance}. Укажите его в метрах.</translation>
    </message>
    <message>
        <source>The distance within which two places count as one is {tolerance} m; it must not be negative. Give 0 or more metres.</source>
        <translation>Расстояние, в пределах которого два места считаются одним, равно {tolerance} м; отрицательным оно быть не может. Задайте 0 м или больше.</translation>
    </message>
    <message>
        <source>The elevation model holds no value at all: every cell is nodata. Choose another raster.</source>
        <translation>В модели рельефа нет ни одного значения: все ячейки — нет данных. Выберите другой растр.</translation>
    </message>
    <message>
        <source>The encoding is a guess: look at the words below, and choose another one if they make no sense.</source>
        <translation>Кодировка угадана: посмотрите на слова ниже и выберите другую, если они бессмысленны.</translation>
    </message>
    <message>
        <source>The evidence of the area could not be remembered: {reason}</source>
        <translation>Не удалось запомнить построенные слои признаков района: {reason}</translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) has no area. Give west before east and south before north, in degrees.</source>
        <translation>Охват {extent} (запад, юг, восток, север) не имеет площади. Задайте в градусах запад меньше востока и юг меньше севера.</translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) leaves the globe. Give it in degrees.</source>
        <translation>Охват {extent} (запад, юг, восток, север) выходит за пределы земного шара. Задайте его в градусах.</translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) lies on both sides of the equator, where no conic projection fits. Choose an extent on one side.</source>
        <translation>Охват {extent} (запад, юг, восток, север) лежит по обе стороны экватора, где коническая проекция не подходит. Выберите охват по одну сторону.</translation>
    </message>
    <message>
        <source>The external drift has {given} [value or column|values or columns] where {wanted} [is|are] needed. Give samples and places to estimate the same covariates.</source>
        <translation>Значений или столбцов внешнего дрейфа: {given}, а нужно: {wanted}. Задайте одни и те же ковариаты для проб и для оцениваемых точек.</translation>
    </message>
    <message>
        <source>The factors of clipping (k = {k}) and of the threshold (s = {s}) must be above 0. 3 and 2 are usual.</source>
        <translation>Множители отсечения (k = {k}) и минимально-аномального содержания (s = {s}) должны быть больше 0. Обычны 3 и 2.</translation>
    </message>
    <message>
        <source>The field “{field}” does not hold numbers. Choose a field of numbers, or colour by categories.</source>
        <translation>Поле «{field}» не числовое. Выберите числовое поле или цвет по категориям.</translation>
    </message>
    <message>
        <source>The field “{field}” has {count} different values, too many to tell apart by colour ({most} at most). Choose another field, or one colour.</source>
        <translation>В поле «{field}» {count} разных значений; цветом можно различить не более {most}. Выберите другое поле или один цвет.</translation>
    </message>
    <message>
        <source>The fields for 334-1, 334-2, 334-3 and P1, P2, P3 are empty: the geologist fills them in. The numbers 334 belong to GB/T 17766-1999 and to the national assessment of mineral potential; GB/T 17766-2020 has no such class and calls what is not yet discovered potential mineral resources. The two traditions are not to be equated.</source>
        <translation>Поля 334-1, 334-2, 334-3 и P1, P2, P3 пусты: их заполняет геолог. Номера 334 относятся к GB/T 17766-1999 и национальной оценке потенциала; в GB/T 17766-2020 такого класса нет, неоткрытое называется потенциальными минеральными ресурсами. Приравнивать обе системы нельзя.</translation>
    </message>
    <message>
        <source>The figures are left out because this QGIS has no matplotlib; the tables hold every value. Install python3-matplotlib to have them.</source>
        <translation>Рисунки опущены: в этой QGIS нет matplotlib; все значения есть в таблицах. Чтобы получить рисунки, установите python3-matplotlib.</translation>
    </message>
    <message>
        <source>The file of the mineral system has changed since the proxies were chosen.</source>
        <translation>Файл рудной системы изменился после выбора признаков.</translation>
    </message>
    <message>
        <source>The file “{name}” is gone.</source>
        <translation>Файла «{name}» больше нет.</translation>
    </message>
    <message>
        <source>The file “{path}” could not be written in full: {reason}. Is the disk full? Free some space or choose another folder. Nothing was changed.</source>
        <translation>Файл «{path}» не удалось записать целиком: {reason}. Не переполнен ли диск? Освободите место или выберите другую папку. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The first class ends at {limit} m, but the features' places may be {error} km off: the class is narrower than the data know.</source>
        <translation>Первый класс кончается на {limit} м, а положение объектов может быть неверно на {error} км: класс уже, чем позволяют данные.</translation>
    </message>
    <message>
        <source>The first so many by rank (0: all)</source>
        <translation>Первые по рангу (0: все)</translation>
    </message>
    <message>
        <source>The fit flatters the model: the same deposits rank {value} lower when held out (95 % interval {lower} to {upper}). Quote the cross-validated AUC.</source>
        <translation>Оценка по обучающей выборке завышена: те же месторождения, будучи отложены, стоят ниже на {value} (95-процентный интервал от {lower} до {upper}). Приводите AUC перекрёстной проверки.</translation>
    </message>
    <message>
        <source>The fit flatters the model: the same deposits rank {value} lower when held out. With so few deposits, blocks or clusters held out ({count}) the 95 % interval of that does not exclude 0, but quote the cross-validated AUC.</source>
        <translation>Подгонка льстит модели: отложенные, те же месторождения стоят на {value} ниже. Отложенных месторождений, блоков или групп так мало ({count}), что 95-процентный интервал не исключает 0, но приводите AUC перекрёстной проверки.</translation>
    </message>
    <message>
        <source>The fixed survey “{survey}” has no offset to any other survey. Choose surveys that share a border with others.</source>
        <translation>У опорной съёмки «{survey}» нет сдвига ни с одной другой. Выберите съёмки, граничащие с другими.</translation>
    </message>
    <message>
        <source>The geology has no field of names; the cards tell no rocks.</source>
        <translation>В слое геологии нет поля названий; породы на карточках не указаны.</translation>
    </message>
    <message>
        <source>The grid of the template is in degrees and turned against the meridians. Take a template with north up, or a projected one.</source>
        <translation>Сетка шаблона в градусах и повёрнута относительно меридианов. Возьмите шаблон с севером вверху или в проекции.</translation>
    </message>
    <message>
        <source>The grid “{path}” does not cover the area. Choose another area.</source>
        <translation>Сетка «{path}» не охватывает участок. Выберите другой участок.</translation>
    </message>
    <message>
        <source>The height of upward continuation is {height} m; it must be above 0. One to five cells are usual.</source>
        <translation>Высота пересчёта вверх — {height} м; она должна быть больше 0, обычно от одной до пяти ячеек.</translation>
    </message>
    <message>
        <source>The held-out deposits rank clearly lower than those that made the score: the score fits its own deposits better than it finds others.</source>
        <translation>Отложенные месторождения получили заметно более низкие оценки, чем те, по которым она построена: оценка лучше описывает свои месторождения, чем находит другие.</translation>
    </message>
    <message>
        <source>The interval of the classes is {interval}; it must be above 0 (INTERVAL).</source>
        <translation>Интервал классов равен {interval}; он должен быть больше 0 (INTERVAL).</translation>
    </message>
    <message>
        <source>The interval {interval} makes more than {classes} classes. Take at least {least} (INTERVAL).</source>
        <translation>Интервал {interval} даёт больше {classes} классов. Возьмите не меньше {least} (INTERVAL).</translation>
    </message>
    <message>
        <source>The layer has no title in: {languages}. Maps and reports use the English one, or its file name.</source>
        <translation>У слоя нет заголовка на языках: {languages}. Карты и отчёты возьмут английский или имя файла.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be opened from “{path}”. Install the plugin again; in a copy of the source code run “make data”.</source>
        <translation>Слой «{layer}» не открывается из «{path}». Установите модуль заново; в копии исходного кода выполните «make data».</translation>
    </message>
    <message>
        <source>The layer “{layer}” has more than {most} classes. Say in the types that it is ascending or descending, or classify it first.</source>
        <translation>В слое «{layer}» больше {most} классов. Укажите в типах «по возрастанию» или «по убыванию», либо сначала классифицируйте его.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no data in some of the training cells. Limit the study area to where all layers have data.</source>
        <translation>В слое «{layer}» нет данных в некоторых обучающих ячейках. Ограничьте район местом, где данные есть во всех слоях.</translation>
    </message>
    <message>
        <source>The layer “{layer}” was taken as categorical, but has more than {most} different values (or more than {fractional}, some with decimals). If it is a continuous quantity, say in the types whether it is ascending or descending; if these are codes, join them first with “Reclassify raster by a table”.</source>
        <translation>Слой «{layer}» принят за категориальный, но в нём больше {most} разных значений (или больше {fractional}, если есть дробные). Если это непрерывная величина, укажите в типах «по возрастанию» (благоприятны низкие значения) или «по убыванию» (высокие); если это коды, сначала объедините их инструментом «Переклассификация растра по таблице».</translation>
    </message>
    <message>
        <source>The layer “{layer}” was taken as categorical, but has {classes} different values; at most {most} can be classes. If it is a continuous quantity, say in the types whether it is ascending or descending.</source>
        <translation>Слой «{layer}» принят за категориальный, но в нём {classes} разных значений; классов может быть не больше {most}. Если это непрерывная величина, укажите в типах «по возрастанию» (благоприятны низкие значения) или «по убыванию» (высокие).</translation>
    </message>
    <message>
        <source>The layer “{name}” does not hold areas, which geology needs. Choose a layer of polygons.</source>
        <translation>В слое «{name}» нет площадей, нужных для геологии. Выберите слой полигонов.</translation>
    </message>
    <message>
        <source>The layer “{name}” does not hold lines, which faults need. Choose a layer of lines.</source>
        <translation>В слое «{name}» нет линий, нужных для разломов. Выберите слой линий.</translation>
    </message>
    <message>
        <source>The layer “{name}” does not hold points, which samples need. Choose a layer of points.</source>
        <translation>В слое «{name}» нет точек, нужных для проб. Выберите слой точек.</translation>
    </message>
    <message>
        <source>The layer “{name}” does not say its coordinate system. Set it first (Layer ‣ Set CRS), save the layer and add it again.</source>
        <translation>У слоя «{name}» не указана система координат. Сначала задайте её (Слой ‣ Задать систему координат), сохраните слой и добавьте снова.</translation>
    </message>
    <message>
        <source>The layer “{name}” has both scores of classes and a condition. Give one of the two.</source>
        <translation>У слоя «{name}» есть и оценки классов, и условие. Оставьте одно из двух.</translation>
    </message>
    <message>
        <source>The layer “{name}” has changed, or is missing, since the model was made.</source>
        <translation>Слой «{name}» изменился или исчез с тех пор, как построена модель.</translation>
    </message>
    <message>
        <source>The layer “{name}” has no features with a geometry. Choose another layer.</source>
        <translation>В слое «{name}» нет объектов с геометрией. Выберите другой слой.</translation>
    </message>
    <message>
        <source>The layer “{name}” has no field “{field}”. Choose one of its fields.</source>
        <translation>В слое «{name}» нет поля «{field}». Выберите одно из его полей.</translation>
    </message>
    <message>
        <source>The layer “{name}” holds {value}, but memberships run from 0 to 1. Make it one by “Fuzzy membership”.</source>
        <translation>В слое «{name}» есть значение {value}, а принадлежность идёт от 0 до 1. Преобразуйте его инструментом «Степень принадлежности».</translation>
    </message>
    <message>
        <source>The layers depend on each other (T/n {ratio}): the posterior is a ranking, not a probability.</source>
        <translation>Слои зависят друг от друга (T/n {ratio}): апостериорная оценка – ранжирование, а не вероятность.</translation>
    </message>
    <message>
        <source>The layers depend on each other: T/n = {ratio}, p = {p}. Read the posterior as a ranking, or leave out one of the layers whose pair test is significant.</source>
        <translation>Слои зависят друг от друга: T/n = {ratio}, p = {p}. Рассматривайте апостериорную вероятность только как ранг или исключите один из слоёв, для пары которых критерий значим.</translation>
    </message>
    <message>
        <source>The legend of this map does not fit on {paper}, even in small letters. Take {larger} or a smaller area.</source>
        <translation>Условные обозначения этой карты не помещаются на {paper} даже мелким шрифтом. Возьмите {larger} или меньшую площадь.</translation>
    </message>
    <message>
        <source>The limit was left empty: {limit}, from the median {median} and the spread {spread}.</source>
        <translation>Предел не задан: принят {limit}, по медиане {median} и разбросу {spread}.</translation>
    </message>
    <message>
        <source>The limit “{input}” is empty. Values between or outside two limits need both.</source>
        <translation>Предел «{input}» не задан. Для значений между двумя пределами или вне их нужны оба.</translation>
    </message>
    <message>
        <source>The limits come from a random sample of {sample} of {total} cells.</source>
        <translation>Границы определены по случайной выборке: {sample} из {total} ячеек.</translation>
    </message>
    <message>
        <source>The limits of the classes do not ascend: {limits}. Too many contents are one number, or below detection; choose another scheme, or give limits.</source>
        <translation>Границы классов не возрастают: {limits}. Слишком много содержаний равны одному числу или ниже предела обнаружения; выберите другую схему или задайте границы.</translation>
    </message>
    <message>
        <source>The line “{line}” of the network is not understood. Write “name = operator (input, input)”, with and, or, product, sum or gamma as operator and the value of gamma behind it, for instance “gamma 0.9 (a, b)”.</source>
        <translation>Строка сети «{line}» непонятна. Запишите «имя = оператор (вход, вход)», где оператор — and, or, product, sum или gamma со значением после него, например «gamma 0.9 (a, b)».</translation>
    </message>
    <message>
        <source>The lists of sample numbers, places and contents differ in length ({counts}). Give one of each for every sample.</source>
        <translation>Списки номеров проб, мест и содержаний разной длины ({counts}). Дайте каждой пробе по одной записи в каждом.</translation>
    </message>
    <message>
        <source>The lower and the upper quartile are both {value}: no fences can be set. Use a percentile rule, or treat values below detection first.</source>
        <translation>Нижний и верхний квартили равны {value}: границ ящичной диаграммы не определить. Возьмите правило по процентилям или сначала обработайте значения ниже предела обнаружения.</translation>
    </message>
    <message>
        <source>The lower limit {lower} is not below the upper limit {upper}. Exchange them, or choose another condition.</source>
        <translation>Нижний предел {lower} не меньше верхнего {upper}. Поменяйте их местами или выберите другое условие.</translation>
    </message>
    <message>
        <source>The lowest value is the best of these layers, as they say themselves: {layers}.</source>
        <translation>В этих слоях лучшее — наименьшее значение, как они сами указывают: {layers}.</translation>
    </message>
    <message>
        <source>The lowest value of the layer, or of half a deposit</source>
        <translation>Наименьшее значение слоя или значение для половины месторождения</translation>
    </message>
    <message>
        <source>The map does not fit: at {scale} its area is larger than the frame on any paper from A3 to A0. On {paper} {fitting} fits. Choose that scale, or a smaller area.</source>
        <translation>Карта не помещается: в масштабе {scale} её площадь больше рамки на любом листе от A3 до A0. На {paper} поместится {fitting}. Выберите этот масштаб или меньшую площадь.</translation>
    </message>
    <message>
        <source>The map does not fit: at {scale} its area is larger than the frame on {paper}. On this paper {fitting} fits; for {scale} take {papers}.</source>
        <translation>Карта не помещается: в масштабе {scale} её площадь больше рамки на листе {paper}. На этом листе поместится {fitting}; для {scale} возьмите {papers}.</translation>
    </message>
    <message>
        <source>The map does not fit: even at {smallest}, the smallest scale, its area is larger than the frame on {paper}. Take a smaller area, or {papers}.</source>
        <translation>Карта не помещается: даже в самом мелком масштабе {smallest} её площадь больше рамки на листе {paper}. Возьмите меньшую площадь или {papers}.</translation>
    </message>
    <message>
        <source>The maps of the runs may take {needed} MB, but there are only {free} MB free in {folder}. Ask for fewer runs, or have the system keep temporary files on a larger disk.</source>
        <translation>Карты прогонов могут занять {needed} МБ, а в {folder} свободно только {free} МБ. Задайте меньше прогонов или перенесите временные файлы системы на больший диск.</translation>
    </message>
    <message>
        <source>The maps of the runs take up to {size} MB of disk in {folder} while this works.</source>
        <translation>На время работы карты прогонов займут в {folder} до {size} МБ диска.</translation>
    </message>
    <message>
        <source>The mean score passes through 0 (its lowest value is {value}), where a share of it means nothing. Take the standard deviation as it is (RISK).</source>
        <translation>Средняя оценка переходит через 0 (наименьшее значение {value}), и доля от неё ничего не значит. Берите стандартное отклонение как есть (RISK).</translation>
    </message>
    <message>
        <source>The measure of Kaiser, Meyer and Olkin is {kmo}, below 0.5: these data are not fit for factors.</source>
        <translation>Мера Кайзера–Мейера–Олкина равна {kmo}, ниже 0,5: эти данные непригодны для факторного анализа.</translation>
    </message>
    <message>
        <source>The median of {path} is {background}, so that there is no coefficient for the formula. Give rasters of contents, not of logarithms, or leave it out.</source>
        <translation>Медиана {path} равна {background}, и коэффициента для формулы нет. Дайте растры содержаний, а не логарифмов, или исключите его.</translation>
    </message>
    <message>
        <source>The membership {membership} is outside 0 to 1. Memberships run from 0 (not at all) to 1 (wholly).</source>
        <translation>Принадлежность {membership} вне пределов от 0 до 1. Принадлежность идёт от 0 (совсем нет) до 1 (вполне).</translation>
    </message>
    <message>
        <source>The mineral system cannot be copied to “{path}”: {reason}. Make the folder writable, or copy the file by hand.</source>
        <translation>Рудную систему не удалось скопировать в «{path}»: {reason}. Откройте папку для записи или скопируйте файл вручную.</translation>
    </message>
    <message>
        <source>The mineral system “{id}” is not among the files any more.</source>
        <translation>Рудной системы «{id}» среди файлов больше нет.</translation>
    </message>
    <message>
        <source>The mineral system “{path}” cannot be read: {reason}. Check that it is a JSON file saved as UTF-8.</source>
        <translation>Рудная система «{path}» не читается: {reason}. Проверьте, что это файл JSON, сохранённый в UTF-8.</translation>
    </message>
    <message>
        <source>The mineral system “{path}” has no proxy: there is nothing to import.</source>
        <translation>В рудной системе «{path}» нет признаков: импортировать нечего.</translation>
    </message>
    <message>
        <source>The mineral system “{path}” has the id “{id}”, like “{other}”. Give one of the two another id.</source>
        <translation>Рудная система «{path}» имеет id «{id}», как и «{other}». Измените один из них.</translation>
    </message>
    <message>
        <source>The mineral system “{path}” has the key “{key}” twice in one place. Remove or rename one of them.</source>
        <translation>В рудной системе «{path}» ключ «{key}» стоит в одном месте дважды. Удалите или переименуйте один из них.</translation>
    </message>
    <message>
        <source>The mineral system “{path}” is not valid JSON, line {line}, column {column}: {reason}. Look there and just before for a missing comma, quotation mark or bracket.</source>
        <translation>Рудная система «{path}» — неверный JSON, строка {line}, столбец {column}: {reason}. Поищите там и непосредственно перед этим пропущенную запятую, кавычку или скобку.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: a text is either translated or not. Write true, or leave the key out and give the text in all languages.</source>
        <translation>Рудная система «{path}», {place}: текст либо переведён, либо нет. Напишите true или уберите ключ и дайте текст на всех языках.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: called “sourced” but without a reference. Name one in “references”, or set “status” to “to_be_checked”.</source>
        <translation>Рудная система «{path}», {place}: указано «sourced», но источника нет. Назовите его в «references» или поставьте в «status» «to_be_checked».</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: found {found}, needed is {wanted}. Change it.</source>
        <translation>Рудная система «{path}», {place}: найдено — {found}, нужно — {wanted}. Измените.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: the deposit “{id}” is of the type “{found}”; the system has {known}. Remove the deposit, or add the type to “deposit_types”.</source>
        <translation>Рудная система «{path}», {place}: месторождение «{id}» относится к типу «{found}», у системы — {known}. Удалите месторождение или добавьте тип в «deposit_types».</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: the key “{key}” is missing. Add it, as in the files of the plugin.</source>
        <translation>Рудная система «{path}», {place}: нет ключа «{key}». Добавьте его, как в файлах модуля.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: the list is too short. Give at least {least}.</source>
        <translation>Рудная система «{path}», {place}: список слишком короток. Нужно не менее {least}.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: the text is empty. Write it.</source>
        <translation>Рудная система «{path}», {place}: текст пуст. Заполните его.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: there is no key “{key}”. Correct its spelling or remove it; the keys here are: {known}.</source>
        <translation>Рудная система «{path}», {place}: ключа «{key}» не существует. Исправьте написание или удалите его; здесь допустимы: {known}.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: this text has no letter of the language “{language}”. Translate it.</source>
        <translation>Рудная система «{path}», {place}: в тексте нет ни одной буквы языка «{language}». Переведите его.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: two entries have the same “{key}”: {value}. Give one another.</source>
        <translation>Рудная система «{path}», {place}: две записи имеют одинаковый «{key}»: {value}. Измените один из них.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{key}” is not the name of a parameter. Write it in capitals as in the help of the algorithm, for instance “INPUT”.</source>
        <translation>Рудная система «{path}», {place}: «{key}» — не имя параметра. Напишите его прописными буквами, как в справке алгоритма, например «INPUT».</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” cannot be an identifier. Use small Latin letters, digits and “_”, a letter first.</source>
        <translation>Рудная система «{path}», {place}: «{value}» не может быть обозначением. Используйте строчные латинские буквы, цифры и «_», первой — букву.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” is not a chemical symbol. Write for instance “Cu”.</source>
        <translation>Рудная система «{path}», {place}: «{value}» — не символ химического элемента. Напишите, например, «Cu».</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” is not known. Use one of: {known}.</source>
        <translation>Рудная система «{path}», {place}: значение «{value}» неизвестно. Допустимы: {known}.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” is not the identifier of an algorithm. Write it as in the Processing toolbox, for instance “native:boundary”.</source>
        <translation>Рудная система «{path}», {place}: «{value}» — не обозначение алгоритма. Напишите его, как в панели инструментов анализа, например «native:boundary».</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” must not be run from a file that others may have made. Steps may use {known}; the formula of the raster calculator may hold layers A to F, numbers, + - * / and comparisons alone. Make such a layer by hand and choose it for the proxy.</source>
        <translation>Рудная система «{path}», {place}: «{value}» нельзя запускать из файла, который мог составить кто угодно. Шаги могут использовать {known}; формула калькулятора растров — только слои от A до F, числа, + - * / и сравнения. Постройте такой слой вручную и выберите его для признака.</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” stands twice. Remove one.</source>
        <translation>Рудная система «{path}», {place}: «{value}» повторяется. Удалите лишнее.</translation>
    </message>
    <message>
        <source>The model cannot be fitted again as it was: {reason}</source>
        <translation>Построить модель заново в прежнем виде нельзя: {reason}</translation>
    </message>
    <message>
        <source>The model could not be fitted without “{name}”: {reason}</source>
        <translation>Построить модель без «{name}» не удалось: {reason}</translation>
    </message>
    <message>
        <source>The model does not use these layers, so that dropping them says nothing: {names}.</source>
        <translation>Эти слои модель не использует, и их исключение ни о чём не говорит: {names}.</translation>
    </message>
    <message>
        <source>The model file “{path}” does not exist. Choose a file that a model algorithm wrote.</source>
        <translation>Файл модели «{path}» не существует. Выберите файл, записанный алгоритмом модели.</translation>
    </message>
    <message>
        <source>The model has neither a nugget nor a structure with a sill. Give at least one of them.</source>
        <translation>В модели нет ни эффекта самородка, ни структуры с порогом. Задайте хотя бы одно из них.</translation>
    </message>
    <message>
        <source>The model that it used is no longer in the study.</source>
        <translation>Модели, на которой он основан, в исследовании больше нет.</translation>
    </message>
    <message>
        <source>The model was made with {needed} [layer|layers], but {given} [was|were] given. Give the same layers in the same order.</source>
        <translation>Модель построена по {needed} слоям, а дано {given}. Укажите те же слои в том же порядке.</translation>
    </message>
    <message>
        <source>The model “{path}” holds a pickled estimator of scikit-learn. Only the classes that the plugin’s learners need are read from it, but a file made for it could still crash QGIS or do worse. Tick “I trust this file” only where you know who made it.</source>
        <translation>Модель «{path}» содержит сериализованную (pickle) модель scikit-learn. Из неё читаются только классы, нужные алгоритмам обучения модуля, но злонамеренный файл всё же может вызвать сбой QGIS или причинить больший вред. Отмечайте «Я доверяю этому файлу», только если знаете, кто его создал.</translation>
    </message>
    <message>
        <source>The model “{path}” holds no deposits, so that it cannot be fitted again. Choose a model that was fitted to deposits.</source>
        <translation>В модели «{path}» нет месторождений, поэтому построить её заново нельзя. Выберите модель, построенную по месторождениям.</translation>
    </message>
    <message>
        <source>The model “{path}” was made with scikit-learn {made}; here is {here}, which may read it wrongly. Fit the model again here, or install the other version.</source>
        <translation>Модель «{path}» создана с scikit-learn {made}; здесь {here}, которая может прочесть её неверно. Обучите модель здесь заново или установите ту версию.</translation>
    </message>
    <message>
        <source>The model “{path}” was saved by a newer version of the plugin. Install that version.</source>
        <translation>Модель «{path}» сохранена более новой версией модуля. Установите эту версию.</translation>
    </message>
    <message>
        <source>The model’s cases are geological units: ranks and AUC count each unit once, whatever its area, and the deposits of a unit are held out together. Shares of area are by area.</source>
        <translation>Наблюдения модели — геологические единицы: в рангах и AUC каждая единица учтена один раз, какой бы ни была её площадь, а месторождения одной единицы отложены вместе. Доли площади — по площади.</translation>
    </message>
    <message>
        <source>The name of the model file, &lt;code&gt;OUTPUT_MODEL&lt;/code&gt;, ends in .silkmodel.</source>
        <translation>Имя файла модели, &lt;code&gt;OUTPUT_MODEL&lt;/code&gt;, оканчивается на .silkmodel.</translation>
    </message>
    <message>
        <source>The name “{name}” stands for two nodes of the network, or for a node and a raster. Rename one of them.</source>
        <translation>Имя «{name}» обозначает два узла сети или узел и растр. Переименуйте один из них.</translation>
    </message>
    <message>
        <source>The network has no node. Give at least one line “name = operator (input, input)”.</source>
        <translation>В сети нет узлов. Дайте хотя бы одну строку «имя = оператор (вход, вход)».</translation>
    </message>
    <message>
        <source>The network has several ends: {names}. Join them in one more node, or take out those that are not needed.</source>
        <translation>У сети несколько концов: {names}. Соедините их ещё одним узлом или уберите лишние.</translation>
    </message>
    <message>
        <source>The node “{node}” of the network has no input, or one twice. Correct its inputs.</source>
        <translation>У узла сети «{node}» нет входов или один повторён. Исправьте его входы.</translation>
    </message>
    <message>
        <source>The node “{node}” uses “{name}”, which is neither a raster nor a node. Known are: {known}.</source>
        <translation>Узел «{node}» использует «{name}», но это ни растр, ни узел. Известны: {known}.</translation>
    </message>
    <message>
        <source>The nodes {names} depend on each other in a circle. Let none of them use, directly or not, itself.</source>
        <translation>Узлы {names} зависят друг от друга по кругу. Ни один узел не должен прямо или через другие использовать самого себя.</translation>
    </message>
    <message>
        <source>The nugget is {nugget}. Give a number of 0 or more.</source>
        <translation>Эффект самородка равен {nugget}. Задайте число не меньше 0.</translation>
    </message>
    <message>
        <source>The number of adjacent samples must be 1 or more, not {count}. Correct it.</source>
        <translation>Число смежных проб должно быть не меньше 1, а задано {count}. Исправьте его.</translation>
    </message>
    <message>
        <source>The offset between “{first}” and “{second}” is not usable: it needs two different surveys, a finite size and a finite error above 0. Check this border.</source>
        <translation>Сдвиг между «{first}» и «{second}» не годится: нужны две разные съёмки, конечная величина и конечная погрешность больше 0. Проверьте эту границу.</translation>
    </message>
    <message>
        <source>The oldest age {oldest} Ma is not above the youngest {youngest} Ma. The oldest age is the larger number.</source>
        <translation>Наибольший возраст {oldest} млн лет не больше наименьшего {youngest}. Более древний возраст — большее число.</translation>
    </message>
    <message>
        <source>The pairs of {origins} samples, drawn by lot, with all others stand for all pairs.</source>
        <translation>Пары {origins} проб, выбранных по жребию, со всеми остальными представляют все пары.</translation>
    </message>
    <message>
        <source>The pairs, the strongest first; those of 0.7 and more are emphasised.</source>
        <translation>Пары, самые тесные первыми; выделены от 0,7 и выше.</translation>
    </message>
    <message>
        <source>The pairwise comparison contradicts itself: its consistency ratio {ratio} is not below 0.1 (Saaty 1980). Think over the pairs before you use the weights.</source>
        <translation>Попарное сравнение противоречиво: отношение согласованности {ratio} не ниже 0,1 (Saaty 1980). Пересмотрите пары, прежде чем пользоваться весами.</translation>
    </message>
    <message>
        <source>The parameters of zone {zone} of region {region} of SK-63 are not public. Ask the owner of the data for the central meridian and the false easting, and define the system yourself.</source>
        <translation>Параметры зоны {zone} района {region} системы СК-63 не опубликованы. Узнайте у владельца данных осевой меридиан и ложное восточное смещение и задайте систему сами.</translation>
    </message>
    <message>
        <source>The partition is complete: {done} of {needed} balances.</source>
        <translation>Разбиение полное: балансов {done} из {needed}.</translation>
    </message>
    <message>
        <source>The parts are given in different units ({units}). Convert them into one.</source>
        <translation>Компоненты заданы в разных единицах ({units}). Пересчитайте их в одну.</translation>
    </message>
    <message>
        <source>The parts have different numbers of samples ({counts}). Take all of them from the same samples.</source>
        <translation>Число проб у компонентов разное ({counts}). Возьмите все компоненты по одним и тем же пробам.</translation>
    </message>
    <message>
        <source>The plot is on the clipboard.</source>
        <translation>График помещён в буфер обмена.</translation>
    </message>
    <message>
        <source>The plugin's data file “{path}” is damaged: {reason}. Install the plugin again; in a copy of the source code run “make data”.</source>
        <translation>Файл данных модуля «{path}» повреждён: {reason}. Установите модуль заново; в копии исходного кода выполните «make data».</translation>
    </message>
    <message>
        <source>The plugin's data file “{path}” is missing. Install the plugin again; in a copy of the source code run “make data”.</source>
        <translation>Нет файла данных модуля «{path}». Установите модуль заново; в копии исходного кода выполните «make data».</translation>
    </message>
    <message>
        <source>The power {power} is not above 0. Give a positive one; 2 is usual.</source>
        <translation>Показатель степени {power} не больше 0. Задайте положительный, обычно 2.</translation>
    </message>
    <message>
        <source>The prior probability is {prior}: the unit area is too large for so many deposits, the weights assume a small one. Choose a smaller unit area.</source>
        <translation>Априорная вероятность равна {prior}: для такого числа месторождений элементарная ячейка слишком велика, а веса предполагают малую. Возьмите меньшую площадь элементарной ячейки.</translation>
    </message>
    <message>
        <source>The quantiles on both sides of the border give a slope of {slope}: contents do not rise together. Level by the offset alone, or leave the surveys as they are.</source>
        <translation>Квантили по обе стороны границы дают наклон {slope}: содержания не растут согласованно. Увяжите только по сдвигу или оставьте съёмки как есть.</translation>
    </message>
    <message>
        <source>The quotation mark in line {line} of the table opens a cell that is not closed properly, so that what follows would be lost. Close or remove it in a copy of the table, or choose another delimiter.</source>
        <translation>Кавычка в строке {line} таблицы открывает ячейку, которая не закрыта как следует: дальнейшее пропало бы. Закройте или уберите её в копии таблицы либо выберите другой разделитель.</translation>
    </message>
    <message>
        <source>The raster has no cell with data. Check its nodata value and the area it covers.</source>
        <translation>В растре нет ни одной ячейки с данными. Проверьте его значение «нет данных» и охват.</translation>
    </message>
    <message>
        <source>The raster has no cell with data. Choose another raster or band.</source>
        <translation>В растре нет ни одной ячейки с данными. Выберите другой растр или канал.</translation>
    </message>
    <message>
        <source>The raster has only {count} distinct values, so each became a class of its own.</source>
        <translation>В растре различных значений всего {count}, поэтому каждое стало отдельным классом.</translation>
    </message>
    <message>
        <source>The raster holds categories, not amounts; classes by value mix unrelated categories.</source>
        <translation>Растр содержит категории, а не величины; классы по значению смешивают не связанные между собой категории.</translation>
    </message>
    <message>
        <source>The raster holds categories; their codes are no amounts to compute with.</source>
        <translation>Растр содержит категории; их коды — не количества, с которыми можно считать.</translation>
    </message>
    <message>
        <source>The raster of scores has {scores} different values above 0; the concentration–area plot needs {needed}. Choose another method, such as an area budget, or check the raster.</source>
        <translation>В растре оценок различных значений больше 0: {scores}, а для графика C–A нужно {needed}. Выберите другой метод, например предел площади, или проверьте растр.</translation>
    </message>
    <message>
        <source>The raster of the drift in “{input}” has data at {count} of {samples} samples, which is too few. Check that it covers the survey.</source>
        <translation>Растр дрейфа в поле «{input}» имеет данные лишь у {count} из {samples} проб, этого мало. Проверьте, покрывает ли он площадь съёмки.</translation>
    </message>
    <message>
        <source>The raster “{path}” cannot be read: {reason}. Check that the file exists and opens in QGIS.</source>
        <translation>Растр «{path}» не читается: {reason}. Проверьте, что файл существует и открывается в QGIS.</translation>
    </message>
    <message>
        <source>The raster “{path}” does not overlap the area of the map ({extent}). Check its coordinate system or the area.</source>
        <translation>Растр «{path}» не пересекается с площадью карты ({extent}). Проверьте его систему координат или участок.</translation>
    </message>
    <message>
        <source>The raster “{path}” has another coordinate system than “{first}”. Reproject it to that of the first (Raster ‣ Projections ‣ Warp).</source>
        <translation>Система координат растра «{path}» не та, что у «{first}». Перепроецируйте его в систему первого (Растр ‣ Проекции ‣ Перепроецировать).</translation>
    </message>
    <message>
        <source>The raster “{path}” has no cell of a class that the table “{table}” holds: the table is of another layer, or of the raster before it was classified. Give the table of this raster.</source>
        <translation>В растре «{path}» нет ни одной ячейки классов таблицы «{table}»: таблица для другого слоя или для растра до его разбиения на классы. Укажите таблицу этого растра.</translation>
    </message>
    <message>
        <source>The raster “{path}” has no coordinate reference system. Set it first (Raster ‣ Projections ‣ Assign Projection).</source>
        <translation>У растра «{path}» нет системы координат. Сначала задайте её (Растр ‣ Проекции ‣ Назначить проекцию).</translation>
    </message>
    <message>
        <source>The raster “{path}” holds no data within the study area. Check its nodata value and whether it overlaps the mask.</source>
        <translation>В растре «{path}» нет данных в пределах площади исследования. Проверьте значение «нет данных» и перекрытие с маской.</translation>
    </message>
    <message>
        <source>The raster “{path}” holds values as large as {value}, too large to compute with. Such values mostly stand for missing data: declare them as nodata (gdal_translate -a_nodata).</source>
        <translation>Растр «{path}» содержит значения до {value}, слишком большие для вычислений. Обычно так обозначено отсутствие данных: объявите их значением «нет данных» (gdal_translate -a_nodata).</translation>
    </message>
    <message>
        <source>The raster “{path}” is in degrees ({crs}), where cells have no common area. Bring it first to a projected grid in metres, such as an Albers projection of the belt: with “Align rasters”, a raster of that grid being the template, or with Raster ‣ Projections ‣ Warp.</source>
        <translation>Растр «{path}» задан в градусах ({crs}), площадь его ячеек не одинакова. Сначала приведите его к сетке в метрах, например в проекции Альберса для этого пояса: инструментом «Выравнивание растров», взяв за образец растр этой сетки, или через Растр ‣ Проекции ‣ Перепроецировать.</translation>
    </message>
    <message>
        <source>The raster “{path}” lies on another grid than “{first}”. Bring them to one grid (Raster ‣ Projections ‣ Warp, with the extent and cell size of the first).</source>
        <translation>Растр «{path}» лежит на другой сетке, чем «{first}». Приведите их к одной сетке (Растр ‣ Проекции ‣ Перепроецировать, с охватом и размером ячейки первого).</translation>
    </message>
    <message>
        <source>The raster “{path}” needs {needed} GB of memory for this, the computer has {usable} GB. Take larger cells or a smaller area, or a shorter greatest distance or reach where there is one.</source>
        <translation>Для растра «{path}» здесь нужно {needed} ГБ памяти, у компьютера {usable} ГБ. Уменьшите наибольшее расстояние или радиус влияния либо возьмите более крупные ячейки.</translation>
    </message>
    <message>
        <source>The raster “{path}” was taken as categorical, but holds more than {most} different values. Give it the type “ascending”, or classify it first.</source>
        <translation>Растр «{path}» принят за категориальный, но содержит больше {most} различных значений. Укажите для него тип «по возрастанию» или сначала разбейте его на классы.</translation>
    </message>
    <message>
        <source>The rasters were put into the order of the model by their titles and names: {pairs}.</source>
        <translation>Растры расставлены в порядке модели по заголовкам и именам: {pairs}.</translation>
    </message>
    <message>
        <source>The ratio of the minor to the major range is {ratio}. Give one above 0 and up to 1.</source>
        <translation>Отношение меньшего радиуса автокорреляции к большему равно {ratio}. Задайте значение больше 0, но не больше 1.</translation>
    </message>
    <message>
        <source>The reach of proximity is {reach}; reach and slope must be above 0. Give the distance in metres at which a feature stops to matter.</source>
        <translation>Радиус влияния — {reach}; радиус и крутизна должны быть больше 0. Укажите в метрах расстояние, на котором объект перестаёт влиять.</translation>
    </message>
    <message>
        <source>The reference composition gives {value} for element {column}; it must be above 0. Choose another composition, or leave the element out.</source>
        <translation>В эталонном составе для элемента {column} значение {value}; оно должно быть больше 0. Выберите другой состав или исключите элемент.</translation>
    </message>
    <message>
        <source>The required precision is not possible (coefficient of variation {cv} %, standard deviation at zero content {s0}). Neither may be negative, and one must be above 0.</source>
        <translation>Заданная точность невозможна (коэффициент вариации {cv} %, стандартное отклонение при нулевом содержании {s0}). Отрицательных быть не должно, и хотя бы одно больше 0.</translation>
    </message>
    <message>
        <source>The row of class {values} stands for missing data: cells with that value count as missing.</source>
        <translation>Строка класса {values} означает пропуски: ячейки с этим значением считаются пропущенными.</translation>
    </message>
    <message>
        <source>The rows “{first}” and “{second}” of the table (TABLE) both hold {value}. Give each value one row; a range holds the values above its lower end, up to and including the upper one.</source>
        <translation>Строки «{first}» и «{second}» таблицы (TABLE) обе содержат {value}. Каждое значение должно быть только в одной строке; диапазон содержит значения больше нижнего конца и не больше верхнего.</translation>
    </message>
    <message>
        <source>The rule for neighbours is missing or not usable. Give either a number of nearest neighbours or a radius, above 0.</source>
        <translation>Правило соседства не задано или не годится. Укажите либо число ближайших соседей, либо радиус, больше 0.</translation>
    </message>
    <message>
        <source>The run that made it is no longer in the study.</source>
        <translation>Запуска, который его построил, в исследовании больше нет.</translation>
    </message>
    <message>
        <source>The samples furthest out, with contents in ppm; outliers are emphasised</source>
        <translation>Самые далёкие пробы с содержаниями в ppm; выбросы выделены</translation>
    </message>
    <message>
        <source>The samples tell only {rank} of the {terms} terms of the trend apart: they lie on a line, or rasters of drift repeat each other. Choose a lower degree, or leave a raster out.</source>
        <translation>Пробы различают лишь {rank} из {terms} членов тренда: они лежат на одной линии или растры дрейфа повторяют друг друга. Выберите степень ниже или уберите растр.</translation>
    </message>
    <message>
        <source>The samples with the highest sums, with contents in ppm</source>
        <translation>Пробы с наибольшими суммами, содержания в ppm</translation>
    </message>
    <message>
        <source>The scale 1:{scale} cannot be drawn. Give a denominator from {smallest} to {largest}.</source>
        <translation>Масштаб 1:{scale} построить нельзя. Задайте знаменатель от {smallest} до {largest}.</translation>
    </message>
    <message>
        <source>The scores are on scales that differ {times} times or more: {layers}. Layers with large numbers decide alone. Bring the layers to one scale, for instance to memberships, or give their classes scores.</source>
        <translation>Шкалы оценок различаются в {times} и более раз: {layers}. Слои с большими числами решают всё одни. Приведите слои к одной шкале, например к принадлежностям, или задайте оценки классам.</translation>
    </message>
    <message>
        <source>The scores run from {lowest} to {highest}, so that they are no probabilities. Leave the unit area of the probability (UNIT_AREA) empty; where the raster itself says that it holds probabilities, its values were changed after it was made.</source>
        <translation>Оценки лежат от {lowest} до {highest}, то есть это не вероятности. Оставьте площадь элементарной ячейки вероятности (UNIT_AREA) пустой; если растр сам сообщает, что содержит вероятности, его значения были изменены после создания.</translation>
    </message>
    <message>
        <source>The search radius {radius} is not above 0. Give a distance in metres.</source>
        <translation>Радиус поиска {radius} не больше 0. Задайте расстояние в метрах.</translation>
    </message>
    <message>
        <source>The share of samples taken as good is {alpha}. Give one from 0.5 to 1.</source>
        <translation>Доля проб, по которым оценивается ковариация, равна {alpha}. Задайте значение от 0,5 до 1.</translation>
    </message>
    <message>
        <source>The side of {side} km follows the deposits. Give it as BLOCK_SIZE where models are to be compared: their figures are comparable only with the same blocks.</source>
        <translation>Сторона {side} км следует за месторождениями. Если модели сравниваются, задайте её как BLOCK_SIZE: показатели сопоставимы только при одинаковых блоках.</translation>
    </message>
    <message>
        <source>The standard deviation of a control chart must be above 0, not {sd}. Give that of the reference material, or leave it to the data.</source>
        <translation>Стандартное отклонение контрольной карты должно быть больше 0, а оно равно {sd}. Задайте отклонение стандартного образца или оцените его по данным.</translation>
    </message>
    <message>
        <source>The steps {steps} are not a scale of semi-quantitative analysis. Give those of one decade in ascending order, such as 1, 1.5, 2, 3, 5, 7.</source>
        <translation>Ступени {steps} не образуют шкалы полуколичественного анализа. Задайте ступени одного порядка величины по возрастанию, например 1; 1,5; 2; 3; 5; 7.</translation>
    </message>
    <message>
        <source>The strikes leave {share} of the length.</source>
        <translation>После отбора по простиранию осталось {share} длины.</translation>
    </message>
    <message>
        <source>The studies of this project cannot be read: {reason}. They were written by another version of the plugin, or changed by hand. Update the plugin, or begin a new study; it replaces what is there.</source>
        <translation>Исследования этого проекта не читаются: {reason}. Их записала другая версия модуля или они изменены вручную. Обновите модуль или начните новое исследование: оно заменит прежние.</translation>
    </message>
    <message>
        <source>The study area or the units of the model “{path}” were a temporary layer that is not in the project any more. Save the layer to a file and fit the model again with it.</source>
        <translation>Площадь исследования или геологические единицы модели «{path}» были временным слоем, которого больше нет в проекте. Сохраните слой в файл и постройте модель с ним заново.</translation>
    </message>
    <message>
        <source>The study does not predict: AUC of the deposits held out in spatial blocks {auc}; the interval includes 0.5, that is chance. Do not use the map for targeting.</source>
        <translation>Прогноз не состоялся: AUC по месторождениям, исключённым пространственными блоками, {auc}; интервал включает 0,5, то есть случайное угадывание. Не используйте карту для выбора участков.</translation>
    </message>
    <message>
        <source>The study predicts worse than chance: AUC of the deposits held out in spatial blocks {auc}. Do not use the map for targeting.</source>
        <translation>Прогноз хуже случая: AUC месторождений, исключённых пространственными блоками, {auc}. Не используйте карту для выбора участков.</translation>
    </message>
    <message>
        <source>The study “{path}” cannot be read: {reason}. Install the plugin again.</source>
        <translation>Не удаётся прочитать исследование «{path}»: {reason}. Установите модуль заново.</translation>
    </message>
    <message>
        <source>The style “{path}” cannot be used: {reason}. Choose a QML file made for this layer.</source>
        <translation>Стиль «{path}» не подходит: {reason}. Выберите файл QML, сделанный для этого слоя.</translation>
    </message>
    <message>
        <source>The surveys as a whole differ (Kruskal–Wallis H {h}, p {p}), but samples of the same lithology and medium on both sides of the borders do not: the difference is the geology, and to level it would take the geology away.</source>
        <translation>Съёмки в целом различаются (H Краскела–Уоллиса {h}, p {p}), но пробы одной литологии и одной среды по обе стороны границ — нет: различие геологическое, и увязка уничтожила бы геологию.</translation>
    </message>
    <message>
        <source>The system of all samples has no single answer: the samples lie on one line under a trend, a covariate repeats another one, or a Gaussian model has no nugget. Add a small nugget, take another model or use ordinary kriging.</source>
        <translation>Система по всем пробам не имеет единственного решения: при тренде пробы лежат на одной прямой, ковариата повторяет другую или у гауссовой модели нет эффекта самородка. Добавьте небольшой эффект самородка, возьмите другую модель или обычный кригинг.</translation>
    </message>
    <message>
        <source>The table and its marks of values below detection must have the same shape and at least two parts, but are {shapes}. Give one mark for each content.</source>
        <translation>Таблица и её отметки «ниже предела обнаружения» должны быть одного размера и содержать не меньше двух компонентов, а здесь {shapes}. Дайте по отметке на каждое содержание.</translation>
    </message>
    <message>
        <source>The table counts pixels; give the area of one to have areas.</source>
        <translation>Таблица считает пиксели; чтобы получить площади, укажите площадь одного.</translation>
    </message>
    <message>
        <source>The table has headers but no samples below them.</source>
        <translation>В таблице есть заголовки, но под ними нет проб.</translation>
    </message>
    <message>
        <source>The table has no column {columns}. Its columns: {known}.</source>
        <translation>В таблице нет столбца {columns}. Её столбцы: {known}.</translation>
    </message>
    <message>
        <source>The table has no coordinates: the samples are a table without places.</source>
        <translation>В таблице нет координат: пробы — таблица без местоположений.</translation>
    </message>
    <message>
        <source>The table of memberships is empty, names a value twice, or has ranges that overlap or run backwards. Give each value once, and ranges from the lower to the higher end.</source>
        <translation>Таблица принадлежностей пуста, называет значение дважды или содержит интервалы, которые перекрываются либо идут вспять. Укажите каждое значение один раз, интервалы — от нижнего конца к верхнему.</translation>
    </message>
    <message>
        <source>The table of rows not taken holds the others.</source>
        <translation>Остальные — в таблице невзятых строк.</translation>
    </message>
    <message>
        <source>The table “{name}” holds no areas, which ArcSDM’s columns need. Give a table that has them.</source>
        <translation>В таблице «{name}» нет площадей, нужных столбцам ArcSDM. Задайте таблицу с площадями.</translation>
    </message>
    <message>
        <source>The table “{path}” cannot be read: {reason}.</source>
        <translation>Таблицу «{path}» нельзя прочесть: {reason}.</translation>
    </message>
    <message>
        <source>The table “{path}” has no columns of coordinates; its columns are {columns}. Name them “lon” and “lat”, in degrees of WGS 84.</source>
        <translation>В таблице «{path}» нет столбцов координат; её столбцы: {columns}. Назовите их «lon» и «lat», в градусах WGS 84.</translation>
    </message>
    <message>
        <source>The table “{path}” has {size} MB; at most {most} are read at once. Split it.</source>
        <translation>Таблица «{path}» занимает {size} МБ; за один раз читается не более {most}. Разделите её.</translation>
    </message>
    <message>
        <source>The targets hold {capture} of the known deposits in {area} of the area: no better than chance. Do not use them.</source>
        <translation>Участки содержат {capture} известных месторождений на {area} площади: не лучше случайного. Не используйте их.</translation>
    </message>
    <message>
        <source>The text of “{path}” could not be made searchable: its structure is not the one that QGIS writes. Report this with the version of QGIS.</source>
        <translation>Текст «{path}» не удалось сделать доступным для поиска: его структура не та, что пишет QGIS. Сообщите об этом, указав версию QGIS.</translation>
    </message>
    <message>
        <source>The training points mix {what}: {parts}.</source>
        <translation>В обучающих точках смешаны разные {what}: {parts}.</translation>
    </message>
    <message>
        <source>The two columns of coordinates are the wrong way round in the table; they were put right.</source>
        <translation>Два столбца координат в таблице переставлены; исправлено.</translation>
    </message>
    <message>
        <source>The unit area ({unit}) is smaller than a cell ({cell}): the model counts unit cells that the rasters do not tell apart. Choose a unit area of at least one cell.</source>
        <translation>Площадь элементарной ячейки ({unit}) меньше ячейки растра ({cell}): модель считает элементарные ячейки, которых растры не различают. Возьмите площадь не меньше одной ячейки растра.</translation>
    </message>
    <message>
        <source>The unit “{unit}” is not known. Give one such as ppm, ppb, %, г/т, 10⁻⁶ or n·10⁻³ %.</source>
        <translation>Единица «{unit}» неизвестна. Укажите, например, ppm, ppb, %, г/т, 10⁻⁶ или n·10⁻³ %.</translation>
    </message>
    <message>
        <source>The usual one: average for elements, Ward for samples</source>
        <translation>Обычная: средняя для элементов, Уорда для проб</translation>
    </message>
    <message>
        <source>The variogram has {lags} [lag|lags] with pairs; this model needs {needed}. Take shorter lags, a longer cutoff or fewer structures.</source>
        <translation>Лагов с парами проб у вариограммы: {lags}; этой модели нужно {needed}. Возьмите короче лаги, больше предельное расстояние или меньше структур.</translation>
    </message>
    <message>
        <source>The variogram shows no structure: it is flat at {nugget} from the first lag on ({lag} m), so that at this spacing neighbouring samples tell nothing about each other. Take shorter lags or logarithms, or map classes of samples instead of interpolating.</source>
        <translation>Структуры у вариограммы нет: начиная с первого лага ({lag} м) она держится на уровне {nugget}, то есть при таком шаге опробования соседние пробы ничего не говорят друг о друге. Возьмите более короткие лаги или логарифмы либо вместо интерполяции покажите пробы по классам.</translation>
    </message>
    <message>
        <source>The variogram still rises at the longest lag ({lag} m), so that range and sill cannot be told apart. Take a longer cutoff, or universal kriging with a trend.</source>
        <translation>На самом длинном лаге ({lag} м) вариограмма ещё растёт, и радиус автокорреляции не отделить от порога. Увеличьте предельное расстояние или возьмите универсальный кригинг с трендом.</translation>
    </message>
    <message>
        <source>The weights table “{name}” has no row with a class. Check it, and the value of missing data.</source>
        <translation>В таблице весов «{name}» нет строк с классом. Проверьте её и значение пропусков.</translation>
    </message>
    <message>
        <source>The weights table “{name}” names a class twice. Give each class one row.</source>
        <translation>В таблице весов «{name}» класс назван дважды. Оставьте каждому классу одну строку.</translation>
    </message>
    <message>
        <source>The weights {weights} cannot be used: none may be negative, and their sum must be above 0.</source>
        <translation>Веса {weights} использовать нельзя: отрицательных быть не должно, а сумма должна быть больше 0.</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>Вся съёмка</translation>
    </message>
    <message>
        <source>The year {limit} does not part the deposits: {early} were found up to then, {late} later. Choose a year between the discoveries.</source>
        <translation>Год {limit} не делит месторождения: открыто до него {early}, после {late}. Выберите год между открытиями.</translation>
    </message>
    <message>
        <source>The zones of {datum} can be {widths}° wide by these figures. Choose the width, or give the extent in which the samples lie.</source>
        <translation>По этим числам ширина зон {datum} может быть {widths}°. Выберите ширину или дайте охват, в котором лежат пробы.</translation>
    </message>
    <message>
        <source>The {count} contents agree with one lognormal population: there is no break, and this rule has no threshold.</source>
        <translation>{count} [содержание согласуется|содержания согласуются|содержаний согласуются] с одной логнормальной совокупностью: излома нет, и это правило порога не даёт.</translation>
    </message>
    <message>
        <source>The {count} shared standards of the two laboratories give an R² of only {r_squared}, or fall where they should rise; R² must be above {needed}. Do not level by these standards.</source>
        <translation>По общим стандартным образцам двух лабораторий ({count}) R² равен лишь {r_squared}, либо связь обратная; R² должен быть больше {needed}. Не увязывайте по этим образцам.</translation>
    </message>
    <message>
        <source>The {layers} rasters have more combinations of classes than can be told apart; one alone has {classes} classes. Use fewer rasters, fewer classes (“Classify raster”) or a rule that joins classes (RULE).</source>
        <translation>Сочетаний классов у растров (всего растров: {layers}) больше, чем можно различить; у одного из них классов {classes}. Возьмите меньше растров или классов (алгоритм «Классификация растра») либо правило, объединяющее классы (RULE).</translation>
    </message>
    <message>
        <source>The {shown} most probable of {all} conditions</source>
        <translation>{shown} наиболее вероятных из всех сочетаний ({all})</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>There are fewer model units ({units}) than variables ({variables}): the weights rest on little.</source>
        <translation>Эталонных участков ({units}) меньше, чем переменных ({variables}): веса обоснованы слабо.</translation>
    </message>
    <message>
        <source>There are no held-out deposits: the figures say how well the score fits the deposits that made it, not how well it would find others.</source>
        <translation>Отложенных месторождений нет: показатели говорят, насколько оценка согласуется с месторождениями, по которым она построена, но не о том, как она найдёт другие.</translation>
    </message>
    <message>
        <source>There are no training deposits.</source>
        <translation>Нет обучающих месторождений.</translation>
    </message>
    <message>
        <source>There is no area “{area}”. Choose one of: {known}.</source>
        <translation>Района «{area}» нет. Выберите один из: {known}.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Choose one that exists.</source>
        <translation>Файла «{path}» нет. Выберите существующий файл.</translation>
    </message>
    <message>
        <source>There is no part {part}; the composition has {parts}. Choose one of its parts as the denominator.</source>
        <translation>Компонента {part} нет; в составе их {parts}. Выберите знаменателем один из них.</translation>
    </message>
    <message>
        <source>There is no survey “{survey}”. Choose one that the column of surveys holds.</source>
        <translation>Съёмки «{survey}» нет. Выберите одну из тех, что есть в столбце съёмок.</translation>
    </message>
    <message>
        <source>There is not enough memory for this step. Take a smaller area or larger cells, or close other programs.</source>
        <translation>Для этого шага не хватает памяти. Возьмите меньшую площадь или более крупные ячейки либо закройте другие программы.</translation>
    </message>
    <message>
        <source>There is not enough memory to draw “{path}”. Lower the resolution (DPI) or take a smaller paper.</source>
        <translation>Не хватает памяти, чтобы построить «{path}». Уменьшите разрешение (DPI) или возьмите меньший лист.</translation>
    </message>
    <message>
        <source>There would be at least {count} anomalies, more than {most}. Raise the smallest area or the threshold, or smooth the raster.</source>
        <translation>Аномалий было бы не меньше {count}, больше {most}. Повысьте наименьшую площадь или порог либо сгладьте растр.</translation>
    </message>
    <message>
        <source>There would be at least {count} targets, more than {most}. Raise the smallest area or the cut-off, or join neighbours.</source>
        <translation>Участков было бы не меньше {count}, а допустимо {most}. Увеличьте наименьшую площадь или порог либо объедините соседние группы.</translation>
    </message>
    <message>
        <source>Therefore Firth’s penalty was used, as Heinze and Schemper (2002) recommend. Judge by the geology whether such layers are right, or merely fit few deposits.</source>
        <translation>Поэтому применён штраф Фёрта, как рекомендуют Heinze и Schemper (2002). Оцените по геологии, обоснованы ли такие слои или они лишь подогнаны под немногие месторождения.</translation>
    </message>
    <message>
        <source>These cells count as not determined; the sample is taken with its other elements.</source>
        <translation>Эти ячейки считаются неопределёнными; проба взята с остальными элементами.</translation>
    </message>
    <message>
        <source>These columns tell no unit: {columns}. Choose the unit of elements without one, or give it for each in “Columns”, such as: Cu;;ppm</source>
        <translation>У этих столбцов нет единицы: {columns}. Выберите единицу для элементов без неё или дайте её для каждого в «Столбцах», например: Cu;;ppm</translation>
    </message>
    <message>
        <source>These differences may be the geology: they are a reason to look at the border, never a reason to level.</source>
        <translation>Эти различия могут быть геологическими: они повод посмотреть на границу, но никогда не повод увязывать.</translation>
    </message>
    <message>
        <source>These layers hold classes, whose codes have no distances: {layers}. Leave them out.</source>
        <translation>Эти слои содержат классы, у кодов которых нет расстояний: {layers}. Исключите их.</translation>
    </message>
    <message>
        <source>These layers hold classes, whose codes were taken for scores: {layers}. Give their classes scores.</source>
        <translation>Эти слои содержат классы, коды которых приняты за оценки: {layers}. Задайте оценки их классам.</translation>
    </message>
    <message>
        <source>These layers share the largest loss: {names}.</source>
        <translation>Наибольшую потерю делят слои: {names}.</translation>
    </message>
    <message>
        <source>These variables separate the deposits from other cells: {names}. Without Firth’s penalty their coefficients would be infinite; read them as “large”, and their Wald tests with caution.</source>
        <translation>Эти переменные отделяют месторождения от прочих ячеек: {names}. Без штрафа Фёрта их коэффициенты были бы бесконечны; понимайте их как «большие», а критерий Вальда – с осторожностью.</translation>
    </message>
    <message>
        <source>Theta map</source>
        <translation>Карта тета</translation>
    </message>
    <message>
        <source>Theta map: {title}</source>
        <translation>Карта тета: {title}</translation>
    </message>
    <message>
        <source>They are of several epochs: choose one, or the model mixes systems of different age.</source>
        <translation>Они разных эпох: выберите одну, иначе модель смешает системы разного возраста.</translation>
    </message>
    <message>
        <source>Thin sites</source>
        <translation>Прореживание точек</translation>
    </message>
    <message>
        <source>Thinned out</source>
        <translation>Исключены при прореживании</translation>
    </message>
    <message>
        <source>This balance does not fit into the partition.</source>
        <translation>Этот баланс не согласуется с разбиением.</translation>
    </message>
    <message>
        <source>This computer has no font for Chinese, so that boxes stand for its characters. Install one (Debian and Ubuntu: fonts-noto-cjk) and start QGIS again; in the SVG the text is right.</source>
        <translation>На этом компьютере нет шрифта с китайскими иероглифами: вместо них рамки. Установите его (Debian и Ubuntu: fonts-noto-cjk) и перезапустите QGIS; в SVG текст верен.</translation>
    </message>
    <message>
        <source>This method takes only numbers and values below detection, but {above} [value lies|values lie] above an upper limit and {interval} in intervals. Use lognormal maximum likelihood, which takes them all.</source>
        <translation>Этот метод принимает только числа и значения ниже предела обнаружения, а здесь выше верхнего предела: {above}, в интервалах: {interval}. Возьмите логнормальный метод максимального правдоподобия, он принимает все.</translation>
    </message>
    <message>
        <source>This plot needs at least two columns or rasters; {chosen} chosen. Choose more in the list.</source>
        <translation>Для этого графика нужны хотя бы два столбца или растра, выбрано: {chosen}. Отметьте в списке ещё.</translation>
    </message>
    <message>
        <source>This plot needs at least {least} elements; {chosen} chosen. Tick more in the list.</source>
        <translation>Для графика нужно не менее {least} элементов, выбрано {chosen}. Отметьте в списке ещё.</translation>
    </message>
    <message>
        <source>This plot takes at most {most} elements; {chosen} chosen. Untick some.</source>
        <translation>На этом графике не более {most} элементов, выбрано {chosen}. Снимите лишние отметки.</translation>
    </message>
    <message>
        <source>This statement is</source>
        <translation>Это утверждение</translation>
    </message>
    <message>
        <source>This step needs the Python library “{library}”, which this QGIS does not have. Windows: open the OSGeo4W shell and run “python -m pip install {library}”. Debian and Ubuntu: install “{debian}”. macOS: reinstall QGIS from its all-in-one package.</source>
        <translation>Для этого шага нужна библиотека Python «{library}», которой нет в этой QGIS. Windows: откройте OSGeo4W shell и выполните «python -m pip install {library}». Debian и Ubuntu: установите «{debian}». macOS: переустановите QGIS из полного пакета.</translation>
    </message>
    <message>
        <source>Thompson and Howarth: line of precision and control lines</source>
        <translation>Томпсон и Ховарт: прямая точности и контрольные линии</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Threshold (empty: X + 2 S)</source>
        <translation>Порог (пусто: X + 2 S)</translation>
    </message>
    <message>
        <source>Threshold (for multiples)</source>
        <translation>Порог (для кратных)</translation>
    </message>
    <message>
        <source>Threshold used</source>
        <translation>Использованный порог</translation>
    </message>
    <message>
        <source>Thresholds (table)</source>
        <translation>Пороги (таблица)</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Снять все</translation>
    </message>
    <message>
        <source>Tick Shipped Data</source>
        <translation>Отметить данные модуля</translation>
    </message>
    <message>
        <source>Tick the proxies that the data of the plugin serve without a layer of yours</source>
        <translation>Отметить признаки, для которых хватает данных модуля, без ваших слоёв</translation>
    </message>
    <message>
        <source>Tilt angle</source>
        <translation>Угол наклона (tilt)</translation>
    </message>
    <message>
        <source>Tilt angle: {title}</source>
        <translation>Угол наклона (tilt): {title}</translation>
    </message>
    <message>
        <source>Times the detection limit</source>
        <translation>В пределах обнаружения</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>Заголовок на китайском</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Заголовок на английском</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Заголовок на русском</translation>
    </message>
    <message>
        <source>To power</source>
        <translation>До мощности</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Допуск (м)</translation>
    </message>
    <message>
        <source>Tolerance of a direction (degrees)</source>
        <translation>Допуск направления (градусы)</translation>
    </message>
    <message>
        <source>Too few determinations for a background of their own, so that of all samples is taken: {names}.</source>
        <translation>Слишком мало определений для собственного фона, взят фон всех проб: {names}.</translation>
    </message>
    <message>
        <source>Topographic error</source>
        <translation>Топографическая ошибка</translation>
    </message>
    <message>
        <source>Topographic position</source>
        <translation>Топографическая позиция</translation>
    </message>
    <message>
        <source>Topographic position: {title}</source>
        <translation>Топографическая позиция: {title}</translation>
    </message>
    <message>
        <source>Total horizontal gradient</source>
        <translation>Полный горизонтальный градиент</translation>
    </message>
    <message>
        <source>Total horizontal gradient: {title}</source>
        <translation>Полный горизонтальный градиент: {title}</translation>
    </message>
    <message>
        <source>Total index Zc</source>
        <translation>Суммарный показатель Zc</translation>
    </message>
    <message>
        <source>Total variance</source>
        <translation>Общая дисперсия</translation>
    </message>
    <message>
        <source>Total variance: {variance}, of {count} samples with all parts.</source>
        <translation>Общая дисперсия: {variance}; проб со всеми частями: {count}.</translation>
    </message>
    <message>
        <source>Towns (empty: those of the plugin)</source>
        <translation>Населённые пункты (пусто — из данных модуля)</translation>
    </message>
    <message>
        <source>Training deposits</source>
        <translation>Обучающие месторождения</translation>
    </message>
    <message>
        <source>Training deposits: {number}</source>
        <translation>Обучающих месторождений: {number}</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Обучающие точки</translation>
    </message>
    <message>
        <source>Training points of unknown epoch: {count} of {total}; they may be of another one.</source>
        <translation>Обучающих точек с неизвестной эпохой: {count} из {total}; они могут относиться к другой эпохе.</translation>
    </message>
    <message>
        <source>Training points: {count}.</source>
        <translation>Обучающих точек: {count}.</translation>
    </message>
    <message>
        <source>Training set: {number} [deposit|deposits]</source>
        <translation>Обучающая выборка, месторождений: {number}</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Преобразование</translation>
    </message>
    <message>
        <source>Transform raster</source>
        <translation>Преобразование растра</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Преобразование</translation>
    </message>
    <message>
        <source>Transformed raster</source>
        <translation>Преобразованный растр</translation>
    </message>
    <message>
        <source>Transformed samples</source>
        <translation>Преобразованные пробы</translation>
    </message>
    <message>
        <source>Transform…</source>
        <translation>Преобразовать…</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Ловушка</translation>
    </message>
    <message>
        <source>Trend that is taken off first</source>
        <translation>Сначала вычитается тренд</translation>
    </message>
    <message>
        <source>True positive rate (deposits)</source>
        <translation>Доля верных срабатываний (месторождения)</translation>
    </message>
    <message>
        <source>Tukey’s boxplot on lg</source>
        <translation>Ящичная диаграмма Тьюки по lg</translation>
    </message>
    <message>
        <source>Tukey’s fence</source>
        <translation>Ограда Тьюки</translation>
    </message>
    <message>
        <source>Turn a mineral system of the EIS plugin into a file of yours</source>
        <translation>Превратить рудную систему модуля EIS в ваш файл</translation>
    </message>
    <message>
        <source>Two columns that belong together have {first} and {second} rows. Give one value of each for every row.</source>
        <translation>Столбцы, которые должны соответствовать друг другу, содержат разное число строк: {first} и {second}. Дайте в каждой строке по значению каждого.</translation>
    </message>
    <message>
        <source>Two plots</source>
        <translation>Два графика</translation>
    </message>
    <message>
        <source>Two spherical structures, short and long</source>
        <translation>Две сферические структуры, короткая и длинная</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типы</translation>
    </message>
    <message>
        <source>Types: categorical, ascending or descending for each raster, in the same order, comma-separated</source>
        <translation>Типы: «категории», «по возрастанию» (благоприятны низкие значения) или «по убыванию» (высокие) для каждого растра, в том же порядке, через запятую</translation>
    </message>
    <message>
        <source>U-matrix</source>
        <translation>U-матрица</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Неопределённость</translation>
    </message>
    <message>
        <source>Uncertainty / score</source>
        <translation>Неопределённость / оценка</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Понято как</translation>
    </message>
    <message>
        <source>Unfavourable in</source>
        <translation>Неблагоприятна в участках</translation>
    </message>
    <message>
        <source>Uniform: all within the radius count alike</source>
        <translation>Равномерное: все в пределах радиуса учитываются одинаково</translation>
    </message>
    <message>
        <source>Unique conditions</source>
        <translation>Уникальные сочетания</translation>
    </message>
    <message>
        <source>Unique conditions (table)</source>
        <translation>Уникальные сочетания (таблица)</translation>
    </message>
    <message>
        <source>Unique conditions of classes</source>
        <translation>Уникальные сочетания классов</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Unit area</source>
        <translation>Площадь элементарной ячейки</translation>
    </message>
    <message>
        <source>Unit area (km²)</source>
        <translation>Площадь элементарной ячейки (км²)</translation>
    </message>
    <message>
        <source>Unit area (km²), in place of the distance</source>
        <translation>Элементарная площадь (км²) вместо расстояния</translation>
    </message>
    <message>
        <source>Unit area of the probability (km²); empty: as the raster says</source>
        <translation>Элементарная площадь вероятности (км²); пусто — по данным растра</translation>
    </message>
    <message>
        <source>Unit cells</source>
        <translation>Элементарных ячеек</translation>
    </message>
    <message>
        <source>Unit cells N(T)</source>
        <translation>Элементарных ячеек N(T)</translation>
    </message>
    <message>
        <source>Unit cells with a deposit (ore-bearing units)</source>
        <translation>Элементарные ячейки с месторождением (рудоносные)</translation>
    </message>
    <message>
        <source>Unit in the table</source>
        <translation>Единица в таблице</translation>
    </message>
    <message>
        <source>Unit of elements whose column tells none</source>
        <translation>Единица элементов, у столбца которых она не указана</translation>
    </message>
    <message>
        <source>Unit of the output</source>
        <translation>Единица результата</translation>
    </message>
    <message>
        <source>Unit of the resources</source>
        <translation>Единица ресурсов</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Единица значений</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Подразделения</translation>
    </message>
    <message>
        <source>Units (table)</source>
        <translation>Узлы (таблица)</translation>
    </message>
    <message>
        <source>Universal kriging with a plane</source>
        <translation>Универсальный кригинг с плоскостью</translation>
    </message>
    <message>
        <source>Universal kriging with a quadratic trend</source>
        <translation>Универсальный кригинг с квадратичным трендом</translation>
    </message>
    <message>
        <source>Upper end of 95 %</source>
        <translation>Верхняя граница 95 %</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval</source>
        <translation>Верхняя граница 95-процентного интервала</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval, held-out deposits</source>
        <translation>Верхняя граница 95-процентного интервала, отложенные месторождения</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Верхний предел</translation>
    </message>
    <message>
        <source>Upward continuation</source>
        <translation>Аналитическое продолжение вверх</translation>
    </message>
    <message>
        <source>Upward continuation: {title}</source>
        <translation>Продолжение вверх: {title}</translation>
    </message>
    <message>
        <source>Use as Training Set</source>
        <translation>Взять как обучающую выборку</translation>
    </message>
    <message>
        <source>Use deposits worse than {limit} km, too (quality D)</source>
        <translation>Брать и с погрешностью больше {limit} км (D)</translation>
    </message>
    <message>
        <source>Use only layers whose null-control p is at most (1: all layers)</source>
        <translation>Наибольшее p нулевого контроля, при котором слой используется (1: все слои)</translation>
    </message>
    <message>
        <source>Use the Partition</source>
        <translation>Принять разбиение</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использованы</translation>
    </message>
    <message>
        <source>Used although random shifts look as strong (null control above {limit}): {layers}.</source>
        <translation>Использованы, хотя случайные сдвиги не слабее (нулевой контроль выше {limit}): {layers}.</translation>
    </message>
    <message>
        <source>Used although the null control fails (p above {limit}): {layers}.</source>
        <translation>Используются, хотя не проходят нулевой контроль (p выше {limit}): {layers}.</translation>
    </message>
    <message>
        <source>Used deposits that lie on nodata of a layer</source>
        <translation>Использованные месторождения там, где в слое нет данных</translation>
    </message>
    <message>
        <source>V: first over all below</source>
        <translation>V: первая к сумме нижних</translation>
    </message>
    <message>
        <source>Validate prospectivity</source>
        <translation>Проверка прогноза</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Validation of a prospectivity score</source>
        <translation>Проверка прогнозной оценки</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Заданное значение</translation>
    </message>
    <message>
        <source>Value of missing data</source>
        <translation>Значение пропусков</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Values ({values}), labels ({labels}) and names of levels ({names}) do not match. Give each determination one label on every level.</source>
        <translation>Значения ({values}), метки ({labels}) и названия уровней ({names}) не согласуются. Дайте каждому определению по метке на каждом уровне.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Переменная</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Переменные</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Дисперсия</translation>
    </message>
    <message>
        <source>Variance component</source>
        <translation>Составляющая дисперсии</translation>
    </message>
    <message>
        <source>Variance from the weights</source>
        <translation>Дисперсия из-за весов</translation>
    </message>
    <message>
        <source>Variance of the samples</source>
        <translation>Дисперсия проб</translation>
    </message>
    <message>
        <source>Variance over that of the input</source>
        <translation>Доля дисперсии исходного растра</translation>
    </message>
    <message>
        <source>Variances</source>
        <translation>Дисперсии</translation>
    </message>
    <message>
        <source>Variances (table)</source>
        <translation>Дисперсии (таблица)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Variation matrix (table)</source>
        <translation>Матрица вариаций (таблица)</translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation>Вариограмма</translation>
    </message>
    <message>
        <source>Variogram (table)</source>
        <translation>Вариограмма (таблица)</translation>
    </message>
    <message>
        <source>Variogram model as text</source>
        <translation>Модель вариограммы в виде текста</translation>
    </message>
    <message>
        <source>Variogram model as text (empty: fitted here)</source>
        <translation>Модель вариограммы в виде текста (пусто — подобрать здесь)</translation>
    </message>
    <message>
        <source>Variogram of samples</source>
        <translation>Вариограмма проб</translation>
    </message>
    <message>
        <source>Variogram of {element}</source>
        <translation>Вариограмма: {element}</translation>
    </message>
    <message>
        <source>Vector length (sums of squares)</source>
        <translation>Длина вектора (суммы квадратов)</translation>
    </message>
    <message>
        <source>Version of the plugin</source>
        <translation>Версия модуля</translation>
    </message>
    <message>
        <source>Very: the square</source>
        <translation>«Очень»: квадрат</translation>
    </message>
    <message>
        <source>Wanted density (samples per 100 km²)</source>
        <translation>Требуемая плотность (проб на 100 км²)</translation>
    </message>
    <message>
        <source>Ward (Q-mode only)</source>
        <translation>Метод Уорда (только Q-метод)</translation>
    </message>
    <message>
        <source>Waves with at least this power</source>
        <translation>Волн с мощностью не меньше</translation>
    </message>
    <message>
        <source>Weibull’s, as NADA</source>
        <translation>по Вейбуллу, как NADA</translation>
    </message>
    <message>
        <source>Weighs against: {names}. In the model units it is rather unfavourable.</source>
        <translation>Отрицательный вес: {names}. В эталонных участках эта переменная скорее неблагоприятна.</translation>
    </message>
    <message>
        <source>Weighs nothing: {names}. It is neither favourable nor unfavourable in any model unit.</source>
        <translation>Нулевой вес: {names}. Ни в одном эталонном участке эта переменная не является ни благоприятной, ни неблагоприятной.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Weighted mean of the scores</source>
        <translation>Взвешенное среднее оценок</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Взвешенная сумма</translation>
    </message>
    <message>
        <source>Weighted sum of squared errors, Σ N/h² (γ − model)²</source>
        <translation>Взвешенная сумма квадратов ошибок, Σ N/h² (γ − модель)²</translation>
    </message>
    <message>
        <source>Weighted sums of elements</source>
        <translation>Взвешенные суммы элементов</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Weights (table)</source>
        <translation>Веса (таблица)</translation>
    </message>
    <message>
        <source>Weights by pairwise comparison</source>
        <translation>Веса по попарному сравнению</translation>
    </message>
    <message>
        <source>Weights of evidence</source>
        <translation>Метод весов доказательств</translation>
    </message>
    <message>
        <source>Weights of the elements</source>
        <translation>Веса элементов</translation>
    </message>
    <message>
        <source>Weights of the weighted sum, such as Cu 1 Mo 1 Zn −0.5 (empty: 1 each)</source>
        <translation>Веса взвешенной суммы, например Cu 1 Mo 1 Zn −0.5 (пусто: по 1)</translation>
    </message>
    <message>
        <source>Weights table</source>
        <translation>Таблица весов</translation>
    </message>
    <message>
        <source>Weights tables, in the same order</source>
        <translation>Таблицы весов в том же порядке</translation>
    </message>
    <message>
        <source>Weights that enter the posterior</source>
        <translation>Веса, входящие в апостериорную вероятность</translation>
    </message>
    <message>
        <source>Weights, in the order of the layers</source>
        <translation>Веса в порядке слоёв</translation>
    </message>
    <message>
        <source>Wells, or lines drawn from them</source>
        <translation>Скважины или проведённые по ним линии</translation>
    </message>
    <message>
        <source>Western exploration practice</source>
        <translation>Западная практика разведки</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считать</translation>
    </message>
    <message>
        <source>What is joined</source>
        <translation>Что объединяется</translation>
    </message>
    <message>
        <source>What is predicted: code of a deposit type, or text</source>
        <translation>Предмет прогноза: код типа месторождений или текст</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>What it rests on was run again later.</source>
        <translation>То, на чём он основан, было выполнено заново позднее.</translation>
    </message>
    <message>
        <source>What the result does not show</source>
        <translation>Чего результат не показывает</translation>
    </message>
    <message>
        <source>What the score is</source>
        <translation>Что представляет собой оценка</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What was replaced (table)</source>
        <translation>Что заменено (таблица)</translation>
    </message>
    <message>
        <source>Where layers separate the deposits from other cells</source>
        <translation>Если слои отделяют месторождения от прочих ячеек</translation>
    </message>
    <message>
        <source>Where there is no data</source>
        <translation>Там, где нет данных</translation>
    </message>
    <message>
        <source>Whole region, 1:5,000,000</source>
        <translation>Весь регион, 1:5 000 000</translation>
    </message>
    <message>
        <source>Whole surveys</source>
        <translation>Съёмки целиком</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Width (km)</source>
        <translation>Ширина (км)</translation>
    </message>
    <message>
        <source>Width of the band along a border (m)</source>
        <translation>Ширина полосы вдоль границы (м)</translation>
    </message>
    <message>
        <source>Width of the zones</source>
        <translation>Ширина зон</translation>
    </message>
    <message>
        <source>Widths compared</source>
        <translation>Сравнение ширин</translation>
    </message>
    <message>
        <source>Widths of the band to compare (m), such as 10000; 25000; 50000</source>
        <translation>Сравниваемые ширины полосы (м), например 10000; 25000; 50000</translation>
    </message>
    <message>
        <source>Windows-1251 (Russian)</source>
        <translation>Windows-1251 (русская)</translation>
    </message>
    <message>
        <source>Winsorised: {title}</source>
        <translation>Винзоризовано: {title}</translation>
    </message>
    <message>
        <source>Winsorising</source>
        <translation>Винзоризация</translation>
    </message>
    <message>
        <source>Winsorising: lower percentile</source>
        <translation>Винзоризация: нижний процентиль</translation>
    </message>
    <message>
        <source>Winsorising: upper percentile</source>
        <translation>Винзоризация: верхний процентиль</translation>
    </message>
    <message>
        <source>With a unit area of {unit_area} km² the study area has only {units} [unit cell|unit cells] for {deposits} [deposit|deposits]. Choose a smaller unit area (UNIT_AREA).</source>
        <translation>При площади элементарной ячейки {unit_area} км² на площади исследования всего {units} ячеек на {deposits} месторождений. Уменьшите площадь ячейки (UNIT_AREA).</translation>
    </message>
    <message>
        <source>With its margins the raster has {cells} cells; a Fourier transform takes at most {most}. Resample it to larger cells, or take a part of it.</source>
        <translation>С полями в растре {cells} [ячейка|ячейки|ячеек]; для преобразования Фурье допустимо не больше {most}. Пересчитайте его на более крупные ячейки или возьмите часть.</translation>
    </message>
    <message>
        <source>With {shifts} random shifts no layer can reach a p of {limit} in the null control. Take at least {needed} (SHIFTS), or a larger p (NULL_P).</source>
        <translation>При числе случайных сдвигов {shifts} ни один слой не может достичь p = {limit} в нулевом контроле. Возьмите не меньше {needed} (SHIFTS) или большее p (NULL_P).</translation>
    </message>
    <message>
        <source>Within the ore district the fit does not rank the deposits above other ground (AUC {auc}): what the map knows is where the district lies.</source>
        <translation>Внутри рудного района модель не ставит месторождения выше прочей площади (AUC {auc}): карта знает лишь, где находится район.</translation>
    </message>
    <message>
        <source>Within {radius} m there are more than {most} pairs of neighbours. Take a smaller radius, or nearest neighbours.</source>
        <translation>В пределах {radius} м больше {most} [пары|пар|пар] соседей. Уменьшите радиус или возьмите ближайших соседей.</translation>
    </message>
    <message>
        <source>Without a coefficient, because the same value stands wherever all layers are known: {layers}.</source>
        <translation>Без коэффициента, так как везде, где известны все слои, стоит одно и то же значение: {layers}.</translation>
    </message>
    <message>
        <source>Without importance, taken as helpful (1)</source>
        <translation>Без важности, приняты как полезные (1)</translation>
    </message>
    <message>
        <source>Without these layers the fit is as good or better; leave them out or look at them: {names}.</source>
        <translation>Без этих слоёв модель согласуется с месторождениями не хуже или лучше; уберите их или проверьте: {names}.</translation>
    </message>
    <message>
        <source>Without usable position</source>
        <translation>Без пригодных координат</translation>
    </message>
    <message>
        <source>Words for the neighbouring rocks</source>
        <translation>Слова для соседних пород</translation>
    </message>
    <message>
        <source>Words for the rocks</source>
        <translation>Слова для пород</translation>
    </message>
    <message>
        <source>Words for the rocks were taken from the text: check LITHOLOGY</source>
        <translation>Слова для пород взяты из текста: проверьте LITHOLOGY</translation>
    </message>
    <message>
        <source>Workflows that are not known, replaced by the usual one of the data</source>
        <translation>Неизвестные порядки работы заменены обычным для данных</translation>
    </message>
    <message>
        <source>Worse than chance: is the score inverted? The 95 % interval of the AUC ({input}) ends at {upper}, below 0.5: deposits stand where the score is low. Check that high values are favourable; do not use for targeting as it is.</source>
        <translation>Хуже случайной: не перевёрнута ли оценка? 95-процентный интервал AUC ({input}) кончается на {upper}, ниже 0,5: месторождения стоят там, где оценка низка. Проверьте, благоприятны ли высокие значения; в таком виде для выбора участков не использовать.</translation>
    </message>
    <message>
        <source>Worst batch</source>
        <translation>Худшая партия</translation>
    </message>
    <message>
        <source>X0 ± 0.5, 1.5 and 2.5 S0 of clipped lg</source>
        <translation>X0 ± 0,5, 1,5 и 2,5 S0 по отсечённым lg</translation>
    </message>
    <message>
        <source>Youngest age (Ma)</source>
        <translation>Наименьший возраст (млн лет)</translation>
    </message>
    <message>
        <source>Zevenbergen and Thorne (1987): four neighbours</source>
        <translation>Zevenbergen и Thorne (1987): четыре соседа</translation>
    </message>
    <message>
        <source>Zonality coefficient</source>
        <translation>Коэффициент зональности</translation>
    </message>
    <message>
        <source>Zonality coefficient {pair}</source>
        <translation>Коэффициент зональности {pair}</translation>
    </message>
    <message>
        <source>Zone (1: outer)</source>
        <translation>Зона (1: внешняя)</translation>
    </message>
    <message>
        <source>Zone {number}</source>
        <translation>Зона {number}</translation>
    </message>
    <message>
        <source>Zone, where Y has no number of it</source>
        <translation>Зона, если в Y нет её номера</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <source>Zones of the anomalies</source>
        <translation>Зоны аномалий</translation>
    </message>
    <message>
        <source>Zoom the map to the selection</source>
        <translation>Показать выделенное на карте</translation>
    </message>
    <message>
        <source>a comma of decimals or of thousands</source>
        <translation>запятая десятичная или тысячная</translation>
    </message>
    <message>
        <source>a limit that is not above 0</source>
        <translation>предел не больше 0</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>список в квадратных скобках</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a probability</source>
        <translation>вероятность</translation>
    </message>
    <message>
        <source>a probability of the ground of the model, which elsewhere only ranks</source>
        <translation>вероятность для территории модели, в других местах лишь ранжирует</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>непрерывная величина</translation>
    </message>
    <message>
        <source>a quantity, to much longer cells</source>
        <translation>непрерывная величина, ячейки намного крупнее</translation>
    </message>
    <message>
        <source>a score of which the model does not say whether it is a probability</source>
        <translation>оценка, о которой модель не сообщает, вероятность ли это</translation>
    </message>
    <message>
        <source>a score that only ranks</source>
        <translation>оценку, которая лишь ранжирует</translation>
    </message>
    <message>
        <source>a step within one lithology and one medium: level</source>
        <translation>ступень на одной литологии и в одной среде: увязать</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>about the sample</source>
        <translation>о пробе</translation>
    </message>
    <message>
        <source>above the upper limit {share}</source>
        <translation>выше верхнего предела {share}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>additive index</source>
        <translation>аддитивный показатель</translation>
    </message>
    <message>
        <source>against as many random cells, 95 %</source>
        <translation>относительно стольких же случайных ячеек, 95 %</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>all deposits lie in one class, so that nothing can be compared</source>
        <translation>все месторождения лежат в одном классе, и сравнивать не с чем</translation>
    </message>
    <message>
        <source>all directions</source>
        <translation>все направления</translation>
    </message>
    <message>
        <source>all elements</source>
        <translation>все элементы</translation>
    </message>
    <message>
        <source>all numbers lie on steps: give the scale if the analysis was semi-quantitative</source>
        <translation>все числа лежат на ступенях: дайте шкалу, если анализ полуколичественный</translation>
    </message>
    <message>
        <source>all other classes</source>
        <translation>все остальные классы</translation>
    </message>
    <message>
        <source>all samples, replaced multiplicatively</source>
        <translation>всех проб после мультипликативной замены</translation>
    </message>
    <message>
        <source>all that drains to the sample</source>
        <translation>всё, что стекает к пробе</translation>
    </message>
    <message>
        <source>alr, additive log-ratios</source>
        <translation>alr, аддитивные логарифмы отношений</translation>
    </message>
    <message>
        <source>alr: denominator (empty: the last part)</source>
        <translation>alr: знаменатель (пусто: последняя часть)</translation>
    </message>
    <message>
        <source>an element, since the columns beside it are</source>
        <translation>элемент, так как соседние столбцы — элементы</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>объект в фигурных скобках</translation>
    </message>
    <message>
        <source>analytic hierarchy process</source>
        <translation>метод анализа иерархий</translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation>анизотропия</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>аномалия</translation>
    </message>
    <message>
        <source>anomaly registration card</source>
        <translation>карточка аномалии</translation>
    </message>
    <message>
        <source>anomaly section sheet</source>
        <translation>лист аномалии</translation>
    </message>
    <message>
        <source>anomaly threshold</source>
        <translation>порог аномалии</translation>
    </message>
    <message>
        <source>another column has this meaning already</source>
        <translation>это значение уже у другого столбца</translation>
    </message>
    <message>
        <source>area</source>
        <translation>площадь</translation>
    </message>
    <message>
        <source>areal productivity</source>
        <translation>площадная продуктивность</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>как задано</translation>
    </message>
    <message>
        <source>as in the table (%, ppm, ppb)</source>
        <translation>как в таблице (%, ppm, ppb)</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>как было</translation>
    </message>
    <message>
        <source>as many deposits laid at random, 95 %</source>
        <translation>столько же случайных месторождений, 95 %</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>как опубликовано</translation>
    </message>
    <message>
        <source>as the R package zCompositions computes</source>
        <translation>как считает пакет R zCompositions</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>указан</translation>
    </message>
    <message>
        <source>ascending (low values favourable)</source>
        <translation>по возрастанию (благоприятны низкие значения)</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>экспозиция</translation>
    </message>
    <message>
        <source>assay</source>
        <translation>анализ проб</translation>
    </message>
    <message>
        <source>association</source>
        <translation>ассоциация</translation>
    </message>
    <message>
        <source>at the outermost level</source>
        <translation>на верхнем уровне</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>атлас</translation>
    </message>
    <message>
        <source>average</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>azimuth {azimuth}°</source>
        <translation>азимут {azimuth}°</translation>
    </message>
    <message>
        <source>background</source>
        <translation>фон</translation>
    </message>
    <message>
        <source>become elements</source>
        <translation>пересчитываются в элементы</translation>
    </message>
    <message>
        <source>below detection {share}</source>
        <translation>ниже предела обнаружения {share}</translation>
    </message>
    <message>
        <source>below the detection limit</source>
        <translation>ниже предела обнаружения</translation>
    </message>
    <message>
        <source>belt</source>
        <translation>пояс</translation>
    </message>
    <message>
        <source>best</source>
        <translation>лучшая</translation>
    </message>
    <message>
        <source>between analyses of a sample</source>
        <translation>между анализами одной пробы</translation>
    </message>
    <message>
        <source>between regions</source>
        <translation>между районами</translation>
    </message>
    <message>
        <source>between samples</source>
        <translation>между пробами</translation>
    </message>
    <message>
        <source>between samples of a site</source>
        <translation>между пробами одной точки</translation>
    </message>
    <message>
        <source>between sites</source>
        <translation>между точками</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>смещение выборки</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>билинейный</translation>
    </message>
    <message>
        <source>bilinear interpolation</source>
        <translation>билинейной интерполяцией</translation>
    </message>
    <message>
        <source>binarise</source>
        <translation>бинаризация</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>двоичный</translation>
    </message>
    <message>
        <source>bins with interval of 95 %</source>
        <translation>интервалы вероятности с 95-процентными пределами</translation>
    </message>
    <message>
        <source>biplot</source>
        <translation>двойной график</translation>
    </message>
    <message>
        <source>bivariate map</source>
        <translation>двумерная карта</translation>
    </message>
    <message>
        <source>blank (times the detection limit)</source>
        <translation>холостая проба (в пределах обнаружения)</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>холостые пробы</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>бутстреп</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>полное совпадение</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>граница</translation>
    </message>
    <message>
        <source>break at {power}</source>
        <translation>излом при {power}</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>границы</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>буфер</translation>
    </message>
    <message>
        <source>by number and spread (Freedman–Diaconis)</source>
        <translation>по числу и разбросу (Фридман — Дайконис)</translation>
    </message>
    <message>
        <source>by the figures</source>
        <translation>по числам</translation>
    </message>
    <message>
        <source>by the share that is censored</source>
        <translation>по доле цензурированных</translation>
    </message>
    <message>
        <source>card and section sheet of each</source>
        <translation>карточка и лист каждой аномалии</translation>
    </message>
    <message>
        <source>categorical</source>
        <translation>категории</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>категории</translation>
    </message>
    <message>
        <source>censored, at their limit</source>
        <translation>цензурированные, по их пределу</translation>
    </message>
    <message>
        <source>censoring</source>
        <translation>цензурирование</translation>
    </message>
    <message>
        <source>chi-square</source>
        <translation>хи-квадрат</translation>
    </message>
    <message>
        <source>chosen by this project</source>
        <translation>выбрано этим проектом</translation>
    </message>
    <message>
        <source>chosen cut</source>
        <translation>выбранная граница</translation>
    </message>
    <message>
        <source>clarke of concentration</source>
        <translation>кларк концентрации</translation>
    </message>
    <message>
        <source>class names</source>
        <translation>названия классов</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>классы</translation>
    </message>
    <message>
        <source>clr, centred log-ratios</source>
        <translation>clr, центрированные логарифмы отношений</translation>
    </message>
    <message>
        <source>cluster analysis</source>
        <translation>кластерный анализ</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>кластеризация</translation>
    </message>
    <message>
        <source>collinearity</source>
        <translation>коллинеарность</translation>
    </message>
    <message>
        <source>colour scale</source>
        <translation>цветовая шкала</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>composite anomaly</source>
        <translation>комплексная аномалия</translation>
    </message>
    <message>
        <source>composite samples</source>
        <translation>групповые пробы</translation>
    </message>
    <message>
        <source>compositional data</source>
        <translation>данные о составах</translation>
    </message>
    <message>
        <source>compositions</source>
        <translation>составы</translation>
    </message>
    <message>
        <source>concentration coefficient</source>
        <translation>коэффициент концентрации</translation>
    </message>
    <message>
        <source>concentration-area fractal</source>
        <translation>фрактал содержание–площадь</translation>
    </message>
    <message>
        <source>concentration–area fractal</source>
        <translation>фрактальный метод C–A</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>содержания</translation>
    </message>
    <message>
        <source>contents as they are</source>
        <translation>содержания как есть</translation>
    </message>
    <message>
        <source>contents of 0 have no logarithm: leave</source>
        <translation>у содержаний, равных 0, нет логарифма: оставить</translation>
    </message>
    <message>
        <source>contours</source>
        <translation>изолинии</translation>
    </message>
    <message>
        <source>contrast C, ±1.96 s(C)</source>
        <translation>контраст C, ±1,96 s(C)</translation>
    </message>
    <message>
        <source>contrast of an anomaly</source>
        <translation>контрастность аномалии</translation>
    </message>
    <message>
        <source>contrast return</source>
        <translation>возврат контраста</translation>
    </message>
    <message>
        <source>coordinate</source>
        <translation>координата</translation>
    </message>
    <message>
        <source>coordinates are not numbers</source>
        <translation>координаты не являются числами</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>корреляция</translation>
    </message>
    <message>
        <source>could be an element, but is not sure: say in “Columns” what it is</source>
        <translation>может быть элементом, но не наверняка: укажите в «Столбцах», что это</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>перекрывающие отложения</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>покрытие</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>перекрёстная</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>перекрёстная проверка</translation>
    </message>
    <message>
        <source>cubic</source>
        <translation>кубический</translation>
    </message>
    <message>
        <source>cumulative frequencies of the raster (%)</source>
        <translation>накопленные частоты растра (%)</translation>
    </message>
    <message>
        <source>curvature</source>
        <translation>кривизна</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>граница, заданная вручную</translation>
    </message>
    <message>
        <source>dBASE (DBF)</source>
        <translation>Формат dBASE (DBF)</translation>
    </message>
    <message>
        <source>declustering</source>
        <translation>декластеризация</translation>
    </message>
    <message>
        <source>degree of association</source>
        <translation>степень сходства</translation>
    </message>
    <message>
        <source>degrees, or the system chosen below</source>
        <translation>градусы или система, выбранная ниже</translation>
    </message>
    <message>
        <source>dendrogram</source>
        <translation>дендрограмма</translation>
    </message>
    <message>
        <source>density</source>
        <translation>плотность</translation>
    </message>
    <message>
        <source>deposit types</source>
        <translation>типы месторождений</translation>
    </message>
    <message>
        <source>deposits</source>
        <translation>месторождения</translation>
    </message>
    <message>
        <source>deposits captured</source>
        <translation>охвачено месторождений</translation>
    </message>
    <message>
        <source>descending (high values favourable)</source>
        <translation>по убыванию (благоприятны высокие значения)</translation>
    </message>
    <message>
        <source>detection limit</source>
        <translation>предел обнаружения</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>различается</translation>
    </message>
    <message>
        <source>dilution</source>
        <translation>разубоживание</translation>
    </message>
    <message>
        <source>distance decay</source>
        <translation>затухание с расстоянием</translation>
    </message>
    <message>
        <source>distance on the control chart (sd)</source>
        <translation>расстояние на контрольной карте (в стандартных отклонениях)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>done because the method was chosen, without a decision at the border</source>
        <translation>сделано, потому что выбран метод, без решения на границе</translation>
    </message>
    <message>
        <source>drainage basin</source>
        <translation>водосборный бассейн</translation>
    </message>
    <message>
        <source>drill holes</source>
        <translation>скважины</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>дубликаты</translation>
    </message>
    <message>
        <source>element</source>
        <translation>элемент</translation>
    </message>
    <message>
        <source>elements above 1 (Saet)</source>
        <translation>элементы выше 1 (Сает)</translation>
    </message>
    <message>
        <source>elevation model</source>
        <translation>модель рельефа</translation>
    </message>
    <message>
        <source>else grade B where</source>
        <translation>иначе категория B, если</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>эпохи</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>необходим</translation>
    </message>
    <message>
        <source>estimate = observation</source>
        <translation>оценка = наблюдение</translation>
    </message>
    <message>
        <source>exact binomial</source>
        <translation>точный биномиальный</translation>
    </message>
    <message>
        <source>exploration target</source>
        <translation>перспективный участок</translation>
    </message>
    <message>
        <source>factor analysis</source>
        <translation>факторный анализ</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>не соответствует</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>разломы</translation>
    </message>
    <message>
        <source>favourability</source>
        <translation>благоприятность</translation>
    </message>
    <message>
        <source>favourable side, up to class {edge}</source>
        <translation>благоприятная сторона, до класса {edge}</translation>
    </message>
    <message>
        <source>fewer than 10 pairs of one lithology and one medium: leave</source>
        <translation>меньше 10 пар одной литологии и одной среды: оставить</translation>
    </message>
    <message>
        <source>fewer than 3 pairs have two numbers: leave</source>
        <translation>меньше 3 пар из двух чисел: оставить</translation>
    </message>
    <message>
        <source>field duplicates</source>
        <translation>полевые дубликаты</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>fit within the ore district {auc}</source>
        <translation>обучение внутри рудного района {auc}</translation>
    </message>
    <message>
        <source>fractal</source>
        <translation>фрактал</translation>
    </message>
    <message>
        <source>from half-way to the step below to half-way to the step above (geometric)</source>
        <translation>от середины до нижней ступени до середины до верхней (геометрической)</translation>
    </message>
    <message>
        <source>from other cells of the column</source>
        <translation>из других ячеек столбца</translation>
    </message>
    <message>
        <source>from the step up to the next one</source>
        <translation>от ступени до следующей</translation>
    </message>
    <message>
        <source>from {end} on</source>
        <translation>от {end}</translation>
    </message>
    <message>
        <source>fuzzy logic</source>
        <translation>нечёткая логика</translation>
    </message>
    <message>
        <source>gamma operator</source>
        <translation>оператор гамма</translation>
    </message>
    <message>
        <source>geochemical map</source>
        <translation>геохимическая карта</translation>
    </message>
    <message>
        <source>geochemistry</source>
        <translation>геохимия</translation>
    </message>
    <message>
        <source>geodesic</source>
        <translation>геодезическая</translation>
    </message>
    <message>
        <source>geological map</source>
        <translation>геологическая карта</translation>
    </message>
    <message>
        <source>geostatistics</source>
        <translation>геостатистика</translation>
    </message>
    <message>
        <source>global network</source>
        <translation>глобальная сеть</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>градиент</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>гравиразведка</translation>
    </message>
    <message>
        <source>gridding</source>
        <translation>построение сетки</translation>
    </message>
    <message>
        <source>half of the detection limit; the limit above an upper limit; the middle of an interval</source>
        <translation>половина предела обнаружения; предел, если выше верхнего; середина интервала</translation>
    </message>
    <message>
        <source>heatmap</source>
        <translation>теплокарта</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>контроль</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>полезен</translation>
    </message>
    <message>
        <source>high among high</source>
        <translation>высокие среди высоких</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>высокие среди низких</translation>
    </message>
    <message>
        <source>high values favourable</source>
        <translation>большие благоприятны</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>наибольшее</translation>
    </message>
    <message>
        <source>highest content</source>
        <translation>наибольшее содержание</translation>
    </message>
    <message>
        <source>highest content over threshold</source>
        <translation>наибольшее содержание к порогу</translation>
    </message>
    <message>
        <source>highest detection limit</source>
        <translation>наибольший предел обнаружения</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>гистограмма</translation>
    </message>
    <message>
        <source>hold-out</source>
        <translation>отложенная выборка</translation>
    </message>
    <message>
        <source>hollow, at the limit</source>
        <translation>полые значки, на месте предела</translation>
    </message>
    <message>
        <source>host rocks</source>
        <translation>вмещающие породы</translation>
    </message>
    <message>
        <source>hot spots</source>
        <translation>горячие точки</translation>
    </message>
    <message>
        <source>ilr, balances of a sequential binary partition</source>
        <translation>ilr, балансы последовательного двоичного разбиения</translation>
    </message>
    <message>
        <source>ilr: partition, balances apart by semicolons (Cu Pb / Zn; Cu / Pb)</source>
        <translation>ilr: разбиение, балансы через точку с запятой (Cu Pb / Zn; Cu / Pb)</translation>
    </message>
    <message>
        <source>importance of layers</source>
        <translation>значимость слоёв</translation>
    </message>
    <message>
        <source>important</source>
        <translation>важен</translation>
    </message>
    <message>
        <source>in spatial blocks {auc}</source>
        <translation>по пространственным блокам {auc}</translation>
    </message>
    <message>
        <source>index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>inner zone</source>
        <translation>внутренняя зона</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>интерполяция</translation>
    </message>
    <message>
        <source>inverse distance</source>
        <translation>обратные расстояния</translation>
    </message>
    <message>
        <source>island</source>
        <translation>остров</translation>
    </message>
    <message>
        <source>isolation forest</source>
        <translation>изолирующий лес</translation>
    </message>
    <message>
        <source>isolines</source>
        <translation>изолинии содержаний</translation>
    </message>
    <message>
        <source>it has no coordinates</source>
        <translation>в ней нет координат</translation>
    </message>
    <message>
        <source>it has only one of the two coordinates</source>
        <translation>в ней лишь одна из двух координат</translation>
    </message>
    <message>
        <source>it has {value} cells, more than there are headers (a decimal comma that parts cells?)</source>
        <translation>в ней ячеек {value}, больше, чем заголовков (десятичная запятая разделила ячейки?)</translation>
    </message>
    <message>
        <source>it is row {value} once more</source>
        <translation>это ещё раз строка {value}</translation>
    </message>
    <message>
        <source>it is significant in the other direction, so that this one may be wrong</source>
        <translation>он значим в обратном направлении, так что направление, возможно, выбрано неверно</translation>
    </message>
    <message>
        <source>it repeats the header</source>
        <translation>она повторяет заголовок</translation>
    </message>
    <message>
        <source>it says that it holds classes</source>
        <translation>растр сам указывает, что содержит классы</translation>
    </message>
    <message>
        <source>its coordinates are 0, 0</source>
        <translation>её координаты 0, 0</translation>
    </message>
    <message>
        <source>its coordinates are no numbers</source>
        <translation>её координаты не числа</translation>
    </message>
    <message>
        <source>its coordinates are none of Gauss and Krüger</source>
        <translation>её координаты не Гаусса — Крюгера</translation>
    </message>
    <message>
        <source>its coordinates are swapped</source>
        <translation>её координаты переставлены</translation>
    </message>
    <message>
        <source>its coordinates cannot be brought to the system of the output</source>
        <translation>её координаты не переводятся в систему результата</translation>
    </message>
    <message>
        <source>its coordinates lie outside the extent, or off the globe</source>
        <translation>её координаты вне охвата или вне земного шара</translation>
    </message>
    <message>
        <source>its metadata say so</source>
        <translation>так указано в метаданных растра</translation>
    </message>
    <message>
        <source>its values leave the range from 0 to 1</source>
        <translation>его значения выходят за пределы от 0 до 1</translation>
    </message>
    <message>
        <source>its values lie between 0 and 1, and it does not say what it is</source>
        <translation>его значения лежат между 0 и 1, а сам он о себе не говорит</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-средние</translation>
    </message>
    <message>
        <source>k-medians (outliers weigh less)</source>
        <translation>k-медианы (выбросы весят меньше)</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>сохранён как есть</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>ядро</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>knowledge-driven</source>
        <translation>на основе знаний</translation>
    </message>
    <message>
        <source>known as intervals {share}</source>
        <translation>заданы интервалами {share}</translation>
    </message>
    <message>
        <source>kriging</source>
        <translation>кригинг</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>альбомная</translation>
    </message>
    <message>
        <source>latitude {lat}°, longitude {lon}°</source>
        <translation>широта {lat}°, долгота {lon}°</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>макет</translation>
    </message>
    <message>
        <source>least asked for</source>
        <translation>требуемый минимум</translation>
    </message>
    <message>
        <source>leave one layer out</source>
        <translation>исключение одного слоя</translation>
    </message>
    <message>
        <source>left as it is ({why}).</source>
        <translation>оставлено как есть ({why}).</translation>
    </message>
    <message>
        <source>left as it is, since it could not be levelled as asked.</source>
        <translation>оставлено как есть, так как увязать указанным образом не удалось.</translation>
    </message>
    <message>
        <source>left as it is, which is recommended ({why}).</source>
        <translation>оставлено как есть, что и рекомендуется ({why}).</translation>
    </message>
    <message>
        <source>left out, as told</source>
        <translation>опущен по указанию</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>условные обозначения</translation>
    </message>
    <message>
        <source>levelled</source>
        <translation>увязано</translation>
    </message>
    <message>
        <source>levelled ({why}).</source>
        <translation>увязано ({why}).</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>увязка</translation>
    </message>
    <message>
        <source>lg S</source>
        <translation>S lg</translation>
    </message>
    <message>
        <source>lg content ({unit})</source>
        <translation>lg содержания ({unit})</translation>
    </message>
    <message>
        <source>lg mean</source>
        <translation>Среднее lg</translation>
    </message>
    <message>
        <source>lg of contents</source>
        <translation>lg содержаний</translation>
    </message>
    <message>
        <source>likelihood ratio</source>
        <translation>отношение правдоподобия</translation>
    </message>
    <message>
        <source>lineaments</source>
        <translation>линеаменты</translation>
    </message>
    <message>
        <source>lithological background</source>
        <translation>литологический фон</translation>
    </message>
    <message>
        <source>lithologies step in different directions: geology, leave</source>
        <translation>ступени на разных литологиях направлены в разные стороны: геология, оставить</translation>
    </message>
    <message>
        <source>lithology</source>
        <translation>литология</translation>
    </message>
    <message>
        <source>lithology was not compared, so that what differs may be the geology: leave</source>
        <translation>литология не сравнивалась, различие может быть геологическим: оставить</translation>
    </message>
    <message>
        <source>log-ratios</source>
        <translation>логарифмы отношений</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>логарифм</translation>
    </message>
    <message>
        <source>logarithms</source>
        <translation>логарифмы</translation>
    </message>
    <message>
        <source>lognormal law</source>
        <translation>логнормальный закон</translation>
    </message>
    <message>
        <source>lognormal maximum likelihood</source>
        <translation>логнормальное максимальное правдоподобие</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>таблица соответствия</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>низкие среди высоких</translation>
    </message>
    <message>
        <source>low among low</source>
        <translation>низкие среди низких</translation>
    </message>
    <message>
        <source>low values favourable</source>
        <translation>малые благоприятны</translation>
    </message>
    <message>
        <source>low-density survey</source>
        <translation>съёмка по редкой сети</translation>
    </message>
    <message>
        <source>lower percentile</source>
        <translation>нижний процентиль</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>наименьшее</translation>
    </message>
    <message>
        <source>lrEM has not settled within {count} rounds.</source>
        <translation>lrEM не сошёлся за столько шагов: {count}.</translation>
    </message>
    <message>
        <source>lrEM: expectation and maximisation on log-ratios</source>
        <translation>lrEM: ожидание и максимизация на логарифмах отношений</translation>
    </message>
    <message>
        <source>lrEM: start from</source>
        <translation>lrEM: начать с</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>mGal</source>
        <translation>мГал</translation>
    </message>
    <message>
        <source>magnetics</source>
        <translation>магниторазведка</translation>
    </message>
    <message>
        <source>map sheets</source>
        <translation>листы карт</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>маска</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>маскировка</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>максимум</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>mean class {name}</source>
        <translation>средний класс {name}</translation>
    </message>
    <message>
        <source>mean content over background, as in the composition formula</source>
        <translation>среднее содержание к фону, как в формуле состава</translation>
    </message>
    <message>
        <source>mean over background</source>
        <translation>среднее к фону</translation>
    </message>
    <message>
        <source>mean over threshold</source>
        <translation>среднее к порогу</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>median of the shifts</source>
        <translation>медиана сдвигов</translation>
    </message>
    <message>
        <source>medians of groups of eleven</source>
        <translation>медианы групп по одиннадцать</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>метаданные</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>середина</translation>
    </message>
    <message>
        <source>middle zone</source>
        <translation>средняя зона</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>перенос данных</translation>
    </message>
    <message>
        <source>mineral potential</source>
        <translation>минерагенический потенциал</translation>
    </message>
    <message>
        <source>mineral system</source>
        <translation>рудная система</translation>
    </message>
    <message>
        <source>mineral systems</source>
        <translation>рудные системы</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>минимум</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>model units</source>
        <translation>эталонные участки</translation>
    </message>
    <message>
        <source>more than 80 % censored</source>
        <translation>цензурировано более 80 %</translation>
    </message>
    <message>
        <source>most frequent value</source>
        <translation>самое частое значение</translation>
    </message>
    <message>
        <source>multifractal</source>
        <translation>мультифрактал</translation>
    </message>
    <message>
        <source>multiples of the threshold</source>
        <translation>кратные порога</translation>
    </message>
    <message>
        <source>nT</source>
        <translation>нТл</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>методом ближайшего соседа</translation>
    </message>
    <message>
        <source>nearest neighbour (values kept)</source>
        <translation>ближайший сосед (значения сохраняются)</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>отрицательное</translation>
    </message>
    <message>
        <source>negatives</source>
        <translation>отрицательные примеры</translation>
    </message>
    <message>
        <source>neither a number nor a known word</source>
        <translation>ни число, ни известное слово</translation>
    </message>
    <message>
        <source>network adjustment</source>
        <translation>уравнивание сети</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no better than chance</source>
        <translation>не лучше случайного</translation>
    </message>
    <message>
        <source>no class has enough deposits inside and outside within the area allowed</source>
        <translation>ни у одного класса в пределах допустимой площади нет достаточного числа месторождений внутри и снаружи</translation>
    </message>
    <message>
        <source>no class or cut may be chosen</source>
        <translation>ни один класс и ни одна граница не допустимы</translation>
    </message>
    <message>
        <source>no class reaches the studentised contrast that counts as significant</source>
        <translation>ни у одного класса стьюдентизированный контраст не достигает предела значимости</translation>
    </message>
    <message>
        <source>no deposit lies where the layer has data</source>
        <translation>на площади с данными слоя нет ни одного месторождения</translation>
    </message>
    <message>
        <source>no deposit: upper limit</source>
        <translation>месторождений нет: верхний предел</translation>
    </message>
    <message>
        <source>no determination</source>
        <translation>нет определений</translation>
    </message>
    <message>
        <source>no difference: on the lower edge</source>
        <translation>без расхождения: на нижнем краю</translation>
    </message>
    <message>
        <source>no element was determined</source>
        <translation>ни один элемент не определён</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>нет геометрии</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>no step within one lithology and one medium (p not below 0.01): leave</source>
        <translation>на одной литологии и в одной среде ступени нет (p не меньше 0,01): оставить</translation>
    </message>
    <message>
        <source>no two surveys have samples of one lithology and one medium near each other: leave</source>
        <translation>ни у каких двух съёмок нет близких проб одной литологии и одной среды: оставить</translation>
    </message>
    <message>
        <source>no value: the indices of the sample stay empty</source>
        <translation>без значения: показатели пробы остаются пустыми</translation>
    </message>
    <message>
        <source>node {number}</source>
        <translation>узел {number}</translation>
    </message>
    <message>
        <source>nomenclature</source>
        <translation>номенклатура</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none: refuse such columns</source>
        <translation>нет: отклонять такие столбцы</translation>
    </message>
    <message>
        <source>normal law</source>
        <translation>нормальный закон</translation>
    </message>
    <message>
        <source>normalise</source>
        <translation>нормализация</translation>
    </message>
    <message>
        <source>normalised areal productivity (NAP)</source>
        <translation>нормированная площадная продуктивность (NAP)</translation>
    </message>
    <message>
        <source>not detected, without a detection limit</source>
        <translation>не обнаружено, без предела обнаружения</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>не определялось</translation>
    </message>
    <message>
        <source>not determined: {count}</source>
        <translation>не определялись: {count}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>незначимо</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не берутся</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не использован</translation>
    </message>
    <message>
        <source>not yet checked in the references</source>
        <translation>ещё не сверено с источниками</translation>
    </message>
    <message>
        <source>null</source>
        <translation>пустое значение (null)</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>numbers alone</source>
        <translation>только по числам</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>проявления</translation>
    </message>
    <message>
        <source>one deposit</source>
        <translation>одно месторождение</translation>
    </message>
    <message>
        <source>one value only</source>
        <translation>только одно значение</translation>
    </message>
    <message>
        <source>only {count} different [value|values], taken for classes; for a quantity name another method</source>
        <translation>только {count} [разное значение|разных значения|разных значений], принято за классы; для непрерывной величины задайте другой метод</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>другое содержимое</translation>
    </message>
    <message>
        <source>others</source>
        <translation>прочие</translation>
    </message>
    <message>
        <source>outcrop</source>
        <translation>обнажения</translation>
    </message>
    <message>
        <source>outer zone</source>
        <translation>внешняя зона</translation>
    </message>
    <message>
        <source>outer, middle and inner zones</source>
        <translation>внешняя, средняя и внутренняя зоны</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>выбросы</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>вне зон</translation>
    </message>
    <message>
        <source>outside the area of the coordinate system</source>
        <translation>вне области системы координат</translation>
    </message>
    <message>
        <source>over {low} km</source>
        <translation>более {low} км</translation>
    </message>
    <message>
        <source>oxides</source>
        <translation>оксиды</translation>
    </message>
    <message>
        <source>p by Holm</source>
        <translation>p по Холму</translation>
    </message>
    <message>
        <source>p of D</source>
        <translation>p для D</translation>
    </message>
    <message>
        <source>p of Wilcoxon’s test</source>
        <translation>p критерия Уилкоксона</translation>
    </message>
    <message>
        <source>p of the best against the second model (Holm)</source>
        <translation>p лучшей модели против второй (Холм)</translation>
    </message>
    <message>
        <source>p of the bias</source>
        <translation>p смещения</translation>
    </message>
    <message>
        <source>p of the carry-over</source>
        <translation>p переноса</translation>
    </message>
    <message>
        <source>p of the drift</source>
        <translation>p дрейфа</translation>
    </message>
    <message>
        <source>p of the null control</source>
        <translation>p нулевого контроля</translation>
    </message>
    <message>
        <source>p of the omnibus test</source>
        <translation>p общего критерия</translation>
    </message>
    <message>
        <source>p of the omnibus test, one-tailed (Agterberg and Cheng 2002)</source>
        <translation>p общего критерия, односторонний (Агтерберг и Чэн, 2002)</translation>
    </message>
    <message>
        <source>p of the paired t test</source>
        <translation>p парного t-критерия</translation>
    </message>
    <message>
        <source>p of the sign test</source>
        <translation>p критерия знаков</translation>
    </message>
    <message>
        <source>p, levelled</source>
        <translation>p после увязки</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>пары</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>соответствует</translation>
    </message>
    <message>
        <source>pivot coordinates</source>
        <translation>опорные координаты</translation>
    </message>
    <message>
        <source>plausibility</source>
        <translation>правдоподобие</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>книжная</translation>
    </message>
    <message>
        <source>position error</source>
        <translation>погрешность положения</translation>
    </message>
    <message>
        <source>posterior probability</source>
        <translation>апостериорная вероятность</translation>
    </message>
    <message>
        <source>practice, not confirmed</source>
        <translation>практика, не подтверждено</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>prediction rate, AUC {auc}</source>
        <translation>достоверность прогноза, AUC {auc}</translation>
    </message>
    <message>
        <source>prediction, Boyce index {value}</source>
        <translation>прогноз, индекс Бойса {value}</translation>
    </message>
    <message>
        <source>prediction, average precision {value}</source>
        <translation>прогноз, средняя точность {value}</translation>
    </message>
    <message>
        <source>prediction-area plot</source>
        <translation>график «прогноз–площадь»</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>наличие</translation>
    </message>
    <message>
        <source>present</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>главные компоненты</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>prospectivity</source>
        <translation>прогноз перспективности</translation>
    </message>
    <message>
        <source>proximity</source>
        <translation>близость</translation>
    </message>
    <message>
        <source>pseudo-absences</source>
        <translation>псевдоотсутствия</translation>
    </message>
    <message>
        <source>put right, and told</source>
        <translation>исправляются и называются</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>квантиль</translation>
    </message>
    <message>
        <source>quantile regression</source>
        <translation>квантильная регрессия</translation>
    </message>
    <message>
        <source>random factor</source>
        <translation>случайный множитель</translation>
    </message>
    <message>
        <source>random points</source>
        <translation>случайные точки</translation>
    </message>
    <message>
        <source>random shifts</source>
        <translation>случайные сдвиги</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>ранговая корреляция</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>ранжирование</translation>
    </message>
    <message>
        <source>read in a source</source>
        <translation>прочитано в источнике</translation>
    </message>
    <message>
        <source>read in the references</source>
        <translation>прочитано в источниках</translation>
    </message>
    <message>
        <source>reclassify</source>
        <translation>переклассификация</translation>
    </message>
    <message>
        <source>recognise it</source>
        <translation>распознать</translation>
    </message>
    <message>
        <source>reference materials</source>
        <translation>стандартные образцы</translation>
    </message>
    <message>
        <source>reference materials differ in different directions: no shift, leave</source>
        <translation>стандартные образцы расходятся в разные стороны: это не сдвиг, оставить</translation>
    </message>
    <message>
        <source>reference materials that both analysed differ: level by them</source>
        <translation>стандартные образцы, общие для обеих, расходятся: увязать по ним</translation>
    </message>
    <message>
        <source>reference materials that both analysed do not show what steps at the border: not the laboratory, leave</source>
        <translation>общие стандартные образцы не показывают ступени, видной на границе: это не лаборатория, оставить</translation>
    </message>
    <message>
        <source>refuse, and ask for it</source>
        <translation>отклонить и запросить</translation>
    </message>
    <message>
        <source>registration cards</source>
        <translation>регистрационные карточки</translation>
    </message>
    <message>
        <source>rejected by a rule</source>
        <translation>забраковано по правилу</translation>
    </message>
    <message>
        <source>relative error of pairs (%)</source>
        <translation>относительное расхождение пар (%)</translation>
    </message>
    <message>
        <source>relative standard deviation (%)</source>
        <translation>относительное стандартное отклонение (%)</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>рельеф</translation>
    </message>
    <message>
        <source>reporting rate</source>
        <translation>доля значимых определений</translation>
    </message>
    <message>
        <source>reporting rate (%)</source>
        <translation>доля значимых определений (%)</translation>
    </message>
    <message>
        <source>reproject</source>
        <translation>перепроецирование</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>передискретизация</translation>
    </message>
    <message>
        <source>rescale</source>
        <translation>изменение шкалы</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>разрешение</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>риск</translation>
    </message>
    <message>
        <source>rock codes</source>
        <translation>коды пород</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>тот же номер</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>то же место</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>пробы</translation>
    </message>
    <message>
        <source>samples with all parts found</source>
        <translation>проб, где обнаружены все части</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>опробование</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>оценки</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>Стандартное отклонение</translation>
    </message>
    <message>
        <source>sd of lg</source>
        <translation>Стандартное отклонение lg</translation>
    </message>
    <message>
        <source>sd of lg against the certified content</source>
        <translation>стандартное отклонение lg от аттестованного содержания</translation>
    </message>
    <message>
        <source>section sheets</source>
        <translation>листы аномалий</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>semivariance</source>
        <translation>полудисперсия</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>чувствительность</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>в модуле</translation>
    </message>
    <message>
        <source>signs such as a dash, taken as not determined: {count}</source>
        <translation>знаки вроде прочерка, взяты как неопределённые: {count}</translation>
    </message>
    <message>
        <source>singularity</source>
        <translation>сингулярность</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>slope of the curve</source>
        <translation>крутизна кривой</translation>
    </message>
    <message>
        <source>snap</source>
        <translation>привязка к сетке</translation>
    </message>
    <message>
        <source>so it was said</source>
        <translation>так указано</translation>
    </message>
    <message>
        <source>so it was said, though the raster says that it is a standard deviation</source>
        <translation>так сказано пользователем, хотя растр говорит, что он стандартное отклонение</translation>
    </message>
    <message>
        <source>spatial blocks</source>
        <translation>пространственные блоки</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>спектр</translation>
    </message>
    <message>
        <source>splits, another laboratory</source>
        <translation>повторные анализы, другая лаборатория</translation>
    </message>
    <message>
        <source>splits, same laboratory</source>
        <translation>повторные анализы, та же лаборатория</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>стандартное отклонение</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>стандартизация</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>статистика</translation>
    </message>
    <message>
        <source>stay oxides</source>
        <translation>остаются оксидами</translation>
    </message>
    <message>
        <source>stays an oxide: the element stands in several columns</source>
        <translation>остаётся оксидом: элемент стоит в нескольких столбцах</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ступень</translation>
    </message>
    <message>
        <source>steps of semi-quantitative analysis, taken as intervals</source>
        <translation>ступени полуколичественного анализа, взяты как интервалы</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>straight piece, slope {slope}</source>
        <translation>прямолинейный участок, наклон {slope}</translation>
    </message>
    <message>
        <source>stratified random</source>
        <translation>стратифицированный случайный</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>простирание</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>успешность</translation>
    </message>
    <message>
        <source>success rate, AUC {auc}</source>
        <translation>успешность, AUC {auc}</translation>
    </message>
    <message>
        <source>success, Boyce index {value}</source>
        <translation>успешность, индекс Бойса {value}</translation>
    </message>
    <message>
        <source>success, average precision {value}</source>
        <translation>успешность, средняя точность {value}</translation>
    </message>
    <message>
        <source>survey design</source>
        <translation>проект съёмки</translation>
    </message>
    <message>
        <source>systematic factor</source>
        <translation>систематический множитель</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>перспективные участки</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <source>that lie within the ages</source>
        <translation>целиком в пределах возраста</translation>
    </message>
    <message>
        <source>that overlap the ages</source>
        <translation>перекрывающиеся с возрастом</translation>
    </message>
    <message>
        <source>the border steps one way and shared reference materials the other: leave</source>
        <translation>граница и общие стандартные образцы расходятся в разные стороны: оставить</translation>
    </message>
    <message>
        <source>the cell counts as not determined</source>
        <translation>ячейка считается неопределённой</translation>
    </message>
    <message>
        <source>the contrast is not positive at any cut allowed</source>
        <translation>ни при одном допустимом разделении контраст не положителен</translation>
    </message>
    <message>
        <source>the data of the plugin serve it</source>
        <translation>достаточно данных модуля</translation>
    </message>
    <message>
        <source>the datum has no such zone</source>
        <translation>у системы отсчёта нет такой зоны</translation>
    </message>
    <message>
        <source>the file cannot be opened for writing</source>
        <translation>файл не удалось открыть для записи</translation>
    </message>
    <message>
        <source>the layer as it lies</source>
        <translation>слой на своём месте</translation>
    </message>
    <message>
        <source>the limit was chosen by the values: median {median}, two spreads of {spread} (1.4826 MAD)</source>
        <translation>порог выбран по значениям: медиана {median}, два разброса по {spread} (1,4826 MAD)</translation>
    </message>
    <message>
        <source>the lowest number or limit of the column</source>
        <translation>наименьшее число или предел столбца</translation>
    </message>
    <message>
        <source>the lowest of the column, as chosen</source>
        <translation>наименьшее в столбце, по выбору</translation>
    </message>
    <message>
        <source>the number 0</source>
        <translation>число 0</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>другая сторона</translation>
    </message>
    <message>
        <source>the step is too small to show on a map: leave</source>
        <translation>ступень слишком мала, чтобы быть видной на карте: оставить</translation>
    </message>
    <message>
        <source>the system chosen below</source>
        <translation>система, выбранная ниже</translation>
    </message>
    <message>
        <source>the whole layer</source>
        <translation>весь слой</translation>
    </message>
    <message>
        <source>the {shown} highest of {all} classes</source>
        <translation>{shown} наивысших из {all} классов</translation>
    </message>
    <message>
        <source>their line</source>
        <translation>их прямая</translation>
    </message>
    <message>
        <source>thinning</source>
        <translation>прореживание</translation>
    </message>
    <message>
        <source>those made from the plugin’s data</source>
        <translation>построенные по данным модуля</translation>
    </message>
    <message>
        <source>those made with the grid</source>
        <translation>построенные вместе с сеткой</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>порог</translation>
    </message>
    <message>
        <source>tilt</source>
        <translation>тилт-угол</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>to content</source>
        <translation>содержание до</translation>
    </message>
    <message>
        <source>too many of its random shifts look at least as strong as the layer itself</source>
        <translation>слишком многие его случайные сдвиги выглядят не слабее самого слоя</translation>
    </message>
    <message>
        <source>training points</source>
        <translation>обучающие точки</translation>
    </message>
    <message>
        <source>training sites</source>
        <translation>обучающие месторождения</translation>
    </message>
    <message>
        <source>transfer to another area</source>
        <translation>перенос на другую территорию</translation>
    </message>
    <message>
        <source>true forecast</source>
        <translation>верный прогноз</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>неопределённость</translation>
    </message>
    <message>
        <source>unify grids</source>
        <translation>единая сетка</translation>
    </message>
    <message>
        <source>units</source>
        <translation>единицы</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>unsupervised classification</source>
        <translation>классификация без учителя</translation>
    </message>
    <message>
        <source>up to {end}</source>
        <translation>до {end}</translation>
    </message>
    <message>
        <source>upper percentile</source>
        <translation>верхний процентиль</translation>
    </message>
    <message>
        <source>upward continuation</source>
        <translation>продолжение вверх</translation>
    </message>
    <message>
        <source>used</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>variance of the samples</source>
        <translation>дисперсия проб</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>вариограмма</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>волны</translation>
    </message>
    <message>
        <source>weak anomalies</source>
        <translation>слабые аномалии</translation>
    </message>
    <message>
        <source>weighted overlay</source>
        <translation>взвешенное наложение</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>взвешенные суммы</translation>
    </message>
    <message>
        <source>weights of evidence</source>
        <translation>веса доказательств</translation>
    </message>
    <message>
        <source>what drains to the sample and to none upstream of it</source>
        <translation>что стекает к пробе, но ни к одной выше по течению</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с</translation>
    </message>
    <message>
        <source>within sites: sampling and analysis</source>
        <translation>внутри точек: отбор и анализ</translation>
    </message>
    <message>
        <source>working notes of the developers, to be checked</source>
        <translation>рабочие заметки разработчиков, подлежат проверке</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>yes (circular)</source>
        <translation>да (круговая зависимость)</translation>
    </message>
    <message>
        <source>your layer</source>
        <translation>ваш слой</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ваша</translation>
    </message>
    <message>
        <source>z-score (mean, standard deviation)</source>
        <translation>Стандартизация (среднее, стандартное отклонение)</translation>
    </message>
    <message>
        <source>z-score: {title}</source>
        <translation>Стандартизовано: {title}</translation>
    </message>
    <message>
        <source>zonality coefficient</source>
        <translation>коэффициент зональности</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>зоны</translation>
    </message>
    <message>
        <source>{areas} [area does|areas do] not match {values} [value|values], or areas are negative or all 0. Give one area for each value.</source>
        <translation>Площади ({areas}) не соответствуют значениям ({values}), либо среди них есть отрицательные или все равны 0. Дайте по площади на каждое значение.</translation>
    </message>
    <message>
        <source>{cells} [cell has|cells have] values that no row of the table holds, and no data now.</source>
        <translation>Ячеек со значениями, которых нет ни в одной строке таблицы: {cells}; теперь они без данных.</translation>
    </message>
    <message>
        <source>{classes} classes cannot be told apart, for the number of different cells is {distinct}. Take fewer classes, or layers that vary.</source>
        <translation>Классов {classes} не различить: разных ячеек только {distinct}. Возьмите меньше классов или слои, которые меняются.</translation>
    </message>
    <message>
        <source>{clusters} [cluster|clusters] cannot be formed. Give a number from 1 to {most}.</source>
        <translation>Нельзя образовать столько кластеров: {clusters}. Задайте число от 1 до {most}.</translation>
    </message>
    <message>
        <source>{code}: within {limit} km</source>
        <translation>{code}: до {limit} км</translation>
    </message>
    <message>
        <source>{code}: worse or unknown</source>
        <translation>{code}: хуже или неизвестно</translation>
    </message>
    <message>
        <source>{complete} of {count} [sample has|samples have] all elements; the indices of the others are empty.</source>
        <translation>Все элементы есть у {complete} из {count} [пробы|проб|проб]; показатели остальных пусты.</translation>
    </message>
    <message>
        <source>{count} [anomaly|anomalies], {area}.</source>
        <translation>{count} [аномалия|аномалии|аномалий], {area}.</translation>
    </message>
    <message>
        <source>{count} [break|breaks] cannot be fitted: give 0 to {most}, or leave the number to the test.</source>
        <translation>Нельзя подобрать столько точек излома: {count}. Задайте от 0 до {most} или предоставьте их число критерию.</translation>
    </message>
    <message>
        <source>{count} [catchment has|catchments have] fewer than 30 cells: the model is too coarse for them.</source>
        <translation>У {count} [водосбора|водосборов|водосборов] меньше 30 ячеек: модель для них слишком груба.</translation>
    </message>
    <message>
        <source>{count} [content is|contents are] 0, negative or infinite, the first of them in part {part} (rows, ten at most: {rows}). Log-ratios need positive numbers: replace values below detection first.</source>
        <translation>Содержаний, равных 0, отрицательных или бесконечных: {count}; первые — в компоненте {part} (строки, не больше десяти: {rows}). Логотношениям нужны положительные числа: сначала замените значения ниже предела обнаружения.</translation>
    </message>
    <message>
        <source>{count} [determination is|determinations are] 0, which has no logarithm (rows, ten at most: {rows}). Read 0 as below detection, and give the detection limit.</source>
        <translation>Определений, равных 0: {count}; логарифма у нуля нет (строки, не больше десяти: {rows}). Читайте 0 как «ниже предела обнаружения» и задайте предел.</translation>
    </message>
    <message>
        <source>{count} [determination is|determinations are] above an upper limit or in an interval: the limit, or the geometric mean of the bounds, stands for them.</source>
        <translation>{count} [определение|определения|определений] выше верхнего предела или в интервале: вместо них стоит предел или среднее геометрическое границ.</translation>
    </message>
    <message>
        <source>{count} [determination is|determinations are] no plain number; a substitute stands for it.</source>
        <translation>{count} [определение не является|определения не являются|определений не являются] простым числом; вместо него взята замена.</translation>
    </message>
    <message>
        <source>{count} [duplicate, standard or blank was|duplicates, standards and blanks were] left out.</source>
        <translation>{count} [контрольная проба (дубликат, стандартная или холостая) не участвует|контрольные пробы (дубликаты, стандартные и холостые) не участвуют|контрольных проб (дубликаты, стандартные и холостые) не участвуют].</translation>
    </message>
    <message>
        <source>{count} [feature has no weight and does|features have no weight and do] not count.</source>
        <translation>Объектов без веса: {count}; они не учитываются.</translation>
    </message>
    <message>
        <source>{count} [feature without a class was|features without a class were] left out.</source>
        <translation>Объектов без класса: {count}; они пропущены.</translation>
    </message>
    <message>
        <source>{count} [feature without usable geometry was|features without usable geometry were] left out.</source>
        <translation>Пропущено объектов без пригодной геометрии: {count}.</translation>
    </message>
    <message>
        <source>{count} [group|groups] of cells with too little area or too few samples left out.</source>
        <translation>{count} [группа|группы|групп] ячеек опущено: мала площадь или мало проб.</translation>
    </message>
    <message>
        <source>{count} [point lies|points lie] in the cell of another one; the cell is one model unit.</source>
        <translation>Точек в ячейке с другой точкой: {count}; такая ячейка — один эталонный участок.</translation>
    </message>
    <message>
        <source>{count} [population|populations] cannot be fitted: give 1 to {most}, or leave the number to the criterion.</source>
        <translation>Нельзя подобрать столько совокупностей: {count}. Задайте от 1 до {most} или предоставьте их число критерию.</translation>
    </message>
    <message>
        <source>{count} [row has|rows have] a Y without the number of the zone. Give the zone or its central meridian.</source>
        <translation>Строк, где у Y нет номера зоны: {count}. Укажите зону или её осевой меридиан.</translation>
    </message>
    <message>
        <source>{count} [row holds|rows hold] a negative number, or a value, a qualifier and limits that contradict each other (rows, ten at most: {rows}). Check these rows of the table.</source>
        <translation>Строк с отрицательными числами или с противоречием между значением, признаком и пределами: {count} (номера, не больше десяти: {rows}). Проверьте их в таблице.</translation>
    </message>
    <message>
        <source>{count} [run|runs] could not be fitted, so left out; run {number} said: {reason}</source>
        <translation>Не удалось построить {count} [прогон, он пропущен|прогона, они пропущены|прогонов, они пропущены]; прогон {number} сообщил: {reason}</translation>
    </message>
    <message>
        <source>{count} [sample has|samples have] a catchment; {without} lie outside the model or have no place.</source>
        <translation>Водосбор найден для {count} [пробы|проб|проб]; вне модели или без места: {without}.</translation>
    </message>
    <message>
        <source>{count} [sample has|samples have] no place in these cells.</source>
        <translation>{count} [проба не попала|пробы не попали|проб не попали] в эти ячейки.</translation>
    </message>
    <message>
        <source>{count} [sample has|samples have] no value of the covariate (first: row {row}). Leave them out, or choose a covariate that covers them.</source>
        <translation>Проб без значения ковариаты: {count} (первая — строка {row}). Исключите их или выберите ковариату, которая их покрывает.</translation>
    </message>
    <message>
        <source>{count} [sample lacks|samples lack] an element and got no result. Most often missing: {field}.</source>
        <translation>{count} [проба осталась|пробы остались|проб остались] без результата: не хватает какого-либо элемента. Чаще всего нет: {field}.</translation>
    </message>
    <message>
        <source>{count} [sample lies|samples lie] at the place of another one (first pair: rows {first} and {second} at {x}; {y}). Kriging has no answer there: average duplicates first, or leave them out.</source>
        <translation>Проб, лежащих там же, где другая: {count} (первая пара — строки {first} и {second}, координаты {x}; {y}). Кригинг там не имеет решения: сначала усредните дубликаты или исключите их.</translation>
    </message>
    <message>
        <source>{count} [sample lies|samples lie] at the place of another one; their means were taken.</source>
        <translation>{count} [проба лежит|пробы лежат|проб лежат] на месте другой; взяты средние.</translation>
    </message>
    <message>
        <source>{count} [sample lies|samples lie] where a raster of the drift has no data, and [is|are] left out.</source>
        <translation>{count} [проба лежит|пробы лежат|проб лежат] там, где растр дрейфа не имеет данных; [она не учтена|они не учтены|они не учтены].</translation>
    </message>
    <message>
        <source>{count} [sample was|samples were] left out for what is below detection.</source>
        <translation>{count} [проба исключена|пробы исключены|проб исключено] из-за значений ниже предела обнаружения.</translation>
    </message>
    <message>
        <source>{count} [sample with a value has|samples with a value have] no position (first: row {row}). Complete the coordinates, or leave such samples out.</source>
        <translation>Проб со значением, но без положения: {count} (первая — строка {row}). Дополните координаты или исключите такие пробы.</translation>
    </message>
    <message>
        <source>{count} [site has|sites have] no room in narrow parts of cells.</source>
        <translation>{count} [точке не нашлось|точкам не нашлось|точкам не нашлось] места в узких частях ячеек.</translation>
    </message>
    <message>
        <source>{count} [survey was|surveys were] found; two or more are needed for a comparison. Check the column of surveys.</source>
        <translation>Найдено съёмок: {count}; для сравнения нужно не меньше двух. Проверьте столбец съёмок.</translation>
    </message>
    <message>
        <source>{count} [value is|values are] negative (lowest: {lowest}), which contents cannot be. Read “-0.5” as “below 0.5” on import, or give the values before the logarithm was taken.</source>
        <translation>Отрицательных значений: {count} (наименьшее {lowest}), а содержание отрицательным не бывает. При импорте читайте «-0.5» как «ниже 0,5» или дайте значения до логарифмирования.</translation>
    </message>
    <message>
        <source>{count} [value is|values are] not above 0 (lowest: {lowest}), and logarithms are needed. Replace values below detection first.</source>
        <translation>Значений не больше 0: {count} (наименьшее {lowest}), а нужны логарифмы. Сначала замените значения ниже предела обнаружения.</translation>
    </message>
    <message>
        <source>{count} [value lies|values lie] on no step of the scale (rows, ten at most: {rows}). Give the scale that the laboratory used, or read the column as plain numbers.</source>
        <translation>Значений, не попавших на ступени шкалы: {count} (строки, не больше десяти: {rows}). Задайте шкалу лаборатории или читайте столбец как обычные числа.</translation>
    </message>
    <message>
        <source>{count} [variable separates|variables separate] the deposits from all other cells, so that the coefficients would be infinite: {variables}. Use Firth’s penalty (FIRTH: auto or always), or join classes.</source>
        <translation>{count} [переменная полностью отделяет|переменные полностью отделяют|переменных полностью отделяют] месторождения от прочих ячеек, и коэффициенты были бы бесконечны: {variables}. Включите штраф Фёрта (FIRTH: auto или always) или объедините классы.</translation>
    </message>
    <message>
        <source>{count} cells are no numbers, such as “{text}” (rows {rows}). Import the table with “Import geochemical table”, which reads such cells.</source>
        <translation>Ячеек, не являющихся числами: {count}, например «{text}» (строки {rows}). Загрузите таблицу инструментом «Импорт геохимической таблицы»: он читает такие ячейки.</translation>
    </message>
    <message>
        <source>{count} cells say that nothing was detected, and the table tells no detection limit for {columns}. Give the limits in “Columns”, such as: Au; Au; ppb; 0.3, or choose what stands for them.</source>
        <translation>Ячеек «не обнаружено»: {count}, а предела обнаружения для {columns} в таблице нет. Дайте пределы в «Столбцах», например: Au; Au; ppb; 0.3, или выберите, чем их считать.</translation>
    </message>
    <message>
        <source>{count} complete [sample is|samples are] too few for a robust covariance of {variables} [variable|variables]; {needed} are needed. Take fewer elements.</source>
        <translation>Полных проб {count} — мало для устойчивой ковариации (переменных: {variables}); нужно {needed}. Возьмите меньше элементов.</translation>
    </message>
    <message>
        <source>{count} complete [sample|samples] of {variables} [variable|variables]; {needed} are needed. Leave out elements that are often missing.</source>
        <translation>Проб, где есть все переменные ({variables}): {count}; нужно {needed}. Исключите элементы, которых часто не хватает.</translation>
    </message>
    <message>
        <source>{count} composite [anomaly|anomalies] of {number} of single elements.</source>
        <translation>{count} [комплексная аномалия|комплексные аномалии|комплексных аномалий] из {number} одноэлементных.</translation>
    </message>
    <message>
        <source>{count} different values</source>
        <translation>число различных значений: {count}</translation>
    </message>
    <message>
        <source>{count} or more different values</source>
        <translation>различных значений не менее {count}</translation>
    </message>
    <message>
        <source>{count} rows have Y without the number of the zone. Give the zone and its width.</source>
        <translation>Строк, где в Y нет номера зоны: {count}. Дайте зону и её ширину.</translation>
    </message>
    <message>
        <source>{count} rows have a qualifier that is none, such as “{sign}” (rows {rows}): only “&lt;”, “&gt;” and “~” are. Correct the field that ends in _q.</source>
        <translation>Строк с недопустимым квалификатором: {count}, например «{sign}» (строки {rows}); допустимы только «&lt;», «&gt;» и «~». Исправьте поле, имя которого оканчивается на _q.</translation>
    </message>
    <message>
        <source>{count} samples are too many for a tree (at most {most}). Use k-means.</source>
        <translation>Проб {count} — слишком много для дендрограммы (не больше {most}). Возьмите метод k-средних.</translation>
    </message>
    <message>
        <source>{count} samples are too many for one system (at most {most}). Give a number of neighbours, such as 16.</source>
        <translation>Проб {count} — слишком много для одной системы уравнений (не больше {most}). Задайте число соседних проб, например 16.</translation>
    </message>
    <message>
        <source>{count} values are negative, such as {value} (rows {rows}). Where a negative number means below detection, import the table with “Import geochemical table”, which keeps the limit.</source>
        <translation>Отрицательных значений: {count}, например {value} (строки {rows}). Если отрицательное число означает «ниже предела обнаружения», загрузите таблицу инструментом «Импорт геохимической таблицы»: он сохраняет предел.</translation>
    </message>
    <message>
        <source>{deposits} [deposit is|deposits are] too few to learn from; at least {needed} are needed. Widen the choice of deposits, or use a knowledge-driven method.</source>
        <translation>{deposits} [месторождения|месторождений|месторождений] мало для обучения, нужно не меньше {needed}. Расширьте выбор или возьмите экспертный метод.</translation>
    </message>
    <message>
        <source>{deposits}, {count} used</source>
        <translation>{deposits}, использовано: {count}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} из {whole}</translation>
    </message>
    <message>
        <source>{elements} elements can be used, {least} are needed. Choose more, or elements that vary and are not mostly below detection.</source>
        <translation>Пригодных элементов: {elements}, нужно {least}. Выберите больше или такие, что меняются и по большей части выше предела обнаружения.</translation>
    </message>
    <message>
        <source>{element}, by inverse distance</source>
        <translation>{element}, обратно взвешенные расстояния</translation>
    </message>
    <message>
        <source>{element}, by multifractal interpolation</source>
        <translation>{element}, мультифрактальная интерполяция</translation>
    </message>
    <message>
        <source>{element}, kriged</source>
        <translation>{element}, кригинг</translation>
    </message>
    <message>
        <source>{element}, kriging variance</source>
        <translation>{element}, дисперсия кригинга</translation>
    </message>
    <message>
        <source>{element}: histogram in classes of 0.1 lg, probability plot, boxplots. N = {n}, X = {mean}, S = {sd}, CV = {cv}</source>
        <translation>{element}: гистограмма с классами по 0,1 lg, вероятностный график, ящичные диаграммы. N = {n}, X = {mean}, S = {sd}, CV = {cv}</translation>
    </message>
    <message>
        <source>{element}: probability plot with thresholds, and samples or area with at least each content</source>
        <translation>{element}: вероятностный график с порогами и число проб или площадь с содержанием не ниже данного</translation>
    </message>
    <message>
        <source>{element}: the unit of anomaly {anomaly} is not known, so that there are no tonnes. Name the raster by element and unit, such as Cu_ppm.tif, and delineate again.</source>
        <translation>{element}: единица аномалии {anomaly} неизвестна, и тонн нет. Назовите растр по элементу и единице, например Cu_ppm.tif, и выделите заново.</translation>
    </message>
    <message>
        <source>{factors} [factor|factors] cannot be extracted from these correlations. Give a number from 1 to {most}.</source>
        <translation>Из этих корреляций нельзя выделить столько факторов: {factors}. Задайте число от 1 до {most}.</translation>
    </message>
    <message>
        <source>{factor} cannot convert a content into {unit}: the factor must be above 0. Check the units.</source>
        <translation>Множитель {factor} не годится для пересчёта содержания в {unit}: он должен быть больше 0. Проверьте единицы.</translation>
    </message>
    <message>
        <source>{field} names no element and holds negative numbers: they are taken as they are.</source>
        <translation>{field}: поле не названо по элементу и содержит отрицательные числа; они взяты как есть.</translation>
    </message>
    <message>
        <source>{field}: censored contents that may be of several classes and have none: {count}.</source>
        <translation>{field}: цензурированных содержаний, которые могут принадлежать нескольким классам и потому без класса: {count}.</translation>
    </message>
    <message>
        <source>{field}: chart of Thompson and Howarth, {kind}; asked for: {asked} % (two sd)</source>
        <translation>{field}: график Томпсона и Ховарта, {kind}; требуется: {asked} % (два стандартных отклонения)</translation>
    </message>
    <message>
        <source>{field}: contents by survey</source>
        <translation>{field}: содержания по съёмкам</translation>
    </message>
    <message>
        <source>{field}: control chart of reference materials</source>
        <translation>{field}: контрольная карта стандартных образцов</translation>
    </message>
    <message>
        <source>{field}: duplicates</source>
        <translation>{field}: дубликаты</translation>
    </message>
    <message>
        <source>{field}: no sample has a content. Choose another element.</source>
        <translation>{field}: ни в одной пробе нет содержания. Выберите другой элемент.</translation>
    </message>
    <message>
        <source>{field}: nothing joins {surveys} to a fixed survey; they are level among themselves only.</source>
        <translation>{field}: ничто не связывает {surveys} с закреплённой съёмкой; они увязаны только между собой.</translation>
    </message>
    <message>
        <source>{field}: reporting rate by batch</source>
        <translation>{field}: доля значимых определений по партиям</translation>
    </message>
    <message>
        <source>{field}: reporting rate of the {shown} batches with the lowest one, of {all}</source>
        <translation>{field}: доля значимых определений в {shown} партиях с наименьшей долей, всего партий {all}</translation>
    </message>
    <message>
        <source>{field}: samples as they were</source>
        <translation>{field}: пробы до увязки</translation>
    </message>
    <message>
        <source>{field}: samples levelled</source>
        <translation>{field}: пробы после увязки</translation>
    </message>
    <message>
        <source>{field}: steps at the borders</source>
        <translation>{field}: ступени на границах</translation>
    </message>
    <message>
        <source>{field}: {count} [sample has|samples have] no neighbour (islands) and no measure.</source>
        <translation>{field}: {count} [проба не имеет|пробы не имеют|проб не имеют] соседей (острова) и остаются без меры.</translation>
    </message>
    <message>
        <source>{first} and {second} were both given. Give one of the two.</source>
        <translation>Заданы и «{first}», и «{second}». Оставьте одно из двух.</translation>
    </message>
    <message>
        <source>{given} [weight|weights] for {layers} [layer|layers]. Give one for each layer, in the same order.</source>
        <translation>Слоёв: {layers}, весов: {given}. Укажите вес для каждого слоя в том же порядке.</translation>
    </message>
    <message>
        <source>{group}: median of {count}</source>
        <translation>{group}: медиана ({count})</translation>
    </message>
    <message>
        <source>{input}: AUC {value} ({lower}–{upper}), {used} of {total} deposits used.</source>
        <translation>{input}: AUC {value} ({lower}–{upper}), использовано месторождений: {used} из {total}.</translation>
    </message>
    <message>
        <source>{input}: a table says that it is of the layer “{table}”, but the raster in its place is “{raster}”. Give the rasters that the tables name, or import the table under the name of the raster if it is of that layer.</source>
        <translation>{input}: таблица говорит, что она для слоя «{table}», а на её месте растр «{raster}». Укажите растры, названные в таблицах, или, если таблица для этого слоя, импортируйте её под именем растра.</translation>
    </message>
    <message>
        <source>{input}: a unit area must be larger than 0 km². Take the area that one deposit stands for, for instance 1.</source>
        <translation>{input}: площадь элементарной ячейки должна быть больше 0 км². Возьмите площадь, которую представляет одно месторождение, например 1.</translation>
    </message>
    <message>
        <source>{input}: a weight is {value}; weights must not be negative. Choose another field.</source>
        <translation>{input}: встретился вес {value}; веса не могут быть отрицательными. Выберите другое поле.</translation>
    </message>
    <message>
        <source>{input}: at least {least} samples are asked for in an anomaly, but no samples were given. Give the layer, or set the number to 0.</source>
        <translation>{input}: в аномалии требуется не меньше {least} проб, но пробы не даны. Дайте слой или поставьте 0.</translation>
    </message>
    <message>
        <source>{input}: cells of {cell} m do not go with samples that extend over {extent} m. Take a size above 0 that gives fewer than a thousand million cells.</source>
        <translation>{input}: ячейки {cell} м не подходят к пробам, занимающим {extent} м. Возьмите размер больше 0, при котором ячеек меньше миллиарда.</translation>
    </message>
    <message>
        <source>{input}: choose a belt or a key area, not the whole region.</source>
        <translation>{input}: выберите пояс или ключевой участок, а не весь регион.</translation>
    </message>
    <message>
        <source>{input}: choose the coordinate reference system of the coordinates.</source>
        <translation>{input}: выберите систему координат таблицы.</translation>
    </message>
    <message>
        <source>{input}: choose the field that names the rocks, or leave the layer of rocks out.</source>
        <translation>{input}: выберите поле с названием породы или не давайте слой пород.</translation>
    </message>
    <message>
        <source>{input}: every cell of “{path}” has the score {value}, so that there is nothing to cut. Choose a raster whose scores differ, and check the model that made this one.</source>
        <translation>{input}: у всех ячеек растра «{path}» оценка {value}, отсекать нечего. Выберите растр, где оценки различаются, и проверьте модель, которая его построила.</translation>
    </message>
    <message>
        <source>{input}: every position error is 0, so that nothing would be moved. Give an error, or a field that the model has kept.</source>
        <translation>{input}: все погрешности положения равны 0, сдвигать нечего. Задайте погрешность или поле, которое сохранила модель.</translation>
    </message>
    <message>
        <source>{input}: give the distance within which samples are neighbours.</source>
        <translation>{input}: задайте расстояние, в пределах которого пробы считаются соседями.</translation>
    </message>
    <message>
        <source>{input}: give the last year whose deposits train the model.</source>
        <translation>{input}: задайте последний год, месторождения которого обучают модель.</translation>
    </message>
    <message>
        <source>{input}: give the table of the contents to compare with.</source>
        <translation>{input}: дайте таблицу содержаний, с которыми сравнивать.</translation>
    </message>
    <message>
        <source>{input}: half of the cells or more of “{path}” have the value {value}, so that no limit follows from the values. Give the limit.</source>
        <translation>{input}: у половины ячеек растра «{path}» или более значение {value}, поэтому предел из значений не следует. Задайте предел.</translation>
    </message>
    <message>
        <source>{input}: ilr needs a partition, such as Cu Pb / Zn; Cu / Pb. Write one, or take pivot coordinates.</source>
        <translation>{input}: для ilr нужно разбиение, например Cu Pb / Zn; Cu / Pb. Напишите его или возьмите опорные координаты.</translation>
    </message>
    <message>
        <source>{input}: in row {row}, “{text}”, the lower end is not below the upper one.</source>
        <translation>{input}: в строке {row}, «{text}», нижний конец не меньше верхнего.</translation>
    </message>
    <message>
        <source>{input}: in the layer “{name}” these rocks nowhere touch. Raise the tolerance if there are gaps between the polygons.</source>
        <translation>{input}: в слое «{name}» эти породы нигде не соприкасаются. Если между полигонами есть зазоры, увеличьте допуск.</translation>
    </message>
    <message>
        <source>{input}: layer {layer} has no condition. Say which of its values are favourable.</source>
        <translation>{input}: у слоя {layer} нет условия. Укажите, какие его значения благоприятны.</translation>
    </message>
    <message>
        <source>{input}: multiples need a threshold. Give its content.</source>
        <translation>{input}: кратным нужен порог. Дайте его содержание.</translation>
    </message>
    <message>
        <source>{input}: no background cell is left farther than {buffer} m from the deposits. Take a smaller buffer or a larger area.</source>
        <translation>{input}: дальше {buffer} м от месторождений не осталось ни одной фоновой ячейки. Уменьшите буфер или увеличьте площадь.</translation>
    </message>
    <message>
        <source>{input}: no cell is above 0 after adding {shift}, so there is no logarithm. Raise the number that is added to the values.</source>
        <translation>{input}: после прибавления {shift} ни одна ячейка не больше 0, логарифма нет. Увеличьте число, прибавляемое к значениям.</translation>
    </message>
    <message>
        <source>{input}: no cell is anomalous; the values run from {lowest} to {highest}. Choose other limits.</source>
        <translation>{input}: аномальных ячеек нет; значения от {lowest} до {highest}. Выберите другие пределы.</translation>
    </message>
    <message>
        <source>{input}: no cell of the template has a point of “{name}” within the radius. Check the template, the weights and the filter and selection of the layer.</source>
        <translation>{input}: ни у одной ячейки шаблона нет в радиусе точки слоя «{name}». Проверьте шаблон, веса, фильтр и выделение слоя.</translation>
    </message>
    <message>
        <source>{input}: no feature has a value in the field “{field}”. Choose another field, or none.</source>
        <translation>{input}: ни у одного объекта нет значения в поле «{field}». Выберите другое поле или не выбирайте никакого.</translation>
    </message>
    <message>
        <source>{input}: no feature of the layer “{name}” touches the grid of the template. Check its coordinate reference system and the template.</source>
        <translation>{input}: ни один объект слоя «{name}» не касается сетки шаблона. Проверьте его систему координат и шаблон.</translation>
    </message>
    <message>
        <source>{input}: no field of the layer “{name}” is named as an age. Choose the field.</source>
        <translation>{input}: в слое «{name}» нет поля, имя которого говорит о возрасте. Выберите поле.</translation>
    </message>
    <message>
        <source>{input}: no field of the low-density network holds {element} in a unit that can be converted to that of the samples.</source>
        <translation>{input}: в сети низкой плотности нет поля {element} в единице, переводимой в единицу проб.</translation>
    </message>
    <message>
        <source>{input}: no field of “{name}” names an element with its unit, such as Cu_ppm. Choose the fields, or import the table with “Import geochemical table”. Its fields: {fields}.</source>
        <translation>{input}: в «{name}» ни одно поле не названо элементом с единицей, например Cu_ppm. Выберите поля или загрузите таблицу инструментом «Импорт геохимической таблицы». Поля слоя: {fields}.</translation>
    </message>
    <message>
        <source>{input}: no layer is called “{name}”. The layers are: {known}.</source>
        <translation>{input}: нет слоя с именем «{name}». Слои: {known}.</translation>
    </message>
    <message>
        <source>{input}: no layer ranks the deposits better than chance. Scores must be higher where it is more favourable: negate distances, or turn them into memberships.</source>
        <translation>{input}: ни один слой не упорядочивает месторождения лучше случайного. Оценки должны быть выше там, где благоприятнее: возьмите расстояния с обратным знаком или превратите их в принадлежности.</translation>
    </message>
    <message>
        <source>{input}: no layer varies where all of them are known and deposits were counted. Check the rasters, or take classes that differ.</source>
        <translation>{input}: ни один слой не меняется там, где известны все слои и учтены месторождения. Проверьте растры или возьмите различающиеся классы.</translation>
    </message>
    <message>
        <source>{input}: no line strikes between {low} and {high} degrees. Give a wider range.</source>
        <translation>{input}: нет линий с простиранием от {low} до {high} градусов. Расширьте диапазон.</translation>
    </message>
    <message>
        <source>{input}: no point has room in the study area. Take a smaller buffer round the deposits, or a larger area.</source>
        <translation>{input}: в районе исследований нет места ни для одной точки. Уменьшите буфер вокруг месторождений или возьмите район больше.</translation>
    </message>
    <message>
        <source>{input}: no polygon of the layer “{name}” has these rocks and ages. Look at the log for ages that were not understood, and at the rock names in the attribute table.</source>
        <translation>{input}: в слое «{name}» нет полигонов таких пород и возраста. Посмотрите в журнале нераспознанные возрасты, а в таблице атрибутов — названия пород.</translation>
    </message>
    <message>
        <source>{input}: no rock name of the layer “{name}” is found by these words. Look at the names in the attribute table.</source>
        <translation>{input}: в слое «{name}» по этим словам не найдено ни одного названия породы. Посмотрите названия в таблице атрибутов.</translation>
    </message>
    <message>
        <source>{input}: no sample has a place on the map. Give the layer points and a coordinate system, or import the table with its coordinates.</source>
        <translation>{input}: ни у одной пробы нет места на карте. Задайте слою точки и систему координат или импортируйте таблицу с координатами.</translation>
    </message>
    <message>
        <source>{input}: none of the deposits lies where every evidence layer has data, as this method needs (all: {points}, in the study area: {inside}). “{layer}” has data at the fewest of them: {known}. Leave it out, fill its gaps, or limit the study area to where all layers have data.</source>
        <translation>{input}: ни одно месторождение не лежит там, где данные есть во всех слоях, а метод этого требует (всего: {points}, на площади исследования: {inside}). Реже всего данные в местах месторождений есть в слое «{layer}»: {known}. Уберите его, заполните пробелы или ограничьте площадь исследования той, где данные есть во всех слоях.</translation>
    </message>
    <message>
        <source>{input}: none of these anomalies lies in a composite anomaly and is one of its elements. Give the layers from which the composite anomalies were ranked.</source>
        <translation>{input}: ни одна из этих аномалий не лежит в комплексной аномалии и не относится к её элементам. Задайте слои, по которым комплексные аномалии были ранжированы.</translation>
    </message>
    <message>
        <source>{input}: not one site falls into the study area. Take more sites or smaller cells.</source>
        <translation>{input}: ни одна точка не попала в площадь. Возьмите больше точек или ячейки мельче.</translation>
    </message>
    <message>
        <source>{input}: numbers in row {row} of the matrix: {given}; layers: {rows}. Give as many numbers in each row as there are layers.</source>
        <translation>{input}: чисел в строке {row} матрицы: {given}; слоёв: {rows}. В каждой строке должно быть столько чисел, сколько слоёв.</translation>
    </message>
    <message>
        <source>{input}: of {count} [feature|features] of “{name}” only {read} could be read. The file is damaged; repair it or restore a copy.</source>
        <translation>{input}: из {count} [объекта|объектов|объектов] «{name}» удалось прочитать только {read}. Файл повреждён; исправьте его или восстановите копию.</translation>
    </message>
    <message>
        <source>{input}: of {points} [deposit|deposits] none lies in a cell in which all rasters have data. Check that the rasters cover the same area, the deposits’ coordinate system, filter and selection, and the mask.</source>
        <translation>{input}: ни одно из месторождений ({points}) не лежит в ячейке, где данные есть у всех растров. Проверьте, покрывают ли растры одну и ту же площадь, а также систему координат, фильтр и выборку месторождений и маску.</translation>
    </message>
    <message>
        <source>{input}: of {points} [deposit|deposits] none lies on a cell with a score. Check their coordinate system, the filter and selection of the layer, and the mask.</source>
        <translation>{input}: ни одно из месторождений ({points}) не попадает на ячейку с оценкой. Проверьте их систему координат, фильтр и выборку слоя, а также маску.</translation>
    </message>
    <message>
        <source>{input}: only {count} used, so that the interval is wide and its formula rough.</source>
        <translation>{input}: использовано всего {count}, поэтому интервал широк, а его формула груба.</translation>
    </message>
    <message>
        <source>{input}: polygons take no weights, since the share of the area that they cover is computed. Leave the field empty.</source>
        <translation>{input}: полигоны весов не имеют, так как вычисляется доля покрытой ими площади. Оставьте поле пустым.</translation>
    </message>
    <message>
        <source>{input}: row {row}, column {column} of the matrix is {value}. Give numbers above 0, and 1 where a layer meets itself.</source>
        <translation>{input}: в строке {row}, столбце {column} матрицы стоит {value}. Числа должны быть больше 0, а там, где слой сравнивается с самим собой, – 1.</translation>
    </message>
    <message>
        <source>{input}: row {row}, “{text}”, cannot be understood. Write a whole number and its names, “value;Chinese;Russian;English”.</source>
        <translation>{input}: строка {row}, «{text}», непонятна. Напишите целое число и его названия: «значение;китайское;русское;английское».</translation>
    </message>
    <message>
        <source>{input}: row {row}, “{text}”, cannot be understood. Write “from;to;new”, “value;new”, “*;new” for the rest or “nodata;new”, with numbers; names of the class may follow.</source>
        <translation>{input}: строка {row}, «{text}», непонятна. Напишите «от;до;новое», «значение;новое», «*;новое» для остальных или «nodata;новое», числами; далее могут следовать названия класса.</translation>
    </message>
    <message>
        <source>{input}: row {row}, “{text}”, is not understood. Write: header; meaning; unit; detection limit, where the meaning is an element or oxide, a field such as sample_id or laboratory, x, y, longitude, latitude, or “-” to leave the column out.</source>
        <translation>{input}: строка {row}, «{text}», непонятна. Пишите: заголовок; значение; единица; предел обнаружения, где значение — элемент или оксид, поле, например sample_id или laboratory, x, y, longitude, latitude, либо «-», чтобы опустить столбец.</translation>
    </message>
    <message>
        <source>{input}: rows of the matrix: {given}; layers: {layers}. Give one row for each layer, in their order; rows end at a line break or “|”, numbers are parted by spaces.</source>
        <translation>{input}: строк в матрице: {given}; слоёв: {layers}. Дайте по строке на каждый слой в их порядке; строки разделяются переводом строки или знаком «|», числа – пробелами.</translation>
    </message>
    <message>
        <source>{input}: steps of at most {distance} m join all {sites} sites, so that they cannot be parted. Give a shorter distance, or 0 to part all that do not share one place.</source>
        <translation>{input}: шаги не длиннее {distance} м соединяют все точки ({sites}), и разделить их нельзя. Задайте меньшее расстояние или 0, чтобы вместе остались лишь точки в одном месте.</translation>
    </message>
    <message>
        <source>{input}: targets of “{name}” without a number in the field “rank”, by which the cards are ordered and named: {without} of {total}. Number them, leave them out by a filter, or give the output of “Delineate targets”.</source>
        <translation>{input}: в «{name}» у {without} из {total} участков нет числа в поле «rank», по которому карточки упорядочены и названы. Пронумеруйте их, исключите фильтром или задайте результат алгоритма «Выделение перспективных участков».</translation>
    </message>
    <message>
        <source>{input}: the coordinate system of “{path}” is neither geographic nor projected, so that nobody knows where on Earth its cells lie. Assign the one that it is in (Raster ‣ Projections ‣ Assign Projection).</source>
        <translation>{input}: система координат «{path}» не географическая и не прямоугольная, поэтому неизвестно, где на Земле лежат его ячейки. Назначьте ту, в которой он задан (Растр ‣ Проекции ‣ Назначить проекцию).</translation>
    </message>
    <message>
        <source>{input}: the density that counts as explored must be above 0. Leave it empty for the highest.</source>
        <translation>{input}: плотность, при которой площадь считается изученной, должна быть больше 0. Оставьте поле пустым для наибольшей.</translation>
    </message>
    <message>
        <source>{input}: the deposits ({deposits}) are one cluster. Give a shorter distance.</source>
        <translation>{input}: все месторождения ({deposits}) — одна группа. Задайте меньшее расстояние.</translation>
    </message>
    <message>
        <source>{input}: the extent has no area, or no place on the globe. Give west, east, south and north with their coordinate system, for instance 70,90,40,50 [EPSG:4326].</source>
        <translation>{input}: охват не имеет площади или места на земном шаре. Задайте запад, восток, юг и север с системой координат, например 70,90,40,50 [EPSG:4326].</translation>
    </message>
    <message>
        <source>{input}: the field has {classes} different values; at most {most} can become rasters. Choose a field of classes, or join classes first.</source>
        <translation>{input}: в поле {classes} разных значений; растрами могут стать не более {most}. Выберите поле классов или сначала объедините классы.</translation>
    </message>
    <message>
        <source>{input}: the grid of “{path}” is rotated, or its rows do not run from north to south. Choose a north-up raster; Warp (reproject) of GDAL makes one.</source>
        <translation>{input}: сетка «{path}» повёрнута, или её строки идут не с севера на юг. Выберите растр, ориентированный на север; его можно получить инструментом GDAL «Деформация (перепроецирование)».</translation>
    </message>
    <message>
        <source>{input}: the grid “{path}” is in degrees, so that its cells have no common size in metres. Bring it first to a projected grid, such as an Albers projection of the belt: with “Align rasters”, a raster of that grid being the template, or with Raster ‣ Projections ‣ Warp; bilinear in both cases.</source>
        <translation>{input}: сетка «{path}» задана в градусах, у её ячеек нет общего размера в метрах. Сначала приведите её к прямоугольной сетке, например в проекции Альберса для пояса: инструментом «Выравнивание растров», взяв за образец растр этой сетки, или через Растр ‣ Проекции ‣ Перепроецировать; в обоих случаях билинейно.</translation>
    </message>
    <message>
        <source>{input}: the inverse needs the fields of coordinates by clr, alr, ilr or pivot. Choose them in their order.</source>
        <translation>{input}: обратному преобразованию нужны поля координат clr, alr, ilr или опорных. Выберите их по порядку.</translation>
    </message>
    <message>
        <source>{input}: the layer holds no duplicates, reference materials or blanks, and no batches. Fill the fields duplicate_of, kind, standard or batch, or say under which names the layer has them.</source>
        <translation>{input}: в слое нет ни дубликатов, ни стандартных образцов, ни холостых проб, ни партий. Заполните поля duplicate_of, kind, standard или batch или укажите, как они называются в слое.</translation>
    </message>
    <message>
        <source>{input}: the layer “{name}” has no field with text. Join a table with names of rocks.</source>
        <translation>{input}: в слое «{name}» нет текстовых полей. Присоедините таблицу с названиями пород.</translation>
    </message>
    <message>
        <source>{input}: the layer “{name}” has places but no coordinate reference system. Choose it.</source>
        <translation>{input}: у слоя «{name}» есть местоположения, но нет системы координат. Выберите её.</translation>
    </message>
    <message>
        <source>{input}: the layer “{name}” has {sites} usable sites; at least {least} are needed. Check its filter and selection.</source>
        <translation>{input}: в слое «{name}» пригодных точек: {sites}; нужно не менее {least}. Проверьте его фильтр и выделение.</translation>
    </message>
    <message>
        <source>{input}: the layer “{source}” cannot be opened. Check that the file and the layer in it exist and are not damaged.</source>
        <translation>{input}: не удаётся открыть слой «{source}». Проверьте, есть ли файл и слой в нём и не повреждены ли они.</translation>
    </message>
    <message>
        <source>{input}: the layers hold no anomaly with an outline.</source>
        <translation>{input}: в слоях нет ни одной аномалии с контуром.</translation>
    </message>
    <message>
        <source>{input}: the lower percentile {lower} must be below the upper one, {upper}. 5 and 95 are usual.</source>
        <translation>{input}: нижний процентиль {lower} должен быть меньше верхнего, {upper}. Обычно берут 5 и 95.</translation>
    </message>
    <message>
        <source>{input}: the lowest and the highest value wanted are both {value}. Give two different numbers.</source>
        <translation>{input}: заданные наименьшее и наибольшее значения одинаковы: {value}. Задайте два разных числа.</translation>
    </message>
    <message>
        <source>{input}: the manual rule needs a cut for at least one ordered layer. Give the cuts in the order of the rasters, separated by commas, or choose another rule (RULE).</source>
        <translation>{input}: при ручном правиле нужна граница хотя бы для одного упорядоченного слоя. Задайте границы в порядке растров через запятую или выберите другое правило (RULE).</translation>
    </message>
    <message>
        <source>{input}: the mask “{path}” has no cell inside on this grid. Check its area, its values (1 inside) and its coordinate system.</source>
        <translation>{input}: у маски «{path}» на этой сетке нет ни одной ячейки внутри. Проверьте её охват, значения (1 — внутри) и систему координат.</translation>
    </message>
    <message>
        <source>{input}: the matrix contradicts itself: row {row}, column {column} is {value}, so that row {column}, column {row} must be {needed}, but it is {other}. Change one of the two.</source>
        <translation>{input}: матрица противоречит себе: в строке {row}, столбце {column} стоит {value}, поэтому в строке {column}, столбце {row} должно быть {needed}, а там {other}. Измените одно из двух.</translation>
    </message>
    <message>
        <source>{input}: the method has no option “{name}”. It takes: {known}.</source>
        <translation>{input}: у метода нет параметра «{name}». Допустимы: {known}.</translation>
    </message>
    <message>
        <source>{input}: the method “value” needs the lowest score of a target. Give a number.</source>
        <translation>{input}: методу «заданное значение» нужна наименьшая оценка участка. Задайте число.</translation>
    </message>
    <message>
        <source>{input}: the model gives no cell a score here. Check that the rasters overlap and have the classes of the model.</source>
        <translation>{input}: модель не дала оценки ни одной ячейке. Проверьте, перекрываются ли растры и есть ли в них классы модели.</translation>
    </message>
    <message>
        <source>{input}: the model has no field “{field}” of its deposits; it has kept {known}. Fit the model with deposits that have a field “discovery_year”, or a field that holds only dates or years from 1000 to 2100.</source>
        <translation>{input}: у месторождений модели нет поля «{field}»; она сохранила {known}. Постройте модель по месторождениям с полем «discovery_year» или с полем, где только даты или годы от 1000 до 2100.</translation>
    </message>
    <message>
        <source>{input}: the model has one layer; without it nothing is left. Choose a model of two or more.</source>
        <translation>{input}: в модели один слой, без него ничего не остаётся. Выберите модель из двух или более слоёв.</translation>
    </message>
    <message>
        <source>{input}: the model was made with {needed} rasters, but {given} were given. Give one for each of its layers, in the same order.</source>
        <translation>{input}: модель построена по растрам в числе {needed}, а задано {given}. Задайте по одному на каждый слой в том же порядке.</translation>
    </message>
    <message>
        <source>{input}: the names of the rasters tell none of the elements {names}. Name them by element and unit, such as Cu_ppm.tif.</source>
        <translation>{input}: имена растров не указывают ни на один из элементов {names}. Назовите файлы по элементу и единице, например Cu_ppm.tif.</translation>
    </message>
    <message>
        <source>{input}: the new value {value} is too large for a raster of single precision.</source>
        <translation>{input}: новое значение {value} слишком велико для растра одинарной точности.</translation>
    </message>
    <message>
        <source>{input}: the prediction–area method needs known deposits. Give them, or choose another method.</source>
        <translation>{input}: для метода «прогноз — площадь» нужны известные месторождения. Задайте их или выберите другой метод.</translation>
    </message>
    <message>
        <source>{input}: the radius must be above 0. Give it in metres.</source>
        <translation>{input}: радиус должен быть больше 0. Задайте его в метрах.</translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” has another coordinate reference system than the study area. Reproject it first.</source>
        <translation>{input}: у растра «{path}» другая система координат, чем у района исследований. Сначала перепроецируйте его.</translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” has no cell with data. Check its nodata value and the area it covers.</source>
        <translation>{input}: в растре «{path}» нет ни одной ячейки с данными. Проверьте значение «нет данных» и охват.</translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” has no coordinate reference system, so lengths and areas are unknown. Assign one first (Raster ‣ Projections ‣ Assign Projection).</source>
        <translation>{input}: у растра «{path}» не задана система координат, поэтому длины и площади неизвестны. Сначала назначьте её (Растр ‣ Проекции ‣ Назначить проекцию).</translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” has no data in the study area. Check that both cover the same place.</source>
        <translation>{input}: растр «{path}» не имеет данных в районе исследований. Проверьте, что оба покрывают одно и то же место.</translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” holds only the value {value}; there is nothing to classify.</source>
        <translation>{input}: растр «{path}» содержит только значение {value}; классифицировать нечего.</translation>
    </message>
    <message>
        <source>{input}: the raster “{source}” cannot be opened. Check that the file exists and is not damaged.</source>
        <translation>{input}: не удаётся открыть растр «{source}». Проверьте, существует ли файл и не повреждён ли он.</translation>
    </message>
    <message>
        <source>{input}: the row “{row}” is not understood. Give “layer; class; score” or “layer; from; to; score”, with numbers, from lower to higher.</source>
        <translation>{input}: строка «{row}» непонятна. Запишите «слой; класс; оценка» или «слой; от; до; оценка» числами, от меньшего к большему.</translation>
    </message>
    <message>
        <source>{input}: the row “{row}” is not understood. Give “value; membership” or “from; to; membership”, with numbers.</source>
        <translation>{input}: строка «{row}» непонятна. Запишите «значение; принадлежность» или «от; до; принадлежность» числами.</translation>
    </message>
    <message>
        <source>{input}: the rows “{first}” and “{second}” both hold {value}. Give each class one score.</source>
        <translation>{input}: строки «{first}» и «{second}» обе содержат {value}. Дайте каждому классу одну оценку.</translation>
    </message>
    <message>
        <source>{input}: the rule “{expression}” cannot be followed ({reason}). Use the fields of the targets: {fields}.</source>
        <translation>{input}: правило «{expression}» нельзя выполнить ({reason}). Используйте поля участков: {fields}.</translation>
    </message>
    <message>
        <source>{input}: the samples have no field “{field}”. Choose one that holds contents.</source>
        <translation>{input}: у проб нет поля «{field}». Выберите поле с содержаниями.</translation>
    </message>
    <message>
        <source>{input}: the side of the blocks must be above 0. Give it in metres.</source>
        <translation>{input}: сторона блоков должна быть больше 0. Задайте её в метрах.</translation>
    </message>
    <message>
        <source>{input}: the slope is 0, which makes every value one half. Give another, or leave it empty.</source>
        <translation>{input}: крутизна равна 0, и все значения станут равны одной второй. Задайте другую или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>{input}: the standard deviation is everywhere the same share of the mean ({value}), so that no cell is less sure than another. Take the standard deviation as it is, or check how both rasters were made.</source>
        <translation>{input}: стандартное отклонение всюду составляет одну и ту же долю среднего ({value}), так что ни одна ячейка не надёжнее другой. Берите стандартное отклонение как есть или проверьте, как получены оба растра.</translation>
    </message>
    <message>
        <source>{input}: the study area has more than {most} of these cells. Take larger cells or a smaller area.</source>
        <translation>{input}: в площади больше {most} таких ячеек. Возьмите ячейки крупнее или площадь меньше.</translation>
    </message>
    <message>
        <source>{input}: the table has no rule. Write rows such as “0;100;1” or “5;1”.</source>
        <translation>{input}: в таблице нет правил. Напишите строки вида «0;100;1» или «5;1».</translation>
    </message>
    <message>
        <source>{input}: the table of criteria has no rows of {presets}. Choose another practice.</source>
        <translation>{input}: в таблице критериев нет строк для: {presets}. Выберите другую практику.</translation>
    </message>
    <message>
        <source>{input}: the table “{path}” cannot be read as text in UTF-8: {reason}.</source>
        <translation>{input}: таблицу «{path}» не удаётся прочитать как текст в UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>{input}: the table “{path}” lacks {missing}. The columns are {needed}, and sd where it is known.</source>
        <translation>{input}: в таблице «{path}» нет {missing}. Столбцы: {needed} и, если известно, sd.</translation>
    </message>
    <message>
        <source>{input}: the table “{path}” lacks {missing}. The columns of criteria are {needed}; copy the table of the plugin (resources/data/geochem_criteria.csv) and change it.</source>
        <translation>{input}: в таблице «{path}» нет {missing}. Столбцы критериев: {needed}; скопируйте таблицу плагина (resources/data/geochem_criteria.csv) и измените её.</translation>
    </message>
    <message>
        <source>{input}: the values of “{name}” are complex numbers, which have no order. Take their real part or modulus first (gdal_translate -ot Float32, or the raster calculator).</source>
        <translation>{input}: значения «{name}» – комплексные числа, для которых нет порядка. Сначала возьмите их действительную часть или модуль (gdal_translate -ot Float32 или калькулятор растров).</translation>
    </message>
    <message>
        <source>{input}: the variogram is one of {given}, this kind of kriging needs one of {needed}. Make the variogram with that transform, or choose the other kind of kriging.</source>
        <translation>{input}: вариограмма построена для {given}, а этому кригингу нужна для {needed}. Постройте её с нужным преобразованием или выберите другой вид кригинга.</translation>
    </message>
    <message>
        <source>{input}: there is no cell where all layers have data. Check that they overlap, and the study area.</source>
        <translation>{input}: нет ячейки, где есть данные всех слоёв. Проверьте, перекрываются ли они, и район исследования.</translation>
    </message>
    <message>
        <source>{input}: this method takes its weights from known deposits. Choose a layer of points.</source>
        <translation>{input}: этот метод берёт веса по известным месторождениям. Выберите слой точек.</translation>
    </message>
    <message>
        <source>{input}: units (UNITS) have no distance from a deposit. Leave the buffer at 0, or give background points.</source>
        <translation>{input}: у геологических единиц (UNITS) нет расстояния до месторождения. Оставьте буфер 0 или задайте фоновые точки.</translation>
    </message>
    <message>
        <source>{input}: with a radius of {radius} m the circle holds no other cell, or too many. On this grid take {least} to {most} m.</source>
        <translation>{input}: в круге радиусом {radius} м нет других ячеек или их слишком много. На этой сетке возьмите от {least} до {most} м.</translation>
    </message>
    <message>
        <source>{input}: {deposits} deposits are too many for clusters (at most {most}). Use blocks.</source>
        <translation>{input}: {deposits} месторождений слишком много для групп (не больше {most}). Возьмите блоки.</translation>
    </message>
    <message>
        <source>{input}: {draws} [draw is|draws are] too few for an interval by bootstrap; give at least {least}.</source>
        <translation>{input}: выборок {draws} — слишком мало для интервала по бутстрепу; задайте не меньше {least}.</translation>
    </message>
    <message>
        <source>{input}: {given} [condition|conditions] for {layers} [layer|layers]. Give one row for each layer, in the same order.</source>
        <translation>{input}: условий {given}, а слоёв {layers}. Дайте по строке на слой в том же порядке.</translation>
    </message>
    <message>
        <source>{input}: {given} [entry|entries] for {layers} [raster|rasters]. Give one for each raster, in the same order, separated by commas.</source>
        <translation>{input}: записей {given}, а растров {layers}. Задайте по одной на каждый растр, в том же порядке, через запятую.</translation>
    </message>
    <message>
        <source>{input}: {given} [raster was|rasters were] given; choose two to {most}.</source>
        <translation>{input}: задано растров: {given}; выберите от двух до {most}.</translation>
    </message>
    <message>
        <source>{input}: {given} components were asked for; from 1 to {most} can be had.</source>
        <translation>{input}: запрошено компонент: {given}; возможно от 1 до {most}.</translation>
    </message>
    <message>
        <source>{input}: {given} km is finer than the cells of the raster, {cell} km. The effective resolution is at least a cell.</source>
        <translation>{input}: {given} км — мельче ячеек растра, {cell} км. Эффективное разрешение не мельче ячейки.</translation>
    </message>
    <message>
        <source>{input}: {given} names are given for {parts} parts. Give one name for each, apart by spaces.</source>
        <translation>{input}: имён задано {given}, а частей {parts}. Задайте по одному имени на часть, через пробел.</translation>
    </message>
    <message>
        <source>{input}: {given} raster was given; choose at least two models to compare.</source>
        <translation>{input}: задано растров: {given}; для сравнения выберите не меньше двух моделей.</translation>
    </message>
    <message>
        <source>{input}: {medium} % is not more than the {high} % of the high class. The share of both classes together must be the larger.</source>
        <translation>{input}: {medium} % не больше, чем {high} % высокого класса. Доля обоих классов вместе должна быть больше.</translation>
    </message>
    <message>
        <source>{input}: {names} are not among the elements of the anomalies ({there}).</source>
        <translation>{input}: {names} — нет среди элементов аномалий ({there}).</translation>
    </message>
    <message>
        <source>{input}: {names} are not among the elements. Write the symbols as in the names of the fields, or choose these elements as well.</source>
        <translation>{input}: {names} — нет среди элементов. Пишите символы как в именах полей или выберите и эти элементы.</translation>
    </message>
    <message>
        <source>{input}: {rows} layers are too many to compare pair by pair, at most {most}. Give weights (WEIGHTS) instead, or join layers first.</source>
        <translation>{input}: для попарного сравнения слоёв слишком много ({rows}), можно не больше {most}. Задайте веса (WEIGHTS) или сначала объедините слои.</translation>
    </message>
    <message>
        <source>{input}: {tables} [layer|layers] in the weights tables, but {rasters} [raster|rasters]. Give one for each, in the same order, or with the same names.</source>
        <translation>{input}: в таблицах весов слоёв {tables}, а растров {rasters}. Задайте по одному на каждый, в том же порядке или с теми же названиями.</translation>
    </message>
    <message>
        <source>{input}: {value} is outside the limits. Give a number from {least} to {most}.</source>
        <translation>{input}: {value} вне пределов. Укажите число от {least} до {most}.</translation>
    </message>
    <message>
        <source>{input}: {value} is too large. Give a number of at most {most}.</source>
        <translation>{input}: {value} – слишком много. Укажите число не больше {most}.</translation>
    </message>
    <message>
        <source>{input}: {value} is too small. Give a number of at least {least}.</source>
        <translation>{input}: {value} – слишком мало. Укажите число не меньше {least}.</translation>
    </message>
    <message>
        <source>{input}: “{name}” comes from a service or a source without files ({provider}), which does not give cell values. Save it as a GeoTIFF with raw data first (Layer ‣ Save As).</source>
        <translation>{input}: «{name}» взят из сервиса или источника без файлов ({provider}), который не даёт значений ячеек. Сначала сохраните его как GeoTIFF с исходными данными (Слой ‣ Сохранить как).</translation>
    </message>
    <message>
        <source>{input}: “{name}” does not match the layer “{layer}” of the model: it says “{found}”, needed is “{needed}”. Give the rasters in the order of the model, prepared in the same way.</source>
        <translation>{input}: «{name}» не соответствует слою модели «{layer}»: в нём указано «{found}», нужно «{needed}». Задайте растры в порядке модели, подготовленные так же.</translation>
    </message>
    <message>
        <source>{input}: “{name}” has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>{input}: у «{name}» не задана система координат. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>{input}: “{name}” has no field {missing}. Its fields: {fields}.</source>
        <translation>{input}: в слое «{name}» нет поля {missing}. Поля слоя: {fields}.</translation>
    </message>
    <message>
        <source>{input}: “{name}” has no rows. Check the layer, its filter and the selection.</source>
        <translation>{input}: в «{name}» нет ни одной строки. Проверьте слой, его фильтр и выборку.</translation>
    </message>
    <message>
        <source>{input}: “{name}” has no usable feature ({skipped} without geometry, or with coordinates that are not numbers or cannot be transformed). Check the layer, its filter and the selection.</source>
        <translation>{input}: в «{name}» нет пригодных объектов (без геометрии, с нечисловыми или непреобразуемыми координатами: {skipped}). Проверьте слой, его фильтр и выделение.</translation>
    </message>
    <message>
        <source>{input}: “{name}” has {bands} bands; one is needed. Extract the band first (Raster ‣ Conversion ‣ Rearrange Bands).</source>
        <translation>{input}: в «{name}» каналов: {bands}, а нужен один. Сначала извлеките канал (Растр ‣ Преобразование ‣ Переупорядочить каналы).</translation>
    </message>
    <message>
        <source>{input}: “{name}” holds the centre of no cell of the raster. Check its coordinate reference system, its filter and whether it overlaps the raster.</source>
        <translation>{input}: в полигоны слоя «{name}» не попал центр ни одной ячейки растра. Проверьте систему координат слоя, его фильтр и пересекается ли он с растром.</translation>
    </message>
    <message>
        <source>{input}: “{name}” holds {found}; points are needed. Use for instance the centroids.</source>
        <translation>{input}: «{name}» содержит {found}, а нужны точки. Возьмите, например, центроиды.</translation>
    </message>
    <message>
        <source>{input}: “{name}” holds {found}; polygons are needed.</source>
        <translation>{input}: слой «{name}» содержит {found}, а нужны полигоны.</translation>
    </message>
    <message>
        <source>{input}: “{name}” is a table without geometry. Add it to the project with “Add Your Own Layer…”; on the command line say which columns hold the coordinates, as the guide shows (“Own deposits from a table”).</source>
        <translation>{input}: «{name}» — таблица без геометрии. Добавьте её в проект кнопкой «Добавить свой слой…»; в командной строке укажите столбцы координат, как показано в руководстве («Свои месторождения из таблицы»).</translation>
    </message>
    <message>
        <source>{input}: “{name}” is a table without places, which are needed here. Import the table with “Import geochemical table” and name the columns of coordinates.</source>
        <translation>{input}: «{name}» — таблица без местоположений, а здесь они нужны. Загрузите таблицу инструментом «Импорт геохимической таблицы», указав столбцы координат.</translation>
    </message>
    <message>
        <source>{input}: “{name}” is no layer of targets: it has no field {missing}. Give the output of “Delineate targets”.</source>
        <translation>{input}: «{name}» — не слой участков: нет поля {missing}. Задайте результат алгоритма «Выделение перспективных участков».</translation>
    </message>
    <message>
        <source>{input}: “{name}” is none of the elements: {names}.</source>
        <translation>{input}: «{name}» нет среди элементов: {names}.</translation>
    </message>
    <message>
        <source>{input}: “{name}” is not in metres ({crs}), but distances and areas are needed. Bring it first to a projection in metres that suits the area, with “Reproject layer”.</source>
        <translation>{input}: «{name}» не в метрах ({crs}), а здесь нужны расстояния и площади. Сначала переведите слой инструментом «Перепроецировать слой» в подходящую для района проекцию в метрах.</translation>
    </message>
    <message>
        <source>{input}: “{name}” lacks the fields {missing}. A table of contents has the fields component, value and unit.</source>
        <translation>{input}: в «{name}» нет полей {missing}. У таблицы содержаний есть поля component, value и unit.</translation>
    </message>
    <message>
        <source>{input}: “{name}” lacks the fields {missing}. Give a layer made by “Rank anomalies and write their cards”.</source>
        <translation>{input}: в слое «{name}» нет полей {missing}. Задайте слой, созданный инструментом «Ранжировать аномалии и составить карточки».</translation>
    </message>
    <message>
        <source>{input}: “{name}” lacks the fields {missing}. Give layers made by “Delineate geochemical anomalies”.</source>
        <translation>{input}: в «{name}» нет полей {missing}. Дайте слои, сделанные «Выделить геохимические аномалии».</translation>
    </message>
    <message>
        <source>{input}: “{name}” lacks the fields {missing}. Give the zones that “Delineate geochemical anomalies” makes.</source>
        <translation>{input}: в слое «{name}» нет полей {missing}. Задайте зоны, созданные инструментом «Выделить геохимические аномалии».</translation>
    </message>
    <message>
        <source>{input}: “{path}” cannot be read as a table. Give a text file in UTF-8 of at most 1 MB, or type the rows.</source>
        <translation>{input}: «{path}» нельзя прочитать как таблицу. Укажите текстовый файл в UTF-8 не более 1 МБ или введите строки.</translation>
    </message>
    <message>
        <source>{input}: “{path}” goes down to {value}; no standard deviation is below 0. Choose the raster of the standard deviation.</source>
        <translation>{input}: «{path}» опускается до {value}; стандартное отклонение не бывает меньше 0. Выберите растр стандартного отклонения.</translation>
    </message>
    <message>
        <source>{input}: “{path}” says that it is a score, not a standard deviation. Check whether mean and standard deviation were swapped.</source>
        <translation>{input}: «{path}» — по собственным данным оценка, а не стандартное отклонение. Проверьте, не перепутаны ли среднее и стандартное отклонение.</translation>
    </message>
    <message>
        <source>{input}: “{path}” says that it is a standard deviation, not a score. Check whether mean and standard deviation were swapped.</source>
        <translation>{input}: «{path}» — по собственным данным стандартное отклонение, а не оценка. Проверьте, не перепутаны ли среднее и стандартное отклонение.</translation>
    </message>
    <message>
        <source>{input}: “{text}” are no numbers. Give one number for each layer, separated by commas.</source>
        <translation>{input}: «{text}» — не числа. Дайте по числу на слой через запятую.</translation>
    </message>
    <message>
        <source>{input}: “{text}” is no area. Give square kilometres, such as 1500, or a share of the area, such as 5 %.</source>
        <translation>{input}: «{text}» — не площадь. Укажите квадратные километры, например 1500, или долю площади, например 5 %.</translation>
    </message>
    <message>
        <source>{input}: “{text}” is no list of levels. Give numbers above 0, such as 85; 92.5; 97.5.</source>
        <translation>{input}: «{text}» — не список уровней. Дайте числа больше 0, например 85; 92.5; 97.5.</translation>
    </message>
    <message>
        <source>{input}: “{text}” is no list of numbers. Write them apart by spaces, such as 85 92.5 97.5.</source>
        <translation>{input}: «{text}» — не список чисел. Разделите их пробелами, например 85 92.5 97.5.</translation>
    </message>
    <message>
        <source>{input}: “{text}” is no weight. Give an element and a number for each, such as Cu=2; Zn=1; Ni=-1.</source>
        <translation>{input}: «{text}» — не вес. Задайте для каждого элемента символ и число, например Cu=2; Zn=1; Ni=-1.</translation>
    </message>
    <message>
        <source>{input}: “{text}” is not JSON. Write names and values in braces, for instance {example}.</source>
        <translation>{input}: «{text}» – не JSON. Запишите имена и значения в фигурных скобках, например {example}.</translation>
    </message>
    <message>
        <source>{input}: “{text}” is not a list of limits from the lowest to the highest. Write for instance “1000 2500 5000”.</source>
        <translation>{input}: «{text}» — не список границ от меньшей к большей. Напишите, например, «1000 2500 5000».</translation>
    </message>
    <message>
        <source>{input}: “{text}” is not a list of numbers. Give a number for each raster, or nothing, separated by commas.</source>
        <translation>{input}: «{text}» — не список чисел. Задайте для каждого растра число или ничего, через запятую.</translation>
    </message>
    <message>
        <source>{input}: “{text}” is not a list of numbers. Write for instance “1000 2500 5000”.</source>
        <translation>{input}: «{text}» — не список чисел. Напишите, например, «1000 2500 5000».</translation>
    </message>
    <message>
        <source>{input}: “{text}” is not one or two powers parted by a semicolon. Read them off the S–A curve in the report, or leave this empty.</source>
        <translation>{input}: «{text}» — не одна и не две мощности через точку с запятой. Снимите их с кривой S–A в отчёте или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>{input}: “{word}” in row {row} of the matrix is no number. Give numbers above 0, or fractions such as 1/3.</source>
        <translation>{input}: «{word}» в строке {row} матрицы – не число. Дайте числа больше 0 или дроби вроде 1/3.</translation>
    </message>
    <message>
        <source>{input}: “{word}” is not known. Use one of: {known}.</source>
        <translation>{input}: слово «{word}» неизвестно. Возможны: {known}.</translation>
    </message>
    <message>
        <source>{islands} of {samples} samples have no neighbour within the radius; too few are left. Take a larger radius, or nearest neighbours.</source>
        <translation>Проб без соседей в пределах радиуса: {islands} из {samples}; оставшихся слишком мало. Увеличьте радиус или возьмите ближайших соседей.</translation>
    </message>
    <message>
        <source>{known} [target holds|targets hold] known deposits, which the default rule grades A: known ground. {new} [target is|targets are] new, {best} of grade A. Judge the new ones by themselves.</source>
        <translation>{known} [участок содержит|участка содержат|участков содержат] известные месторождения, что по умолчанию даёт категорию A: известная площадь. {new} [участок новый|участка новых|участков новых], из них категории A: {best}. Новые оценивайте отдельно.</translation>
    </message>
    <message>
        <source>{layer} (p {p})</source>
        <translation>{layer} (p {p})</translation>
    </message>
    <message>
        <source>{layer}: a continuous raster ({values}); it was cut into {classes} classes of about equal area. Choose limits of your own with “Classify raster”.</source>
        <translation>{layer}: непрерывный растр ({values}); он разбит на классы примерно равной площади (всего {classes}). Свои границы можно задать алгоритмом «Классификация растра».</translation>
    </message>
    <message>
        <source>{layer}: classes {width} km wide, the combined error of lines and deposits.</source>
        <translation>{layer}: ширина классов {width} км — совокупная погрешность линий и месторождений.</translation>
    </message>
    <message>
        <source>{layer}: contrast {contrast}, studentised {studentised}.</source>
        <translation>{layer}: контраст {contrast}, стьюдентизированный {studentised}.</translation>
    </message>
    <message>
        <source>{layer}: drawn with knowledge of the deposits, so that the layer predicts them by construction (circularity).</source>
        <translation>Слой «{layer}» построен с учётом известных месторождений: он предсказывает их по построению (круг в доказательстве).</translation>
    </message>
    <message>
        <source>{layer}: its classes are bins; reclassify the raster by class_limit before you use it in ArcSDM.</source>
        <translation>{layer}: классы — интервалы; прежде чем использовать в ArcSDM, переклассифицируйте растр по class_limit.</translation>
    </message>
    <message>
        <source>{layer}: its first class is {width} km wide, narrower than the combined position error of layer and deposits ({error} km). Join the first classes.</source>
        <translation>{layer}: ширина первого класса {width} км меньше общей ошибки положения слоя и месторождений ({error} км). Объедините первые классы.</translation>
    </message>
    <message>
        <source>{layer}: less favourable area (%)</source>
        <translation>{layer}: менее благоприятная площадь (%)</translation>
    </message>
    <message>
        <source>{layer}: mean of the class numbers</source>
        <translation>{layer}: среднее номеров классов</translation>
    </message>
    <message>
        <source>{layer}: no weight exists for the classes {classes} (no deposit in them, or more deposits than unit cells); their cells count as if the layer were missing.</source>
        <translation>{layer}: у классов {classes} нет веса (в них нет месторождений или месторождений больше, чем элементарных ячеек); в их ячейках слой считается отсутствующим.</translation>
    </message>
    <message>
        <source>{layer}: not used, because {why}.</source>
        <translation>Слой «{layer}» не используется: {why}.</translation>
    </message>
    <message>
        <source>{layer}: taken as {given}, but the raster itself says {own}. Check the types.</source>
        <translation>Слой «{layer}»: принят как «{given}», но в самом растре указано «{own}». Проверьте типы.</translation>
    </message>
    <message>
        <source>{layer}: taken as {kind} by its values, since neither the types nor the raster say what it is. If that is wrong, give the types.</source>
        <translation>Слой «{layer}»: по значениям принят как «{kind}», поскольку ни типы, ни сам растр об этом не говорят. Если это неверно, укажите типы.</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold more deposits than unit cells. Take a smaller unit area.</source>
        <translation>{layer}: в классах {classes} месторождений больше, чем элементарных ячеек. Возьмите меньшую площадь ячейки.</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit and have no score.</source>
        <translation>{layer}: в классах {classes} нет месторождений, оценки у них нет.</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit; half a deposit in one more unit cell is added to each.</source>
        <translation>{layer}: в классах {classes} нет месторождений; к каждому прибавлены половина месторождения и одна элементарная ячейка.</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit; their frequency ratio is 0.</source>
        <translation>{layer}: в классах {classes} нет месторождений; их отношение частот равно 0.</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit; they are wholly uncertain, with a belief of 0.</source>
        <translation>{layer}: в классах {classes} нет месторождений; они целиком неопределённы, доверие равно 0.</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit; they get the lowest value of the layer, or that of half a deposit where it is lower, and never more than 0.</source>
        <translation>{layer}: в классах {classes} нет месторождений; они получают наименьшее значение слоя или, если оно ниже, значение для половины месторождения, но не больше 0.</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit; they get −1, full certainty against, which no other layer can outweigh. Choose half a deposit for classes without deposits.</source>
        <translation>{layer}: в классах {classes} нет месторождений; они получают −1, полную уверенность против, которую не перевесит ни один другой слой. Для классов без месторождений выберите половину месторождения.</translation>
    </message>
    <message>
        <source>{layer}: the cut {cut} leaves one side empty. Choose one between {lowest} and {highest}.</source>
        <translation>{layer}: граница {cut} оставляет одну сторону пустой. Выберите её между {lowest} и {highest}.</translation>
    </message>
    <message>
        <source>{layer}: the studentised contrast of {value} is below {limit}; it may be chance.</source>
        <translation>{layer}: стьюдентизированный контраст {value} меньше {limit}; возможно, это случайность.</translation>
    </message>
    <message>
        <source>{layer}: with the cuts {full}:{none} (CUTS) no class belongs wholly, or every class belongs somewhat. The values of the layer run from {lowest} to {highest}: give two cuts between them.</source>
        <translation>{layer}: при границах {full}:{none} (CUTS) ни один класс не принадлежит полностью либо каждый принадлежит отчасти. Значения слоя – от {lowest} до {highest}: задайте две границы между ними.</translation>
    </message>
    <message>
        <source>{layer}: {cells} [cell holds|cells hold] classes without a score, with no data in the output.</source>
        <translation>{layer}: ячеек с классами без оценки — {cells}; в результате они без данных.</translation>
    </message>
    <message>
        <source>{layer}: {classes} [class|classes], {kind}.</source>
        <translation>{layer}: классов {classes}, {kind}.</translation>
    </message>
    <message>
        <source>{layer}: {share} of its random shifts look at least as strong as the layer itself.</source>
        <translation>{layer}: доля случайных сдвигов, не уступающих самому слою, — {share}.</translation>
    </message>
    <message>
        <source>{layer}: {share} of the study area holds classes that its table does not know; they count as missing.</source>
        <translation>{layer}: на {share} площади района — классы, которых нет в таблице; они считаются пропусками.</translation>
    </message>
    <message>
        <source>{like} and others</source>
        <translation>{like} и другие</translation>
    </message>
    <message>
        <source>{low}–{high} km</source>
        <translation>{low}–{high} км</translation>
    </message>
    <message>
        <source>{method} cannot be fitted with these options and data: {reason}.</source>
        <translation>{method}: обучение с такими параметрами и данными невозможно: {reason}.</translation>
    </message>
    <message>
        <source>{method} needs the parameter {input}. Give it, or choose another method.</source>
        <translation>Методу «{method}» нужен параметр {input}. Укажите его или выберите другой метод.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} и ещё {more}</translation>
    </message>
    <message>
        <source>{name} {lowest} to {highest}</source>
        <translation>{name} от {lowest} до {highest}</translation>
    </message>
    <message>
        <source>{name} – {count}</source>
        <translation>{name} – {count}</translation>
    </message>
    <message>
        <source>{name}: membership</source>
        <translation>{name}: принадлежность</translation>
    </message>
    <message>
        <source>{name}: {method} ({reason}), effective resolution {resolution} km.</source>
        <translation>{name}: {method} ({reason}), эффективное разрешение {resolution} км.</translation>
    </message>
    <message>
        <source>{neighbours} [neighbour does|neighbours do] not go with {sectors} [sector|sectors]. Give at least one sector, and one neighbour for each.</source>
        <translation>Число соседних проб ({neighbours}) и число секторов ({sectors}) несовместимы. Нужен хотя бы один сектор и хотя бы по одной пробе на сектор.</translation>
    </message>
    <message>
        <source>{neighbours} [neighbour is|neighbours are] too few; this trend needs at least {needed}. Raise the number of neighbours, add samples or lower the degree.</source>
        <translation>Соседних проб {neighbours} — мало; такому тренду нужно не меньше {needed}. Увеличьте их число, добавьте пробы или понизьте степень.</translation>
    </message>
    <message>
        <source>{number} [card|cards]</source>
        <translation>{number} [карточка|карточки|карточек]</translation>
    </message>
    <message>
        <source>{number} [target|targets]</source>
        <translation>{number} [участок|участка|участков]</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} км</translation>
    </message>
    <message>
        <source>{number} of {whole} deposits of the area</source>
        <translation>Отобрано месторождений: {number} из {whole}</translation>
    </message>
    <message>
        <source>{output}: the table “{path}” cannot be written: {reason}. Choose another place or format.</source>
        <translation>{output}: не удаётся записать таблицу «{path}»: {reason}. Выберите другое место или формат.</translation>
    </message>
    <message>
        <source>{output}: “{path}” has the ending of another kind of file. Let the name end in {ending}, for instance {example}.</source>
        <translation>{output}: расширение имени «{path}» принадлежит файлам другого вида. Имя должно оканчиваться на {ending}, например {example}.</translation>
    </message>
    <message>
        <source>{output}: “{path}” is also an input, and an input is never overwritten. Choose another name.</source>
        <translation>{output}: «{path}» служит также исходными данными, а они не перезаписываются. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{output}: “{path}” would be a GeoTIFF under a foreign name. Let the name end in .tif.</source>
        <translation>{output}: файл «{path}» был бы GeoTIFF с чужим расширением. Задайте имя с расширением .tif.</translation>
    </message>
    <message>
        <source>{parameter}, as used</source>
        <translation>{parameter}: использовано</translation>
    </message>
    <message>
        <source>{parts} [part is|parts are] too few; at least {least} are needed. Add elements.</source>
        <translation>Компонентов состава {parts} — мало; нужно не меньше {least}. Добавьте элементы.</translation>
    </message>
    <message>
        <source>{path} has {cells} cells; catchments are found on {most} at most. Clip it to the survey, or resample it coarser.</source>
        <translation>В {path} ячеек: {cells}; водосборы находятся не больше чем на {most}. Обрежьте по съёмке или возьмите грубее.</translation>
    </message>
    <message>
        <source>{percent} % are censored: mean and deviation depend on the estimator.</source>
        <translation>Цензурировано {percent} %: среднее и отклонение зависят от способа оценки.</translation>
    </message>
    <message>
        <source>{percent} % of part {part} is below detection, more than {most} %: what replaced it would be invented. Leave this part out.</source>
        <translation>В компоненте {part} ниже предела обнаружения {percent} % значений при допустимых {most} %: замены были бы вымыслом. Исключите этот компонент.</translation>
    </message>
    <message>
        <source>{percent} % of the determinations are censored, so that the median is not known. Compare with a clarke, give an own table of backgrounds, or leave the element out.</source>
        <translation>{percent} % определений цензурированы, и медиана неизвестна. Сравните с кларком, дайте свою таблицу фонов или исключите элемент.</translation>
    </message>
    <message>
        <source>{percent} % of the determinations of survey {survey} are no numbers, so that its median is not known. Level at the borders, or leave the survey out.</source>
        <translation>У съёмки {survey} {percent} % определений не числа, поэтому её медиана неизвестна. Увязывайте по границам или исключите съёмку.</translation>
    </message>
    <message>
        <source>{percent} % of the {count} determinations are below detection, more than {most} %: Kaplan–Meier, which assumes no law, does not even find the median. Take ROS or the lognormal maximum likelihood.</source>
        <translation>Из {count} определений ниже предела обнаружения {percent} %, больше {most} %: метод Каплана–Мейера, не предполагающий закона, не находит даже медианы. Возьмите ROS или логнормальное максимальное правдоподобие.</translation>
    </message>
    <message>
        <source>{percent} % of the {count} determinations are censored, and tests of normality need numbers. Look at the probability plot.</source>
        <translation>Из {count} определений цензурировано {percent} %, а для проверки нормальности нужны числа. Смотрите вероятностный график.</translation>
    </message>
    <message>
        <source>{percent} % of the {count} determinations are censored, more than {most} %: mean and deviation would come from the assumed distribution, not from the data. Report only the reporting rate, or use a more sensitive method of analysis.</source>
        <translation>Цензурировано {percent} % определений (всего {count}) при допустимых {most} %: среднее и отклонение определялись бы принятым законом распределения, а не данными. Приведите только долю значимых определений или примените более чувствительный анализ.</translation>
    </message>
    <message>
        <source>{percent} of pairs are below, if the precision asked for is kept</source>
        <translation>ниже лежат {percent} пар, если требуемая точность выдержана</translation>
    </message>
    <message>
        <source>{p}: fails</source>
        <translation>{p}: не пройден</translation>
    </message>
    <message>
        <source>{rows} [row is|rows are] too few for {variables} [variable|variables]. Use fewer layers or a larger area.</source>
        <translation>Строк {rows} — мало для {variables} переменных. Возьмите меньше слоёв или больший район.</translation>
    </message>
    <message>
        <source>{score} (model applied: {method})</source>
        <translation>{score} (применена модель: {method})</translation>
    </message>
    <message>
        <source>{selected} of {count} samples selected</source>
        <translation>Выделено проб: {selected} из {count}</translation>
    </message>
    <message>
        <source>{share} is not a usable share of the detection limit: give a number above 0 and up to 1, such as 0.65.</source>
        <translation>{share} не годится как доля предела обнаружения: укажите число больше 0 и не больше 1, например 0,65.</translation>
    </message>
    <message>
        <source>{share} of the area holds classes that the model does not know: there the layer is missing.</source>
        <translation>{share} площади занято классами, неизвестными модели: там слой считается отсутствующим.</translation>
    </message>
    <message>
        <source>{share} of the area lies outside the values that the model has seen: it extrapolates.</source>
        <translation>{share} площади лежит вне значений, известных модели: это экстраполяция.</translation>
    </message>
    <message>
        <source>{share} of the cells have a membership above 0.95: nearly everything belongs, and few cells are told apart. Check the midpoint or the limits.</source>
        <translation>У {share} ячеек принадлежность выше 0,95: почти всё входит во множество, и ячейки мало различаются. Проверьте середину или пределы.</translation>
    </message>
    <message>
        <source>{share} of the cells have a membership below 0.05: hardly anything belongs, and few cells are told apart. Check the midpoint or the limits.</source>
        <translation>У {share} ячеек принадлежность ниже 0,05: почти ничего не входит во множество, и ячейки мало различаются. Проверьте середину или пределы.</translation>
    </message>
    <message>
        <source>{share} of the cells have no data; they get a distance all the same, as if nothing anomalous were there. Mask them in the result where that is not known.</source>
        <translation>{share} ячеек без данных; расстояние они всё же получают, как если бы там не было аномалий. Если это неизвестно, закройте их в результате маской.</translation>
    </message>
    <message>
        <source>{share} of the deposits are alone in their blocks of {side} km, so that these part neighbours as folds at random do, and flatter the model. Take larger blocks (BLOCK_SIZE).</source>
        <translation>Доля месторождений, стоящих поодиночке в своих блоках со стороной {side} км: {share}; соседи разделены, как при случайном разбиении, и качество модели завышается. Увеличьте блоки (BLOCK_SIZE).</translation>
    </message>
    <message>
        <source>{share} of the grid has no data and was filled smoothly for the transform: values beside these gaps are guesses in part.</source>
        <translation>{share} сетки без данных и для преобразования плавно заполнено: значения рядом с этими пробелами отчасти предположительны.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>Показано {shown} из {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} classes</source>
        <translation>Показано классов: {shown} из {all}</translation>
    </message>
    <message>
        <source>{side} km</source>
        <translation>{side} км</translation>
    </message>
    <message>
        <source>{source} cannot be converted into {target}: one is a mass fraction, the other a mass per volume. Choose units of one kind.</source>
        <translation>{source} нельзя пересчитать в {target}: одно — массовая доля, другое — масса в единице объёма. Выберите единицы одного рода.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (копия)</translation>
    </message>
    <message>
        <source>{title}, no. {number}</source>
        <translation>{title}, № {number}</translation>
    </message>
    <message>
        <source>{title}: R² of the local singularity</source>
        <translation>{title}: R² локальной сингулярности</translation>
    </message>
    <message>
        <source>{title}: anomaly (S–A)</source>
        <translation>{title}: аномалия (S–A)</translation>
    </message>
    <message>
        <source>{title}: background (S–A)</source>
        <translation>{title}: фон (S–A)</translation>
    </message>
    <message>
        <source>{title}: local singularity α</source>
        <translation>{title}: локальная сингулярность α</translation>
    </message>
    <message>
        <source>{title}: noise (S–A)</source>
        <translation>{title}: шум (S–A)</translation>
    </message>
    <message>
        <source>{title}: running</source>
        <translation>{title}: выполняется</translation>
    </message>
    <message>
        <source>{types}: deposits of the area in the plugin’s table: {count}; of the chosen epochs: {chosen}; of these, known to within {limit} km: {usable}.</source>
        <translation>{types}: в таблице модуля для района месторождений {count}, из них выбранных эпох {chosen}, а известных с точностью до {limit} км {usable}.</translation>
    </message>
    <message>
        <source>{used} of {runs} runs could be fitted; their mean standard deviation is {value}.</source>
        <translation>Построено прогонов: {used} из {runs}; их среднее стандартное отклонение {value}.</translation>
    </message>
    <message>
        <source>{windows} different window [size was|sizes were] given. Give at least {needed}, none negative.</source>
        <translation>Различных размеров окна задано: {windows}. Задайте не меньше {needed}, без отрицательных.</translation>
    </message>
    <message>
        <source>ΔlgC of the mean</source>
        <translation>ΔlgC среднего</translation>
    </message>
    <message>
        <source>φ (Cramér’s V)</source>
        <translation>φ (V Крамера)</translation>
    </message>
    <message>
        <source>“{balance}” is no balance of {parts} parts: write names on both sides of a stroke, such as Cu Pb / Zn, or a sign (+, - or 0) for each part.</source>
        <translation>«{balance}» — не баланс; частей {parts}: напишите имена по обе стороны черты, например Cu Pb / Zn, или знак (+, - или 0) для каждой части.</translation>
    </message>
    <message>
        <source>“{best}” has the highest AUC ({auc}), more than “{second}” beyond chance (p by Holm: {p}).</source>
        <translation>Наибольшая AUC у «{best}» ({auc}), превосходство над «{second}» не случайно (p по Холму: {p}).</translation>
    </message>
    <message>
        <source>“{best}” has the highest AUC ({auc}); its lead over “{second}” may be chance (p by Holm: {p}).</source>
        <translation>Наибольшая AUC у «{best}» ({auc}); её преимущество перед «{second}» может быть случайным (p по Холму: {p}).</translation>
    </message>
    <message>
        <source>“{best}” has the highest AUC ({auc}); whether it differs from “{second}” cannot be tested.</source>
        <translation>Наибольшая AUC у «{best}» ({auc}); отличается ли она от «{second}», проверить нельзя.</translation>
    </message>
    <message>
        <source>“{column}” is a coordinate, but the other one was not found. Say in “Columns” which column it is, or that this is none (“-”).</source>
        <translation>«{column}» — координата, но другая не найдена. Укажите в «Столбцах», какой это столбец, или что это не координата («-»).</translation>
    </message>
    <message>
        <source>“{convention}” is not a definition of contrast. Choose mean_over_threshold, mean_over_background or max_over_threshold.</source>
        <translation>«{convention}» — не определение контрастности. Выберите mean_over_threshold (среднее к минимально-аномальному), mean_over_background (среднее к фону) или max_over_threshold (максимум к минимально-аномальному).</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” say nearly the same (Cramér’s V of their generalised classes over the area {v}): their evidence counts twice. Leave one of them out.</source>
        <translation>«{first}» и «{second}» говорят почти одно и то же (V Крамера их обобщённых классов по площади: {v}): их свидетельство учтено дважды. Уберите один из них.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” say nearly the same ({measure} {value} over the area): their coefficients are hard to tell apart, and the errors of both grow. Leave one of them out.</source>
        <translation>«{first}» и «{second}» говорят почти одно и то же ({measure} по площади {value}): их коэффициенты трудно разделить, и погрешности обоих растут. Исключите один из них.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” say nearly the same ({measure} {value} over the area): their evidence counts twice. Leave one of them out.</source>
        <translation>«{first}» и «{second}» говорят почти одно и то же ({measure} по площади {value}): их свидетельство учтено дважды. Исключите один из них.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” say nearly the same ({measure} {value} over the area): they share their importance, so that each seems to matter less than what they say. Leave one of them out.</source>
        <translation>«{first}» и «{second}» говорят почти одно и то же ({measure} по площади {value}): они делят важность, и каждый кажется менее важным, чем то, что они сообщают. Исключите один из них.</translation>
    </message>
    <message>
        <source>“{layer}” has no row that this plot can show: its columns {columns} are empty. Run the algorithm again, or choose another layer.</source>
        <translation>В слое «{layer}» нет строк для этого графика: столбцы {columns} пусты. Запустите алгоритм снова или выберите другой слой.</translation>
    </message>
    <message>
        <source>“{linkage}” cannot be used here. Choose average, complete or single (for samples also ward).</source>
        <translation>«{linkage}» здесь не годится. Выберите average (средняя связь), complete (полная) или single (одиночная), для проб также ward (Уорда).</translation>
    </message>
    <message>
        <source>“{mark}” is not a decimal mark. Give a point or a comma, or leave it empty to have it recognised.</source>
        <translation>«{mark}» — не десятичный знак. Укажите точку или запятую либо оставьте поле пустым, тогда знак определится сам.</translation>
    </message>
    <message>
        <source>“{method}” is not a kind of correlation. Choose pearson or spearman.</source>
        <translation>«{method}» — не вид корреляции. Выберите pearson или spearman.</translation>
    </message>
    <message>
        <source>“{model}” is no better than chance: its 95 % interval of the AUC begins at {lower}.</source>
        <translation>«{model}» не лучше случайной: 95-процентный интервал её AUC начинается с {lower}.</translation>
    </message>
    <message>
        <source>“{model}” is worse than chance: its 95 % interval of the AUC ends at {upper}. Inverted?</source>
        <translation>«{model}» хуже случайной: 95-процентный интервал её AUC кончается на {upper}. Не перевёрнута ли она?</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <translation>«{name}» больше не читается.</translation>
    </message>
    <message>
        <source>“{name}” has changed since.</source>
        <translation>«{name}» с тех пор изменился.</translation>
    </message>
    <message>
        <source>“{name}” has no field {missing} any more. Choose another one.</source>
        <translation>В слое «{name}» больше нет поля {missing}. Выберите другое.</translation>
    </message>
    <message>
        <source>“{name}” is no weights table: it needs a column of classes (CLASS) and one of weights (WPLUS or WEIGHT). It has: {found}.</source>
        <translation>«{name}» — не таблица весов: нужен столбец классов (CLASS) и столбец весов (WPLUS или WEIGHT). Есть: {found}.</translation>
    </message>
    <message>
        <source>“{name}” lies on another grid; it was resampled to the grid of the first raster by {method}.</source>
        <translation>«{name}» лежит на другой сетке; он приведён к сетке первого растра {method}.</translation>
    </message>
    <message>
        <source>“{name}” shows no samples. Check its filter, or choose another layer.</source>
        <translation>В слое «{name}» нет проб. Проверьте фильтр слоя или выберите другой слой.</translation>
    </message>
    <message>
        <source>“{name}” was given {times} times: the same evidence counts more than once. Give each raster once.</source>
        <translation>Растр «{name}» указан несколько раз ({times}): один и тот же признак учтён повторно. Укажите каждый растр один раз.</translation>
    </message>
    <message>
        <source>“{name}” was taken as {kind}: {reason}.</source>
        <translation>Растр «{name}» принят за {kind}: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” {value}</source>
        <translation>«{name}» {value}</translation>
    </message>
    <message>
        <source>“{oxide}” is not an oxide of one element, such as Al2O3. Check the formula in the header of the column.</source>
        <translation>«{oxide}» — не оксид одного элемента, как Al2O3. Проверьте формулу в заголовке столбца.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as a model: {reason}. Choose a file that a model algorithm wrote, or make it again.</source>
        <translation>«{path}» не читается как модель: {reason}. Выберите файл, записанный алгоритмом модели, или создайте его заново.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Choose a folder where you may write.</source>
        <translation>Не удаётся записать «{path}»: {reason}. Выберите папку, в которую разрешена запись.</translation>
    </message>
    <message>
        <source>“{path}” could not be replaced: {reason}. Close it in other programs, remove its layer from the project, or choose another name.</source>
        <translation>Не удалось заменить «{path}»: {reason}. Закройте файл в других программах, удалите его слой из проекта или выберите другое имя.</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}). Check that the folder exists and has room.</source>
        <translation>Не удалось записать «{path}» ({reason}). Проверьте, что папка существует и в ней есть место.</translation>
    </message>
    <message>
        <source>“{path}” has no sheet “{sheet}”, but {sheets}.</source>
        <translation>В «{path}» нет листа «{sheet}», есть {sheets}.</translation>
    </message>
    <message>
        <source>“{path}” has no table: fewer than two rows hold anything.</source>
        <translation>В «{path}» нет таблицы: меньше двух строк с содержанием.</translation>
    </message>
    <message>
        <source>“{path}” holds no vector layer that QGIS can read. Choose a GeoPackage, Shapefile, GeoJSON or another vector file, or a CSV table of points.</source>
        <translation>В «{path}» нет векторного слоя, который читает QGIS. Выберите GeoPackage, Shapefile, GeoJSON или другой векторный файл либо таблицу точек CSV.</translation>
    </message>
    <message>
        <source>“{path}” is named for two outputs. Give each output a file of its own.</source>
        <translation>Файл «{path}» указан для двух результатов. Задайте каждому отдельный файл.</translation>
    </message>
    <message>
        <source>“{path}” is no mineral system of the EIS QGIS plugin: it holds none of the components source, pathway, depositional and mineralisation. Export the system from the wizard of that plugin, or take its file.</source>
        <translation>«{path}» — не рудная система модуля EIS QGIS: в нём нет ни одного из компонентов source, pathway, depositional, mineralisation. Экспортируйте систему из мастера этого модуля или возьмите его файл.</translation>
    </message>
    <message>
        <source>“{path}” is no text. Give a CSV or TXT file, or an XLSX, XLS or ODS file with its own ending.</source>
        <translation>«{path}» — не текст. Дайте файл CSV или TXT либо XLSX, XLS или ODS с его собственным расширением.</translation>
    </message>
    <message>
        <source>“{path}” is not a table of the kind its name says, or is damaged or protected.</source>
        <translation>«{path}» — не таблица того вида, что указан в имени, либо повреждена или защищена.</translation>
    </message>
    <message>
        <source>“{path}” is not written in {encoding}. Choose another encoding, or save the table as UTF-8 or XLSX.</source>
        <translation>«{path}» записан не в {encoding}. Выберите другую кодировку или сохраните таблицу как UTF-8 или XLSX.</translation>
    </message>
    <message>
        <source>“{path}”: no deposit type follows from the mineral system “{system}”. Give the codes (DEPOSIT_TYPES): {known}.</source>
        <translation>«{path}»: из рудной системы «{system}» не следует тип месторождений. Укажите коды (DEPOSIT_TYPES): {known}.</translation>
    </message>
    <message>
        <source>“{path}”: the name “{name}” does not tell which mineral system this is. Give its code (MINERAL_SYSTEM): {known}.</source>
        <translation>«{path}»: по названию «{name}» не видно, какая это рудная система. Укажите её код (MINERAL_SYSTEM): {known}.</translation>
    </message>
    <message>
        <source>“{reference}” has none of the elements {fields}. Choose another composition, or give an own table.</source>
        <translation>В «{reference}» нет ни одного из элементов {fields}. Выберите другой состав или дайте свою таблицу.</translation>
    </message>
    <message>
        <source>“{rule}” is not a rule of the total index Zc. Choose above_one or all.</source>
        <translation>«{rule}» — не правило суммарного показателя Zc. Выберите above_one (только элементы больше 1) или all (все).</translation>
    </message>
    <message>
        <source>“{shape}” is not a variogram model. Choose spherical, exponential or gaussian.</source>
        <translation>«{shape}» — не модель вариограммы. Выберите spherical (сферическая), exponential (экспоненциальная) или gaussian (гауссова).</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{text}” is no list of weights. Write elements with their weights, such as Cu 1 Mo 1 Zn -0.5.</source>
        <translation>«{text}» — не список весов. Пишите элементы с весами, например Cu 1 Mo 1 Zn -0.5.</translation>
    </message>
    <message>
        <source>“{text}” is no scale of steps. Write numbers such as 1; 1.5; 2; 3; 5; 7.</source>
        <translation>«{text}» — не шкала ступеней. Пишите числа, например 1; 1.5; 2; 3; 5; 7.</translation>
    </message>
    <message>
        <source>“{text}” is no variogram model ({reason}). It is written as “Variogram of samples” writes it: values, nugget and structures with shape, sill, range and, where it has a direction, azimuth and ratio.</source>
        <translation>«{text}» — не модель вариограммы ({reason}). Она пишется так, как её даёт «Вариограмма проб»: values, nugget и structures с shape, sill, range и, если есть направление, azimuth и ratio.</translation>
    </message>
    <message>
        <source>“{text}” is not an angle. Write degrees such as 45.5 or 45°30′15″N.</source>
        <translation>«{text}» — не угол. Пишите градусы, например 45.5 или 45°30′15″N.</translation>
    </message>
    <message>
        <source>“{title}” ({path}) says that it is a standard deviation, not a score: its high values are uncertain, not favourable. Choose the raster of the score; if you mean it so, say what it is (SCORE_KIND).</source>
        <translation>«{title}» ({path}) — по собственным данным стандартное отклонение, а не оценка: его высокие значения ненадёжны, а не благоприятны. Выберите растр оценки; если так и задумано, укажите, что это (SCORE_KIND).</translation>
    </message>
    <message>
        <source>“{value}” is not run from the study of a project, which others may have made. A study may run {known}; the formula of the raster calculator may hold layers A to F, numbers, + - * / and comparisons alone. Where you know what it does, run it from the Processing toolbox.</source>
        <translation>«{value}» не запускается из исследования проекта, который мог составить кто угодно. Исследование может запускать {known}; формула калькулятора растров — только слои от A до F, числа, + - * / и сравнения. Если вы знаете, что он делает, запустите его из панели инструментов анализа.</translation>
    </message>
    <message>
        <source>“{variable}” follows from these: {variables}. Their coefficients cannot be told apart. Leave out one of these layers; “Correlation of rasters” shows which say the same.</source>
        <translation>«{variable}» следует из этих переменных: {variables}. Их коэффициенты нельзя разделить. Исключите один из этих слоёв; «Корреляция растров» покажет, какие говорят одно и то же.</translation>
    </message>
    <message>
        <source>“{variable}” has the same value in all unit cells, so that it tells nothing. Leave this layer out.</source>
        <translation>«{variable}» имеет одно и то же значение во всех элементарных ячейках и ничего не сообщает. Исключите этот слой.</translation>
    </message>
    <message>
        <source>−1, as the formula has it</source>
        <translation>−1, как даёт формула</translation>
    </message>
    <message>
        <source>≤ {limit} in {percent} % of cases</source>
        <translation>≤ {limit} в {percent} % случаев</translation>
    </message>
    <message>
        <source>●●● essential, ●● important, ● helpful at this scale</source>
        <translation>●●● необходим, ●● важен, ● полезен в этом масштабе</translation>
    </message>
    <message>
        <source>●●● essential, ●● important, ● helpful. Choose a proxy to read more about it.</source>
        <translation>●●● необходим, ●● важен, ● полезен. Выберите признак, чтобы прочесть о нём больше.</translation>
    </message>
</context>
</TS>
