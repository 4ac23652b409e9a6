<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Silkroad</name>
    <message>
        <source>95 % of shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates where deposits like the known ones are likely, from evidence rasters and training points, by the log-linear form of Bayes’ rule (Bonham-Carter 1994, chapter 9; Agterberg, Bonham-Carter and Wright 1990).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; One raster for each kind of evidence, in a projected coordinate system. For each say in &lt;i&gt;Types&lt;/i&gt; whether its values are categories (&lt;i&gt;categorical&lt;/i&gt;), or whether low values (&lt;i&gt;ascending&lt;/i&gt;, such as distances) or high values (&lt;i&gt;descending&lt;/i&gt;) are favourable. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area, and the report says so. Rasters on other grids are resampled to the first one, in temporary files. Training points may be in any coordinate system; selection and filter hold; every point counts as one deposit. The mask (raster with values other than 0, or polygons) limits the study area; without it the study area is where at least one raster has data.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights.&lt;/b&gt; With n counted in unit cells: W⁺ = ln{[n(B∩D)/n(D)] / [n(B∩¬D)/n(¬D)]}, W⁻ alike for ¬B, s²(W⁺) = 1/n(B∩D) + 1/n(B∩¬D), contrast C = W⁺ − W⁻, s²(C) = s²(W⁺) + s²(W⁻). Ordered layers are cut in two where C/s(C) is largest among cuts with enough deposits on both sides and not more than the largest area; categories keep their own weight if |C|/s(C) reaches the limit, the others are joined. The rows of ordered layers hold the figures of all classes from the favourable end up to and including this one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; logit P = logit prior + ΣW. Standard deviation from the weights: s² = P²[1/n(D) + Σs²(W)]; from missing layers: Σ[P(D|B_j) − P]² P(B_j); confidence: P divided by the total standard deviation. Generalised class: 2 inside and 1 outside the cut, the class’s own value where it keeps its weight, 99 for joined classes, 0 in a layer that is not used. The report lists every deposit that was used, lay outside, on nodata or shared a cell, and shows the tests of conditional independence: T/n, the omnibus test (Agterberg and Cheng 2002) and pairs of layers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Null control.&lt;/b&gt; Each layer is shifted at random against the deposits many times; the report shows how often a shifted layer looks at least as strong as the real one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The posterior is a ranking first: where layers depend on each other it is too high (T/n above 1). A class without deposits has no weight; nothing is invented for it. A layer drawn with knowledge of the deposits predicts them by construction; such layers are flagged. Unexplored ground is not barren ground.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: within 1 km</source>
        <translation>A: до 1 км</translation>
    </message>
    <message>
        <source>AUC at the training points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC at the training points (a fit, not a forecast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>Добавить слой</translation>
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
        <source>Add one half to the counts (Haldane, Anscombe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ArcSDM-compatible rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ArcSDM-compatible rules are on: a class without deposits has all weights 0, one with all deposits counts 0.99 less, and a class has at least one cell more than deposits. Weights of such classes are artefacts of these rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: within 5 km</source>
        <translation>B: до 5 км</translation>
    </message>
    <message>
        <source>Belt, 1:1,000,000 to 1:2,500,000</source>
        <translation>Пояс, 1:1 000 000 – 1:2 500 000</translation>
    </message>
    <message>
        <source>Best layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: within 30 km</source>
        <translation>C: до 30 км</translation>
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
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes without deposits, or with all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
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
        <source>Commodity</source>
        <translation>Сырьё</translation>
    </message>
    <message>
        <source>Conditional independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional independence: T/n = {ratio}, p = {p} (one-tailed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence (posterior / total standard deviation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast of the best layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D: worse or unknown</source>
        <translation>D: хуже или неизвестна</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Месторождения</translation>
    </message>
    <message>
        <source>Deposits (training points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits n(D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits: {used} used, {outside} outside the study area, {nodata} where no layer has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to {name} (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn with knowledge of deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row holds all classes from the favourable end up to and including this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Evidence layers</source>
        <translation>Поисковые признаки</translation>
    </message>
    <message>
        <source>Evidence rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected number of deposits T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults (lines)</source>
        <translation>Разломы (линии)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest deposits inside and outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Follow QGIS</source>
        <translation>Как в QGIS</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalised class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geology (areas)</source>
        <translation>Геология (полигоны)</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest posterior probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one deposit per unit area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key area</source>
        <translation>Ключевой участок</translation>
    </message>
    <message>
        <source>Largest favourable area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest favourable area of an ordered layer (% of the known area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest studentised contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Layers used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Load Map</source>
        <translation>Загрузить карту</translation>
    </message>
    <message>
        <source>Load the themes of the area, styled and in order, and zoom to it</source>
        <translation>Загрузить темы района в оформленном виде и по порядку и показать его целиком</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Make a standard sheet of the area as PDF and PNG</source>
        <translation>Построить стандартный лист района в PDF и PNG</translation>
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
        <source>Makes a raster of the distance in metres from the centre of each cell to the nearest feature.

The distance is exact to a thousandth of a cell, not counted in cells: points, lines and the outlines of polygons keep their true places between the cell centres. Inside a polygon the distance is 0.

Where the template has geographic coordinates (degrees), distances are lengths of geodesics on its ellipsoid, at any latitude and across the 180th meridian. Where it is projected, they are plane distances on that projection; on a conic projection chosen by the one-sixth rule they are true within about one percent.

Features: points, lines or polygons in any coordinate system; the filter and the selection of the layer hold. Features without geometry are left out and counted in the log, invalid polygons are mended in a copy, heights are ignored.

Template: the raster whose grid the output takes. Every cell gets a distance, also where the template has no data.

Greatest distance: cells farther away get this value. It saves time where far distances do not matter.

The output carries the cell size as its effective resolution and, where the features have a field error_km or position_error_km, the largest error as its position error; reports and classes use both. Memory grows with the length of the lines, not with the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the evidence layers of the area</source>
        <translation>Строятся слои признаков района</translation>
    </message>
    <message>
        <source>Manual cuts, one for each raster, comma-separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual: the cuts given below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map language</source>
        <translation>Язык карты</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Maximum contrast C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum contrast among significant cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum studentised contrast C/s(C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median position error of the deposits: {error} km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>Название на карте</translation>
    </message>
    <message>
        <source>Next Steps</source>
        <translation>Дальнейшие шаги</translation>
    </message>
    <message>
        <source>No deposit fits the filter. Widen it, then make the training set again.</source>
        <translation>Фильтру не отвечает ни одно месторождение. Расширьте его и сделайте выборку снова.</translation>
    </message>
    <message>
        <source>No evidence layer can be used. {problems}. Choose other layers, classes or types, a lower number of deposits (MIN_DEPOSITS) or a larger area (MAX_AREA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No raster was given. Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight, and a note in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {points} deposits lies in the study area. Check their coordinate system, the filter and selection of the layer, and the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every class keeps its own weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null control: not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Один цвет</translation>
    </message>
    <message>
        <source>One half was added to the counts of classes that have no deposit, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the study area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs closer than the side of the unit area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of layers at the deposits: χ² with Yates’s correction in 2 × 2 tables; below 5 expected, p is a hint only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel language</source>
        <translation>Язык панели</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Точность положения</translation>
    </message>
    <message>
        <source>Position error (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Prior probability n(D)/N(T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospectivity</source>
        <translation>Прогноз оруденения</translation>
    </message>
    <message>
        <source>Prospectivity from evidence layers and known deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospectivity…</source>
        <translation>Прогноз…</translation>
    </message>
    <message>
        <source>Put your geology, faults or samples into the map</source>
        <translation>Поместить на карту вашу геологию, разломы или пробы</translation>
    </message>
    <message>
        <source>P² (1 − P)² [1/n(D) + Σ s²(W)] (delta method)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P² [1/n(D) + Σ s²(W)] (Bonham-Carter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS style file</source>
        <translation>Файл стиля QGIS</translation>
    </message>
    <message>
        <source>QGIS's own world map, from which country borders come, cannot be read at “{path}”. Repair the installation of QGIS, or load the map without its base map.</source>
        <translation>Не читается собственная карта мира QGIS «{path}», из которой берутся границы. Исправьте установку QGIS или загрузите карту без географической основы.</translation>
    </message>
    <message>
        <source>Random shifts of the null control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples (points)</source>
        <translation>Пробы (точки)</translation>
    </message>
    <message>
        <source>Seed of the random shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the Silk Road panel</source>
        <translation>Показать или скрыть панель «Шёлковый путь»</translation>
    </message>
    <message>
        <source>Silk Road</source>
        <translation>Шёлковый путь</translation>
    </message>
    <message>
        <source>Silk Road: metallogenic belts</source>
        <translation>Шёлковый путь: металлогенические пояса</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Smallest expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation from missing layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation from the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studentised contrast of each cut; the line is the cut that was chosen, the dashes the 95 % of shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studentised contrast that counts as significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study area (raster or polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style file</source>
        <translation>Файл стиля</translation>
    </message>
    <message>
        <source>T/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Nothing was written. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) has no area. Give west before east and south before north, in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) leaves the globe. Give it in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) lies on both sides of the equator, where no conic projection fits. Choose an extent on one side.</source>
        <translation type="unfinished"></translation>
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
        <source>The figures are left out because this QGIS has no matplotlib; the tables hold every value. Install python3-matplotlib to have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{path}” could not be written in full: {reason}. Is the disk full? Free some space or choose another folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be opened from “{path}”. Install the plugin again; in a copy of the source code run “make data”.</source>
        <translation>Слой «{layer}» не открывается из «{path}». Установите модуль заново; в копии исходного кода выполните «make data».</translation>
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
        <source>The layer “{name}” has no features with a geometry. Choose another layer.</source>
        <translation>В слое «{name}» нет объектов с геометрией. Выберите другой слой.</translation>
    </message>
    <message>
        <source>The layer “{name}” has no field “{field}”. Choose one of its fields.</source>
        <translation>В слое «{name}» нет поля «{field}». Выберите одно из его полей.</translation>
    </message>
    <message>
        <source>The layers depend on each other: T/n = {ratio}, p = {p}. Read the posterior as a ranking, or leave out one of the layers whose pair test is significant.</source>
        <translation type="unfinished"></translation>
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
        <source>The raster “{path}” cannot be read: {reason}. Check that the file exists and opens in QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “{path}” has another coordinate system than “{first}”. Reproject it to that of the first (Raster ‣ Projections ‣ Warp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “{path}” has no coordinate reference system. Set it first (Raster ‣ Projections ‣ Assign Projection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “{path}” holds no data within the study area. Check its nodata value and whether it overlaps the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “{path}” is in degrees ({crs}), where cells have no common area. Reproject it first to a projected system in metres, such as an Albers projection of the belt (Raster ‣ Projections ‣ Warp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “{path}” lies on another grid than “{first}”. Bring them to one grid (Raster ‣ Projections ‣ Warp, with the extent and cell size of the first).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style “{path}” cannot be used: {reason}. Choose a QML file made for this layer.</source>
        <translation>Стиль «{path}» не подходит: {reason}. Выберите файл QML, сделанный для этого слоя.</translation>
    </message>
    <message>
        <source>The table “{path}” has no columns of coordinates; its columns are {columns}. Name them “lon” and “lat”, in degrees of WGS 84.</source>
        <translation>В таблице «{path}» нет столбцов координат; её столбцы: {columns}. Назовите их «lon» и «lat», в градусах WGS 84.</translation>
    </message>
    <message>
        <source>The training points mix {what}: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {shown} most probable of {all} conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
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
        <source>There is not enough memory for this step. Take a smaller area or larger cells, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinned out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step needs the Python library “{library}”, which this QGIS does not have. Windows: open the OSGeo4W shell and run “python -m pip install {library}”. Debian and Ubuntu: install “python3-{library}”. macOS: reinstall QGIS from its all-in-one package.</source>
        <translation>Для этого шага нужна библиотека Python «{library}», которой нет в этой установке QGIS. Windows: откройте OSGeo4W Shell и выполните «python -m pip install {library}». Debian и Ubuntu: установите пакет «python3-{library}». macOS: переустановите QGIS из полного пакета.</translation>
    </message>
    <message>
        <source>Training set: {number} deposits</source>
        <translation>Обучающая выборка, месторождений: {number}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Types: categorical, ascending or descending for each raster, in the same order, comma-separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique conditions (table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit area (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cells N(T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as Training Set</source>
        <translation>Взять как обучающую выборку</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used deposits that lie on nodata of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Variance from the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Where no layer has data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole region, 1:5,000,000</source>
        <translation>Весь регион, 1:5 000 000</translation>
    </message>
    <message>
        <source>With a unit area of {unit_area} km² the study area has only {units} unit cells for {deposits} deposits. Choose a smaller unit area (UNIT_AREA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without usable position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>all deposits lie in one class, so that nothing can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ascending (low values favourable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilinear interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>categorical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposit types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descending (high values favourable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geodesic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mineral potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mineral systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class differs significantly from the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class has enough deposits inside and outside within the area allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the area of the coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p of the omnibus test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p of the omnibus test, one-tailed (Agterberg and Cheng 2002)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proximity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contrast is nowhere positive in this direction (perhaps the wrong one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}: {number} layers loaded.</source>
        <translation>{area}: загружено слоёв: {number}.</translation>
    </message>
    <message>
        <source>{area}: {number} layers loaded. Country borders are generalised, for 1:5,000,000 and smaller.</source>
        <translation>{area}: загружено слоёв: {number}. Государственные границы обобщены и годятся для масштаба 1:5 000 000 и мельче.</translation>
    </message>
    <message>
        <source>{count} cells hold more than one deposit; each counts: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} deposits have no usable position: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} deposits lie outside the study area and are not used: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} deposits lie where no layer has data and are not used: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features have no usable geometry and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs of deposits are closer than the side of the unit area; thinning to one per unit area is an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: only {read} of the {count} features of “{name}” could be read. The file is damaged; repair it or restore a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: the coordinate system of “{path}” is neither geographic nor projected. Reproject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: the layer “{source}” cannot be opened. Check that the file and the layer in it exist and are not damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” has no coordinate reference system, so lengths and areas are unknown. Assign one first (Raster ‣ Projections ‣ Assign Projection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: the raster “{source}” cannot be opened. Check that the file exists and is not damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: {given} entries for {layers} rasters. Give one for each raster, in the same order, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: “{name}” comes from a service or a source without files ({provider}), which does not give cell values. Save it as a GeoTIFF with raw data first (Layer ‣ Save As).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: “{name}” has no coordinate reference system. Set it in the layer's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: “{name}” has no polygon. Check the layer and its filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: “{name}” has no usable feature ({skipped} without geometry, or with coordinates that are not numbers or cannot be transformed). Check the layer, its filter and the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: “{name}” has {bands} bands; one is needed. Extract the band first (Raster ‣ Conversion ‣ Rearrange Bands).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: “{name}” holds {found}; points are needed. Use for instance the centroids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: “{name}” is a table without geometry. Make points from its coordinates first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: “{text}” is not a list of numbers. Give a number for each raster, or nothing, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: “{word}” is not known. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} is not used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} was drawn with knowledge of the deposits: it predicts them by construction (circularity).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: a continuous raster ({distinct} or more different values); it was cut into {classes} classes of about equal area. Choose limits of your own with “Classify raster”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: contrast {contrast}, studentised {studentised}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: its first class is {width} km wide, narrower than the combined position error of layer and deposits ({error} km). Join the first classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: no weight exists for the classes {classes} (no deposit in them, or more deposits than unit cells); their cells count as if the layer were missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: the cut {cut} leaves one side empty. Choose one between {lowest} and {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: the studentised contrast of {value} is below {limit}; it may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {share} of its random shifts look at least as strong as the layer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {whole} deposits of the area</source>
        <translation>Отобрано месторождений: {number} из {whole}</translation>
    </message>
    <message>
        <source>{output}: the table “{path}” cannot be written: {reason}. Choose another place or format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output}: “{path}” is also an input, and an input is never overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>φ (Cramér’s V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lies on another grid; it was resampled to the grid of the first raster by {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Choose a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be replaced: {reason}. Close it in other programs, remove its layer from the project, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” holds no vector layer that QGIS can read. Choose a GeoPackage, Shapefile, GeoJSON or another vector file, or a CSV table of points.</source>
        <translation>В «{path}» нет векторного слоя, который читает QGIS. Выберите GeoPackage, Shapefile, GeoJSON или другой векторный файл либо таблицу точек CSV.</translation>
    </message>
</context>
</TS>
