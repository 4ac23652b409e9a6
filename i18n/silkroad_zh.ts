<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Silkroad</name>
    <message>
        <source>({x}; {y}) are not Gauss–Krüger coordinates: X is metres north, Y the number of the zone followed by six figures of metres east. Choose the right columns.</source>
        <translation>（{x}；{y}）不是高斯-克吕格坐标：X 为纵坐标（向北，米），Y 为带号加六位横坐标（向东，米）。请选择正确的列。</translation>
    </message>
    <message>
        <source>0, as the formula has it</source>
        <translation>0，按公式</translation>
    </message>
    <message>
        <source>0, without a logarithm, not shown: {count}</source>
        <translation>为 0、无对数而未显示：{count}</translation>
    </message>
    <message>
        <source>0.05 lg exactly</source>
        <translation>0.05 lg 精确值</translation>
    </message>
    <message>
        <source>0.1 lg exactly</source>
        <translation>0.1 lg 精确值</translation>
    </message>
    <message>
        <source>0.1 lg, ends …07, …17 (DB63/T 1936)</source>
        <translation>0.1 lg，组端 …07、…17（DB63/T 1936）</translation>
    </message>
    <message>
        <source>0.1 lg, or 0.2 lg where there are more than 30 lines</source>
        <translation>0.1 lg；超过 30 条线时为 0.2 lg</translation>
    </message>
    <message>
        <source>0.1 lg, rounded: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10</source>
        <translation>0.1 lg，取整：1、1.2、1.5、2、2.5、3、4、5、6、8、10</translation>
    </message>
    <message>
        <source>0.2 lg exactly</source>
        <translation>0.2 lg 精确值</translation>
    </message>
    <message>
        <source>0.2 lg, rounded: 1, 1.5, 2.5, 4, 6, 10</source>
        <translation>0.2 lg，取整：1、1.5、2.5、4、6、10</translation>
    </message>
    <message>
        <source>1, 2 and 4 times the threshold of clipped lg</source>
        <translation>lg 剔除后下限的 1、2、4 倍</translation>
    </message>
    <message>
        <source>10,000 m³</source>
        <translation>万立方米</translation>
    </message>
    <message>
        <source>4: cells that share a side</source>
        <translation>4：以边相连</translation>
    </message>
    <message>
        <source>5 % quantile of the runs</source>
        <translation>各次运行的 5% 分位数</translation>
    </message>
    <message>
        <source>5 % quantile of {runs} runs: {method}</source>
        <translation>{runs} 次运行的 5% 分位数：{method}</translation>
    </message>
    <message>
        <source>8: also cells that share a corner</source>
        <translation>8：兼以角相连</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>95 % of the AUCs against as many cells drawn at random</source>
        <translation>以同样数目的随机单元为背景的 AUC 的 95% 范围</translation>
    </message>
    <message>
        <source>95 % of the AUCs over draws of the deposits (bootstrap)</source>
        <translation>对矿床抽样所得 AUC 的 95% 范围（自助法）</translation>
    </message>
    <message>
        <source>95 % of the areas under the success rate of deposits laid at random</source>
        <translation>随机撒布矿床的成功率曲线下面积的 95% 范围</translation>
    </message>
    <message>
        <source>95 % of the random shifts</source>
        <translation>随机平移的 95 % 分位数</translation>
    </message>
    <message>
        <source>95 % of the shifts</source>
        <translation>平移的95%分位</translation>
    </message>
    <message>
        <source>95 % quantile of the runs</source>
        <translation>各次运行的 95% 分位数</translation>
    </message>
    <message>
        <source>95 % quantile of {runs} runs: {method}</source>
        <translation>{runs} 次运行的 95% 分位数：{method}</translation>
    </message>
    <message>
        <source>95th percentile of shifts</source>
        <translation>平移的第95百分位数</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;About the map.&lt;/b&gt; What stands where goes by the edition, whatever the language: on Chinese sheets the index to the adjoining sheets in the upper left corner, number and name under the title, 责任表 with all its cells; on Russian sheets the line of the series above the title (on geological sheets 1:1,000,000 and 1:200,000 that of the State map; SERIES_TITLE puts another), number and name over the corner of the frame, “1 cm is 10 km” under the scale, authors in plain lines. The table &lt;i&gt;sheet_furniture.csv&lt;/i&gt; says it all and can be edited. CONFIDENTIALITY (密级, гриф) stands in an upper corner; empty, nothing stands there. An arrow of north stands on maps of 1:50,000 and larger alone: elsewhere meridians show north at each place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Section and column.&lt;/b&gt; SECTION and COLUMN are pictures (SVG, PNG, JPEG, TIFF; of a PDF the first page) that are printed along the foot and the left edge of the sheet; the map gives them room, so that a smaller scale or a larger paper may be proposed. They are not drawn from the map. SECTION_LINE shows where sections run, with letters at the ends of each line (А–Б on Russian sheets, A–A′ on others), which the caption takes. A missing picture is refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;图廓外整饰。&lt;/b&gt;各要素的位置由版本决定，与语言无关：中国图幅的接图表位于左上角，图幅编号和图名位于图名之下，责任表项目齐全；俄罗斯图幅在图名之上注系列名称（1:100万和1:20万地质图幅注国家地质图，可用SERIES_TITLE改为其他名称），图幅编号和名称位于图廓右上角，比例尺下注“1厘米相当于10千米”，编图人员以文字行列出。全部规定见&lt;i&gt;sheet_furniture.csv&lt;/i&gt;，可自行编辑。CONFIDENTIALITY（密级）注于上方一角；留空则不注。指北针只用于1:5万及更大比例尺的图：其他比例尺由经线指示各处的北方。&lt;/p&gt;&lt;p&gt;&lt;b&gt;剖面图和柱状图。&lt;/b&gt;SECTION和COLUMN为图片（SVG、PNG、JPEG、TIFF；PDF取第一页），分别印在图幅下方和左侧；主图为其让出位置，因此可能采用较小的比例尺或需要更大的纸张。它们不是由地图生成的。SECTION_LINE表示剖面线的位置，每条线两端注字母（俄罗斯图幅为А–Б，其他为A–A′），剖面图标题采用同样的字母。图片缺失时拒绝出图。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Before printing&lt;/b&gt; each sheet is judged as by &lt;i&gt;Preflight of a layout&lt;/i&gt;: what would make a wrong map is refused, the rest is told.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; One file for each language and format, named area_type_language, in the folder, with the element before the language on a geochemical map; an extent without an area is called &lt;i&gt;extent&lt;/i&gt;. An existing file is replaced only by a finished one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;印刷之前&lt;/b&gt;每幅图都按&lt;i&gt;布局印前检查&lt;/i&gt;检查：会造成错图的不予印刷，其余给出提示。&lt;/p&gt;&lt;p&gt;&lt;b&gt;结果。&lt;/b&gt;文件夹中每种语言和格式各一个文件，名为“区域_类型_语言”，地球化学图在语言之前加元素；只给范围而不给区域时，区域处写作 &lt;i&gt;extent&lt;/i&gt;。已有文件只会被完成的新文件替换。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Below detection.&lt;/b&gt; These methods take numbers, and a determination below detection is none. By default the multiplicative rule (Martín-Fernández and others 2003) puts 0.65 of the detection limit in its place, and with whole compositions keeps the ratios of the elements that were found, in samples whose whole is 10⁶ ppm (where units are no mass fractions: the sum of the elements found); where it is offered, also the geometric mean below the limit of a lognormal law (Palarea-Albaladejo and Martín-Fernández 2013), or what the other elements let expect (EM on log-ratios, Palarea-Albaladejo and Martín-Fernández 2008); or such samples are left out. How many were replaced, by element, stands in the report and in the log. An element with more than 80 % below detection is refused; where no elements were chosen it is left out and named. Above an upper limit the limit stands, in an interval the geometric mean of its bounds. Duplicates, standards and blanks (fields &lt;i&gt;kind&lt;/i&gt;, &lt;i&gt;duplicate_of&lt;/i&gt;, &lt;i&gt;standard&lt;/i&gt;) have no result. The input is not changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;低于检出限。&lt;/b&gt;这些方法需要数值，而低于检出限的测定不是数值。默认按乘法规则（Martín-Fernández 等 2003）以检出限的 0.65 倍代替，对完整成分还保持已检出元素之间的比值，样品整体取 10⁶ ppm（单位不是质量分数时取已检出元素之和）；在提供该选项之处，也可取对数正态分布在检出限以下的几何均值（Palarea-Albaladejo 和 Martín-Fernández 2013），或由其他元素推求的期望值（对数比 EM，Palarea-Albaladejo 和 Martín-Fernández 2008）；或者剔除这些样品。各元素替代了多少，报告和日志中均有说明。低于检出限超过 80% 的元素会被拒绝；未选择元素时则略去并指明。高于上限者取该上限，区间取两端的几何均值。重复样、标准物质和空白样（字段 &lt;i&gt;kind&lt;/i&gt;、&lt;i&gt;duplicate_of&lt;/i&gt;、&lt;i&gt;standard&lt;/i&gt;）没有结果。输入图层不会改变。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Boundaries and names.&lt;/b&gt; Boundaries of your own are lines with their source, which is printed. A field may say which of them this edition draws as disputed or not at all, in words of &lt;i&gt;boundary_kinds.csv&lt;/i&gt; (those of Natural Earth’s fields FCLASS_… among them). Names that editions write in different ways (Киргизия, Кыргызстан) stand in &lt;i&gt;edition_names.csv&lt;/i&gt;, which partners edit; NAMES says whose are printed. No inset of the South China Sea is asked of regional maps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;界线与地名。&lt;/b&gt;自备界线为线图层，须注明资料来源，来源印在图上。可用一个字段说明本版本将哪些界线画作有争议或不画，用词见&lt;i&gt;boundary_kinds.csv&lt;/i&gt;（包括Natural Earth的FCLASS_…字段的用词）。各版本写法不同的地名（Киргизия、Кыргызстан）列于&lt;i&gt;edition_names.csv&lt;/i&gt;，由合作单位编辑；NAMES决定采用哪一套。区域性地图不要求南海诸岛插图。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Formats.&lt;/b&gt; &lt;i&gt;pdf&lt;/i&gt;: text that can be searched and copied. &lt;i&gt;png&lt;/i&gt;: a picture. &lt;i&gt;geopdf&lt;/i&gt;: the layers of the map by their names in the language, to be switched on and off, and one georeferenced map; its name ends in &lt;i&gt;_geo&lt;/i&gt;. &lt;i&gt;tiff&lt;/i&gt;: a packed GeoTIFF in the projection of the map, at 300 to 600 dpi fit for print. &lt;i&gt;svg&lt;/i&gt;: layers by name, text as text. &lt;i&gt;press&lt;/i&gt;: a PDF in CMYK by profile, black and grey text and lines in black ink alone, with boxes of trim and bleed (3 mm) and crop marks; it needs Ghostscript; its name ends in &lt;i&gt;_press&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;格式。&lt;/b&gt;&lt;i&gt;pdf&lt;/i&gt;：文字可检索、可复制。&lt;i&gt;png&lt;/i&gt;：图片。&lt;i&gt;geopdf&lt;/i&gt;：图层以所选语言命名，可分别开关，含一幅带地理配准的地图；文件名以 &lt;i&gt;_geo&lt;/i&gt; 结尾。&lt;i&gt;tiff&lt;/i&gt;：采用地图投影的压缩GeoTIFF，300–600 dpi 可供印刷。&lt;i&gt;svg&lt;/i&gt;：图层有名称，文字仍为文字。&lt;i&gt;press&lt;/i&gt;：按颜色特性文件转换的CMYK印刷用PDF，黑色和灰色的文字与线条只用黑版，带成品框、出血框（3 mm）和裁切标记；需要安装Ghostscript；文件名以 &lt;i&gt;_press&lt;/i&gt; 结尾。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Geochemical map.&lt;/b&gt; &lt;i&gt;geochemical&lt;/i&gt;: a raster of contents of one element, such as &lt;i&gt;Krige samples&lt;/i&gt; makes it, in the colours of a rule that the legend names with its source; a rule that no text confirmed says so. With the samples and the field of the element the limits of the rule, the histogram in classes of 0.1 lg and N, X, S and CV are those of the samples: duplicates, standards and blanks are left out, and what is censored is treated as such (figures: Kaplan–Meier, ROS or maximum likelihood; limits: from the lognormal law of the background, Cohen 1959). Without samples they are those of the cells, and the sheet says so. Contours, zones, anomalies and sampling sites lie over the raster. How it was interpolated and whether it was levelled the raster says itself; METHOD, LEVELLING and QUALITY (of the analyses) are printed as given. A raster or a survey that is marked as synthetic marks the sheet.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map of composite anomalies.&lt;/b&gt; &lt;i&gt;anomalies&lt;/i&gt;: the layer of &lt;i&gt;Rank anomalies&lt;/i&gt; with numbers and composition formulas; of the anomalies of single elements that were joined there (SINGLES) those of the main element of each composite are filled, the others are lines. The margin ranks the foremost.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;地球化学图。&lt;/b&gt;&lt;i&gt;geochemical&lt;/i&gt;：单元素含量栅格（如&lt;i&gt;样品克里金插值&lt;/i&gt;所得）按图例中写明出处的规则着色；未经文献核实的规则在图例中注明。给出样品及元素字段时，规则的界限、0.1 lg 组距的直方图以及 N、X、S、CV 均取自样品：剔除重复样、标准物质和空白样，截尾数据按截尾处理（统计量用 Kaplan–Meier、ROS 或最大似然法；界限按背景的对数正态分布，Cohen 1959）；未给出样品时取自像元，图上予以说明。等值线、分带、异常和采样点叠加在栅格之上。插值方法及是否调平由栅格自身载明；METHOD、LEVELLING 和 QUALITY（分析质量）按所给文字印出。栅格或测量标明为合成数据时，图上同样标明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;综合异常图。&lt;/b&gt;&lt;i&gt;anomalies&lt;/i&gt;：&lt;i&gt;异常评序与登记卡&lt;/i&gt;所得图层，注出编号和元素组分式；参与组合的单元素异常（SINGLES）中，各综合异常的主元素填色，其余以线表示。图边列出名次靠前的异常。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Geohazard and ecological maps.&lt;/b&gt; &lt;i&gt;geohazard&lt;/i&gt;, &lt;i&gt;ecological&lt;/i&gt;: zones of one’s own, polygons (ZONING with ZONING_FIELD) or a raster (RASTER), in classes of a rule (ZONING_RULE); an inventory of points, lines or outlines (SITES): landslides, rockfalls, debris flows, ground collapses and fissures, subsidence, epicentres, glacial lakes, avalanches; mines, tailings, dumps, sampling sites; protected areas (PROTECTED). Susceptibility, hazard and risk are three different things: the rule says which of them the zones are, and title and legend say it too; values that speak of another are refused. Classes and kinds are read from words in three languages and codes, numbers by the limits of the rule (Zc 16, 32, 128). Sizes are words or figures, by limits in &lt;i&gt;site_size_limits.csv&lt;/i&gt;. What is not understood is told and drawn grey; a table (CLASS_TABLE) with the columns value, class and, as wished, field, name_zh, name_ru, name_en settles it, for numbers of a raster also by intervals (0.2–0.4, ≥ 0.8). The legend has the area of each class within the frame in km² on the ellipsoid and its share of what is zoned there. Deposits are shown only where a condition on them (FILTER) is given.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;地质灾害图与生态地质图。&lt;/b&gt;&lt;i&gt;geohazard&lt;/i&gt;、&lt;i&gt;ecological&lt;/i&gt;：自备的分区，面（ZONING，字段ZONING_FIELD）或栅格（RASTER），按规则（ZONING_RULE）分级；调查点、线或面（SITES）：滑坡、崩塌、泥石流、地面塌陷、地裂缝、地面沉降、震中、冰湖、雪崩；矿山、尾矿库、排土场、采样点；自然保护区（PROTECTED）。易发性、危险性、风险是三个不同的概念：由规则说明分区属于哪一种，图名和图例亦予注明；数值中若出现另一概念则拒绝成图。级别和类型按三种语言的词语和代码识别，数值按规则的界限（Zc为16、32、128）划分。规模可为词语或数值，界限见&lt;i&gt;site_size_limits.csv&lt;/i&gt;。不能识别的值予以列出并绘为灰色；可用表格（CLASS_TABLE）说明，列为value、class，另可有field、name_zh、name_ru、name_en；栅格数值也可用区间（0.2–0.4、≥ 0.8）。图例列出图廓内各级的椭球面积（km²）及其占图内分区面积的比例。矿床仅在给出条件（FILTER）时显示。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Geological map.&lt;/b&gt; &lt;i&gt;geological&lt;/i&gt;: polygons of one’s own (GEOLOGY) in the colours of the chart of ages, with index letters by the edition. Ages are read from words in three languages, letters (&lt;i&gt;γδPz3&lt;/i&gt;, &lt;i&gt;C1v&lt;/i&gt;, &lt;i&gt;D3–C1&lt;/i&gt;) or figures in Ma; the kind of rock from Greek letters, then from rock names. What the letters mean in the data may differ from the edition: AGE_TRADITION (C2 is not the same on Chinese and Russian maps; Z, V and Ediacaran are never turned into one another). What is not understood is told and drawn grey; a table (AGE_MAPPING) with the columns value, age, kind and, as wished, field, name_zh, name_ru, name_en settles it, and so does the dialog that remembers. The legend is ordered by age, then intrusive rocks by age and composition, with a column for each structural-facies zone where ZONE_FIELD is given. &lt;i&gt;quaternary&lt;/i&gt;: what is older lies pale behind the Quaternary.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;地质图。&lt;/b&gt;&lt;i&gt;geological&lt;/i&gt;：自备面图层（GEOLOGY），按年代地层表着色，代号按图件体系标注。时代可由三种语言的文字、代号（&lt;i&gt;γδPz3&lt;/i&gt;、&lt;i&gt;C1v&lt;/i&gt;、&lt;i&gt;D3–C1&lt;/i&gt;）或百万年数值读出；岩石类别先看希腊字母，再看岩石名称。数据中代号的含义可与图件体系不同，由 AGE_TRADITION 指定（C2 在中国与俄罗斯图件上并不相同；Z、V 与埃迪卡拉系绝不互相转换）。读不懂的值会列出并涂成灰色；可用含 value、age、kind 列（另可加 field、name_zh、name_ru、name_en）的表（AGE_MAPPING）说明，也可用会记住设置的对话框说明。图例按时代排列，其后是按时代和成分排列的侵入岩；给出 ZONE_FIELD 时，每个构造—地层分区各占一列。&lt;i&gt;quaternary&lt;/i&gt;：突出第四系，较老单位淡绘于后。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Scales are 1:10,000 to 1:50,000,000. Outlines are indicative (10–30 km): maps of geochemistry larger than 1:200,000 leave them out. Borders from QGIS’s world map suit 1:5,000,000 and smaller. Beyond 45–125° E and 28–58° N the plugin has no base map: a sheet that lies there shows coasts, borders and names of QGIS’s world map alone, and says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;比例尺为1:1万至1:5000万。轮廓为示意性的（误差10–30 km），大于1:20万的地球化学类图件不绘；QGIS 世界地图的界线适用于1:500万及更小比例尺。东经45–125°、北纬28–58°以外本插件没有底图：整幅位于其外的图只有 QGIS 世界地图的海岸线、界线和国名，并在图上注明。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Lists of numbers&lt;/b&gt; ({names}) are parted by semicolons, with spaces between thousands only, 1 000; 2 500; or, without a semicolon, by spaces: 85 92.5 97.5. A comma within a number is a decimal mark, 2,5; several commas part numbers, 85,92,97.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;数字列表&lt;/b&gt;（{names}）以分号分隔，这时空格只用作千位分节，如 1 000; 2 500；没有分号时以空格分隔，如 85 92.5 97.5。数字中的单个逗号视为小数点，如 2,5；有多个逗号时用作分隔，如 85,92,97。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Scale.&lt;/b&gt; 0 proposes the largest usual scale at which the area fits on the paper. The numeric scale is exactly the ratio of paper to metres in the projection. A scale that does not fit is refused, with the paper and the scale that would.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Texts.&lt;/b&gt; Title, subtitle, names and sources are one text for all languages, or three parted by | in the order Chinese | Russian | English. Empty ones are taken from the glossary, empty cells of the table stay free.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Draft.&lt;/b&gt; The draft note stands in the corner and pale across the map until it is switched off. An edition for the public is refused where it is Chinese (in Chinese, or with EDITION &lt;i&gt;chinese&lt;/i&gt;) and has no approval number, and where it shows the boundaries of QGIS’s world map at a scale larger than 1:5,000,000; a draft passes both.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;比例尺。&lt;/b&gt;0表示建议该纸张能容纳此范围的最大常用比例尺。数字比例尺严格等于图纸长度与投影平面长度之比。放不下的比例尺会被拒绝，并说明可用的纸张和比例尺。&lt;/p&gt;&lt;p&gt;&lt;b&gt;文字。&lt;/b&gt;图名、副标题、人名和资料来源可为各语言共用的一段文字，或用|分隔的三段，顺序为中文|俄文|英文。空白项取自术语表，责任表中的空格留待填写。&lt;/p&gt;&lt;p&gt;&lt;b&gt;草图。&lt;/b&gt;未关闭草图选项时，图角印有草图注记，图面上有浅色注记。公开版本在以下情况不予印刷：属于中国版（中文版，或EDITION为&lt;i&gt;chinese&lt;/i&gt;）而没有审图号；或以大于1:5,000,000的比例尺采用QGIS世界地图的界线。草图不受这两项限制。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Template.&lt;/b&gt; &lt;i&gt;qpt&lt;/i&gt;: the layout as a template, which &lt;i&gt;Open a map template&lt;/i&gt; opens in another project, bound to its layers again; any QGIS without the plugin opens it as a layout whose maps wait for layers.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;模板。&lt;/b&gt;&lt;i&gt;qpt&lt;/i&gt;：把布局存为模板，&lt;i&gt;打开地图模板&lt;/i&gt;可在其他工程中打开并重新绑定图层；没有本插件的QGIS打开时也是可用的布局，只是地图等待图层。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds the elements of a kind of deposit into one index, weighted by what a geologist knows of it (Garrett and Grunsky 2001): unlike components, the model is given and not found.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; S = Σ a·z, with z = (lg C − median) / (1.4826 MAD), so that high contents do not set the scale, and a = w / √Σw², so that sums of few and of many elements are on one scale. A negative importance is for an element that speaks against. For many uncorrelated normal elements S has a standard deviation of 1; correlated ones make it larger.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Importance.&lt;/b&gt; &lt;i&gt;Cu=2; Zn=1; Ni=-1&lt;/i&gt;, elements by their symbols or their fields: only these count. Empty: all elements count alike.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The samples with field &lt;i&gt;weighted_sum&lt;/i&gt; (empty where an element is missing); a table of elements with importance, weight, and median and MAD × 1.4826 of lg ppm. An element half of whose values are one value, often the detection limit, is refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把某类矿床的元素合成一个指数，权重由地质人员的认识给定（Garrett 和 Grunsky 2001）：与主成分不同，模型是给定的，而不是找出来的。&lt;/p&gt;&lt;p&gt;&lt;b&gt;公式。&lt;/b&gt;S = Σ a·z，其中 z = (lg C − 中位数) / (1.4826 MAD)，使高含量不影响尺度；a = w / √Σw²，使少数元素与多数元素的和处于同一尺度。对矿化不利的元素取负的重要性。对许多互不相关的正态元素，S 的标准差为 1；元素相关时更大。&lt;/p&gt;&lt;p&gt;&lt;b&gt;重要性。&lt;/b&gt;&lt;i&gt;Cu=2; Zn=1; Ni=-1&lt;/i&gt;，元素用符号或字段名：只计算这些元素。空：全部元素同等计算。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;带字段 &lt;i&gt;weighted_sum&lt;/i&gt;（缺少某元素时为空）的样品；元素的重要性、权重以及 lg ppm 的中位数和 MAD × 1.4826 的表。半数以上的值相同（常为检出限）的元素会被拒绝。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds the layout of a template, which &lt;i&gt;Print map&lt;/i&gt; wrote (format &lt;i&gt;qpt&lt;/i&gt;), to the open project, and binds its maps to layers again: QGIS itself opens such a layout with empty maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layers.&lt;/b&gt; Those of the plugin are found in the project by their key, and opened where they are not there. Those of one’s own are found by their source, or by their name where they have the geometry and the fields that the map needs; else they are opened from where they were. What the sheet drew for itself (graticule, draft note, edge of the base map) comes with the template. Layers keep their look on the map of the project: the layout wears the styles of the sheet over them. What was opened for the layout stands in a group of its name that the map does not show.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What lacks&lt;/b&gt; is named. The preflight refuses the layout until those layers are open and bound: &lt;i&gt;Silk Road – Bind the Layers Again&lt;/i&gt; in the layout’s window.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Language.&lt;/b&gt; The layout is drawn in another language at once where one is chosen, and at any time by &lt;i&gt;Silk Road – Language&lt;/i&gt; in its window. Extent, place and scale of the map stay as they are, also where they were changed by hand; graticule and legend follow them. What others added to the layout stays; texts of the sheet that were changed by hand are written anew.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; LAYOUT: its name; FOUND, LOADED, MISSING: numbers of layers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A template holds layers of memory whole, others by their source. An earlier version of the plugin may not read templates of a later one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把&lt;i&gt;打印地图&lt;/i&gt;写出的模板（格式&lt;i&gt;qpt&lt;/i&gt;）中的布局加入当前工程，并把其中的地图重新绑定到图层：QGIS自身打开这样的布局时，地图是空的。&lt;/p&gt;&lt;p&gt;&lt;b&gt;图层。&lt;/b&gt;插件自带的图层按键值在工程中查找，没有时打开；用户自己的图层按数据源查找，或按名称查找（须具有地图所需的几何类型和字段），否则从原处打开。图幅自身绘制的内容（经纬网、草图标记、底图边界）随模板带来。图层在工程地图中的样式不变：布局在其上套用图幅的样式。为布局打开的图层归入以布局命名的图层组，地图上不显示。&lt;/p&gt;&lt;p&gt;&lt;b&gt;缺少的图层&lt;/b&gt;会逐一列出名称。在打开并绑定这些图层之前，印前检查不予通过：在布局窗口选择&lt;i&gt;丝绸之路 – 重新绑定图层&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;语言。&lt;/b&gt;选定语言时，布局立即以该语言重绘；以后可随时在布局窗口通过&lt;i&gt;丝绸之路 – 语言&lt;/i&gt;切换。地图的范围、位置和比例尺保持不变，手工改动过的也保留，经纬网和图例随之更新。他人添加到布局中的内容保留；手工改动过的图幅文字会重新写出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;结果。&lt;/b&gt;LAYOUT：布局名称；FOUND、LOADED、MISSING：图层数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;内存图层整体存入模板，其他图层只存数据源。较早版本的插件可能无法读取较新版本的模板。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds to each sample the class of its content, one field for each element, and colours the layer by the first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Schemes.&lt;/b&gt; &lt;i&gt;Cumulative frequencies&lt;/i&gt;, by default 85, 92.5 and 97.5 %: outside, outer, middle and inner zone, as in 1:1,000,000 low-density surveys. &lt;i&gt;1, 2 and 4 times the threshold&lt;/i&gt;: T = X0 + 2 S0 once lg is clipped at X ± 3 S until nothing leaves (DB63/T 1936–2021). &lt;i&gt;X0 ± 0.5, 1.5 and 2.5 S0&lt;/i&gt;: seven colour zones of Chinese maps. &lt;i&gt;Boxplot&lt;/i&gt;: fences at 3 and 1.5 hinge spreads, and hinges, on lg: seven classes (Tukey 1977). &lt;i&gt;Minimum anomalous contents&lt;/i&gt; of 9, 4 and 1 adjacent samples (Solovov 1985). &lt;i&gt;Limits given&lt;/i&gt;, in the unit of the field.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class.&lt;/b&gt; How many limits the content exceeds: 0, 1, 2 … A content equal to a limit stays below it. What is censored gets a class where both bounds lie in the same one, else none: gold below 2 ppb may be background, and may be not, if a limit is 1 ppb. The log counts these.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Thresholds&lt;/b&gt; of means are found with the lognormal law of the background below detection, those of ranks without what lies there, as in &lt;i&gt;Geochemical thresholds&lt;/i&gt;. With a field of units each has limits of its own; samples without a unit have no class. Duplicates, standards and blanks (fields duplicate_of, kind, standard) get a class, too, but set no limits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The layer as it was with Cu_ppm_class and the like; OUTPUT_LIMITS has a row for each element, unit and class: from, to, samples, share_pct.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An element for which the scheme has no limits is left out with a warning that says why. Where many contents are one number, as in steps of semi-quantitative analysis, limits by cumulative frequency may coincide: the class between them is empty. A class is no anomaly: neighbours and geology decide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;给每个样品加上其含量的级别，每个元素一个字段，并按第一个元素给图层着色。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方案。&lt;/b&gt;&lt;i&gt;累积频率&lt;/i&gt;，默认 85、92.5 和 97.5 %：带外、外带、中带和内带，用于 1:100 万低密度测量。&lt;i&gt;下限的 1、2、4 倍&lt;/i&gt;：lg 在 X ± 3 S 反复剔除至稳定后 T = X0 + 2 S0（DB63/T 1936–2021）。&lt;i&gt;X0 ± 0.5、1.5 和 2.5 S0&lt;/i&gt;：中国地球化学图的七个色区。&lt;i&gt;箱线图&lt;/i&gt;：lg 上距四分位点 3 倍和 1.5 倍四分位距的界限及四分位点：七级（Tukey 1977）。9、4、1 个相邻样品的&lt;i&gt;最低异常含量&lt;/i&gt;（Solovov 1985）。&lt;i&gt;给定界限&lt;/i&gt;，以字段的单位计。&lt;/p&gt;&lt;p&gt;&lt;b&gt;级别。&lt;/b&gt;含量超过的界限个数：0、1、2……含量等于界限者归入其下。截尾含量只有在上下界同属一级时才有级别，否则没有：若界限为 1 ppb，低于 2 ppb 的金可能是背景，也可能不是。日志给出其个数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下限&lt;/b&gt;的求取与&lt;i&gt;地球化学异常下限&lt;/i&gt;相同：以均值计者，低于检出限的部分取背景的对数正态分布；以秩计者不用该部分。给出单元字段时，各单元有自己的界限；没有单元的样品没有级别。重复样、标样和空白样（字段 duplicate_of、kind、standard）同样赋类，但不参与界限计算。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;原图层加上 Cu_ppm_class 等字段；OUTPUT_LIMITS 中每个元素、单元和级别一行：from、to、samples、share_pct。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;方案得不出界限的元素略去，并以警告说明原因。许多含量为同一数值时（如半定量分析的级距），累积频率的界限可能重合，其间的级别为空。级别不等于异常：还要看相邻样品和地质情况。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds up the information that each evidence layer gives about the presence of a deposit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; I_j = log[(n_j/n)/(N_j/N)], with n_j the ore-bearing unit cells and N_j all unit cells of class j, n and N their sums where the layer is known; I = ΣI_j over the layers (Yin and Yan 1988). It is the logarithm of the frequency ratio: above 0 the class favours deposits, below 0 it speaks against them. The base of the logarithm is a choice: Chinese texts often use 10 (lg), 2.718281828 gives the natural logarithm.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. Missing layers add nothing. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Score raster, table of the classes, report, and a model file that “Apply model” takes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Counting.&lt;/b&gt; A unit cell with a deposit counts once: a cell of the raster, or, where the unit area is larger, a square of that area, laid from the upper left corner of the grid; its first deposit says to which class it belongs. Half a deposit and one unit cell are added to classes without deposits only, and so to n and N. Rasters hold single precision, the table double.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A class without deposits has no information value: it gets, in sum and table, the lowest of its layer, or that of half a deposit in one more unit cell where it is lower, and never more than 0, so that it does not rank above missing data; or it is left out as if the layer were missing there, or half a deposit is added. The log names such classes. Layers that say the same count twice. The sum is a ranking, not a probability; validate it with deposits that did not make it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;累加各证据图层对矿床存在所提供的信息量。&lt;/p&gt;&lt;p&gt;&lt;b&gt;公式。&lt;/b&gt;I_j = log[(n_j/n)/(N_j/N)]，n_j 为第 j 类（标志状态）的含矿单元数，N_j 为其全部预测单元数，n 和 N 为该图层有数据处的总和；I = 各图层 I_j 之和（Yin 和 Yan，1988）。它是频率比的对数：大于 0 有利于成矿，小于 0 不利。对数的底可选：中文文献常用 10（lg），2.718281828 为自然对数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;栅格和矿床与证据权法相同。不同值超过 1000 个（带小数时为 50 个）的栅格按面积大致相等分级；类型指定为类别的则不予接受。缺失的图层不加分。以经纬度为坐标的栅格因像元面积不等而不予接受：请先用“栅格对齐”把它们转到投影坐标格网。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;得分栅格、类别表、报告，以及供“应用模型”使用的模型文件。&lt;/p&gt;&lt;p&gt;&lt;b&gt;计数。&lt;/b&gt;含矿的预测单元只计一次：即栅格像元；单元面积大于像元时，则为从网格左上角起铺设的该面积的正方形，其中第一个矿床决定所属类别。半个矿床和一个单元只加在没有矿床的类别上，n 和 N 也随之增加。栅格为单精度，表为双精度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;没有矿床的类别没有信息量：累加时和表中取该图层的最低值；若按多加一个单元、半个矿床计算的值更低，则取后者，且不大于 0，以免高于数据缺失处；也可按该处图层缺失处理，或加半个矿床。日志列出这些类别。内容相同的图层会重复计算。总信息量只是排序，不是概率；应当用未参与建模的矿床检验。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds up, over the evidence layers, how many times more deposits a class holds than its area would by chance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; FR_j = (n_j/n) / (N_j/N), with n_j the deposits and N_j the unit cells of class j, n and N their sums where the layer is known; score S = Σ FR over the layers (Bonham-Carter 1994, chapter 8; Lee and Talib 2005). 1 in every layer means no information.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. Missing layers add 1, as a class without information does. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Score raster, table of the classes, report, and a model file that “Apply model” takes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A class without deposits has a ratio of 0; the log names such classes. Layers that say the same count twice. The score is a ranking, not a probability; validate it with deposits that did not make it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对各证据图层，累加某一类别所含矿床比其面积按偶然应含的多多少倍。&lt;/p&gt;&lt;p&gt;&lt;b&gt;公式。&lt;/b&gt;FR_j = (n_j/n) / (N_j/N)，n_j 为第 j 类的矿床数，N_j 为其预测单元数，n 和 N 为该图层有数据处的总和；得分 S = 各图层 FR 之和（Bonham-Carter，1994，第 8 章；Lee 和 Talib，2005）。每个图层均为 1 表示没有信息。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;栅格和矿床与证据权法相同。不同值超过 1000 个（带小数时为 50 个）的栅格按面积大致相等分级；类型指定为类别的则不予接受。缺失的图层加 1，与没有信息的类别相同。以经纬度为坐标的栅格因像元面积不等而不予接受：请先用“栅格对齐”把它们转到投影坐标格网。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;得分栅格、类别表、报告，以及供“应用模型”使用的模型文件。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;没有矿床的类别频率比为 0，日志列出这些类别。内容相同的图层会重复计算。得分只是排序，不是概率；应当用未参与建模的矿床检验。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Applies a saved model to evidence of the same kind, of the same area or of another one. Nothing is fitted again: classes, weights, coefficients and scaling are those of the model file.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A model file that a model algorithm wrote, and one raster for each of its layers. Each raster is found by its title, else by its name; where neither tells, the order given does, and the log says which raster was taken for which layer. A raster that says of itself that it holds another quantity, another unit or another type is refused. Rasters on other grids are resampled to the first one. Models of scikit-learn hold pickled objects: of these only the classes that the plugin’s learners need are read, and any other name in the file is refused; but scikit-learn itself does not check what they hold, so that a file made for it could crash QGIS or do worse. They are read only where you say that you know who made the file and trust it, and only by the version that made them. Models without scikit-learn hold numbers and text alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The score, as the model would have given it; title and metadata say what it is (posterior probability, sum of information values, membership …) and whether the model takes it for a probability. The log says how much of the area lies outside the values that the model has seen, where it extrapolates, and how much holds classes that it does not know.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A model knows only the ground that it was fitted to. In another belt its probabilities are no probabilities: the density of deposits may differ. Validate with deposits there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把保存的模型应用于同一地区或另一地区的同类证据。不重新拟合：类别、权、系数和标准化参数均取自模型文件。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;由模型算法写出的模型文件，以及模型每个图层对应的一个栅格。栅格先按标题、再按名称对应图层；两者都不能说明时按给出的顺序，日志会列出各栅格被当作哪个图层。栅格自身注明的量、单位或类型与模型不符时将被拒绝。网格不同的栅格重采样到第一个栅格。scikit-learn 模型含有序列化（pickle）对象：只读取本插件学习器所需的类，文件中出现任何其他名称即予拒绝；但 scikit-learn 本身不检查其内容，恶意制作的文件仍可能使 QGIS 崩溃，甚至造成更大危害。只有声明知道文件出自何人并信任它时才读取，且只能由生成它的版本读取。不含 scikit-learn 的模型只有数字和文本。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;与建模时相同方法得到的得分；标题和元数据说明它是什么（后验概率、信息量之和、隶属度等）以及模型是否把它当作概率。日志说明有多大面积超出模型见过的取值（即外推），有多大面积是模型未见过的类别。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;模型只了解建模的地区。在另一个成矿带，其概率不再是概率：矿床密度可能不同。应当用当地矿床检验。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings rasters of any coordinate system, extent and cell size to one grid, so that their cells lie upon each other: one GeoTIFF for each, in a folder. The originals are not touched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Template.&lt;/b&gt; The raster whose grid is taken: coordinate system, extent and cells. Without it, the first raster. It must be north-up and not rotated.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods.&lt;/b&gt; One word for all rasters, or one for each in the same order, separated by commas. &lt;i&gt;nearest&lt;/i&gt; keeps the values; &lt;i&gt;bilinear&lt;/i&gt; and &lt;i&gt;cubic&lt;/i&gt; go smoothly between them; &lt;i&gt;average&lt;/i&gt;, &lt;i&gt;mode&lt;/i&gt; (the most frequent), &lt;i&gt;min&lt;/i&gt; and &lt;i&gt;max&lt;/i&gt; gather all cells that a larger cell covers. Empty: &lt;i&gt;nearest&lt;/i&gt; for categories and classes, &lt;i&gt;average&lt;/i&gt; for other rasters where the cells become at least twice as long, else &lt;i&gt;bilinear&lt;/i&gt;. A raster holds classes where its metadata say so, or where it has a table of colours; one that says nothing of itself, where it has at most 1000 different whole values, or 50 with decimals, as for the models. The log names the method of each, and why it was taken. Name the method of a quantity in whole numbers, such as heights in metres.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mask.&lt;/b&gt; With a raster (1 inside; 0 or no data outside) or polygons, the grid ends at their bounds, still on cells of the template, and cells whose centre lies outside are without data.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Each file is named like its input and keeps its titles, class names, source, position error and other metadata. Its effective resolution is the coarser one of input and grid: smaller cells do not make the data finer. Cells that an input does not cover are without data. Whole numbers that are interpolated become decimals; others keep their type, and get a wider one where it has no room for a nodata value. Rasters are read and written in blocks, at any size.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Difference from QGIS.&lt;/b&gt; &lt;i&gt;Align rasters&lt;/i&gt; of QGIS takes a method for each raster, too, but drops titles, class names and resolution, and chooses no method by what a raster holds.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把任意坐标系、范围和像元大小的栅格统一到同一格网，使像元一一重合；每个栅格在文件夹中各成一个 GeoTIFF。原文件不改动。&lt;/p&gt;&lt;p&gt;&lt;b&gt;模板。&lt;/b&gt; 采用其格网的栅格：坐标系、范围和像元。未给出时取第一个栅格。模板须上北下南，不得旋转。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt; 所有栅格用一个词，或按相同顺序为每个栅格各写一个，以逗号分隔。&lt;i&gt;nearest&lt;/i&gt;（最邻近）保留原值；&lt;i&gt;bilinear&lt;/i&gt;（双线性）和 &lt;i&gt;cubic&lt;/i&gt;（三次卷积）在值之间平滑内插；&lt;i&gt;average&lt;/i&gt;（平均）、&lt;i&gt;mode&lt;/i&gt;（众数，即出现最多的值）、&lt;i&gt;min&lt;/i&gt;（最小）和 &lt;i&gt;max&lt;/i&gt;（最大）汇总较大像元所覆盖的全部像元。留空时：类别和分级栅格用 &lt;i&gt;nearest&lt;/i&gt;；其他栅格，像元边长增至两倍以上时用 &lt;i&gt;average&lt;/i&gt;，否则用 &lt;i&gt;bilinear&lt;/i&gt;。元数据如此注明或带有颜色表的栅格视为类别；没有任何说明的栅格，不同的整数值不超过 1000 个（带小数时不超过 50 个）即视为类别，与各模型的判断相同。日志列出每个栅格所用的方法及理由。以整数表示的连续量（如以米计的高程），请写明其方法。&lt;/p&gt;&lt;p&gt;&lt;b&gt;掩膜。&lt;/b&gt; 给出栅格（1 为区内；0 或无数据为区外）或面时，格网止于其边界，像元仍与模板一致；中心落在区外的像元为无数据。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 各文件与其输入同名，保留标题、类别名称、来源、位置误差等元数据。有效分辨率取输入与格网中较粗者：像元变小并不会使数据更精细。输入未覆盖的像元为无数据。内插的整数变为小数；其他栅格保持原数据类型，若该类型容不下无数据值则换用更宽的类型。栅格分块读写，大小不限。&lt;/p&gt;&lt;p&gt;&lt;b&gt;与 QGIS 的区别。&lt;/b&gt; QGIS 的&lt;i&gt;对齐栅格&lt;/i&gt;也可为每个栅格指定方法，但会丢失标题、类别名称和分辨率，也不会根据栅格内容选择方法。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings surveys of different sheets, laboratories or countries to one level, element by element, where that is called for; and says why where it is not. To leave the surveys as they are is a valid outcome, and the usual one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What decides.&lt;/b&gt; A difference between two surveys may be their geology. A step between neighbours on both sides of the border, of one lithology and one medium, is the sampling or the laboratory. So samples are paired across each border within the width of the band, nearest first, each once, in one lithology and one medium: they tell whether there are neighbours enough. The step is one coefficient of a spatial regression of lg contents on lithology, survey and a linear trend, over all samples within two bands of the other survey, with errors that are correlated between neighbours (generalised least squares; the correlation by restricted likelihood, Patterson and Thompson 1971, Cressie 1993; outlying contents held back, Huber 1981). A trend across the border, and a deviation that neighbours share, are so not taken for a step; Student’s interval and p. It is levelled only with 10 pairs or more, p below 0.01, a size that shows on a map (0.1 lg), and lithologies that do not contradict each other. Without a field of lithology nothing is levelled by the border.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Shared reference materials.&lt;/b&gt; Where two surveys analysed the same reference materials or splits, 10 determinations or more in each, these say what the laboratories do, without any geology, and far more closely than a border can: they decide and give the size (Hodges–Lehmann over the differences within materials; p below 0.01, from 0.02 lg, that is 5 %). A step at the border that they do not show is not the laboratory’s and is left; so is one where border and materials contradict each other. A material of which more than a tenth is beyond a limit tells nothing of that element.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Adjustment.&lt;/b&gt; All steps are then adjusted together by least squares (平差法); corrections that are too small, or whose 99 % interval holds 0, are not made. A survey that keeps its level for that is no reference for the others: what is not seen is not known to be 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What cannot be seen.&lt;/b&gt; Every survey has the correction that was found, made or not, with its standard error, its 95 % interval and why it was made or not (by the test at 1 %: an interval of 95 % that leaves 0 out is not enough, for dozens of elements are asked at once); and the smallest step that would be levelled in four of five cases: 3.42 standard errors (power of 80 % in the test at 1 %, Bloom 1995), but not less than the least step worth levelling plus 0.84 standard errors; with few pairs the quantiles of Student’s distribution are larger. Where the test would often not show the least step worth levelling, the report says so, and what would help. Steps that only just pass the test are on average estimated too large.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Other methods&lt;/b&gt;, without a decision, because you ask for them: contrast return (衬度返回, x / median × median of the fixed); robust z; parametric; these three compare whole surveys and take geology for a shift. Quantile regression in border bands (Daneshfar and Cameron 1998), 5th to 95th percentile. Boundary levelling: the step to the fixed surveys. Network adjustment of all steps. Anchoring to a low-density network by cells. Shared standards and splits, by the reduced major axis of lg, only with R² above 0.5. Covariates: robust regression (Huber) on lithology, medium and fields of your choice, of which only the survey’s part is taken off.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fixed surveys&lt;/b&gt; keep their level; several count as one where whole surveys are compared. None given: the survey of most samples, but for contrast return, robust z and parametric the middle of all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A layer of samples in a projection in metres, with a field of the survey. Duplicates, reference materials and blanks (fields duplicate_of, kind, standard) take no part in the statistics; they are levelled with their survey. Of an interval of semi-quantitative analysis the geometric middle is taken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Below detection.&lt;/b&gt; Two laboratories with unlike detection limits are usual, and contents below them are neither left out nor replaced by half the limit: that would make a step of the limit. At the border both sides are cut at one limit, and what is below it counts as the regression expects it there (Tobin 1958; Helsel 2012). Where more than 75 % of a survey near the border is beyond limits, it is left: not proved. Contrast return, robust z and parametric put numbers in place of what is below detection, from the lognormal law of the survey’s background, fitted by the maximum likelihood of censored samples (Cohen 1959); covariates and anchoring put what a regression expects; all these refuse a survey of which half is beyond limits, and so does quantile regression a band, whose line is of the quantiles above the limits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The layer with a field such as &lt;i&gt;Cu_ppm_lev&lt;/i&gt; for every element, limits beside it levelled likewise (&lt;i&gt;Cu_ppm_lev_lim&lt;/i&gt;); an element that is left has its values there unchanged. Coefficients, lg x′ = intercept + slope · lg x: &lt;i&gt;field, survey, method, fixed, samples, censored (percent beyond limits), intercept, slope, factor, estimate, error, lower, upper, detectable, why, reason&lt;/i&gt; (the error of a line is that at the middle of the survey); the same, as JSON, stand in the metadata of a GeoPackage (item silkroad_levelling) and in the layer’s custom property silkroad/levelling. Steps: &lt;i&gt;field, first, second, pairs, compared, step, lower, upper, p, detectable&lt;/i&gt;, of shared materials &lt;i&gt;shared, shared_step, shared_lower, shared_upper, shared_p&lt;/i&gt;, &lt;i&gt;decision, reason&lt;/i&gt;, and after levelling. Widths compared, where you name some, so that the band can be chosen (Daneshfar and Cameron 1998: a high R², and a line and a step that no longer change): &lt;i&gt;field, survey, width, samples, samples_fixed, intercept, slope, r_squared, pairs, step, lower, upper, p&lt;/i&gt;. Report with statistics, boxes, steps and maps before and after.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Levelling twice is levelling once: exactly for shifts, to 1e-9 lg for lines; the report tells what a second levelling would change. An element that cannot be levelled as asked is left as it is, with the reason; one whose contents cannot be read gets no levelled field.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把不同图幅、实验室或国家的测区逐元素调到同一水平，只在需要时才调；不需要时说明理由。保持原样是有效的结果，也是通常的结果。&lt;/p&gt;&lt;p&gt;&lt;b&gt;由什么决定。&lt;/b&gt;两个测区之间的差异可能来自地质。边界两侧相邻、岩性和介质都相同的样品之间的台阶，则来自采样或实验室。因此在每条边界的带宽内把样品配对：最近者优先，每个样品只用一次，且岩性和介质相同；样品对说明相邻样品是否足够。以线性趋势、岩性和测区为自变量，对距另一测区两个带宽以内的全部样品作空间回归，相邻样品的误差相关（广义最小二乘；相关性由限制似然求得，Patterson 和 Thompson 1971，Cressie 1993；离群含量受到限制，Huber 1981），台阶就是其中测区的系数。这样，跨边界的趋势和相邻样品共有的偏离都不会被当作台阶；附 Student 区间和 p。只有在不少于 10 对、p 小于 0.01、大小足以在图上显示（0.1 lg）、且各岩性互不矛盾时才调平。没有岩性字段时，不凭边界调平。&lt;/p&gt;&lt;p&gt;&lt;b&gt;共用标准物质。&lt;/b&gt;两个测区分析过同样的标准物质或分析重复样、且各不少于 10 次测定时，它们直接说明实验室之间的差异，不含任何地质因素，也远比边界精确：这时由它们决定是否调平并给出大小（对同一标准物质内的差值作 Hodges–Lehmann 估计；p 小于 0.01，自 0.02 lg 即 5 % 起）。边界上有台阶而标准物质不显示的，不是实验室造成的，保持原样；边界与标准物质相互矛盾的也保持原样。某标准物质的测定若有十分之一以上超出限值，则不用于该元素。&lt;/p&gt;&lt;p&gt;&lt;b&gt;平差。&lt;/b&gt;最后用最小二乘对所有台阶一并平差（平差法）；过小或 99 % 区间含 0 的改正不予采用。因此保持原水平的测区并不成为其他测区的基准：没有看到，不等于已知为 0。&lt;/p&gt;&lt;p&gt;&lt;b&gt;看不到的台阶。&lt;/b&gt;每个测区都给出求得的改正（不论是否采用）、其标准误差和 95 % 区间、采用或不采用的理由（由 1 % 水平的检验决定：仅 95 % 区间不含 0 还不够，因为一次要检验几十个元素），以及五次中有四次会被调平的最小台阶：标准误差的 3.42 倍（1 % 水平的检验，功效 80 %，Bloom 1995），并且不小于值得调平的最小台阶加标准误差的 0.84 倍；样品对少时，Student 分布的分位数更大。若检验往往显示不出值得调平的最小台阶，报告会说明，并建议怎样改善。刚好通过检验的台阶，平均来说估计偏大。&lt;/p&gt;&lt;p&gt;&lt;b&gt;其他方法&lt;/b&gt;不作判断，只因您选用而执行：衬度返回（x / 中位数 × 固定测区的中位数）；稳健 z；参数法；这三种比较整个测区，会把地质差异当作偏移。边界带分位数回归（Daneshfar 和 Cameron 1998），第 5 至第 95 百分位。边界调平：相对固定测区的台阶。全部台阶的网平差。按格网锚定到低密度网。共用标准物质和分析重复样，用 lg 的约化主轴，仅当 R² 大于 0.5。协变量：对岩性、介质和所选字段作稳健回归（Huber），只扣除其中属于测区的部分。&lt;/p&gt;&lt;p&gt;&lt;b&gt;固定测区&lt;/b&gt;保持其水平；比较整个测区时，几个固定测区视为一个。未指定时取样品最多的测区；但衬度返回、稳健 z 和参数法取全部测区的中间水平。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;投影坐标系（米）中的样品图层，带有测区字段。重复样、标准物质和空白样（字段 duplicate_of、kind、standard）不参加统计，但随其测区一起调平。半定量分析的区间取其几何中值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;低于检出限。&lt;/b&gt;两个实验室检出限不同是常事；低于检出限的含量既不舍去，也不以检出限的一半代替：那样会把检出限变成台阶。在边界上，两侧按同一限值截尾，低于它的以回归在该处的期望计入（Tobin 1958；Helsel 2012）。若边界附近某测区有 75 % 以上超出限值，则保持原样：未予证实。衬度返回、稳健 z 和参数法以测区背景的对数正态分布给出的数代替低于检出限者，该分布按截尾样本最大似然法（Cohen 1959）拟合；协变量和锚定以回归的期望值代之；测区有一半超出限值时，这些方法都予拒绝，分位数回归对边界带也如此，其回归线只取限值以上的分位数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;图层中每个元素增加一个字段，如 &lt;i&gt;Cu_ppm_lev&lt;/i&gt;，其旁的限值同样调平（&lt;i&gt;Cu_ppm_lev_lim&lt;/i&gt;）；保持原样的元素，其值不变。系数，lg x′ = intercept + slope · lg x：&lt;i&gt;field, survey, method, fixed, samples, censored（超出限值的百分比）, intercept, slope, factor, estimate, error, lower, upper, detectable, why, reason&lt;/i&gt;（直线的误差指测区中部的误差）；同样内容以 JSON 存入 GeoPackage 的元数据（silkroad_levelling 项）和图层的自定义属性 silkroad/levelling。台阶：&lt;i&gt;field, first, second, pairs, compared, step, lower, upper, p, detectable&lt;/i&gt;，共用标准物质的 &lt;i&gt;shared, shared_step, shared_lower, shared_upper, shared_p&lt;/i&gt;，&lt;i&gt;decision, reason&lt;/i&gt;，以及调平之后的值。若给出几种带宽，则另出带宽比较表，供选定带宽（Daneshfar 和 Cameron 1998：R² 高，且回归线与台阶不再变化）：&lt;i&gt;field, survey, width, samples, samples_fixed, intercept, slope, r_squared, pairs, step, lower, upper, p&lt;/i&gt;。报告含调平前后的统计、箱线图、台阶和地图。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;调平两次等于调平一次：平移时严格相等，直线时在 1e-9 lg 以内；报告给出再调平一次会引起的变化。不能按要求调平的元素保持原样，并说明理由；含量无法读取的元素不生成调平字段。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Changes the values of a raster by one formula for all cells, so that layers of different units and distributions can be compared and combined.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Logarithms.&lt;/b&gt; ln(x + a) or lg(x + a), for contents and other quantities with a long tail. Cells where x + a is not above 0 become cells without data; the log says how many.&lt;/p&gt;&lt;p&gt;&lt;b&gt;z-score.&lt;/b&gt; (x − mean) / standard deviation (of all cells, n in the denominator).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Robust z-score.&lt;/b&gt; (x − median) / (1.4826 MAD), where MAD is the median of |x − median| (Rousseeuw and Croux 1993): outliers do not widen the scale.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Min–max scaling.&lt;/b&gt; Stretches the values so that they run from the lowest to the highest value wanted, 0 and 1 by default; lowest above highest turns the layer round. One outlier squeezes all others: winsorise first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Winsorising.&lt;/b&gt; Values below the lower percentile become that percentile, those above the upper one become the upper (Dixon 1960). Nothing is thrown away.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Logistic function.&lt;/b&gt; 1 / (1 + exp[−s (x − m)]), from 0 to 1 (Yousefi, Kamkar-Rouhani and Carranza 2014). Where middle m and slope s are empty they are chosen so that the lowest value becomes 0.01 and the highest 0.99 (Yousefi and Carranza 2015). A negative slope makes low values favourable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How it is computed.&lt;/b&gt; In blocks, at any size: one or more passes to measure the layer, one to write. Percentiles, median and MAD are exact, not sampled: each pass counts sixteen more bits of the values that can still be the one sought (radix selection), which needs little memory; percentiles lie between neighbouring values as in numpy and R (type 7).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Decimals of single precision, with titles, effective resolution, position error and source of the input. The unit is kept by winsorising only. Statistics are of the cells with data in the whole raster: clip to the study area first. Codes of categories are no amounts; the log warns where the input holds categories.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用同一公式改变栅格所有像元的值，使单位和分布不同的图层可以相互比较和综合。&lt;/p&gt;&lt;p&gt;&lt;b&gt;对数。&lt;/b&gt; ln(x + a) 或 lg(x + a)，用于含量等长尾分布的量。x + a 不大于 0 的像元变为无数据，其数目写入日志。&lt;/p&gt;&lt;p&gt;&lt;b&gt;标准化（z 值）。&lt;/b&gt; (x − 均值) / 标准差（取自全部像元，分母为 n）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;稳健标准化。&lt;/b&gt; (x − 中位数) / (1.4826 MAD)，MAD 为 |x − 中位数| 的中位数（Rousseeuw 和 Croux 1993）：离群值不会拉宽尺度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;极差标准化。&lt;/b&gt; 把数值拉伸到所要求的最低值与最高值之间，默认为 0 和 1；最低大于最高则图层反向。一个离群值就会压缩其余各值：请先作缩尾处理。&lt;/p&gt;&lt;p&gt;&lt;b&gt;缩尾处理。&lt;/b&gt; 低于下百分位数的值取下百分位数，高于上百分位数的值取上百分位数（Dixon 1960）。不丢弃任何像元。&lt;/p&gt;&lt;p&gt;&lt;b&gt;逻辑斯谛函数。&lt;/b&gt; 1 / (1 + exp[−s (x − m)])，取值 0 至 1（Yousefi、Kamkar-Rouhani 和 Carranza 2014）。中点 m 和斜率 s 留空时，使最低值变为 0.01、最高值变为 0.99（Yousefi 和 Carranza 2015）。斜率为负表示低值有利。&lt;/p&gt;&lt;p&gt;&lt;b&gt;计算方式。&lt;/b&gt; 分块进行，大小不限：一遍或数遍统计图层，一遍写出。百分位数、中位数和 MAD 均为精确值而非抽样：每遍对仍可能是所求的值再统计十六位二进制数（基数选择法），占用内存很少；百分位数在相邻值之间内插，与 numpy 和 R 相同（第 7 型）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 单精度小数，保留输入的标题、有效分辨率、位置误差和来源。仅缩尾处理保留单位。统计量取自整个栅格的有效像元：请先裁剪到研究区。类别代码不是数量，输入为类别时日志会给出警告。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares each sample with a background or with a reference composition, element by element, and puts the elements together into indices.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Two coefficients that are often taken for each other.&lt;/b&gt; The &lt;i&gt;concentration coefficient&lt;/i&gt; (content over background of the area) goes into fields that end in &lt;i&gt;_kc&lt;/i&gt;; the &lt;i&gt;clarke of concentration&lt;/i&gt; (content over clarke, the mean of the crust or of a medium) into fields that end in &lt;i&gt;_kk&lt;/i&gt;. &lt;i&gt;Compare with&lt;/i&gt; decides which one is made; all other indices are made of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Background.&lt;/b&gt; The median of the samples, which needs no number in place of what lies below detection as long as less than half does; or the antilogarithm of the mean of lg after contents beyond ± 3 S were dropped until none was, with numbers from the lognormal law of the background below detection, whatever stands there in the indices. A field, such as lithology or landscape, gives each class a background of its own; classes with fewer than ten determinations take that of all samples, and the log names them. Duplicates, standards and blanks (fields duplicate_of, kind, standard) have no part in backgrounds, nor in the medians of the weighted sum.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reference compositions&lt;/b&gt; are those of &lt;i&gt;resources/data/reference_compositions.csv&lt;/i&gt; with their sources; an own table has the fields &lt;i&gt;component&lt;/i&gt; (element or oxide), &lt;i&gt;value&lt;/i&gt; and &lt;i&gt;unit&lt;/i&gt;. Units and oxides are converted. Elements that the reference lacks are left out, and the log names them. Not every figure of the references was compared with a printed copy: the log names those noted from memory and those that are doubtful, and the table says it in &lt;i&gt;mark&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Indices&lt;/b&gt; of coefficients K: additive Σ K; multiplicative Π K, written as lg; geometric mean; total index Zc = Σ K − (n − 1), by Saet et al. (1990) over the elements above 1, or over all; composition formula such as &lt;i&gt;Au5.1 As3.2&lt;/i&gt;, the greatest first, of those that reach the least coefficient; weighted sum of robust z-scores of lg contents with weights w / √Σ w² (Garrett and Grunsky 2001), which needs no reference.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The samples with all their fields and the new ones, and a table of the backgrounds or clarkes used, with the number of samples, the percent censored and how sure a figure is.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An index over elements that were not determined in a sample is empty, not smaller. Numbers in place of censored ones are for maps, not for statistics. Level the survey first: a background over two laboratories is that of neither.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将每个样品的各元素含量与背景或参考组成相比，再综合成指数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;两种常被混淆的系数。&lt;/b&gt;&lt;i&gt;浓集系数&lt;/i&gt;（含量与本区背景之比，又称衬度）写入以 &lt;i&gt;_kc&lt;/i&gt; 结尾的字段；&lt;i&gt;浓度克拉克值&lt;/i&gt;（含量与克拉克值之比，即与地壳或某介质平均含量之比）写入以 &lt;i&gt;_kk&lt;/i&gt; 结尾的字段。由&lt;i&gt;比较基准&lt;/i&gt;决定计算哪一种；其他指数均由它得出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;背景。&lt;/b&gt;样品中位数：只要低于检出限的不足一半，就无需替代值；或按 ±3S 迭代剔除至稳定后对数均值的反对数，此时不论指数中如何代替，低于检出限者均以背景的对数正态分布给出的数代替。可按岩性、景观等字段分类求背景；测定数不足十个的类采用全部样品的背景，日志会列出。重复样、标样和空白样（字段 duplicate_of、kind、standard）不参与背景的计算，也不参与加权和所用中位数的计算。&lt;/p&gt;&lt;p&gt;&lt;b&gt;参考组成&lt;/b&gt;取自 &lt;i&gt;resources/data/reference_compositions.csv&lt;/i&gt;，均注明来源；自备表的字段为 &lt;i&gt;component&lt;/i&gt;（元素或氧化物）、&lt;i&gt;value&lt;/i&gt;、&lt;i&gt;unit&lt;/i&gt;。单位与氧化物自动换算。参考组成中没有的元素不参与计算，日志会列出。并非每个数值都与印刷本核对过：日志列出凭记忆录入的和存疑的数值，表中 &lt;i&gt;mark&lt;/i&gt; 一栏亦注明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;指数&lt;/b&gt;由系数 K 得出：累加 ΣK；累乘 ΠK（以 lg 表示）；几何平均值；综合指数 Zc = ΣK − (n − 1)，按 Saet 等（1990）只计大于1的元素，或计全部元素；组分式，如 &lt;i&gt;Au5.1 As3.2&lt;/i&gt;，由大到小列出达到最小系数的元素；对数含量稳健 z 值的加权和，权重 w / √Σw²（Garrett 和 Grunsky，2001），不需要参考值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;样品及其全部字段和新字段；所用背景值或克拉克值的表，附样品数、截尾百分比及数值的可靠程度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;样品缺测某元素时，含该元素的指数为空，而不是偏小。代替截尾值的数只用于成图，不用于统计。应先作调平：跨两个实验室的背景不属于任何一个实验室。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares rasters of contents, such as kriged ones, with a background or a reference composition, cell by cell, and puts the elements together into indices: what &lt;i&gt;Geochemical indices&lt;/i&gt; does with samples, with the same numbers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Coefficients.&lt;/b&gt; Content over background is the &lt;i&gt;concentration coefficient&lt;/i&gt; (files that end in &lt;i&gt;_kc&lt;/i&gt;), content over the clarke of the crust or of a medium the &lt;i&gt;clarke of concentration&lt;/i&gt; (&lt;i&gt;_kk&lt;/i&gt;). The background is the median of the cells of each raster, the antilogarithm of the mean of lg after cells beyond ± 3 S were dropped until none was; cells count alike, whatever their area. Reference compositions are those of &lt;i&gt;Geochemical indices&lt;/i&gt;; an own table has the fields &lt;i&gt;component&lt;/i&gt;, &lt;i&gt;value&lt;/i&gt; and &lt;i&gt;unit&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Elements&lt;/b&gt; are told by the list given, in the order of the rasters, else by the rasters themselves, as those made here do, by the names of their files (&lt;i&gt;Cu_ppm&lt;/i&gt;) or of the layers. Rasters on other grids are resampled to the first, in temporary files.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Indices&lt;/b&gt; of coefficients K: additive Σ K; multiplicative Π K, as lg; geometric mean; total index Zc = Σ K − (n − 1), by Saet et al. (1990) over the elements above 1, or over all. A cell that one raster leaves empty is empty in all indices.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Rasters of single precision with titles in three languages, the worst resolution and position error of the inputs, what they were compared with, and the mark for synthetic values: they are evidence for prospectivity as they are. Not every figure of the references was compared with a printed copy: the log names those that were not.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An interpolated background is that of the map, smoother than that of the samples. Level the surveys first. Any coordinate system will do.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将含量栅格（如克里金结果）逐单元与背景或参考组成对比，并把各元素合成指数：即&lt;i&gt;地球化学指数&lt;/i&gt;对样品所作的计算，数值相同。&lt;/p&gt;&lt;p&gt;&lt;b&gt;系数。&lt;/b&gt;含量与背景之比为&lt;i&gt;浓集系数&lt;/i&gt;（文件名以 &lt;i&gt;_kc&lt;/i&gt; 结尾），含量与地壳或某介质克拉克值之比为&lt;i&gt;浓度克拉克值&lt;/i&gt;（&lt;i&gt;_kk&lt;/i&gt;）。背景为各栅格单元的中位数，或将 lg 值按 ±3S 反复剔除至稳定后均值的反对数；各单元不论面积同等计数。参考组成与&lt;i&gt;地球化学指数&lt;/i&gt;相同；自备表的字段为 &lt;i&gt;component&lt;/i&gt;、&lt;i&gt;value&lt;/i&gt;、&lt;i&gt;unit&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;元素&lt;/b&gt;取按栅格次序给出的列表；未给列表时取栅格自身所注明者（本插件生成的栅格均注明），再由文件名（&lt;i&gt;Cu_ppm&lt;/i&gt;）或图层名识别。格网不同的栅格在临时文件中重采样到第一个栅格。&lt;/p&gt;&lt;p&gt;&lt;b&gt;指数&lt;/b&gt;由系数 K 求得：累加 Σ K；累乘 Π K，以 lg 表示；几何平均；总指数 Zc = Σ K − (n − 1)，按 Saet 等（1990）取大于 1 的元素，或取全部元素。任一栅格为空的单元，各指数均为空。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;单精度栅格，附三种语言的标题、各输入中最差的分辨率和位置误差、对比所用数值及合成数据标记：可直接作为成矿预测证据。并非每个参考数值都与印刷本核对过：未核对者由日志列出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;内插栅格的背景是图的背景，比样品的背景平滑。请先对各测区作水平调整。任何坐标系均可。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Computes the posterior probability from evidence rasters and weights tables that exist already, from ArcSDM, Geoscience Australia’s scripts, EIS or a former run here: &lt;i&gt;Calculate Response&lt;/i&gt; of ArcSDM.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; The rasters, and the tables in the same order, or one table whose column &lt;i&gt;layer&lt;/i&gt; names the rasters; a table whose column &lt;i&gt;layer&lt;/i&gt; names another layer than the raster in its place is refused, and so is one of whose classes the raster has none. Tables are read as by &lt;i&gt;Import weights table&lt;/i&gt;. The number of training points and the unit area give the prior: points divided by unit cells of the study area, which is where at least one raster has data inside the mask. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; logit P = logit prior + ΣW, with the weight of the generalised class of each cell. Standard deviation from the weights: s² = P²[1/n(D) + Σs²(W)]; from missing layers: Σ[P(D|B_j) − P]² P(B_j) (Bonham-Carter, Agterberg and Wright 1989); confidence: P divided by the total standard deviation (ArcSDM divides by that from the weights alone).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Missing.&lt;/b&gt; Cells without data in one raster, with the value of missing data, or of a class that the table does not hold, count as missing in that layer; the log says how many hold unknown classes. Weight 0 with deviation 0 counts as missing, as in ArcSDM. Where all cells of a layer are missing, nobody knows what it could add: the deviation from missing layers, and the confidence, have no data there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Weights are not judged: whether they are significant, independent or of this area at all is for their table to say.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由证据栅格和已有的权重表（来自ArcSDM、澳大利亚地球科学局脚本、EIS或本插件以前的运行）计算后验概率，相当于ArcSDM的 &lt;i&gt;Calculate Response&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;各栅格及次序相同的权重表，或一张以列 &lt;i&gt;layer&lt;/i&gt; 指明栅格的表；列 &lt;i&gt;layer&lt;/i&gt; 所指图层与相应位置的栅格不符的表不予接受；栅格中没有其任何类别的表也不予接受。表的读法同&lt;i&gt;导入权重表&lt;/i&gt;。训练样点数与单元面积给出先验概率：点数除以研究区的单元数；研究区为掩膜内至少一个栅格有数据之处。以经纬度为坐标的栅格因像元面积不等而不予接受：请先用“栅格对齐”把它们转到投影坐标格网。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt;logit P = logit先验 + ΣW，权重取各单元综合类别的权重。权重引起的标准差：s² = P²[1/n(D) + Σs²(W)]；缺失图层引起的：Σ[P(D|B_j) − P]² P(B_j)（Bonham-Carter、Agterberg 和 Wright，1989）；置信度：P除以总标准差（ArcSDM只除以权重引起的标准差）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;缺失。&lt;/b&gt;某栅格无数据、取缺失数据值或其类别不在表中的单元，在该图层按缺失处理；日志说明有多少属于未知类别。权重为0且标准差为0按缺失处理，与ArcSDM相同。若某图层在所有单元均缺失，则无从知道它会带来什么：缺失图层引起的标准差和置信度为无数据。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;不评判权重：是否显著、独立、是否适用于本区，须看权重表本身。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Contents are parts of a whole: where one rises others must fall, and correlations of contents mislead. Logarithms of ratios are free of that (Aitchison 1986).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Transformations&lt;/b&gt; of D parts. &lt;i&gt;Closure&lt;/i&gt;: rows sum to the sum given. &lt;i&gt;clr&lt;/i&gt;: ln of each part over the geometric mean of all; D fields, for maps and biplots. &lt;i&gt;alr&lt;/i&gt;: ln over one part, the denominator; D − 1 fields. &lt;i&gt;ilr&lt;/i&gt;: balances √[r s / (r + s)] ln [g(above) / g(below)] of a sequential binary partition (Egozcue and Pawlowsky-Glahn 2005), for methods that need coordinates at right angles. &lt;i&gt;Pivot&lt;/i&gt;: each part against the geometric mean of those after it; the first coordinate holds all that is relative to the first element chosen (Fišerová and Hron 2011).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Partition.&lt;/b&gt; One balance each, apart by semicolons or lines, D − 1 of them. With names, by field, oxide or symbol: &lt;i&gt;Cu Pb / Zn As; Cu / Pb; Zn / As&lt;/i&gt;. Or as signs in the order of the elements: &lt;i&gt;+ + - -; + - 0 0; 0 0 + -&lt;/i&gt;. &lt;i&gt;Edit Partition…&lt;/i&gt; beside the box, or &lt;i&gt;Sequential Binary Partition…&lt;/i&gt; in the menu of the plugin, makes it by clicking: signs, dendrogram, pivot coordinates, or clusters of the variation matrix (average linkage of the deviations of ln ratios).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Two elements or more; units that differ are brought to ppm. Zeros are refused. Samples with a missing or censored part have no coordinates, and the log counts them: run &lt;i&gt;Replace contents below detection&lt;/i&gt; first and choose its fields (Cu_ppm_rep).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Back.&lt;/b&gt; With the inverse, the fields of coordinates in their order give the parts, closed to the sum. Names of parts are those given, in the order of the elements; without them they come from fields such as Cu_ppm_clr, else they are numbered. For alr they include the denominator, by default the last.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The layer as it was with fields Cu_ppm_closed, Cu_ppm_clr, Cu_ppm_alr, Cu_ppm_pivot or ilr_1 …; back: Cu_ppm_back. OUTPUT_VARIATION: the variance of ln of each two parts’ ratio (variation matrix), whose small values show parts that go together; the log tells the total variance. Duplicates, standards and blanks have coordinates, but are not counted in it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; clr fields sum to 0 and are no basis: covariance matrices of them have no inverse. Signs and order of ilr depend on the partition; distances (Aitchison) do not.&lt;/p&gt;</source>
        <translation>&lt;p&gt;含量是整体的组成部分：一部分升高，其他部分必然降低，含量之间的相关因而产生误导。比值的对数没有这一问题（Aitchison 1986）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;变换&lt;/b&gt;，设有 D 个组分。&lt;i&gt;闭合&lt;/i&gt;：各行之和为给定总和。&lt;i&gt;clr&lt;/i&gt;：各组分与全部组分几何均值之比的 ln；D 个字段，用于成图和双标图。&lt;i&gt;alr&lt;/i&gt;：与一个组分（分母）之比的 ln；D − 1 个字段。&lt;i&gt;ilr&lt;/i&gt;：顺序二分划分的平衡 √[r s / (r + s)] ln [g(上) / g(下)]（Egozcue 和 Pawlowsky-Glahn 2005），用于需要正交坐标的方法。&lt;i&gt;枢轴坐标&lt;/i&gt;：各组分与其后组分几何均值之比；第一坐标包含所选第一个元素的全部相对信息（Fišerová 和 Hron 2011）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;划分。&lt;/b&gt;每个平衡一条，以分号或换行隔开，共 D − 1 条。可用名称（字段、氧化物或元素符号）：&lt;i&gt;Cu Pb / Zn As; Cu / Pb; Zn / As&lt;/i&gt;；也可按元素顺序用符号：&lt;i&gt;+ + - -; + - 0 0; 0 0 + -&lt;/i&gt;。输入框旁的&lt;i&gt;编辑划分…&lt;/i&gt;或插件菜单中的&lt;i&gt;顺序二分划分…&lt;/i&gt;可用点击方式编制：符号表、树状图、枢轴坐标，或变差矩阵聚类（对 ln 比值的标准差作类平均聚类）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;两个或更多元素；单位不一时换算为 ppm。不接受零。有缺失或截尾组分的样品没有坐标，日志给出其个数：应先运行&lt;i&gt;替代低于检出限的含量&lt;/i&gt;，再选用其字段（Cu_ppm_rep）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;逆变换。&lt;/b&gt;按顺序给出坐标字段，得到闭合到总和的各组分。组分名称按元素顺序取所给名称；未给时由 Cu_ppm_clr 之类的字段得出，否则编号。对 alr，名称包括分母，默认为最后一个。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;原图层加上字段 Cu_ppm_closed、Cu_ppm_clr、Cu_ppm_alr、Cu_ppm_pivot 或 ilr_1……；逆变换为 Cu_ppm_back。OUTPUT_VARIATION：每两个组分之比的 ln 的方差（变差矩阵），数值小者表示两组分同步变化；日志给出总方差。重复样、标准物质和空白样有坐标，但不计入变差矩阵和总方差。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;clr 各字段之和为 0，不构成基：其协方差矩阵没有逆。ilr 的符号和顺序取决于划分；（Aitchison）距离则不然。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts a score raster, such as a posterior probability, at a threshold and makes ranked target polygons of what lies above, with everything that a decision needs beside each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cut-off.&lt;/b&gt; &lt;i&gt;prediction_area&lt;/i&gt;: where the curves of the prediction–area plot cross (Yousefi and Carranza 2015); cells of one score are taken all or none, whichever brings the captured share and the area nearer to a sum of one; needs deposits. &lt;i&gt;concentration_area&lt;/i&gt;: the area A with at least the score v follows power laws of v, straight lines in the log–log plot (Cheng, Agterberg and Ballantyne 1994); two to four least-squares pieces, as few as the plot agrees with, and the highest break that leaves room for a target. Where a bootstrap (Clauset, Shalizi and Newman 2009) does not reject one line, there is no break, and the method refuses. &lt;i&gt;area_budget&lt;/i&gt;: the best cells up to so many km² or percent of the area. &lt;i&gt;value&lt;/i&gt;: your own. The threshold printed is the lowest score that was taken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outlines&lt;/b&gt; follow the edges of the cells (GDAL polygonize) and are never smoothed. Cells join by their sides (4) or also by their corners (8); a distance joins neighbouring groups into one target of several parts. Areas are geodesic. Groups below the smallest area are dropped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields.&lt;/b&gt; Rank by mean score; area; mean, highest score and standard deviation; known deposits inside (&lt;i&gt;new_ground&lt;/i&gt; is 1 where there are none) and the nearest one; nearest town with distance and direction (towns of the plugin, or yours), nearest road of yours; countries by QGIS’s world map, whose boundaries are indicative. Distances are from the outline, 0 inside. For each evidence layer &lt;i&gt;ev_…&lt;/i&gt; holds the mean, or the commonest class, and &lt;i&gt;fp_…&lt;/i&gt; how favourable that is: the percent of the area that is less favourable, by the direction of the layer, or for classes by the mean score of each class; equal area counts half. Above 50 the layer counts as favourable; &lt;i&gt;evidence_share&lt;/i&gt; is the percent of layers that do.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grades&lt;/b&gt; follow two conditions that you can change and that the report prints: A where the first holds, else B where the second holds, else C. By default A: known deposits inside, or mean score in the top quarter of the targets with at least half of the layers favourable and an uncertainty of at most half the score; B: top quarter, or top half with half of the layers favourable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resources.&lt;/b&gt; Empty fields take what the geologist estimates: 334-1, 334-2, 334-3 as in the Chinese national assessment of mineral potential (after GB/T 17766-1999; GB/T 17766-2020 keeps only inferred, indicated and measured resources, and what is not yet discovered is potential mineral resources there), and P1, P2, P3 of the Russian classification. Nothing is computed for them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What the layers are.&lt;/b&gt; Log and report say whether the score was taken as a probability or as a ranking, and why; &lt;i&gt;What the score is&lt;/i&gt; sets it, which changes no outline. Evidence without types is taken by what the raster says of itself, else by its values, which log and report tell; &lt;i&gt;Types&lt;/i&gt; sets it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A target is a place to look at, not a deposit. The figures inherit every weakness of the score; validate it first. A target with a known deposit is known ground, and the default rule grades it A for that alone: report and log count the new ones apart. Where half of the targets exceed 100 km², log and report say so: that is a ranking of ground, not yet targeting.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按阈值切分得分栅格（如后验概率），将高于阈值的单元圈成排序的找矿靶区多边形，并给出决策所需的各项指标。&lt;/p&gt;&lt;p&gt;&lt;b&gt;阈值。&lt;/b&gt; &lt;i&gt;prediction_area&lt;/i&gt;：预测—面积图两曲线的交点（Yousefi 和 Carranza，2015）；得分相同的单元或全部纳入，或全部不纳入，取使捕获比例与面积比例之和更接近 1 者；需要已知矿床。&lt;i&gt;concentration_area&lt;/i&gt;：得分不低于v的面积A为v的幂函数，在双对数图上为直线（Cheng、Agterberg 和 Ballantyne，1994）；用最小二乘拟合二至四段，段数取与图形相符的最少者，取仍容得下一个靶区的最高拐点。若自助法（Clauset、Shalizi 和 Newman，2009）不能否定单一直线，则没有拐点，该方法拒绝执行。&lt;i&gt;area_budget&lt;/i&gt;：得分最高的若干km²或占总面积若干%的单元。&lt;i&gt;value&lt;/i&gt;：自定。输出的阈值为实际纳入的最低得分。&lt;/p&gt;&lt;p&gt;&lt;b&gt;轮廓&lt;/b&gt;沿单元边界（GDAL polygonize），绝不平滑。单元以边相连（4）或兼以角相连（8）；给定距离时，相近的单元组合并为由几部分组成的一个靶区。面积为椭球面积。小于最小面积的单元组舍去。&lt;/p&gt;&lt;p&gt;&lt;b&gt;字段。&lt;/b&gt;按平均得分排序；面积；得分的平均值、最大值和标准差；区内已知矿床（无矿床时&lt;i&gt;new_ground&lt;/i&gt;为1）及最近的矿床；最近居民地及其距离和方位（插件自带或您的居民地），您的最近道路；按QGIS世界地图所在的国家，其国界仅为示意。距离从轮廓量起，区内为0。每个证据图层的&lt;i&gt;ev_…&lt;/i&gt;为平均值或最多的类别，&lt;i&gt;fp_…&lt;/i&gt;为其有利程度：研究区中比它更不利的面积百分比，有序图层按其方向，类别图层按各类的平均得分；相等者计一半。大于50即视该图层为有利；&lt;i&gt;evidence_share&lt;/i&gt;为有利图层的百分比。&lt;/p&gt;&lt;p&gt;&lt;b&gt;级别&lt;/b&gt;由两个条件确定，可修改，报告中照印：满足第一个为A，否则满足第二个为B，其余为C。默认A：区内有已知矿床，或平均得分居前四分之一、至少一半图层有利且不确定性不超过得分的一半；B：居前四分之一，或居前一半且一半图层有利。&lt;/p&gt;&lt;p&gt;&lt;b&gt;资源量。&lt;/b&gt;空字段由地质人员填写：334-1、334-2、334-3按全国矿产资源潜力评价的用法（据GB/T 17766-1999；GB/T 17766-2020只保留推断、控制和探明资源量，尚未发现者称潜在矿产资源），以及俄罗斯分类的P1、P2、P3。本算法不作任何估算。&lt;/p&gt;&lt;p&gt;&lt;b&gt;图层的性质。&lt;/b&gt;日志和报告说明得分被视为概率还是排序得分及其依据；可用&lt;i&gt;得分的性质&lt;/i&gt;指定，它不改变轮廓。未给类型的证据图层按栅格自身的说明、否则按其值判断，日志和报告会说明；可用&lt;i&gt;类型&lt;/i&gt;指定。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;靶区是值得查证的地段，不是矿床。各项指标继承得分的一切缺陷，请先验证得分。含已知矿床的靶区属已知地段，默认规则仅凭此即列为A级；报告和日志将新靶区单独计数。若半数靶区超过100 km²，报告和日志会指明：这只是对地段排序，尚不是圈定靶区。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Describes all elements of a layer at once: on contents and on their decimal logarithms (lg), with what lies below detection counted as what it is, never as half the limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A layer or table of samples, as &lt;i&gt;Import geochemical table&lt;/i&gt; makes it: Cu_ppm with its Cu_ppm_q and Cu_ppm_lim. With a field of groups, such as survey or geological unit, there is a row for all samples together and one for each group.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Censored contents.&lt;/b&gt; Mean, deviation and median come from an estimator that needs no substitution: Kaplan–Meier, which assumes no law, up to 50 % below several detection limits (with one limit it would only put the lowest number there); regression on order statistics (ROS, Helsel and Cohn 1988) up to the greatest share allowed; the lognormal law of maximum likelihood also where contents lie above an upper limit. A content known to a step of semi-quantitative analysis (an interval from above 0) is a number: the geometric middle of its step. Beyond that share, or with fewer than three numbers, there is no mean but the reason for it (Helsel 2012). Two deviations by Kaplan–Meier are in use: km_sd is that of the estimated distribution, as EnvStats gives it; km_sd_nada, the standard error km_se times the root of the number of samples, is that of NADA and larger. What lies below the lowest number stands at it (Efron 1967). The columns km_ are filled up to the greatest share, too, though beyond 50 % they are not quoted. ROS models what is below detection by the plotting positions of Hirsch and Stedinger (1987), between limits Weibull’s as NADA, or Blom’s as EnvStats; the rest stays as it is; deviation with n − 1.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Percentiles&lt;/b&gt; are those of R (type 7), given where the bounds of all contents agree on one number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Numbers alone.&lt;/b&gt; Where nothing is censored also MAD × 1.4826, skewness G1 and excess kurtosis G2 (Joanes and Gill 1998), and normality by Shapiro and Wilk (up to 5000 samples), Anderson and Darling, and Lilliefors, of contents and of lg. In thousands of samples any deviation is significant: look at the plot.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Boxplot classes.&lt;/b&gt; On lg: hinges, fences at 1.5 and 3 hinge spreads (Tukey 1977), the limits of maps by symbols.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Histogram.&lt;/b&gt; By the Chinese rule: classes of 0.1 lg whose ends have the second decimal 7 (3 below zero), so that 1, 2, 5, 10 lie within a class (DB63/T 1936–2021); N, X, S and CV stand below the figure.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; OUTPUT has a row for each element and group: counts (n, numbers measured as such, below, above, intervals, missing), below_pct, censored_pct, limits; minimum and maximum of the numbers; estimator and its mean, sd, median, geo_mean, geo_sd (a factor), log_mean, log_sd; cv = sd / mean; mad, skewness, kurtosis, and the same of lg with log_; percentiles p1 … p99; limits of boxplot classes fence_low_outer … fence_high_outer and how many contents lie beyond the inner fences; each estimator’s figures (km_, ros_, mle_); p of the tests (sw_p, ad_p, lf_p, and with log_ of lg); remark: why figures are missing. OUTPUT_CLASSES has a row for each class of a histogram. The report has a histogram, a probability plot and boxplots of each element.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An element that cannot be computed has its reason in its row and does not stop the others. The samples of several laboratories or media are not one population: group them, and level first. Duplicates, standards and blanks (fields duplicate_of, kind, standard) are left out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一次描述图层中的全部元素：既对含量，也对其常用对数（lg）；低于检出限者按其本来面目处理，绝不以检出限之半代替。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;样品图层或表，如&lt;i&gt;导入化探数据表&lt;/i&gt;所生成：Cu_ppm 及其 Cu_ppm_q、Cu_ppm_lim。给出分组字段（如测区或地质单元）时，全部样品合为一行，每组再各占一行。&lt;/p&gt;&lt;p&gt;&lt;b&gt;截尾含量。&lt;/b&gt;均值、标准差与中位数由不作代替的估计方法给出：Kaplan–Meier 法不假定分布，用于有多个检出限、截尾不超过 50 % 的情形（只有一个检出限时，它只会把最低数值放在那里）；次序统计量回归（ROS，Helsel 和 Cohn 1988）用到允许的最大比例；含量高于测定上限时，用对数正态最大似然法。半定量分析中已知所属级距的含量（下界大于 0 的区间）按数值计：取级距的几何中值。超过该比例，或有数值的样品不足三个，则不给均值而说明原因（Helsel 2012）。Kaplan–Meier 的标准差有两种：km_sd 为所估计分布的标准差，同 EnvStats；km_sd_nada 为标准误 km_se 乘以样品数的平方根，同 NADA，数值较大。低于最低数值的部分置于该数值（Efron 1967）。截尾超过 50 % 时 km_ 各列仍填到允许的最大比例，但不作为引用值。ROS 按 Hirsch 和 Stedinger（1987）的绘点位置模拟低于检出限的含量，检出限之间用 Weibull 公式（同 NADA）或 Blom 公式（同 EnvStats）；其余含量不变；标准差用 n − 1。&lt;/p&gt;&lt;p&gt;&lt;b&gt;百分位数&lt;/b&gt;按 R 的第 7 型定义，仅在所有含量的上下界给出同一数值时列出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;仅有数值时。&lt;/b&gt;若无截尾，另给 MAD × 1.4826、偏度 G1 和超额峰度 G2（Joanes 和 Gill 1998），以及含量和 lg 的正态性检验：Shapiro–Wilk（至 5000 个样品）、Anderson–Darling 和 Lilliefors。样品数以千计时，任何偏离都显著：请看图。&lt;/p&gt;&lt;p&gt;&lt;b&gt;箱线图分级。&lt;/b&gt;在 lg 上：上下四分位点，以及距其 1.5 倍和 3 倍四分位距的界限（Tukey 1977），即符号图的分级界限。&lt;/p&gt;&lt;p&gt;&lt;b&gt;直方图。&lt;/b&gt;按中国惯例：组距 0.1 lg，组端第二位小数为 7（小于零时为 3），使 1、2、5、10 落在组内（DB63/T 1936–2021）；图下列出 N、X、S 和 CV。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;OUTPUT 中每个元素、每个组一行：计数（n、直接测定的 numbers、below、above、intervals、missing）、below_pct、censored_pct、limits；实测数的 minimum 和 maximum；estimator 及其 mean、sd、median、geo_mean、geo_sd（倍数）、log_mean、log_sd；cv = sd / mean；mad、skewness、kurtosis，冠以 log_ 者为 lg 的相应值；分位数 p1 … p99；箱线图分级界限 fence_low_outer … fence_high_outer，以及超出内界限的含量个数；各估计方法的结果（km_、ros_、mle_）；检验的 p 值（sw_p、ad_p、lf_p，冠以 log_ 者为 lg）；remark：缺少数据的原因。OUTPUT_CLASSES 中直方图的每个组占一行。报告对每个元素给出直方图、概率图和箱线图。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;无法计算的元素在其行中给出原因，不影响其余元素。多个实验室或多种介质的样品不属同一总体：应分组，并先调平。重复样、标样和空白样（字段 duplicate_of、kind、standard）不参与统计。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Divides what is known of each cell into belief that a deposit is there, disbelief, and what remains uncertain.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; With n_j deposits in the N_j unit cells of class j, n and N their sums: w_D = [n_j/N_j]/[(n − n_j)/(N − N_j)], Bel_j = w_D/Σw_D; w_¬D = [(N_j − n_j)/N_j]/[(N − n − N_j + n_j)/(N − N_j)], Dis_j = w_¬D/Σw_¬D, and 0 where Bel_j is 0; Unc = 1 − Bel − Dis; plausibility Pls = 1 − Dis (Carranza and Hale 2003). Layers are joined by Dempster’s rule (An, Moon and Bonham-Carter 1994); a missing layer is wholly uncertain.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Rasters of belief (the score) and, if asked for, disbelief, uncertainty and plausibility; table of the classes, report, model file.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bounds.&lt;/b&gt; Where Bel_j + Dis_j would exceed 1, as can happen with two or three classes, Dis_j is lowered to 1 − Bel_j, so that Unc_j is never below 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Belief and disbelief are shares among the classes of a layer: with many classes each gets little, so that layers should have similar numbers of classes. A class that holds every deposit takes all belief; one that holds none is wholly uncertain. The log names such classes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把对每个像元的认识分为三部分：相信有矿床（信度）、不相信（不信度）和仍不确定。&lt;/p&gt;&lt;p&gt;&lt;b&gt;公式。&lt;/b&gt;第 j 类的 N_j 个预测单元中有 n_j 个矿床，n 和 N 为其总和：w_D = [n_j/N_j]/[(n − n_j)/(N − N_j)]，Bel_j = w_D/Σw_D；w_¬D = [(N_j − n_j)/N_j]/[(N − n − N_j + n_j)/(N − N_j)]，Dis_j = w_¬D/Σw_¬D，Bel_j 为 0 时取 0；Unc = 1 − Bel − Dis；似真度 Pls = 1 − Dis（Carranza 和 Hale，2003）。各图层按 Dempster 规则合成（An、Moon 和 Bonham-Carter，1994）；缺失的图层完全不确定。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;栅格和矿床与证据权法相同。不同值超过 1000 个（带小数时为 50 个）的栅格按面积大致相等分级；类型指定为类别的则不予接受。以经纬度为坐标的栅格因像元面积不等而不予接受：请先用“栅格对齐”把它们转到投影坐标格网。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;信度栅格（即得分），以及按需输出的不信度、不确定性和似真度栅格；类别表、报告、模型文件。&lt;/p&gt;&lt;p&gt;&lt;b&gt;界限。&lt;/b&gt;只有两三个类别时 Bel_j + Dis_j 可能超过 1，此时 Dis_j 降为 1 − Bel_j，使 Unc_j 不小于 0。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;信度和不信度是在一个图层的各类别之间分配的份额：类别多则每类所得少，因此各图层的类别数应相近。包含全部矿床的类别取得全部信度；没有矿床的类别完全不确定。日志列出这些类别。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws random points of the study area that stand for places without a deposit, for logistic regression, machine learning or a random-background test.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Study area.&lt;/b&gt; Polygons, or a raster whose cells with a number other than 0 are inside. Every part has the same chance for the same area, also in degrees, where cells nearer to the poles are smaller.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Deposits.&lt;/b&gt; No point lies closer to a deposit than the buffer: near ore the rocks are like those with ore, and undiscovered deposits are likely. Distances are geodesic in degrees, on the plane in a projection.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Least distance.&lt;/b&gt; Points closer than this to one drawn before are drawn again, so that they spread over the area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Strata.&lt;/b&gt; A raster of classes (geology, degree of exposure or of exploration): the points are shared out by the area of each class, or equally. Where it has no data there are no points. It must have the coordinate system of the study area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Points in the coordinate system of the study area with number, stratum and the distance to the nearest deposit. The same seed gives the same points. Where fewer points than asked for have room, the log says how many there are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A background point is not a barren place: unexplored is not barren. Wide buffers make the task easier and measures of success better than they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在研究区内随机抽取代表无矿床地点的点，用于逻辑回归、机器学习或随机背景检验。&lt;/p&gt;&lt;p&gt;&lt;b&gt;研究区。&lt;/b&gt; 面，或以非 0 数值的像元为区内的栅格。面积相等则机会相等，经纬度坐标下也是如此（越近极地像元越小）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;矿床。&lt;/b&gt; 任何点距矿床都不小于缓冲距离：矿体附近的岩石与含矿岩石相似，也可能有未发现的矿床。经纬度坐标下为测地距离，投影坐标下为平面距离。&lt;/p&gt;&lt;p&gt;&lt;b&gt;最小距离。&lt;/b&gt; 与先前抽取的点距离小于此值者重新抽取，使点分散于全区。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分层。&lt;/b&gt; 分类栅格（地质、出露程度或勘查程度）：按各类面积或均等分配点数。其无数据处没有点。其坐标系须与研究区相同。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 研究区坐标系下的点，附编号、层和到最近矿床的距离。种子相同则点相同。容不下所要的点数时，日志说明实际点数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt; 背景点并不是无矿之地：未勘查不等于无矿。缓冲距离过大会使任务变得容易，成绩好于实际。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws the contours of a raster of contents by the series of geochemical maps, and the zones between limits that a rule gives, with the colours of that rule.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Contours&lt;/b&gt; every 0.1 of lg, rounded as Chinese maps write them: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10 … (DB63/T 1936-2021); every 0.2 where there would be more than 30 lines; or exact powers. Lines at powers of ten are marked as main ones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zones.&lt;/b&gt; &lt;i&gt;Seven zones&lt;/i&gt;: mean X and standard deviation S of lg after contents beyond X ± 3 S are dropped until none is; limits at X ± 0.5, 1.5 and 2.5 S, from deep blue to dark red-brown. &lt;i&gt;Cumulative frequency&lt;/i&gt; 85, 92.5 and 97.5 %: outer, middle and inner zone of low-density surveys. &lt;i&gt;Classes every 0.1 lg&lt;/i&gt;: the contours are the limits. &lt;i&gt;Nineteen classes&lt;/i&gt; of cumulative frequency: a common convention that could not be verified in a text. &lt;i&gt;Threshold&lt;/i&gt; × 1, 2 and 4, the threshold being given or X + 2 S. &lt;i&gt;Multiples of the background&lt;/i&gt; 10^X: Russian practice, to be checked against your instruction. The limits of all stand in resources/styles/geochemical_scales.csv and anomaly_zones.csv.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Statistics&lt;/b&gt; are those of the samples, where a layer and a field are given (the data of the map, as the rules want it), else of the cells of the raster, of which up to a million are drawn by lot.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Contours (level, lg, main); zones as polygons with holes (lower and upper limit, colour, rule), styled; the style of the raster as a QML file, with the same limits and colours. Legends name the rule. Between the centres of cells contents are taken as linear, beyond the outermost ones as constant.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Contours and zones follow the raster: where the interpolation is doubtful, so are they. Contents of 0 and below have no logarithm and are left out of the statistics of lg.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按地球化学图的系列绘制含量栅格的等值线，并按规则给出的界限划分各带，赋以该规则的颜色。&lt;/p&gt;&lt;p&gt;&lt;b&gt;等值线&lt;/b&gt;每 0.1 lg 一条，按中国图件取整：1、1.2、1.5、2、2.5、3、4、5、6、8、10……（DB63/T 1936-2021）；超过 30 条时每 0.2 lg 一条；或取精确的幂。10 的整数次幂处标为主线。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分带。&lt;/b&gt;&lt;i&gt;七级&lt;/i&gt;：反复剔除 X ± 3 S 以外的含量，直到不再有剔除，取 lg 的平均值 X 与标准差 S，界限为 X ± 0.5、1.5、2.5 S，由深蓝至深红褐。&lt;i&gt;累积频率&lt;/i&gt; 85、92.5、97.5 %：低密度测量的外、中、内带。&lt;i&gt;按 0.1 lg 间隔分级&lt;/i&gt;：以等值线为界。&lt;i&gt;十九级&lt;/i&gt;累积频率：常见惯例，未能在文献中核实。&lt;i&gt;异常下限&lt;/i&gt;的 1、2、4 倍，异常下限可给定，否则取 X + 2 S。&lt;i&gt;背景 10^X 的倍数&lt;/i&gt;：俄罗斯惯例，请对照所用规范。全部界限见 resources/styles/geochemical_scales.csv 与 anomaly_zones.csv。&lt;/p&gt;&lt;p&gt;&lt;b&gt;统计量&lt;/b&gt;：给出样品图层和字段时取样品（即图件的数据，规则本意如此），否则取栅格像元，最多抽取一百万个。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;等值线（level、lg、main）；带洞的分带多边形（上下限、颜色、规则），已设样式；界限和颜色相同的栅格样式（QML 文件）。图例写明规则。像元中心之间按线性变化，最外侧中心以外按常数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;等值线和分带以栅格为准：插值可疑处它们同样可疑。0 及以下的含量没有对数，不参加 lg 的统计。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates the content of an element at the centre of every cell from the samples about it, with the weights that make the variance of the error smallest for the variogram (Matheron, 1963).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods.&lt;/b&gt; &lt;i&gt;Ordinary&lt;/i&gt; kriging; &lt;i&gt;universal&lt;/i&gt; kriging with a trend in the coordinates, plane or quadratic; with &lt;i&gt;external drift&lt;/i&gt;, which follows one or more rasters, such as the height or a geophysical field (Delhomme, 1978; Deutsch and Journel, 1998); &lt;i&gt;lognormal&lt;/i&gt; kriging of natural logarithms, brought back without bias by exp(Y + σ²/2 − μ), with the Lagrange multiplier μ (Journel, 1980). Trace elements are skew: lognormal kriging suits most of them, while single outliers smear in ordinary kriging.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Variogram.&lt;/b&gt; The model as text, as &lt;i&gt;Variogram of samples&lt;/i&gt; gives it. Where it is empty, the best of the usual models is fitted to all directions here, and the report shows it; a structure that chance would give is refused. A model of logarithms goes with lognormal kriging, one of contents with the others. With a trend or an external drift it is fitted to the residuals of ordinary least squares, as in gstat (Pebesma, 2004): their variogram is a little too low at long distances (Cressie, 1993, section 3.4.3), and so is the variance. A model given must be that of the residuals, too: choose the trend in &lt;i&gt;Variogram of samples&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Neighbourhood.&lt;/b&gt; The nearest samples within the radius; cells with fewer than the least number get no value, so that the map does not run out into the unknown. 0 neighbours takes all samples in one system (up to 4000).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grid.&lt;/b&gt; That of a template, or cells of the size given over the extent of the samples, with edges on whole multiples of it. Values stand for the centres of cells. Without a nugget a sample at a centre is honoured; with one it is honoured at its own place, too, while the cells beside it are smoothed. Rasters of drift on another grid are resampled between cells, in temporary files; samples outside them are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cross-validation.&lt;/b&gt; Each sample is estimated from the others: mean error (should be about 0), root mean square error, and the mean of squared error over variance (about 1 where the variogram is right). For lognormal kriging errors are those of logarithms.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The estimate in the unit of the samples; the kriging variance in its square (of logarithms in lognormal kriging), which depends on places and variogram alone; a layer of cross-validation; a report. Below a detection limit a share of the limit stands for the number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A projected coordinate system in metres is needed. Two samples at one place have no answer: take their mean, or take one out. An estimate is smoother than the truth.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由周围样品估计每个像元中心的元素含量，所用权使误差方差在给定变差函数下最小（Matheron，1963）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt;&lt;i&gt;普通&lt;/i&gt;克里金；&lt;i&gt;泛&lt;/i&gt;克里金，带坐标的平面或二次趋势；带&lt;i&gt;外部漂移&lt;/i&gt;的克里金，跟随一个或多个栅格，如高程或地球物理场（Delhomme，1978；Deutsch 和 Journel，1998）；&lt;i&gt;对数正态&lt;/i&gt;克里金，对自然对数作克里金，再以 exp(Y + σ²/2 − μ) 无偏地还原，μ 为拉格朗日乘子（Journel，1980）。微量元素呈偏态：多数宜用对数正态克里金，而普通克里金会把个别特高值抹开。&lt;/p&gt;&lt;p&gt;&lt;b&gt;变差函数。&lt;/b&gt;模型以文本给出，即&lt;i&gt;样品变差函数&lt;/i&gt;的结果。留空时，在此对全方向拟合常用模型中最好的一个，并在报告中显示；随机也会出现的结构不予采用。对数的模型用于对数正态克里金，含量的模型用于其他方法。有趋势或外部漂移时，模型拟合于普通最小二乘的残差，同 gstat（Pebesma，2004）：其变差函数在远距离处略偏低（Cressie，1993，3.4.3 节），方差也随之略低。自行给出的模型也必须是残差的模型：请在&lt;i&gt;样品变差函数&lt;/i&gt;中选择趋势。&lt;/p&gt;&lt;p&gt;&lt;b&gt;邻域。&lt;/b&gt;取半径内最近的样品；样品数少于下限的像元无值，图不会外推到没有数据的地方。邻点数为 0 时所有样品组成一个方程组（最多 4000 个）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;格网。&lt;/b&gt;取模板的格网，或按给定边长覆盖样品范围，格网边线为边长的整数倍。数值代表单元中心。无块金时，位于单元中心的样品值得到保持；有块金时样品在其自身位置上也保持原值，而旁边的单元被平滑。漂移栅格若在别的格网上，则在临时文件中内插到本格网；其范围以外的样品舍去。&lt;/p&gt;&lt;p&gt;&lt;b&gt;交叉验证。&lt;/b&gt;每个样品由其余样品估计：平均误差（应接近 0）、均方根误差，以及误差平方与方差之比的均值（变差函数合适时接近 1）。对数正态克里金的误差为对数误差。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;以样品单位表示的估值；以其平方表示的克里金方差（对数正态克里金为对数的方差），它只取决于位置和变差函数；交叉验证图层；报告。低于检出限者以检出限的若干分之一代替。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;需要以米为单位的投影坐标系。同一位置的两个样品使方程组无解：取其均值，或去掉一个。估值比真值平滑。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates the probability that a unit cell holds a deposit from all layers at once; unlike weights of evidence it does not assume that they are independent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; logit P = β₀ + Σβ_jx_j, fitted by iteratively reweighted least squares (McCullagh and Nelder 1989); standard errors from the inverse of the information XᵀWX; Wald tests z = β/s(β), two-sided. Firth’s penalty (1993) keeps estimates finite and less biased where deposits are few.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence, but only cells where all layers are known take part. Ordered layers enter with their values, each class of a categorical layer with a coefficient of its own against the most frequent class that holds a deposit. &lt;i&gt;Rows&lt;/i&gt;: cells one by one with the rasters’ own values, or unique conditions, where continuous rasters are cut into classes of about equal area, whose middles stand for them. A cell with several deposits is one event. Of large rasters a random sample of the cells without deposits is used, weighted up to their number; the report says so. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Separation.&lt;/b&gt; Where layers part deposits and other cells completely, coefficients would be infinite: that is found by linear programming (Konis 2007). Firth’s penalty is then used, as Heinze and Schemper (2002) recommend; log, report, raster and model file say so and name the layers. &lt;i&gt;Always&lt;/i&gt; uses it also where nothing separates, which is advisable with few deposits; &lt;i&gt;never&lt;/i&gt; refuses such layers by name.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Probability for a unit cell, its standard deviation from the coefficients, table of the coefficients, report, model file.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unit area.&lt;/b&gt; A cell of several unit cells enters with as many trials, of which one is an event if it holds a deposit. Where the unit area is larger than a cell, a cell with a deposit is one trial, and the others share the remaining unit cells evenly. Numbers of the table have double precision.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An ordered layer acts evenly along its values on the logit scale: transform it first where that is wrong. Errors take neighbouring cells for independent.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用全部图层同时估计一个预测单元含有矿床的概率；与证据权法不同，它不假设各图层相互独立。&lt;/p&gt;&lt;p&gt;&lt;b&gt;公式。&lt;/b&gt;logit P = β₀ + Σβ_jx_j，用迭代重加权最小二乘拟合（McCullagh 和 Nelder，1989）；标准误差取自信息矩阵 XᵀWX 的逆；Wald 检验 z = β/s(β)，双侧。矿床很少时，Firth 惩罚（1993）使估计保持有限并减小偏差。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;栅格和矿床与证据权法相同，但只有全部图层都有数据的像元参加。有序图层以其值进入，分类图层的每个类别相对于含矿床的类别中最常见的一个各有一个系数。&lt;i&gt;行&lt;/i&gt;：逐个像元取栅格本身的值，或取唯一条件组合，此时连续栅格按面积大致相等分级，以级的中值代表。含多个矿床的像元算一个事件。大栅格中无矿床的像元只随机抽取一部分，并按其总数加权，报告中会说明。以经纬度为坐标的栅格因像元面积不等而不予接受：请先用“栅格对齐”把它们转到投影坐标格网。&lt;/p&gt;&lt;p&gt;&lt;b&gt;完全分离。&lt;/b&gt;如果图层把矿床与其他像元完全分开，系数将为无穷大：用线性规划（Konis，2007）识别。此时按 Heinze 与 Schemper（2002）的建议采用 Firth 惩罚，日志、报告、栅格和模型文件都会说明，并列出有关图层。&lt;i&gt;始终&lt;/i&gt;：没有分离时也采用，矿床少时宜选；&lt;i&gt;从不&lt;/i&gt;：指名拒绝此类图层。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;预测单元的概率、由系数得出的标准差、系数表、报告、模型文件。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单元面积。&lt;/b&gt;一个像元含若干预测单元时，按同样多的试验计入，含矿床者其中一次为事件。单元面积大于像元时，含矿床的像元为一次试验，其余像元平分剩余的预测单元。表中数值为双精度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;有序图层在 logit 尺度上随其值均匀起作用：若不合适请先变换。误差估计把相邻像元视为相互独立。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates where deposits like the known ones are likely, from evidence rasters and training points, by the log-linear form of Bayes’ rule (Bonham-Carter 1994, chapter 9; Agterberg, Bonham-Carter and Wright 1990).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; One raster for each kind of evidence, in a projected coordinate system. For each say in &lt;i&gt;Types&lt;/i&gt; whether its values are categories (&lt;i&gt;categorical&lt;/i&gt;), or whether low values (&lt;i&gt;ascending&lt;/i&gt;, such as distances) or high values (&lt;i&gt;descending&lt;/i&gt;) are favourable. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area, and the report says so; those given as categorical are refused. Rasters on other grids are resampled to the first one, in temporary files. Training points may be in any coordinate system; selection and filter hold; every point counts as one deposit. The mask (raster with values other than 0, or polygons) limits the study area; without it the study area is where at least one raster has data.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unit area.&lt;/b&gt; The area that one deposit stands for; probabilities are for a cell of this size. Deposits closer than its side are listed, and can be thinned to one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights.&lt;/b&gt; With n counted in unit cells: W⁺ = ln{[n(B∩D)/n(D)] / [n(B∩¬D)/n(¬D)]}, W⁻ alike for ¬B, s²(W⁺) = 1/n(B∩D) + 1/n(B∩¬D), contrast C = W⁺ − W⁻, s²(C) = s²(W⁺) + s²(W⁻). Ordered layers are cut in two where C/s(C) is largest among cuts with enough deposits on both sides and not more than the largest area; if even that does not reach the limit for significance, the layer is not used and the report says why (a limit of 0 keeps it). Categories keep their own weight if |C|/s(C) reaches the limit, the others are joined. The rows of ordered layers hold the figures of all classes from the favourable end up to and including this one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuzzy rule.&lt;/b&gt; Two cuts of an ordered layer, such as 500:3000: full membership up to the first, none from the second on, linear between; W(μ) = ln{[μp₁ + (1 − μ)p₂]/[μq₁ + (1 − μ)q₂]} with the shares p of deposits and q of other cells of full membership and of none (Cheng and Agterberg 1999). Layers without two cuts are cut in two.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Omnibus.&lt;/b&gt; All weights are multiplied by one factor τ, so that the posterior expects as many deposits as there are, T = n (tau model of Journel 2002 with the omnibus condition of Agterberg and Cheng 2002): an answer to layers that repeat each other. The ranking of cells changes little, the probabilities become fair on average.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; logit P = logit prior + ΣW. Standard deviation from the weights: s² = P²[1/n(D) + Σs²(W)]; from missing layers: Σ[P(D|B_j) − P]² P(B_j); confidence: P divided by the total standard deviation. Generalised class: 2 inside and 1 outside the cut, the class’s own value where it keeps its weight, 99 for joined classes, 0 in a layer that is not used. The report lists every deposit that was used, lay outside, on nodata or shared a cell, and shows the tests of conditional independence: T/n, the omnibus test (Agterberg and Cheng 2002) and pairs of layers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Null control.&lt;/b&gt; Each layer is shifted at random against the deposits many times; the report shows how often a shifted layer looks at least as strong as the real one (p), and which layers fail at 0.05. &lt;i&gt;Largest p of the null control&lt;/i&gt; leaves such layers out: 1 keeps all, 0.05 those that chance would make once in twenty times. Weights of the other layers do not depend on it. What is compared is what the rule looks at: the largest studentised contrast over the cuts, or over separate classes; with cuts by hand the one at the cut; with the fuzzy rule [W(1) − W(0)]/s between full membership and none. The table of the null control holds it for each layer as it lies (shift 0) and for every shift, empty where a layer has no cut or class to compare.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tables.&lt;/b&gt; Rasters hold single precision; tables, returned numbers and the model file hold double. Weights: &lt;i&gt;w_plus&lt;/i&gt;, &lt;i&gt;s_w_plus&lt;/i&gt;, &lt;i&gt;w_minus&lt;/i&gt;, &lt;i&gt;s_w_minus&lt;/i&gt;, &lt;i&gt;contrast&lt;/i&gt;, &lt;i&gt;s_contrast&lt;/i&gt; and &lt;i&gt;studentised_contrast&lt;/i&gt; of each class; &lt;i&gt;weight&lt;/i&gt; and &lt;i&gt;s_weight&lt;/i&gt; are those that enter the posterior. Unique conditions: the generalised class of each layer used, empty where the layer is missing, area, deposits, &lt;i&gt;posterior&lt;/i&gt;, its standard deviations from the weights (&lt;i&gt;s_weights&lt;/i&gt;) and from missing layers (&lt;i&gt;s_missing&lt;/i&gt;), and both together (&lt;i&gt;s_posterior&lt;/i&gt;). The omnibus test takes s²(T) = Σ(N·s_posterior)² over these rows, with N in unit cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The posterior is a ranking first: where layers depend on each other it is too high (T/n above 1). Where n/T is below 0.85 or above 1/0.85 (Bonham-Carter 1994) the log warns, however few deposits the test has, and the raster says of itself that it ranks and is no probability. A class without deposits has no weight; nothing is invented for it. A layer drawn with knowledge of the deposits predicts them by construction; such layers are flagged. Unexplored ground is not barren ground.&lt;/p&gt;</source>
        <translation>&lt;p&gt;根据证据栅格和训练样点，用贝叶斯公式的对数线性形式估计与已知矿床类似的矿床可能出现的位置（Bonham-Carter 1994，第 9 章；Agterberg、Bonham-Carter 与 Wright 1990）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;每种证据一个栅格，须为投影坐标系。在&lt;i&gt;类型&lt;/i&gt;中逐一说明其值是类别（&lt;i&gt;categorical&lt;/i&gt;），还是低值有利（&lt;i&gt;ascending&lt;/i&gt;，如距离）或高值有利（&lt;i&gt;descending&lt;/i&gt;）。不同值超过 1000 个（带小数时 50 个）的栅格将分为面积大致相等的级别，并在报告中说明；类型指定为类别的则不予接受。网格不同的栅格重采样到第一个栅格的网格（临时文件）。训练样点可用任意坐标系；图层的选择集和过滤条件有效；每个点计为一个矿床。掩膜（值不为 0 的栅格或多边形）限定研究区；无掩膜时，研究区为至少有一个栅格有数据的范围。&lt;/p&gt;&lt;p&gt;&lt;b&gt;预测单元面积。&lt;/b&gt;一个矿床所代表的面积；概率是对这样大小的单元而言的。间距小于其边长的矿床将列出，并可抽稀为一个。&lt;/p&gt;&lt;p&gt;&lt;b&gt;权重。&lt;/b&gt;n 以预测单元计：W⁺ = ln{[n(B∩D)/n(D)] / [n(B∩¬D)/n(¬D)]}，W⁻ 对 ¬B 同理，s²(W⁺) = 1/n(B∩D) + 1/n(B∩¬D)，对比度 C = W⁺ − W⁻，s²(C) = s²(W⁺) + s²(W⁻)。有序图层在 C/s(C) 最大处一分为二，要求两侧有足够的矿床且有利区面积不超过上限；若最大值仍达不到显著性界限，则不采用该图层，并在报告中说明原因（界限取 0 时保留）。|C|/s(C) 达到界限的类别保留自己的权重，其余合并。有序图层的各行为从有利一端起到本级（含）为止的累计值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;模糊规则。&lt;/b&gt;对有序图层给两个界限，如 500:3000：到第一个界限为止完全隶属，从第二个界限起不隶属，其间线性；W(μ) = ln{[μp₁ + (1 − μ)p₂]/[μq₁ + (1 − μ)q₂]}，p 和 q 分别为完全隶属与不隶属部分所占矿床和其他单元的份额（Cheng 和 Agterberg，1999）。没有两个界限的图层仍一分为二。&lt;/p&gt;&lt;p&gt;&lt;b&gt;整体校正（omnibus）。&lt;/b&gt;所有权乘以同一系数 τ，使后验概率预期的矿床数等于实际矿床数，即 T = n（Journel（2002）的 tau 模型与 Agterberg 和 Cheng（2002）的整体检验条件），用于应对内容重复的图层。像元的排序变化很小，而概率在平均意义上合理。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;logit P = logit 先验概率 + ΣW。权重引起的标准差：s² = P²[1/n(D) + Σs²(W)]；缺失图层引起的：Σ[P(D|B_j) − P]² P(B_j)；置信度：P 除以总标准差。概化级别：界限内为 2，界限外为 1；保留权重的类别为其自身的值；合并的类别为 99；未采用的图层为 0。报告列出每个参与计算、位于研究区外、位于无数据处或同在一个像元的矿床，并给出条件独立性检验：T/n、综合检验（Agterberg 与成秋明 2002）和图层两两检验。&lt;/p&gt;&lt;p&gt;&lt;b&gt;零对照。&lt;/b&gt;将每个图层相对于矿床作多次随机平移；报告给出平移后的图层不弱于真实图层的比例（p），并列出在 0.05 水平上未通过的图层。&lt;i&gt;零对照 p 的上限&lt;/i&gt;可将这些图层排除：取 1 保留全部，取 0.05 只保留偶然出现的可能性不超过二十分之一的图层。其他图层的权重不受影响。比较的是所用规则考察的量：各界限或各单独类别中最大的学生化对比度；手工界限时为该界限处的学生化对比度；模糊规则时为完全隶属与不隶属之间的[W(1) − W(0)]/s。零对照表列出各图层在实际位置（平移号 0）及每次平移时的该值；没有可比的界限或类别时为空。&lt;/p&gt;&lt;p&gt;&lt;b&gt;表。&lt;/b&gt;栅格为单精度；表、返回的数值和模型文件为双精度。权重表：各类别的 &lt;i&gt;w_plus&lt;/i&gt;、&lt;i&gt;s_w_plus&lt;/i&gt;、&lt;i&gt;w_minus&lt;/i&gt;、&lt;i&gt;s_w_minus&lt;/i&gt;、&lt;i&gt;contrast&lt;/i&gt;、&lt;i&gt;s_contrast&lt;/i&gt; 和 &lt;i&gt;studentised_contrast&lt;/i&gt;；&lt;i&gt;weight&lt;/i&gt; 和 &lt;i&gt;s_weight&lt;/i&gt; 是进入后验概率的权重及其标准差。唯一条件组合表：所采用的各图层的概化级别（缺失处为空）、面积、矿床数、&lt;i&gt;posterior&lt;/i&gt;（后验概率）、权重引起的标准差（&lt;i&gt;s_weights&lt;/i&gt;）、缺失图层引起的标准差（&lt;i&gt;s_missing&lt;/i&gt;）以及两者合计（&lt;i&gt;s_posterior&lt;/i&gt;）。综合检验取 s²(T) = Σ(N·s_posterior)²，对表中各行求和，N 以预测单元计。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;后验概率首先是一种排序：图层相互依赖时其值偏高（T/n 大于 1）。n/T 小于 0.85 或大于 1/0.85（Bonham-Carter，1994）时，无论检验所用矿床多么少，日志都给出警告，栅格也自身注明其为排序而非概率。不含矿床的级别没有权重，不作虚构。在已知矿床的情况下圈定的图层必然“预测”到这些矿床，此类图层会加以标注。未勘查的地区不等于无矿。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Explains the correlations of many elements by a few factors, each loaded by its own group of elements: rocks, weathering, an ore association.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Are the data fit?&lt;/b&gt; The measure of Kaiser, Meyer and Olkin (Kaiser and Rice 1974), 0 to 1, of all elements and of each: below 0.5 factors mean nothing, from 0.7 on they are fair. Bartlett’s test (1950) asks whether anything is correlated at all; with hundreds of samples it always says yes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method&lt;/b&gt;, on the correlations of lg contents. &lt;i&gt;Principal components&lt;/i&gt; times the root of their eigenvalues: what most geochemical reports and SPSS call factor analysis. &lt;i&gt;Maximum likelihood&lt;/i&gt; (Jöreskog 1967; Lawley and Maxwell 1971) leaves each element a variance of its own, as in R, and gives χ² of the hypothesis that so many factors are enough; where an element is explained wholly (uniqueness at 0.005, a Heywood case) the report says so. With no number given there are as many factors as eigenvalues above 1 (Kaiser 1960). Both are rotated by varimax (Kaiser 1958), rows of equal weight.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The samples with scores F1, F2 … by regression (Thomson 1951), and on request the index of mineralisation probability GMPI = e^F / (1 + e^F) of each, 0 to 1 (Yousefi, Kamkar-Rouhani and Carranza 2012). A table with a row for each element: loadings, &lt;i&gt;communality&lt;/i&gt;, &lt;i&gt;kmo&lt;/i&gt;. Signs of factors follow the sum of their loadings.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Contents are parts of a whole; correlations of logarithms hold that closure. Principal components of elements has the compositional way.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用少数几个因子解释许多元素之间的相关，每个因子由各自的一组元素负载：岩性、风化、成矿元素组合。&lt;/p&gt;&lt;p&gt;&lt;b&gt;数据是否适合？&lt;/b&gt;KMO 检验值（Kaiser 和 Rice 1974）为 0 至 1，对全部元素和各元素给出：低于 0.5 时因子没有意义，0.7 以上较好。巴特利特检验（1950）检验元素之间是否存在相关；样品有数百个时它总是肯定的。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法&lt;/b&gt;，基于 lg 含量的相关系数。&lt;i&gt;主成分法&lt;/i&gt;：主成分乘以特征值的平方根，即多数地球化学报告和 SPSS 所称的因子分析。&lt;i&gt;最大似然法&lt;/i&gt;（Jöreskog 1967；Lawley 和 Maxwell 1971）为每个元素保留其自身的方差，与 R 相同，并给出“因子数足够”这一假设的 χ²；某元素被完全解释（独特度为 0.005，Heywood 情形）时报告会说明。未给出因子数时，取大于 1 的特征值个数（Kaiser 1960）。两种方法均做方差最大旋转（Kaiser 1958），各行等权。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;带回归法得分（Thomson 1951）F1、F2……的样品；需要时还有各因子的地球化学矿化概率指数 GMPI = e^F / (1 + e^F)，0 至 1（Yousefi、Kamkar-Rouhani 和 Carranza 2012）。每个元素一行的表：载荷、&lt;i&gt;communality&lt;/i&gt;（共同度）、&lt;i&gt;kmo&lt;/i&gt;。因子的符号取载荷之和为正。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;含量是整体的组成部分，对数的相关系数含有闭合效应。成分数据的做法见“元素主成分分析”。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds how like known model units each cell is, by variables that are favourable (1), unfavourable (−1) or neither or unknown (0) (Botbol 1971; Botbol et al. 1978; McCammon et al. 1983).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Variables.&lt;/b&gt; One raster each, with a row of conditions for each raster in their order: “favourable; unfavourable”, for instance “&amp;lt;5000” (within 5 km of a fault), “&amp;gt;50; &amp;lt;10” or “3, 7” (classes). Parts compare (“&amp;gt;=5”), name a range with both ends (“3..7”) or values. Rows end at a line break or “|”; the path of a text file can be given instead. Without an unfavourable part the variable is binary.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Model units.&lt;/b&gt; Points: the cells that hold them, each cell once. Polygons: each is one unit, with the state that is the most common among its cells (0 where two are as common). Units where a variable is unknown are left out. Choose units that are alike, of one deposit type: at least two.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Variants&lt;/b&gt;, which do not agree; the report names the one used. Z has a row for each unit and a column for each variable. &lt;i&gt;Vector length&lt;/i&gt;: a_j = √Σ r_jk² with R = ZᵀZ. &lt;i&gt;Product matrix&lt;/i&gt;: the eigenvector of R of the largest eigenvalue. &lt;i&gt;Probability matrix&lt;/i&gt;: the same of P, where p_jk is the probability that by chance fewer units than observed have both variables (ties count half), 1 on the diagonal; only for binary variables. Weights are scaled so that their sizes add up to 1.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The degree of association A = Σ a_j·z_j, from −1 to 1; 1 where every variable is as in the ideal unit. A table of the weights; a report with the variables, the matrix, and the association of the model units themselves; a model file, for “Apply model” in another area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Missing data.&lt;/b&gt; Cells where any layer has no data have none in the output, or the variable counts as unknown (0), for model units and cells alike.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A ranks cells by likeness; it is no probability. Variables that say the same count twice. The association of the model units themselves is a fit, not a test.&lt;/p&gt;</source>
        <translation>&lt;p&gt;以有利（1）、不利（−1）、无关或未知（0）的变量，求每个像元与已知模型单元的相似程度（Botbol 1971；Botbol 等 1978；McCammon 等 1983）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;变量。&lt;/b&gt;每个变量一个栅格，并按次序为每个栅格给出一行条件：“有利; 不利”，例如“&amp;lt;5000”（距断裂 5 km 以内）、“&amp;gt;50; &amp;lt;10”或“3, 7”（类别）。每部分可为比较（“&amp;gt;=5”）、含两端的区间（“3..7”）或若干值。各行以换行或“|”分隔；也可以给出文本文件的路径。没有不利部分的变量为二态变量。&lt;/p&gt;&lt;p&gt;&lt;b&gt;模型单元。&lt;/b&gt;点：含有点的像元，每个像元只计一次。面：每个面为一个单元，取其像元中最常见的状态（两种状态同样常见时取 0）。有变量未知的单元不用。应选择彼此相似、属同一矿床类型的单元，至少两个。&lt;/p&gt;&lt;p&gt;&lt;b&gt;变体&lt;/b&gt;之间结果不同，报告注明所用的变体。Z 的每一行为一个单元，每一列为一个变量。&lt;i&gt;矢量长度法（平方和法）&lt;/i&gt;：a_j = √Σ r_jk²，R = ZᵀZ。&lt;i&gt;乘积矩阵主分量法&lt;/i&gt;：R 的最大特征值对应的特征向量。&lt;i&gt;概率矩阵主分量法&lt;/i&gt;：P 的最大特征值对应的特征向量，p_jk 为随机情况下同时具有两个变量的单元数少于实际数的概率（相等时计一半），对角线为 1；仅用于二态变量。权重经标度，使其绝对值之和为 1。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;关联度 A = Σ a_j·z_j，介于 −1 与 1 之间；各变量均与理想单元一致时为 1。另有权重表，以及列出变量、矩阵和模型单元自身关联度的报告；还有模型文件，供“应用模型”用于其他地区。&lt;/p&gt;&lt;p&gt;&lt;b&gt;缺失数据。&lt;/b&gt;任一图层无数据的像元输出无数据；也可以把该变量按未知（0）计，模型单元和像元同样处理。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;A 按相似程度对像元排序，不是概率。内容重复的变量会被重复计入。模型单元自身的关联度是拟合，不是检验。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds on a digital elevation model what drains to each stream-sediment sample, and compares the sample with the rocks of its catchment.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Drainage.&lt;/b&gt; Water that rises from the edges of the model fills its hollows (Barnes et al. 2014); on the filled model each cell drains to the steepest of its eight neighbours (O’Callaghan and Mark 1984), on flats towards the nearest way out. A sample is moved, within the distance given, to the cell through which most drains; samples on one cell share a catchment. Duplicates, standards and blanks (fields &lt;i&gt;kind&lt;/i&gt;, &lt;i&gt;duplicate_of&lt;/i&gt;, &lt;i&gt;standard&lt;/i&gt;) have none. Water leaves at the edge of the model and at gaps in it: catchments below them, marked in the field &lt;i&gt;at_edge&lt;/i&gt;, may be too small; take a model with a margin and without gaps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Background of the rocks&lt;/b&gt; (Bonham-Carter and Goodfellow 1986; Carranza 2009, eqs 5.5–5.7). Mean of each rock Mⱼ = Σ Yᵢ Xᵢⱼ / Σ Xᵢⱼ, weighted by the area Xᵢⱼ of the rock in each catchment; background of a catchment Y′ = Σ Mⱼ Xᵢⱼ / Σ Xᵢⱼ; residual Y − Y′. Without a layer of rocks the background is the mean weighted by area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dilution&lt;/b&gt; (Hawkes 1976). Content at a source of so many km²: Ca = [Am (Cm − Cb) + Cb Aa] / Aa, with the area of the whole catchment Am. A negative one means that there is no source.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Productivity of the dispersion train&lt;/b&gt; (Solovov 1985): P′ = S (C − Cb), content × m².&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; A polygon for each sample with its areas and for each element the fields &lt;i&gt;…_bg&lt;/i&gt;, &lt;i&gt;…_res&lt;/i&gt;, &lt;i&gt;…_src&lt;/i&gt; and &lt;i&gt;…_pm2&lt;/i&gt;; a table of the means of the rocks.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Censored contents.&lt;/b&gt; In the means a number from the lognormal law of the background stands for what is below detection, as in &lt;i&gt;Geochemical thresholds&lt;/i&gt;, the limit for what is above an upper limit, the middle for an interval; the log tells their share. Above 80 % the element has no background.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Samples without a number, such as those below detection, get a background but no residual. The model must be finer than the catchments: some tens of cells in each at least; the log tells how many have fewer. It is held in memory, up to 50 million cells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在数字高程模型上求出汇入每个水系沉积物样点的范围，并将样品与其汇水域的岩石比较。&lt;/p&gt;&lt;p&gt;&lt;b&gt;水系。&lt;/b&gt;水位自模型边缘上涨，填平洼地（Barnes 等 2014）；在填平后的模型上，每个像元流向八邻域中最陡的像元（O’Callaghan 和 Mark 1984），平地上流向最近的出口。样点在给定距离内移至汇流最大的像元；同一像元的样品共用汇水域。重复样、标准物质和空白样（字段 &lt;i&gt;kind&lt;/i&gt;、&lt;i&gt;duplicate_of&lt;/i&gt;、&lt;i&gt;standard&lt;/i&gt;）没有汇水域。水在模型边缘和模型空白处流出：紧邻其下的汇水域可能偏小，以字段 &lt;i&gt;at_edge&lt;/i&gt; 标明；请用留有余量且无空白的模型。&lt;/p&gt;&lt;p&gt;&lt;b&gt;岩性背景&lt;/b&gt;（Bonham-Carter 和 Goodfellow 1986；Carranza 2009，式5.5–5.7）。各岩性平均值 Mⱼ = ΣYᵢXᵢⱼ/ΣXᵢⱼ，以该岩性在各汇水域的面积 Xᵢⱼ 加权；汇水域背景 Y′ = ΣMⱼXᵢⱼ/ΣXᵢⱼ；剩余 Y − Y′。没有岩性图层时，背景为面积加权平均值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;稀释校正&lt;/b&gt;（Hawkes 1976）。给定面积（km²）源区的含量：Ca = [Am(Cm − Cb) + CbAa]/Aa，Am 为整个汇水域面积。负值表示没有源区。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分散流生产率&lt;/b&gt;（Solovov 1985）：P′ = S(C − Cb)，单位为含量×m²。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每个样品一个面，含各项面积；每个元素有字段 &lt;i&gt;…_bg&lt;/i&gt;、&lt;i&gt;…_res&lt;/i&gt;、&lt;i&gt;…_src&lt;/i&gt;、&lt;i&gt;…_pm2&lt;/i&gt;；另有各岩性平均值表。&lt;/p&gt;&lt;p&gt;&lt;b&gt;截尾含量。&lt;/b&gt;求均值时，低于检出限者以背景的对数正态分布给出的数代替（同&lt;i&gt;地球化学异常下限&lt;/i&gt;），高于上限者以上限代替，落在区间内者以区间的几何中点代替；日志给出其比例。超过 80 % 时该元素没有背景。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;没有数值的样品（如低于检出限）有背景而无剩余值。模型须比汇水域细：每个至少几十个像元；日志给出不足者的个数。模型置于内存，最多5000万像元。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds samples whose elements do not go together as in the others, even where no single element is high.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Robust Mahalanobis distance.&lt;/b&gt; Centre and covariance by the deterministic minimum covariance determinant (Hubert, Rousseeuw and Verdonck 2012) of isometric log-ratios or of logarithms; of log-ratios the distance does not depend on the basis. &lt;i&gt;Adaptive cut-off&lt;/i&gt; (Filzmoser, Garrett and Reimann 2005): beyond the quantile 0.975 of χ² the distribution found is compared with that of normal data; only where it stays behind by more than chance allows are there outliers, and the cut is where it does most. There may be none. The &lt;i&gt;fixed quantile&lt;/i&gt; always marks some 2.5 % of normal samples.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Isolation forest&lt;/b&gt; (Liu, Ting and Zhou 2008): how few random cuts set a sample apart, 0 to 1, about 0.5 for what is usual; the same seed gives the same result. It has no cut of its own: the given share with the highest scores is marked. It uses scikit-learn, an optional Python library; where it is missing, a message says how to install it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The samples with fields &lt;i&gt;distance&lt;/i&gt; (or &lt;i&gt;isolation&lt;/i&gt;) and &lt;i&gt;outlier&lt;/i&gt; (1, 0; empty where an element is missing). The report has the distances against those of a normal law and the most distant samples. An outlier may be ore, another rock, pollution or an error of the laboratory: look at each. The robust distance needs more than twice as many complete samples as elements.&lt;/p&gt;</source>
        <translation>&lt;p&gt;找出元素组合与其他样品不同的样品，即使单个元素均不高。&lt;/p&gt;&lt;p&gt;&lt;b&gt;稳健马氏距离。&lt;/b&gt;用确定性最小协方差行列式法（Hubert、Rousseeuw 和 Verdonck 2012）求等距对数比或对数的中心和协方差；采用对数比时距离与基的选择无关。&lt;i&gt;自适应临界值&lt;/i&gt;（Filzmoser、Garrett 和 Reimann 2005）：在 χ² 的 0.975 分位数以外，将实际分布与正态数据的分布比较；只有当它落后的程度超过随机允许的范围时才有离群样品，临界值取落后最多之处。也可能没有离群样品。&lt;i&gt;固定分位数&lt;/i&gt;总会标出约 2.5% 的正常样品。&lt;/p&gt;&lt;p&gt;&lt;b&gt;孤立森林&lt;/b&gt;（Liu、Ting 和 Zhou 2008）：随机切割几次就能把一个样品分离出来，0 至 1，一般样品约为 0.5；种子相同则结果相同。它本身没有临界值：标出得分最高的给定比例。需要可选的 Python 库 scikit-learn；缺少时会提示如何安装。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;带字段 &lt;i&gt;distance&lt;/i&gt;（或 &lt;i&gt;isolation&lt;/i&gt;）和 &lt;i&gt;outlier&lt;/i&gt;（1、0；缺少某元素时为空）的样品。报告给出样品距离与正态分布的对比及最远的样品。离群样品可能是矿化、另一种岩石、污染或分析错误：请逐个查看。稳健距离要求完整样品数多于元素数的两倍。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the few directions in which most of the variation of many elements lies: associations of elements, such as those of a rock type or of a mineralisation, with a score of each for every sample.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data.&lt;/b&gt; &lt;i&gt;Log-ratios&lt;/i&gt; treat contents as parts of a whole: components are computed on isometric log-ratios and brought back to centred ones, one loading for each element (Filzmoser, Hron and Reimann 2009); they do not depend on the order of the elements nor on their units. &lt;i&gt;Logarithms&lt;/i&gt;, standardised, are the components of the correlations of lg contents, as most older reports have them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; &lt;i&gt;Robust&lt;/i&gt;: centre and covariance by the deterministic minimum covariance determinant (Hubert, Rousseeuw and Verdonck 2012), reweighted, made consistent for normal data and corrected for small samples; up to one minus &lt;i&gt;Share of good samples&lt;/i&gt; may be outliers, so that the anomalies that are sought do not shape the background. It needs more than twice as many complete samples as elements. &lt;i&gt;Classical&lt;/i&gt;: mean and covariance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The samples with fields PC1, PC2 … (scores; empty where an element is missing). Tables of loadings (a row for each element; columns of unit length) and of variances. The report has the scree, the loadings and the covariance biplot (Gabriel 1971; of compositions Aitchison and Greenacre 2002): in it the length of a ray is the standard deviation of the element’s log-ratio to the mean of all, a short link between two ends means a nearly constant ratio. The largest loading of each component is positive; its sign tells nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;找出许多元素的变化主要集中的少数几个方向：元素组合，如某种岩石或某种矿化的组合，并给出每个样品的得分。&lt;/p&gt;&lt;p&gt;&lt;b&gt;数据。&lt;/b&gt;&lt;i&gt;对数比&lt;/i&gt;把含量视为整体的组成部分：在等距对数比上计算主成分，再换算为中心对数比，每个元素一个载荷（Filzmoser、Hron 和 Reimann 2009）；结果与元素顺序和单位无关。&lt;i&gt;对数&lt;/i&gt;（标准化）为 lg 含量相关矩阵的主成分，多数旧报告采用。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt;&lt;i&gt;稳健&lt;/i&gt;：用确定性最小协方差行列式法（Hubert、Rousseeuw 和 Verdonck 2012）求中心和协方差，经重加权、正态一致性校正和小样本校正；离群样品可占一减&lt;i&gt;正常样品的比例&lt;/i&gt;，因此要找的异常不会左右背景。完整样品数须多于元素数的两倍。&lt;i&gt;经典&lt;/i&gt;：均值和协方差。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;带字段 PC1、PC2……（得分；缺少某元素时为空）的样品。载荷表（每个元素一行，各列为单位长度）和方差表。报告给出碎石图、载荷和协方差双标图（Gabriel 1971；成分数据见 Aitchison 和 Greenacre 2002）：图中射线长度为该元素与全部元素均值之对数比的标准差，两射线端点距离短表示两者之比近于常数。每个主成分绝对值最大的载荷取正号；符号本身没有意义。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fits a saved model again and again, each time without some of its deposits, and asks how high those rank on a map that has not seen them. That, and not the fit, says how well others would be found.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A model file. Its own algorithm is run with the parameters and the evidence that the file names; the report says where evidence has changed since. The deposits are those that the model used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Folds.&lt;/b&gt; At random, even in number. By blocks: squares on a grid laid at random, dealt whole to the folds. Their side is given, or follows the deposits: the largest round one at which twice as many blocks as folds, and at least ten, hold deposits. All deposits of the model’s layer inside the grid count for that, not only those that the model used, so that models of one study get the same side; give it where models are to be compared. The report names it, and the log warns where most deposits are alone in their blocks. Leave one cluster out: deposits that steps within the given distance join (single linkage) are held out together, each cluster once. By date: deposits found up to the year train, later ones test; those without a year do neither. Models keep the field &lt;i&gt;discovery_year&lt;/i&gt;, and every field of dates or of whole numbers from 1000 to 2100 alone, of the deposits that made them. Deposits that stand close share what is mapped about them, so that random folds flatter a model (Roberts and others 2017): prefer blocks larger than the clusters.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Figures.&lt;/b&gt; The rank of a deposit is the share of the cells without a deposit that score less on the map of its fold, ties by half; where that map has no score, the deposit comes after every cell. Ranks are pooled over the folds, scores are not: maps of different folds are not on one scale. The pooled AUC is the mean rank; its interval takes deposits that were held out together as one (sandwich estimate, Liang and Zeger 1986) and reaches as far as Student’s t with one degree of freedom less than there are such groups, for of few groups the normal distribution would make it too narrow (Cameron and Miller 2015). Each fold has its own AUC by DeLong and others (1988). The prediction rate is the share of deposits in the best share of the area of their maps (Chung and Fabbri 2003). Where the model’s cases are geological units, ranks and AUC count units instead of cells, each one whatever its size, and the deposits of a unit are held out together; the prediction rate stays one of area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Warning.&lt;/b&gt; The optimism is the mean difference between a deposit’s rank on the map of all deposits and its rank when held out. Where its 95 % interval lies above 0 and it is at least 0.05, or where it is at least 0.10 whatever its interval, the fitted AUC must not be quoted as the quality of the map, and the report and the log say so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Points with fold, score, rank and fitted rank: they show where the model fails. A fold that cannot be fitted is named and left out. Thresholds, classes and weights are found anew in each fold; layers that were drawn with knowledge of the deposits stay circular.&lt;/p&gt;</source>
        <translation>&lt;p&gt;反复重新拟合已保存的模型，每次留出一部分矿床，考察这些矿床在未见过它们的图上排名多高。能说明发现其他矿床能力的是它，而不是拟合程度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;一个模型文件。按文件记载的参数和证据图层运行生成该模型的算法；证据图层此后若有变化，报告会指出。矿床为该模型所用的矿床。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分折。&lt;/b&gt;随机：各折数目相近。按区块：在随机放置的格网上划分方块，整块分到各折；边长可给定，否则随矿床而定：取整边长中使含矿方块数不少于折数两倍（且不少于十个）的最大者。计算时采用模型所用矿床图层在格网内的全部矿床，而不限于模型实际使用的矿床，因此同一研究的各模型边长相同；需比较模型时请给定边长。报告给出边长；若多数矿床在其方块内孤立存在，日志发出警告。逐一留出矿床群：在给定距离内逐步相连（单连接）的矿床一起留出，每群一次。按日期：截至该年发现的矿床用于训练，之后发现的用于检验；没有年份的均不用。模型保留建模矿床的 &lt;i&gt;discovery_year&lt;/i&gt; 字段，以及所有日期字段和取值全为 1000 至 2100 整数的数值字段。相距很近的矿床共有其周围的填图信息，随机分折会高估模型（Roberts 等 2017）：最好采用比矿床群更大的区块。&lt;/p&gt;&lt;p&gt;&lt;b&gt;指标。&lt;/b&gt;矿床的排名是在其所在折的图上得分较低的无矿床单元的比例，相等计一半；该图在矿床处没有得分时，矿床排在所有单元之后。汇总的是排名而非得分，因为各折的图不在同一尺度上。汇总 AUC 为平均排名；其区间把一起留出的矿床视为一个（三明治估计，Liang 和 Zeger 1986），并按自由度为组数减一的学生 t 分布取宽度，因为组数少时按正态分布得到的区间过窄（Cameron 和 Miller 2015）。各折的 AUC 按 DeLong 等（1988）。预测率为各自图上最佳面积比例内所含矿床的比例（Chung 和 Fabbri 2003）。模型以地质单元为样本时，排名和 AUC 统计的是单元而非像元，每个单元不论大小计一次，同一单元的矿床一起留出；预测率仍按面积计算。&lt;/p&gt;&lt;p&gt;&lt;b&gt;警告。&lt;/b&gt;乐观偏差是矿床在全部矿床所建图上的排名与其留出时排名之差的平均值。若其 95% 区间高于 0 且不小于 0.05，或无论区间如何其值不小于 0.10，则不得以拟合 AUC 作为图的质量，报告和日志会予以说明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;带有折号、得分、排名和拟合排名的点：可见模型在何处失效。无法拟合的折会被指明并略去。每一折都重新确定阈值、分级和权重；在已知矿床情况下绘制的图层仍存在循环论证。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives the cells of a raster new values by a table: codes of rocks become scores, ranges become classes, values above a limit become 1 and all others 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Table.&lt;/b&gt; Rows typed here, or the path of a text file (CSV, UTF-8). Cells of a row are separated by semicolons (in a file also by tabulators or commas):&lt;/p&gt;&lt;ul&gt;&lt;li&gt;“from;to;new”: values above the lower end, up to and including the upper one; an empty end is open;&lt;/li&gt;&lt;li&gt;“value;new”: one value; it goes before ranges that hold it;&lt;/li&gt;&lt;li&gt;“*;new”: all values that no row holds; without this row they become cells without data, and “*;keep” leaves them as they are;&lt;/li&gt;&lt;li&gt;“nodata;new”: cells without data; without this row they stay so.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;“nodata” as new value makes cells without data. Names of the class may follow the new value, in the order Chinese; Russian; English, where the new value is a whole number; one name stands for all languages. A first row of column names is skipped. Two rows that hold one value are refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Examples.&lt;/b&gt; Binarise at 5: “;5;0” and “5;;1”. Rocks: “3;1;花岗岩;гранит;granite”, “4;2;矽卡岩;скарн;skarn”, “*;0;其他;прочее;other”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Whole numbers where all new values are whole and small, else decimals of single precision. It keeps titles, effective resolution, position error and source of the input; class names replace those of the input and stand in the legend, and a raster with class names counts as categorical. The log says how many cells no row held. Blocks are crossed one by one, at any size.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Difference from QGIS.&lt;/b&gt; &lt;i&gt;Reclassify by table&lt;/i&gt; of QGIS has ranges and nodata only: no table in a file, no class names, no single values beside ranges, and it drops what the raster says of itself. Classes by a statistical rule are made by &lt;i&gt;Classify raster&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按表格给栅格像元赋新值：岩石代码变为评分，区间变为类别，高于界限的值变为 1、其余变为 0。&lt;/p&gt;&lt;p&gt;&lt;b&gt;表格。&lt;/b&gt; 在此键入各行，或给出文本文件（CSV，UTF-8）的路径。一行的各格以分号分隔（文件中也可用制表符或逗号）：&lt;/p&gt;&lt;ul&gt;&lt;li&gt;“起;止;新值”：大于下端且不大于上端的值；空端表示不限；&lt;/li&gt;&lt;li&gt;“值;新值”：单个值；优先于包含它的区间；&lt;/li&gt;&lt;li&gt;“*;新值”：没有任何一行包含的值；没有此行时变为无数据，“*;keep”则保持原值；&lt;/li&gt;&lt;li&gt;“nodata;新值”：无数据像元；没有此行时仍为无数据。&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;新值写 “nodata” 则变为无数据。新值为整数时，其后可写类别名称，顺序为中文;俄文;英文；只写一个则用于所有语言。首行若为列名则略去。两行包含同一个值时拒绝执行。&lt;/p&gt;&lt;p&gt;&lt;b&gt;示例。&lt;/b&gt; 以 5 为界二值化：“;5;0” 和 “5;;1”。岩石：“3;1;花岗岩;гранит;granite”、“4;2;矽卡岩;скарн;skarn”、“*;0;其他;прочее;other”。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 新值均为较小整数时输出整数，否则为单精度小数。保留输入的标题、有效分辨率、位置误差和来源；类别名称取代输入的名称并写入图例，有类别名称的栅格按类别对待。日志说明有多少像元不在任何一行之内。分块处理，大小不限。&lt;/p&gt;&lt;p&gt;&lt;b&gt;与 QGIS 的区别。&lt;/b&gt; QGIS 的&lt;i&gt;按表重分类&lt;/i&gt;只有区间和无数据值：不能用文件中的表格，没有类别名称，区间之外不能另列单值，并会丢失栅格自带的说明。按统计规则分级请用&lt;i&gt;栅格分级&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far does the map hang on where the deposits are drawn? Fits a saved model many times, each time to its deposits moved at random within their position errors, and sums up the maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A model file; its own algorithm is run with the parameters and the evidence that the file names. The error of each deposit in km comes from a field that the model has kept (&lt;i&gt;position_error_km&lt;/i&gt;); where it is empty or missing, the given error holds. A seed makes the draws repeatable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Draws.&lt;/b&gt; East and north are moved by independent normal deviates of standard deviation e/√2 each, so that the root mean square of the distance moved is the error e; 63 % of the draws lie within it. A deposit that is moved off the study area or to where there is no data is left out of that run.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Mean, standard deviation (with n − 1) and the 5 and 95 % quantiles of the runs at each cell. Cells with a score in fewer than half of the runs have no data. A run that cannot be fitted is left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Disk.&lt;/b&gt; The maps of all runs are kept in temporary files until they are summed up: at most four bytes for each cell and run. The log says how much, and the run is refused where there is not enough room. At most 400 runs are possible, since all their maps are open at once when they are summed up; 100 to 200 give quantiles of 5 and 95 % to work with.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Positions only: the choice of deposits, the evidence and the method stay. A true position that was moved scatters twice, so that contrasts in the mean map are weaker than they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;图在多大程度上取决于矿床的标绘位置？多次重新拟合已保存的模型，每次把矿床在其位置误差范围内随机移动，并汇总所得各图。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;一个模型文件；按文件记载的参数和证据图层运行生成该模型的算法。每个矿床的误差（km）取自模型所保存的字段（&lt;i&gt;position_error_km&lt;/i&gt;）；为空或没有该字段时采用给定的误差。种子使抽取可以重复。&lt;/p&gt;&lt;p&gt;&lt;b&gt;抽取。&lt;/b&gt;东、北两个方向各加上独立的正态偏差，标准差为 e/√2，使移动距离的均方根等于误差 e；63% 的抽取落在 e 以内。移出研究区或移到无数据处的矿床在该次运行中不用。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每个单元上各次运行的平均值、标准差（除以 n − 1）以及 5% 和 95% 分位数。有得分的运行不足一半的单元为无数据。无法拟合的运行会略去并计数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;磁盘。&lt;/b&gt;所有运行的图在汇总之前保存在临时文件中：每个单元每次运行最多四字节。日志给出所需空间；空间不足时拒绝运行。所有运行的图在汇总时须同时打开，因此最多 400 次运行；100 至 200 次即可得到可用的 5% 和 95% 分位数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;只涉及位置：矿床的选择、证据和方法不变。真实位置本已有误差又再被移动，因此平均图中的对比度偏弱。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How would the map look had other deposits been known? Fits a saved model many times, each time to as many of its deposits drawn with replacement (bootstrap; Efron and Tibshirani 1993), and sums up the maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A model file; its own algorithm is run with the parameters and the evidence that the file names. A deposit that is drawn twice counts twice, unless the model keeps one deposit per unit area. A seed makes the draws repeatable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Mean, standard deviation (with n − 1) and the 5 and 95 % quantiles of the runs at each cell. Cells with a score in fewer than half of the runs have no data. A run that cannot be fitted, for instance because too few different deposits were drawn, is left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Disk.&lt;/b&gt; The maps of all runs are kept in temporary files until they are summed up: at most four bytes for each cell and run. The log says how much, and the run is refused where there is not enough room. Memory grows by a quarter of a megabyte for each run. At most 400 runs are possible, since all their maps are open at once when they are summed up; 100 to 200 give quantiles of 5 and 95 % to work with.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Shows how far the map hangs on which deposits are known, not errors of the evidence, of the method or of positions. Deposits that cluster are drawn one by one, so that the spread is too small.&lt;/p&gt;</source>
        <translation>&lt;p&gt;如果已知的是另外一些矿床，图会是什么样子？多次重新拟合已保存的模型，每次从其矿床中有放回地抽取同样数目的矿床（自助法；Efron 和 Tibshirani 1993），并汇总所得各图。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;一个模型文件；按文件记载的参数和证据图层运行生成该模型的算法。被抽中两次的矿床计两次，除非模型设为每单位面积只保留一个矿床。种子使抽取可以重复。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每个单元上各次运行的平均值、标准差（除以 n − 1）以及 5% 和 95% 分位数。有得分的运行不足一半的单元为无数据。无法拟合的运行（例如抽到的不同矿床太少）会略去并计数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;磁盘。&lt;/b&gt;所有运行的图在汇总之前保存在临时文件中：每个单元每次运行最多四字节。日志给出所需空间；空间不足时拒绝运行。每次运行增加约四分之一兆字节内存。所有运行的图在汇总时须同时打开，因此最多 400 次运行；100 至 200 次即可得到可用的 5% 和 95% 分位数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;只反映图对已知矿床的依赖程度，不含证据、方法或位置的误差。成群的矿床逐个抽取，因此离散程度偏小。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Interpolates the content of an element at the centre of every cell from the samples about it, without a variogram.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inverse distance weighting.&lt;/b&gt; Σ z d⁻ᵖ / Σ d⁻ᵖ over the nearest samples (Shepard, 1968); at the place of a sample its value. With &lt;i&gt;sectors&lt;/i&gt; the circle is cut, from north clockwise, and each sector gives its share of the neighbours, so that a line of samples on one side does not outweigh the others. Beyond the greatest distance, or with fewer samples than the least number, a cell gets no value.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Multifractal interpolation&lt;/b&gt; (Cheng, 2006). Averaging flattens anomalies. About each cell the mean content of windows of growing side ε goes as ε^(α − 2); this law, fitted to the interpolated grid, brings the mean of the largest window back to the size of a cell: Z = (1/side)^(α − 2) · mean. Where α is below 2 the result is higher than the average, where it is above 2 it is lower. Contents must not be negative.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grid.&lt;/b&gt; That of a template, or cells of the size given over the extent of the samples. Values stand for the centres of cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A raster in the unit of the samples. Below a detection limit a share of the limit stands for the number; duplicates, standards and blanks are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A projected coordinate system in metres is needed. There is no measure of error: use &lt;i&gt;Krige samples&lt;/i&gt; where one is wanted. Single samples make circular spots.&lt;/p&gt;</source>
        <translation>&lt;p&gt;不用变差函数，由周围样品插值每个像元中心的元素含量。&lt;/p&gt;&lt;p&gt;&lt;b&gt;反距离加权。&lt;/b&gt;对最近的样品取 Σ z d⁻ᵖ / Σ d⁻ᵖ（Shepard，1968）；在样品位置上即为该样品的值。设&lt;i&gt;扇区&lt;/i&gt;时，圆从正北顺时针分割，每个扇区各出一份邻点，使一侧的一排样品不会压过其他方向。超出最大距离或样品数少于下限的像元无值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;多重分形插值&lt;/b&gt;（Cheng，2006）。平均会压低异常。每个像元周围边长 ε 逐渐增大的窗口，其平均含量按 ε^(α − 2) 变化；在插值格网上拟合这一规律，把最大窗口的均值还原到像元尺度：Z = (1/边长)^(α − 2) · 均值。α 小于 2 处结果高于平均，大于 2 处低于平均。含量不得为负。&lt;/p&gt;&lt;p&gt;&lt;b&gt;格网。&lt;/b&gt;采用模板的格网，或按给定像元大小覆盖样品范围。数值代表像元中心。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;以样品单位表示的栅格。低于检出限者以检出限的若干分之一代替；重复样、标准物质和空白不参加计算。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;需要以米为单位的投影坐标系。没有误差估计：需要时用&lt;i&gt;样品克里金插值&lt;/i&gt;。孤立样品会形成圆斑。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Joins layers by scores and weights.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weighted mean&lt;/b&gt; (Bonham-Carter 1994, pages 285 to 291): S = Σ w·s / Σ w, with the score s of the layer in the cell and the weight w of the layer. The weights are numbers in the order of the layers, or come from comparing the layers pair by pair (analytic hierarchy process, Saaty 1980): the principal eigenvector of a matrix whose entry in row i and column k says how many times more layer i counts than layer k, with the consistency ratio, which should be below 0.1; otherwise the log warns. Without either all layers weigh the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data-driven index overlay&lt;/b&gt; (Yousefi and Carranza 2016): the weight of a layer is ln(P/O), where P is the share of the deposits and O the share of the area at the intersection of its prediction–area plot. A layer no better than chance gets 0. Scores must be higher where it is more favourable; negate distances, or turn them into memberships.&lt;/p&gt;&lt;p&gt;&lt;b&gt;TOPSIS&lt;/b&gt; (Hwang and Yoon 1981): scores are divided by the root of their sum of squares over all cells and weighted; the output is d⁻ / (d⁺ + d⁻) with the distances to the best and the worst value of each layer. It depends on the study area, which holds the best and the worst. Of a layer that says of itself that low values are favourable (ascending), such as a distance, the lowest value is the best.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Boolean overlay&lt;/b&gt; (Bonham-Carter 1994, pages 272 to 285): 1 where all, or any, of the layers have a score above 0, else 0; with conditions these are the cells that meet them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Scores.&lt;/b&gt; Without more, the values of the rasters. By class: rows “layer; class; score” or “layer; from; to; score” (above the first limit, up to and including the second), the layer by name or by its number from 1. By condition: one row for each layer in their order, “favourable; unfavourable”, for instance “&amp;gt;5; &amp;lt;2”, giving 1, −1 or else 0; parts compare (“&amp;gt;=5”), name a range with both ends (“3..7”) or values (“1, 4”); “-” leaves a layer as it is. Rows end at a line break or “|”; the path of a text file can be given instead. The log warns of layers of classes whose codes were taken for scores, and, where a mean is taken, of layers whose low values are favourable and of scores on scales that differ ten times or more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Missing data.&lt;/b&gt; A cell where a layer has no score has none in the output; classes without a score are counted in the log.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The score with how it was made, and a table of the weights with, for data-driven ones, the intersection of the plot. Rasters on other grids are resampled to the first one, classes by nearest neighbour. A model file, for “Apply model” in another area with the same scores and weights.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Matrix.&lt;/b&gt; Rows of the pairwise comparison end at a line break or “|”, entries are parted by spaces or commas and may be fractions, for instance “1 3 | 1/3 1”. Prediction–area plots count the cells where all layers have a score.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The score ranks cells; it is no probability. Layers that say the same count twice. Data-driven weights are fitted to the deposits: validate with others.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按得分和权重合并图层。&lt;/p&gt;&lt;p&gt;&lt;b&gt;加权平均&lt;/b&gt;（Bonham-Carter 1994，第 285–291 页）：S = Σ w·s / Σ w，s 为图层在该像元的得分，w 为图层权重。权重按图层次序给出数值，或由图层两两比较求得（层次分析法，Saaty 1980）：取判断矩阵的主特征向量，矩阵第 i 行第 k 列表示图层 i 的重要性是图层 k 的几倍；同时给出一致性比率，应小于 0.1，否则日志给出警告。两者都不给时各图层权重相等。&lt;/p&gt;&lt;p&gt;&lt;b&gt;数据驱动指数叠加&lt;/b&gt;（Yousefi 和 Carranza 2016）：图层权重为 ln(P/O)，P 和 O 为该图层预测–面积图交点处的矿床比例和面积比例。不优于随机的图层权重为 0。得分须越高越有利；距离应取负值，或转换为隶属度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;TOPSIS&lt;/b&gt;（Hwang 和 Yoon 1981）：得分除以其在全部像元上的平方和的平方根并加权；输出为 d⁻ / (d⁺ + d⁻)，d⁺、d⁻ 为到各图层最优值和最劣值的距离。结果取决于研究区，最优和最劣均取自其中。自身注明低值有利（ascending）的图层，如距离，以最低值为最优。&lt;/p&gt;&lt;p&gt;&lt;b&gt;布尔叠加&lt;/b&gt;（Bonham-Carter 1994，第 272–285 页）：全部（或任一）图层得分大于 0 处为 1，否则为 0；给出条件时即满足条件的像元。&lt;/p&gt;&lt;p&gt;&lt;b&gt;得分。&lt;/b&gt;不另给时取栅格的值。按类别：每行“图层; 类别; 得分”或“图层; 起; 止; 得分”（大于起值，小于或等于止值），图层用名称或从 1 起的序号表示。按条件：按图层次序每个图层一行“有利; 不利”，例如“&amp;gt;5; &amp;lt;2”，得 1、−1 或 0；每部分可为比较（“&amp;gt;=5”）、含两端的区间（“3..7”）或若干值（“1, 4”）；“-”表示该图层不变。各行以换行或“|”分隔；也可以给出文本文件的路径。类别编码被当作得分时，日志给出警告；取平均时，对低值有利的图层以及尺度相差十倍以上的得分也给出警告。&lt;/p&gt;&lt;p&gt;&lt;b&gt;缺失数据。&lt;/b&gt;任一图层无得分的像元，输出也无数据；没有得分的类别由日志计数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;得分栅格及其由来，以及权重表；数据驱动时表中还有预测–面积图的交点。格网不同的栅格重采样到第一个栅格，类别用最邻近法。另有模型文件，供“应用模型”以同样的得分和权重用于其他地区。&lt;/p&gt;&lt;p&gt;&lt;b&gt;矩阵。&lt;/b&gt;两两比较矩阵的各行以换行或“|”分隔，各项以空格或逗号分隔，可用分数，例如“1 3 | 1/3 1”。预测–面积图只统计全部图层都有得分的像元。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;得分只用于像元排序，不是概率。内容重复的图层会被重复计入。数据驱动的权重是按矿床拟合的，须用其他矿床检验。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Joins rasters of fuzzy membership (0 to 1) into one (Zadeh 1965; Zimmermann and Zysno 1980; An, Moon and Rencz 1991; Bonham-Carter 1994, pages 295 to 298).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Operators.&lt;/b&gt; &lt;i&gt;AND&lt;/i&gt;: the smallest membership, for conditions that must all be met. &lt;i&gt;OR&lt;/i&gt;: the largest, where any one suffices. &lt;i&gt;Algebraic product&lt;/i&gt;: μ₁·μ₂·…, never above the smallest. &lt;i&gt;Algebraic sum&lt;/i&gt;: 1 − (1 − μ₁)(1 − μ₂)…, never below the largest. &lt;i&gt;Gamma&lt;/i&gt;: sum^γ · product^(1 − γ), between the two; with γ from 0.7 to 0.95 layers strengthen each other without one that is low being forgotten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters with values from 0 to 1, for instance from “Fuzzy membership”; other values are refused. Rasters on other grids are resampled to the first one in temporary files, and the log says so. The study area (raster with values other than 0, or polygons) limits the output.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Missing data.&lt;/b&gt; A cell where any raster has no data has none in the output. If missing layers are ignored, the others are joined without them; since products of fewer layers are higher and sums lower, cells with and without all layers are then not strictly comparable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The joined membership. It states the coarsest resolution and the largest position error of its layers, and whether any was drawn with knowledge of the deposits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The result is a degree of suitability by the judgement of whoever set the memberships, not a probability. Validate it by deposits that were not used to set them. To join groups of layers by different operators use “Fuzzy inference network”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将若干模糊隶属度栅格（0 至 1）合并为一个（Zadeh 1965；Zimmermann 和 Zysno 1980；An、Moon 和 Rencz 1991；Bonham-Carter 1994，第 295–298 页）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;算子。&lt;/b&gt;&lt;i&gt;与（AND）&lt;/i&gt;：取最小隶属度，用于必须同时满足的条件。&lt;i&gt;或（OR）&lt;/i&gt;：取最大隶属度，用于满足其一即可的条件。&lt;i&gt;代数积&lt;/i&gt;：μ₁·μ₂·…，不大于最小者。&lt;i&gt;代数和&lt;/i&gt;：1 − (1 − μ₁)(1 − μ₂)…，不小于最大者。&lt;i&gt;γ 算子&lt;/i&gt;：代数和^γ · 代数积^(1 − γ)，介于二者之间；γ 取 0.7 至 0.95 时各图层相互增强，又不忽略低值图层。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;值为 0 至 1 的栅格，例如“模糊隶属度”的输出；其他值将被拒绝。格网不同的栅格在临时文件中重采样到第一个栅格的格网，日志会说明。研究区（值不为 0 的栅格，或面）限定输出范围。&lt;/p&gt;&lt;p&gt;&lt;b&gt;缺失数据。&lt;/b&gt;任一栅格无数据的像元，输出也无数据。若选择忽略缺失的图层，则只合并其余图层；由于图层越少，积越大、和越小，图层齐全与不齐全的像元此时不能严格比较。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;合并后的隶属度，并注明各图层中最粗的分辨率、最大的位置误差，以及是否有图层是在已知矿床的情况下圈定的。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;结果是按隶属度设定者的判断给出的有利程度，不是概率。应当用未参与设定的矿床加以检验。若要用不同算子合并不同组的图层，请使用“模糊推理网络”。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Joins rasters of fuzzy membership (0 to 1) step by step: each node of the network joins rasters or other nodes by an operator of its own, so that source, pathway, trap and deposition become intermediate maps before they are joined (An, Moon and Rencz 1991; Bonham-Carter 1994, pages 300 to 302). All nodes are computed together in one pass over the rasters.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Network.&lt;/b&gt; One line for each node, in any order: “name = operator (input, input, …)”, for instance:&lt;br&gt;pathway = or (faults, folds)&lt;br&gt;source = gamma 0.85 (granites, arsenic)&lt;br&gt;prospectivity = and (source, pathway)&lt;br&gt;The operators are &lt;i&gt;and&lt;/i&gt;, &lt;i&gt;or&lt;/i&gt;, &lt;i&gt;product&lt;/i&gt;, &lt;i&gt;sum&lt;/i&gt; and &lt;i&gt;gamma&lt;/i&gt; with its γ (0.9 if none is given), as in “Fuzzy overlay”. Inputs are the names of the rasters (of the layers in the project, or of the files without suffix) or of other nodes; a name with a comma stands in quotes. The node that no other one uses is the output. The same as JSON, or the path of a file with either, can be given instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Refused&lt;/b&gt; are networks with a cycle, with unknown names, with two ends, and rasters with values outside 0 to 1. The log names rasters that the network does not use.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dialog.&lt;/b&gt; “Fuzzy inference network…” in the menu of the plugin builds the network as a tree, saves and loads it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The membership of the last node; if a folder is given, that of each other node as well, in a GeoTIFF of its name. Each states the coarsest resolution and the largest position error of the layers. A model file, for “Apply model” in another area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The result is a degree of suitability by the judgement of whoever built the network, not a probability. A layer that reaches the output by several ways counts several times.&lt;/p&gt;</source>
        <translation>&lt;p&gt;逐步合并模糊隶属度栅格（0 至 1）：网络中每个节点以各自的算子合并栅格或其他节点，使物质来源、运移通道、圈闭和沉淀先成为中间图，再合并为最终结果（An、Moon 和 Rencz 1991；Bonham-Carter 1994，第 300–302 页）。所有节点在对栅格的一遍扫描中同时算出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;网络。&lt;/b&gt;每个节点一行，次序不限：“名称 = 算子 (输入, 输入, …)”，例如：&lt;br&gt;pathway = or (faults, folds)&lt;br&gt;source = gamma 0.85 (granites, arsenic)&lt;br&gt;prospectivity = and (source, pathway)&lt;br&gt;算子有 &lt;i&gt;and&lt;/i&gt;（与）、&lt;i&gt;or&lt;/i&gt;（或）、&lt;i&gt;product&lt;/i&gt;（代数积）、&lt;i&gt;sum&lt;/i&gt;（代数和）和 &lt;i&gt;gamma&lt;/i&gt;（其后写 γ 值，不写时为 0.9），含义同“模糊叠加”。输入为栅格名称（工程中的图层名，或不带后缀的文件名）或其他节点的名称；含逗号的名称须加引号。未被其他节点使用的节点即为输出。也可以给出相同内容的 JSON，或含有二者之一的文件路径。&lt;/p&gt;&lt;p&gt;&lt;b&gt;以下情况将被拒绝&lt;/b&gt;：网络成环、名称未知、有两个终点，以及栅格值超出 0 至 1。日志会列出网络未使用的栅格。&lt;/p&gt;&lt;p&gt;&lt;b&gt;对话框。&lt;/b&gt;插件菜单中的“模糊推理网络…”以树的形式建立网络，并可保存和载入。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;最后一个节点的隶属度；若给出文件夹，其余各节点也各写成一个以其名称命名的 GeoTIFF。每个输出都注明各图层中最粗的分辨率和最大的位置误差。另有模型文件，供“应用模型”用于其他地区。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;结果是按网络建立者的判断给出的有利程度，不是概率。经多条路径到达输出的图层会被多次计入。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Joins what is alike, step by step, into a tree (dendrogram), and cuts it into clusters.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Elements (R-mode).&lt;/b&gt; The distance of two elements is 1 − r, r being their correlation, so that 0 is rising together and 2 is opposed; with &lt;i&gt;sign does not count&lt;/i&gt; it is 1 − |r|. Of centred log-ratios the distance is the deviation of the logarithm of the ratio of the two elements (the root of the variation matrix, Aitchison 1986), the compositional way. Linkage average, complete or single.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples (Q-mode).&lt;/b&gt; Euclidean distances of standardised logarithms or ranks, or Aitchison’s distance (centred log-ratios, not standardised). Ward’s linkage (1963) with squared distances, “ward.D2” of R (Murtagh and Legendre 2014), joins what adds least to the spread within clusters. Up to 10,000 samples; for more use k-means of QGIS or of scores of components.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; R-mode: a table of elements with their cluster and their place in the dendrogram. Q-mode: the samples with field &lt;i&gt;cluster&lt;/i&gt; (clusters are numbered in the order of the rows). Both: a table of joins with distances. The report has the dendrogram, and of samples the geometric mean of each element in each cluster. How many clusters there are is for the geologist to say: look for long branches.&lt;/p&gt;</source>
        <translation>&lt;p&gt;逐步合并相似的对象，形成树状图（谱系图），再切割成类。&lt;/p&gt;&lt;p&gt;&lt;b&gt;元素（R 型）。&lt;/b&gt;两个元素的距离为 1 − r，r 为相关系数：0 表示同升同降，2 表示此消彼长；选择&lt;i&gt;不计正负号&lt;/i&gt;时为 1 − |r|。采用中心对数比时，距离为两元素之比的对数的标准差（变差矩阵的平方根，Aitchison 1986），即成分数据的做法。连接方法为平均、最远或最近。&lt;/p&gt;&lt;p&gt;&lt;b&gt;样品（Q 型）。&lt;/b&gt;标准化对数或秩的欧氏距离，或 Aitchison 距离（中心对数比，不标准化）。Ward 法（1963）采用平方距离，即 R 的“ward.D2”（Murtagh 和 Legendre 2014），每次合并使类内离差增加最小。样品不超过 10,000 个；更多时请用 QGIS 的 k-means，或对主成分得分聚类。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;R 型：元素及其聚类号和在谱系图中位置的表。Q 型：带字段 &lt;i&gt;cluster&lt;/i&gt; 的样品（聚类号按行的顺序编排）。两者均有合并过程和距离的表。报告给出谱系图，Q 型还给出各类中各元素的几何均值。分成几类由地质人员决定：看哪些分枝最长。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Judges any score raster, such as a posterior probability, by deposits: how high they rank among all cells, and how small an area holds how many of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A raster whose high values are favourable, the deposits that made it, and if you have them held-out deposits that did not. The mask (raster with values other than 0, or polygons) limits the study area. Cells without data are no part of the area. Every point counts; the report lists the deposits outside, on nodata and those that share a cell.&lt;/p&gt;&lt;p&gt;&lt;b&gt;AUC&lt;/b&gt;: the probability that a deposit scores higher than a cell without one, ties counting half; interval of 95 % by DeLong, DeLong and Clarke-Pearson (1988), on the logit scale where it would leave 0 or 1, and the exact binomial bound where the variance is 0. The AUC of the deposits that made the score says how well they are fitted; only held-out deposits say how well others would be found.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Curves.&lt;/b&gt; Success rate (deposits that made the score) and prediction rate (held-out deposits): share of the deposits in the best share of the area (Chung and Fabbri 2003). ROC curve: the same against the cells without a deposit. Prediction–area plot with its intersection, where captured share and area share add up to one (Yousefi and Carranza 2015); cells of one score are taken all or none, so that the sum may differ, by much where there are few scores, which is then said, and the cells of at least the score printed hold the shares printed. Capture in the best 1, 5, 10 and 20 % of the area; cells of equal score count in proportion. Capture efficiency is captured share over area share: how many times as many deposits as chance would hold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bands.&lt;/b&gt; Deposits are drawn with replacement many times (bootstrap; Efron and Tibshirani 1993), and the middle 95 % of the curves is shaded; so are the success rates of as many deposits laid at random. Dotted: the ROC curves against as many cells drawn at random as there are deposits, as ArcSDM judges where no negatives are given. The seed makes draws repeatable. The interval of the AUC can be the bootstrap’s.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Precision–recall.&lt;/b&gt; Precision is the share of the cells taken that hold a deposit, recall the share of the deposits captured; average precision is the sum of precision over the steps of recall. Cells without a known deposit are unlabelled, not barren: precision is too low by what nobody has found, and it depends on the size of the cells. Compare it with that of a map that knows nothing, never between studies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Boyce index&lt;/b&gt; (Hirzel and others 2006): Spearman’s correlation of the score with the ratio of the share of deposits to the share of area, in 101 windows a tenth of the range of the scores wide; windows that repeat a ratio count once. It takes no cell for barren; 1 is best, 0 chance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Calibration.&lt;/b&gt; Where the raster says that it holds probabilities of a unit area, or you give that area: Brier score (1950) per unit cell, its skill against the prior alone, its reliability and resolution (Murphy 1973), and shares with a deposit (intervals of Wilson 1927) in ten bins that expect equally many, for the deposits that made the score.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Verdict.&lt;/b&gt; Where the lower end of the interval (of the held-out deposits where there are any) is not above 0.5, the map is no better than chance and must not be used for targeting; where its upper end is below 0.5, it is worse than chance, and perhaps inverted. A Brier skill below 0 says that the probabilities are worse than the prior alone. Report and log say so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Single figures.&lt;/b&gt; Capture, efficiency, intersection, average precision and Boyce index are returned for the held-out deposits where there are any, else for those that made the score; the report has both. Cells that hold a deposit of either kind are not among those without one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Cells without a known deposit are not barren; an AUC against them tends to understate what the ranking is worth. Deposits that cluster make every interval too narrow. The map of a model of geological units is judged by area here, cell by cell; “Cross-validate model” counts its units.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用矿床检验任意得分栅格（如后验概率）：矿床在所有单元中排名多高，多小的面积内包含多少矿床。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;一个高值有利的栅格、用于建立得分的矿床，以及（如有）未参与建立得分的留出矿床。掩膜（非 0 值的栅格，或面）限定研究区。无数据的单元不计入面积。每个点都计数；报告列出范围之外、位于无数据处以及共用一个单元的矿床。&lt;/p&gt;&lt;p&gt;&lt;b&gt;AUC&lt;/b&gt;：矿床得分高于不含矿床单元的概率，得分相等计一半；95% 置信区间按 DeLong、DeLong 和 Clarke-Pearson（1988），超出 0 或 1 时改用 logit 尺度，方差为 0 时用精确二项界限。建模矿床的 AUC 只说明拟合程度；只有留出的矿床才能说明发现其他矿床的能力。&lt;/p&gt;&lt;p&gt;&lt;b&gt;曲线。&lt;/b&gt;成功率（建模矿床）与预测率（留出矿床）：得分最高的某一面积比例内所含矿床的比例（Chung 和 Fabbri 2003）。ROC 曲线：横轴改为不含矿床的单元。预测率–面积图及其交点，交点处捕获比例与面积比例之和为 1（Yousefi 和 Carranza 2015）；得分相同的单元或全部纳入，或全部不纳入，因此该和可能偏离 1（得分种类少时偏离很大，届时会说明），而不低于所列得分的单元恰好含有所列的比例。得分最高的 1、5、10、20% 面积内的捕获比例；得分相等的单元按比例计入。捕获效率为捕获比例与面积比例之比：相当于随机所得矿床数的多少倍。&lt;/p&gt;&lt;p&gt;&lt;b&gt;置信带。&lt;/b&gt;多次有放回地抽取矿床（自助法；Efron 和 Tibshirani 1993），曲线中间 95% 的范围以阴影表示；随机撒布同样数目矿床的成功率也以阴影表示。虚点线：以随机抽取的、与矿床同样数目的单元为背景的 ROC 曲线，ArcSDM 在未给出负样本时即如此检验。种子使抽取可以重复。AUC 的区间也可取自助法的区间。&lt;/p&gt;&lt;p&gt;&lt;b&gt;精确率–召回率。&lt;/b&gt;精确率为所取单元中含矿床者的比例，召回率为捕获矿床的比例；平均精确率为召回率各步上精确率之和。没有已知矿床的单元只是未标记，并非无矿：精确率因尚未发现的矿床而偏低，并取决于单元大小。应与毫无信息的图的精确率相比，切勿在不同研究之间比较。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Boyce 指数&lt;/b&gt;（Hirzel 等 2006）：在 101 个滑动窗口内（窗口宽度为得分范围的十分之一），得分与“矿床比例／面积比例”之比的 Spearman 相关系数；比值重复的相邻窗口只计一次。它不把任何单元当作无矿；1 为最佳，0 为随机。&lt;/p&gt;&lt;p&gt;&lt;b&gt;校准。&lt;/b&gt;若栅格注明其值是某单位面积的概率，或由您给出该面积：按预测单元计算 Brier 评分（1950）、相对先验概率的技巧评分、可靠性与分辨力（Murphy 1973），并在预期矿床数相等的十个分组中给出含矿单元比例（区间按 Wilson 1927）；只针对用于建立得分的矿床。&lt;/p&gt;&lt;p&gt;&lt;b&gt;结论。&lt;/b&gt;若区间下限（有留出矿床时取留出矿床的）不大于 0.5，则该图不优于随机，不得用于靶区圈定；若区间上限低于 0.5，则比随机还差，可能方向颠倒。Brier 技巧评分低于 0 表示这些概率还不如先验概率。报告和日志都会说明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;返回的数值。&lt;/b&gt;捕获比例、捕获效率、交点、平均精确率和 Boyce 指数：有留出矿床时为留出矿床的，否则为建模矿床的；报告两者都列。含有任一种矿床的单元都不算不含矿床的单元。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;没有已知矿床的单元并不等于无矿；以它们为背景的 AUC 往往低估排序的价值。矿床成群分布时，所有区间都偏窄。以地质单元为样本的模型，其图在此按面积逐个像元检验；“模型交叉验证”则按地质单元统计。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Judges the analyses of a survey, element by element, by its duplicates, reference materials and blanks and by the share of determinations above the detection limit, and puts everything into one report: pass or fail by Chinese, Russian and Western practice, side by side.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A layer or table of samples (see “Import geochemical table”). &lt;i&gt;duplicate_of&lt;/i&gt; holds the number of the sample that a row repeats; &lt;i&gt;kind&lt;/i&gt; says how: a second sample of the site (field duplicate; also where kind is empty) or the same sample analysed again (split), by another laboratory where it is called &lt;i&gt;external check&lt;/i&gt;, &lt;i&gt;umpire&lt;/i&gt;, 外检 or внешний контроль, or where its laboratory is another one than its original’s. Of a duplicate of a kind that is not known the log names the word, and it is not used. &lt;i&gt;standard&lt;/i&gt; names a reference material; blanks are told by &lt;i&gt;kind&lt;/i&gt;. What it calls a standard (also 监控样) or a blank is no duplicate. Rows are read in the order of analysis, or by the field of the order.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Duplicates.&lt;/b&gt; Relative error |a − b| / ((a + b)/2), in the West RPD; HARD |a − b| / (a + b) (Shaw 1997); coefficient of variation; systematic and random factor of the Russian instructions; Thompson and Howarth (1978): the line of precision against content from 22 pairs on (50 are better), and their chart (1973) against the precision asked for; paired t test, Wilcoxon’s and the sign test, reduced major axis. Pairs with a determination that is no number are left out and counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Analysis of variance.&lt;/b&gt; Nested, of lg contents of the sites that were repeated: between sites, between samples of a site, between analyses of a sample, as far as the duplicates tell them apart; with a field of regions one level more; balanced or staggered (Bainbridge 1963), negative components as 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reference materials.&lt;/b&gt; Control chart by material and laboratory, with the rules of Westgard and others (1981); bias with its 95 % interval and t test, ΔlgC, sd of lg against the certified content, RSD, drift (Theil and Sen). Certified contents come from a CSV file: &lt;i&gt;standard, element, unit, certified, sd&lt;/i&gt; (of results about the certified content) and, where known, &lt;i&gt;uncertainty&lt;/i&gt; (standard uncertainty u of the certified content itself, k = 1). A bias fails where it is beyond its limit for certain: |mean − certified| &gt; limit + t·√(u² + s²/n) (ISO Guide 33; Abzalov 2008); one of 5 % or more that is no chance is named by the report whatever the limits of a practice. Of results beyond 3 sd only those fail that are more, or farther out, than chance brings in a series of this length: a faultless laboratory passes 99 times in 100. Runs (2_2s, R_4s, 4_1s, 10_x) are counted and shown; the bias decides, for the results of a precise laboratory keep to one side of the certified content even where they are close to it. A table of your own can limit the percent of results in runs (measure &lt;i&gt;runs&lt;/i&gt;). Without certified contents the chart stands on the mean and sd of the results but for those out of line, and cannot show a constant bias. What is beyond the limit is then told by another such test (Rosner 1983; of fewer than 25 results that of Grubbs 1969), not by 3 sd of few results.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Blanks.&lt;/b&gt; Contaminated above so many times the detection limit; carry-over from the sample before. &lt;b&gt;Reporting rate&lt;/b&gt; (报出率): percent of the samples, all and by batch.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Criteria.&lt;/b&gt; A table that you can edit: copy resources/data/geochem_criteria.csv of the plugin and give your own. Its mark says how well a limit is supported: S read in a source, K common practice that was not confirmed in the text of a standard, P chosen by this project. The standards themselves decide: check the limits against your copy.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Table of judgements: &lt;i&gt;field, element, practice, measure, of, laboratory, cases, value, limit, required_percent, result (pass, fail, not_judged), mark, source&lt;/i&gt;; for limits of single cases the value is the percent that keep it. Table of all statistics: &lt;i&gt;field, part, of, laboratory, statistic, value&lt;/i&gt;. Report with plots.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The detection limit is the highest one told in the element’s field of limits; where none is told, contents count as far above it and blanks are not judged. Fewer than 5 pairs or 2 results decide nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按重复样、标准物质、空白样和检出限以上测定所占的比例，逐元素评定一次化探测量的分析质量，并汇成一份报告：按中国、俄罗斯和西方的做法并列给出合格或不合格。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;样品图层或样品表（见“导入地球化学数据表”）。&lt;i&gt;duplicate_of&lt;/i&gt; 为该行所重复的样品的编号；&lt;i&gt;kind&lt;/i&gt; 说明方式：在同一点另采的样品（野外重复样；kind 为空时也按此处理），或同一样品的再次分析（分析重复样）；写明外检、&lt;i&gt;external check&lt;/i&gt;、&lt;i&gt;umpire&lt;/i&gt;、внешний контроль 的，或实验室与原样不同的，为外部检查。种类不明的重复样由日志指出其用词，不予使用。&lt;i&gt;standard&lt;/i&gt; 为标准物质名称；空白样由 &lt;i&gt;kind&lt;/i&gt; 标明；写明为标准物质（含监控样）或空白样的，不作为重复样。各行按分析顺序读取，或按顺序字段排列。&lt;/p&gt;&lt;p&gt;&lt;b&gt;重复样。&lt;/b&gt;相对误差 |a − b| / ((a + b)/2)，西方称 RPD；HARD |a − b| / (a + b)（Shaw 1997）；变异系数；俄罗斯规程的系统误差系数和偶然误差系数；Thompson 和 Howarth（1978）：22 对以上给出精密度随含量变化的直线（50 对以上更好），以及对照所要求精密度的控制图（1973）；配对 t 检验、Wilcoxon 检验和符号检验、约化主轴。含有非数值测定的样对不参加计算，但给出其数目。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方差分析。&lt;/b&gt;对重复采样点的 lg 含量作嵌套分析：采样点之间、同一点的样品之间、同一样品的分析之间，以重复样所能区分的为限；给出分区字段时再增加一级；平衡设计或交错设计（Bainbridge 1963）均可，负的分量按 0 计。&lt;/p&gt;&lt;p&gt;&lt;b&gt;标准物质。&lt;/b&gt;按标准物质和实验室作控制图，采用 Westgard 等（1981）的规则；偏倚及其 95% 置信区间和 t 检验、ΔlgC、相对标准值的 lg 标准差、RSD、漂移（Theil 和 Sen）。标准值取自 CSV 文件：&lt;i&gt;standard, element, unit, certified, sd&lt;/i&gt;（测定结果围绕标准值的标准差），已知时再加 &lt;i&gt;uncertainty&lt;/i&gt;（标准值本身的标准不确定度 u，k = 1）。偏倚确实超过限值时不合格：|平均值 − 标准值| &gt; 限值 + t·√(u² + s²/n)（ISO 指南 33；Abzalov 2008）；达到 5% 且并非偶然的偏倚，无论各做法的限值如何，报告都会指出。超出 3 倍标准差的结果，只有个数或偏离程度超过该长度序列的随机波动时才不合格：无差错的实验室 100 次中有 99 次通过。连续规则（2_2s、R_4s、4_1s、10_x）只给出触发个数，由偏倚判定：精密的实验室即使很接近标准值，结果也会落在同一侧。自备判据表可限定触发连续规则的结果所占百分比（measure 为 &lt;i&gt;runs&lt;/i&gt;）。没有标准值时，控制图以剔除离群者之后的测定结果的均值和标准差为准，不能显示恒定的偏倚。此时超限与否由另一种同样严格的检验判定（Rosner 1983；结果不足 25 个时为 Grubbs 1969），而不是用少数结果的 3 倍标准差。&lt;/p&gt;&lt;p&gt;&lt;b&gt;空白样。&lt;/b&gt;超过检出限若干倍即为受污染；并检查前一样品的携带污染。&lt;b&gt;报出率&lt;/b&gt;：占样品的百分比，分全部和各批次。&lt;/p&gt;&lt;p&gt;&lt;b&gt;判据。&lt;/b&gt;判据表可以编辑：复制插件的 resources/data/geochem_criteria.csv，改后指定自己的表。标记说明限值的依据：S 见于文献，K 为通行做法、未经标准原文核实，P 为本项目选定。以标准本身为准：请与您手中的标准文本核对。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;评定表：&lt;i&gt;field, element, practice, measure, of, laboratory, cases, value, limit, required_percent, result（pass 合格，fail 不合格，not_judged 未评定）, mark, source&lt;/i&gt;；对单个情况规定的限值，value 为符合限值的百分比。全部统计量的表：&lt;i&gt;field, part, of, laboratory, statistic, value&lt;/i&gt;。带图的报告。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;检出限取该元素限值字段中最高的一个；没有检出限时，含量按远高于检出限处理，空白样不予评定。少于 5 对或 2 个结果时不作评定。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lays the values of several layers out on a lattice of units, so that like cells come to the same or to neighbouring units (Kohonen 1982): an unsupervised look at what the layers tell apart, and at cells that resemble nothing else.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The batch form (Kohonen 2001): the units begin on the plane of the first two principal components; in each of 50 epochs unit j becomes Σ h·S / Σ h·N over all units i, with sum S and number N of the cells whose nearest unit is i, and h = exp[−d²/(2r²)] of the distance d on the lattice. The radius r falls from half of the longer side to 0.5. Apart from the sample nothing is random.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sample.&lt;/b&gt; The map is learnt from about as many cells as asked for, drawn at random by the seed, among those where all layers have data; the log says how many. Then every cell is placed, block by block.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layers.&lt;/b&gt; Amounts, not classes. Standardised layers count alike; otherwise the layer with the largest numbers rules. Transform skewed layers first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The best-matching unit of each cell, numbered row by row from 1; the distance to it, in standard deviations where layers are standardised: high values are unusual cells. A table with each unit’s place, cells, mean distance to its neighbours and values in the layers’ own units. The report shows the U-matrix (Ultsch and Siemon 1990), whose ridges part groups of units, the quantisation error (mean distance of the sample to its units) and the topographic error (share of it whose two nearest units are not neighbours; high where the lattice is folded).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Numbers of units are names, not amounts. Whether a group means something for ore, geology must say. To join units into few classes, cluster the layers by “Cluster rasters”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把多个图层的值排布到由单元组成的格阵上，使相近的像元落在相同或相邻的单元（Kohonen 1982）：以无监督方式查看各图层能区分什么，以及哪些像元与众不同。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt;采用批处理形式（Kohonen 2001）：各单元从前两个主成分所在的平面开始；共 50 轮，每轮单元 j 变为 Σ h·S / Σ h·N（对所有单元 i 求和），S 和 N 为以单元 i 为最近单元的像元之和与个数，h = exp[−d²/(2r²)]，d 为格阵上的距离。半径 r 由长边的一半降到 0.5。除抽样外没有随机成分。&lt;/p&gt;&lt;p&gt;&lt;b&gt;样本。&lt;/b&gt;从所有图层都有数据的像元中，按种子随机抽取大约所要求的个数来学习，日志说明抽取的个数；随后逐块安置每个像元。&lt;/p&gt;&lt;p&gt;&lt;b&gt;图层。&lt;/b&gt;应为数量，而非类别。标准化后各图层同等重要，否则数值最大的图层起主导作用。偏态的图层应先变换。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每个像元的最佳匹配单元，从 1 起逐行编号；到该单元的距离（图层标准化时以标准差为单位），高值为异常像元。表中列出各单元的位置、像元数、与邻近单元的平均距离及其以图层自身单位表示的值。报告给出 U 矩阵（Ultsch 和 Siemon 1990），其脊线分隔单元群；还给出量化误差（样本到其单元的平均距离）和拓扑误差（两个最近单元不相邻的样本比例，格阵折叠处较高）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;单元编号只是名称，不是数量。某一群对成矿是否有意义须由地质判断。若要归并为少数类别，请用“栅格聚类”对图层聚类。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Learns from cells with deposits and from background cells what ground with deposits looks like, and ranks all cells by it. It uses scikit-learn, an optional Python library: where it is missing, a message says how to install it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods.&lt;/b&gt; Random forest (Breiman 2001), extra trees (Geurts and others 2006), gradient boosting (Friedman 2001), support vector machine (Cortes and Vapnik 1995), multilayer perceptron; of deposits alone: one-class support vector machine (Schölkopf and others 2001); and bagging of positive against unlabelled cells (Mordelet and Vert 2014), which does not take background for barren: each tree is trained on all deposits and as many background cells drawn with replacement, and a background cell is scored by those trees alone that did not draw it. The defaults suit a few dozen deposits; &lt;i&gt;Options&lt;/i&gt; takes scikit-learn’s own names, for instance {"n_estimators": 200}.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence; only cells where all layers are known take part. Ordered layers enter with their values, each class of a categorical layer as a column. Columns are scaled by mean and standard deviation at training, which the model file keeps. Background is drawn at random at least &lt;i&gt;Buffer&lt;/i&gt; from every deposit, or given as points, of which several in one cell count once. With &lt;i&gt;Balanced&lt;/i&gt; deposits and background weigh the same. The same seed gives the same result. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”. At most 100 000 background cells are drawn, for a learner holds them all, with every column, at once; more make a ranking no better.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Score from 0 to 1, a table with the importance of each layer (loss of AUC when it is shuffled, mean and standard deviation of ten times), a table of partial dependence (mean score, 5 and 95 % of cells), report, model file. Importance is worked out only where its table or the report is asked for, partial dependence only with its table: on many background cells they take longer than the training.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rows.&lt;/b&gt; scikit-learn is given the deposits first, one row for each cell in the order of the grid, row by row, then the background in the order in which it was drawn or given; columns follow the layers, the classes of a layer from the lowest. Balanced rows weigh half of their number divided by the number of their side; the multilayer perceptron gets repeated rows instead. The seed is its &lt;i&gt;random_state&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The score is a ranking against the background that was drawn, not the probability of a deposit. A learner can fit a few dozen deposits perfectly and predict nothing: believe only cross-validation by blocks. Importance is measured on the training cells. Cancel takes effect at once; only the training of a support vector machine, which cannot be interrupted, goes on in the background until it ends, and its result is thrown away.&lt;/p&gt;</source>
        <translation>&lt;p&gt;从含矿床的像元和背景像元学习成矿地段的特征，并据此对全部像元排序。使用可选的 Python 库 scikit-learn：如果没有安装，会提示如何安装。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt;随机森林（Breiman，2001）、极端随机树（Geurts 等，2006）、梯度提升（Friedman，2001）、支持向量机（Cortes 和 Vapnik，1995）、多层感知器；只用矿床的单类支持向量机（Schölkopf 等，2001）；以及正样本与未标记像元的 Bagging（Mordelet 和 Vert，2014），它不把背景当作无矿：每棵树用全部矿床和有放回抽取的同样数目的背景像元训练，背景像元只由未抽到它的树评分。默认参数适合几十个矿床；&lt;i&gt;选项&lt;/i&gt;使用 scikit-learn 本身的名称，例如 {"n_estimators": 200}。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;栅格和矿床与证据权法相同；只有全部图层都有数据的像元参加。有序图层以其值进入，分类图层的每个类别为一列。各列按训练时的均值和标准差标准化，模型文件保存这些参数。背景在离每个矿床至少&lt;i&gt;缓冲距离&lt;/i&gt;之外随机抽取，或以点给出，同一像元内的多个点计一次。选中&lt;i&gt;平衡&lt;/i&gt;时矿床与背景权重相等。相同的随机种子得到相同的结果。以经纬度为坐标的栅格因像元面积不等而不予接受：请先用“栅格对齐”把它们转到投影坐标格网。背景像元最多抽取 100 000 个，因为学习器须同时保存全部像元及其各列；更多也不会改善排序。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;0 到 1 的得分，各图层重要性表（打乱该图层后 AUC 的下降，十次的均值和标准差），部分依赖表（平均得分，像元的 5% 和 95%），报告，模型文件。只有要求输出重要性表或报告时才计算重要性，只有要求输出部分依赖表时才计算部分依赖：背景像元多时，二者比训练更耗时。&lt;/p&gt;&lt;p&gt;&lt;b&gt;行的次序。&lt;/b&gt;交给 scikit-learn 的先是矿床，每个像元一行，按网格逐行排列，然后是背景，按抽取或给出的次序；列按图层次序，同一图层的类别由低到高。平衡时每行的权重为总行数的一半除以本类行数；多层感知器改为重复行。随机种子即其 &lt;i&gt;random_state&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;得分是相对于所抽背景的排序，不是矿床存在的概率。学习器可以完美拟合几十个矿床而毫无预测能力：只应相信按区块的交叉验证。重要性在训练像元上测得。取消立即生效；只有支持向量机的训练中途不能中断，会在后台继续到结束，其结果被丢弃。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a finished map sheet as PDF and PNG, in Chinese, Russian and English, from the data of the plugin: title, map in an Albers projection that suits the extent, graticule, legend of what the map shows, scale, projection with its distortion over the map, location map, sources, responsibility table, notes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area.&lt;/b&gt; The identifier of a belt or key area (&lt;i&gt;altai&lt;/i&gt;, &lt;i&gt;balkhash_junggar&lt;/i&gt;, &lt;i&gt;tianshan&lt;/i&gt;, &lt;i&gt;hindu_kush_west_kunlun&lt;/i&gt;, &lt;i&gt;cmr_corridor&lt;/i&gt; or one of their key areas; &lt;i&gt;global&lt;/i&gt; for the whole region). With an extent the map shows that instead; with neither, the map shows its raster or its anomalies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map sheet.&lt;/b&gt; The code of a sheet of the international division (&lt;i&gt;K-43&lt;/i&gt;, &lt;i&gt;K-43-XXI&lt;/i&gt;, &lt;i&gt;K43D003010&lt;/i&gt;) prints it at its own scale between its meridians and parallels, with its number, the index to the adjoining sheets, and the projection by the edition: 1:1,000,000 on a conformal conic with parallels 35′ (Chinese) or 40′ (international) inside its edges, Russian sheets and larger scales on a zone of Gauss–Krüger; maps from which areas are read on an equal-area conic.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map type.&lt;/b&gt; &lt;i&gt;belt&lt;/i&gt;: deposits on tectonic units, sutures and faults. &lt;i&gt;prospectivity&lt;/i&gt;: classes of a raster of scores by their share of the area (the highest 1, 5, 10, 20 %), with their lower breaks in the legend. What is predicted, AUC of the fit and of held-out deposits, unit area, method and evidence are printed if given or if the raster says so in its metadata; cautions follow from T/n and from evidence drawn with knowledge of the deposits. Where a deposit type is predicted, the map shows the deposits of this type and of the others of its mineral system, unless a condition on the deposits is given.&lt;/p&gt;</source>
        <translation>&lt;p&gt;利用插件自带数据制作完整的图幅，输出中文、俄文和英文的PDF与PNG：图名、适合该范围的阿尔伯斯投影地图、经纬网、图上内容的图例、比例尺、投影及其在图幅内的变形、位置示意图、资料来源、责任表和说明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;区域。&lt;/b&gt;成矿带或重点区的标识（&lt;i&gt;altai&lt;/i&gt;、&lt;i&gt;balkhash_junggar&lt;/i&gt;、&lt;i&gt;tianshan&lt;/i&gt;、&lt;i&gt;hindu_kush_west_kunlun&lt;/i&gt;、&lt;i&gt;cmr_corridor&lt;/i&gt;或其重点区之一；&lt;i&gt;global&lt;/i&gt;为全区）。给出范围时，地图显示该范围；两者都不给出时，地图显示其栅格或异常的范围。&lt;/p&gt;&lt;p&gt;&lt;b&gt;图幅。&lt;/b&gt;填写国际分幅的图幅编号（&lt;i&gt;K-43&lt;/i&gt;、&lt;i&gt;K-43-XXI&lt;/i&gt;、&lt;i&gt;K43D003010&lt;/i&gt;），即按该图幅自身的比例尺和经纬线图廓成图，附图幅编号和接图表，投影按所选版式确定：1:100万图幅采用等角圆锥投影，标准纬线位于图廓内35′（中国）或40′（国际）；俄罗斯图幅和更大比例尺采用高斯–克吕格投影带；需量算面积的图采用等积圆锥投影。&lt;/p&gt;&lt;p&gt;&lt;b&gt;图件类型。&lt;/b&gt;&lt;i&gt;belt&lt;/i&gt;：构造单元、缝合带和断裂背景上的矿床。&lt;i&gt;prospectivity&lt;/i&gt;：得分栅格按所占面积分级（最高的1、5、10、20%），图例给出各级下限。预测对象、拟合 AUC 与留出矿床 AUC、预测单元面积、方法和证据在给出或栅格元数据载明时印出；根据 T/n 以及证据是否在已知矿床的情况下圈定，给出相应提示。预测对象为某一矿床类型时，图上只表示该类型及其成矿系统其他类型的矿床；给出矿床条件时，以该条件为准。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a layer of samples, which all geochemical tools read, of the table of a laboratory or survey: CSV, TXT, XLSX, XLS, ODS, or any layer. The table itself is never changed. The report tells how each column was understood, what is below detection, and every row that was not taken and why.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columns.&lt;/b&gt; Headers are understood in English, Chinese and Russian, also below title lines and with units or detection limits in rows of their own: &lt;i&gt;Cu_ppm&lt;/i&gt;, &lt;i&gt;Au(10⁻⁹)&lt;/i&gt;, &lt;i&gt;w(Cu)/10⁻⁶&lt;/i&gt;, &lt;i&gt;Au, г/т&lt;/i&gt;, &lt;i&gt;n·10⁻³ %&lt;/i&gt;; sample number, medium, fraction, landscape, lithology, digestion, method, laboratory, year and others. What is doubtful is kept as text and told. In &lt;i&gt;Columns&lt;/i&gt; you decide yourself, a row for each: &lt;i&gt;header; meaning; unit; detection limit&lt;/i&gt;; the meaning is an element or oxide, a field such as &lt;i&gt;sample_id&lt;/i&gt;, &lt;i&gt;x&lt;/i&gt;, &lt;i&gt;y&lt;/i&gt;, &lt;i&gt;longitude&lt;/i&gt;, &lt;i&gt;latitude&lt;/i&gt;, or “-” to leave the column out; what is empty stays as recognised.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells.&lt;/b&gt; Numbers with decimal point or comma; &amp;lt;0.5, ‹0.5, −0.5, ND, н.о., н/о, 未检出 are below detection, сл., зн., 痕 traces (below what is determined, too), &amp;gt;10000 above the upper limit, 2–3 an interval. They are kept as limits and never replaced by a number; what cannot be read is told. IS, INS, NSS, мало материала, 样品不足 (insufficient sample) and LNR, нет пробы, 缺样 (not received) are not determined, with the reason kept as IS or LNR in the field of qualifiers. Numbers that stand for no value, −99 or a repeated 9999 far above all others, are not determined, and told; other limits above nearly all numbers are told. Steps of semi-quantitative spectral analysis become intervals where you give the scale, in all columns whose numbers lie on it; other tools count the geometric middle of the step as the content.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units.&lt;/b&gt; %, ‰, ppm, ppb, g/t, 10⁻⁶, and powers of ten of per cent; limits are converted with the values. Oxides can become elements by atomic weights (IUPAC 2021), such as Al2O3 × 0.5293 = Al; FeO and Fe2O3 side by side stay, for each is a part only.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Coordinates.&lt;/b&gt; Degrees, also as 45°30′15″N; metres in the system chosen; or tables of Gauss and Krüger, where X is north and Y is the number of the zone and metres east, m or km. Zones of 6° and 3° are told apart where figures allow it. Samples in one zone stay in its system, those in several come in degrees of the same datum, or in the system you choose. Swapped coordinates are found by poles, by the extent, or as a smaller group that is the mirror image of the others; where nothing tells which of two groups is right, the table is refused, and places in doubt are told. Rows without coordinates are taken only where they are of quality control (columns &lt;i&gt;kind&lt;/i&gt;, &lt;i&gt;standard&lt;/i&gt;, &lt;i&gt;duplicate_of&lt;/i&gt;). Kinds of samples are known by the header, or below one such as &lt;i&gt;Type&lt;/i&gt; by the words.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; For each element a field such as &lt;i&gt;Cu_ppm&lt;/i&gt; with numbers alone, and where something is no plain number &lt;i&gt;Cu_ppm_q&lt;/i&gt; (&amp;lt; below, &amp;gt; above, ~ interval), &lt;i&gt;Cu_ppm_lim&lt;/i&gt; and &lt;i&gt;Cu_ppm_lim2&lt;/i&gt; (the limits); metadata; other columns as they are; &lt;i&gt;source_row&lt;/i&gt;, the row of the table. The page on the data model describes all fields. Rows not taken are a table of their own, with row, sample, reason and contents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Headers and words are recognised by tables that grow with use: look through the report. Datums cannot be told from figures; SK-63 has public parameters for some regions only. A row entered twice is taken once; equal numbers or places with other contents are told, and both are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把实验室或勘查单位的数据表（CSV、TXT、XLSX、XLS、ODS 或任意图层）制成样品图层，供所有化探工具读取。原表绝不改动。报告说明每一列如何理解、哪些低于检出限，以及每一行未采用的行及其原因。&lt;/p&gt;&lt;p&gt;&lt;b&gt;列。&lt;/b&gt;可识别中、英、俄文表头，表头上方可有标题行，单位或检出限可另占一行：&lt;i&gt;Cu_ppm&lt;/i&gt;、&lt;i&gt;Au(10⁻⁹)&lt;/i&gt;、&lt;i&gt;w(Cu)/10⁻⁶&lt;/i&gt;、&lt;i&gt;Au, г/т&lt;/i&gt;、&lt;i&gt;n·10⁻³ %&lt;/i&gt;；还可识别样品编号、介质、粒级、景观、岩性、消解方法、分析方法、实验室、年份等。有疑问的列按文本保留并在报告中说明。可在&lt;i&gt;列&lt;/i&gt;中自行指定，每列一行：&lt;i&gt;表头; 含义; 单位; 检出限&lt;/i&gt;；含义可为元素或氧化物、字段名（如 &lt;i&gt;sample_id&lt;/i&gt;）、&lt;i&gt;x&lt;/i&gt;、&lt;i&gt;y&lt;/i&gt;、&lt;i&gt;longitude&lt;/i&gt;、&lt;i&gt;latitude&lt;/i&gt;，或以“-”舍去该列；留空者按识别结果处理。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单元格。&lt;/b&gt;数字可用小数点或小数逗号；&amp;lt;0.5、‹0.5、−0.5、ND、н.о.、н/о、未检出表示低于检出限，сл.、зн.、痕为痕量（同样低于可测定量），&amp;gt;10000 为高于上限，2–3 为区间。这些均按限值保留，绝不以数字代替；无法读取的内容会列出。IS、INS、NSS、мало материала、样品不足（样品量不足）和 LNR、нет пробы、缺样（未收到样品）均为未测定，原因以 IS 或 LNR 保留在限定符字段中。远离其他全部数值的无数据代码（如 −99、重复出现的 9999）按未测定处理并说明；其他高于几乎全部数值的检出限也会说明。若给出半定量光谱分析的分级，则数值全部落在分级上的列按区间处理；其他工具以级距的几何中值作为含量。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单位。&lt;/b&gt;%、‰、ppm、ppb、g/t、10⁻⁶ 以及百分数的十的幂；限值与含量一同换算。氧化物可按原子量（IUPAC 2021）换算为元素，如 Al2O3 × 0.5293 = Al；FeO 与 Fe2O3 并列时保持不变，因为各自只是一部分。&lt;/p&gt;&lt;p&gt;&lt;b&gt;坐标。&lt;/b&gt;经纬度（也可写作 45°30′15″N）；所选坐标系中的米；或高斯—克吕格坐标表，其中 X 指北，Y 为带号加东向米数，单位米或千米。数值允许时自动区分 6° 带与 3° 带。样品同在一带时保留该带坐标系，跨多带时输出为同一基准的经纬度，或输出到所选坐标系。对调的坐标依据极点、给定范围查出，或作为其余样品镜像的较小一组查出；无从判断两组中哪一组正确时拒绝该表，存疑的点位会说明。没有坐标的行仅在其属质量控制样时采用（&lt;i&gt;kind&lt;/i&gt;、&lt;i&gt;standard&lt;/i&gt;、&lt;i&gt;duplicate_of&lt;/i&gt; 列）。样品种类按表头识别，在 &lt;i&gt;Type&lt;/i&gt;（类别）之类表头下则按词语识别。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每个元素有一个只含数字的字段（如 &lt;i&gt;Cu_ppm&lt;/i&gt;）；若有非数字的结果，则另有 &lt;i&gt;Cu_ppm_q&lt;/i&gt;（&amp;lt; 低于，&amp;gt; 高于，~ 区间）、&lt;i&gt;Cu_ppm_lim&lt;/i&gt; 和 &lt;i&gt;Cu_ppm_lim2&lt;/i&gt;（限值）；元数据；其他列原样保留；&lt;i&gt;source_row&lt;/i&gt; 为原表行号。数据模型一页说明全部字段。未采用的行另成一表，含行号、样品、原因和内容。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;表头与用语依据可不断补充的词表识别：请通读报告。基准不能由数值判断；СК-63（SK-63）只有部分区域的参数公开。重复录入的行只采用一次；编号或位置相同而内容不同者会列出，并全部保留。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of how densely features lie in the circle about the centre of each cell: the number of points per km², the length of lines in km per km², or the share of the circle that polygons cover (km² per km², 0 to 1).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kernel.&lt;/b&gt; With the radius r and the distance d: &lt;i&gt;uniform&lt;/i&gt; 1/(π r²) for all d ≤ r, a plain count in the circle; &lt;i&gt;quartic&lt;/i&gt; 3/(π r²) · (1 − d²/r²)² (Silverman, 1986, eq. 4.5), a smooth surface. Both have the sum 1, so that densities of different radii can be compared.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Accuracy.&lt;/b&gt; Exact at the centre of each cell: points are not moved to cells, and lines count with the exact length inside the circle. Polygons are burnt on cells of at most 1/64 of the radius, which is within one percent where the radius is two cells or more. In degrees circles and lengths are geodesic on the ellipsoid of the template; on projected grids they are plane ones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weight.&lt;/b&gt; A field of numbers makes a point count that many times, or multiplies the length of a line. Features without a value do not count. Polygons take no weight; where they overlap their union counts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Differences to QGIS.&lt;/b&gt; The heatmap of QGIS is for points only, in units of the coordinate system, with an extent and cells of its own; its line density is a vector overlay for each cell. Here the result lies on the grid of the template, features outside it count where the circle reaches them, degrees are right, and two million points take seconds.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Radius as effective resolution, position error of the features as in &lt;i&gt;Distance to features&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Near the edge of the mapped area the density falls because nothing was mapped beyond. Density of known occurrences predicts where people have looked. The raster keeps a sketch of its points: a model whose deposits are among them marks it as drawn with knowledge of the deposits.&lt;/p&gt;</source>
        <translation>&lt;p&gt;生成要素密度栅格，以每个像元中心为圆心的圆为统计范围：点为每平方千米个数，线为每平方千米长度（km），面为圆内被覆盖的面积比例（km²/km²，0 至 1）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;核函数。&lt;/b&gt; 设半径为 r、距离为 d：&lt;i&gt;均匀&lt;/i&gt; d ≤ r 时均为 1/(π r²)，即圆内直接计数；&lt;i&gt;四次&lt;/i&gt; 3/(π r²) · (1 − d²/r²)²（Silverman，1986，式 4.5），得到平滑的曲面。两者的总和均为 1，因此不同半径的密度可以相互比较。&lt;/p&gt;&lt;p&gt;&lt;b&gt;精度。&lt;/b&gt; 在每个像元中心处精确：点不会被移到像元上，线按圆内的精确长度计。面先栅格化到不大于半径 1/64 的小像元上，半径不小于两个像元时误差在百分之一以内。模板为经纬度坐标时，圆和长度为其椭球面上的测地量；为投影坐标时为平面量。&lt;/p&gt;&lt;p&gt;&lt;b&gt;权重。&lt;/b&gt; 数值字段使一个点按该值计数，或与线的长度相乘。没有值的要素不计。面不用权重，重叠处按并集计。&lt;/p&gt;&lt;p&gt;&lt;b&gt;与 QGIS 的区别。&lt;/b&gt; QGIS 的热力图只用于点，采用坐标系的单位以及自己的范围和像元；其线密度对每个像元做一次矢量叠加。这里的结果落在模板的格网上，格网以外但圆能触及的要素也计入，经纬度坐标下结果正确，两百万个点只需数秒。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 以半径为有效分辨率，要素的位置误差同&lt;i&gt;到要素的距离&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt; 在填图区边缘，密度因界外未填图而偏低。已知矿点的密度反映的是人们找过矿的地方。栅格保存其点位的摘要：若模型所用的矿床在其中，模型便把该图层标记为在已知矿床的情况下圈定。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of how well the surroundings of each cell have been explored, 0 to 1: the number of points of exploration per km² within a radius, relative to the best explored place or to a density that you call well explored.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points.&lt;/b&gt; Drill holes, trenches, samples, known deposits and occurrences; merge several layers first (&lt;i&gt;Merge vector layers&lt;/i&gt; of QGIS). The filter and the selection of the layer hold. A field of numbers, such as metres drilled, makes a point count that many times.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; min(1, d / D); d: points (or weights) per km² in the circle, exact at the centre of each cell, geodesic in degrees; D: the density that counts as explored, by default the highest d on the grid. A single drilled deposit can be a hundred times denser than a well sampled district: give D, such as one point per km², and the rest of the map is not squeezed to 0. The log says the highest density.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Use.&lt;/b&gt; As a layer of its own, beside the score of a model or as a mask: known deposits lie where people have looked. &lt;b&gt;Unexplored is not barren&lt;/b&gt;: a low score on unexplored ground means that nothing is known, a low score on explored ground means that little is there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Radius as effective resolution, position error of the points where they state one, and the kind descending (high values: explored). The layer is marked as drawn with knowledge of deposits, since exploration follows them: as evidence it predicts deposits by construction.&lt;/p&gt;</source>
        <translation>&lt;p&gt;生成栅格，表示每个像元周围的勘查程度，0 至 1：半径之内每平方千米的勘查点数，相对于勘查最好之处，或相对于您认为已充分勘查的密度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;勘查点。&lt;/b&gt; 钻孔、探槽、样品、已知矿床和矿点；多个图层请先合并（QGIS 的&lt;i&gt;合并矢量图层&lt;/i&gt;）。图层的过滤条件和选择集均有效。可用数值字段（如钻探米数）作为各点的权。&lt;/p&gt;&lt;p&gt;&lt;b&gt;公式。&lt;/b&gt; min(1, d / D)；d：圆内每平方千米的点数（或权之和），在像元中心精确计算，经纬度坐标下用测地圆；D：视为已勘查的密度，默认取格网上最高的 d。单个钻探密集的矿床可比采样良好的矿区密百倍：请给出 D，例如每平方千米一个点，图上其余部分就不会被压缩到 0。日志给出最高密度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;用途。&lt;/b&gt; 作为单独图层，与模型得分并列或作掩膜：已知矿床都在人们找过的地方。&lt;b&gt;未勘查不等于无矿&lt;/b&gt;：未勘查区得分低说明一无所知，已勘查区得分低说明所含甚少。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 以半径为有效分辨率，点若注明位置误差则采用之，类型为“降序”（高值为已勘查）。勘查总是追随矿床，故图层标记为在已知矿床的情况下编绘：用作证据时必然预测出矿床。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of proximity to the nearest feature: 1 at the feature, falling towards 0 with the distance d. It suits fuzzy overlay and index overlay, which take high values as favourable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Decay.&lt;/b&gt; With the reach R: &lt;i&gt;linear&lt;/i&gt; 1 − d/R, and 0 from R on; &lt;i&gt;exponential&lt;/i&gt; exp(−d/R), 0.37 at R and 0.05 at three times R; &lt;i&gt;sigmoid&lt;/i&gt; 1 / (1 + exp[s (d − R)]), divided by its value at 0 so that it begins at 1. The slope s is 6/R unless given; the larger it is, the more sharply the curve falls at R. The logistic curve follows Yousefi and Carranza (2015).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Distance.&lt;/b&gt; Measured as in &lt;i&gt;Distance to features&lt;/i&gt;: from the centre of each cell, exact to a thousandth of a cell, 0 inside polygons; geodesic where the template is in degrees, on the plane where it is projected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Points, lines or polygons in any coordinate system; the filter and the selection of the layer hold. Every cell of the template’s grid gets a value, also where the template has no data.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Values from 0 to 1. The raster carries the cell size as its effective resolution and the position error that the features state in a field &lt;i&gt;error_km&lt;/i&gt; or &lt;i&gt;position_error_km&lt;/i&gt;. Of points it keeps a sketch: a model whose deposits are among them marks it as drawn with knowledge of the deposits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The reach is a judgement: a proximity is no probability, and weights of evidence need none of it, since they find the distance that matters from the deposits.&lt;/p&gt;</source>
        <translation>&lt;p&gt;生成到最近要素的邻近度栅格：要素处为 1，随距离 d 增大而趋于 0。适用于以高值为有利的模糊叠加和指数叠加。&lt;/p&gt;&lt;p&gt;&lt;b&gt;衰减方式。&lt;/b&gt; 设影响距离为 R：&lt;i&gt;线性&lt;/i&gt; 1 − d/R，R 以外为 0；&lt;i&gt;指数&lt;/i&gt; exp(−d/R)，R 处为 0.37，三倍 R 处为 0.05；&lt;i&gt;S 形&lt;/i&gt; 1 / (1 + exp[s (d − R)])，再除以 d = 0 处的值，使其从 1 开始。斜率 s 未给出时取 6/R；s 越大，曲线在 R 处下降越陡。逻辑斯谛曲线依据 Yousefi 和 Carranza（2015）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;距离。&lt;/b&gt; 量法同&lt;i&gt;到要素的距离&lt;/i&gt;：从每个像元中心量起，精确到像元边长的千分之一，面内为 0；模板为经纬度坐标时取测地线长度，为投影坐标时取平面距离。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt; 任意坐标系的点、线或面；图层的过滤条件和选择集均有效。模板格网的每个像元都有值，模板无数据处也不例外。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 取值 0 至 1。栅格以像元大小作为有效分辨率，并记录要素在 &lt;i&gt;error_km&lt;/i&gt; 或 &lt;i&gt;position_error_km&lt;/i&gt; 字段中给出的位置误差。要素为点时，还保存点位的摘要：若模型所用的矿床在其中，模型便把该图层标记为在已知矿床的情况下圈定。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt; 影响距离凭经验判断：邻近度不是概率；证据权法不需要它，因为该方法由矿床本身找出起作用的距离。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of the distance in metres from each cell to the nearest cell whose value is anomalous, from centre to centre; 0 in the anomaly itself. With a decay it gives proximity, from 1 to 0, instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Condition.&lt;/b&gt; Above: x &amp;gt; lower limit. Below: x &amp;lt; upper limit. Between: lower ≤ x ≤ upper. Outside: x &amp;lt; lower or x &amp;gt; upper. Where the one limit of &lt;i&gt;above&lt;/i&gt; or &lt;i&gt;below&lt;/i&gt; is left empty, it is the median plus or minus twice the median absolute deviation (times 1.4826), which a few high values do not move (Reimann, Filzmoser and Garrett, 2005); the log says it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Distance.&lt;/b&gt; On projected grids the exact Euclidean distance transform (Maurer, Qi and Raghavan, 2003), also for cells that are not square; GDAL’s proximity passes distances on from neighbour to neighbour and can be slightly off. In degrees the length of the geodesic on the ellipsoid of the raster, which GDAL’s tool does not know.&lt;/p&gt;&lt;p&gt;&lt;b&gt;No data.&lt;/b&gt; Cells without data are never anomalous, but get a distance, as if it were known that nothing anomalous is there; the log warns, with their share. Mask them afterwards where holes are not known ground.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Greatest distance.&lt;/b&gt; Cells farther away get this value, which saves time where far distances do not matter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Memory.&lt;/b&gt; A raster is crossed in bands, each with as many rows above and below as the distances found there make necessary: 18 bytes for each cell of these rows. Only where anomalies are far apart is that the whole raster; the algorithm refuses where memory is too short for it. In degrees memory grows with the rims of the anomalies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Decay.&lt;/b&gt; As in &lt;i&gt;Proximity to features&lt;/i&gt;: linear, exponential or sigmoid, with the reach in metres.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; It keeps resolution, position error, source and the mark for synthetic values of the input. ANOMALOUS_CELLS is the number of anomalous cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Single noisy cells count as anomalies; smooth or sieve the raster first where that is not meant.&lt;/p&gt;</source>
        <translation>&lt;p&gt;生成栅格，其值为每个像元到最近的异常像元的距离（m），按中心到中心计算；异常内部为 0。选择衰减方式后，输出从 1 到 0 的邻近度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;条件。&lt;/b&gt; 大于：x &amp;gt; 下限。小于：x &amp;lt; 上限。介于：下限 ≤ x ≤ 上限。之外：x &amp;lt; 下限或 x &amp;gt; 上限。&lt;i&gt;大于&lt;/i&gt;或&lt;i&gt;小于&lt;/i&gt;所需的限值留空时，取中位数加或减两倍绝对中位差（乘以 1.4826），少数高值不会影响它（Reimann、Filzmoser 和 Garrett，2005）；日志会写明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;距离。&lt;/b&gt; 投影格网采用精确欧氏距离变换（Maurer、Qi 和 Raghavan，2003），像元不是正方形时同样适用；GDAL 的邻近分析在相邻像元间逐个传递距离，可能略有偏差。经纬度格网取栅格椭球面上的测地线长度，GDAL 的工具不具备这一功能。&lt;/p&gt;&lt;p&gt;&lt;b&gt;无数据。&lt;/b&gt; 无数据像元不会成为异常，但仍有距离值，如同已知该处没有异常；日志会警告并给出其比例。空洞并非已知地段时，请事后掩膜。&lt;/p&gt;&lt;p&gt;&lt;b&gt;最大距离。&lt;/b&gt; 更远的像元取此值。远距离无关紧要时可节省时间。&lt;/p&gt;&lt;p&gt;&lt;b&gt;内存。&lt;/b&gt; 栅格按条带处理，每个条带上下各带上所得距离要求的若干行，这些行的每个像元占 18 字节。只有异常相距很远时才需要整幅栅格；内存不足时拒绝执行。经纬度格网的内存占用取决于异常边缘的长度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;衰减方式。&lt;/b&gt; 同&lt;i&gt;到要素的邻近度&lt;/i&gt;：线性、指数或 S 形，影响距离以米为单位。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 保留输入栅格的分辨率、位置误差、来源和合成数据标记。ANOMALOUS_CELLS 为异常像元数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt; 孤立的噪声像元也算异常；若不希望如此，请先对栅格平滑或筛除小斑块。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of the distance in metres from the centre of each cell to the nearest feature.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Accuracy.&lt;/b&gt; The distance is exact to a thousandth of a cell, not counted in cells: points, lines and the outlines of polygons keep their true places between the cell centres. Inside a polygon the distance is 0. Mapped lines take no longer than the proximity of GDAL, which is off by up to a cell; tangles of very many vertices take up to two and a half times as long.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Coordinates.&lt;/b&gt; Where the template is in degrees, distances are lengths of geodesics on its ellipsoid, at any latitude and across the 180th meridian. Where it is projected, they are plane distances on that projection; on a conic projection chosen by the one-sixth rule they are true within about one percent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Features.&lt;/b&gt; Points, lines or polygons in any coordinate system; the filter and the selection of the layer hold. Features without geometry are left out and counted in the log, invalid polygons are mended in a copy, heights are ignored.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Template.&lt;/b&gt; The raster whose grid the output takes. Every cell gets a distance, also where the template has no data.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Greatest distance.&lt;/b&gt; Cells farther away get this value. It saves time where far distances do not matter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; It carries the cell size as its effective resolution and, where the features have a field &lt;i&gt;error_km&lt;/i&gt; or &lt;i&gt;position_error_km&lt;/i&gt;, their root mean square as its position error; reports and classes use both. Of points it keeps a sketch: a model whose deposits are among them marks the raster as drawn with knowledge of the deposits. Memory grows with the length of the lines, not with the raster.&lt;/p&gt;</source>
        <translation>&lt;p&gt;生成栅格，每个像元的值为像元中心到最近要素的距离（m）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;精度。&lt;/b&gt; 距离精确到像元边长的千分之一，而不是按像元个数计算：点、线和面的边界保持其在像元中心之间的真实位置。面内部的距离为 0。对一般的地质线，所需时间不多于 GDAL 的邻近度工具，而后者的误差可达一个像元；节点极多、相互缠绕的线最多需要其两倍半的时间。&lt;/p&gt;&lt;p&gt;&lt;b&gt;坐标系。&lt;/b&gt; 模板为经纬度坐标时，距离为其椭球面上的测地线长度，适用于任何纬度，也可跨越 180° 经线。模板为投影坐标时，距离为该投影平面上的距离；在按六分之一规则选定标准纬线的圆锥投影上，误差约在百分之一以内。&lt;/p&gt;&lt;p&gt;&lt;b&gt;要素。&lt;/b&gt; 任意坐标系的点、线或面；图层的过滤条件和选择集均有效。没有几何的要素被略去，其数目写入日志；无效的面在副本中修复；高程值不予考虑。&lt;/p&gt;&lt;p&gt;&lt;b&gt;模板。&lt;/b&gt; 输出采用该栅格的格网。每个像元都有距离值，模板无数据处也不例外。&lt;/p&gt;&lt;p&gt;&lt;b&gt;最大距离。&lt;/b&gt; 更远的像元取此值。远距离无关紧要时可节省时间。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 以像元大小作为有效分辨率；要素若有 &lt;i&gt;error_km&lt;/i&gt; 或 &lt;i&gt;position_error_km&lt;/i&gt; 字段，则以其均方根作为位置误差。报告和分级都会用到这两项。要素为点时，还保存点位的摘要：若模型所用的矿床在其中，模型便把该图层标记为在已知矿床的情况下圈定。内存占用取决于线的长度，与栅格大小无关。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of the length of lineaments, faults or other lines in the circle about the centre of each cell, divided by the area of the circle: km per km². Dense crossing fractures are places where fluids could pass.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Exact: of each straight piece the length inside the circle counts, by the intersection of a line with a circle, not the number of cells that it crosses. A long straight line at the distance a from the cell gives 2 √(r² − a²) / (π r²). In degrees circle and length are geodesic, on projected grids they are plane ones. Lines outside the grid count where the circle reaches them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Strike.&lt;/b&gt; With both azimuths only the pieces that strike between them count, degrees clockwise from true north, 0 to 180; from 160 to 20 goes through north. Each straight piece has its own strike, so that of a bent fault only the parts of that direction count. Maps of different sets (for instance 20–70 and 110–160) show which set carries the ore.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Beside QGIS.&lt;/b&gt; The line density of QGIS cuts all lines by a polygon of the circle for each cell, in units of the layer, without strikes; on projected grids it gives nearly the same figures, about a hundred times slower. &lt;i&gt;Feature density&lt;/i&gt; adds weights and a quartic kernel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Radius as effective resolution, position error of the lines as in &lt;i&gt;Distance to features&lt;/i&gt;. LENGTH_SHARE is the share of the length that the strikes leave.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Density depends on who drew the lines and at which scale: do not join maps of different scales. Near the edge of the mapped area it falls because nothing was mapped beyond.&lt;/p&gt;</source>
        <translation>&lt;p&gt;生成栅格，其值为以像元中心为圆心的圆内线性构造、断裂或其他线的长度除以圆面积：km/km²。裂隙密集交错处是流体可能通过的部位。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt; 精确计算：每条直线段按直线与圆的交截求圆内长度，而不是数它穿过的像元。距像元 a 的一条长直线贡献 2 √(r² − a²) / (π r²)。经纬度坐标下圆和长度为测地量，投影格网上为平面量。格网以外但圆能触及的线也计入。&lt;/p&gt;&lt;p&gt;&lt;b&gt;走向。&lt;/b&gt; 给出两个方位角时，只计走向介于二者之间的线段，以真北为准顺时针 0 至 180 度；从 160 到 20 即跨过正北。每条直线段各有走向，弯曲断裂只有该方向的部分计入。分组成图（例如 20–70 和 110–160）可看出哪一组控矿。&lt;/p&gt;&lt;p&gt;&lt;b&gt;与 QGIS 相比。&lt;/b&gt; QGIS 的线密度对每个像元用圆形多边形裁切所有的线，采用图层单位，不分走向；在投影格网上结果几乎相同，但慢约一百倍。&lt;i&gt;要素密度&lt;/i&gt;另有权重和四次核函数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 以半径为有效分辨率，线的位置误差同&lt;i&gt;到要素的距离&lt;/i&gt;。LENGTH_SHARE 为按走向保留的长度比例。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt; 密度取决于由谁、按何种比例尺绘线：不要把不同比例尺的图拼在一起。在填图区边缘，密度因界外未填图而偏低。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a raster of the share, 0 to 1, of the circle about each cell where rocks are at the surface: 1 in bare mountains, 0 in the middle of a covered basin. It tells how far an empty spot of the map may be empty only because nothing can be seen there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cover.&lt;/b&gt; Polygons of what hides the rocks: the Quaternary and other young sediments of your geological map, sands, lakes, glaciers. The filter and the selection of the layer hold, so a condition on its fields picks them out of the whole map. Overlapping polygons count once.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mapped area.&lt;/b&gt; Polygons of where the geological map was drawn. The share is then that of the mapped part of the circle, and cells outside have no data. Without it, ground without a polygon of cover counts as exposed: where the map ends, that is wrong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; 1 − covered area / mapped area, both within the radius, from the exact interval that the circle cuts out of each row of cells, as in &lt;i&gt;Feature density&lt;/i&gt;; in degrees circles are geodesic.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Use.&lt;/b&gt; As a layer of its own, or as a mask: a deposit under cover is found less often, so a model trained on known deposits rates covered ground too low. &lt;b&gt;Unexplored is not barren.&lt;/b&gt; Thin or deep cover is all the same here; with a grid of thickness classify that instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Radius as effective resolution, position error of the polygons where they state one, and the kind descending (high values: exposed).&lt;/p&gt;</source>
        <translation>&lt;p&gt;生成栅格，每个像元的值为其周围圆内基岩出露于地表的比例，0 至 1：裸露山区为 1，覆盖盆地中央为 0。它说明图上的空白处在多大程度上只是因为看不见。&lt;/p&gt;&lt;p&gt;&lt;b&gt;覆盖层。&lt;/b&gt; 遮盖基岩的面：地质图上的第四系及其他年轻沉积、沙漠、湖泊、冰川。图层的过滤条件和选择集均有效，因此可用字段条件从整幅图中选出。重叠的面只计一次。&lt;/p&gt;&lt;p&gt;&lt;b&gt;填图区。&lt;/b&gt; 地质图实际填图范围的面。此时比例按圆内已填图部分计算，区外像元为无数据。未给出时，没有覆盖面的地方按出露计：在图幅之外这是错误的。&lt;/p&gt;&lt;p&gt;&lt;b&gt;公式。&lt;/b&gt; 1 − 覆盖面积 / 填图面积，均取半径之内，由圆在每行像元上截取的精确区间计算，与&lt;i&gt;要素密度&lt;/i&gt;相同；经纬度坐标下用测地圆。&lt;/p&gt;&lt;p&gt;&lt;b&gt;用途。&lt;/b&gt; 作为单独图层或掩膜：覆盖之下的矿床较少被发现，因此以已知矿床训练的模型对覆盖区评价偏低。&lt;b&gt;未勘查不等于无矿。&lt;/b&gt; 此处不分覆盖厚薄；如有厚度格网，请对其分级。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 以半径为有效分辨率，面若注明位置误差则采用之，类型为“降序”（高值为出露）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes from a grid of gravity or magnetics what shows edges of bodies, faults and intrusions, or what parts deep from shallow sources. Everything is computed in the wavenumber domain (Blakely 1995, chapter 12).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quantities.&lt;/b&gt; f is the field; x points east, y north, z down.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;Total horizontal gradient&lt;/i&gt; √(fx² + fy²): greatest above steep edges (Cordell and Grauch 1985).&lt;/li&gt;&lt;li&gt;&lt;i&gt;First vertical derivative&lt;/i&gt; fz: positive above shallow bodies.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Analytic signal&lt;/i&gt; √(fx² + fy² + fz²): for magnetics that are not reduced to the pole (Roest, Verhoef and Pilkington 1992).&lt;/li&gt;&lt;li&gt;&lt;i&gt;Tilt angle&lt;/i&gt; atan(fz / √(fx² + fy²)), −90° to 90°: 0 near the edges, for strong and weak bodies alike (Miller and Singh 1994).&lt;/li&gt;&lt;li&gt;&lt;i&gt;Theta map&lt;/i&gt; √(fx² + fy²) / √(fx² + fy² + fz²), 0 to 1: 1 near the edges (Wijns, Perez and Kowalczyk 2005).&lt;/li&gt;&lt;li&gt;&lt;i&gt;Upward continuation&lt;/i&gt;: the field as it would be that much higher, exp(−|k| h) of its spectrum; deep sources remain.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Residual&lt;/i&gt;: the field less its upward continuation; shallow sources remain.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;Height.&lt;/b&gt; Metres of upward continuation; for a derivative it comes first, and 0 means none. Derivatives amplify noise: one or two cells of height quiet them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grid.&lt;/b&gt; Projected, in metres or another length; a grid in degrees is refused, since its cells change with latitude: bring it to a projected grid first (“Align rasters”), bilinear or cubic. The plane of least squares is taken off, the grid is mirrored and faded at its margins, holes are filled smoothly for the transform and are without data again in the result; the log warns, with their share. Within about a quarter of the field’s width from the margin, and beside large holes, values are guesses in part.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Memory.&lt;/b&gt; The transform needs the whole grid at once, about 200 bytes for each cell (2 GB for 3200 × 3200); the need is checked before it begins.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Gradients are in units of the field per metre, the tilt in degrees. Titles, source and position error are kept; the effective resolution is not finer than the height. Nothing is said of whether high or low values are favourable: edges are highs of the horizontal gradient and of theta, but values near 0 of the tilt, whose highs are the insides of sources. The field must be what the quantity supposes: total-field magnetics reduced to the pole, except for the analytic signal; Bouguer or isostatic gravity.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由重力或磁测格网计算能显示地质体边界、断裂和侵入体，或能区分深部与浅部场源的量。全部在波数域计算（Blakely 1995，第 12 章）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;各量。&lt;/b&gt; f 为场值；x 向东，y 向北，z 向下。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;总水平梯度&lt;/i&gt; √(fx² + fy²)：在陡立边界上方最大（Cordell 和 Grauch 1985）。&lt;/li&gt;&lt;li&gt;&lt;i&gt;一阶垂向导数&lt;/i&gt; fz：在浅部地质体上方为正。&lt;/li&gt;&lt;li&gt;&lt;i&gt;解析信号&lt;/i&gt; √(fx² + fy² + fz²)：用于未化极的磁测数据（Roest、Verhoef 和 Pilkington 1992）。&lt;/li&gt;&lt;li&gt;&lt;i&gt;倾斜角&lt;/i&gt; atan(fz / √(fx² + fy²))，−90° 至 90°：边界附近为 0，强弱地质体同样清楚（Miller 和 Singh 1994）。&lt;/li&gt;&lt;li&gt;&lt;i&gt;Theta 图&lt;/i&gt; √(fx² + fy²) / √(fx² + fy² + fz²)，0 至 1：边界附近为 1（Wijns、Perez 和 Kowalczyk 2005）。&lt;/li&gt;&lt;li&gt;&lt;i&gt;向上延拓&lt;/i&gt;：升高该高度后的场，频谱乘以 exp(−|k| h)；保留深部场源。&lt;/li&gt;&lt;li&gt;&lt;i&gt;剩余场&lt;/i&gt;：场值减去其向上延拓；保留浅部场源。&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;b&gt;高度。&lt;/b&gt; 向上延拓的米数；求导前先延拓，0 为不延拓。求导会放大噪声：取一至两个像元的高度即可压制。&lt;/p&gt;&lt;p&gt;&lt;b&gt;格网。&lt;/b&gt; 须为投影坐标，单位为米或其他长度；经纬度格网的像元随纬度变化，不予接受：请先用“栅格对齐”转到投影坐标格网，取双线性或三次卷积。计算时去掉最小二乘平面，格网在边缘镜像并渐弱，空洞为变换而平滑填充，结果中仍为无数据；日志会警告并给出其比例。距边缘约为场宽度四分之一以内以及大空洞旁的值，部分出于推测。&lt;/p&gt;&lt;p&gt;&lt;b&gt;内存。&lt;/b&gt; 变换须一次用到整个格网，每个像元约 200 字节（3200 × 3200 为 2 GB）；开始前先行检查。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 梯度的单位为场的单位每米，倾斜角为度。保留标题、来源和位置误差；有效分辨率不细于延拓高度。不声明高值还是低值有利：水平梯度和 theta 的高值为边界，而倾斜角则以接近 0 处为边界，其高值是场源内部。场须符合各量的前提：除解析信号外，磁测总场须化极；重力用布格或均衡异常。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes from an elevation model what GDAL and QGIS lack: curvatures, the direction that slopes face as northness and eastness, and topographic position within any radius. For slope, aspect, hillshade, ruggedness and roughness use GDAL’s own tools (Raster ‣ Analysis).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polynomial.&lt;/b&gt; z = r x²/2 + s x y + t y²/2 + p x + q y + u, x east, y north, through the nine cells about each cell: by &lt;i&gt;Zevenbergen and Thorne&lt;/i&gt; (1987) from the four neighbours and the corners, or by &lt;i&gt;Evans&lt;/i&gt; (1980; Young 1978) by least squares, which is quieter on rough models.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quantities.&lt;/b&gt; With g = p² + q²:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;Profile curvature&lt;/i&gt; −(p²r + 2pqs + q²t) / [g (1 + g)^1.5]: along the fall line; water speeds up where it is positive.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Plan curvature&lt;/i&gt; −(q²r − 2pqs + p²t) / g^1.5: of the contours; positive on spurs, negative in hollows.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Tangential curvature&lt;/i&gt; −(q²r − 2pqs + p²t) / [g (1 + g)^0.5]: the same in the plane across the slope; it stays small on level ground.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Northness&lt;/i&gt; −q/√g and &lt;i&gt;eastness&lt;/i&gt; −p/√g: cosine and sine of the aspect, from −1 to 1, without the jump of the aspect at 360°.&lt;/li&gt;&lt;li&gt;&lt;i&gt;Topographic position&lt;/i&gt;: the height less the mean of the other cells whose centres lie within the radius (Weiss 2001); positive on ridges, negative in valleys. GDAL has the nine cells only.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Curvatures are in 1/m, &lt;b&gt;positive where the ground is convex&lt;/b&gt;; other programs turn the sign. Level cells, which have no direction, get 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Coordinates.&lt;/b&gt; In degrees the true width and height of the cells at each latitude are used, on the ellipsoid. Heights must be in metres, rows must run from north to south.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Cells at the edge and beside cells without data have no curvature or direction; for topographic position the known cells in the circle count. It keeps titles, source and position error; a radius becomes the effective resolution. Whether high or low values are favourable is not said. Blocks with a margin are crossed one by one, at any size.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由高程模型计算 GDAL 和 QGIS 所没有的量：曲率、以北向度和东向度表示的坡向，以及任意半径的地形位置指数。坡度、坡向、山体阴影、崎岖度和粗糙度请用 GDAL 自带工具（栅格 ‣ 分析）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;多项式。&lt;/b&gt; z = r x²/2 + s x y + t y²/2 + p x + q y + u，x 向东，y 向北，通过每个像元周围的九个像元：&lt;i&gt;Zevenbergen 和 Thorne&lt;/i&gt;（1987）用四邻点和角点；&lt;i&gt;Evans&lt;/i&gt;（1980；Young 1978）用最小二乘，对粗糙的高程模型较平稳。&lt;/p&gt;&lt;p&gt;&lt;b&gt;各量。&lt;/b&gt; 记 g = p² + q²：&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;剖面曲率&lt;/i&gt; −(p²r + 2pqs + q²t) / [g (1 + g)^1.5]：沿最大坡降方向；为正处水流加速。&lt;/li&gt;&lt;li&gt;&lt;i&gt;平面曲率&lt;/i&gt; −(q²r − 2pqs + p²t) / g^1.5：等高线的曲率；山脊支脉为正，沟谷为负。&lt;/li&gt;&lt;li&gt;&lt;i&gt;切向曲率&lt;/i&gt; −(q²r − 2pqs + p²t) / [g (1 + g)^0.5]：在横切坡面的平面内；平地上保持很小。&lt;/li&gt;&lt;li&gt;&lt;i&gt;北向度&lt;/i&gt; −q/√g 和&lt;i&gt;东向度&lt;/i&gt; −p/√g：坡向的余弦和正弦，−1 至 1，没有坡向在 360° 处的跳变。&lt;/li&gt;&lt;li&gt;&lt;i&gt;地形位置指数&lt;/i&gt;：高程减去中心位于半径之内的其他像元的均值（Weiss 2001）；山脊为正，谷地为负。GDAL 只用九个像元。&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;曲率单位为 1/m，&lt;b&gt;地面凸起处为正&lt;/b&gt;；有些程序符号相反。平地没有坡向，取 0。&lt;/p&gt;&lt;p&gt;&lt;b&gt;坐标系。&lt;/b&gt; 经纬度格网按椭球面采用各纬度像元的真实宽度和高度。高程须以米为单位，行须自北向南排列。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 边缘及无数据旁的像元没有曲率和坡向；地形位置指数以圆内已知像元计算。保留标题、来源和位置误差；半径即为有效分辨率。不声明高值还是低值有利。带边缘逐块处理，大小不限。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes from features with classes one raster of presence for each class: 1 where it is present in a cell, 0 elsewhere. Lithologies, alteration types or kinds of occurrences so become binary evidence, each of which weights of evidence judges on its own; several classes may be present in one cell.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Presence.&lt;/b&gt; A class is present in every cell that one of its features touches: polygons also by a corner, lines and points by passing or lying in it. With a buffer it is present also where the centre of the cell lies no farther than that from the feature, in metres: geodesic where the template is in degrees, on the plane where it is projected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes.&lt;/b&gt; Each different value of the field, as text, without spaces at its ends; features without a value are left out and counted in the log. Without a field all features are one class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A folder with one GeoTIFF for each class, numbered by the order of the names, and a table of class, file, number of features, cells, area in km² and share of the grid. Files of these names are replaced, all together, when the work is finished. The output TYPES goes into the parameter of the same name of weights of evidence. Each raster carries the cell size, or the buffer where it is larger, as its effective resolution, and the position error that its features state.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Presence by touch makes small features as large as a cell: the area of a class grows with the size of the cells. Where a class covers most of the cell is told by a polygon burnt at centres, as QGIS’s rasterise tool does. At most 200 classes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由带类别的要素为每个类别生成一个存在栅格：像元内存在该类别为 1，否则为 0。岩性、蚀变类型或矿点种类由此成为二值证据，由证据权法分别评价；同一像元可同时存在几个类别。&lt;/p&gt;&lt;p&gt;&lt;b&gt;存在。&lt;/b&gt; 凡被某类别要素触及的像元，该类别即存在：面只触及一角也算，线和点则为穿过或落入。给出缓冲距离时，像元中心距要素不超过该距离（m）也算存在；模板为经纬度坐标时取测地距离，为投影坐标时取平面距离。&lt;/p&gt;&lt;p&gt;&lt;b&gt;类别。&lt;/b&gt; 字段的每个不同取值（按文本，去掉首尾空格）为一类；没有值的要素被略去，其数目写入日志。不给字段时全部要素为一类。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 一个文件夹，每类一个 GeoTIFF，按名称顺序编号；另有一张表，含类别、文件、要素数、像元数、面积（km²）和占格网的比例。同名文件在全部完成后一起替换。输出 TYPES 可直接用于证据权法的同名参数。每个栅格以像元大小（缓冲距离更大时以其为准）作为有效分辨率，并记录要素给出的位置误差。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt; 按触及判断会把小要素放大到一个像元：类别的面积随像元增大而增大。若要表示某类别占像元大部分之处，应在像元中心处栅格化面，即使用 QGIS 的栅格化工具。最多 200 类。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the map sheets 1:1,000,000 to 1:5,000 that touch an extent, or those whose codes are given, as polygons with their codes on Soviet and Russian and on Chinese maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Codes.&lt;/b&gt; One in a line, or parted by semicolons: K-43, NK-43, K-43-XXI, К-43-85-Б, K43D003010, J-50-100-B. The script decides between the quarters of both traditions: Latin A, B, C, D or Cyrillic А, Б, В, Г, from the north-west. J-50-[3] is a sheet 1:200,000 in some sources and 1:250,000 in others: the scale chosen decides.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Edges.&lt;/b&gt; A place on a parallel belongs to the sheet north of it, one on a meridian to the sheet east of it. From 60° on two sheets are joined, from 76° four (1:200,000: three), as R-45,46 and R-45-XXIII,XXIV; these have no Chinese code. Beyond 88° there are none.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Corners&lt;/b&gt; are round degrees of the system of the series. Between Pulkovo 1942 and CGCS2000 they differ by 100 to 150 m on the ground: nothing at 1:1,000,000, half a millimetre at 1:200,000.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields.&lt;/b&gt; name (of Soviet maps, or the Chinese code at 1:250,000 and 1:5,000), imw (of the sheet 1:1,000,000), russian, chinese (GB/T 13989-2012), chinese_old (before 1993), scale, limits in degrees, gk_zone (zone of 6° of Gauss–Krüger: number of the IMW less 30, counted from Greenwich), area_km2 on the ellipsoid WGS 84.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把范围所涉及的、或按给出编号的 1∶100 万至 1∶5 千图幅生成为多边形，附苏联、俄罗斯和中国的图幅编号。&lt;/p&gt;&lt;p&gt;&lt;b&gt;编号。&lt;/b&gt;每行一个，或用分号分隔：K-43、NK-43、K-43-XXI、К-43-85-Б、K43D003010、J-50-100-B。两种传统的四分幅字母按文字区分：拉丁字母 A、B、C、D 或西里尔字母 А、Б、В、Г，均自西北角起。J-50-[3] 在有的资料中是 1∶20 万图幅，在有的资料中是 1∶25 万图幅：以所选比例尺为准。&lt;/p&gt;&lt;p&gt;&lt;b&gt;边界。&lt;/b&gt;位于纬线上的点属于其北侧图幅，位于经线上的点属于其东侧图幅。60° 以上两幅合并，76° 以上四幅合并（1∶20 万为三幅），如 R-45,46 和 R-45-XXIII,XXIV；合并图幅没有中国编号。88° 以上没有图幅。&lt;/p&gt;&lt;p&gt;&lt;b&gt;图廓点&lt;/b&gt;是该系列坐标系中的整度数。普尔科沃 1942 与 CGCS2000 的图廓点在实地相差 100 至 150 m：在 1∶100 万图上可忽略，在 1∶20 万图上为半毫米。&lt;/p&gt;&lt;p&gt;&lt;b&gt;字段。&lt;/b&gt;name（苏联图幅名；1∶25 万和 1∶5 千为中国编号）、imw（所在 1∶100 万图幅）、russian、chinese（GB/T 13989-2012）、chinese_old（1993 年以前）、scale、以度计的四至、gk_zone（高斯–克吕格 6° 带号：国际图幅列号减 30，自格林尼治起算）、area_km2（WGS 84 椭球面上）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes, from the data of the plugin, everything that weights of evidence needs for a belt or a key area: the study area, six evidence rasters on one grid, and the training points.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area.&lt;/b&gt; The identifier of a belt or key area, for instance &lt;i&gt;altai&lt;/i&gt;, or several separated by commas (&lt;i&gt;balkhash_junggar, tianshan&lt;/i&gt;), which then are one study area. The grid lies on the Albers equal-area projection with standard parallels by the one-sixth rule, so every cell has the same area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Evidence.&lt;/b&gt; Tectonic units (categories); distance to the contacts between them, to faults and to sutures (classes, low values favourable); relief and simple Bouguer gravity (eight classes of about equal area, taken as categories). Contacts, faults and sutures outside the area count where they are the nearest.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resolution.&lt;/b&gt; The outlines are generalised and 10 to 30 km off. A distance class is therefore as wide as the combined error of lines, deposits and cells, so that no first class is narrower than the data know. Gravity resolves about 56 km, relief about 18 km. Each raster says so in its metadata, and whether it was drawn with knowledge of the deposits; the report of weights of evidence repeats it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Deposits.&lt;/b&gt; All of the area, or those chosen by codes, or by names in any of the languages, separated by commas: deposit types (&lt;i&gt;dt_vms&lt;/i&gt;), epochs, size classes (&lt;i&gt;large, medium, small&lt;/i&gt;), commodities (&lt;i&gt;Cu, Au&lt;/i&gt;), position qualities (&lt;i&gt;A&lt;/i&gt; to &lt;i&gt;D&lt;/i&gt;). Deposits of quality D, whose position is more than 30 km off or of unknown error, are left out unless they are asked for or there are no others; the log says how many.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The folder receives mask.tif, tectonic_units.tif, distance_to_contacts.tif, distance_to_faults.tif, distance_to_sutures.tif, relief.tif, bouguer.tif and deposits.gpkg. Files of these names are replaced, all together, when the work is finished. The output TYPES goes into the parameter of the same name of weights of evidence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;利用插件自带数据，为一个成矿带或重点区准备证据权法所需的全部内容：研究区、同一格网上的六个证据栅格以及训练样点。&lt;/p&gt;&lt;p&gt;&lt;b&gt;区域。&lt;/b&gt; 成矿带或重点区的标识，例如 &lt;i&gt;altai&lt;/i&gt;；也可用逗号分隔写几个（&lt;i&gt;balkhash_junggar, tianshan&lt;/i&gt;），合为一个研究区。格网采用标准纬线按六分之一规则确定的阿尔伯斯等积圆锥投影，因此各像元面积相等。&lt;/p&gt;&lt;p&gt;&lt;b&gt;证据。&lt;/b&gt; 大地构造单元（类别）；到单元界线、断裂和缝合带的距离（分级，数值低者有利）；地形和简单布格重力异常（各分为面积大致相等的八级，按类别处理）。区外的界线、断裂和缝合带若为最近者，同样计入。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分辨率。&lt;/b&gt; 这些界线经过概括，误差为 10–30 km。因此距离分级的宽度等于线、矿床和像元的综合误差，使第一级不窄于数据所能分辨的程度。重力的分辨率约 56 km，地形约 18 km。各栅格的元数据均注明这些数值，并注明勾绘时是否已知矿床位置；证据权法的报告会重复这些说明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;矿床。&lt;/b&gt; 区内全部矿床，或用逗号分隔的代码（也可用三种语言中任一种的名称）选择：矿床类型（&lt;i&gt;dt_vms&lt;/i&gt;）、成矿时代、规模（&lt;i&gt;large, medium, small&lt;/i&gt;）、矿种（&lt;i&gt;Cu, Au&lt;/i&gt;）、坐标精度（&lt;i&gt;A&lt;/i&gt; 至 &lt;i&gt;D&lt;/i&gt;）。坐标精度为 D（误差超过 30 km 或误差不明）的矿床，除非指定采用或别无其他矿床，一律不作训练样点；日志给出其数目。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 文件夹中得到 mask.tif、tectonic_units.tif、distance_to_contacts.tif、distance_to_faults.tif、distance_to_sutures.tif、relief.tif、bouguer.tif 和 deposits.gpkg。同名文件在全部完成后一并替换。输出 TYPES 填入证据权法的同名参数。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Measures how the mean content of a window about each cell changes with the size of the window, which finds weak anomalies in a low background as well as strong ones in a high one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method&lt;/b&gt; (Cheng, 2007). The mean over a window of side ε goes as ε^(α − 2). The index α is 2 where the content does not depend on the window, &lt;i&gt;below 2 where the middle is enriched&lt;/i&gt;, above 2 where it is depleted. It is fitted by least squares of the logarithm of the mean on the logarithm of the side, for windows of 3, 5, 7 … cells; the robust form takes the median of the slopes between all pairs of windows, which one odd window moves less.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Edges and nodata.&lt;/b&gt; A window is what of it holds values. Cells without a value get none; neither do cells about which a window has the mean 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; α without unit, low values favourable; R² of the straight line, by which a doubtful α is known. As evidence for prospectivity its kind is ascending.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Contents must not be negative: give contents, not logarithms or log-ratios. Take cells not larger than the spacing of the samples, and an interpolation that does not smooth strongly. In degrees cells are no squares; the index is measured all the same, for all windows at a place have one shape.&lt;/p&gt;</source>
        <translation>&lt;p&gt;计算每个像元周围窗口的平均含量如何随窗口大小变化，既能发现低背景中的弱异常，也能发现高背景中的强异常。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法&lt;/b&gt;（Cheng，2007）。边长 ε 的窗口均值按 ε^(α − 2) 变化。含量与窗口无关时 α 为 2，&lt;i&gt;中心富集时小于 2&lt;/i&gt;，贫化时大于 2。对 3、5、7……个像元的窗口，以均值的对数对边长的对数作最小二乘拟合；稳健形式取各对窗口间斜率的中位数，个别异常窗口对它影响较小。&lt;/p&gt;&lt;p&gt;&lt;b&gt;边缘与无数据。&lt;/b&gt;窗口只计其中有值的部分。无值的像元仍无值；周围有窗口均值为 0 的像元也无值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;无量纲的 α，低值有利；直线的 R²，用以识别不可靠的 α。作为成矿预测证据，其类型为升序。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;含量不得为负：请用含量，不要用对数或对数比。像元不宜大于样品间距，插值也不宜过度平滑。经纬度坐标下像元不是正方形，但同一位置各窗口形状一致，指数仍可计算。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Measures the haloes that profiles, adits or drill holes cross: linear productivity, content above background times width.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula&lt;/b&gt; (Solovov 1985). M = Δx (Σ C − n C&lt;sub&gt;b&lt;/sub&gt;), Δx the step, n the samples, C&lt;sub&gt;b&lt;/sub&gt; the background; in content × m, and in % × m (m%) where the unit is known. With a step of 0 each sample stands for half the way to each neighbour, the first and the last for the whole way to their only one: Σ Δx (C − C&lt;sub&gt;b&lt;/sub&gt;), the same where steps are equal. With a distance between profiles the report adds the areal productivity P = l Σ M.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Where.&lt;/b&gt; With thresholds (&lt;i&gt;Cu=60; Pb=40&lt;/i&gt;) each run of samples at or above the threshold is an interval of its own; an element without one is measured over the whole profile. M of a whole profile may be negative.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Positions&lt;/b&gt; along a profile: a field in metres (such as the depth in a drill hole), or else the samples’ places, which then need a projection in metres, along the line that fits them best.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Background&lt;/b&gt;: &lt;i&gt;Cu=30; Pb=20&lt;/i&gt; in the unit of the field; of other elements the median of all samples. Below detection half of the limit stands in the sums; the report says how often. Duplicates, standards and blanks are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; A row for each profile, element and interval; a table with a row for each profile and a field for each element (Cu_pct_m: sum of the intervals), which &lt;i&gt;Zonality series&lt;/i&gt; reads when profiles are levels; a report.&lt;/p&gt;</source>
        <translation>&lt;p&gt;度量剖面、坑道或钻孔所穿过的晕：线金属量，即高于背景的含量乘以宽度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;公式&lt;/b&gt;（Solovov 1985）。M＝Δx（ΣC − n C&lt;sub&gt;b&lt;/sub&gt;），Δx 为点距，n 为样品数，C&lt;sub&gt;b&lt;/sub&gt; 为背景值；单位为含量×m，已知含量单位时另给 %×m（米百分值）。点距为 0 时，每个样品代表至两侧相邻样品距离之半，首末样品代表至其唯一相邻样品的全部距离：ΣΔx（C − C&lt;sub&gt;b&lt;/sub&gt;），点距相等时二者相同。给出剖面间距时，报告另列面金属量 P＝l·ΣM。&lt;/p&gt;&lt;p&gt;&lt;b&gt;区段。&lt;/b&gt;给出异常下限（&lt;i&gt;Cu=60; Pb=40&lt;/i&gt;）时，每一段连续达到下限的样品为一个区段；未给下限的元素按整条剖面计算。整条剖面的 M 可为负值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;位置&lt;/b&gt;：以米为单位的字段（如钻孔深度）；否则用样品点位，须为以米为单位的投影，取最佳拟合直线上的位置。&lt;/p&gt;&lt;p&gt;&lt;b&gt;背景值&lt;/b&gt;：&lt;i&gt;Cu=30; Pb=20&lt;/i&gt;，单位同字段；其余元素取全部样品的中位数。低于检出限者以检出限之半计入，报告列出个数。重复样、标准物质和空白样不计。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每条剖面、每个元素、每个区段一行；另有每条剖面一行、每个元素一个字段的表（Cu_pct_m：各区段之和），剖面即中段时可供&lt;i&gt;元素分带序列&lt;/i&gt;读取；报告。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Outlines the anomalies of one element on a raster of contents, such as a kriged one, with their outer, middle and inner zones, and measures each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Levels&lt;/b&gt; part the zones; the lowest one is the threshold. &lt;i&gt;METHOD&lt;/i&gt; says what they are. &lt;i&gt;frequency&lt;/i&gt;: the lowest contents at or below which so many percent of the area of the raster lie, by default 85, 92.5 and 97.5 %, as low-density surveys 1:1,000,000 use them. &lt;i&gt;multiples&lt;/i&gt;: 1, 2 and 4 times the threshold (DB63/T 1936-2021). &lt;i&gt;values&lt;/i&gt;: contents. &lt;i&gt;auto&lt;/i&gt;: multiples where a threshold is given, else frequencies. A threshold under another method is refused. Any number of levels may be given, in any order.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outlines&lt;/b&gt; follow the edges of the cells and are never smoothed; holes stay holes. An anomaly is all that lies at or above the threshold and hangs together by sides (4) or also by corners (8). Those below the smallest area, or with fewer samples than asked for, are dropped. Zones never overlap: the outer one has a hole where the middle one lies. Areas are geodesic.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Figures.&lt;/b&gt; Mean (by area), highest content and standard deviation; contrast, for which sources differ, so that its convention stands beside it: mean over threshold, mean over background or highest content over threshold; areal productivity Σ (C − background) ΔS (面金属量), in content × km²; NAP = contrast × area (规格化面金属量), km². The background is the one given, or the median of the raster by area. Anomalies rank by NAP.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Composition formula.&lt;/b&gt; With rasters of further elements each anomaly gets a formula such as &lt;i&gt;Au5.1 As3.2&lt;/i&gt;: mean of the element inside over the median of its raster, the greatest first, where it reaches the least coefficient. Elements are those that the rasters name, as those made here do, else those of the names of their files (Cu_ppm.tif).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An anomaly of an interpolated raster is as good as the interpolation: look at its variance and at the samples. A percent of the area always finds anomalies, also where there are none; compare with the threshold laboratory. A raster marked as synthetic marks its anomalies.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在某元素的含量栅格（如克里金结果）上圈定异常及其外、中、内带，并逐一量算。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分带界限&lt;/b&gt;划分各带，最低者即异常下限。&lt;i&gt;METHOD&lt;/i&gt; 说明其含义。&lt;i&gt;frequency&lt;/i&gt;：使栅格面积的给定百分比不高于它的最低含量，默认85、92.5、97.5%，为1∶100万低密度测量所用。&lt;i&gt;multiples&lt;/i&gt;：异常下限的1、2、4倍（DB63/T 1936-2021）。&lt;i&gt;values&lt;/i&gt;：含量。&lt;i&gt;auto&lt;/i&gt;：给出异常下限时取其倍数，否则取累积频率。在其他方法下给出异常下限将被拒绝。界限个数与次序不限。&lt;/p&gt;&lt;p&gt;&lt;b&gt;边界&lt;/b&gt;沿像元边缘，不作平滑；孔洞保留。异常是不低于下限且以边（4）或边与角（8）相连的像元之和；面积小于最小面积或样品数不足者舍去。各带互不重叠：外带在中带处留孔。面积为椭球面面积。&lt;/p&gt;&lt;p&gt;&lt;b&gt;参数。&lt;/b&gt;平均值（按面积加权）、最高值、标准差；衬度的定义各家不一，故旁注约定：平均值／异常下限、平均值／背景值、最高值／异常下限；面金属量 Σ(C − 背景)ΔS，单位为含量×km²；规格化面金属量 NAP = 衬度×面积，km²。背景为给定值，或按面积的栅格中位数。异常按 NAP 排序。&lt;/p&gt;&lt;p&gt;&lt;b&gt;组分式。&lt;/b&gt;给出其他元素的栅格时，每个异常得到如 &lt;i&gt;Au5.1 As3.2&lt;/i&gt; 的组分式：异常内该元素平均值与其栅格中位数之比，达到最小系数者由大到小排列。元素取栅格自身所注明者（本插件生成的栅格均注明），否则由文件名识别（Cu_ppm.tif）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;插值栅格上的异常取决于插值质量：请查看其方差和样品。按面积百分比总能圈出异常，即使本无异常；请与异常下限实验室比较。标为合成的栅格，其异常同样标注。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Parts a map into regional background, local anomalies and noise by the power of the waves that it is made of (S–A method; Cheng, Xu and Grunsky, 2000).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The map is brought into waves by the Fourier transform. The area A of the spectrum, counted in waves, whose power is at least S goes as S^−β, with another β for each kind of pattern: on logarithmic axes the curve is a broken line. Waves above a break make one map, those below it another; the maps add up to the input.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Breaks.&lt;/b&gt; Powers; where empty, so many breaks as are asked for, where the broken line of least squares has its knots. The report shows the curve: look at it before the maps are used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Edges and nodata.&lt;/b&gt; Cells without a value are filled from the nearest one, and the map is continued by its mirror image beyond its edges; they get no value in the result.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Background (the greatest power, with the mean), anomaly and, with two breaks, noise, in the unit of the input; the curve as a table; a report.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Memory.&lt;/b&gt; The whole raster is held: about 80 bytes a cell, which is checked first. Up to 64 million cells with the margins.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; In degrees waves have no length in metres: bring the raster to a projection first where it extends over many degrees. Where much is filled, the waves are those of the filling.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按组成图件的波的功率，把图分为区域背景、局部异常和噪声（S–A 法；Cheng、Xu 和 Grunsky，2000）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt;用傅里叶变换把图分解为波。功率不小于 S 的能谱面积 A（以波数计）按 S^−β 变化，不同的图式有不同的 β：在双对数坐标上曲线为折线。分界点以上的波组成一幅图，以下的组成另一幅；各图之和即原图。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分界点。&lt;/b&gt;功率值；留空时按所要的个数取最小二乘折线的转折点。报告给出曲线：使用结果前请先查看。&lt;/p&gt;&lt;p&gt;&lt;b&gt;边缘与无数据。&lt;/b&gt;无值像元由最近的像元填补，图外以镜像延拓；结果中这些像元仍无值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;背景（功率最大部分，含均值）、异常，以及有两个分界点时的噪声，单位同输入；曲线表；报告。&lt;/p&gt;&lt;p&gt;&lt;b&gt;内存。&lt;/b&gt;整幅栅格载入内存：每个像元约 80 字节，事先检查。连同边缘最多 6400 万像元。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;经纬度坐标下波没有以米计的长度：跨度大时请先投影。填补过多处的波只反映填补本身。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Parts a prospectivity map into nine classes: how high the score is (return), and how unsure (risk). Ground of high return and low risk comes first; of high return and high risk asks for more data before it is drilled.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; The mean and the standard deviation of many runs, as the bootstrap of training sites or the Monte Carlo of site positions write them; or a posterior probability and its standard deviation from weights of evidence. A spread on another grid is resampled to that of the mean.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classes.&lt;/b&gt; By shares of the area, which hold for any kind of score: by default the best 10 % have high return and the next 20 % medium; the risk is cut into thirds. Limits come from all cells where both rasters have data, beyond 200 000 cells from an even sample of them; equal values are not parted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Risk.&lt;/b&gt; By default the standard deviation divided by the size of the mean (coefficient of variation). The deviation of a probability grows with the probability itself: taken as it is, most ground of low probability would count as low risk and most of high probability as high risk, whatever the model knows. Take the deviation as it is for scores that are not ratios to a zero, such as sums of logarithms, which pass through 0; the log says where a mean does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Class 3 (return − 1) + risk, both counted from 1, low, to 3, high, with names in three languages, and the area of each class. Blue grows with return, orange with risk; both together are dark.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; To read simulated prospectivity as risk and return follows Wang, Yin, Caers and Zuo (2020, Geoscience Frontiers 11, 2297–2308); the nine classes by shares of the area are a plain choice of this plugin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The risk is that of the simulated errors alone. Low risk of a low score says that the model is sure, not that the ground is barren. In degrees, shares are shares of cells. A raster that says of itself that it is a score is refused as standard deviation, and the reverse; of rasters that say nothing only negative deviations show the mistake.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将成矿预测图分为九类：得分有多高（收益），有多不确定（风险）。高收益、低风险的地段优先；高收益、高风险的地段在钻探之前需要更多资料。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;多次运行的平均值和标准差，由训练样点自助法或矿床位置的蒙特卡罗模拟生成；也可用证据权的后验概率及其标准差。格网不同的离散程度栅格重采样到平均值栅格。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分类。&lt;/b&gt;按面积比例，适用于任何一种得分：默认最佳 10% 为高收益，其次 20% 为中收益；风险按三等分。界限取自两个栅格均有数据的全部单元，超过 200 000 个单元时取其均匀样本；相等的值不拆分。&lt;/p&gt;&lt;p&gt;&lt;b&gt;风险。&lt;/b&gt;默认为标准差除以平均值的绝对值（变异系数）。概率的标准差随概率本身增大：若直接取标准差，则无论模型了解多少，低概率地段大多算作低风险，高概率地段大多算作高风险。对于没有绝对零点的得分（如穿过 0 的对数之和），请直接取标准差；平均值穿过 0 时日志会说明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;类别 = 3（收益 − 1）+ 风险，两者均从 1（低）到 3（高），附三种语言的名称和各类面积。蓝色随收益加深，橙色随风险加深，两者都高时为深色。&lt;/p&gt;&lt;p&gt;&lt;b&gt;来源。&lt;/b&gt;以风险与收益解读模拟的成矿预测，依据 Wang、Yin、Caers 和 Zuo（2020，Geoscience Frontiers 11，2297–2308）；按面积比例分九类是本插件的简单选择。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;风险仅为所模拟误差的风险。低得分的低风险只说明模型很确定，并不说明该处无矿。经纬度栅格的比例为单元数比例。自身声明为得分的栅格不能用作标准差，反之亦然；栅格未作声明时，只有负的标准差才会暴露错误。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Plans the sites of a low-density survey: so many in each cell of a division of the study area, at random within the cell, so that every part has the same chance (stratified random sampling).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells.&lt;/b&gt; Map sheets, cells of 160 km and their parts, or cells of equal area with the side given. The Global Reference Network asks for five sites or more in a cell of 160 km (Darnley and others, 1995).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells at the border&lt;/b&gt; get sites in proportion to their part in the study area; what is left over a whole number is decided by lot, so that the density is right on the whole.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reserves&lt;/b&gt; stand in for sites that cannot be reached, in their order. &lt;b&gt;Duplicates&lt;/b&gt;: a share of the sites, drawn by lot, is marked for a second sample at the site, as nested analysis of variance needs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Points in degrees (WGS 84): site, cell, number in the cell, role (primary or reserve), mark of a duplicate, longitude and latitude. The same seed gives the same sites.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A site marks where to look for the nearest catchment, terrace or soil of the design; relief and access are not known here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;规划低密度测量的采样点：在研究区划分的每个单元内随机布置若干点，使各处机会相同（分层随机采样）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单元。&lt;/b&gt;图幅、160 km 单元及其细分，或给定边长的等面积单元。全球地球化学参考网要求每个 160 km 单元至少五个点（Darnley 等，1995）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;边缘单元&lt;/b&gt;按其位于研究区内的比例分配点数；整数以外的零头由抽签决定，使总体密度正确。&lt;/p&gt;&lt;p&gt;&lt;b&gt;备用点&lt;/b&gt;按顺序代替无法到达的点。&lt;b&gt;重复样&lt;/b&gt;：抽签选出一定比例的点，标记为在该点再采一个样，供嵌套方差分析使用。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;经纬度（WGS 84）点：点号、单元、单元内序号、作用（primary 主点或 reserve 备用点）、重复样标记、经度和纬度。相同的种子得到相同的点。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;点只表示在何处寻找设计所需的最近汇水盆地、阶地或土壤；这里不了解地形和交通。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Prints a card for each target: one PDF, one page of A4 for each, ready to be taken into the field or put into a report.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A layer made by &lt;i&gt;Delineate targets&lt;/i&gt;; a selection or a filter chooses the cards, and the order is that of the rank. The score raster lies under the targets, coloured by shares of its area; the log says whether the score was taken as a probability or as a ranking, and why; &lt;i&gt;What the score is&lt;/i&gt; sets it. The evidence rasters are asked only for their titles in the language of the cards; the bars come from the fields &lt;i&gt;fp_…&lt;/i&gt; of the targets. &lt;i&gt;Known deposits&lt;/i&gt;: those that &lt;i&gt;Delineate targets&lt;/i&gt; counted; they are drawn and named in place of the deposits of the plugin. Without them the card says that the deposits on the map need not be those of its table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A card&lt;/b&gt; shows the target on the score with deposits, towns, rivers, borders, faults and sutures, a frame with its graticule, numeric scale and scale bar, the place on a location map, every figure of the target, the fingerprint of the evidence as bars, the fields of predicted resources, which are empty cells until the geologist has filled them in, and notes on what the card does not say. The scale is the largest usual one at which the target takes no more than 45 % of the frame’s width and height. All maps have one conic projection by the one-sixth rule.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Language.&lt;/b&gt; Chinese, Russian or English. The targets hold the names of deposits, towns and countries in all three, where their layers had them. Text in the PDF can be searched and copied.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Boundaries come from QGIS’s world map and are indicative; cards are drafts until the draft note is switched off. Layers marked as synthetic put that note on every card.&lt;/p&gt;</source>
        <translation>&lt;p&gt;为每个靶区打印一张卡片：一个PDF文件，每个靶区一页A4，可带往野外或附入报告。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;由&lt;i&gt;圈定找矿靶区&lt;/i&gt;生成的图层；选择或过滤决定打印哪些卡片，次序按排名。得分栅格垫在靶区之下，按面积份额着色。证据栅格仅用于取得卡片语言的标题；条形取自靶区的&lt;i&gt;fp_…&lt;/i&gt;字段。&lt;i&gt;已知矿床&lt;/i&gt;：&lt;i&gt;圈定找矿靶区&lt;/i&gt;所计数的矿床；图上绘注这些矿床以代替插件自带的矿床。未给出时，卡片注明图上矿床不一定是表中计数的矿床。日志说明得分被视为概率还是排序得分及其依据；可用&lt;i&gt;得分的性质&lt;/i&gt;指定。&lt;/p&gt;&lt;p&gt;&lt;b&gt;卡片&lt;/b&gt;在得分图上显示靶区及矿床、居民地、河流、国界、断裂和缝合带，图廓带经纬网，有数字比例尺和比例尺条，位置示意图，靶区的全部指标，以条形表示的证据特征谱，预测资源量字段（地质人员填写之前为空格），以及关于卡片未尽之处的说明。比例尺取靶区不超过图廓宽、高45%的最大常用比例尺。各图采用同一个按六分之一规则确定的圆锥投影。&lt;/p&gt;&lt;p&gt;&lt;b&gt;语言。&lt;/b&gt;中文、俄文或英文。靶区图层以三种语言保存矿床、城镇和国家名称（以所用图层含有者为限）。PDF中的文字可检索和复制。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;国界取自QGIS世界地图，仅为示意；在关闭草图标记之前卡片均为草图。标为合成的图层会使每张卡片带上该说明。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Prints composite anomalies as the two documents that a geochemical survey hands in: registration cards (异常登记卡) and section sheets (异常剖析图), in one PDF, in Chinese, Russian or English.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A layer made by &lt;i&gt;Rank anomalies and write their cards&lt;/i&gt; (or by &lt;i&gt;Propose classes of anomalies&lt;/i&gt;, whose proposal the card then shows); a selection or a filter chooses anomalies, or &lt;i&gt;the first so many&lt;/i&gt; by rank. The anomalies of single elements, as &lt;i&gt;Delineate geochemical anomalies&lt;/i&gt; makes them, give figures and outlines; their layers of zones, or rasters of contents (Cu_ppm.tif) where an element has no zones, fill the small maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A section sheet&lt;/b&gt; (A3) shows one anomaly: a small map of the geology and one for each of up to 14 elements, the foremost first (by NAP, or by mean content over background as in the composition formula), all in one frame and at one scale, the largest usual one (from 1:10,000) at which the anomaly takes no more than 80 % of it. Zones have the standard colours, outer, middle and inner, with their lower limits beside the symbol of the element; a raster is coloured at 1, 2 and 4 times the threshold of its anomalies (DB63/T 1936-2021). Samples carry their contents where at most 70 are in the frame, and are left out where there are more than 1200. Corners have coordinates; beside the maps stand location map, scale and legend, below them the table of figures: area, n, mean, highest content, background, threshold, contrast, mean over background, areal productivity (面金属量) and NAP. n counts samples, or cells of the raster where samples were not counted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A card&lt;/b&gt; (A4) has a sketch map (zones of the foremost element, outlines of seven others), map sheets (international division and GB/T 13989-2012), coordinates, country, belt, the figures of all elements, known deposits within a distance of the outline, rocks inside it by their share, and empty cells for what the geologist must say: class 甲, 乙, 丙 or 丁, geology, interpretation, check in the field, conclusion.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Geology.&lt;/b&gt; A layer of polygons of your own, with its own style; one without is coloured by the field of names. Without a layer the sheet has the plugin’s tectonic units, which are indicative and too coarse for a single anomaly. &lt;b&gt;Deposits&lt;/b&gt;: your own points (fields &lt;i&gt;commodities&lt;/i&gt;, such as Cu; Au, and &lt;i&gt;size_class&lt;/i&gt; are read where there are), else those of the plugin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Boundaries are indicative; pages are drafts until the draft note is switched off. What DZ/T 0011 and DZ/T 0167 ask of a card should be checked against your copy. Synthetic data are marked.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将综合异常打印成化探成果要求提交的两种资料：异常登记卡和异常剖析图，合为一个 PDF，语言为中文、俄文或英文。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;由&lt;i&gt;异常评序与登记卡&lt;/i&gt;（或&lt;i&gt;按规则建议异常类别&lt;/i&gt;，登记卡即列出其建议类别）生成的图层；可用选择集或过滤器选取异常，也可按评序&lt;i&gt;取前若干个&lt;/i&gt;。由&lt;i&gt;圈定地球化学异常&lt;/i&gt;生成的单元素异常提供参数和轮廓；其分带图层，或没有分带时的含量栅格（Cu_ppm.tif），用于填充各小图。&lt;/p&gt;&lt;p&gt;&lt;b&gt;剖析图&lt;/b&gt;（A3）表示一个异常：一张地质小图，以及最多 14 个元素各一张小图，主要元素在前（按 NAP，或按组分式中的平均含量／背景值），图框和比例尺相同；比例尺取异常占图框不超过 80 % 的最大常用比例尺（从 1:10 000 起）。外、中、内带用标准色，下限值注在元素符号旁；栅格按其异常下限的 1、2、4 倍着色（DB63/T 1936-2021）。图框内样品不超过 70 个时注记含量，超过 1200 个时不表示样点。图框四角注坐标；图旁为位置示意图、比例尺和图例，图下为参数表：面积、n、平均值、极大值、背景值、异常下限、衬度、浓集系数、面金属量和 NAP。n 为样品数，未统计样品时为栅格单元数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;登记卡&lt;/b&gt;（A4）包括草图（首要元素的分带和另外七个元素的轮廓）、所在图幅（国际分幅和 GB/T 13989-2012）、坐标、国家、成矿带、各元素参数、轮廓外一定距离内的已知矿床、异常内各岩性所占面积，以及由地质人员填写的空格：类别（甲、乙、丙、丁）、地质、解释、查证、结论。&lt;/p&gt;&lt;p&gt;&lt;b&gt;地质。&lt;/b&gt;可用自己的面图层及其样式；没有样式的按名称字段着色。未给图层时用本插件的大地构造单元，仅为示意，对单个异常过于粗略。&lt;b&gt;矿床&lt;/b&gt;：自己的点图层（如有 &lt;i&gt;commodities&lt;/i&gt;，例如 Cu; Au，以及 &lt;i&gt;size_class&lt;/i&gt; 字段则读取），否则用本插件的矿床。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;界线仅为示意；取消草图标记前页面均为草图。DZ/T 0011、DZ/T 0167 对登记卡的要求请与所持标准核对。合成数据均有标注。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Prints map sheets of the international division one after the other, each as &lt;i&gt;Print map&lt;/i&gt; prints it: in its own frame, with number, name, index to the adjoining sheets and everything else, in one to three languages.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sheets.&lt;/b&gt; Those of a belt or key area that share ground with its outline, those of an extent, at the scale of the series; or codes, one in a line, with the name of the sheet after a colon: &lt;i&gt;K-43: Бишкек&lt;/i&gt;, or in three languages: &lt;i&gt;K-43: 比什凯克 | Бишкек | Bishkek&lt;/i&gt;. Codes may be of any scale and join the others.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Going on.&lt;/b&gt; Files appear sheet by sheet. Cancelled or interrupted, the next run with the same settings into the same folder leaves finished sheets as they are and goes on with the others; sheets whose settings, input files or data have changed are printed again. The record is the file &lt;i&gt;series.json&lt;/i&gt; in the folder; without &lt;i&gt;Leave finished sheets as they are&lt;/i&gt; all are printed again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A sheet that cannot be printed&lt;/b&gt; (its paper is too small, the raster does not reach it) is named with the reason, and the series goes on.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Everything else&lt;/b&gt; is as in &lt;i&gt;Print map&lt;/i&gt;. Scale 0 is that of the sheet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;逐幅打印国际分幅的图幅，每幅与&lt;i&gt;打印地图&lt;/i&gt;所成的图相同：自身的图廓、图幅编号和图名、接图表及其他一切，一至三种语言。&lt;/p&gt;&lt;p&gt;&lt;b&gt;图幅。&lt;/b&gt;与所选成矿带或重点区轮廓相交的图幅，或范围内的图幅，按系列的比例尺；或逐行填写编号，冒号后写图幅名称：&lt;i&gt;K-43: Бишкек&lt;/i&gt;，或三种语言：&lt;i&gt;K-43: 比什凯克 | Бишкек | Bishkek&lt;/i&gt;。编号可为任何比例尺，与其他图幅一并打印。&lt;/p&gt;&lt;p&gt;&lt;b&gt;续印。&lt;/b&gt;文件逐幅生成。取消或中断之后，以相同设置、在同一文件夹再次运行时，已完成的图幅保持不变，只打印其余图幅；设置、输入文件或数据有变化的图幅重新打印。记录保存在文件夹中的 &lt;i&gt;series.json&lt;/i&gt;；不勾选&lt;i&gt;保留已完成的图幅&lt;/i&gt;则全部重印。&lt;/p&gt;&lt;p&gt;&lt;b&gt;无法打印的图幅&lt;/b&gt;（图纸太小、栅格未覆盖）会连同原因列出，系列继续打印。&lt;/p&gt;&lt;p&gt;&lt;b&gt;其余&lt;/b&gt;与&lt;i&gt;打印地图&lt;/i&gt;相同。比例尺 0 即图幅自身的比例尺。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Proposes a class for each composite anomaly by an editable table of rules, such as the Chinese 甲, 乙, 丙 and 丁 or the Russian prospects of anomalous geochemical fields. It is a proposal: the field is called &lt;i&gt;class_proposal&lt;/i&gt;, the rule stands beside it, and the geologist’s own field &lt;i&gt;class&lt;/i&gt; is not touched. Whether an anomaly comes from ore is a judgement on its geology, which no table makes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rules&lt;/b&gt; are evaluated in their order; the first that holds gives the class. &lt;i&gt;Rules&lt;/i&gt; takes lines &lt;i&gt;class; title; condition&lt;/i&gt;, and &lt;i&gt;Edit Rules…&lt;/i&gt; beside the box edits them as a table with QGIS’s expression builder; &lt;i&gt;Table of rules&lt;/i&gt; takes a CSV file with the columns class, condition and title. With neither, the shipped table of the tradition counts. Its classes are common practice, its conditions are the project’s: no standard was read; check them against your copy and change them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A condition&lt;/b&gt; is a QGIS expression on the fields of &lt;i&gt;Rank anomalies and write their cards&lt;/i&gt; (rank, main, elements, count, area_km2, nap_sum, zonality …) and on: &lt;i&gt;deposit_km&lt;/i&gt;, distance from the outline to the nearest known deposit, 0 inside; &lt;i&gt;deposit_same_km&lt;/i&gt;, the same to deposits that hold one of its elements; &lt;i&gt;deposit_same_size&lt;/i&gt;, the largest size class (large, medium, small, unknown) of those inside; &lt;i&gt;geology_share&lt;/i&gt;, percent of its area on favourable geology; &lt;i&gt;rank_percent&lt;/i&gt;; &lt;i&gt;coefficient&lt;/i&gt;, the greatest of the composition formula. What is not known is NULL, so that a condition on it does not hold: without a layer of geology &lt;i&gt;geology_share&lt;/i&gt; is NULL.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Deposits&lt;/b&gt;: your points (fields &lt;i&gt;commodities&lt;/i&gt;, such as Cu; Au, and &lt;i&gt;size_class&lt;/i&gt;), else those of the plugin. &lt;b&gt;Geology&lt;/b&gt;: polygons, and an expression on their fields that says which are favourable.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Deposits that nobody knows, and those of the plugin with positions off by tens of km, make the distance no more than a hint. Class 丁 (not ore) in particular needs the field.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按可编辑的规则表为每个综合异常建议类别，例如中国的甲、乙、丙、丁类或俄罗斯的异常地球化学场远景。结果仅为建议：字段名为 &lt;i&gt;class_proposal&lt;/i&gt;，旁边列出所依据的规则，地质人员自己的 &lt;i&gt;class&lt;/i&gt; 字段不改动。异常是否由矿引起须凭地质判断，任何规则表都不能代替。&lt;/p&gt;&lt;p&gt;&lt;b&gt;规则&lt;/b&gt;自上而下依次求值，第一条成立的规则给出类别。&lt;i&gt;规则&lt;/i&gt;按行填写&lt;i&gt;类别；说明；条件&lt;/i&gt;，框旁的&lt;i&gt;编辑规则…&lt;/i&gt;以表格和 QGIS 表达式构建器编辑；&lt;i&gt;规则表&lt;/i&gt;接受含 class、condition、title 列的 CSV 文件。两者都未给时用所选传统的自带规则表。其类别为通行惯例，条件由本项目拟定，未查阅标准原文，请与所持标准核对并修改。&lt;/p&gt;&lt;p&gt;&lt;b&gt;条件&lt;/b&gt;是 QGIS 表达式，可用&lt;i&gt;异常评序与登记卡&lt;/i&gt;的字段（rank、main、elements、count、area_km2、nap_sum、zonality 等），以及：&lt;i&gt;deposit_km&lt;/i&gt;，轮廓至最近已知矿床的距离，在内为 0；&lt;i&gt;deposit_same_km&lt;/i&gt;，至含其任一元素的矿床的距离；&lt;i&gt;deposit_same_size&lt;/i&gt;，异常内此类矿床的最大规模（large、medium、small、unknown）；&lt;i&gt;geology_share&lt;/i&gt;，位于有利地质上的面积百分比；&lt;i&gt;rank_percent&lt;/i&gt;；&lt;i&gt;coefficient&lt;/i&gt;，组分式中的最大系数。未知者为 NULL，相应条件不成立：没有地质图层时 &lt;i&gt;geology_share&lt;/i&gt; 为 NULL。&lt;/p&gt;&lt;p&gt;&lt;b&gt;矿床&lt;/b&gt;：自己的点图层（字段 &lt;i&gt;commodities&lt;/i&gt;，例如 Cu; Au，和 &lt;i&gt;size_class&lt;/i&gt;），否则用本插件的矿床。&lt;b&gt;地质&lt;/b&gt;：面图层，以及说明哪些面为有利地质的表达式。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;未知的矿床，以及本插件中位置误差达数十千米的矿床，使距离仅有提示意义。尤其丁类（非矿）须经野外查证。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Proposes the projection and the paper for a map of an extent, and tells for each candidate what it does to lengths, areas, angles and north over that extent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rules.&lt;/b&gt; A map sheet 1:1,000,000: Lambert conformal conic with parallels 35′ inside the edges (Chinese practice since 1978) or 40′ (international specification of 1962); Russian editions zones of Gauss–Krüger or the modified polyconic. 1:500,000 and larger: a zone of 6°, never farther than 6° from its meridian. Between: a conic whose parallels lie a sixth of the height inside the extent. 1:5,000,000 and smaller: Albers by the same rule, or the Lambert azimuthal projection of the International Geological Map of Asia (90° E, 40° N); Chinese editions may take 25°/47° and 105°, which suits China, not the belts. Maps from which areas are read (geochemistry, prospectivity, geohazards, ecology) come first with true areas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Distortion.&lt;/b&gt; The least and the greatest factor of length and of area, the greatest change of an angle, and how far meridians turn from the vertical, over the whole extent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Paper.&lt;/b&gt; The smallest paper that holds the map with its legend, table and notes at this scale; where none does, how many sheets of which paper, or the scale that fits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; CRS: the code of the proposed system, or its definition (WKT, PROJ) where it has none; PAPER: its name, empty where no single one holds the map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Rules of practice, from general knowledge where no standard could be read; a series that prescribes its projection comes first. The datum of the extent is taken as WGS 84: datums differ by metres to 150 m.&lt;/p&gt;</source>
        <translation>&lt;p&gt;为某一范围的地图推荐投影和纸张，并说明每种候选投影在该范围内对长度、面积、角度和北方向的影响。&lt;/p&gt;&lt;p&gt;&lt;b&gt;规则。&lt;/b&gt;1:1 000 000图幅：兰勃特等角圆锥投影，标准纬线距图幅南北边35′（中国1978年以来的做法）或40′（1962年国际规范）；俄文版采用高斯–克吕格分带或改良多圆锥投影。1:500 000及更大比例尺：6°分带，离中央经线不超过6°。介于两者之间：圆锥投影，标准纬线位于范围高度六分之一以内。1:5 000 000及更小：按同一规则的阿尔伯斯投影，或亚洲国际地质图的兰勃特方位投影（90°E、40°N）；中文版可用25°/47°、105°，它适合全中国，而不适合各成矿带。需要量算面积的地图（地球化学、成矿预测、地质灾害、生态）优先采用等积投影。&lt;/p&gt;&lt;p&gt;&lt;b&gt;变形。&lt;/b&gt;整个范围内长度比和面积比的最小值与最大值、最大角度变形，以及经线偏离竖直方向的最大角度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;纸张。&lt;/b&gt;在该比例尺下能容纳地图及其图例、图签和说明的最小纸张；若没有，则给出需要几张何种纸张，或能容纳的比例尺。&lt;/p&gt;&lt;p&gt;&lt;b&gt;结果。&lt;/b&gt;CRS：所推荐坐标系的代码；没有代码时为其定义（WKT、PROJ）。PAPER：纸张名称；单张纸容纳不下时为空。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;均为实践规则；读不到标准原文之处出自一般知识；图件系列自有规定时以其为准。范围的基准按WGS 84处理：各基准之间相差数米至百余米。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts elements in the order of vertical zonality of primary haloes, from the supra-ore to the sub-ore ones, by Ovchinnikov and Grigorian.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method&lt;/b&gt; (Ovchinnikov and Grigorian 1970; Beus and Grigorian 1975; Grigorian 1992). Linear productivities of each element at each level; every element is brought to the order of magnitude of the greatest one by a power of ten, so that the greatest productivities of all lie between the same two powers of ten (40, 7 and 0.3 times 1, 10 and 100); its zonality index is its share in the sum of its level; the level of its greatest index is its place. Elements of one level stand in the order of the variability gradient: the sum of greatest index over index of the levels above, less that of the levels below, so that what fades downwards comes first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A table or layer with a field of the level. Either linear productivities: the table of profiles and elements of &lt;i&gt;Linear productivity of profiles&lt;/i&gt;, or one of your own; rows of one level are added. Or contents of samples: M = Δx (Σ C − n C&lt;sub&gt;b&lt;/sub&gt;) is made of those of a level, with the step and backgrounds given (&lt;i&gt;Cu=30; Pb=20&lt;/i&gt;, in the unit of the field; of the others the median of all rows). Contents are brought to % where the names of the fields tell the unit; productivities must have one unit. Negative productivities count as 0, and the log says where.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; A row for each element in the order of the series, with its level, productivity there, zonality index and gradient; a report with both matrices.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Two levels tell little: three or more of one halo, sampled alike. An element that is at its greatest on the uppermost or lowest level may have its true place beyond it. Empty cells are refused: a level where an element was not determined cannot be compared.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按奥夫钦尼科夫—格里戈良法，将元素按原生晕垂直分带的次序排列，由矿上元素到矿下元素。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法&lt;/b&gt;（Ovchinnikov、Grigorian 1970；Beus、Grigorian 1975；Grigorian 1992）。各元素在各中段的线金属量；以 10 的幂将各元素化为与最大者同一数量级，使各元素的最大值都落在相同的两个 10 的整数次幂之间（40、7、0.3 分别乘以 1、10、100）；元素在本中段总和中所占份额为分带指数；分带指数最大的中段即其位置。同一中段的元素按变化梯度排列：最大指数与上部各中段指数之比的和，减去与下部各中段之比的和，向下减弱者居前。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;带中段字段的表或图层。可为线金属量：&lt;i&gt;剖面线金属量&lt;/i&gt;的剖面与元素表，或自备的表，同一中段各行相加；也可为样品含量：按所给点距和背景值（&lt;i&gt;Cu=30; Pb=20&lt;/i&gt;，单位同字段；其余取全部行的中位数）计算各中段 M＝Δx（ΣC − n C&lt;sub&gt;b&lt;/sub&gt;）。字段名给出单位时含量化为 %；线金属量须为同一单位。负的线金属量按 0 计，日志注明位置。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;按序列次序每元素一行：中段、该中段线金属量、分带指数和梯度；含两个矩阵的报告。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;两个中段说明不了多少问题，应有同一晕的三个以上、采样方法一致的中段。在最上或最下中段达最大值的元素，其真实位置可能在其之外。空单元格不予接受：未测定元素的中段无法比较。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts numbers in place of contents below detection, so that log-ratios, and methods for several elements together, can be computed. The ratios among the contents that were found stay as they are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Two elements or more. Where their units differ they are brought to ppm for the computation; the result is in the unit of each field. Only samples in which each of the parts is a number or below a detection limit are taken; the others stay empty, and the log counts them. Duplicates, standards and blanks (fields &lt;i&gt;kind&lt;/i&gt;, &lt;i&gt;duplicate_of&lt;/i&gt;, &lt;i&gt;standard&lt;/i&gt;) stay empty as well and take no part: the laws are those of the contents of the area, which say nothing of control samples.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Multiplicative&lt;/b&gt; (Martín-Fernández and others 2003): a share of the limit, by default 0.65. Simple and without a law, but all that is below one limit becomes one number, and spread is lost: for few per cent below detection.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lognormal&lt;/b&gt; (Palarea-Albaladejo and Martín-Fernández 2013): for each part the geometric mean below the limit of the lognormal law fitted by maximum likelihood.&lt;/p&gt;&lt;p&gt;&lt;b&gt;lrEM&lt;/b&gt; (Palarea-Albaladejo and Martín-Fernández 2008): what is expected below the limit from the other parts of the same sample, by regression on additive log-ratios, until it settles. It keeps the correlations best; at least one part must be found in every sample. In both variants it ends where zCompositions ends, when no mean or covariance of the log-ratios changes by 10⁻⁴ or after 50 rounds; what is put in lies up to 0.1 % from where it would settle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Whole of a sample.&lt;/b&gt; The first two methods take the sample as a whole c: what was put in is δ / (1 − Σδ / c), where δ is the share of the limit, or the geometric mean below it, and Σδ their sum in the sample. Give c in the unit of the parts (10⁶ for ppm, and where units differ; 100 for %): what the parts leave of it is a residual that is not written, as with &lt;i&gt;closure&lt;/i&gt; in zCompositions. So c = 10⁶ puts 3.25 for Pb below 5 and 1.3 for Mo below 2 ppm beside As 6 and Sb 1 ppm. When left empty, c is the sum of the parts found, as in zCompositions without closure: right for whole analyses, too high for some trace elements alone, here 9.3 and 3.7. A content put in above its limit, as zCompositions does, is told; where that is so of more than half of them, they are refused. The log says what was taken. To lrEM the whole serves for the start alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Variant.&lt;/b&gt; By default numbers are those of the R package zCompositions (1.4, 1.5), with which most published work was computed. It departs from the papers: its lognormal method takes contents below 1 in the unit of the table as impossible, so that the result changes with the unit, and its lrEM takes the constant of the regression with the opposite sign, which falls further below the truth. &lt;i&gt;As published&lt;/i&gt; computes as the papers say: less biased, and the same in every unit. Multiplicative replacement is one in both.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The layer as it was, with a field Cu_ppm_rep of each part; values are never overwritten. OUTPUT_TABLE has for each part: samples, below, below_pct, the limits, and least, geometric mean and greatest of what was put in. With a sum (10⁶ for whole analyses in ppm, 100 in %) rows are closed to it again, and contents found change with the others.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A part with more than 80 % below detection is refused, for all of it would be invented. Numbers put in serve methods for many variables: for mean and deviation of one element take &lt;i&gt;Geochemical summary&lt;/i&gt;, which needs none.&lt;/p&gt;</source>
        <translation>&lt;p&gt;以数值代替低于检出限的含量，以便计算对数比和多元方法。已测出含量之间的比值保持不变。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;两个或更多元素。单位不一时，计算中统一换算为 ppm；结果仍用各字段的单位。只采用每个组分均为数值或低于检出限的样品；其余留空，日志给出其个数。重复样、标准物质和空白样（字段 &lt;i&gt;kind&lt;/i&gt;、&lt;i&gt;duplicate_of&lt;/i&gt;、&lt;i&gt;standard&lt;/i&gt;）同样留空，也不参加拟合：所用分布是全区样品含量的分布，不适用于质控样。&lt;/p&gt;&lt;p&gt;&lt;b&gt;乘法替代&lt;/b&gt;（Martín-Fernández 等 2003）：检出限的一个比例，默认 0.65。简单且不假设分布，但低于同一检出限者全成为一个数值，离散度受损：只适于少数几个百分点低于检出限的情形。&lt;/p&gt;&lt;p&gt;&lt;b&gt;对数正态&lt;/b&gt;（Palarea-Albaladejo 和 Martín-Fernández 2013）：对每个组分，取极大似然拟合的对数正态分布在检出限以下部分的几何均值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;lrEM&lt;/b&gt;（Palarea-Albaladejo 和 Martín-Fernández 2008）：由同一样品的其他组分，按加性对数比的回归求检出限以下的期望值，迭代至稳定。它最能保持相关关系；至少须有一个组分在每个样品中都已测出。两种变体的停止条件均同 zCompositions：对数比的均值和协方差的变化都小于 10⁻⁴，或满 50 轮；所填数值与完全收敛时相差至多 0.1 %。&lt;/p&gt;&lt;p&gt;&lt;b&gt;样品整体。&lt;/b&gt;前两种方法以样品为整体 c：所填数值为 δ / (1 − Σδ / c)，δ 为检出限的比例或其下的几何均值，Σδ 为该样品中 δ 之和。请以组分的单位给出 c（ppm 为 10⁶，单位不一时亦同；% 为 100）：组分之外的剩余部分作为余量参与计算而不写出，同 zCompositions 的 &lt;i&gt;closure&lt;/i&gt;。例如 As 6、Sb 1 ppm 时，c = 10⁶ 使低于 5 ppm 的 Pb 填 3.25，低于 2 ppm 的 Mo 填 1.3。留空时 c 为已测出组分之和，同不设 closure 的 zCompositions：适于全分析，而只有若干微量元素时所填数值偏高，此例为 9.3 和 3.7。填入的含量若高于其检出限（zCompositions 也会如此），则予以提示；若半数以上如此，则拒绝计算。日志说明所取的 c。lrEM 只在起始时用到整体。&lt;/p&gt;&lt;p&gt;&lt;b&gt;变体。&lt;/b&gt;默认结果与 R 软件包 zCompositions（1.4、1.5）相同，已发表的工作多用它计算。该包与原论文有出入：其对数正态法认为含量不可能低于表中单位的 1，因此结果随单位而变；其 lrEM 取回归常数的相反符号，结果比真值偏低更多。&lt;i&gt;按原论文&lt;/i&gt;则照论文计算：偏差较小，且不随单位变化。乘法替代在两者中相同。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;原图层，每个组分加一个字段，如 Cu_ppm_rep；原值绝不覆盖。OUTPUT_TABLE 对每个组分给出：samples、below、below_pct、检出限，以及所填数值的最小值、几何均值和最大值。给出总和时（全分析以 ppm 计为 10⁶，以 % 计为 100），各行重新闭合到该总和，已测出的含量也随之改变。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;低于检出限超过 80 % 的组分不予处理，因为其数值将全属臆造。填入的数值用于多元方法；单元素的均值和标准差请用&lt;i&gt;地球化学统计汇总&lt;/i&gt;，它无需填补。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts several score rasters on one sheet: how well each ranks the same deposits among the same cells, which differences are more than chance, and how far the maps agree.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Two or more rasters whose high values are favourable, the deposits that made them, and if you have them held-out deposits, which alone decide. Rasters on other grids are resampled to the first, in temporary files. Only cells where &lt;i&gt;all&lt;/i&gt; rasters have data count, and only deposits in such cells; the report says how many cells each model loses by that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Figures.&lt;/b&gt; AUC with the interval of DeLong, DeLong and Clarke-Pearson (1988), share of deposits in the best 1, 5, 10 and 20 % of the area, Boyce index (Hirzel and others 2006) and average precision, as in &lt;i&gt;Validate prospectivity&lt;/i&gt;; ROC curves and success or prediction rates of all models in one figure each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test.&lt;/b&gt; The AUCs of each pair by the paired test of DeLong and others (1988), which knows that the same deposits and cells were scored; p-values are adjusted for the number of pairs by Holm (1979). The best model is the one of highest AUC; its difference to the second is no finding while p is above 0.05. Without held-out deposits no model is called the best and the outputs of the verdict stay empty: figures and p-values of the deposits that made the models say how closely each follows these, and are there to be read as that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Agreement.&lt;/b&gt; Spearman’s rank correlation of each pair over all common cells, by ranks in 256 classes of equal area (exact where there are fewer different scores; else off by less than 0.001), and the share of the best 10 % of the area that both maps choose, which is 10 % by chance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Deposits that made the models favour those that follow them most closely; compare models by deposits that none of them has seen. Deposits that cluster make p too small. In degrees cells weigh by their area. Every cell counts as one, also on maps of models whose cases are geological units: a large unit counts as many cells of one score, so that these AUCs are not those by units of &lt;i&gt;Cross-validate model&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将若干得分栅格放在同一张表上比较：各模型在相同单元中对相同矿床的排序如何，哪些差异超出随机，各图之间一致到什么程度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;两个或更多高值有利的栅格、用于建立得分的矿床，以及（如有）留出的矿床；只有留出矿床才能作出评判。格网不同的栅格重采样到第一个栅格（临时文件）。只有&lt;i&gt;所有&lt;/i&gt;栅格均有数据的单元及其中的矿床才计入；报告给出各模型因此损失的单元数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;指标。&lt;/b&gt;AUC 及 DeLong、DeLong 和 Clarke-Pearson（1988）区间，得分最高的 1、5、10、20% 面积所含矿床比例，Boyce 指数（Hirzel 等 2006）和平均精确率，均与&lt;i&gt;检验成矿预测&lt;/i&gt;相同；所有模型的 ROC 曲线、成功率或预测率曲线各绘于一图。&lt;/p&gt;&lt;p&gt;&lt;b&gt;检验。&lt;/b&gt;每一对模型的 AUC 用 DeLong 等（1988）的配对检验，它考虑了所评分的是同一批矿床和单元；p 值按对数用 Holm（1979）法校正。AUC 最高者为最佳模型；p 大于 0.05 时，它与次佳模型之差不能作为结论。没有留出矿床时，不评最佳模型，相应输出留空：建模矿床的指标和 p 值只说明各模型贴合这些矿床的程度，仅供描述。&lt;/p&gt;&lt;p&gt;&lt;b&gt;一致性。&lt;/b&gt;每一对模型在全部共有单元上的 Spearman 秩相关，秩由 256 个等面积级别得出（不同得分较少时为精确值，否则误差小于 0.001）；以及两图都选中的最佳 10% 面积的比例，随机时为 10%。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;用建模矿床评判，偏向最贴合这些矿床的模型；应以所有模型都未见过的矿床比较。矿床成群分布时 p 偏小。经纬度栅格的单元按面积加权。以地质单元为样本的模型，其图上同样每个像元计一次：大的单元计为许多得分相同的像元，因此这里的 AUC 不同于&lt;i&gt;模型交叉验证&lt;/i&gt;中按单元计算的 AUC。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the anomalies of single elements, as &lt;i&gt;Delineate geochemical anomalies&lt;/i&gt; makes them, together into composite anomalies, ranks these and writes a registration card (异常登记卡) for each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Composite anomalies&lt;/b&gt; (综合异常). Anomalies of two elements belong together where they share at least so many percent of the smaller one’s area; groups follow from such pairs. The outline is the union. Each anomaly belongs to one composite with all of its figures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ranking.&lt;/b&gt; By the sum of NAP over the elements. The main element is the one with the greatest NAP. The composition formula takes the mean content (by area) over the background of each element.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zonality.&lt;/b&gt; Coefficient Kz = Π P of supra-ore elements / Π P of sub-ore elements, P the areal productivities (Beus and Grigorian 1975); as many of each. High: the level is above the ore; low: below it. Empty where one of the elements has no anomaly there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resources by the Soviet chain&lt;/b&gt; (Solovov 1985). From the areal productivity of a stream-sediment survey P′, in % × m²: of the halo on the slopes P = P′ / k′ (k′: 1 for a soil survey), of the rock P / k (k: coefficient of residual productivity), and to the depth H: Q = P · H / 40 tonnes (rock of 2.5 t/m³), times the share of the metal that is ore. P3 and P2 differ by their depths and by what is known of the object: the figures are for elements that you name, and for coefficients that you answer for.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Composite anomalies; a table with a row for each element in each; the cards as an HTML page that prints one card after the other, with a sketch of the outlines of all elements and empty cells for what the geologist must say: class (甲, 乙, 丙, 丁), geology, check in the field, conclusion.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A rank compares anomalies of one survey that were outlined in one way. Resources from anomalies are forecasts of the lowest order. Synthetic data are marked on every card.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将&lt;i&gt;圈定地球化学异常&lt;/i&gt;得到的单元素异常组合为综合异常，评序，并为每个综合异常填写异常登记卡。&lt;/p&gt;&lt;p&gt;&lt;b&gt;综合异常。&lt;/b&gt;两元素异常的重叠部分达到较小者面积的给定百分比时归为一组，并由此连成组；边界取并集。每个单元素异常连同其全部参数只归入一个综合异常。&lt;/p&gt;&lt;p&gt;&lt;b&gt;评序。&lt;/b&gt;按各元素 NAP 之和。NAP 最大者为主元素。组分式取各元素平均含量（按面积加权）与背景之比。&lt;/p&gt;&lt;p&gt;&lt;b&gt;分带性。&lt;/b&gt;分带系数 Kz = 前缘元素面金属量之积／尾部元素面金属量之积（Beus 和 Grigorian，1975），两组个数相同。高值表示剥蚀面在矿体之上，低值表示在其下。若某元素在该处无异常，则为空。&lt;/p&gt;&lt;p&gt;&lt;b&gt;按苏联方法链估算资源量&lt;/b&gt;（Solovov，1985）。由水系沉积物测量的面金属量 P′（%×m²）求坡面次生晕 P = P′/k′（土壤测量 k′ 取1），再求基岩 P/k（k 为残余生产率系数），至深度 H：Q = P·H/40 吨（岩石密度2.5 t/m³），再乘以成矿金属的比例。P3 与 P2 的区别在于深度和对对象的了解程度：只对您指定的元素计算，系数由您负责。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;综合异常；每个综合异常中每个元素一行的表；HTML 登记卡，逐张排印，附各元素范围略图，并为须由地质人员填写的内容留空：类别（甲、乙、丙、丁）、地质、查证、结论。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;评序只比较同一测量、同一方法圈定的异常。由异常得出的资源量是最低级别的预测。合成数据在每张卡上注明。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the cells into classes of like values, without knowledge of deposits: an unsupervised look at what the layers tell apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods.&lt;/b&gt; &lt;i&gt;k-means&lt;/i&gt; (Lloyd 1982): each class has the mean of its cells as centre, each cell the class of the nearest centre; the sum of squared distances becomes as small as it can from the given start. &lt;i&gt;k-medians&lt;/i&gt; (Bradley, Mangasarian and Street 1997): medians and sums of absolute differences instead, so that outliers weigh less. Ten starts by k-means++ (Arthur and Vassilvitskii 2007) are tried on 10 000 cells; the best goes on with the whole sample.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sample.&lt;/b&gt; The classes are learnt from about as many cells as asked for, drawn at random by the seed, among those where all layers have data; the log says how many. Then every cell gets its class, block by block. The same seed gives the same classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layers.&lt;/b&gt; Amounts, not classes: codes of classes have no distances. Standardised layers count alike; otherwise the layer with the largest numbers rules. Transform skewed layers first, such as contents of elements. Layers that say the same count twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A raster of classes, the one with most cells of the sample first; a table with the cells of each class and its centre in the layers’ own units. The log gives the share of the distances that the classes explain; it always grows with their number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Clusters are found in any data, also where there are no groups. Whether one means something for ore, geology must say; compare with deposits that were not used.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在不利用矿床的情况下，把像元归入取值相近的类别：以无监督方式查看各图层能区分什么。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt;&lt;i&gt;k 均值&lt;/i&gt;（Lloyd 1982）：每类以其像元的均值为中心，每个像元归入中心最近的类；从给定的起点出发使距离平方和尽可能小。&lt;i&gt;k 中位数&lt;/i&gt;（Bradley、Mangasarian 和 Street 1997）：改用中位数和绝对差之和，离群值的影响较小。用 k-means++（Arthur 和 Vassilvitskii 2007）产生十个起点，在 10 000 个像元上试算，取最好的一个在全部样本上继续。&lt;/p&gt;&lt;p&gt;&lt;b&gt;样本。&lt;/b&gt;从所有图层都有数据的像元中，按种子随机抽取大约所要求的个数来学习类别，日志说明抽取的个数；随后逐块给每个像元赋类。种子相同则类别相同。&lt;/p&gt;&lt;p&gt;&lt;b&gt;图层。&lt;/b&gt;应为数量，而非类别：类别代码之间没有距离可言。标准化后各图层同等重要，否则数值最大的图层起主导作用。偏态的图层（如元素含量）应先变换。内容重复的图层会被重复计入。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;类别栅格，样本中像元最多的类排在最前；表中列出各类的像元数及其中心（以图层自身单位表示）。日志给出类别所解释的距离比例，它总随类别数增加而增大。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;任何数据都能分出聚类，即使其中并无分组。聚类对成矿是否有意义须由地质判断，并与未参与的矿床对比。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the samples of each cell together: one polygon for each cell that holds samples, with the number of samples and, for every element, the statistic and how many determinations it stands for.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map sheets&lt;/b&gt; of the international map 1:1,000,000 and of its subdivisions, named as on Soviet and Russian maps (K-45, K-45-XXIV, K-45-144-Г) and, in a second field, by GB/T 13989-2012 (K45D012012), which has no sheets 1:200,000. From 60° on sheets are two zones wide, from 76° four.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells of 160 km&lt;/b&gt; in bands from the equator and columns from Greenwich, and their parts of 80, 40 and 20 km that nest in them, in the manner of the Global Reference Network (Darnley and others, 1995). Their outlines need not be those of the official list of cells. &lt;b&gt;Cells of equal area&lt;/b&gt; are made in the same way with any side. Cells of all latitudes have one area on the ellipsoid, to within the rounding to whole columns in a band. &lt;b&gt;Own polygons&lt;/b&gt;, such as catchments, districts or geological units, serve as cells, too, in any coordinate system; areas are geodesic, and a sample on two of them counts in the first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Statistics.&lt;/b&gt; The median is moved least by outliers; the geometric mean needs contents above 0. Cells with fewer determinations than the least number get none. Below a detection limit a share of the limit stands for the number, and an element without any plain number is refused; duplicates, standards and blanks are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Polygons in degrees (WGS 84): name, Chinese code, area, samples, samples per 100 km², and for each element its field with the statistic and, ending in _n, the number of determinations.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A sheet at the border of a survey stands for the part that was sampled. Do not mix media: filter the layer first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;汇总每个单元内的样品：每个有样品的单元给出一个多边形，含样品数，以及各元素的统计量和所依据的测定数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;图幅&lt;/b&gt;：国际 1:100 万分幅及其细分，按苏联和俄罗斯图编号（K-45、K-45-XXIV、K-45-144-Г），另一字段为 GB/T 13989-2012 编号（K45D012012），后者没有 1:20 万图幅。纬度 60° 以上图幅占两个带，76° 以上占四个带。&lt;/p&gt;&lt;p&gt;&lt;b&gt;160 km 单元&lt;/b&gt;自赤道分带、自格林尼治分列，其 80、40、20 km 的细分相互嵌套，做法仿照全球地球化学参考网（Darnley 等，1995）；其边界不一定与官方单元清单一致。&lt;b&gt;等面积单元&lt;/b&gt;以同样方法按任意边长划分。各纬度的单元在椭球面上面积相等，误差仅来自每带列数取整。&lt;b&gt;自备多边形&lt;/b&gt;（如汇水盆地、行政区或地质单元）亦可作单元，坐标系不限；面积按椭球面计算，落在两个多边形上的样品计入前一个。&lt;/p&gt;&lt;p&gt;&lt;b&gt;统计量。&lt;/b&gt;中位数受离群值影响最小；几何平均值要求含量大于 0。测定数少于下限的单元无统计值。低于检出限者以检出限的若干分之一代替，没有任何确定数值的元素不予汇总；重复样、标准物质和空白不参加。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;经纬度（WGS 84）多边形：名称、中国编号、面积、样品数、每 100 km² 样品数，以及每个元素的统计值字段和以 _n 结尾的测定数字段。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;测区边缘的图幅只代表已采样部分。不要混用介质：先对图层进行筛选。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a weights table of another program and writes it with the columns of this plugin’s weights of evidence.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Any table that QGIS loads (CSV, DBF, XLSX, geodatabase, GeoPackage) with the columns of ArcSDM (CLASS, AREA_SQ_KM, AREA_UNITS, NO_POINTS, WPLUS, S_WPLUS, WMINUS, S_WMINUS, CONTRAST, S_CONTRAST, STUD_CNT, GEN_CLASS, WEIGHT, W_STD), of Geoscience Australia’s R scripts (the same, STUDC for STUD_CNT), of EIS Toolkit (&lt;i&gt;W+&lt;/i&gt;, &lt;i&gt;S_W+&lt;/i&gt;, &lt;i&gt;Pixel count&lt;/i&gt;, &lt;i&gt;Generalized W+&lt;/i&gt; and so on), or of this plugin. Capitals, spaces and underscores in names do not matter. Columns that are not understood are named in the log.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kind.&lt;/b&gt; Whether the layer is categorical, ascending or descending: as you say; else as the column &lt;i&gt;type&lt;/i&gt; says, or the ending _CA, _CD, _CT of the table’s name; else ordered, where area and deposits grow from row to row and the weights are not each class’s own. Figures of ordered layers are cumulated from the favourable end, as in ArcSDM.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Missing.&lt;/b&gt; The row of the missing-data class (−99) is left out; cells with that value count as missing. −99 in a figure becomes empty. Weight 0 with deviation 0, by which ArcSDM says that a class tells nothing, becomes an empty weight.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; One row for each class, and besides the usual columns &lt;i&gt;weight&lt;/i&gt; and &lt;i&gt;s_weight&lt;/i&gt;, those of the generalised class, which &lt;i&gt;Responses from weights&lt;/i&gt; uses. Numbers are as exact as the table: ArcSDM keeps four decimals in some formats.&lt;/p&gt;</source>
        <translation>&lt;p&gt;读取其他软件的权重表，按本插件证据权法的列写出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;QGIS能加载的任何表（CSV、DBF、XLSX、地理数据库、GeoPackage），列为ArcSDM的（CLASS、AREA_SQ_KM、AREA_UNITS、NO_POINTS、WPLUS、S_WPLUS、WMINUS、S_WMINUS、CONTRAST、S_CONTRAST、STUD_CNT、GEN_CLASS、WEIGHT、W_STD）、澳大利亚地球科学局R脚本的（相同，STUDC代替STUD_CNT）、EIS Toolkit的（&lt;i&gt;W+&lt;/i&gt;、&lt;i&gt;S_W+&lt;/i&gt;、&lt;i&gt;Pixel count&lt;/i&gt;、&lt;i&gt;Generalized W+&lt;/i&gt; 等）或本插件的。列名的大小写、空格和下划线不计。不能识别的列在日志中列出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;类型。&lt;/b&gt;图层为类别、升序还是降序：按您的指定；否则按列 &lt;i&gt;type&lt;/i&gt;，或表名末尾的_CA、_CD、_CT；否则若面积和矿床数逐行增加且权重不是各类自身的权重，则为有序。有序图层的数值从有利一端累计，与ArcSDM相同。&lt;/p&gt;&lt;p&gt;&lt;b&gt;缺失。&lt;/b&gt;缺失数据类别（−99）的行略去；取该值的单元按缺失处理。数值中的−99改为空。权重为0且标准差为0（ArcSDM以此表示该类无信息）改为空权重。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每类一行，除通常各列外还有综合类别的 &lt;i&gt;weight&lt;/i&gt; 和 &lt;i&gt;s_weight&lt;/i&gt;，供&lt;i&gt;由权重计算后验概率&lt;/i&gt;使用。数值精度取决于原表：ArcSDM在某些格式中只保留四位小数。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Removes sites that stand closer to another one than a distance, so that a cluster of workings does not count as many deposits, and weights and tests are not made too sure by points that say the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Distance.&lt;/b&gt; Given in metres, or as the side of the square of a unit area in km² (Agterberg and Bonham-Carter let one deposit stand for one unit cell), not both. Where both are empty, a unit area of 1 km² is taken: 1000 m. Geodesic in degrees, on the plane in a projection.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Which stay.&lt;/b&gt; Sites are taken one by one; one stays unless a site that stays already is closer than the distance. First come those of the best priority: a field of numbers (tonnage) or of text (position quality A to D), highest or lowest first, empty ones last. Among equals chance decides, by the seed; the same seed gives the same result. So no two that stay are closer than the distance, and every site removed has one of at least its priority nearby.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The sites that stay, with &lt;i&gt;removed_n&lt;/i&gt;, the number that each of them stands for besides itself; and those removed, with &lt;i&gt;kept_name&lt;/i&gt;, the site in whose stead they went, and &lt;i&gt;kept_m&lt;/i&gt;, the distance to it. Attributes stay as they were; a feature of several points stands at their middle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Thinning by chance keeps fewer sites than are possible; another seed keeps others. Weights of evidence can thin by its unit area on its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;去除与其他矿点的距离小于给定值的矿点，使一组相邻的采矿点不被当作许多矿床，也使权重和检验不因重复信息而显得过于可靠。&lt;/p&gt;&lt;p&gt;&lt;b&gt;距离。&lt;/b&gt; 以米给出，或取预测单元面积（km²）正方形的边长（Agterberg 和 Bonham-Carter 以一个单位像元对应一个矿床），二者只取其一。均留空时取 1 km² 的单位面积，即 1000 m。经纬度坐标下为测地距离，投影坐标下为平面距离。&lt;/p&gt;&lt;p&gt;&lt;b&gt;保留哪些。&lt;/b&gt; 逐个选取矿点；若已保留的矿点中没有比该距离更近的，即予保留。先取优先级最好的：数值字段（储量）或文本字段（位置质量 A 至 D），从高到低或从低到高，空值最后；相同者随机，由种子决定，种子相同则结果相同。因此保留的任意两点都不近于该距离，每个被去除的矿点附近都有一个优先级不低于它的矿点。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 保留的矿点，附 &lt;i&gt;removed_n&lt;/i&gt;，即它所代表的其他矿点数；以及被去除的矿点，附 &lt;i&gt;kept_name&lt;/i&gt;（取代它的矿点）和 &lt;i&gt;kept_m&lt;/i&gt;（到该点的距离）。属性不变；由多个点组成的要素以其中心为位置。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt; 随机抽稀保留的矿点少于可能的最大数；换一个种子会保留另一些。证据权法本身也可按单位面积抽稀。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs one template of statistics, thresholds, maps and histograms over all elements of a layer, 39 or any other number, and writes one report, tables, a raster of each element and an atlas as PDF in each language.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A layer of samples as &lt;i&gt;Import geochemical table&lt;/i&gt; makes it; duplicates, standards and blanks are left out of everything. A layer in degrees is mapped in the equal-area conic projection by the one-sixth rule in which the pages are printed; one in metres in its own system.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Statistics and thresholds&lt;/b&gt; are those of &lt;i&gt;Geochemical summary&lt;/i&gt; and &lt;i&gt;Geochemical thresholds&lt;/i&gt;, with censored contents as they treat them, in all and by a field of groups. One of the rules makes the anomalies of the index, by default the lowest of the cumulative frequencies 85, 92.5 and 97.5 %. Concentration–number is tested by a bootstrap and takes longest.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Maps.&lt;/b&gt; All rasters lie on one grid. Inverse distance weighting; or ordinary kriging, whose variogram is fitted for each element and stands in the report; or the samples alone. Of logarithms the former brings back a geometric mean, the latter the mean without bias. Below a detection limit a share of the limit stands for the number. Cells farther from samples than the radius have no value.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Scale of colours.&lt;/b&gt; A rule of &lt;i&gt;Geochemical contours and zones&lt;/i&gt;, from the contents of the samples; below detection the lognormal law of the background stands for them. The rule &lt;i&gt;threshold&lt;/i&gt; takes the threshold of the index.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output folder.&lt;/b&gt; &lt;i&gt;report.html&lt;/i&gt; in the language of the interface: an index of all elements, then a section for each. &lt;i&gt;elements.csv&lt;/i&gt;, a row for each element: number, field, element, unit, n, below_pct and censored_pct, mean, median, sd, estimator, rule, background, threshold, anomalous (samples above it), anomalous_pct, variogram, raster, page of the atlas, remark. &lt;i&gt;summary.csv&lt;/i&gt;, &lt;i&gt;thresholds.csv&lt;/i&gt; and &lt;i&gt;histograms.csv&lt;/i&gt; with the columns of the tools named above. &lt;i&gt;rasters&lt;/i&gt;: a GeoTIFF of each element in its unit, with its colours as a QML file beside it. &lt;i&gt;atlas_en.pdf&lt;/i&gt; and so on: cover with contents and method, then a page for each element with map, samples, scale of colours, histogram, statistics and thresholds. &lt;i&gt;template.json&lt;/i&gt;: the template as used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Template file.&lt;/b&gt; What it names holds instead of what the dialog says; what it lacks is taken from the dialog. It is JSON: “algorithm”, “version”, and “parameters”: GROUP, ESTIMATOR, MOST_CENSORED, RULES, THRESHOLD, PERCENTS, SEED, INTERPOLATION, TRANSFORM, CELL_SIZE, NEIGHBOURS, RADIUS, POWER, SUBSTITUTE, PRESET, LANGUAGES, PAPER, DPI, TITLE, the names of the responsibility table and DRAFT, with the codes and units of the parameters; null where one is left empty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; An element that cannot be done, being all below detection or one number, has a row and a page that say why, and does not stop the others. One template suits one medium and one level: group or level first. Files appear when all are finished; after a cancel nothing is left.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用一个模板对图层的全部元素（39种或任意种数）统一进行统计、异常下限、成图和直方图，生成一份报告、若干表格、每个元素一幅栅格以及每种语言一册PDF图集。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;由&lt;i&gt;导入化探数据表&lt;/i&gt;生成的样品图层；重复样、标准物质和空白样不参与任何计算。以度为单位的图层按六分之一规则的等积圆锥投影成图，图页亦用该投影；以米为单位的图层保持自身坐标系。&lt;/p&gt;&lt;p&gt;&lt;b&gt;统计与异常下限&lt;/b&gt;与&lt;i&gt;地球化学统计汇总&lt;/i&gt;和&lt;i&gt;地球化学异常下限&lt;/i&gt;相同，截尾数据的处理也相同，可对全体及按分组字段计算。其中一种方法用于索引中的异常，默认为累积频率85、92.5和97.5 %中最低者。含量–个数法需自助法检验，耗时最长。&lt;/p&gt;&lt;p&gt;&lt;b&gt;成图。&lt;/b&gt;所有栅格使用同一网格。可选反距离加权；普通克里金，变差函数逐元素拟合并写入报告；或仅绘样点。取对数时，前者还原为几何平均值，后者无偏还原为平均值。低于检出限者以检出限的一定比例代替。与样点距离超过搜索半径的单元无值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;色阶。&lt;/b&gt;&lt;i&gt;地球化学等值线与分带&lt;/i&gt;的一种规则，依据样品含量确定；低于检出限者以背景的对数正态分布代之。&lt;i&gt;threshold&lt;/i&gt;规则采用索引中的异常下限。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出文件夹。&lt;/b&gt;&lt;i&gt;report.html&lt;/i&gt;为界面语言的报告：全部元素索引，随后每个元素一节。&lt;i&gt;elements.csv&lt;/i&gt;每个元素一行：number、field、element、unit、n、below_pct和censored_pct、mean、median、sd、estimator、rule、background、threshold、anomalous（高于下限的样品数）、anomalous_pct、variogram、raster、page（图集页码）、remark。&lt;i&gt;summary.csv&lt;/i&gt;、&lt;i&gt;thresholds.csv&lt;/i&gt;和&lt;i&gt;histograms.csv&lt;/i&gt;的列与上述工具相同。&lt;i&gt;rasters&lt;/i&gt;：每个元素一幅GeoTIFF（原单位），同名QML文件为其配色。&lt;i&gt;atlas_en.pdf&lt;/i&gt;等：封面列目录与方法，随后每个元素一页，含图件、样点、色阶、直方图、统计参数和异常下限。&lt;i&gt;template.json&lt;/i&gt;：所用模板。&lt;/p&gt;&lt;p&gt;&lt;b&gt;模板文件。&lt;/b&gt;其中写明的值优先于对话框；未写明的取自对话框。格式为JSON：“algorithm”、“version”和“parameters”：GROUP、ESTIMATOR、MOST_CENSORED、RULES、THRESHOLD、PERCENTS、SEED、INTERPOLATION、TRANSFORM、CELL_SIZE、NEIGHBOURS、RADIUS、POWER、SUBSTITUTE、PRESET、LANGUAGES、PAPER、DPI、TITLE、责任表各项名称及DRAFT，取值与单位同各参数；留空者写null。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;全部低于检出限或只有一个数值的元素无法计算，其行和图页说明原因，不影响其他元素。一个模板只适合一种介质和一个水平：请先分组或调平。全部完成后文件才出现；取消后不留任何文件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says before printing what would be wrong on a layout: of this plugin or of any other origin, as far as a check applies to it. Nothing is changed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Refused&lt;/b&gt; is what makes a wrong map: characters that no font has, a text larger than its box, a scale that is off by more than 0.1 % of what the layout states, a map that shows nothing, a layer whose source cannot be read, a missing picture; in editions for the public generalised boundaries at scales larger than 1:5,000,000, and a Chinese edition without an approval number. A draft passes these two with its mark.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Warnings&lt;/b&gt;: fonts that are not installed, Chinese characters in Japanese, Korean or traditional shapes, type below 5 points, lines below 0.1 mm on the page and in the symbols of the layers, names that found no place or lie over one another, texts in another language than the edition's, maps that overlap (a GeoPDF of them is wrong), empty rows of the responsibility table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layout.&lt;/b&gt; One of the open project, or of a project file (PROJECT) by its name; where there is only one, it need not be named. Sheets of this plugin say themselves which edition they are. For others give the language of the edition; the scale is the one that a label states (1:1,000,000), the approval number what follows 审图号.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; A table of findings with place and remedy, a page of them, and their numbers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Widths and sizes that data decide are not judged. A regional map needs no inset of the South China Sea, and none is asked for. Whether boundaries are drawn as an office wants them, only that office can say.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在印刷之前指出布局上会出错之处：可以是本插件的布局，也可以是其他来源的布局，只要相应检查适用。不作任何改动。&lt;/p&gt;&lt;p&gt;&lt;b&gt;不予印刷&lt;/b&gt;的是会造成错图的问题：任何字体都没有的字符、大于文本框的文字、与布局所注比例尺相差超过0.1%的比例尺、没有内容的地图、无法读取数据源的图层、缺失的图片；公开版本还包括比例尺大于1:5,000,000时采用概括的界线，以及中国版没有审图号。草图带草图标记，可通过这两项。&lt;/p&gt;&lt;p&gt;&lt;b&gt;警告&lt;/b&gt;：未安装的字体、采用日文、韩文或繁体字形的汉字、小于5点的文字、页面上以及图层符号中细于0.1 mm的线、没有位置或相互压盖的名称、与版本语言不符的文字、相互重叠的地图（其GeoPDF会出错）、责任表中的空栏。&lt;/p&gt;&lt;p&gt;&lt;b&gt;布局。&lt;/b&gt;当前工程的布局，或工程文件（PROJECT）中按名称给出的布局；只有一个布局时可不给名称。本插件的图幅自身记录其版本。其他布局请给出版本的语言；比例尺取标注的文字（1:1,000,000），审图号取“审图号”之后的文字。&lt;/p&gt;&lt;p&gt;&lt;b&gt;结果。&lt;/b&gt;带位置和改正方法的检查结果表、一页报告以及各级数目。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;由数据决定的线宽和字号不作判断。区域性地图不需要南海诸岛插图，也不要求。界线画法是否符合主管部门的要求，只有该部门能说明。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says for each cell how far the evidence speaks for (up to 1) or against (down to −1) a deposit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formula.&lt;/b&gt; With p = n_j/N_j (deposits per unit cell of class j) and q = n/N (of the whole layer): CF = (p − q)/[p(1 − q)] where p ≥ q, else (p − q)/[q(1 − p)]. Layers are joined one after the other: x + y − xy if both are at least 0, x + y + xy if both are below, else (x + y)/(1 − min(|x|, |y|)) (Heckerman 1986; Chung and Fabbri 1993). The order of the layers does not matter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Rasters and deposits as for weights of evidence. Rasters with more than 1000 different values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. Missing layers say nothing. Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, with “Align rasters”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Score raster, table of the classes, report, and a model file that “Apply model” takes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; By the formula a class without deposits has −1, full certainty against, which no other layer can outweigh, however few deposits there are. Half a deposit in one more unit cell is therefore added to such classes, unless you choose the formula; the log names them. 1 against −1 has no value and gives nodata.&lt;/p&gt;</source>
        <translation>&lt;p&gt;逐像元说明证据在多大程度上支持（最高为 1）或反对（最低为 −1）矿床存在。&lt;/p&gt;&lt;p&gt;&lt;b&gt;公式。&lt;/b&gt;记 p = n_j/N_j（第 j 类每个预测单元的矿床数），q = n/N（整个图层）：p ≥ q 时 CF = (p − q)/[p(1 − q)]，否则 CF = (p − q)/[q(1 − p)]。各图层依次合并：两者均不小于 0 时为 x + y − xy，均小于 0 时为 x + y + xy，否则为 (x + y)/(1 − min(|x|, |y|))（Heckerman，1986；Chung 和 Fabbri，1993）。结果与图层顺序无关。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;栅格和矿床与证据权法相同。不同值超过 1000 个（带小数时为 50 个）的栅格按面积大致相等分级；类型指定为类别的则不予接受。缺失的图层不提供信息。以经纬度为坐标的栅格因像元面积不等而不予接受：请先用“栅格对齐”把它们转到投影坐标格网。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;得分栅格、类别表、报告，以及供“应用模型”使用的模型文件。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;按公式，没有矿床的类别为 −1，即完全否定，无论矿床多么少，其他图层都无法抵消。因此除非选择按公式计算，这些类别均多加一个单元和半个矿床；日志列出这些类别。1 与 −1 相遇时无值，输出为无数据。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows how unlike the contents of two samples are by the distance between them, and fits the model that kriging needs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Empirical variogram.&lt;/b&gt; In each class of distance half the mean squared difference of the pairs (Matheron, 1962), or the robust form of Cressie and Hawkins (1980), which single high values move less. Fifteen classes up to a third of the diagonal of the survey where lag and cutoff are empty. Above 50 million pairs those of samples drawn by lot with all others stand for all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Directions.&lt;/b&gt; One variogram for all directions, or one for each of several, from north clockwise, with the tolerance to either side. An anisotropic model needs three directions or more; it has one azimuth of the longest range and one ratio of the ranges, shared by its structures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Model.&lt;/b&gt; A nugget and one or two structures, spherical, exponential or Gaussian, by least squares with weights N/h² (as gstat; Pebesma, 2004). Sills are never negative. The range of the exponential and of the Gaussian structure is the parameter a of 1 − exp(−h/a) and 1 − exp(−h²/a²); 95 % of the sill is reached at the practical range. A variogram without structure, or one that still rises at the cutoff, is refused, with what to do. So is a structure that chance would give, where the best model is chosen by itself: values are permuted 199 times over the places, and the ranks of each sample and its 1 to 32 nearest neighbours must be more alike than in 95 of 100 permutations (after Walker, Loftis and Mielke, 1997). With a model that you choose this is a warning. A range shorter than the spacing of the samples is told, too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Values.&lt;/b&gt; Contents of trace elements are skew: take natural logarithms and lognormal kriging. Below a detection limit a share of the limit stands for the number, which flattens the variogram; the log says how many. Duplicates, standards and blanks, known by their fields, are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Trend.&lt;/b&gt; For universal kriging the variogram must be that of the residuals from the trend, a plane or a quadratic surface: they are those of ordinary least squares, as in gstat (Pebesma, 2004), which makes the variogram a little too low at long distances (Cressie, 1993, section 3.4.3).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Table with azimuth (empty for all directions), distance, semivariance, pairs and model; a report with the figure; the model as text (JSON) that goes into &lt;i&gt;Krige samples&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Distances are measured on the plane: a projected coordinate system is needed. A variogram of mixed media or of surveys that have not been levelled shows the steps between them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;计算两个样品的含量差异如何随其间距离变化，并拟合克里金所需的模型。&lt;/p&gt;&lt;p&gt;&lt;b&gt;实验变差函数。&lt;/b&gt;每个距离组内样品对差值平方均值的一半（Matheron，1962），或采用受个别高值影响较小的稳健形式（Cressie 和 Hawkins，1980）。滞后距与最大距离留空时，取测区对角线的三分之一并分为十五组。样品对超过 5000 万时，用抽签选出的样品与其余全部样品组成的样品对代表全体。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方向。&lt;/b&gt;可作一条全方向变差函数，也可从正北起顺时针分若干方向各作一条，并给定两侧的角度容差。各向异性模型至少需要三个方向；各结构共用一个最长变程方位角和一个变程比。&lt;/p&gt;&lt;p&gt;&lt;b&gt;模型。&lt;/b&gt;块金加一个或两个结构（球状、指数或高斯），按权 N/h² 作最小二乘拟合（同 gstat；Pebesma，2004）。基台值不会为负。指数与高斯结构的变程是 1 − exp(−h/a) 与 1 − exp(−h²/a²) 中的参数 a，在实用变程处达到基台的 95 %。没有空间结构、或到最大距离仍在上升的变差函数会被拒绝，并说明应如何处理。自动选取最佳模型时，随机也会出现的结构同样被拒绝：把数值在各采样位置间随机置换 199 次，每个样品与其最近的 1 至 32 个样品的秩必须比 100 次置换中的 95 次更接近（仿 Walker、Loftis 和 Mielke，1997）。模型由您选定时，则只给出警告。变程小于样品间距时也会说明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;数值。&lt;/b&gt;微量元素含量呈偏态分布，宜取自然对数并用对数正态克里金。低于检出限者用检出限的若干分之一代替，这会使变差函数变平；日志说明有多少个。依字段可识别的重复样、标准物质和空白不参加计算。&lt;/p&gt;&lt;p&gt;&lt;b&gt;趋势。&lt;/b&gt;泛克里金所需的变差函数是扣除趋势（平面或二次曲面）后残差的变差函数：残差由普通最小二乘求得，同 gstat（Pebesma，2004），因此远距离处的变差函数略偏低（Cressie，1993，3.4.3 节）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;含方位角（全方向时为空）、距离、半方差、样品对数和模型值的表；带图的报告；以及可直接填入&lt;i&gt;样品克里金插值&lt;/i&gt;的模型文本（JSON）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;距离按平面计算，需要投影坐标系。介质混杂或未经调平的数据，其变差函数反映的是它们之间的台阶。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Splits deposits into those that train a model and those that are held out to test it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;At random.&lt;/b&gt; The given share trains. Sites that steps of at most the given distance join stay on one side, for sites of one cell or of one cluster of workings would test what they have trained; 1000 m is the side of a unit cell of 1 km². The log says how many that are. Farther neighbours still fall on both sides, so that the test flatters the model (Roberts and others, 2017).&lt;/p&gt;&lt;p&gt;&lt;b&gt;By blocks.&lt;/b&gt; Squares on a grid laid at random; whole blocks train, in random order, until their sites are as near to the share as blocks allow. Take blocks larger than the clusters of deposits. Without a side, the largest round one is taken at which ten blocks hold sites; the log names it. In degrees the squares lie on an equal-area plane about the middle of the sites.&lt;/p&gt;&lt;p&gt;&lt;b&gt;By date.&lt;/b&gt; Sites found up to the year train, later ones test: what a prediction made then would have been worth. Sites without a year go to neither side, and the log counts them. The share does not matter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Two layers with the attributes as they were. The second goes into &lt;i&gt;HOLDOUT&lt;/i&gt; of &lt;i&gt;Validate prospectivity&lt;/i&gt;. The same seed gives the same split.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; One split is one throw of the dice: with a few dozen deposits the measure changes much from seed to seed. Cross-validation uses every deposit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将矿床分为训练模型的和留出检验的两部分。&lt;/p&gt;&lt;p&gt;&lt;b&gt;随机。&lt;/b&gt; 按给定比例训练。以不超过给定距离逐步相连的矿点留在同一边，因为同一像元或同一采矿点群的矿点会检验它们自己训练过的内容；1000 m 为 1 km² 预测单元的边长。日志说明有多少。更远的相邻矿床仍会分在两边，使检验结果偏于乐观（Roberts 等，2017）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;按方块。&lt;/b&gt; 随机布置的方格网；按随机次序整块用于训练，直到矿点数最接近给定比例。方块应大于矿床的丛集。未给边长时，取含矿点方块不少于十个的最大整边长，日志给出其值。经纬度坐标下，方块布置在以矿点中心为原点的等积平面上。&lt;/p&gt;&lt;p&gt;&lt;b&gt;按年份。&lt;/b&gt; 在所给年份及以前发现的用于训练，以后的用于检验：即当时作出的预测会有多大价值。没有年份的矿点不归任何一边，其数目写入日志。此时比例不起作用。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 两个图层，属性不变。第二个用于&lt;i&gt;检验成矿预测&lt;/i&gt;的 &lt;i&gt;HOLDOUT&lt;/i&gt;。种子相同则划分相同。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt; 一次划分如同掷一次骰子：只有几十个矿床时，指标随种子变化很大。交叉验证会用到每一个矿床。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes from a geological map the lines along which some rocks touch others, for instance granitoids against carbonates, where skarns form.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rocks.&lt;/b&gt; Words for the rocks of both sides, in any language, separated by semicolons; a word after “-” rules a name out, as in &lt;i&gt;Geological units&lt;/i&gt;. Where the words for the neighbours are empty, all contacts of the first rocks with others are taken; where both are empty, all contacts of the map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Contacts.&lt;/b&gt; The parts that the outlines of two polygons share, whatever the places of their vertices. With a tolerance, the parts of the first outline no farther from the second than this: sloppy maps leave gaps and slivers between neighbours. The ends then reach up to a tolerance too far. What is shorter than three tolerances is left out, for it comes from outlines that only touch. With a tolerance of 0 the outlines must coincide to the last digit; points where polygons only touch are never contacts. Each pair is compared once.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Lines with the attributes of both sides, those of the first rocks with “_1”, those of the neighbours with “_2” behind the name, and the ellipsoidal length in metres.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A fault along which rocks meet is a contact here, too; take such lines out where only intrusive or depositional contacts are meant. A tolerance beyond the width of narrow polygons joins what they part.&lt;/p&gt;</source>
        <translation>&lt;p&gt;从地质图中提取某些岩石相互接触的界线，例如花岗岩类与碳酸盐岩的接触带，那里形成矽卡岩。&lt;/p&gt;&lt;p&gt;&lt;b&gt;岩石。&lt;/b&gt; 两侧岩石的关键词，可用任何语言，以分号分隔；“-”后的词用于排除，同&lt;i&gt;地质单元&lt;/i&gt;。相邻岩石的关键词留空时，提取第一类岩石与其他岩石的全部接触；两者都留空时，提取全图的所有接触。&lt;/p&gt;&lt;p&gt;&lt;b&gt;接触。&lt;/b&gt; 两个面的边界重合的部分，与顶点位置无关。给出容差时，取第一条边界上距第二条不超过容差的部分：粗糙的地质图在相邻面之间会留下空隙和细碎面。此时端点最多可超出一个容差。短于三倍容差者被略去，因为它们来自仅仅相触的边界。容差为 0 时边界须完全一致；面与面只在一点相触不算接触。每一对只比较一次。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 带有两侧属性的线：第一类岩石的字段名后加“_1”，相邻岩石的加“_2”，另有椭球面长度（m）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt; 岩石沿断裂相接处在此也算接触；若只要侵入接触或沉积接触，请剔除这些线。容差大于狭长面的宽度时，会把被其隔开的面连在一起。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes from a geological map the polygons of some rocks and ages, for instance Carboniferous granitoids, for distances, densities or a mask.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rocks.&lt;/b&gt; Words in any language, separated by semicolons: a polygon is taken where one of them stands anywhere in a rock name, capital or small. A word after “-” rules a name out: &lt;i&gt;灰岩; -凝灰&lt;/i&gt; finds limestone but no tuff. Without fields named, all text fields are searched. Without words all rocks are taken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ages.&lt;/b&gt; In Ma, from the oldest to the youngest. The age of a polygon comes from two fields of numbers, or from a field of text: names of erathems, systems, series and stages in English, Chinese and Russian, with early, middle, late (&lt;i&gt;Late Devonian – Early Carboniferous&lt;/i&gt;, &lt;i&gt;早二叠世&lt;/i&gt;, &lt;i&gt;нижний–средний девон&lt;/i&gt;), or letter codes (&lt;i&gt;D2-3&lt;/i&gt;, &lt;i&gt;C1v&lt;/i&gt;, &lt;i&gt;γδP1&lt;/i&gt;, &lt;i&gt;Pt2&lt;/i&gt;, &lt;i&gt;PZ1&lt;/i&gt;). If no field is named, one whose name says age is taken, and the log says which. Limits are those of the International Chronostratigraphic Chart (Cohen et al., 2025).&lt;/p&gt;&lt;p&gt;&lt;b&gt;National scales.&lt;/b&gt; C2 is the Pennsylvanian (the Chinese use), C3 its last part; Є1–Є3 are the three parts of national maps; S1–S4 are Llandovery to Pridoli; R and V are Riphean and Vendian, set to the nearest units of the chart. Where this is not the scale of your map, give fields of numbers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rule.&lt;/b&gt; &lt;i&gt;Overlap&lt;/i&gt;: the intervals share at least 1 Ma, or all of a shorter one. &lt;i&gt;Within&lt;/i&gt;: the polygon’s age lies in the interval, give or take 1 Ma. A unit of wide age (Paleozoic) overlaps much; the second rule leaves it out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The polygons with their attributes; where ages are asked for, oldest_ma and youngest_ma as understood. Polygons without an age that can be understood are left out then, and the log lists their texts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Words find what was written, not what was meant: look at the result, above all at words that are parts of others (diorite in granodiorite).&lt;/p&gt;</source>
        <translation>&lt;p&gt;从地质图中选取某些岩石和年代的面，例如石炭纪花岗岩类，用于计算距离、密度或作掩膜。&lt;/p&gt;&lt;p&gt;&lt;b&gt;岩石。&lt;/b&gt; 可用任何语言的关键词，以分号分隔：岩石名称中任意位置含其中之一即选取，不分大小写。“-”后的词用于排除：&lt;i&gt;灰岩; -凝灰&lt;/i&gt; 选取灰岩而不选凝灰岩。未指定字段时搜索所有文本字段。不给关键词则选取所有岩石。&lt;/p&gt;&lt;p&gt;&lt;b&gt;年代。&lt;/b&gt; 以 Ma 为单位，从最老到最新。面的年代取自两个数值字段，或一个文本字段：英文、中文、俄文的界、系、统、阶名称及早、中、晚（&lt;i&gt;Late Devonian – Early Carboniferous&lt;/i&gt;、&lt;i&gt;早二叠世&lt;/i&gt;、&lt;i&gt;нижний–средний девон&lt;/i&gt;），或地层代号（&lt;i&gt;D2-3&lt;/i&gt;、&lt;i&gt;C1v&lt;/i&gt;、&lt;i&gt;γδP1&lt;/i&gt;、&lt;i&gt;Pt2&lt;/i&gt;、&lt;i&gt;PZ1&lt;/i&gt;）。未指定字段时取名称表示年代的字段，并在日志中说明。界线采用国际年代地层表（Cohen 等，2025）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;各国划分。&lt;/b&gt; C2 为宾夕法尼亚亚系（中国用法），C3 为其上部；Є1–Є3 为各国地质图的三分；S1–S4 为兰多维列统至普里道利统；R 和 V 为里菲系和文德系，取最接近的国际单位。若与您的地质图划分不同，请使用数值字段。&lt;/p&gt;&lt;p&gt;&lt;b&gt;规则。&lt;/b&gt; &lt;i&gt;重叠&lt;/i&gt;：两个时段至少共有 1 Ma，或包含较短者的全部。&lt;i&gt;之内&lt;/i&gt;：面的年代落在所给时段内，允许相差 1 Ma。年代宽泛的单元（古生代）会与许多时段重叠，第二种规则将其排除。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 面及其属性；给出年代时另有识别所得的 oldest_ma 和 youngest_ma。此时年代无法识别的面被略去，日志列出其文本。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt; 关键词只认所写的字，不知其意：请检查结果，尤其是包含在其他词中的词（如 granodiorite 中的 diorite）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how densely a study area has been sampled, where samples are missing, and how evenly they lie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cells.&lt;/b&gt; Map sheets, cells of 160 km and their parts, cells of equal area, or polygons of your own. With a study area all cells that it touches count, those without a sample, too, each with the part that lies in it; samples outside are left out. Without one, polygons of your own are the area, all of them; a sample on two of them counts in the first. Otherwise the area is the convex hull of the samples, widened to n / (n − m) of its size, where m of the n samples are its corners: the area in which so many would lie at random (Ripley and Rasson, 1977). The field share tells which cells lie in it only in part. The report names the area that was taken; a survey of another shape, or with holes, needs its study area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Density.&lt;/b&gt; Samples per 100 km² and km² per sample, on the ellipsoid. A cell has enough where it has the wanted density or more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Evenness.&lt;/b&gt; The mean distance to the nearest other sample over the one that places at random would have, 0.5 / √density (Clark and Evans, 1954): about 1 at random, towards 0 in clusters, up to 2.15 on a regular net. It is of the whole area, whatever the cells; samples at the edge raise it a little.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Polygons in degrees (WGS 84) and a report. Duplicates, standards and blanks are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Every row with a place counts once, whatever was determined in it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;说明研究区的采样密度、缺样之处和样品分布的均匀程度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单元。&lt;/b&gt;图幅、160 km 单元及其细分、等面积单元，或自备多边形。有研究区时，凡与其相接的单元都计入，包括没有样品的，各取位于研究区内的部分；区外样品舍去。无研究区时，自备多边形全部计入，即为研究区；落在两个多边形上的样品计入前一个。其他情况下取样品的凸包，并放大到其面积的 n / (n − m) 倍（n 个样品中有 m 个是凸包的顶点），即随机分布的这些样品所在的面积（Ripley 和 Rasson，1977）。字段 share 表明哪些单元只有一部分在区内。报告写明所取的面积；测区形状不是凸的或中间有空缺时，须给出研究区。&lt;/p&gt;&lt;p&gt;&lt;b&gt;密度。&lt;/b&gt;每 100 km² 样品数和每样品平方千米数，按椭球面计算。密度达到要求的单元为合格。&lt;/p&gt;&lt;p&gt;&lt;b&gt;均匀程度。&lt;/b&gt;到最近样品的平均距离与随机分布时的期望 0.5 / √密度 之比（Clark 和 Evans，1954）：随机时约为 1，聚集时趋于 0，规则网最高 2.15。该比值按整个面积计算，与单元无关；边缘样品使其略偏高。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;经纬度（WGS 84）多边形和报告。重复样、标准物质和空白不计。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;凡有位置的行各计一次，不论测定了什么。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether neighbouring samples are alike, and where high or low ones lie together.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Neighbours&lt;/b&gt; of a sample are a number of nearest ones, or all within a distance, itself not counted. The layer must be in metres. Within a distance some samples may have no neighbour: such &lt;i&gt;islands&lt;/i&gt; get no measure and do not count for the others; counted with a weight of nothing they would bias them. Their number is told.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The whole survey.&lt;/b&gt; Moran’s I (1950; 0 by chance, towards 1 where neighbours are alike) and Geary’s C (1954; 1 by chance, towards 0), row-standardised weights, normal score and two-sided p under randomisation (Cliff and Ord 1981).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Each sample.&lt;/b&gt; Local Moran’s I (LISA, Anselin 1995) with moments under conditional randomisation (Sokal, Oden and Thomson 1998), and G* of Getis and Ord (Ord and Getis 1995), the sample itself included. With so many tests at once some pass by chance: as a rule p are judged by the rate of false discoveries (Benjamini and Hochberg 1995; Caldas de Castro and Singer 2006); without it each on its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The samples with fields for each element, its name first: &lt;i&gt;_I&lt;/i&gt;, &lt;i&gt;_Iz&lt;/i&gt;, &lt;i&gt;_Ip&lt;/i&gt; (local I, score, p), &lt;i&gt;_LISA&lt;/i&gt; (HH high among high, LL low among low, HL high among low, LH low among high, ns not significant, island), &lt;i&gt;_Gz&lt;/i&gt;, &lt;i&gt;_Gp&lt;/i&gt;, &lt;i&gt;_G&lt;/i&gt; (hot, cold, ns, island). A table with a row for each element. The report has the scatterplot of Moran of the first six elements.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; HL samples are lone highs: errors, or small targets. The p hold for samples that are not chosen by their contents; infill over anomalies makes hot spots by itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;说明邻近样品是否相似，以及高值或低值在何处聚集。&lt;/p&gt;&lt;p&gt;&lt;b&gt;邻近样品&lt;/b&gt;为若干个最近的样品，或一定距离内的全部样品，不含自身。图层须以米为单位。按距离取时，有的样品可能没有邻近样品：这种&lt;i&gt;孤岛&lt;/i&gt;没有指标，也不参与其他样品的计算；若以零权重计入则会使结果有偏。孤岛的数目会给出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;全区。&lt;/b&gt;莫兰指数 I（1950；随机时约为 0，邻近样品相似时趋于 1）和吉尔里指数 C（1954；随机时为 1，相似时趋于 0），行标准化权重，随机化假设下的正态得分和双侧 p（Cliff 和 Ord 1981）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;各样品。&lt;/b&gt;局部莫兰指数（LISA，Anselin 1995），矩按条件随机化计算（Sokal、Oden 和 Thomson 1998）；Getis–Ord 的 G*（Ord 和 Getis 1995），含样品自身。同时做这么多检验，总有一些偶然通过：默认按错误发现率判断 p（Benjamini 和 Hochberg 1995；Caldas de Castro 和 Singer 2006）；不选时各自单独判断。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;样品图层，各元素的字段以其字段名开头：&lt;i&gt;_I&lt;/i&gt;、&lt;i&gt;_Iz&lt;/i&gt;、&lt;i&gt;_Ip&lt;/i&gt;（局部 I、得分、p）、&lt;i&gt;_LISA&lt;/i&gt;（HH 高值被高值包围，LL 低值被低值包围，HL 高值被低值包围，LH 低值被高值包围，ns 不显著，island 孤岛）、&lt;i&gt;_Gz&lt;/i&gt;、&lt;i&gt;_Gp&lt;/i&gt;、&lt;i&gt;_G&lt;/i&gt;（hot 热点，cold 冷点，ns，island）。每个元素一行的表。报告给出前六个元素的莫兰散点图。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;HL 样品是孤立的高值：可能是错误，也可能是小的目标。p 适用于不按含量选取的样品；在异常上加密取样本身就会形成热点。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether surveys of different sheets, laboratories or countries differ, and whether they do so where it counts: at their borders, on the same rock. Nothing is changed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Whole surveys.&lt;/b&gt; Test of Kruskal and Wallis (H) over all of them, of Kolmogorov and Smirnov (D) for every two, and the difference of their medians in lg. A difference here may be the geology: it is a reason to look at the border, never a reason to level. Surveys of fewer than 5 samples are left out. Contents below detection take part: what is below the highest limit of the surveys compared counts as equal, so that unlike limits are not taken for a difference (Helsel 2012).&lt;/p&gt;&lt;p&gt;&lt;b&gt;At the border.&lt;/b&gt; Samples of both surveys are paired within the width of the band, nearest first, each once, in one lithology and one medium. They tell whether there are neighbours enough. Step: the survey’s coefficient in a spatial regression of lg contents on lithology, survey and a linear trend, over all samples within two bands of the other survey, with errors that are correlated between neighbours (generalised least squares; the correlation by restricted likelihood, Patterson and Thompson 1971, Cressie 1993; outlying contents held back, Huber 1981). A trend across the border, and a deviation that neighbours share, are so not taken for a step; nor is an unlike detection limit: both sides are cut at one limit, and what is below it counts as the regression expects it there (Tobin 1958). Student’s interval and p. Decision: level only with 10 pairs or more, p below 0.01, a step of at least 0.1 lg and lithologies that do not contradict each other; “Level geochemical surveys” decides alike. Smallest step levelled: one that this rule finds in four of five cases, 3.42 standard errors (power of 80 % in a test at 1 %, Bloom 1995) but not less than 0.1 lg plus 0.84 standard errors; with few pairs the quantiles of Student’s distribution are larger.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Shared reference materials&lt;/b&gt; or splits, 10 determinations or more in each survey, tell what the laboratories do without any geology: where there are such, they decide (p below 0.01, from 0.02 lg).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A layer of samples in a projection in metres with a field of the survey. Duplicates, reference materials and blanks (fields duplicate_of, kind, standard) take no part. Of an interval of semi-quantitative analysis the geometric middle is taken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; A row for each element and two surveys: &lt;i&gt;field, first, second, n_first, n_second, censored_first, censored_second (percent beyond limits), median_first, median_second, shift, ks_d, ks_p, kw_h, kw_p, pairs, compared, step, lower, upper, step_p, detectable, shared, shared_step, shared_lower, shared_upper, shared_p, decision (level, leave), reason&lt;/i&gt;. Report with boxes and steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;说明不同图幅、实验室或国家的测区是否有差异，以及差异是否出现在关键之处：边界上同一种岩石的样品之间。不改动任何数据。&lt;/p&gt;&lt;p&gt;&lt;b&gt;整个测区。&lt;/b&gt;对全部测区作 Kruskal–Wallis 检验（H），对每两个测区作 Kolmogorov–Smirnov 检验（D），并给出中位数的 lg 差值。这里的差异可能来自地质：它是去查看边界的理由，绝不是调平的理由。少于 5 个样品的测区不参加。低于检出限的含量也参加：低于所比较测区中最高检出限的一律视为相等，因此检出限不同不会被当作差异（Helsel 2012）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;边界上。&lt;/b&gt;在带宽内把两个测区的样品配对：最近者优先，每个样品只用一次，岩性和介质相同。样品对说明相邻样品是否足够。台阶：以线性趋势、岩性和测区为自变量，对距另一测区两个带宽以内的全部样品作空间回归，相邻样品的误差相关（广义最小二乘；相关性由限制似然求得，Patterson 和 Thompson 1971，Cressie 1993；离群含量受到限制，Huber 1981），台阶就是其中测区的系数。这样，跨边界的趋势和相邻样品共有的偏离都不会被当作台阶；检出限不同也不会：两侧按同一限值截尾，低于它的以回归在该处的期望计入（Tobin 1958）。附 Student 区间和 p。判断：只有在不少于 10 对、p 小于 0.01、台阶不小于 0.1 lg 且各岩性互不矛盾时才调平；“化探数据调平”的判断与此相同。会被调平的最小台阶：按此规则五次中有四次能发现的台阶，为标准误差的 3.42 倍（1 % 水平的检验，功效 80 %，Bloom 1995），并且不小于 0.1 lg 加标准误差的 0.84 倍；样品对少时，Student 分布的分位数更大。&lt;/p&gt;&lt;p&gt;&lt;b&gt;共用标准物质&lt;/b&gt;或分析重复样，各测区不少于 10 次测定时，直接说明实验室之间的差异，不含任何地质因素：有这样的数据时由它们判断（p 小于 0.01，自 0.02 lg 起）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;投影坐标系（米）中的样品图层，带有测区字段。重复样、标准物质和空白样（字段 duplicate_of、kind、standard）不参加。半定量分析的区间取其几何中值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每个元素、每两个测区一行：&lt;i&gt;field, first, second, n_first, n_second, censored_first, censored_second（超出限值的百分比）, median_first, median_second, shift, ks_d, ks_p, kw_h, kw_p, pairs, compared, step, lower, upper, step_p, detectable, shared, shared_step, shared_lower, shared_upper, shared_p, decision（level 调平，leave 保持原样）, reason&lt;/i&gt;。报告含箱线图和台阶图。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells which elements rise and fall together, as a table of pairs and a heat map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Logarithms.&lt;/b&gt; Pearson’s product-moment correlation of lg contents: the usual measure for lognormal contents. &lt;b&gt;Spearman’s&lt;/b&gt; rank correlation sees any steady relation and is not led by single high values. Both take for each pair the samples that have both elements, and give the two-sided p of no correlation (Student’s t), which takes samples as independent: neighbouring samples are not, so that p is too small.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Symmetric balances&lt;/b&gt; (Kynčlová, Hron and Filzmoser 2017). Contents are parts of a whole: where silica rises, all others fall, and correlations of raw or log contents hold this closure. Here each two parts are balanced against all others, both in the same way, and the balances are correlated. The coefficient depends on which elements are taken along. Only samples with all elements count; three elements or more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A row for each pair: fields &lt;i&gt;layer&lt;/i&gt; and &lt;i&gt;other&lt;/i&gt; (elements), &lt;i&gt;measure&lt;/i&gt;, &lt;i&gt;value&lt;/i&gt;, &lt;i&gt;samples&lt;/i&gt; and &lt;i&gt;p&lt;/i&gt; (none for balances); the dock of plots draws it. The report has the heat map and the strongest pairs. A pair with fewer than four samples, or of which one does not vary, has no figure.&lt;/p&gt;</source>
        <translation>&lt;p&gt;说明哪些元素同升同降，给出元素对的表和热图。&lt;/p&gt;&lt;p&gt;&lt;b&gt;对数。&lt;/b&gt;lg 含量的皮尔逊积矩相关：含量呈对数正态时的常用指标。&lt;b&gt;斯皮尔曼&lt;/b&gt;秩相关反映任何单调关系，不受个别高值左右。两者对每一对元素取同时具有两个元素的样品，并给出不相关假设的双侧 p（学生 t 分布）；它把样品视为相互独立，而邻近样品并不独立，因此 p 偏小。&lt;/p&gt;&lt;p&gt;&lt;b&gt;对称平衡&lt;/b&gt;（Kynčlová、Hron 和 Filzmoser 2017）。含量是整体的组成部分：硅升高则其他元素都降低，原始含量或对数含量的相关系数含有这种闭合效应。这里对每两个组分以同样方式与其余全部组分平衡，再求平衡之间的相关。系数取决于所选的元素。只计算具有全部元素的样品；需三个以上元素。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每对元素一行：字段 &lt;i&gt;layer&lt;/i&gt; 和 &lt;i&gt;other&lt;/i&gt;（元素）、&lt;i&gt;measure&lt;/i&gt;、&lt;i&gt;value&lt;/i&gt;、&lt;i&gt;samples&lt;/i&gt; 和 &lt;i&gt;p&lt;/i&gt;（对称平衡无此项）；绘图面板可直接绘制。报告给出热图和相关最强的元素对。样品少于四个或其中一个元素不变的元素对没有数值。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells which evidence layers say the same, before they are counted twice in a model.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Two to twenty rasters. &lt;i&gt;Types&lt;/i&gt; says for each whether it is categorical or has numbers (&lt;i&gt;ascending&lt;/i&gt; and &lt;i&gt;descending&lt;/i&gt; are the same here); where empty, what the raster says itself; else whole numbers count as categories, decimals as numbers. Rasters on other grids are resampled to the first, in temporary files.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Two layers of numbers:&lt;/b&gt; Pearson’s product-moment correlation, or Spearman’s rank correlation, which sees any steady relation and is not led by single high values. Ranks are those of 256 classes of equal area: exact where there are fewer different values, else off by less than 0.001.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Categories:&lt;/b&gt; χ² of independence over cells and Cramér’s V = √[χ² / n (k − 1)], k being the fewer classes (Cramér 1946); 0 is independent, 1 is one determines the other. A layer of numbers beside a categorical one is cut into ten classes of equal area. χ² grows with the number of cells, and neighbouring cells are alike: no p is given, judge by V.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nodata.&lt;/b&gt; Each pair is measured where both have data within the study area; the table says how much area that is. In degrees cells weigh by their area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A row for each pair, the matrix as a figure, and the pairs of 0.7 and more, from which on collinearity is known to harm regressions (Dormann and others 2013). Weights of evidence and Bayesian methods ask for independence at the deposits, which their own tests show.&lt;/p&gt;</source>
        <translation>&lt;p&gt;指出哪些证据图层表达的是同一信息，以免在模型中重复计入。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;两个至二十个栅格。&lt;i&gt;类型&lt;/i&gt;说明每个栅格是类别（categorical）还是数值（此处 &lt;i&gt;ascending&lt;/i&gt; 与 &lt;i&gt;descending&lt;/i&gt; 作用相同）；留空则按栅格自身的说明，否则整数栅格视为类别、小数栅格视为数值。格网不同的栅格重采样到第一个栅格（临时文件）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;两个数值图层：&lt;/b&gt;Pearson 积矩相关；或 Spearman 秩相关，它能识别任何单调关系，且不受个别高值左右。秩由 256 个等面积级别得出：不同的值较少时为精确值，否则误差小于 0.001。&lt;/p&gt;&lt;p&gt;&lt;b&gt;类别：&lt;/b&gt;按单元计算独立性 χ² 及 Cramér V = √[χ² / n (k − 1)]，k 为较少的类别数（Cramér 1946）；0 表示独立，1 表示由一个可确定另一个。数值图层与类别图层配对时，将其分为十个等面积级别。χ² 随单元数增大，且相邻单元彼此相似，因此不给出 p 值，请以 V 判断。&lt;/p&gt;&lt;p&gt;&lt;b&gt;无数据。&lt;/b&gt;每一对图层在研究区内两者均有数据处计算；表中给出该面积。经纬度栅格的单元按面积加权。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每一对图层一行、矩阵图，以及系数达 0.7 及以上的图层对；已知从此值起共线性会损害回归（Dormann 等 2013）。证据权及贝叶斯方法要求在矿床处独立，由其自身的检验给出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The threshold laboratory: background and threshold of each element by all common rules side by side, with how many samples, and how much area, lie above. No rule is the true one; where several agree, the threshold does not hang on the choice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rules.&lt;/b&gt; On lg, if not said otherwise. Iterative clipping: X0 + s S0 once contents beyond X ± k S are dropped until none is. Mean + k S (Hawkes and Webb 1962). Median + k MAD, and Tukey’s fence (Reimann, Filzmoser and Garrett 2005). The fence adjusted for skewness by the medcouple, on contents (Hubert and Vandervieren 2008). Cumulative frequencies, by default 85, 92.5 and 97.5 %: outer, middle and inner zone of 1:1,000,000 low-density surveys. Minimum anomalous contents Cф·ε^(t/√m) of m = 1 … 9 adjacent samples, of the clipped background (Solovov 1985). Concentration–number, and with a field of areas concentration–area (Cheng, Agterberg and Ballantyne 1994), on thresholds equal in lg: a break is reported only where a parametric bootstrap rejects one lognormal population (p ≤ 0.05). Sinclair’s mean + 2 S of the lower of two lognormal populations, fitted by maximum likelihood, their number by BIC; a number that several samples share stands for the cell of its rounding, the lowest for all that lies at or below a reporting limit (McLachlan and Jones 1988). Where a wide population spans a narrow one there is no threshold between them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Within the background.&lt;/b&gt; A break, or another threshold, that is not above the background (of breaks: the median) parts populations of the background. It is marked so and never proposed as a threshold of anomalies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Conventions.&lt;/b&gt; S with n − 1; MAD times 1.4826; percentiles and quartiles as R’s type 7, from which the hinges of R’s boxplot.stats, and so of adjbox, differ a little in small samples; the medcouple is that of mc in robustbase (0.95) with its defaults, with the exponents −4 and 3.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Censored contents.&lt;/b&gt; Each rule takes what is below detection as it bears it. Median and MAD, fences and cumulative frequencies need only ranks, with several limits those of Kaplan and Meier (1958): they are those of the full contents, or are refused where a quantile that they need lies below detection. Mixtures take the probability below each limit (McLachlan and Jones 1988), up to 50 % below. Means, minimum anomalous contents and curves take numbers in place of what is below detection, from the lognormal law of the background, fitted by the maximum likelihood of censored samples (Cohen 1959) to all contents but the anomalous ones, which would draw the line of ROS away. Above 25 % below detection the remark calls such rows doubtful, above 50 % very doubtful; above 80 % they are refused. Where contents lie in intervals or above an upper limit, their middle and the limit stand for them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;By geological unit.&lt;/b&gt; With a field of units each has thresholds of its own beside those of all samples: what is common in ultrabasic rocks is an anomaly in granite.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A row for each element, unit, rule and number (zone from outer to inner, m, or break): background, threshold, lower (of negative anomalies), above, count, share_pct; with areas area_km2 above and, of all samples, area_pct; remark: why a rule has no threshold of anomalies. The report has the same with a probability plot and the concentration–number or –area curve of each element.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Thresholds of samples from several laboratories, media or landscapes separate these, not anomalies: level first. The bootstrap assumes independent samples; in dense surveys neighbours repeat each other and breaks come too easily. Duplicates, standards and blanks (fields duplicate_of, kind, standard) are left out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;异常下限实验室：对每个元素并列给出各种常用规则的背景值和异常下限，以及其上的样品数和面积。没有哪一种规则是唯一正确的；若多种规则一致，下限便不取决于方法的选择。&lt;/p&gt;&lt;p&gt;&lt;b&gt;规则。&lt;/b&gt;除另有说明外均在 lg 上计算。迭代剔除：反复剔除 X ± k S 以外的含量直至稳定，下限为 X0 + s S0。均值 + k S（Hawkes 和 Webb 1962）。中位数 + k MAD 与 Tukey 界限（Reimann、Filzmoser 和 Garrett 2005）。以 medcouple 按偏度校正的界限，在含量上计算（Hubert 和 Vandervieren 2008）。累积频率，默认 85、92.5 和 97.5 %：1:100 万低密度测量的外、中、内带。最低异常含量 Cф·ε^(t/√m)，m = 1 … 9 个相邻样品，背景取自剔除后的样品（Solovov 1985）。含量–个数分形，若给出面积字段则另有含量–面积分形（Cheng、Agterberg 和 Ballantyne 1994），分割值在 lg 上等距：仅当参数自助检验否定单一对数正态总体（p ≤ 0.05）时才报告拐点。Sinclair 法：两个对数正态总体中较低者的均值 + 2 S，以极大似然拟合，总体个数由 BIC 确定；多个样品共有的数值代表其修约区间，最低的数值代表报出限及以下的全部含量（McLachlan 和 Jones 1988）。若一个宽的总体包住窄的总体，二者之间没有异常下限。&lt;/p&gt;&lt;p&gt;&lt;b&gt;背景范围内。&lt;/b&gt;不高于背景（对拐点而言为中位数）的拐点或其他界限，分开的是背景中的不同总体：结果中注明，绝不作为异常下限提出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;约定。&lt;/b&gt;S 用 n − 1；MAD 乘 1.4826；百分位数与四分位数按 R 的第 7 型，样品少时与 R boxplot.stats（因而 adjbox）的 hinge 略有差别；medcouple 与 robustbase（0.95）的 mc 默认结果相同，指数为 −4 和 3。&lt;/p&gt;&lt;p&gt;&lt;b&gt;截尾含量。&lt;/b&gt;每条规则各按其所能处理低于检出限的含量。中位数与 MAD、各种界限和累积频率只需秩（有多个检出限时用 Kaplan–Meier 1958 的秩）：其结果与完整含量相同，若所需分位数低于检出限则不予给出。混合总体取低于各检出限的概率（McLachlan 和 Jones 1988），低于检出限者至多 50 %。均值、最低异常含量和各曲线以背景的对数正态分布给出的数代替低于检出限者；该分布按截尾样本最大似然法（Cohen 1959）由除异常以外的全部含量拟合，因异常会把 ROS 直线带偏。低于检出限者超过 25 % 时备注称该行可疑，超过 50 % 时称很可疑，超过 80 % 时不予给出。含量落在区间内或高于上限时，以区间的几何中点和上限代之。&lt;/p&gt;&lt;p&gt;&lt;b&gt;按地质单元。&lt;/b&gt;给出单元字段时，除全部样品外，每个单元另有自己的下限：超基性岩中寻常的含量，在花岗岩中便是异常。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;每个元素、单元、规则和序号（由外到内的带、m 或拐点）一行：background、threshold、lower（负异常下限）、above、count、share_pct；有面积时另有其上的 area_km2，全部样品另有 area_pct；remark：规则未给出异常下限或异常下限可疑的原因。报告内容相同，并附每个元素的概率图和含量–个数或含量–面积曲线。&lt;/p&gt;&lt;p&gt;&lt;b&gt;限制。&lt;/b&gt;来自多个实验室、多种介质或景观的样品，其下限分开的是这些差别而不是异常：应先调平。自助检验假定样品相互独立；在密集测区中相邻样品彼此重复，拐点会出现得过于容易。重复样、标样和空白样（字段 duplicate_of、kind、standard）不参与计算。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a continuous raster into classes 1, 2, 3, … from the lowest values to the highest. A class holds the values above the limit of the class before, up to and including its own limit. Cells without data stay without data (0).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Methods.&lt;/b&gt; &lt;i&gt;Equal interval&lt;/i&gt;. &lt;i&gt;Quantiles&lt;/i&gt;: about equally many cells in each class; the limits are observed values. &lt;i&gt;Natural breaks&lt;/i&gt; (Fisher–Jenks): the least squared deviations within classes, exact up to 2048 distinct values, beyond that on 2048 narrow bins. &lt;i&gt;Geometrical intervals&lt;/i&gt;: widths in geometric progression, with the ratio that evens out the counts best. &lt;i&gt;Standard deviations&lt;/i&gt;: limits one standard deviation apart about the mean. &lt;i&gt;Limits given below&lt;/i&gt;. &lt;i&gt;Defined interval&lt;/i&gt;: limits at the multiples of an interval, whatever the number of classes; so two areas get the same classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; Inner limits from the lowest to the highest, for instance “1000 2500 5000”. Only the method of that name uses them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Equal values.&lt;/b&gt; Many equal values can make several limits coincide; then there are fewer classes than asked for, and the log says so. Where each distinct value becomes a class of its own the log says that too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Large rasters.&lt;/b&gt; Whole-number rasters, and rasters of up to 4 million cells with data, are used in full. Of larger ones a random sample of 4 million cells gives the limits (a quantile is then off by less than 0.1 % of the cells); range, mean and standard deviation always come from all cells.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The limits stand in the table, in the legend and in the metadata of the raster, which also keeps title, resolution and position error of the input. A distance class should not be narrower than the position error; the log warns where it is.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将连续栅格按数值由低到高分为 1、2、3……级。每一级包含大于前一级界限且不大于本级界限的值。无数据像元仍为无数据（0）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法。&lt;/b&gt; &lt;i&gt;等间距&lt;/i&gt;。&lt;i&gt;分位数&lt;/i&gt;：各级像元数大致相等，界限为实际出现的值。&lt;i&gt;自然断点&lt;/i&gt;（Fisher–Jenks）：级内离差平方和最小；不同值不超过 2048 个时为精确解，超过时在 2048 个窄区间上求解。&lt;i&gt;几何间距&lt;/i&gt;：级宽成等比数列，公比取使各级像元数最均衡者。&lt;i&gt;标准差&lt;/i&gt;：以均值为中心，界限间隔一个标准差。&lt;i&gt;使用下面给出的界限&lt;/i&gt;。&lt;i&gt;固定间隔&lt;/i&gt;：界限为间隔的整数倍，与级数无关，因此两个地区可得到相同的分级。&lt;/p&gt;&lt;p&gt;&lt;b&gt;界限。&lt;/b&gt; 由低到高的内部界限，例如“1000 2500 5000”。仅使用给定界限的方法用到。&lt;/p&gt;&lt;p&gt;&lt;b&gt;相同值。&lt;/b&gt; 大量相同的值会使若干界限重合，此时级数少于要求，日志中会说明。若每个不同值各成一级，日志中也会说明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;大栅格。&lt;/b&gt; 整数栅格以及有效像元不超过 400 万的栅格全部参与计算；更大的栅格由 400 万个像元的随机样本确定界限（分位数的偏差小于像元数的 0.1%），值域、均值和标准差始终取自全部像元。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 界限写入表格、图例和栅格元数据；元数据还保留输入栅格的标题、分辨率和位置误差。距离分级不应窄于位置误差，否则日志中会给出警告。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a mineral system of the EIS QGIS plugin (JSON) into one of this plugin, for the study dock.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A file of the wizard’s library, in its older form (components with proxies by their text) or the present one (&lt;i&gt;mineral_system_components&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;What becomes of it.&lt;/b&gt; Components: source and pathway as they are, depositional becomes trap, mineralisation becomes deposition. Scales: regional is belt, camp is district. Importance: High 3, Moderate 2, Low 1. Workflows become steps: distance to features, or distance to an anomaly above or below a limit, as the text says “high” or “low”. Texts stay English and are marked as untranslated; every statement is marked &lt;i&gt;to_be_checked&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it lacks.&lt;/b&gt; Files of EIS have no epochs, deposits, belts, references, directions of evidence, distances or words for rocks: the first four stay empty, the others are derived from category and text. The log and the report name every proxy of which something had no counterpart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Codes.&lt;/b&gt; Mineral system and deposit types are codes of this plugin; where the name tells them (IOCG, VMS, pegmatite and so on) they may be left empty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A JSON file. In the folder of your own systems, which is proposed, the dock finds it; edit it there in any text editor.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将EIS QGIS插件的成矿系统（JSON）转换为本插件的成矿系统，供研究面板使用。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;其向导库的文件，旧格式（各部分按文字列出要素）或现行格式（&lt;i&gt;mineral_system_components&lt;/i&gt;）均可。&lt;/p&gt;&lt;p&gt;&lt;b&gt;转换。&lt;/b&gt;各部分：source和pathway不变，depositional改为trap，mineralisation改为deposition。尺度：regional为成矿带，camp为矿集区。重要性：High为3，Moderate为2，Low为1。工作流程改为步骤：到要素的距离，或到高于、低于界限的异常的距离，依文字中的“high”或“low”而定。文字保留英文并标记为未译；每条陈述标记为 &lt;i&gt;to_be_checked&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;缺少的内容。&lt;/b&gt;EIS文件没有时代、矿床、成矿带、文献、证据方向、距离和岩石词语：前四项留空，其余由类别和文字推得。日志和报告列出每个有内容无对应的要素。&lt;/p&gt;&lt;p&gt;&lt;b&gt;代码。&lt;/b&gt;成矿系统和矿床类型为本插件的代码；名称可以看出时（IOCG、VMS、伟晶岩等）可留空。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;一个JSON文件。默认放在您自己的成矿系统文件夹，面板可在那里找到；可用任意文本编辑器修改。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns the values x of a raster into degrees of membership μ in the set “favourable”, from 0 (not at all) to 1 (wholly) (Zadeh 1965; Bonham-Carter 1994, pages 291 to 295).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Shapes.&lt;/b&gt; m is the midpoint, s the spread. &lt;i&gt;Large&lt;/i&gt;: μ = 1 / [1 + (x/m)^−s]; &lt;i&gt;small&lt;/i&gt;: μ = 1 / [1 + (x/m)^s]; both are 0.5 at the midpoint and steeper with a larger spread; values below 0 count as 0. &lt;i&gt;Near&lt;/i&gt;: μ = 1 / [1 + s(x − m)²] (the three after Tsoukalas and Uhrig 1997). &lt;i&gt;Gaussian&lt;/i&gt;: μ = exp[−s(x − m)²]. &lt;i&gt;Linear&lt;/i&gt;: from 0 at one limit to 1 at the other, which may be the smaller. &lt;i&gt;MS large&lt;/i&gt;: μ = 1 − bσ / (x − aM + bσ) above aM, else 0; &lt;i&gt;MS small&lt;/i&gt;: μ = bσ / (x − aM + bσ) above aM, else 1, with mean M and standard deviation σ of all cells, and a and b the two multipliers. The formulas are those of Fuzzy Membership in ArcGIS, with the same parameters.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Table.&lt;/b&gt; For classes: one row for each value, “value; membership”, or for each range, “from; to; membership”, which holds the values above the first number, up to and including the second; the first range holds its lower end too. Rows end at a line break or “|”, for instance “1; 0.9 | 2; 0.4”. The path of a text file with such rows can be given instead. Cells with other values have no data in the output; the log counts them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What is left empty&lt;/b&gt; comes from the raster, and the log says which numbers were used: the midpoint is the median (ArcGIS takes the middle of the range, which makes nearly all of a skewed layer, such as distances, members or none), the limits are the ends of the range. The spread is 5 for large and small; for near and gaussian it makes the membership 0.5 a quarter of the range from the midpoint.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hedges&lt;/b&gt; (Zadeh 1972). &lt;i&gt;Very&lt;/i&gt; squares the membership, &lt;i&gt;somewhat&lt;/i&gt; takes its square root.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Preview.&lt;/b&gt; “Fuzzy membership…” in the menu of the plugin draws the curve over the histogram of the raster. Curve and output come from the same function.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A raster of μ, with title, resolution, position error and circularity of the input. Cells without data stay without data. The log warns where more than half of the cells have a membership above 0.95 or below 0.05: such a layer tells few cells apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; A membership is a judgement, not a probability. It should be set from what is known of the mineral system, not adjusted until the known deposits score well.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将栅格的值 x 转换为对“有利”集合的隶属度 μ，从 0（完全不属于）到 1（完全属于）（Zadeh 1965；Bonham-Carter 1994，第 291–295 页）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;函数形式。&lt;/b&gt;m 为中点，s 为散度。&lt;i&gt;大值型&lt;/i&gt;：μ = 1 / [1 + (x/m)^−s]；&lt;i&gt;小值型&lt;/i&gt;：μ = 1 / [1 + (x/m)^s]；二者在中点处均为 0.5，散度越大曲线越陡；小于 0 的值按 0 计。&lt;i&gt;近值型&lt;/i&gt;：μ = 1 / [1 + s(x − m)²]（以上三种据 Tsoukalas 和 Uhrig 1997）。&lt;i&gt;高斯型&lt;/i&gt;：μ = exp[−s(x − m)²]。&lt;i&gt;线性型&lt;/i&gt;：从一个界限处的 0 变到另一界限处的 1，后者也可以较小。&lt;i&gt;MS 大值型&lt;/i&gt;：大于 aM 时 μ = 1 − bσ / (x − aM + bσ)，否则为 0；&lt;i&gt;MS 小值型&lt;/i&gt;：大于 aM 时 μ = bσ / (x − aM + bσ)，否则为 1；M 和 σ 为全部像元的均值和标准差，a、b 为两个乘数。公式与 ArcGIS 的“模糊隶属度”工具相同，参数也相同。&lt;/p&gt;&lt;p&gt;&lt;b&gt;表格。&lt;/b&gt;用于类别：每个值一行“值; 隶属度”，或每个区间一行“起; 止; 隶属度”，区间包含大于第一个数、小于或等于第二个数的值；第一个区间还包含其下端。各行以换行或“|”分隔，例如“1; 0.9 | 2; 0.4”。也可以给出含有这些行的文本文件路径。取其他值的像元在输出中无数据，日志给出其个数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;留空的参数&lt;/b&gt;取自栅格，日志说明所用的数值：中点为中位数（ArcGIS 取值域的中间，对距离等偏斜图层会使几乎所有像元都属于或都不属于），界限为值域的两端。大值型和小值型的散度为 5；近值型和高斯型的散度使距中点四分之一值域处的隶属度为 0.5。&lt;/p&gt;&lt;p&gt;&lt;b&gt;语气算子&lt;/b&gt;（Zadeh 1972）。&lt;i&gt;“很”&lt;/i&gt;取隶属度的平方，&lt;i&gt;“略”&lt;/i&gt;取其平方根。&lt;/p&gt;&lt;p&gt;&lt;b&gt;预览。&lt;/b&gt;插件菜单中的“模糊隶属度…”在栅格直方图上绘出曲线。曲线与输出出自同一函数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;μ 的栅格，带有输入的标题、分辨率、位置误差和循环论证标记。无数据的像元仍无数据。若半数以上像元的隶属度大于 0.95 或小于 0.05，日志会警告：这样的图层几乎不能区分像元。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;隶属度是一种判断，不是概率。应根据对成矿系统的认识来设定，而不是调到已知矿床得分高为止。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What does each layer of a model do? Fits a saved model again without each of its layers in turn, and compares the maps with that of all layers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A model file of at least two layers; its own algorithm is run with the parameters and the evidence that the file names.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Table.&lt;/b&gt; For each layer: the AUC of the training deposits without it, and the loss, that is AUC with all layers − AUC without; its interval of 95 % and p by the paired test of DeLong, DeLong and Clarke-Pearson (1988), adjusted by Holm (1979); Spearman’s rank correlation of both maps, and the share of the best 10 % of the area that they have in common. All maps are compared in the cells where all have a score; where the model’s cases are geological units, each unit counts as one cell. Layers are ranked by their loss; equal losses share a rank. Layers that the model holds but does not use (&lt;i&gt;used&lt;/i&gt; is 0), such as those that weights of evidence left out, have no rank.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Spread.&lt;/b&gt; The standard deviation of the maps without one layer each: high where the score hangs on a single layer. It is in units of the score; scores that are sums fall where a favourable layer is dropped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; The AUC is that of the fit: a layer of noise can raise it, too; cross-validate before you keep a layer for its sake. Of two layers that say the same neither seems to matter; the correlation matrix shows such pairs. A run that cannot be fitted is named and left out. The maps are kept in temporary files, at most four bytes for each cell and layer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;模型中每个图层起什么作用？依次剔除每个图层重新拟合已保存的模型，并将所得各图与全部图层的图比较。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输入。&lt;/b&gt;一个至少有两个图层的模型文件；按文件记载的参数和证据图层运行生成该模型的算法。&lt;/p&gt;&lt;p&gt;&lt;b&gt;表。&lt;/b&gt;对每个图层给出：剔除后训练矿床的 AUC 及损失（全部图层的 AUC − 剔除后的 AUC）；其 95% 区间和 p 值按 DeLong、DeLong 和 Clarke-Pearson（1988）的配对检验，并用 Holm（1979）法校正；两图的 Spearman 秩相关，以及共有的最佳 10% 面积的比例。所有图均在都有得分的像元中比较；模型以地质单元为样本时，每个单元计作一个像元。图层按损失排序，损失相等者名次相同。模型含有但未使用的图层（&lt;i&gt;used&lt;/i&gt; 为 0），如证据权法舍去的图层，不排名次。&lt;/p&gt;&lt;p&gt;&lt;b&gt;离散程度。&lt;/b&gt;逐层剔除所得各图的标准差：在得分依赖单一图层之处较高。其单位为得分的单位；得分为求和时，剔除有利图层会使得分下降。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;AUC 是拟合的 AUC：噪声图层也可能提高它；因其而保留某图层之前请先做交叉验证。两个图层表达同一信息时，看起来哪一个都不重要；相关矩阵可显示这样的图层对。无法拟合的运行会被指明并略去。各图保存在临时文件中，每个单元每个图层最多四字节。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes into a copy of a raster what reports, legends and models should know about it: titles in three languages, how fine and how exact it really is, whether it was drawn with knowledge of deposits, where it comes from. Rasters that this plugin makes carry this already; use it for your own grids and for results of other tools.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What is left empty stays as it is.&lt;/b&gt; A single “-” empties a text.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Effective resolution&lt;/b&gt; (km): the size of the smallest thing that the data show, not that of the cells: the spacing of gravity stations, the side of the sampling grid. It cannot be finer than a cell. &lt;b&gt;Position error&lt;/b&gt; (km): how far a drawn line or a station may be off. No first distance class should be narrower than both together; the algorithms warn.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Drawn with knowledge of deposits.&lt;/b&gt; An outline that was drawn around known ore predicts that ore by construction. Say &lt;i&gt;yes&lt;/i&gt; for terranes, ore belts and prospective zones of metallogenic maps; reports then say so wherever the layer is used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Type.&lt;/b&gt; Categorical: values are names of classes. Ascending: low values are favourable, such as distances. Descending: high values are favourable, such as contents. Weights of evidence and other methods take it from here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class names.&lt;/b&gt; Rows “value;Chinese;Russian;English” of whole numbers; one name stands for all languages. Rows replace the name of the same class, other classes keep theirs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A GeoTIFF with the same cells, type, nodata value and colours. The items stand in the metadata of the file and can be read in the properties of the layer in QGIS (&lt;i&gt;Information ▸ More information&lt;/i&gt;) and by gdalinfo.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在栅格的副本中写入报告、图例和模型需要知道的内容：三种语言的标题，数据实际有多细、多准，编绘时是否已知矿床，以及来源。本插件生成的栅格已带有这些内容；本工具用于您自己的格网和其他工具的结果。&lt;/p&gt;&lt;p&gt;&lt;b&gt;留空则保持原样。&lt;/b&gt; 单独一个“-”表示清空文字。&lt;/p&gt;&lt;p&gt;&lt;b&gt;有效分辨率&lt;/b&gt;（km）：数据所能显示的最小事物的大小，而不是像元大小：重力测点的间距、采样网格的边长。它不可能比像元更细。&lt;b&gt;位置误差&lt;/b&gt;（km）：所绘界线或测点可能的偏差。第一级距离不应窄于二者的综合；各算法会给出警告。&lt;/p&gt;&lt;p&gt;&lt;b&gt;编绘时已知矿床。&lt;/b&gt; 围绕已知矿床勾绘的边界必然预测出这些矿床。对成矿图上的地体、成矿带和远景区请选&lt;i&gt;是&lt;/i&gt;；此后凡用到该图层，报告都会注明。&lt;/p&gt;&lt;p&gt;&lt;b&gt;类型。&lt;/b&gt; 类别：值是类别的名称。升序：低值有利，如距离。降序：高值有利，如含量。证据权法等方法由此取得类型。&lt;/p&gt;&lt;p&gt;&lt;b&gt;类别名称。&lt;/b&gt; 整数值的各行“值;中文;俄文;英文”；只写一个名称则用于所有语言。各行取代同一类别的名称，其他类别保持原名。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt; 像元、数据类型、无数据值和颜色均相同的 GeoTIFF。各项写入文件的元数据，可在 QGIS 图层属性（&lt;i&gt;信息 ▸ 更多信息&lt;/i&gt;）或用 gdalinfo 查看。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the weights table of weights of evidence with the column names of ArcSDM, one table for each layer, for &lt;i&gt;Calculate Response&lt;/i&gt; there or for colleagues who work with it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; In the folder, files named layer_CA (ascending), _CD (descending) or _CT (categorical), as ArcSDM names them, with CLASS, AREA_SQ_KM, AREA_UNITS, NO_POINTS, WPLUS, S_WPLUS, WMINUS, S_WMINUS, CONTRAST, S_CONTRAST, STUD_CNT, GEN_CLASS, WEIGHT, W_STD; descending layers begin with the highest class. A weight or contrast that does not exist is 0 with deviation 0, as in ArcSDM, so that it changes no response; other numbers that are not known are −99. The row of missing data has class −99 and weight 0, with the area and the points where the layer has no data: columns &lt;i&gt;missing_km2&lt;/i&gt; and &lt;i&gt;missing_deposits&lt;/i&gt; of our own tables, or the row −99 of a table that was read; 0 where neither says it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unit area.&lt;/b&gt; That of the run which made the table; areas in units and the weights of joined classes follow from it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Limits.&lt;/b&gt; ArcSDM wants whole numbers as classes. Where a layer was cut into bins, its rows are numbered 1, 2, 3 …: reclassify the raster by the limits in the column &lt;i&gt;class_limit&lt;/i&gt; first. Weights of classes without deposits are left out here, unlike in ArcSDM, unless its rules were chosen for the run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将证据权法的权重表按ArcSDM的列名写出，每个图层一张表，供其 &lt;i&gt;Calculate Response&lt;/i&gt; 使用，或交给使用该软件的同行。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出。&lt;/b&gt;文件夹中的文件按ArcSDM的习惯命名为 图层_CA（升序）、_CD（降序）或_CT（类别），含列 CLASS、AREA_SQ_KM、AREA_UNITS、NO_POINTS、WPLUS、S_WPLUS、WMINUS、S_WMINUS、CONTRAST、S_CONTRAST、STUD_CNT、GEN_CLASS、WEIGHT、W_STD；降序图层从最高类开始。不存在的权重或反差写为0，标准差为0（与ArcSDM相同），因而不影响响应；其他未知数值写为−99。缺失数据行的类别为−99，权重为0，并带有该图层无数据处的面积和样点数：取自本插件表中的列 &lt;i&gt;missing_km2&lt;/i&gt; 和 &lt;i&gt;missing_deposits&lt;/i&gt;，或所读表的−99行；两者都没有时为0。&lt;/p&gt;&lt;p&gt;&lt;b&gt;单元面积。&lt;/b&gt;即生成该表时所用的单元面积；以单元计的面积和合并类别的权重由此得出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;局限。&lt;/b&gt;ArcSDM要求类别为整数。图层若经分段，其行编号为1、2、3……：请先按列 &lt;i&gt;class_limit&lt;/i&gt; 的界限对栅格重分类。与ArcSDM不同，无矿床类别的权重在此留空，除非运行时选用了ArcSDM的规则。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A Chinese edition for the public has no map approval number (审图号).</source>
        <translation>公开出版的中国版没有审图号。</translation>
    </message>
    <message>
        <source>A catchment has no area, or a negative or unknown one. Give each catchment an area above 0.</source>
        <translation>有汇水盆地的面积为零、为负或未知。请使每个汇水盆地的面积大于 0。</translation>
    </message>
    <message>
        <source>A class proposed by rules is a suggestion; the geologist decides.</source>
        <translation>规则给出的类别仅为建议，由地质人员裁定。</translation>
    </message>
    <message>
        <source>A class width of {step} cannot be drawn: it must be above 0 and give no more than 10,000 classes. The usual width is 0.1 lg.</source>
        <translation>无法按组距 {step} 绘制：组距必须大于 0，且分组不超过 10 000 个。通常取 0.1 lg。</translation>
    </message>
    <message>
        <source>A click on a lag selects the {count} samples with the greatest part in its squared differences (at most {share} of them).</source>
        <translation>点击一个滞后距，选中在其差值平方中所占份额最大的 {count} 个样品（最多占 {share}）。</translation>
    </message>
    <message>
        <source>A correction is decided by a test at 1 % (p &lt; 0.01), for dozens of elements are asked at once: a 95 % interval that leaves 0 out is not enough.</source>
        <translation>是否改正由 1 % 水平的检验（p &lt; 0.01）决定，因为一次要检验几十个元素：仅 95 % 区间不含 0 还不够。</translation>
    </message>
    <message>
        <source>A cumulative frequency of {percent} % is not possible: it must be above 0 and below 100.</source>
        <translation>累积频率不能是{percent}%：应大于0且小于100。</translation>
    </message>
    <message>
        <source>A detection limit lies above the median of the numbers: the background is hidden.</source>
        <translation>有检出限高于实测数的中位数：背景无法识别。</translation>
    </message>
    <message>
        <source>A drawing whose text can be edited</source>
        <translation>文字可编辑的矢量图</translation>
    </message>
    <message>
        <source>A factor such as ×10 stands beside the unit, and nothing tells whether the figures are multiplied by it or are to be: {columns} stay as they are. Say in “Columns” the unit of the figures as they stand, such as: {example}</source>
        <translation>单位旁有×10之类的乘数，无从判断数值已乘该数还是尚待相乘：{columns} 保持原样。请在“列”中写明表中数值本身的单位，例如：{example}</translation>
    </message>
    <message>
        <source>A geochemical map needs a raster of contents (RASTER), such as “Krige samples” or “Interpolate samples by distance” make it.</source>
        <translation>地球化学图需要含量栅格（RASTER），如“样品克里金插值”或“按距离插值样品”的结果。</translation>
    </message>
    <message>
        <source>A lag of {width} m and a cutoff of {cutoff} m do not go together. Give a lag above 0 and not above the cutoff.</source>
        <translation>滞后距 {width} m 与最大滞后距 {cutoff} m 不协调。请给出大于 0 且不超过最大滞后距的滞后距。</translation>
    </message>
    <message>
        <source>A larger scale or paper shows more; or move names by hand, or name fewer.</source>
        <translation>更大的比例尺或纸张能显示更多；也可手工移动名称，或减少名称。</translation>
    </message>
    <message>
        <source>A layer that was drawn with knowledge of the deposits predicts them by construction. Cells finer than the resolution of the layers show nothing more.</source>
        <translation>在已知矿床的前提下圈绘的图层，“预测”出这些矿床是必然的（循环论证）。格网比图层分辨率更细，并不能显示更多内容。</translation>
    </message>
    <message>
        <source>A line of {width} mm is thinner than 0.1 mm: {count} [item|items] (“{name}”).</source>
        <translation>线宽{width} mm，小于0.1 mm：{count}项（“{name}”）。</translation>
    </message>
    <message>
        <source>A map of this type needs data of your own: zones (ZONING, or a raster as RASTER) or sites (SITES).</source>
        <translation>此类图件需要自备资料：分区（ZONING，或栅格RASTER）或调查点（SITES）。</translation>
    </message>
    <message>
        <source>A map of this type shows no raster: it is left out.</source>
        <translation>此类图件不显示栅格：已略去。</translation>
    </message>
    <message>
        <source>A map sheet ({sheet}) is its own extent. Leave SHEET empty, or “{other}”.</source>
        <translation>图幅（{sheet}）本身就是范围。请将 SHEET 或“{other}”留空。</translation>
    </message>
    <message>
        <source>A model without one layer each</source>
        <translation>逐层剔除的模型</translation>
    </message>
    <message>
        <source>A narrow band holds few samples, a wide one other geology. Take the width from which on R² is high and neither the line nor the step changes (Daneshfar and Cameron 1998).</source>
        <translation>带窄则样品少，带宽则地质不同。取这样的带宽：自此 R² 高，回归线和台阶都不再变化（Daneshfar 和 Cameron 1998）。</translation>
    </message>
    <message>
        <source>A negative number is a detection limit (−0.5 means below 0.5)</source>
        <translation>负数表示检出限（−0.5 即低于 0.5）</translation>
    </message>
    <message>
        <source>A number of nearest samples</source>
        <translation>若干个最近的样品</translation>
    </message>
    <message>
        <source>A picture of 300 dots per inch</source>
        <translation>每英寸 300 点的图片</translation>
    </message>
    <message>
        <source>A picture of the symbols of the layer “{layer}” is missing, which QGIS draws as a question mark: {path}.</source>
        <translation>图层“{layer}”的符号缺少图片，QGIS以问号代替：{path}。</translation>
    </message>
    <message>
        <source>A prospectivity map needs a raster of scores (RASTER), such as the posterior probability.</source>
        <translation>矿产预测图需要得分栅格（RASTER），例如后验概率。</translation>
    </message>
    <message>
        <source>A raster of your own, whatever made it</source>
        <translation>您自己的栅格，来源不限</translation>
    </message>
    <message>
        <source>A raster of your own: its grid, and as study area where it has values other than 0</source>
        <translation>您自己的栅格：取其格网，数值不为 0 处为研究区</translation>
    </message>
    <message>
        <source>A sample of {share} of the cells without deposits was used, weighted up to their number.</source>
        <translation>使用了 {share} 的无矿床像元作为样本，并按其总数加权。</translation>
    </message>
    <message>
        <source>A sequential binary partition of D parts has D − 1 rows of D figures, but this table is {shape} (rows, columns). Complete the partition.</source>
        <translation>D 个组分的顺序二元划分应有 D − 1 行、每行 D 个数，但此表为 {shape}（行，列）。请补全划分表。</translation>
    </message>
    <message>
        <source>A share of the detection limit</source>
        <translation>检出限的一定比例</translation>
    </message>
    <message>
        <source>A single value agrees with all {count} determinations: no deviation can be estimated. Check the column, or leave this element out.</source>
        <translation>单一数值即可符合全部 {count} 个测定值，无法估计标准差。请检查该列，或去掉该元素。</translation>
    </message>
    <message>
        <source>A split by date needs “{field}” and “{year}”. Fill both, or choose another method.</source>
        <translation>按年份划分需要“{field}”和“{year}”。请填写两者，或选择其他方法。</translation>
    </message>
    <message>
        <source>A step stands for</source>
        <translation>一级代表</translation>
    </message>
    <message>
        <source>A step was found: {survey} would need a correction of {size} lg (95 % interval {bounds}), which is below the limit of {limit} lg that was set.</source>
        <translation>求得台阶：{survey} 需改正 {size} lg（95 % 区间 {bounds}），小于所设的界限 {limit} lg。</translation>
    </message>
    <message>
        <source>A structure with sill {sill} and range {range} is not possible. Give a sill of 0 or more and a range above 0.</source>
        <translation>基台值 {sill}、变程 {range} 的结构不成立。基台值不能为负，变程必须大于 0。</translation>
    </message>
    <message>
        <source>A study leads from a mineral system to ranked targets. It is kept in the project: what went in, how it was run, what came out. You can run it again, and compare it with another.</source>
        <translation>一项研究从成矿系统走到分级的找矿靶区。它保存在工程中：输入了什么、怎样运行、得到什么；可以重新运行，也可与另一项研究比较。</translation>
    </message>
    <message>
        <source>A symbol of the layer “{layer}” is the character {letters} of the font “{family}”, which is not there.</source>
        <translation>图层“{layer}”以字体“{family}”的字符{letters}为符号，而该字体或字符不存在。</translation>
    </message>
    <message>
        <source>A system of coordinates is chosen, but none of the columns {columns} was understood as coordinates. Say in “Columns” which ones they are, such as: X coord; x.</source>
        <translation>已选定坐标系统，但各列（{columns}）均未识别为坐标。请在“列”中指明坐标列，例如：X coord; x。</translation>
    </message>
    <message>
        <source>A table of contents of the shape {elements} and reference values of the shape {values} do not match. Give one reference value for each element.</source>
        <translation>含量表 {elements} 与参考值 {values} 的大小不匹配。请为每个元素给出一个参考值。</translation>
    </message>
    <message>
        <source>A table of the shape {values} (rows, columns) cannot be analysed. Give samples in rows, two or more variables in columns, and with log-ratios the basis that belongs to them.</source>
        <translation>大小为 {values}（行，列）的数据表无法分析。请按行排列样品、按列排列两个或更多变量；采用对数比时还须给出对应的基。</translation>
    </message>
    <message>
        <source>A text of its own for each language</source>
        <translation>每种语言各填一段文字</translation>
    </message>
    <message>
        <source>A trend of degree {degree} is not offered. Choose 0 (none), 1 (plane) or 2 (quadratic).</source>
        <translation>不支持 {degree} 次趋势。请选择 0（无趋势）、1（平面）或 2（二次曲面）。</translation>
    </message>
    <message>
        <source>A trend of {terms} terms needs more samples than the {count} that have a number. Choose a lower degree or fewer rasters of drift.</source>
        <translation>{terms} 项的趋势所需样品多于现有的 {count} 个有数值的样品。请选较低的次数，或减少漂移栅格。</translation>
    </message>
    <message>
        <source>A zero is</source>
        <translation>零表示</translation>
    </message>
    <message>
        <source>A zonality series needs two levels or more, with a number for every element at every level. Add levels, or leave out elements with gaps.</source>
        <translation>分带序列需要两个或更多中段（标高），且每个元素在各中段均有数值。请增加中段，或去掉有缺失的元素。</translation>
    </message>
    <message>
        <source>AND: the smallest</source>
        <translation>与（AND）：取最小</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC（曲线下面积）</translation>
    </message>
    <message>
        <source>AUC at the training points</source>
        <translation>训练样点上的 AUC</translation>
    </message>
    <message>
        <source>AUC at the training points (a fit, not a forecast)</source>
        <translation>训练样点上的 AUC（反映拟合，而非预测）</translation>
    </message>
    <message>
        <source>AUC in spatial blocks</source>
        <translation>空间分块AUC</translation>
    </message>
    <message>
        <source>AUC of the best model</source>
        <translation>最佳模型的 AUC</translation>
    </message>
    <message>
        <source>AUC of the deposits held out in spatial blocks: {auc}, above chance (0.5). Read below what the map owes to circular layers before you use it.</source>
        <translation>空间分块留出矿床的AUC为{auc}，高于随机水平（0.5）。使用前请阅读下文，了解预测图有多少来自循环论证的图层。</translation>
    </message>
    <message>
        <source>AUC of the deposits held out in spatial blocks: {auc}. That is not safely above chance: in {times} of {layouts} layouts of the blocks the interval includes 0.5. Do not use the map for targeting.</source>
        <translation>空间分块留出矿床的AUC为{auc}，不能确定优于随机猜测：{layouts}次分块布设中有{times}次的置信区间包含0.5。请勿用此图圈定靶区。</translation>
    </message>
    <message>
        <source>AUC of the deposits that made the score</source>
        <translation>建模矿床的 AUC</translation>
    </message>
    <message>
        <source>AUC of the fit</source>
        <translation>拟合 AUC</translation>
    </message>
    <message>
        <source>AUC of the fit within the ore district</source>
        <translation>矿集区内的拟合AUC</translation>
    </message>
    <message>
        <source>AUC of the fit {auc}</source>
        <translation>拟合AUC {auc}</translation>
    </message>
    <message>
        <source>AUC of the fit {fit}; cross-validated {value} ({lower}–{upper}); deposits held out: {count}.</source>
        <translation>拟合 AUC {fit}；交叉验证 AUC {value}（{lower}–{upper}），留出 {count} 个矿床。</translation>
    </message>
    <message>
        <source>AUC of the fit, lower end of the 95 % interval</source>
        <translation>拟合 AUC，95% 置信区间下限</translation>
    </message>
    <message>
        <source>AUC of the fit, upper end of the 95 % interval</source>
        <translation>拟合 AUC，95% 置信区间上限</translation>
    </message>
    <message>
        <source>AUC of the fit: {value}.</source>
        <translation>拟合AUC：{value}。</translation>
    </message>
    <message>
        <source>AUC of the held-out deposits</source>
        <translation>留出矿床的 AUC</translation>
    </message>
    <message>
        <source>AUC of the held-out deposits, lower end of the 95 % interval</source>
        <translation>留出矿床的 AUC，95% 置信区间下限</translation>
    </message>
    <message>
        <source>AUC of the held-out deposits, upper end of the 95 % interval</source>
        <translation>留出矿床的 AUC，95% 置信区间上限</translation>
    </message>
    <message>
        <source>AUC with all layers</source>
        <translation>全部图层的 AUC</translation>
    </message>
    <message>
        <source>AUC without it</source>
        <translation>剔除后的 AUC</translation>
    </message>
    <message>
        <source>Above every break of the concentration–area plot lies less than {least} km², the smallest target. Lower the smallest area, or choose another method.</source>
        <translation>含量—面积图各拐点以上的面积均小于靶区最小面积{least} km²。请减小最小面积，或改用其他方法。</translation>
    </message>
    <message>
        <source>Above the lower limit</source>
        <translation>大于下限</translation>
    </message>
    <message>
        <source>Above the upper limit</source>
        <translation>高于上限</translation>
    </message>
    <message>
        <source>Absolute difference ({unit})</source>
        <translation>差值的绝对值（{unit}）</translation>
    </message>
    <message>
        <source>Adaptive cut-off</source>
        <translation>自适应临界值</translation>
    </message>
    <message>
        <source>Add Balance</source>
        <translation>添加平衡</translation>
    </message>
    <message>
        <source>Add Its Other Layers</source>
        <translation>加入其余自带图层</translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>Add Node</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>Add Raster</source>
        <translation>添加栅格</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add Your Own Layer</source>
        <translation>添加自有图层</translation>
    </message>
    <message>
        <source>Add Your Own Layer…</source>
        <translation>添加自有图层…</translation>
    </message>
    <message>
        <source>Add a layer with at least two columns of numbers.</source>
        <translation>请添加至少有两个数值列的图层。</translation>
    </message>
    <message>
        <source>Add a node first, and select it: a raster is an input of a node.</source>
        <translation>请先添加并选中一个节点：栅格是节点的输入。</translation>
    </message>
    <message>
        <source>Add as Evidence</source>
        <translation>加为证据</translation>
    </message>
    <message>
        <source>Add one half to the counts (Haldane, Anscombe)</source>
        <translation>计数加二分之一（Haldane、Anscombe）</translation>
    </message>
    <message>
        <source>Add points, such as a training set, and at least two rasters of values to the project.</source>
        <translation>请在工程中添加点图层（如训练集）和至少两个数值栅格。</translation>
    </message>
    <message>
        <source>Add the index of mineralisation probability (GMPI)</source>
        <translation>添加地球化学矿化概率指数（GMPI）</translation>
    </message>
    <message>
        <source>Add the rasters that were made with the grid and serve no proxy: distances, relief, gravity</source>
        <translation>加入随格网生成而未用于预测要素的栅格：距离、地形、重力</translation>
    </message>
    <message>
        <source>Add the row of missing data (−99)</source>
        <translation>添加缺失数据行（−99）</translation>
    </message>
    <message>
        <source>Added to the project: {name}</source>
        <translation>已加入工程：{name}</translation>
    </message>
    <message>
        <source>Additive index</source>
        <translation>累加指数</translation>
    </message>
    <message>
        <source>Adjusted fence (medcouple)</source>
        <translation>校正界限（medcouple）</translation>
    </message>
    <message>
        <source>After clipping {kept} of {count} values are left, all of them {value}: they have no spread. Use a percentile rule, or treat values below detection first.</source>
        <translation>剔除后 {count} 个值中剩下 {kept} 个，且均为 {value}，没有离散度。请采用百分位数法，或先处理低于检出限的值。</translation>
    </message>
    <message>
        <source>Age, if another</source>
        <translation>时代（如不同）</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>时代</translation>
    </message>
    <message>
        <source>Ages and Rocks</source>
        <translation>时代与岩石</translation>
    </message>
    <message>
        <source>Ages and Rocks…</source>
        <translation>时代与岩石…</translation>
    </message>
    <message>
        <source>Ages are read from the field “{field}”.</source>
        <translation>年代读自字段“{field}”。</translation>
    </message>
    <message>
        <source>Ages in numbers need both fields, “{first}” and “{second}”.</source>
        <translation>数值年代需要两个字段：“{first}”和“{second}”。</translation>
    </message>
    <message>
        <source>Aggregate samples by cells</source>
        <translation>按单元汇总样品</translation>
    </message>
    <message>
        <source>Agreement of the maps</source>
        <translation>各图的一致性</translation>
    </message>
    <message>
        <source>Airborne spectrometry</source>
        <translation>航空能谱</translation>
    </message>
    <message>
        <source>Albers equal-area conic by the one-sixth rule</source>
        <translation>按六分之一规则的阿尔伯斯等积圆锥投影</translation>
    </message>
    <message>
        <source>Albers equal-area conic of maps of China</source>
        <translation>中国全图的阿尔伯斯等积圆锥投影</translation>
    </message>
    <message>
        <source>Albers equal-area conic of the sheet</source>
        <translation>本图幅的阿尔伯斯等积圆锥投影</translation>
    </message>
    <message>
        <source>Algebraic product</source>
        <translation>代数积</translation>
    </message>
    <message>
        <source>Algebraic sum</source>
        <translation>代数和</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Align rasters</source>
        <translation>栅格对齐</translation>
    </message>
    <message>
        <source>Aligned rasters</source>
        <translation>对齐后的栅格</translation>
    </message>
    <message>
        <source>All bytes are those of UTF-8, which no other encoding is likely to be.</source>
        <translation>所有字节都符合 UTF-8，其他编码几乎不可能如此。</translation>
    </message>
    <message>
        <source>All cells are alike, so that there is nothing to lay out. Choose layers that vary.</source>
        <translation>所有像元都相同，没有可排布的内容。请选择有变化的图层。</translation>
    </message>
    <message>
        <source>All contents are {value}: there is no spread, and nothing to compare.</source>
        <translation>全部含量均为 {value}：没有离散度，无从比较。</translation>
    </message>
    <message>
        <source>All coordinates are so small that they could be degrees; they were read as metres, as of a local grid. If they are degrees, choose a geographic coordinate system.</source>
        <translation>所有坐标都很小，可能是度；已按米（如局部坐标网）读取。若为度，请选择地理坐标系。</translation>
    </message>
    <message>
        <source>All deposits chosen have position quality D ({count}): their position is off by more than {limit} km, or its error is unknown. They are kept as training points, for there are no others; take the result with caution.</source>
        <translation>所选矿床的坐标精度全部为 D（{count} 个）：其位置误差超过 {limit} km，或误差不明。因别无其他矿床，仍将其用作训练样点；结果须谨慎使用。</translation>
    </message>
    <message>
        <source>All elements of a survey</source>
        <translation>全元素地球化学报告</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All importances are 0, or one is missing. Give every element a number, and at least one of them not 0.</source>
        <translation>重要性权重全为 0，或有缺失。请为每个元素给出数值，且至少一个不为 0。</translation>
    </message>
    <message>
        <source>All numbers of this element are {value}: no line can be fitted. Check the column, or leave this element out.</source>
        <translation>该元素的所有数值均为 {value}，无法拟合直线。请检查该列，或去掉该元素。</translation>
    </message>
    <message>
        <source>All of them were taken: they may be duplicates for quality control, or mistakes.</source>
        <translation>均已采用：可能是质量控制的重复样，也可能是错误。</translation>
    </message>
    <message>
        <source>All rows were taken.</source>
        <translation>所有行均已采用。</translation>
    </message>
    <message>
        <source>All samples lie in the high Arctic. If they should not, longitude and latitude are swapped in the table: say so in “Columns”, or give the extent.</source>
        <translation>全部样品位于高北极地区。若不应如此，则表中经纬度颠倒：请在“列”中说明，或给出范围。</translation>
    </message>
    <message>
        <source>All samples within a distance</source>
        <translation>一定距离内的全部样品</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All values are {value}: there is nothing to scale. Leave this layer out, or check that it was made as you meant.</source>
        <translation>所有值均为 {value}，无从标度。请去掉此图层，或检查其制作是否符合本意。</translation>
    </message>
    <message>
        <source>All weights were multiplied by {tau}, with which the posterior expects as many deposits as there are.</source>
        <translation>所有权均乘以 {tau}，使后验概率预期的矿床数等于实际矿床数。</translation>
    </message>
    <message>
        <source>All {count} contents are one number ({value}): there is nothing to map.</source>
        <translation>全部{count}个含量均为同一数值（{value}），无法成图。</translation>
    </message>
    <message>
        <source>All {count} determinations lie below the detection limit or above the upper limit: no statistics can be computed. Report only the shares below and above the limits.</source>
        <translation>全部 {count} 个测定值均低于检出限或高于测定上限，无法计算统计量。只能报告低于或高于限值的样品比例。</translation>
    </message>
    <message>
        <source>All {count} values are {value}: nothing varies. Choose an element that varies, or check its detection limit.</source>
        <translation>全部 {count} 个值均为 {value}，没有变化。请选择有变化的元素，或检查其检出限。</translation>
    </message>
    <message>
        <source>All {groups} groups of duplicates have the mean content {mean}: precision cannot be given as a function of content. Add duplicates of other contents, or use the relative error.</source>
        <translation>全部 {groups} 组重复样的平均含量均为 {mean}，无法将精密度表示为含量的函数。请增加其他含量水平的重复样，或采用相对误差。</translation>
    </message>
    <message>
        <source>Also save a project with the layout, to finish by hand</source>
        <translation>另存带布局的工程，以便手工修饰</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>累计量</translation>
    </message>
    <message>
        <source>An anisotropic model needs variograms in three directions or more, but {directions} [was|were] given. Add directions, or choose an isotropic model.</source>
        <translation>各向异性模型需要三个或更多方向的变差函数，只给出了 {directions} 个。请增加方向，或选择各向同性模型。</translation>
    </message>
    <message>
        <source>An area within the anomaly is not above 0. Compute areas in km², in an equal-area projection.</source>
        <translation>异常中有面积不大于 0。请在等积投影下以 km² 计算面积。</translation>
    </message>
    <message>
        <source>An element passes by a practice if it keeps every criterion that could be judged. Where nothing could, it is not judged, which is no pass.</source>
        <translation>一个元素符合某种做法中所有能够评定的判据，即为合格。什么都不能评定时为未评定，不等于合格。</translation>
    </message>
    <message>
        <source>An empty cell is</source>
        <translation>空单元格表示</translation>
    </message>
    <message>
        <source>Analysis of variance (lg)</source>
        <translation>方差分析（lg）</translation>
    </message>
    <message>
        <source>Analytic signal</source>
        <translation>解析信号</translation>
    </message>
    <message>
        <source>Analytic signal: {title}</source>
        <translation>解析信号：{title}</translation>
    </message>
    <message>
        <source>Analytical quality, as printed (geochemical map)</source>
        <translation>分析质量，按原文印出（地球化学图）</translation>
    </message>
    <message>
        <source>Anchor to a low-density network</source>
        <translation>锚定到低密度网</translation>
    </message>
    <message>
        <source>Angle, at most</source>
        <translation>最大角度变形</translation>
    </message>
    <message>
        <source>Anisotropic model (three directions or more)</source>
        <translation>各向异性模型（至少三个方向）</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Anomalies lie above the first threshold of this rule</source>
        <translation>异常为高于下列方法第一个下限者</translation>
    </message>
    <message>
        <source>Anomalies of single elements</source>
        <translation>单元素异常</translation>
    </message>
    <message>
        <source>Anomalies of single elements (map of anomalies)</source>
        <translation>单元素异常（异常图）</translation>
    </message>
    <message>
        <source>Anomalies with proposed classes</source>
        <translation>带建议类别的异常</translation>
    </message>
    <message>
        <source>Anomalies, or composite anomalies (geochemical map, map of anomalies)</source>
        <translation>异常或综合异常（地球化学图、异常图）</translation>
    </message>
    <message>
        <source>Anomalies: above {lower}</source>
        <translation>异常：高于 {lower}</translation>
    </message>
    <message>
        <source>Anomalies: below {lower} or above {upper}</source>
        <translation>异常：低于 {lower} 或高于 {upper}</translation>
    </message>
    <message>
        <source>Anomalies: below {upper}</source>
        <translation>异常：低于 {upper}</translation>
    </message>
    <message>
        <source>Anomalies: from {lower} to {upper}</source>
        <translation>异常：{lower} 至 {upper}</translation>
    </message>
    <message>
        <source>Anomalous are values</source>
        <translation>异常值为</translation>
    </message>
    <message>
        <source>Anomalous are values above the median plus twice the median absolute deviation (times 1.4826) of your grid (Reimann, Filzmoser and Garrett 2005). “Open…” takes a limit of your own, such as a break of its concentration–area plot.</source>
        <translation>高于您的格网“中位数 + 2 × 绝对中位差（乘以 1.4826）”的值为异常（Reimann、Filzmoser 和 Garrett 2005）。可用“打开…”给出自己的异常下限，例如其含量—面积（C–A）图的拐点。</translation>
    </message>
    <message>
        <source>Anomalous are values below the median minus twice the median absolute deviation (times 1.4826) of your grid (Reimann, Filzmoser and Garrett 2005). “Open…” takes a limit of your own.</source>
        <translation>低于您的格网“中位数 − 2 × 绝对中位差（乘以 1.4826）”的值为异常（Reimann、Filzmoser 和 Garrett 2005）。可用“打开…”给出自己的界限。</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Anomaly cards and section sheets</source>
        <translation>异常登记卡与异常剖析图</translation>
    </message>
    <message>
        <source>Anomaly registration cards</source>
        <translation>异常登记卡</translation>
    </message>
    <message>
        <source>Anomaly {name}: {elements}</source>
        <translation>异常{name}：{elements}</translation>
    </message>
    <message>
        <source>Another study is shown now: what waited to be run for the last one was not run.</source>
        <translation>现在显示的是另一项研究：上一项研究中排队等待的算法没有运行。</translation>
    </message>
    <message>
        <source>Any missing layer gives no data</source>
        <translation>任一图层缺失则无数据</translation>
    </message>
    <message>
        <source>Apply model</source>
        <translation>应用模型</translation>
    </message>
    <message>
        <source>ArcSDM-compatible rules</source>
        <translation>与 ArcSDM 兼容的规则</translation>
    </message>
    <message>
        <source>ArcSDM-compatible rules are on: a class without deposits has all weights 0, one with all deposits counts 0.99 less, and a class has at least one cell more than deposits. Weights of such classes are artefacts of these rules.</source>
        <translation>已启用与 ArcSDM 兼容的规则：不含矿床的级别各权重取 0，包含全部矿床的级别计数减 0.99，级别的单元数至少比矿床数多 1。这类级别的权重是这些规则造成的假象。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Area (%)</source>
        <translation>面积（%）</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>面积（km²）</translation>
    </message>
    <message>
        <source>Area above (km²)</source>
        <translation>其上面积（km²）</translation>
    </message>
    <message>
        <source>Area above each score</source>
        <translation>高于各得分的面积</translation>
    </message>
    <message>
        <source>Area above each score (table)</source>
        <translation>高于各得分的面积（表）</translation>
    </message>
    <message>
        <source>Area at the intersection of the prediction–area plot (%)</source>
        <translation>预测率–面积图交点处的面积（%）</translation>
    </message>
    <message>
        <source>Area budget</source>
        <translation>面积限额</translation>
    </message>
    <message>
        <source>Area budget (km², or % of the area)</source>
        <translation>面积限额（km²或占面积%）</translation>
    </message>
    <message>
        <source>Area for each sample (km²)</source>
        <translation>每个样品的面积（km²）</translation>
    </message>
    <message>
        <source>Area from</source>
        <translation>面积比 自</translation>
    </message>
    <message>
        <source>Area in targets</source>
        <translation>靶区面积</translation>
    </message>
    <message>
        <source>Area in which all models have data</source>
        <translation>所有模型均有数据的面积</translation>
    </message>
    <message>
        <source>Area inside</source>
        <translation>界限内面积</translation>
    </message>
    <message>
        <source>Area of a pixel (km²), where the table counts pixels</source>
        <translation>像元面积（km²），用于按像元计数的表</translation>
    </message>
    <message>
        <source>Area of a source (km²)</source>
        <translation>源区面积（km²）</translation>
    </message>
    <message>
        <source>Area of high return and low risk (km²)</source>
        <translation>高收益、低风险的面积（km²）</translation>
    </message>
    <message>
        <source>Area of the classes (table)</source>
        <translation>各类面积（表）</translation>
    </message>
    <message>
        <source>Area of the spectrum with at least each power, on logarithmic axes.</source>
        <translation>功率不小于各值的能谱面积（双对数坐标）。</translation>
    </message>
    <message>
        <source>Area outside the values of the model (%)</source>
        <translation>超出模型取值的面积（%）</translation>
    </message>
    <message>
        <source>Area taken</source>
        <translation>所取的面积</translation>
    </message>
    <message>
        <source>Area where both have data (km²)</source>
        <translation>两者均有数据的面积（km²）</translation>
    </message>
    <message>
        <source>Area with at least this content (km²)</source>
        <translation>不低于该含量的面积（km²）</translation>
    </message>
    <message>
        <source>Area with at least this score (%)</source>
        <translation>得分不低于此值的面积（%）</translation>
    </message>
    <message>
        <source>Area with classes that the model does not know (%)</source>
        <translation>模型未见过的类别所占面积（%）</translation>
    </message>
    <message>
        <source>Area with data</source>
        <translation>有数据的面积</translation>
    </message>
    <message>
        <source>Area with the wanted density</source>
        <translation>达到要求密度的面积</translation>
    </message>
    <message>
        <source>Area, best first (%)</source>
        <translation>面积，由高分到低分（%）</translation>
    </message>
    <message>
        <source>Area, system, epoch or cell size of the study have changed since.</source>
        <translation>研究的区域、成矿系统、时代或单元大小此后已有改动。</translation>
    </message>
    <message>
        <source>Areal productivity (% × m²)</source>
        <translation>面金属量（%×m²）</translation>
    </message>
    <message>
        <source>Areal productivity (content × km²)</source>
        <translation>面金属量（含量×km²）</translation>
    </message>
    <message>
        <source>Areal productivity P = l · Σ M with l = {distance} m</source>
        <translation>面金属量 P＝l·ΣM，l＝{distance} m</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>图斑数</translation>
    </message>
    <message>
        <source>Areas left out</source>
        <translation>未计入的小块</translation>
    </message>
    <message>
        <source>Areas whose age or kind of rock is not understood: {count} ({values}). They are drawn grey at the end of the legend; a table (AGE_MAPPING) says what they are.</source>
        <translation>时代或岩石类别读不懂的图斑：{count}（{values}）。这些图斑涂成灰色，列于图例末尾；可用表（AGE_MAPPING）说明其含义。</translation>
    </message>
    <message>
        <source>Arsenic of the C horizon across three countries</source>
        <translation>三国 C 层土壤中的砷</translation>
    </message>
    <message>
        <source>As the edition</source>
        <translation>按版本</translation>
    </message>
    <message>
        <source>As the layout says</source>
        <translation>按布局自身的记录</translation>
    </message>
    <message>
        <source>As the raster says of itself, else by its values</source>
        <translation>按栅格自身的说明，否则按其值</translation>
    </message>
    <message>
        <source>As the table says or suggests</source>
        <translation>按表的说明或推断</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>与模板相同</translation>
    </message>
    <message>
        <source>Ascending (low values favourable)</source>
        <translation>升序（低值有利）</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Association (loadings from 0.5)</source>
        <translation>元素组合（载荷不小于 0.5）</translation>
    </message>
    <message>
        <source>Association of elements</source>
        <translation>元素组合</translation>
    </message>
    <message>
        <source>At least {count} groups of cells would have to be compared to join neighbours; {most} are the most. Raise the cut-off, or join none.</source>
        <translation>合并相邻组须比较至少{count}组像元，上限为{most}组。请提高阈值，或不作合并。</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>At random: distance within which sites stay together (m)</source>
        <translation>随机划分时，相距不超过此值的矿点留在一起（m）</translation>
    </message>
    <message>
        <source>At the uppermost or lowest level, so that the true place may lie beyond it: {names}.</source>
        <translation>位于最上或最下中段，真实位置可能在其之外：{names}。</translation>
    </message>
    <message>
        <source>At their limits, censored: {share}.</source>
        <translation>截尾、按限值绘出：{share}。</translation>
    </message>
    <message>
        <source>At {scale} the boundaries of “{layer}”, from QGIS’s world map, are too coarse: off by up to 1.3 km.</source>
        <translation>“{layer}”的界线取自QGIS世界地图，误差可达1.3千米，对{scale}而言过于概括。</translation>
    </message>
    <message>
        <source>At {scale} the map is {size} mm: no paper holds it. {columns} × {rows} sheets of {part} do.</source>
        <translation>{scale}时地图为{size} mm，没有能容纳它的纸张；需{columns} × {rows}张{part}。</translation>
    </message>
    <message>
        <source>At {scale} the map is {size} mm; with legend, table and notes it fits on {papers}.</source>
        <translation>{scale}时地图为{size} mm；连同图例、图签和说明可容纳于{papers}。</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>图集</translation>
    </message>
    <message>
        <source>Atlases, separated by ;</source>
        <translation>图集文件，以“;”分隔</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均连接</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>平均精确率</translation>
    </message>
    <message>
        <source>Azimuth (°)</source>
        <translation>方位角（°）</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景值</translation>
    </message>
    <message>
        <source>Background (empty: median of the raster)</source>
        <translation>背景值（空：栅格中位数）</translation>
    </message>
    <message>
        <source>Background (ppm)</source>
        <translation>背景值（µg/g）</translation>
    </message>
    <message>
        <source>Background cells</source>
        <translation>背景像元数</translation>
    </message>
    <message>
        <source>Background of each class of this field</source>
        <translation>按此字段分类求背景</translation>
    </message>
    <message>
        <source>Background points</source>
        <translation>背景点</translation>
    </message>
    <message>
        <source>Background points (instead of random cells)</source>
        <translation>背景点（代替随机像元）</translation>
    </message>
    <message>
        <source>Background, such as Cu=30; Pb=20 (empty: medians)</source>
        <translation>背景值，如 Cu=30; Pb=20（空：中位数）</translation>
    </message>
    <message>
        <source>Background, such as Cu=30; Pb=20 (for contents; empty: medians)</source>
        <translation>背景值，如 Cu=30; Pb=20（用于含量；空：中位数）</translation>
    </message>
    <message>
        <source>Background: mean of lg after clipping at ± 3 S</source>
        <translation>背景：按 ±3S 迭代剔除后的对数均值</translation>
    </message>
    <message>
        <source>Background: mean of lg of the cells after clipping at ± 3 S</source>
        <translation>背景：单元 lg 值按 ±3S 迭代剔除后的均值</translation>
    </message>
    <message>
        <source>Background: median of the cells</source>
        <translation>背景：单元中位数</translation>
    </message>
    <message>
        <source>Background: median of the samples</source>
        <translation>背景：样品中位数</translation>
    </message>
    <message>
        <source>Backgrounds or clarkes used (table)</source>
        <translation>所用背景值或克拉克值（表）</translation>
    </message>
    <message>
        <source>Bagging of positive against unlabelled cells</source>
        <translation>正样本与未标记像元的 Bagging（PU 学习）</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Bands of several widths</source>
        <translation>不同宽度的边界带</translation>
    </message>
    <message>
        <source>Bartlett’s test: χ²</source>
        <translation>巴特利特检验：χ²</translation>
    </message>
    <message>
        <source>Base of the logarithm</source>
        <translation>对数的底</translation>
    </message>
    <message>
        <source>Begin with an interpolation: give the grid that you have made</source>
        <translation>以插值开始：请给出已制作的格网</translation>
    </message>
    <message>
        <source>Beijing 1954</source>
        <translation>北京 1954</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>低于检出限</translation>
    </message>
    <message>
        <source>Below detection, where half of the limit stands in the sums: {names}.</source>
        <translation>低于检出限者以检出限之半计入：{names}。</translation>
    </message>
    <message>
        <source>Below detection: {count} [determination|determinations] ({shares}). What stands for them: {rule}.</source>
        <translation>低于检出限的测定值：{count} 个（{shares}）。替代方式：{rule}。</translation>
    </message>
    <message>
        <source>Below it (%)</source>
        <translation>低于检出限（%）</translation>
    </message>
    <message>
        <source>Below the detection limit: share of the limit that stands for it (0: leave out)</source>
        <translation>低于检出限：用检出限的多少倍代替（0：不用）</translation>
    </message>
    <message>
        <source>Below the lower or above the upper limit</source>
        <translation>小于下限或大于上限</translation>
    </message>
    <message>
        <source>Below the upper limit</source>
        <translation>小于上限</translation>
    </message>
    <message>
        <source>Belt</source>
        <translation>成矿带</translation>
    </message>
    <message>
        <source>Belt map</source>
        <translation>成矿带图</translation>
    </message>
    <message>
        <source>Belt or key area</source>
        <translation>成矿带或重点区</translation>
    </message>
    <message>
        <source>Belt, 1:1,000,000 to 1:2,500,000</source>
        <translation>成矿带，1:100万—1:250万</translation>
    </message>
    <message>
        <source>Best 10 % in common</source>
        <translation>共有的最佳 10%</translation>
    </message>
    <message>
        <source>Best layer</source>
        <translation>最佳图层</translation>
    </message>
    <message>
        <source>Best model by held-out deposits</source>
        <translation>按留出矿床评出的最佳模型</translation>
    </message>
    <message>
        <source>Best-matching unit</source>
        <translation>最佳匹配单元</translation>
    </message>
    <message>
        <source>Best-matching unit of the self-organising map</source>
        <translation>自组织映射的最佳匹配单元</translation>
    </message>
    <message>
        <source>Better model</source>
        <translation>较优模型</translation>
    </message>
    <message>
        <source>Beyond limits (%)</source>
        <translation>超出限值（%）</translation>
    </message>
    <message>
        <source>Bias, with its 95 % interval</source>
        <translation>偏倚及其 95% 置信区间</translation>
    </message>
    <message>
        <source>Big5 (traditional Chinese)</source>
        <translation>Big5（繁体中文）</translation>
    </message>
    <message>
        <source>Bind the Layers Again</source>
        <translation>重新绑定图层</translation>
    </message>
    <message>
        <source>Bins of the calibration with more deposits than unit cells: {count} of {bins}. The unit area of {area} is too large for deposits so close. Their share exceeds 1 and has no interval; choose a smaller one, or thin the deposits.</source>
        <translation>校准的 {bins} 个分组中有 {count} 个的矿床数多于预测单元数：对于如此密集的矿床，{area} 的预测单元面积过大。这些分组的比例超过 1，没有区间；请选用更小的单元面积，或抽稀矿床。</translation>
    </message>
    <message>
        <source>Biplot of components</source>
        <translation>主成分双标图</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空白样</translation>
    </message>
    <message>
        <source>Blanks and carry-over</source>
        <translation>空白样与携带污染</translation>
    </message>
    <message>
        <source>Blom’s, as EnvStats</source>
        <translation>Blom 公式，同 EnvStats</translation>
    </message>
    <message>
        <source>Boolean AND: every condition is met</source>
        <translation>布尔“与”：满足全部条件</translation>
    </message>
    <message>
        <source>Boolean OR: any condition is met</source>
        <translation>布尔“或”：满足任一条件</translation>
    </message>
    <message>
        <source>Boolean overlay</source>
        <translation>布尔叠加</translation>
    </message>
    <message>
        <source>Boolean overlay: all conditions met (1) or not (0)</source>
        <translation>布尔叠加：满足全部条件（1）或不满足（0）</translation>
    </message>
    <message>
        <source>Boolean overlay: any condition met (1) or none (0)</source>
        <translation>布尔叠加：满足任一条件（1）或均不满足（0）</translation>
    </message>
    <message>
        <source>Bootstrap of the deposits</source>
        <translation>对矿床的自助法抽样</translation>
    </message>
    <message>
        <source>Bootstrap of training sites</source>
        <translation>训练样点自助法</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Boundaries of the edition (lines; empty = QGIS’s world map)</source>
        <translation>本版本所用界线（线图层；留空 = QGIS世界地图）</translation>
    </message>
    <message>
        <source>Boundaries of your own need their source, which is printed on the map: give it in “{input}”, for instance the map service and its date.</source>
        <translation>自备界线须注明资料来源，来源将印在图上：请在“{input}”中填写，例如地图服务名称和日期。</translation>
    </message>
    <message>
        <source>Boundary levelling (step to the fixed surveys)</source>
        <translation>边界调平（相对固定测区的台阶）</translation>
    </message>
    <message>
        <source>Boxplots by group</source>
        <translation>分组箱线图</translation>
    </message>
    <message>
        <source>Boyce curve (table)</source>
        <translation>Boyce 曲线（表）</translation>
    </message>
    <message>
        <source>Boyce index</source>
        <translation>Boyce 指数</translation>
    </message>
    <message>
        <source>Boyce index: deposits against area by score</source>
        <translation>Boyce 指数：按得分的矿床与面积之比</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>分界点</translation>
    </message>
    <message>
        <source>Breaks at {breaks}; one lognormal population is rejected (p {p}).</source>
        <translation>拐点：{breaks}；单一对数正态总体被否定（p {p}）。</translation>
    </message>
    <message>
        <source>Breaks: powers, one or two (empty: found)</source>
        <translation>分界点：一个或两个功率值（留空则自动求取）</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 评分</translation>
    </message>
    <message>
        <source>Brier score and calibration curve are left out: the raster does not say that its values are probabilities of a unit area, and none was given.</source>
        <translation>未给出 Brier 评分和校准曲线：栅格没有注明其值是预测单元面积的概率，也没有另行给出该面积。</translation>
    </message>
    <message>
        <source>Brier score of the prior alone</source>
        <translation>仅用先验概率的 Brier 评分</translation>
    </message>
    <message>
        <source>Brier skill score</source>
        <translation>Brier 技巧评分</translation>
    </message>
    <message>
        <source>Buffer (m)</source>
        <translation>缓冲距离（m）</translation>
    </message>
    <message>
        <source>Buffer around deposits without background (m)</source>
        <translation>矿床周围不取背景的缓冲距离（m）</translation>
    </message>
    <message>
        <source>Buffer round deposits (m)</source>
        <translation>矿床缓冲距离（m）</translation>
    </message>
    <message>
        <source>By area: each stratum its share</source>
        <translation>按面积：各层按其比例</translation>
    </message>
    <message>
        <source>By covariates</source>
        <translation>按协变量</translation>
    </message>
    <message>
        <source>By date of discovery</source>
        <translation>按发现日期</translation>
    </message>
    <message>
        <source>By square blocks</source>
        <translation>按方形区块</translation>
    </message>
    <message>
        <source>By the year of discovery</source>
        <translation>按发现年份</translation>
    </message>
    <message>
        <source>C horizon</source>
        <translation>C 层土壤</translation>
    </message>
    <message>
        <source>C horizon with countries</source>
        <translation>C 层土壤（附国家）</translation>
    </message>
    <message>
        <source>C {contrast} ± {error}, C/s(C) {studentised}; shifts: median {median}, 95 % {high}, largest {most}; p {p}</source>
        <translation>C {contrast} ± {error}，C/s(C) {studentised}；平移：中位数{median}，95%分位{high}，最大{most}；p {p}</translation>
    </message>
    <message>
        <source>CGCS2000</source>
        <translation>CGCS2000</translation>
    </message>
    <message>
        <source>CGCS2000 (Chinese sheets)</source>
        <translation>CGCS2000（中国图幅）</translation>
    </message>
    <message>
        <source>CP866, DOS (Russian)</source>
        <translation>CP866、DOS（俄文）</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.txt *.tsv)</source>
        <translation>CSV 表（*.csv *.txt *.tsv）</translation>
    </message>
    <message>
        <source>CV from logarithms (%)</source>
        <translation>由对数求得的变异系数（%）</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibration (table)</source>
        <translation>校准（表）</translation>
    </message>
    <message>
        <source>Calibration curve</source>
        <translation>校准曲线</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消，未写入任何文件。</translation>
    </message>
    <message>
        <source>Cancelled: {done} of {total} sheets are finished and stay. The next run with the same settings goes on with the others.</source>
        <translation>已取消：{total} 幅中已完成 {done} 幅并保留。以相同设置再次运行将继续打印其余图幅。</translation>
    </message>
    <message>
        <source>Capture at the intersection of the prediction–area plot (%)</source>
        <translation>预测率–面积图交点处捕获的矿床（%）</translation>
    </message>
    <message>
        <source>Capture efficiency</source>
        <translation>捕获效率</translation>
    </message>
    <message>
        <source>Capture efficiency in the best {area} % of the area</source>
        <translation>得分最高的 {area}% 面积的捕获效率</translation>
    </message>
    <message>
        <source>Capture efficiency in the best {area} of the area</source>
        <translation>得分最高的 {area} 面积的捕获效率</translation>
    </message>
    <message>
        <source>Capture in the best {area} % of the area (%)</source>
        <translation>得分最高的 {area}% 面积内捕获的矿床（%）</translation>
    </message>
    <message>
        <source>Captured in the best {area} of the area</source>
        <translation>得分最高的 {area} 面积内捕获的矿床</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Cards and section sheets</source>
        <translation>登记卡与剖析图</translation>
    </message>
    <message>
        <source>Carried over from the sample before (%)</source>
        <translation>自前一样品携带（%）</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>汇水域</translation>
    </message>
    <message>
        <source>Catchments of stream sediments</source>
        <translation>水系沉积物汇水域</translation>
    </message>
    <message>
        <source>Categorical</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>像元</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <source>Cell size (m)</source>
        <translation>像元大小（m）</translation>
    </message>
    <message>
        <source>Cell size (m; empty: by the extent)</source>
        <translation>像元大小（m；留空则按范围）</translation>
    </message>
    <message>
        <source>Cell-based association</source>
        <translation>像元关联</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>像元数</translation>
    </message>
    <message>
        <source>Cells cannot have a side of {side} km. Give one from 0.01 to 2000 km.</source>
        <translation>单元边长不能为 {side} km。请取 0.01 至 2000 km。</translation>
    </message>
    <message>
        <source>Cells in which all maps have a score</source>
        <translation>所有图均有得分的单元数</translation>
    </message>
    <message>
        <source>Cells in which all models have data</source>
        <translation>所有模型均有数据的像元数</translation>
    </message>
    <message>
        <source>Cells lost</source>
        <translation>损失的单元</translation>
    </message>
    <message>
        <source>Cells not understood</source>
        <translation>无法理解的单元格</translation>
    </message>
    <message>
        <source>Cells not understood: {count}. The report names them.</source>
        <translation>无法理解的单元格：{count}。详见报告。</translation>
    </message>
    <message>
        <source>Cells of 160 km, as of the global network</source>
        <translation>160 km 单元（同全球网格）</translation>
    </message>
    <message>
        <source>Cells of a model left out, because another model has no data there: up to {cells} ({share}).</source>
        <translation>某些模型有多达 {cells} 个单元（{share}）未计入：其他模型在该处无数据。</translation>
    </message>
    <message>
        <source>Cells of equal area with the side given</source>
        <translation>给定边长的等面积单元</translation>
    </message>
    <message>
        <source>Cells of {cell} m make {cells} cells, more than {most}. Take larger cells or a smaller area.</source>
        <translation>像元大小为 {cell} m 时共有 {cells} 个像元，超过 {most} 个。请加大像元或缩小区域。</translation>
    </message>
    <message>
        <source>Cells that lie in the area only in part</source>
        <translation>只有一部分在区内的单元</translation>
    </message>
    <message>
        <source>Cells to learn from</source>
        <translation>用于学习的像元</translation>
    </message>
    <message>
        <source>Cells with data</source>
        <translation>有数据的像元数</translation>
    </message>
    <message>
        <source>Cells with more than one deposit: {count}; each deposit counts ({names}).</source>
        <translation>含有多个矿床的像元：{count} 个，每个矿床均计数（{names}）。</translation>
    </message>
    <message>
        <source>Cells with more than one deposit: {count}; they count as one ({names}).</source>
        <translation>含多个矿床的像元：{count} 个，其中的矿床按一个计（{names}）。</translation>
    </message>
    <message>
        <source>Cells with statistics</source>
        <translation>含统计量的单元</translation>
    </message>
    <message>
        <source>Cells with values that the table does not name: {cells}. They have no data in the output.</source>
        <translation>{cells} 个像元的值不在表中，在输出中无数据。</translation>
    </message>
    <message>
        <source>Cells without a deposit</source>
        <translation>不含矿床的单元数</translation>
    </message>
    <message>
        <source>Cells without a logarithm (value and number added are not above 0): {cells}. They have no data now.</source>
        <translation>{cells} 个像元没有对数（数值与所加数之和不大于 0），现为无数据。</translation>
    </message>
    <message>
        <source>Cells without a sample</source>
        <translation>无样品的单元</translation>
    </message>
    <message>
        <source>Cells without a value because their system has no single answer: {count}.</source>
        <translation>因方程组没有唯一解而无值的像元：{count}。</translation>
    </message>
    <message>
        <source>Cells without deposits that are used at most</source>
        <translation>最多使用的无矿床像元数</translation>
    </message>
    <message>
        <source>Cells, with the values of the rasters</source>
        <translation>像元，取栅格本身的值</translation>
    </message>
    <message>
        <source>Censored</source>
        <translation>截尾比例</translation>
    </message>
    <message>
        <source>Centred log-ratios (compositional)</source>
        <translation>中心对数比（成分数据）</translation>
    </message>
    <message>
        <source>Centres (table)</source>
        <translation>类中心（表）</translation>
    </message>
    <message>
        <source>Certainty factor</source>
        <translation>确定性系数法</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Certified contents of reference materials (CSV)</source>
        <translation>标准物质的标准值（CSV）</translation>
    </message>
    <message>
        <source>Certified materials that no sample has: {names}. Compare how the names are written.</source>
        <translation>样品中没有的认定标准物质：{names}。请核对名称写法。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Characteristic analysis</source>
        <translation>特征分析</translation>
    </message>
    <message>
        <source>Characteristic analysis: no variable is present in any model unit. Check which classes were set to 1.</source>
        <translation>特征分析：没有任何变量出现在模型单元中。请检查哪些级别被设为 1。</translation>
    </message>
    <message>
        <source>Characteristic analysis: {units} [model unit|model units], or values other than {allowed}. Give at least two model units with these values only.</source>
        <translation>特征分析：模型单元为 {units} 个，或含有 {allowed} 以外的值。请给出至少两个只含这些值的模型单元。</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check in the field</source>
        <translation>异常查证</translation>
    </message>
    <message>
        <source>Check its extent, its layers and their scale limits.</source>
        <translation>请检查地图的范围、图层及图层的比例尺限制。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文版</translation>
    </message>
    <message>
        <source>Chinese characters have the shapes of another language (font “{face}”): {letters} (“{name}”).</source>
        <translation>汉字采用了其他语言的字形（字体“{face}”）：{letters}（“{name}”）。</translation>
    </message>
    <message>
        <source>Chinese characters of names of the layer “{layer}” have the shapes of another language (font “{face}”): {letters}.</source>
        <translation>图层“{layer}”注记中的汉字采用了其他语言的字形（字体“{face}”）：{letters}。</translation>
    </message>
    <message>
        <source>Chinese regional survey</source>
        <translation>中国区域化探</translation>
    </message>
    <message>
        <source>Chinese: 甲1–3, 乙1–3, 丙1–3, 丁</source>
        <translation>中国：甲1–3、乙1–3、丙1–3、丁类</translation>
    </message>
    <message>
        <source>Choice of the training deposits</source>
        <translation>训练矿床的选取</translation>
    </message>
    <message>
        <source>Choices are given by these codes, or by their numbers from 0: {choices}.</source>
        <translation>选项用下列代码给出，也可用从 0 开始的序号：{choices}。</translation>
    </message>
    <message>
        <source>Choose a belt or a key area first: evidence is made within an outline, not for the whole region</source>
        <translation>请先选择成矿带或重点区：证据图层在圈定范围内生成，不能覆盖全区</translation>
    </message>
    <message>
        <source>Choose a layer of samples: one with fields such as Cu_ppm. “Import geochemical table” makes it.</source>
        <translation>请选择样品图层，即含有 Cu_ppm 之类字段的图层；可用“导入化探数据表”生成。</translation>
    </message>
    <message>
        <source>Choose a mineral system first, or skip this step and add rasters by hand.</source>
        <translation>请先选择成矿系统；也可跳过此步，手工添加栅格。</translation>
    </message>
    <message>
        <source>Choose a mineral system first.</source>
        <translation>请先选择成矿系统。</translation>
    </message>
    <message>
        <source>Choose a mineral system…</source>
        <translation>选择成矿系统…</translation>
    </message>
    <message>
        <source>Choose a raster file that is in the project.</source>
        <translation>请选择工程中的一个栅格文件。</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>请至少选择一种语言。</translation>
    </message>
    <message>
        <source>Choose the file again in the properties of the item, or delete the item.</source>
        <translation>请在该项的属性中重新选择文件，或删除该项。</translation>
    </message>
    <message>
        <source>Choose the file again in the properties of the layer, or another symbol.</source>
        <translation>在图层属性中重新选择文件，或改用其他符号。</translation>
    </message>
    <message>
        <source>Choose the folder of the files.</source>
        <translation>请选择文件的保存文件夹。</translation>
    </message>
    <message>
        <source>Choose the layers below; add them to the project first.</source>
        <translation>请在下面选择图层；须先将其加入工程。</translation>
    </message>
    <message>
        <source>Choose the layout that is to be printed, or add a map to it.</source>
        <translation>请选择要印刷的布局，或在其中添加地图。</translation>
    </message>
    <message>
        <source>Choose, look at and print maps and map sheets in three languages</source>
        <translation>选择、预览并打印三种语言的地图和图幅</translation>
    </message>
    <message>
        <source>Chosen evidence</source>
        <translation>所选证据</translation>
    </message>
    <message>
        <source>Circularity and resolution</source>
        <translation>循环论证与分辨率</translation>
    </message>
    <message>
        <source>Clarke: Earth’s crust (Vinogradov 1962)</source>
        <translation>克拉克值：地壳（维诺格拉多夫，1962）</translation>
    </message>
    <message>
        <source>Clarke: soils of China (CNEMC 1990)</source>
        <translation>克拉克值：中国土壤（中国环境监测总站，1990）</translation>
    </message>
    <message>
        <source>Clarke: soils of the world (Vinogradov 1957)</source>
        <translation>克拉克值：世界土壤（维诺格拉多夫，1957）</translation>
    </message>
    <message>
        <source>Clarke: stream sediments of China (Chi and Yan 2007)</source>
        <translation>克拉克值：中国水系沉积物（迟清华、鄢明才，2007）</translation>
    </message>
    <message>
        <source>Clarke: upper continental crust (Rudnick and Gao 2003)</source>
        <translation>克拉克值：上地壳（Rudnick 和 Gao，2003）</translation>
    </message>
    <message>
        <source>Clark–Evans ratio</source>
        <translation>Clark–Evans 比值</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class (甲, 乙, 丙, 丁)</source>
        <translation>异常类别（甲、乙、丙、丁）</translation>
    </message>
    <message>
        <source>Class limit</source>
        <translation>级别界限</translation>
    </message>
    <message>
        <source>Class names: rows “value;Chinese;Russian;English”</source>
        <translation>类别名称：各行为“值;中文;俄文;英文”</translation>
    </message>
    <message>
        <source>Class or cut</source>
        <translation>类别或分界</translation>
    </message>
    <message>
        <source>Class proposed by rules</source>
        <translation>规则建议类别</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>级别数</translation>
    </message>
    <message>
        <source>Classes (raster)</source>
        <translation>类别（栅格）</translation>
    </message>
    <message>
        <source>Classes every 0.1 lg, or 0.2 lg where there would be more than 30 (DB63/T 1936)</source>
        <translation>按含量 0.1 lg 间隔分级，超过 30 级时 0.2 lg（DB63/T 1936）</translation>
    </message>
    <message>
        <source>Classes of the histograms (table)</source>
        <translation>直方图分组（表）</translation>
    </message>
    <message>
        <source>Classes of the layers</source>
        <translation>各图层的类别</translation>
    </message>
    <message>
        <source>Classes present in no cell: {names}.</source>
        <translation>在任何像元中都不存在的类别：{names}。</translation>
    </message>
    <message>
        <source>Classes proposed by rules</source>
        <translation>规则建议的类别</translation>
    </message>
    <message>
        <source>Classes that the others are compared with: {names}.</source>
        <translation>作为比较基准的类别：{names}。</translation>
    </message>
    <message>
        <source>Classes without deposits</source>
        <translation>没有矿床的类别</translation>
    </message>
    <message>
        <source>Classes without deposits, or with all of them</source>
        <translation>不含矿床或包含全部矿床的级别</translation>
    </message>
    <message>
        <source>Classes: {made} instead of {asked}; so many cells have equal values, or the values end so early, that limits coincide.</source>
        <translation>得到 {made} 级而不是 {asked} 级：相同的值太多或值域过窄，致使界限重合。</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Classification (who may see the map)</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Classify by This Threshold</source>
        <translation>按此下限分级</translation>
    </message>
    <message>
        <source>Classify raster</source>
        <translation>栅格分级</translation>
    </message>
    <message>
        <source>Classify samples by thresholds</source>
        <translation>按异常下限给样品分级</translation>
    </message>
    <message>
        <source>Classify, reclassify, scale or make a fuzzy membership: the result is added as another layer</source>
        <translation>分级、重分类、缩放或求模糊隶属度：结果作为另一图层加入</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Click the map to find the sheet of a place</source>
        <translation>点击地图，查找所在图幅</translation>
    </message>
    <message>
        <source>Clipping: contents are dropped beyond k standard deviations, k =</source>
        <translation>剔除：舍去 k 倍标准差以外的含量，k =</translation>
    </message>
    <message>
        <source>Clipping: threshold X0 + s S0, s =</source>
        <translation>剔除：下限 X0 + s S0，s =</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closure and inverse: sum of the parts</source>
        <translation>闭合与逆变换：组分总和</translation>
    </message>
    <message>
        <source>Closure to a sum</source>
        <translation>闭合到总和</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Cluster elements or samples</source>
        <translation>元素或样品聚类</translation>
    </message>
    <message>
        <source>Cluster rasters</source>
        <translation>栅格聚类</translation>
    </message>
    <message>
        <source>Cluster {number}</source>
        <translation>第{number}类</translation>
    </message>
    <message>
        <source>Clustering needs two samples or more, and all of them complete. Leave out samples with gaps, or fill the gaps.</source>
        <translation>聚类需要两个或更多样品，且所有样品均无缺失值。请去掉有缺失的样品，或填补缺失值。</translation>
    </message>
    <message>
        <source>Clusters of the Variation Matrix</source>
        <translation>变差矩阵聚类</translation>
    </message>
    <message>
        <source>Clusters of the evidence layers</source>
        <translation>证据图层的聚类</translation>
    </message>
    <message>
        <source>Code of a map sheet in any tradition</source>
        <translation>任一编号体系的图幅编号</translation>
    </message>
    <message>
        <source>Code of a map sheet in any tradition; Enter finds it</source>
        <translation>任一体系的图幅编号；按回车查找</translation>
    </message>
    <message>
        <source>Codes for no value, taken as not determined: {cells}.</source>
        <translation>表示无数据的代码，作为未测定处理：{cells}。</translation>
    </message>
    <message>
        <source>Codes of sheets</source>
        <translation>图幅编号</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Coefficient k of residual productivity</source>
        <translation>残余生产率系数 k</translation>
    </message>
    <message>
        <source>Coefficient k′ from dispersion train to slopes</source>
        <translation>分散流至坡面的换算系数 k′</translation>
    </message>
    <message>
        <source>Coefficient of each element</source>
        <translation>各元素系数</translation>
    </message>
    <message>
        <source>Coefficient of each element (folder)</source>
        <translation>各元素的系数（文件夹）</translation>
    </message>
    <message>
        <source>Coefficient of variation of pairs (%)</source>
        <translation>样对的变异系数（%）</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Colour by category</source>
        <translation>按类别着色</translation>
    </message>
    <message>
        <source>Colour by number</source>
        <translation>按数值着色</translation>
    </message>
    <message>
        <source>Colour the layer by above and below while this is ticked; its own style comes back afterwards</source>
        <translation>勾选期间按高于和低于异常下限给图层着色；之后恢复原样式</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns (header; meaning; unit; detection limit)</source>
        <translation>列（表头; 含义; 单位; 检出限）</translation>
    </message>
    <message>
        <source>Columns of numbers that begin with an element, but are not understood, and stay as they are: {columns}. Say in “Columns” what they are, such as: {example}</source>
        <translation>以下数值列的表头以元素开头，但未能识别，按原样保留：{columns}。请在“列”中说明其含义，例如：{example}</translation>
    </message>
    <message>
        <source>Columns of the lattice</source>
        <translation>格阵的列数</translation>
    </message>
    <message>
        <source>Columns that are not understood, and were left out: {values}.</source>
        <translation>不能识别并已略去的列：{values}。</translation>
    </message>
    <message>
        <source>Columns that the table does not have, left empty: {values}.</source>
        <translation>表中没有、留空的列：{values}。</translation>
    </message>
    <message>
        <source>Command line and Python.</source>
        <translation>命令行与 Python。</translation>
    </message>
    <message>
        <source>Commodities</source>
        <translation>矿种</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>矿种</translation>
    </message>
    <message>
        <source>Communality</source>
        <translation>共同度</translation>
    </message>
    <message>
        <source>Compare Studies</source>
        <translation>比较研究</translation>
    </message>
    <message>
        <source>Compare Studies…</source>
        <translation>比较研究…</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>模型比较</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较基准</translation>
    </message>
    <message>
        <source>Comparison of prospectivity models</source>
        <translation>成矿预测模型比较</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>最远连接</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>Component {axis} cannot be drawn, for the analysis has {components} only. Choose lower numbers.</source>
        <translation>无法绘制第 {axis} 主成分：分析结果只有 {components} 个主成分。请选择较小的序号。</translation>
    </message>
    <message>
        <source>Component {number} ({share} of the variance)</source>
        <translation>第 {number} 主成分（占方差的 {share}）</translation>
    </message>
    <message>
        <source>Components in the output</source>
        <translation>输出的主成分数</translation>
    </message>
    <message>
        <source>Components of</source>
        <translation>主成分数据</translation>
    </message>
    <message>
        <source>Components without a proxy</source>
        <translation>没有要素的部分</translation>
    </message>
    <message>
        <source>Composite anomalies</source>
        <translation>综合异常</translation>
    </message>
    <message>
        <source>Composition formula</source>
        <translation>组分式</translation>
    </message>
    <message>
        <source>Compositional covariance biplot (centred log-ratios); rays enlarged, samples beyond the frame at its edge</source>
        <translation>成分数据协方差双标图（中心对数比）；射线已放大，超出图框的样品画在边缘</translation>
    </message>
    <message>
        <source>Concentration–area</source>
        <translation>含量–面积</translation>
    </message>
    <message>
        <source>Concentration–area fractal: the highest break</source>
        <translation>含量—面积（C–A）分形：最高拐点</translation>
    </message>
    <message>
        <source>Concentration–area plot</source>
        <translation>含量–面积（C–A）图</translation>
    </message>
    <message>
        <source>Concentration–area was left out: it needs the field of the area that a sample stands for.</source>
        <translation>未计算含量—面积法：需要指定样品代表面积的字段。</translation>
    </message>
    <message>
        <source>Concentration–number</source>
        <translation>含量–个数</translation>
    </message>
    <message>
        <source>Concentration–number, concentration–area</source>
        <translation>含量–个数、含量–面积</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Condition on the deposits (SQL)</source>
        <translation>矿床筛选条件（SQL）</translation>
    </message>
    <message>
        <source>Conditional independence</source>
        <translation>条件独立性</translation>
    </message>
    <message>
        <source>Conditional independence: T/n = {ratio}, p = {p} (one-tailed).</source>
        <translation>条件独立性：T/n = {ratio}，p = {p}（单侧）。</translation>
    </message>
    <message>
        <source>Conditions (favourable; unfavourable), a row for each layer</source>
        <translation>条件（有利; 不利），每个图层一行</translation>
    </message>
    <message>
        <source>Condition…</source>
        <translation>条件…</translation>
    </message>
    <message>
        <source>Confidence (posterior / total standard deviation)</source>
        <translation>置信度（后验概率/总标准差）</translation>
    </message>
    <message>
        <source>Connected cells</source>
        <translation>像元连通方式</translation>
    </message>
    <message>
        <source>Consistency ratio of the comparison</source>
        <translation>比较的一致性比率</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>接触界线</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>受污染</translation>
    </message>
    <message>
        <source>Contaminated above</source>
        <translation>污染界限</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>含量</translation>
    </message>
    <message>
        <source>Content / {reference}</source>
        <translation>含量 / {reference}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Contents (rasters, one for each element)</source>
        <translation>含量（栅格，每元素一个）</translation>
    </message>
    <message>
        <source>Contents as they are</source>
        <translation>原始含量</translation>
    </message>
    <message>
        <source>Contents beyond limits are counted: medians are estimated with them, and ranked tests take all that is below the highest limit of the surveys compared as equal, so that unlike limits are not taken for a difference (Helsel 2012). In the plots they stand at their limits.</source>
        <translation>超出限值的含量也计入：中位数连同它们一起估计；秩检验把低于所比较测区中最高检出限的含量一律视为相等，因此检出限不同不会被当作差异（Helsel 2012）。图中以限值表示。</translation>
    </message>
    <message>
        <source>Contents of an element (raster)</source>
        <translation>元素含量（栅格）</translation>
    </message>
    <message>
        <source>Contents of the shape {contents} and areas of the shape {areas} do not match. Give one row of areas for each sample.</source>
        <translation>含量 {contents} 与面积 {areas} 的数组大小不匹配。请为每个样品给出一行面积。</translation>
    </message>
    <message>
        <source>Contents that are 0 and have no logarithm: {count}. Read 0 as below detection on import.</source>
        <translation>为 0 而无对数的含量数：{count}。导入时应将 0 读作低于检出限。</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>等值线</translation>
    </message>
    <message>
        <source>Contours (geochemical map)</source>
        <translation>等值线（地球化学图）</translation>
    </message>
    <message>
        <source>Contours: {levels}</source>
        <translation>等值线：{levels}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>衬度</translation>
    </message>
    <message>
        <source>Contrast C</source>
        <translation>对比度 C</translation>
    </message>
    <message>
        <source>Contrast and cut</source>
        <translation>对比度与界限</translation>
    </message>
    <message>
        <source>Contrast is</source>
        <translation>衬度为</translation>
    </message>
    <message>
        <source>Contrast of each cut with its interval of 95 %, and the same divided by its standard deviation</source>
        <translation>各界限的对比度及其 95 % 区间，以及学生化对比度</translation>
    </message>
    <message>
        <source>Contrast of each layer</source>
        <translation>各图层的对比度</translation>
    </message>
    <message>
        <source>Contrast of the best layer</source>
        <translation>最佳图层的对比度</translation>
    </message>
    <message>
        <source>Contrast return (median)</source>
        <translation>衬度返回（中位数）</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>质量控制图</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>体系</translation>
    </message>
    <message>
        <source>Convention of contrast</source>
        <translation>衬度约定</translation>
    </message>
    <message>
        <source>Convention of the ages in the data (geological map)</source>
        <translation>数据中时代的体系（地质图）</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>坐标参照系</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Coordinate system of the map (empty = by the rules)</source>
        <translation>地图坐标系（空 = 按规则）</translation>
    </message>
    <message>
        <source>Coordinate system of the rasters</source>
        <translation>栅格坐标系</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy and Edit…</source>
        <translation>复制并编辑…</translation>
    </message>
    <message>
        <source>Copy as JSON of Processing</source>
        <translation>复制为“处理”的JSON</translation>
    </message>
    <message>
        <source>Copy as qgis_process Command</source>
        <translation>复制为qgis_process命令</translation>
    </message>
    <message>
        <source>Copy the file of the system to your folder and open it; your copy then stands in for it</source>
        <translation>将系统文件复制到您的文件夹并打开；此后以您的副本代替它</translation>
    </message>
    <message>
        <source>Correction found (lg), 95 % interval</source>
        <translation>求得的改正（lg），95 % 区间</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Correlation by symmetric balances (compositional)</source>
        <translation>对称平衡相关（成分数据）</translation>
    </message>
    <message>
        <source>Correlation matrix</source>
        <translation>相关矩阵</translation>
    </message>
    <message>
        <source>Correlation matrix; pairs with a categorical layer: Cramér’s V, which has no sign</source>
        <translation>相关矩阵；含类别图层的图层对为 Cramér V，无正负号</translation>
    </message>
    <message>
        <source>Correlation of elements</source>
        <translation>元素相关分析</translation>
    </message>
    <message>
        <source>Correlation of numbers</source>
        <translation>数值的相关系数</translation>
    </message>
    <message>
        <source>Correlation of observed and estimated</source>
        <translation>观测值与估计值的相关系数</translation>
    </message>
    <message>
        <source>Correlation of rasters</source>
        <translation>栅格相关分析</translation>
    </message>
    <message>
        <source>Countries are those of QGIS’s world map; its boundaries are indicative.</source>
        <translation>国家据QGIS世界地图，其国界仅为示意。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Covariance biplot of standardised logarithms; rays enlarged, samples beyond the frame at its edge</source>
        <translation>标准化对数的协方差双标图；射线已放大，超出图框的样品画在边缘</translation>
    </message>
    <message>
        <source>Covariate {column} has one value at all samples and explains nothing. Leave it out.</source>
        <translation>协变量 {column} 在所有样品处取值相同，不提供任何信息。请将其去掉。</translation>
    </message>
    <message>
        <source>Covariates: fields of numbers or classes</source>
        <translation>协变量：数值或类别字段</translation>
    </message>
    <message>
        <source>Cover (polygons)</source>
        <translation>覆盖层（面）</translation>
    </message>
    <message>
        <source>Cramér’s V</source>
        <translation>Cramér V 系数</translation>
    </message>
    <message>
        <source>Cressie and Hawkins, robust</source>
        <translation>Cressie–Hawkins，稳健</translation>
    </message>
    <message>
        <source>Cressie–Hawkins: robust against single high values</source>
        <translation>Cressie–Hawkins：稳健，不受个别高值左右</translation>
    </message>
    <message>
        <source>Criteria and their importance at each scale</source>
        <translation>条件及其在各尺度上的重要性</translation>
    </message>
    <message>
        <source>Criteria one by one</source>
        <translation>逐项判据</translation>
    </message>
    <message>
        <source>Criteria used</source>
        <translation>所用判据</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>判据</translation>
    </message>
    <message>
        <source>Cross-validate model</source>
        <translation>模型交叉验证</translation>
    </message>
    <message>
        <source>Cross-validated AUC</source>
        <translation>交叉验证的 AUC</translation>
    </message>
    <message>
        <source>Cross-validation (points)</source>
        <translation>交叉验证（点）</translation>
    </message>
    <message>
        <source>Cross-validation of a model</source>
        <translation>模型的交叉验证</translation>
    </message>
    <message>
        <source>Cross-validation, each sample left out</source>
        <translation>交叉验证（逐个剔除样品）</translation>
    </message>
    <message>
        <source>Cumulative frequencies (%)</source>
        <translation>累积频率（%）</translation>
    </message>
    <message>
        <source>Cumulative frequencies (85, 92.5, 97.5 %)</source>
        <translation>累积频率（85、92.5、97.5 %）</translation>
    </message>
    <message>
        <source>Cumulative frequency</source>
        <translation>累积频率</translation>
    </message>
    <message>
        <source>Cumulative frequency (%)</source>
        <translation>累积频率（%）</translation>
    </message>
    <message>
        <source>Cumulative frequency (ECDF)</source>
        <translation>累积频率曲线（ECDF）</translation>
    </message>
    <message>
        <source>Cumulative frequency 85, 92.5, 97.5 % (low-density 1:1M)</source>
        <translation>累积频率 85、92.5、97.5 %（1:100 万低密度）</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累计比例</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Curves (table)</source>
        <translation>曲线（表）</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Cut-off (empty: no outliers)</source>
        <translation>临界值（空：无离群样品）</translation>
    </message>
    <message>
        <source>Cut-off {threshold}: {targets} [target|targets], {area} ({share} of the area).</source>
        <translation>阈值{threshold}：靶区{targets}个，{area}（占面积{share}）。</translation>
    </message>
    <message>
        <source>Cut-off: lowest score of a target</source>
        <translation>阈值：靶区最低得分</translation>
    </message>
    <message>
        <source>Cutoff: longest distance (m; empty: by the extent)</source>
        <translation>最大距离（m；留空则按范围）</translation>
    </message>
    <message>
        <source>Cuts by hand, one for each raster, comma-separated; for the fuzzy rule two, such as 500:3000</source>
        <translation>手工界限，每个栅格一个，以逗号分隔；模糊规则每个栅格两个，如 500:3000</translation>
    </message>
    <message>
        <source>Cyrillic letters read as Latin ones of the same look</source>
        <translation>形似的西里尔字母按拉丁字母读取</translation>
    </message>
    <message>
        <source>D (Kolmogorov–Smirnov)</source>
        <translation>D 值（Kolmogorov–Smirnov）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data of the plugin</source>
        <translation>插件自带数据</translation>
    </message>
    <message>
        <source>Data-driven index overlay: weighted mean score</source>
        <translation>数据驱动指数叠加：加权平均得分</translation>
    </message>
    <message>
        <source>Data-driven: weights from the prediction–area plot</source>
        <translation>数据驱动：由预测–面积图求权重</translation>
    </message>
    <message>
        <source>Date (empty = today)</source>
        <translation>日期（空 = 今天）</translation>
    </message>
    <message>
        <source>DeLong test</source>
        <translation>DeLong 检验</translation>
    </message>
    <message>
        <source>DeLong, logit scale</source>
        <translation>DeLong，logit 尺度</translation>
    </message>
    <message>
        <source>DeLong, on the logit scale</source>
        <translation>DeLong，logit 尺度</translation>
    </message>
    <message>
        <source>DeLong; on the logit scale where it would leave 0 or 1</source>
        <translation>DeLong；超出 0 或 1 时用 logit 尺度</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>衰减方式</translation>
    </message>
    <message>
        <source>Decide at the borders (recommended)</source>
        <translation>由边界决定（推荐）</translation>
    </message>
    <message>
        <source>Decimal logarithm</source>
        <translation>常用对数</translation>
    </message>
    <message>
        <source>Decimal logarithm: {title}</source>
        <translation>常用对数：{title}</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数标记</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Defined interval</source>
        <translation>固定间隔</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Degree of association</source>
        <translation>关联度</translation>
    </message>
    <message>
        <source>Degree of association with the model units</source>
        <translation>与模型单元的关联度</translation>
    </message>
    <message>
        <source>Degree of exploration</source>
        <translation>勘查程度</translation>
    </message>
    <message>
        <source>Degree of exploration ({name})</source>
        <translation>勘查程度（{name}）</translation>
    </message>
    <message>
        <source>Degree of exposure</source>
        <translation>出露程度</translation>
    </message>
    <message>
        <source>Degree of exposure (share not under {name})</source>
        <translation>出露程度（未被{name}覆盖的比例）</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Delineate geochemical anomalies</source>
        <translation>圈定地球化学异常</translation>
    </message>
    <message>
        <source>Delineate targets</source>
        <translation>圈定找矿靶区</translation>
    </message>
    <message>
        <source>Dempster–Shafer</source>
        <translation>Dempster–Shafer 证据理论</translation>
    </message>
    <message>
        <source>Dendrogram of the partition</source>
        <translation>划分的树状图</translation>
    </message>
    <message>
        <source>Dendrogram with the cut</source>
        <translation>谱系图及切割线</translation>
    </message>
    <message>
        <source>Dendrogram: mark parts of a group and split them off</source>
        <translation>树状图：勾选一组中的若干组分，将其分出</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Density by cell</source>
        <translation>各单元密度</translation>
    </message>
    <message>
        <source>Density of {name} (km per km²)</source>
        <translation>{name}密度（km/km²）</translation>
    </message>
    <message>
        <source>Density of {name} (number per km²)</source>
        <translation>{name}密度（个/km²）</translation>
    </message>
    <message>
        <source>Density that counts as explored (per km²; empty: the highest)</source>
        <translation>视为已勘查的密度（每 km²；留空：取最高值）</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>矿床</translation>
    </message>
    <message>
        <source>Deposit types</source>
        <translation>矿床类型</translation>
    </message>
    <message>
        <source>Deposit types (codes or names, comma-separated)</source>
        <translation>矿床类型（代码或名称，以逗号分隔）</translation>
    </message>
    <message>
        <source>Deposition</source>
        <translation>沉淀富集</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>矿床</translation>
    </message>
    <message>
        <source>Deposits (data-driven)</source>
        <translation>矿床（数据驱动）</translation>
    </message>
    <message>
        <source>Deposits (training points)</source>
        <translation>矿床（训练样点）</translation>
    </message>
    <message>
        <source>Deposits captured (%)</source>
        <translation>捕获的矿床（%）</translation>
    </message>
    <message>
        <source>Deposits captured / area</source>
        <translation>捕获比例 / 面积比例</translation>
    </message>
    <message>
        <source>Deposits captured by the best area, with AUC: {deposits}</source>
        <translation>最佳面积捕获的矿床及 AUC：{deposits}</translation>
    </message>
    <message>
        <source>Deposits expected</source>
        <translation>预期矿床数</translation>
    </message>
    <message>
        <source>Deposits for each variable: only {events}; at least {few} are usually asked for.</source>
        <translation>每个变量仅有 {events} 个矿床；通常要求至少 {few} 个。</translation>
    </message>
    <message>
        <source>Deposits found</source>
        <translation>实有矿床数</translation>
    </message>
    <message>
        <source>Deposits held out</source>
        <translation>留出矿床</translation>
    </message>
    <message>
        <source>Deposits held out and ranked</source>
        <translation>留出并排名的矿床</translation>
    </message>
    <message>
        <source>Deposits held out of the training</source>
        <translation>未参加训练的检验矿床</translation>
    </message>
    <message>
        <source>Deposits inside</source>
        <translation>界限内矿床数</translation>
    </message>
    <message>
        <source>Deposits n(D)</source>
        <translation>矿床数 n(D)</translation>
    </message>
    <message>
        <source>Deposits of position quality D, left out of the training points: {count}.</source>
        <translation>坐标精度为 D、未作训练样点的矿床：{count} 个。</translation>
    </message>
    <message>
        <source>Deposits of the type in the area ({types})</source>
        <translation>区内该类型矿床（{types}）</translation>
    </message>
    <message>
        <source>Deposits outside the study area, not used: {count} ({names}).</source>
        <translation>位于研究区外、未参与计算的矿床：{count} 个（{names}）。</translation>
    </message>
    <message>
        <source>Deposits that made the score</source>
        <translation>用于建立得分的矿床</translation>
    </message>
    <message>
        <source>Deposits that the map of their fold gives no score, because no training deposit is like them; they rank after every cell: {names}.</source>
        <translation>所在折的图没有给出得分的矿床（因为没有与之相似的训练矿床），它们排在所有单元之后：{names}。</translation>
    </message>
    <message>
        <source>Deposits that trained</source>
        <translation>训练矿床</translation>
    </message>
    <message>
        <source>Deposits thinned out: {count} ({names}).</source>
        <translation>抽稀去掉的矿床：{count} 个（{names}）。</translation>
    </message>
    <message>
        <source>Deposits used</source>
        <translation>采用的矿床数</translation>
    </message>
    <message>
        <source>Deposits used: {used}; outside the study area: {outside}; where there is no data: {nodata}.</source>
        <translation>矿床：参与计算 {used} 个；研究区外 {outside} 个；无数据处 {nodata} 个。</translation>
    </message>
    <message>
        <source>Deposits where there is no data, not used: {count} ({names}).</source>
        <translation>位于无数据处、未参与计算的矿床：{count} 个（{names}）。</translation>
    </message>
    <message>
        <source>Deposits within (km)</source>
        <translation>矿床查询距离（km）</translation>
    </message>
    <message>
        <source>Deposits without usable position, not used: {count} ({names}).</source>
        <translation>没有可用坐标、未参与计算的矿床：{count} 个（{names}）。</translation>
    </message>
    <message>
        <source>Deposits, blocks or clusters held out</source>
        <translation>留出的矿床、区块或矿床群</translation>
    </message>
    <message>
        <source>Deposits, blocks or clusters held out: only {count}, so that the interval is rough.</source>
        <translation>只留出了 {count} 个矿床、区块或矿床群，因此区间是粗略的。</translation>
    </message>
    <message>
        <source>Deposits, blocks or clusters: {groups}, for {folds} folds. Use fewer folds or smaller blocks.</source>
        <translation>{folds} 折只有 {groups} 个矿床、分块或聚类。请减少折数或缩小分块。</translation>
    </message>
    <message>
        <source>Deposits, each of them</source>
        <translation>每个矿床</translation>
    </message>
    <message>
        <source>Deposits, the lowest rank first</source>
        <translation>矿床（排名最低者在前）</translation>
    </message>
    <message>
        <source>Deposits: {deposits} in {area} of the area ({row}); C {contrast} ± {error}, C/s(C) {studentised}; p {p}.</source>
        <translation>{area}的面积（{row}）内有{deposits}个矿床：C {contrast} ± {error}，C/s(C) {studentised}；p {p}。</translation>
    </message>
    <message>
        <source>Depth for P2 (m)</source>
        <translation>P2 估算深度（m）</translation>
    </message>
    <message>
        <source>Depth for P3 (m)</source>
        <translation>P3 估算深度（m）</translation>
    </message>
    <message>
        <source>Descending (high values favourable)</source>
        <translation>降序（高值有利）</translation>
    </message>
    <message>
        <source>Describe evidence layer</source>
        <translation>说明证据图层</translation>
    </message>
    <message>
        <source>Described raster</source>
        <translation>带说明的栅格</translation>
    </message>
    <message>
        <source>Design sampling sites</source>
        <translation>采样点设计</translation>
    </message>
    <message>
        <source>Detection limit</source>
        <translation>检出限</translation>
    </message>
    <message>
        <source>Detection limit (ppm)</source>
        <translation>检出限（µg/g）</translation>
    </message>
    <message>
        <source>Detection limit from the line</source>
        <translation>由直线求得的检出限</translation>
    </message>
    <message>
        <source>Detection limits</source>
        <translation>检出限</translation>
    </message>
    <message>
        <source>Detection limits of the C horizon</source>
        <translation>C 层土壤的检出限</translation>
    </message>
    <message>
        <source>Determinations</source>
        <translation>测定数</translation>
    </message>
    <message>
        <source>Determinations of the samples taken</source>
        <translation>所采用样品的测定结果</translation>
    </message>
    <message>
        <source>Determinations replaced by a substitute</source>
        <translation>用代替值的测定</translation>
    </message>
    <message>
        <source>Deviance of the intercept alone</source>
        <translation>仅含截距时的偏差</translation>
    </message>
    <message>
        <source>Deviance −2 log L</source>
        <translation>偏差 −2 log L</translation>
    </message>
    <message>
        <source>Deviation from the target (sd)</source>
        <translation>与目标值的偏差（标准差的倍数）</translation>
    </message>
    <message>
        <source>Difference (lg), 95 % interval</source>
        <translation>差值（lg），95 % 区间</translation>
    </message>
    <message>
        <source>Difference of medians (lg)</source>
        <translation>中位数之差（lg）</translation>
    </message>
    <message>
        <source>Difference of the AUCs</source>
        <translation>AUC 之差</translation>
    </message>
    <message>
        <source>Difference of the medians of the countries (lg)</source>
        <translation>各国中位数之差（lg）</translation>
    </message>
    <message>
        <source>Differences and p-values at the deposits that made the models are descriptive only: they do not say that one model would find more than another.</source>
        <translation>建模矿床处的差异和 p 值仅供描述：不能说明一个模型比另一个能发现更多矿床。</translation>
    </message>
    <message>
        <source>Digital elevation model</source>
        <translation>数字高程模型</translation>
    </message>
    <message>
        <source>Direction from the town</source>
        <translation>相对居民地的方位</translation>
    </message>
    <message>
        <source>Directions (1: all together)</source>
        <translation>方向数（1：全方向）</translation>
    </message>
    <message>
        <source>Disbelief</source>
        <translation>不信度</translation>
    </message>
    <message>
        <source>Disputed names by</source>
        <translation>有争议地名按</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>距离（km）</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>距离（m）</translation>
    </message>
    <message>
        <source>Distance between profiles (m; 0: no areal productivity)</source>
        <translation>剖面间距（m；0：不计面金属量）</translation>
    </message>
    <message>
        <source>Distance expected of a normal law</source>
        <translation>正态分布下的期望距离</translation>
    </message>
    <message>
        <source>Distance to anomaly</source>
        <translation>到异常的距离</translation>
    </message>
    <message>
        <source>Distance to contacts of tectonic units</source>
        <translation>距大地构造单元界线的距离</translation>
    </message>
    <message>
        <source>Distance to faults</source>
        <translation>距断裂的距离</translation>
    </message>
    <message>
        <source>Distance to features</source>
        <translation>到要素的距离</translation>
    </message>
    <message>
        <source>Distance to sutures</source>
        <translation>距缝合带的距离</translation>
    </message>
    <message>
        <source>Distance to the anomaly of {name} (m)</source>
        <translation>到{name}异常的距离（m）</translation>
    </message>
    <message>
        <source>Distance to the best-matching unit</source>
        <translation>与最佳匹配单元的距离</translation>
    </message>
    <message>
        <source>Distance to the nearest deposit of one of its elements (km, 0: inside)</source>
        <translation>至最近同元素矿床的距离（km，0：在异常内）</translation>
    </message>
    <message>
        <source>Distance to the nearest known deposit (km)</source>
        <translation>距最近已知矿床（km）</translation>
    </message>
    <message>
        <source>Distance to the nearest known deposit (km, 0: inside)</source>
        <translation>至最近已知矿床的距离（km，0：在异常内）</translation>
    </message>
    <message>
        <source>Distance to the nearest road (km)</source>
        <translation>距最近道路（km）</translation>
    </message>
    <message>
        <source>Distance to the nearest town (km)</source>
        <translation>距最近居民地（km）</translation>
    </message>
    <message>
        <source>Distance to {name} (m)</source>
        <translation>到{name}的距离（m）</translation>
    </message>
    <message>
        <source>Distance within clusters (m)</source>
        <translation>矿床群内的距离（m）</translation>
    </message>
    <message>
        <source>Distances of log-ratios have no sign to be left out. Choose logarithms or ranks, or let the sign count.</source>
        <translation>对数比的距离没有可以忽略的正负号。请选择对数或秩，或计入正负号。</translation>
    </message>
    <message>
        <source>Distances of the samples against those of a normal law</source>
        <translation>样品距离与正态分布期望距离的对比</translation>
    </message>
    <message>
        <source>District</source>
        <translation>矿集区</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>标准化为</translation>
    </message>
    <message>
        <source>Do not allow labels of these layers to overlap, or move them by hand.</source>
        <translation>请不要允许这些图层的注记重叠，或手工移动注记。</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>分辨率（dpi）</translation>
    </message>
    <message>
        <source>Drag the green line, or move it by the arrow keys.</source>
        <translation>拖动绿线，或用方向键移动。</translation>
    </message>
    <message>
        <source>Drag the orange line in the plots of {field}.</source>
        <translation>在 {field} 的图中拖动橙色线。</translation>
    </message>
    <message>
        <source>Draw on the Map</source>
        <translation>在地图上绘制</translation>
    </message>
    <message>
        <source>Draw the extent of the map: press the button and drag a rectangle on the map.</source>
        <translation>请绘制地图范围：按下按钮，在地图上拖出一个矩形。</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>正在绘制预览…</translation>
    </message>
    <message>
        <source>Drawn on the map</source>
        <translation>在地图上绘制的范围</translation>
    </message>
    <message>
        <source>Drawn with knowledge of deposits</source>
        <translation>编绘时已知矿床</translation>
    </message>
    <message>
        <source>Drawn with knowledge of deposits: it predicts them by construction.</source>
        <translation>圈定时已知矿床：预测出这些矿床是必然的。</translation>
    </message>
    <message>
        <source>Drawn with knowledge of the deposits, and so no independent support: {layers}.</source>
        <translation>圈定时已知矿床，因而不是独立的支持：{layers}。</translation>
    </message>
    <message>
        <source>Drawn with knowledge of the deposits, so that they predict them by construction: {layers}.</source>
        <translation>下列图层是在已知矿床的前提下圈绘的，“预测”出这些矿床是必然的（循环论证）：{layers}。</translation>
    </message>
    <message>
        <source>Draws for the bands (0: none)</source>
        <translation>置信带的抽样次数（0：不做）</translation>
    </message>
    <message>
        <source>Drift over the series (%)</source>
        <translation>全序列漂移（%）</translation>
    </message>
    <message>
        <source>Drop one layer</source>
        <translation>逐层剔除</translation>
    </message>
    <message>
        <source>Dropped, another epoch</source>
        <translation>剔除：其他时代</translation>
    </message>
    <message>
        <source>Dropped, epoch unknown</source>
        <translation>剔除：时代不明</translation>
    </message>
    <message>
        <source>Dropped, position worse than {limit} km or of unknown error</source>
        <translation>剔除：位置误差大于 {limit} km 或不明</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Duplicate ({unit})</source>
        <translation>重复样（{unit}）</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复样</translation>
    </message>
    <message>
        <source>Duplicates of a kind that is not known, so not used: {kinds}. Call them field duplicate, split or external check, or leave the kind empty where a second sample was taken at the site.</source>
        <translation>种类不明的重复样，未使用：{kinds}。请写明野外重复样、分析重复样或外检样；若为同一点上再采的样品，也可将种类留空。</translation>
    </message>
    <message>
        <source>Duplicates whose original is not in the table, so not used: {count} (rows {rows}).</source>
        <translation>原样不在表中、因而未使用的重复样：{count} 个（第 {rows} 行）。</translation>
    </message>
    <message>
        <source>Duplicates, standards and blanks left out</source>
        <translation>未参与的重复样、标准物质和空白样</translation>
    </message>
    <message>
        <source>EPSG has no zone {zone} of {width}° for {datum}. Check the datum, the width of the zones and the leading figures of Y.</source>
        <translation>EPSG 中没有 {datum} 的 {width}° 带第 {zone} 带。请检查大地基准、分带宽度和 Y 坐标的前几位。</translation>
    </message>
    <message>
        <source>Each layer was shifted at random against the deposits {shifts} times. A layer says something only if few of its own shifts look as strong (p at most {limit}).</source>
        <translation>每个图层相对矿床随机平移{shifts}次。只有当很少的平移能达到同样强度时（p不大于{limit}），该图层才有意义。</translation>
    </message>
    <message>
        <source>Each polygon is one case, whatever its area: ordered rasters enter with their mean, others with their commonest class. Every cell gets the score of its unit.</source>
        <translation>每个面为一个统计单元，不论面积大小：有序栅格取均值，其他栅格取最常见的类别。各像元得到所在单元的得分。</translation>
    </message>
    <message>
        <source>Each proxy once for every scale at which it is rated</source>
        <translation>每个要素在其有评级的每个尺度各一次</translation>
    </message>
    <message>
        <source>Each proxy once, at the scale where it matters most</source>
        <translation>每个要素一次，取其最重要的尺度</translation>
    </message>
    <message>
        <source>Each row holds all classes from the favourable end up to and including this one.</source>
        <translation>每一行为从有利一端起到本级（含）为止的累计值。</translation>
    </message>
    <message>
        <source>East (km)</source>
        <translation>东坐标（km）</translation>
    </message>
    <message>
        <source>Eastness</source>
        <translation>东向度</translation>
    </message>
    <message>
        <source>Eastness: {title}</source>
        <translation>东向度：{title}</translation>
    </message>
    <message>
        <source>Ecological index EI, HJ 192-2015 (ecological map)</source>
        <translation>生态环境状况指数EI，HJ 192-2015（生态地质图）</translation>
    </message>
    <message>
        <source>Ecological map</source>
        <translation>生态地质图</translation>
    </message>
    <message>
        <source>Ecological security, five levels (ecological map)</source>
        <translation>生态安全，五级（生态地质图）</translation>
    </message>
    <message>
        <source>Edges of a potential field</source>
        <translation>位场边界识别</translation>
    </message>
    <message>
        <source>Edit Partition…</source>
        <translation>编辑划分…</translation>
    </message>
    <message>
        <source>Edit Rules…</source>
        <translation>编辑规则…</translation>
    </message>
    <message>
        <source>Edit this file, save it as UTF-8, then press “Read Again”: {path}</source>
        <translation>请编辑此文件，以 UTF-8 保存，然后按“重新读取”：{path}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Effective resolution</source>
        <translation>有效分辨率</translation>
    </message>
    <message>
        <source>Effective resolution (km)</source>
        <translation>有效分辨率（km）</translation>
    </message>
    <message>
        <source>Eigenvalues above 1</source>
        <translation>大于 1 的特征值个数</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Element (empty: by the raster)</source>
        <translation>元素（空：按栅格）</translation>
    </message>
    <message>
        <source>Element {column} has no correlations: it does not vary, or has too few samples. Leave it out.</source>
        <translation>元素 {column} 没有相关系数：该元素无变化，或样品太少。请将其去掉。</translation>
    </message>
    <message>
        <source>Element {column} has the same value in all samples. Leave it out.</source>
        <translation>元素 {column} 在所有样品中的值相同。请将其去掉。</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Elements (R-mode)</source>
        <translation>元素（R 型）</translation>
    </message>
    <message>
        <source>Elements (empty: all that are recognised)</source>
        <translation>元素（留空：所有已识别的元素）</translation>
    </message>
    <message>
        <source>Elements of the composite anomalies (table)</source>
        <translation>综合异常各元素（表）</translation>
    </message>
    <message>
        <source>Elements of the layer</source>
        <translation>图层中的元素</translation>
    </message>
    <message>
        <source>Elements of the series</source>
        <translation>参与排序的元素</translation>
    </message>
    <message>
        <source>Elements that Zc counts</source>
        <translation>Zc 计入的元素</translation>
    </message>
    <message>
        <source>Elements that fail by a practice: {fields}.</source>
        <translation>至少按一种做法不合格的元素：{fields}。</translation>
    </message>
    <message>
        <source>Elements that pass by every practice: {passed}; that fail by one: {failed}; of {count}.</source>
        <translation>按各种做法均合格的元素：{passed}；至少按一种做法不合格的：{failed}；共 {count} 个。</translation>
    </message>
    <message>
        <source>Elements that were not taken: {names}.</source>
        <translation>未采用的元素：{names}。</translation>
    </message>
    <message>
        <source>Elements whose resources are estimated, such as Cu Au</source>
        <translation>估算资源量的元素，如 Cu Au</translation>
    </message>
    <message>
        <source>Elements with clusters (R-mode; table)</source>
        <translation>带聚类号的元素（R 型；表）</translation>
    </message>
    <message>
        <source>Elements without statistics</source>
        <translation>未得出统计量的元素数</translation>
    </message>
    <message>
        <source>Elements, such as Cu_ppm, Au_ppb (empty: by the names of the rasters)</source>
        <translation>元素，如 Cu_ppm, Au_ppb（空：按栅格名称）</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>高程模型</translation>
    </message>
    <message>
        <source>Elevation model (m)</source>
        <translation>高程模型（m）</translation>
    </message>
    <message>
        <source>Empirical variogram</source>
        <translation>实验变差函数</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>成矿时代</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>成矿时代</translation>
    </message>
    <message>
        <source>Epochs of the deposits</source>
        <translation>矿床的成矿时代</translation>
    </message>
    <message>
        <source>Equal interval</source>
        <translation>等间距</translation>
    </message>
    <message>
        <source>Equal: each stratum alike</source>
        <translation>均等：各层相同</translation>
    </message>
    <message>
        <source>Errors are not of the size that the variance tells: the variogram does not suit the samples. Look at outliers, at logarithms, at the nugget, and at whether the surveys are levelled.</source>
        <translation>误差大小与方差不符：变差函数不适合这些样品。请检查离群值、是否应取对数、块金，以及各测区是否已调平。</translation>
    </message>
    <message>
        <source>Estimated by</source>
        <translation>估计方法</translation>
    </message>
    <message>
        <source>Estimated from the other samples</source>
        <translation>由其余样品估计的值</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>估计方法</translation>
    </message>
    <message>
        <source>Estimator of censored contents</source>
        <translation>截尾含量的估计方法</translation>
    </message>
    <message>
        <source>Evans (1980): least squares over nine cells, quieter</source>
        <translation>Evans（1980）：九个像元的最小二乘，较平稳</translation>
    </message>
    <message>
        <source>Every cell has the score {score}: there is no ranking to judge. Check the raster of scores.</source>
        <translation>所有像元的得分均为 {score}，没有排序可供评价。请检查得分栅格。</translation>
    </message>
    <message>
        <source>Every cell holds a deposit: there is no background to compare with. Take smaller cells or a larger area.</source>
        <translation>每个像元都含矿床，没有可供比较的背景。请减小像元或扩大研究区。</translation>
    </message>
    <message>
        <source>Every cell reaches the threshold {threshold}: all would be one anomaly. Raise it, and check that it has the unit of the raster.</source>
        <translation>所有像元都达到异常下限{threshold}：全区将成为一个异常。请提高下限，并检查其单位与栅格是否一致。</translation>
    </message>
    <message>
        <source>Every cell scores {threshold} or more: the whole area would be one target. Raise the value, or check the raster of scores.</source>
        <translation>所有单元得分都不低于{threshold}，整个区域将成为一个靶区。请提高该值，或检查得分栅格。</translation>
    </message>
    <message>
        <source>Every cell with a score holds a deposit. Use smaller cells or a larger study area.</source>
        <translation>每个有得分的单元都含有矿床。请使用更小的单元或更大的研究区。</translation>
    </message>
    <message>
        <source>Every map sheet of the area or extent, or of several codes parted by semicolons, one after the other</source>
        <translation>依次打印该区或范围内的每一图幅，或以分号隔开的多个编号的图幅</translation>
    </message>
    <message>
        <source>Every other byte of Latin letters and figures is zero.</source>
        <translation>拉丁字母和数字每隔一个字节为零。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据图层</translation>
    </message>
    <message>
        <source>Evidence layer</source>
        <translation>证据图层</translation>
    </message>
    <message>
        <source>Evidence layers</source>
        <translation>证据图层</translation>
    </message>
    <message>
        <source>Evidence layers, as printed</source>
        <translation>证据图层（印出的文字）</translation>
    </message>
    <message>
        <source>Evidence layers: {number}</source>
        <translation>证据图层：{number} 个</translation>
    </message>
    <message>
        <source>Evidence of a belt</source>
        <translation>成矿带证据</translation>
    </message>
    <message>
        <source>Evidence rasters</source>
        <translation>证据栅格</translation>
    </message>
    <message>
        <source>Evidence rasters, in the order of the model</source>
        <translation>证据栅格，按模型中的顺序</translation>
    </message>
    <message>
        <source>Evidence was drawn with knowledge of the deposits</source>
        <translation>证据在已知矿床的情况下圈定</translation>
    </message>
    <message>
        <source>Evidence: ticked layers go into the models</source>
        <translation>证据图层：勾选者进入模型</translation>
    </message>
    <message>
        <source>Evidential belief functions</source>
        <translation>证据信度函数</translation>
    </message>
    <message>
        <source>Examples (row)</source>
        <translation>示例（行号）</translation>
    </message>
    <message>
        <source>Expected number of deposits T</source>
        <translation>期望矿床数 T</translation>
    </message>
    <message>
        <source>Explained wholly (Heywood case): {names}. Take fewer factors or principal components.</source>
        <translation>被完全解释（Heywood 情形）：{names}。请减少因子数，或采用主成分法。</translation>
    </message>
    <message>
        <source>Exploration targets</source>
        <translation>找矿靶区</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Exponential short and spherical long structure</source>
        <translation>短程指数结构与长程球状结构</translation>
    </message>
    <message>
        <source>Exponential, 1/e at the reach</source>
        <translation>指数，影响距离处为 1/e</translation>
    </message>
    <message>
        <source>Export weights table to ArcSDM</source>
        <translation>导出权重表至ArcSDM</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Extent (instead of that of the area)</source>
        <translation>范围（代替所选区域的范围）</translation>
    </message>
    <message>
        <source>Extent in which all samples lie</source>
        <translation>全部样品所在范围</translation>
    </message>
    <message>
        <source>External drift</source>
        <translation>外部漂移</translation>
    </message>
    <message>
        <source>External drift (rasters)</source>
        <translation>外部漂移（栅格）</translation>
    </message>
    <message>
        <source>External drift needs a raster. Give one in “{input}”, or choose another method.</source>
        <translation>外部漂移需要栅格。请在“{input}”中给出，或选择其他方法。</translation>
    </message>
    <message>
        <source>Extra trees</source>
        <translation>极端随机树</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Factor analysis of elements</source>
        <translation>元素因子分析</translation>
    </message>
    <message>
        <source>Factor applied</source>
        <translation>采用的乘数</translation>
    </message>
    <message>
        <source>Factor {number}</source>
        <translation>因子 {number}</translation>
    </message>
    <message>
        <source>Factors over the whole extent; 1 is true.</source>
        <translation>整个范围内的比值；1为无变形。</translation>
    </message>
    <message>
        <source>False positive rate (cells without a deposit)</source>
        <translation>假阳性率（不含矿床的单元）</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>断裂</translation>
    </message>
    <message>
        <source>Faults (geological map)</source>
        <translation>断层（地质图）</translation>
    </message>
    <message>
        <source>Faults (lines)</source>
        <translation>断裂（线）</translation>
    </message>
    <message>
        <source>Favourable evidence (% of the layers)</source>
        <translation>有利证据（占图层的%）</translation>
    </message>
    <message>
        <source>Favourable geology (% of the area)</source>
        <translation>有利地质面积（%）</translation>
    </message>
    <message>
        <source>Favourable geology (expression)</source>
        <translation>有利地质（表达式）</translation>
    </message>
    <message>
        <source>Favourable in</source>
        <translation>有利的单元数</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Feature density</source>
        <translation>要素密度</translation>
    </message>
    <message>
        <source>Feature {row} of “{name}” lacks a number among its figures. Delineate the anomalies again, or remove it.</source>
        <translation>“{name}”的要素{row}缺少参数值。请重新圈定异常，或删除该要素。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Fences: hinge spreads beyond the hinge</source>
        <translation>界限：距四分位点的四分位距倍数</translation>
    </message>
    <message>
        <source>Fewest deposits inside and outside</source>
        <translation>内外两侧的最少矿床数</translation>
    </message>
    <message>
        <source>Fewest elements in a composite anomaly</source>
        <translation>综合异常最少元素数</translation>
    </message>
    <message>
        <source>Fewest samples in an anomaly</source>
        <translation>异常内最少样品数</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field of activity or stability</source>
        <translation>活动性或稳定性字段</translation>
    </message>
    <message>
        <source>Field of ages (geological map)</source>
        <translation>时代字段（地质图）</translation>
    </message>
    <message>
        <source>Field of ages (text)</source>
        <translation>年代字段（文本）</translation>
    </message>
    <message>
        <source>Field of classes</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Field of dates</source>
        <translation>日期字段</translation>
    </message>
    <message>
        <source>Field of geological units</source>
        <translation>地质单元字段</translation>
    </message>
    <message>
        <source>Field of groups</source>
        <translation>分组字段</translation>
    </message>
    <message>
        <source>Field of index letters (geological map)</source>
        <translation>代号字段（地质图）</translation>
    </message>
    <message>
        <source>Field of magnitudes of earthquakes</source>
        <translation>震级字段</translation>
    </message>
    <message>
        <source>Field of names of sites</source>
        <translation>调查点名称字段</translation>
    </message>
    <message>
        <source>Field of names of units (geological map)</source>
        <translation>单位名称字段（地质图）</translation>
    </message>
    <message>
        <source>Field of rock names (geological map)</source>
        <translation>岩石名称字段（地质图）</translation>
    </message>
    <message>
        <source>Field of sizes: words, or volumes (ground collapse, subsidence: km²)</source>
        <translation>规模字段：词语或体积（地面塌陷、地面沉降为km²）</translation>
    </message>
    <message>
        <source>Field of structural-facies zones, for a legend by zones (geological map)</source>
        <translation>构造—地层分区字段，用于分区图例（地质图）</translation>
    </message>
    <message>
        <source>Field of the area that a sample stands for (km²)</source>
        <translation>样品所代表面积的字段（km²）</translation>
    </message>
    <message>
        <source>Field of the batch</source>
        <translation>批次字段</translation>
    </message>
    <message>
        <source>Field of the classes of zones</source>
        <translation>分区级别字段</translation>
    </message>
    <message>
        <source>Field of the kind of sample</source>
        <translation>样品类别字段</translation>
    </message>
    <message>
        <source>Field of the kinds of sites</source>
        <translation>调查点类型字段</translation>
    </message>
    <message>
        <source>Field of the laboratory</source>
        <translation>实验室字段</translation>
    </message>
    <message>
        <source>Field of the lithology</source>
        <translation>岩性字段</translation>
    </message>
    <message>
        <source>Field of the names of own polygons</source>
        <translation>自备多边形的名称字段</translation>
    </message>
    <message>
        <source>Field of the number that a duplicate repeats</source>
        <translation>重复样所重复样品编号的字段</translation>
    </message>
    <message>
        <source>Field of the older limit (Ma)</source>
        <translation>年代下限字段（Ma）</translation>
    </message>
    <message>
        <source>Field of the order of analysis (empty: order of the rows)</source>
        <translation>分析顺序字段（空：按行的顺序）</translation>
    </message>
    <message>
        <source>Field of the position error (km)</source>
        <translation>位置误差字段（km）</translation>
    </message>
    <message>
        <source>Field of the priority</source>
        <translation>优先级字段</translation>
    </message>
    <message>
        <source>Field of the reference material</source>
        <translation>标准物质字段</translation>
    </message>
    <message>
        <source>Field of the regions, for the analysis of variance</source>
        <translation>分区字段（用于方差分析）</translation>
    </message>
    <message>
        <source>Field of the rock</source>
        <translation>岩性字段</translation>
    </message>
    <message>
        <source>Field of the samples</source>
        <translation>样品字段</translation>
    </message>
    <message>
        <source>Field of the sample’s number</source>
        <translation>样品编号字段</translation>
    </message>
    <message>
        <source>Field of the survey (sheet, laboratory, country)</source>
        <translation>测区字段（图幅、实验室、国家）</translation>
    </message>
    <message>
        <source>Field of the year of discovery</source>
        <translation>发现年份字段</translation>
    </message>
    <message>
        <source>Field of the younger limit (Ma)</source>
        <translation>年代上限字段（Ma）</translation>
    </message>
    <message>
        <source>Field of weights</source>
        <translation>权重字段</translation>
    </message>
    <message>
        <source>Field that says which boundaries are disputed (the view)</source>
        <translation>说明哪些界线有争议的字段（所持立场）</translation>
    </message>
    <message>
        <source>Field with the names of rocks</source>
        <translation>岩性名称字段</translation>
    </message>
    <message>
        <source>Fields of rock names</source>
        <translation>岩石名称字段</translation>
    </message>
    <message>
        <source>Fields of what else must agree (medium, fraction …)</source>
        <translation>其他须一致的字段（介质、粒级等）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files, separated by ;</source>
        <translation>文件（以;分隔）</translation>
    </message>
    <message>
        <source>Fill in the fields, or leave them free to be filled in by hand.</source>
        <translation>请填写这些栏目，或留空以便手工填写。</translation>
    </message>
    <message>
        <source>Filled once for a set of maps: it is kept, and printed on the next ones as well</source>
        <translation>为一套图只填一次：内容会保留，并印在以后的图上</translation>
    </message>
    <message>
        <source>Find by All Rules</source>
        <translation>按全部方法求取</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings (table)</source>
        <translation>检查结果（表）</translation>
    </message>
    <message>
        <source>Fingerprint of the evidence</source>
        <translation>证据特征谱</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>First vertical derivative</source>
        <translation>一阶垂向导数</translation>
    </message>
    <message>
        <source>First vertical derivative: {title}</source>
        <translation>一阶垂向导数：{title}</translation>
    </message>
    <message>
        <source>Firth’s penalty</source>
        <translation>Firth 惩罚</translation>
    </message>
    <message>
        <source>Fit a nugget (else it is 0)</source>
        <translation>拟合块金（否则为 0）</translation>
    </message>
    <message>
        <source>Fit: the deposits that made the model. Blocks: deposits in {folds} folds of squares of {side} km, each scored by a model that has not seen its fold. Intervals of 95 %. 0.5 is chance, 1 perfect.</source>
        <translation>拟合：建模所用的矿床。分块：矿床按边长{side} km的方块分为{folds}折，每折由未用过该折矿床的模型评分。置信区间为95%。0.5为随机水平，1为完全正确。</translation>
    </message>
    <message>
        <source>Fixed surveys, parted by semicolons (empty: the largest)</source>
        <translation>固定测区，用分号分隔（空：最大的测区）</translation>
    </message>
    <message>
        <source>Fixed, so that the others are brought to it: {surveys}.</source>
        <translation>固定，其他测区以它为准：{surveys}。</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折号</translation>
    </message>
    <message>
        <source>Fold {number} could not be fitted and is left out: {reason}</source>
        <translation>第 {number} 折无法拟合，已略去：{reason}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Folder for the aligned rasters</source>
        <translation>对齐后栅格的文件夹</translation>
    </message>
    <message>
        <source>Folder for the evidence</source>
        <translation>证据文件夹</translation>
    </message>
    <message>
        <source>Folder for the rasters</source>
        <translation>栅格文件夹</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>文件的保存文件夹</translation>
    </message>
    <message>
        <source>Folder of the other nodes</source>
        <translation>其余节点的文件夹</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>分折</translation>
    </message>
    <message>
        <source>Folds that could be fitted</source>
        <translation>成功拟合的折数</translation>
    </message>
    <message>
        <source>Follow QGIS</source>
        <translation>与 QGIS 一致</translation>
    </message>
    <message>
        <source>For each layer the class, or the cut, with the largest studentised contrast among those that may be chosen; beyond ±{limit} it is significant at 95 % if only this one had been looked at. The null control knows that many were.</source>
        <translation>各图层给出可选类别（或分界）中学生化对比度最大者；若只考察这一个，超过±{limit}即在95%水平上显著。零对照则考虑了曾比较过多个类别这一事实。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Found in the project: {names}.</source>
        <translation>工程中已有：{names}。</translation>
    </message>
    <message>
        <source>Four plots</source>
        <translation>四幅图</translation>
    </message>
    <message>
        <source>Fourier transform</source>
        <translation>傅里叶变换</translation>
    </message>
    <message>
        <source>Frequency ratio</source>
        <translation>频率比法</translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation>自（m）</translation>
    </message>
    <message>
        <source>From content</source>
        <translation>含量自</translation>
    </message>
    <message>
        <source>From power</source>
        <translation>功率自</translation>
    </message>
    <message>
        <source>From the lower to the upper limit</source>
        <translation>介于下限与上限之间</translation>
    </message>
    <message>
        <source>From top to bottom, the first rule whose condition holds proposes the class; the geologist decides.</source>
        <translation>自上而下，第一条条件成立的规则给出建议类别；由地质人员裁定。</translation>
    </message>
    <message>
        <source>Further Steps</source>
        <translation>其他操作</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>其他资料来源</translation>
    </message>
    <message>
        <source>Fuzzy Inference Network…</source>
        <translation>模糊推理网络…</translation>
    </message>
    <message>
        <source>Fuzzy Membership…</source>
        <translation>模糊隶属度…</translation>
    </message>
    <message>
        <source>Fuzzy inference network</source>
        <translation>模糊推理网络</translation>
    </message>
    <message>
        <source>Fuzzy membership</source>
        <translation>模糊隶属度</translation>
    </message>
    <message>
        <source>Fuzzy membership “{shape}”: no midpoint was given, and {midpoint}, the median of the raster, cannot be one: it must be above 0, since this shape knows no values below 0. Give a midpoint, or choose a linear shape or one by mean and standard deviation (MS).</source>
        <translation>模糊隶属度“{shape}”：未给出中点，而栅格的中位数 {midpoint} 不能作为中点：中点须大于 0，因为此形状不适用于负值。请给出中点，或选用线性或按平均值和标准差（MS）的形状。</translation>
    </message>
    <message>
        <source>Fuzzy membership “{shape}”: the parameter “{parameter}” is missing or not allowed. Spreads, deviations, and the midpoints of the large and the small shape, must be above 0; the two limits of the linear shape must differ.</source>
        <translation>模糊隶属函数“{shape}”：参数“{parameter}”缺失或不合规定。散度、标准差以及大值型、小值型的中点必须大于 0，线性型的两个界限必须不同。</translation>
    </message>
    <message>
        <source>Fuzzy overlay</source>
        <translation>模糊叠加</translation>
    </message>
    <message>
        <source>Fuzzy rule: full membership up to {full}, none from {none} on. W(1) − W(0) = {contrast}, divided by its standard deviation {studentised}. The rows above count each class alone and do not enter the posterior.</source>
        <translation>模糊规则：到 {full} 为完全隶属，从 {none} 起不隶属。W(1) − W(0) = {contrast}，除以其标准差为 {studentised}。上表各行只统计单个类别，不进入后验概率。</translation>
    </message>
    <message>
        <source>Fuzzy weights need at least one class of membership 1 and one of membership 0. Set the most favourable class to 1 and the least favourable to 0.</source>
        <translation>模糊证据权至少需要一个隶属度为 1 的级别和一个隶属度为 0 的级别。请将最有利的级别设为 1，最不利的设为 0。</translation>
    </message>
    <message>
        <source>Fuzzy: classes between two cuts belong to both sides by degrees</source>
        <translation>模糊：两个界限之间的类别按隶属度归属两侧</translation>
    </message>
    <message>
        <source>GB/T 13989</source>
        <translation>GB/T 13989</translation>
    </message>
    <message>
        <source>GBK / GB18030 (Chinese)</source>
        <translation>GBK / GB18030（中文）</translation>
    </message>
    <message>
        <source>GDAL here cannot read {driver}, so “{path}” cannot be opened. Save it as XLSX or CSV.</source>
        <translation>此处的 GDAL 不能读取 {driver}，因此无法打开“{path}”。请另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>GSK-2011</source>
        <translation>GSK-2011</translation>
    </message>
    <message>
        <source>GSK-2011 (Russian sheets)</source>
        <translation>GSK-2011（俄罗斯图幅）</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>γ（伽马）</translation>
    </message>
    <message>
        <source>Gamma is {gamma}; it must be from 0 (product) to 1 (sum). 0.7 to 0.95 is usual.</source>
        <translation>γ 为 {gamma}，必须在 0（乘积）至 1（代数和）之间，通常取 0.7 至 0.95。</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Gaussian about the midpoint</source>
        <translation>以中点为中心的高斯型</translation>
    </message>
    <message>
        <source>Gauss–Krüger</source>
        <translation>高斯–克吕格</translation>
    </message>
    <message>
        <source>Gauss–Krüger zone of 6°, CGCS2000</source>
        <translation>高斯–克吕格6°带，CGCS2000</translation>
    </message>
    <message>
        <source>Gauss–Krüger zone of 6°, GSK-2011</source>
        <translation>高斯–克吕格6°带，ГСК-2011</translation>
    </message>
    <message>
        <source>Gauss–Krüger zone of 6°, Pulkovo 1942</source>
        <translation>高斯–克吕格6°带，1942年普尔科沃坐标系</translation>
    </message>
    <message>
        <source>Gauss–Krüger, Beijing 1954</source>
        <translation>高斯—克吕格，北京 54</translation>
    </message>
    <message>
        <source>Gauss–Krüger, CGCS2000</source>
        <translation>高斯—克吕格，CGCS2000（国家 2000）</translation>
    </message>
    <message>
        <source>Gauss–Krüger, Pulkovo 1942 (SK-42)</source>
        <translation>高斯—克吕格，Pulkovo 1942（СК-42）</translation>
    </message>
    <message>
        <source>Gauss–Krüger, Pulkovo 1995 (SK-95)</source>
        <translation>高斯—克吕格，Pulkovo 1995（СК-95）</translation>
    </message>
    <message>
        <source>Gauss–Krüger, Xian 1980</source>
        <translation>高斯—克吕格，西安 80</translation>
    </message>
    <message>
        <source>Geary’s C</source>
        <translation>吉尔里指数 C</translation>
    </message>
    <message>
        <source>Generalisation</source>
        <translation>级别概化</translation>
    </message>
    <message>
        <source>Generalised class</source>
        <translation>概化级别</translation>
    </message>
    <message>
        <source>GeoPDF (layers to switch on and off, georeferenced)</source>
        <translation>GeoPDF（图层可开关，带地理配准）</translation>
    </message>
    <message>
        <source>Geoaccumulation index, Müller 1969 (ecological map)</source>
        <translation>地累积指数，Müller 1969（生态地质图）</translation>
    </message>
    <message>
        <source>Geochemical atlas of {count} elements</source>
        <translation>{count}种元素地球化学图集</translation>
    </message>
    <message>
        <source>Geochemical contours and zones</source>
        <translation>地球化学等值线与分带</translation>
    </message>
    <message>
        <source>Geochemical grid</source>
        <translation>地球化学格网</translation>
    </message>
    <message>
        <source>Geochemical indices</source>
        <translation>地球化学指数</translation>
    </message>
    <message>
        <source>Geochemical indices of rasters</source>
        <translation>栅格的地球化学指数</translation>
    </message>
    <message>
        <source>Geochemical map</source>
        <translation>地球化学图</translation>
    </message>
    <message>
        <source>Geochemical summary</source>
        <translation>地球化学统计汇总</translation>
    </message>
    <message>
        <source>Geochemical thresholds</source>
        <translation>地球化学异常下限</translation>
    </message>
    <message>
        <source>Geochemical workbench</source>
        <translation>地球化学工作台</translation>
    </message>
    <message>
        <source>Geochemistry: anomalies</source>
        <translation>地球化学：异常</translation>
    </message>
    <message>
        <source>Geochemistry: data</source>
        <translation>地球化学：数据</translation>
    </message>
    <message>
        <source>Geochemistry: levelling</source>
        <translation>地球化学：调平</translation>
    </message>
    <message>
        <source>Geochemistry: mapping</source>
        <translation>地球化学：制图</translation>
    </message>
    <message>
        <source>Geochemistry: multivariate</source>
        <translation>地球化学：多元分析</translation>
    </message>
    <message>
        <source>Geochemistry: quality</source>
        <translation>地球化学：质量</translation>
    </message>
    <message>
        <source>Geochemistry: statistics</source>
        <translation>地球化学：统计</translation>
    </message>
    <message>
        <source>Geohazard map</source>
        <translation>地质灾害图</translation>
    </message>
    <message>
        <source>Geological contacts</source>
        <translation>地质接触界线</translation>
    </message>
    <message>
        <source>Geological control</source>
        <translation>地质对照</translation>
    </message>
    <message>
        <source>Geological map</source>
        <translation>地质图</translation>
    </message>
    <message>
        <source>Geological units</source>
        <translation>地质单元</translation>
    </message>
    <message>
        <source>Geological units (geological map)</source>
        <translation>地质单位（地质图）</translation>
    </message>
    <message>
        <source>Geological units as cases instead of cells (polygons)</source>
        <translation>以地质单元代替像元作为统计单元（面）</translation>
    </message>
    <message>
        <source>Geological units with more than one deposit: {count}; they count as one ({names}).</source>
        <translation>含多个矿床的地质单元：{count} 个，其中的矿床按一个计（{names}）。</translation>
    </message>
    <message>
        <source>Geology</source>
        <translation>地质</translation>
    </message>
    <message>
        <source>Geology (areas)</source>
        <translation>地质（面）</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>几何平均值</translation>
    </message>
    <message>
        <source>Geometric mean of the coefficients</source>
        <translation>系数的几何平均值</translation>
    </message>
    <message>
        <source>Geometric means ({unit}, or in the unit of the field where that is no mass fraction)</source>
        <translation>几何均值（{unit}；字段单位不是质量分数时用其本身单位）</translation>
    </message>
    <message>
        <source>Geometrical intervals</source>
        <translation>几何间距</translation>
    </message>
    <message>
        <source>Ghostscript could not write the press version “{path}”: {reason}. Check that the disk has room and that the version of Ghostscript is 10 or newer.</source>
        <translation>Ghostscript无法写出印刷版“{path}”：{reason}。请检查磁盘是否有空间，Ghostscript是否为10或更新的版本。</translation>
    </message>
    <message>
        <source>Give a belt or key area (AREA), an extent (EXTENT) or codes of sheets (CODES).</source>
        <translation>请给出成矿带或重点区（AREA）、范围（EXTENT）或图幅编号（CODES）。</translation>
    </message>
    <message>
        <source>Give an extent (EXTENT), codes of sheets (CODES), or both.</source>
        <translation>请给出范围（EXTENT）、图幅编号（CODES），或两者都给。</translation>
    </message>
    <message>
        <source>Give boundaries of your own (BOUNDARIES), print at 1:5,000,000 or smaller, or print a draft (DRAFT).</source>
        <translation>请给出自备界线（BOUNDARIES），或以1:5,000,000及更小比例尺印刷，或印为草图（DRAFT）。</translation>
    </message>
    <message>
        <source>Give it in this language; a text in all three is parted by | in the order Chinese | Russian | English.</source>
        <translation>请用该语言给出；三种语言的文字以 | 分隔，顺序为中文 | 俄文 | 英文。</translation>
    </message>
    <message>
        <source>Give lithology and medium by the same names in all surveys.</source>
        <translation>请在各测区用同样的名称填写岩性和介质。</translation>
    </message>
    <message>
        <source>Give the map a projected system, such as the algorithm “Projection and paper for a map” proposes.</source>
        <translation>请为地图设置投影坐标系，例如算法“地图的投影与纸张”所建议的坐标系。</translation>
    </message>
    <message>
        <source>Give “{first}” or “{second}”, not both; the one that counts must be above 0.</source>
        <translation>请给出“{first}”或“{second}”之一，不能两者都给；所给之值须大于 0。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Grade A where</source>
        <translation>A级条件</translation>
    </message>
    <message>
        <source>Grade A where: {a}. Otherwise grade B where: {b}. Otherwise grade C. Fields are explained in the help.</source>
        <translation>A级条件：{a}。否则B级条件：{b}。其余为C级。字段含义见帮助。</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>{grade}级</translation>
    </message>
    <message>
        <source>Grade {grade}: {count} [target|targets].</source>
        <translation>{grade}级靶区：{count}个。</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>梯度提升</translation>
    </message>
    <message>
        <source>Gradient of variability</source>
        <translation>变化梯度</translation>
    </message>
    <message>
        <source>Gravity or magnetic grid</source>
        <translation>重力或磁测格网</translation>
    </message>
    <message>
        <source>Greatest coefficient of the composition formula</source>
        <translation>组分式中的最大系数</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>最大距离（m）</translation>
    </message>
    <message>
        <source>Greatest distance (m; empty: no limit)</source>
        <translation>最大距离（m；留空则不限）</translation>
    </message>
    <message>
        <source>Greatest share censored (%)</source>
        <translation>允许的最大截尾比例（%）</translation>
    </message>
    <message>
        <source>Grid and study area</source>
        <translation>格网和研究区</translation>
    </message>
    <message>
        <source>Grid, study area and training deposits</source>
        <translation>格网、研究区和训练矿床</translation>
    </message>
    <message>
        <source>Grid: {columns} × {rows} cells of {cell} m; search radius {radius} m.</source>
        <translation>网格：{columns} × {rows}个单元，单元边长{cell} m；搜索半径{radius} m。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>H (Kruskal–Wallis)</source>
        <translation>H 值（Kruskal–Wallis）</translation>
    </message>
    <message>
        <source>H (p), levelled</source>
        <translation>调平后的 H（p）</translation>
    </message>
    <message>
        <source>H of Kruskal and Wallis tells that surveys differ, not why: rocks differ as well. It decides nothing here, and need not fall by levelling.</source>
        <translation>Kruskal–Wallis 的 H 说明测区有差异，但不说明原因：岩石也不同。它在这里不起决定作用，调平后也不一定减小。</translation>
    </message>
    <message>
        <source>HARD of pairs (%)</source>
        <translation>样对的 HARD（%）</translation>
    </message>
    <message>
        <source>HTML files (*.html *.htm)</source>
        <translation>HTML 文件 (*.html *.htm)</translation>
    </message>
    <message>
        <source>Half a deposit in one more unit cell</source>
        <translation>增加一个预测单元和半个矿床</translation>
    </message>
    <message>
        <source>Half of the contents or more are {value}: the MAD is 0, and rules that divide by it refuse.</source>
        <translation>一半或更多的含量为 {value}：MAD 为 0，以其为除数的方法无法使用。</translation>
    </message>
    <message>
        <source>Half of the targets are larger than {area}: this ranks ground for reconnaissance and does not yet target. For targets that can be mapped and drilled cut off less ground: by a small area budget (METHOD=area_budget) or at a higher value.</source>
        <translation>半数靶区大于{area}：这只是为踏勘对地段排序，尚不是圈定靶区。若需可填图、可施钻的靶区，请圈出更小的面积：采用较小的面积预算（METHOD=area_budget）或更高的阈值。</translation>
    </message>
    <message>
        <source>Half of the values of element {column} or more are the same, often the detection limit, so that their median absolute deviation is 0. Leave the element out.</source>
        <translation>元素 {column} 有半数或更多的值相同（往往是检出限），其中位数绝对偏差为 0。请去掉该元素。</translation>
    </message>
    <message>
        <source>Half of the {count} values or more are {value}, so that their median absolute deviation is 0. Use a percentile rule, or treat values below detection first.</source>
        <translation>{count} 个值中有半数或更多等于 {value}，其中位数绝对偏差为 0。请采用百分位数法，或先处理低于检出限的值。</translation>
    </message>
    <message>
        <source>Have the map reviewed and give its number (APPROVAL_NUMBER), or print it as a draft (DRAFT).</source>
        <translation>请送审地图并填写审图号（APPROVAL_NUMBER），或印为草图（DRAFT）。</translation>
    </message>
    <message>
        <source>Hazard (geohazard map)</source>
        <translation>危险性（地质灾害图）</translation>
    </message>
    <message>
        <source>Headers and the row of units below them name different units: {columns}. Say in “Columns” which one holds, such as: {example}</source>
        <translation>表头与其下的单位行给出的单位不一致：{columns}。请在“列”中说明以哪一个为准，例如：{example}</translation>
    </message>
    <message>
        <source>Headers with Cyrillic letters that look like Latin ones were read as symbols: {columns}.</source>
        <translation>表头中形似拉丁字母的西里尔字母已按元素符号读取：{columns}。</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>语气算子</translation>
    </message>
    <message>
        <source>Height of upward continuation (m)</source>
        <translation>向上延拓高度（m）</translation>
    </message>
    <message>
        <source>Held out, the deposits rank no better than chance: do not use the map for targeting.</source>
        <translation>留出时矿床的排名不优于随机：不得将该图用于靶区圈定。</translation>
    </message>
    <message>
        <source>Held out, the deposits rank worse than chance (95 % interval up to {upper}): what the model learns does not hold elsewhere, or its evidence is inverted. Do not use the map for targeting.</source>
        <translation>留出的矿床排名比随机还差（95% 区间上限 {upper}）：模型学到的规律在别处不成立，或证据方向颠倒。该图不得用于圈定靶区。</translation>
    </message>
    <message>
        <source>Held-out deposits</source>
        <translation>留出的矿床</translation>
    </message>
    <message>
        <source>Held-out deposits used</source>
        <translation>采用的留出矿床数</translation>
    </message>
    <message>
        <source>Hidden columns were read, too: {columns}.</source>
        <translation>隐藏的列也已读取：{columns}。</translation>
    </message>
    <message>
        <source>High and medium return: best share of the area (%)</source>
        <translation>高与中收益：得分最高的面积比例（%）</translation>
    </message>
    <message>
        <source>High and medium risk: most uncertain share of the area (%)</source>
        <translation>高与中风险：最不确定的面积比例（%）</translation>
    </message>
    <message>
        <source>High return, high risk</source>
        <translation>高收益、高风险</translation>
    </message>
    <message>
        <source>High return, low risk</source>
        <translation>高收益、低风险</translation>
    </message>
    <message>
        <source>High return, medium risk</source>
        <translation>高收益、中风险</translation>
    </message>
    <message>
        <source>High return: best share of the area (%)</source>
        <translation>高收益：得分最高的面积比例（%）</translation>
    </message>
    <message>
        <source>High risk: most uncertain share of the area (%)</source>
        <translation>高风险：最不确定的面积比例（%）</translation>
    </message>
    <message>
        <source>Highest content</source>
        <translation>最高含量</translation>
    </message>
    <message>
        <source>Highest content of the main element at</source>
        <translation>主元素最高含量位置</translation>
    </message>
    <message>
        <source>Highest contents within {km} km of the smelters</source>
        <translation>冶炼厂周围 {km} km 内的最高含量</translation>
    </message>
    <message>
        <source>Highest density: {density} per km².</source>
        <translation>最高密度：每 km² {density}。</translation>
    </message>
    <message>
        <source>Highest first, text from Z to A</source>
        <translation>从高到低，文本从 Z 到 A</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>最大数值</translation>
    </message>
    <message>
        <source>Highest on the kriged map (ppm)</source>
        <translation>克里金图上最高含量（µg/g）</translation>
    </message>
    <message>
        <source>Highest posterior probability</source>
        <translation>最大后验概率</translation>
    </message>
    <message>
        <source>Highest sample (ppm)</source>
        <translation>样品最高含量（µg/g）</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高得分</translation>
    </message>
    <message>
        <source>Highest sum</source>
        <translation>最大加权和</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Histogram classes</source>
        <translation>直方图分组</translation>
    </message>
    <message>
        <source>Hollow: known by a limit alone, at which they stand.</source>
        <translation>空心：只知其限值，置于限值处。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How often some layer or other looks as strong by chance is not known, for not all {shifts} random shifts were made of {layers}. The p of a single layer says too much where the best of several was chosen.</source>
        <translation>无法得知某一图层凭偶然达到同样强度的频率，因为以下图层未做全部 {shifts} 次随机平移：{layers}。从多个图层中选出最好的一个时，单个图层的 p 值过于乐观。</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>改正方法</translation>
    </message>
    <message>
        <source>I trust this file (scikit-learn: I know who made it)</source>
        <translation>我信任此文件（scikit-learn 模型：我知道它出自何人）</translation>
    </message>
    <message>
        <source>IDW</source>
        <translation>IDW</translation>
    </message>
    <message>
        <source>IMW</source>
        <translation>国际百万分之一世界地图</translation>
    </message>
    <message>
        <source>Identifier of the system</source>
        <translation>系统标识符</translation>
    </message>
    <message>
        <source>If that is wrong, say what it is (SCORE_KIND).</source>
        <translation>如有误，请指定其性质（SCORE_KIND）。</translation>
    </message>
    <message>
        <source>Import from EIS…</source>
        <translation>从 EIS 导入…</translation>
    </message>
    <message>
        <source>Import geochemical table</source>
        <translation>导入化探数据表</translation>
    </message>
    <message>
        <source>Import mineral system of EIS</source>
        <translation>导入EIS成矿系统</translation>
    </message>
    <message>
        <source>Import weights table</source>
        <translation>导入权重表</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Importance (bars: standard deviation)</source>
        <translation>重要性（误差线为标准差）</translation>
    </message>
    <message>
        <source>Importance of the layers</source>
        <translation>图层的重要性</translation>
    </message>
    <message>
        <source>Importance of the {shown} most important of {all} layers</source>
        <translation>重要性（共 {all} 个图层，显示最重要的 {shown} 个）</translation>
    </message>
    <message>
        <source>Importance, such as Cu=2; Zn=1; Ni=-1 (empty: all alike)</source>
        <translation>重要性，如 Cu=2; Zn=1; Ni=-1（空：全部相同）</translation>
    </message>
    <message>
        <source>Imported geochemical table</source>
        <translation>化探数据表导入报告</translation>
    </message>
    <message>
        <source>Imported mineral system</source>
        <translation>导入的成矿系统</translation>
    </message>
    <message>
        <source>Imported: the texts are the English ones of the source; kinds of data, directions, words for rocks and steps were derived from them. Check each before use.</source>
        <translation>导入内容：文字为原来的英文；数据种类、方向、岩石词语和步骤由文字推得。使用前请逐一核对。</translation>
    </message>
    <message>
        <source>In place of what is censored</source>
        <translation>截尾值的替代</translation>
    </message>
    <message>
        <source>In the field “{field}” no two surveys have a value in common ({values}). Where only the names differ, give the same ones in all surveys; where the samples differ in kind, they cannot be compared.</source>
        <translation>字段“{field}”中没有两个测区有相同的值（{values}）。若只是名称不同，请在各测区用同样的名称；若样品种类不同，则不能比较。</translation>
    </message>
    <message>
        <source>In these rows the two coordinates were swapped and put right. Check them.</source>
        <translation>这些行的两个坐标对调，已改正。请核对。</translation>
    </message>
    <message>
        <source>In {count} [sample|samples] everything is below detection (rows, ten at most: {rows}). Leave them out.</source>
        <translation>有 {count} 个样品的所有组分均低于检出限（行号，最多列 10 个：{rows}）。请去掉这些样品。</translation>
    </message>
    <message>
        <source>In {count} [sample|samples] the oxides add up to more than 105 %. Check their units: {columns}.</source>
        <translation>{count}个样品的氧化物之和超过105%。请检查其单位：{columns}。</translation>
    </message>
    <message>
        <source>In {count} [sample|samples] the replacements of values below detection add up to as much as all that was found, or more (rows, ten at most: {rows}). Give the whole of a sample in the unit of the parts (1,000,000 for ppm, 100 for %), or the missing main components, or leave these samples out.</source>
        <translation>有 {count} 个样品的低于检出限替换值之和达到或超过全部检出含量之和（行号，最多列 10 个：{rows}）。请以组分的单位给出样品整体（ppm 为 1 000 000，% 为 100），或补充缺少的主量组分，或去掉这些样品。</translation>
    </message>
    <message>
        <source>In {count} rows the limits do not go with the qualifier (rows {rows}): “&lt;” and “&gt;” need a limit above 0, “~” two limits of which the second is the greater, and none of them a value. Correct the fields that end in _q, _lim and _lim2, or import the table anew.</source>
        <translation>有 {count} 行的限值与限定符不符（第 {rows} 行）：“&lt;”和“&gt;”需要一个大于 0 的限值，“~”需要两个限值且后者较大，三者都不应再有含量值。请改正以 _q、_lim 和 _lim2 结尾的字段，或重新导入该表。</translation>
    </message>
    <message>
        <source>In {share} of the shifts some layer or other looks as strong as the strongest real one: having chosen from {layers} layers, chance explains it.</source>
        <translation>{share}的随机平移中，总有某个图层达到实际最强图层的强度：从{layers}个图层中挑选，偶然性就足以解释这一结果。</translation>
    </message>
    <message>
        <source>Index letters</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Index of map sheets</source>
        <translation>图幅接合表</translation>
    </message>
    <message>
        <source>Index of the elements</source>
        <translation>元素索引</translation>
    </message>
    <message>
        <source>Index overlay</source>
        <translation>指数叠加</translation>
    </message>
    <message>
        <source>Index overlay: weighted mean score</source>
        <translation>指数叠加：加权平均得分</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Information value</source>
        <translation>信息量法</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入数据数</translation>
    </message>
    <message>
        <source>Install a font for simplified Chinese, such as Noto Sans CJK SC, or choose one for these names.</source>
        <translation>安装简体中文字体，如 Noto Sans CJK SC，或为这些注记选用一种。</translation>
    </message>
    <message>
        <source>Install a font for simplified Chinese, such as Noto Sans CJK SC, or choose one for these texts.</source>
        <translation>请安装简体中文字体，例如Noto Sans CJK SC，或为这些文字选用简体中文字体。</translation>
    </message>
    <message>
        <source>Install a font that has them, or correct the names in the data.</source>
        <translation>安装含有这些字符的字体，或改正数据中的名称。</translation>
    </message>
    <message>
        <source>Install a font that has them; for Chinese for instance Noto Sans CJK SC (Debian: fonts-noto-cjk).</source>
        <translation>请安装含有这些字符的字体；中文例如Noto Sans CJK SC（Debian：fonts-noto-cjk）。</translation>
    </message>
    <message>
        <source>Install the font, or choose another symbol.</source>
        <translation>安装该字体，或改用其他符号。</translation>
    </message>
    <message>
        <source>Install the font, or choose one that is there.</source>
        <translation>请安装该字体，或选用已有的字体。</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>截距</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际版</translation>
    </message>
    <message>
        <source>Interpolate samples by distance</source>
        <translation>样品距离加权插值</translation>
    </message>
    <message>
        <source>Interpolated content</source>
        <translation>插值含量</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>插值方法</translation>
    </message>
    <message>
        <source>Intersection of the P–A plot: area</source>
        <translation>P–A 图交点：面积比例</translation>
    </message>
    <message>
        <source>Intersection of the P–A plot: captured</source>
        <translation>P–A 图交点：捕获矿床比例</translation>
    </message>
    <message>
        <source>Intersection of the P–A plot: score</source>
        <translation>P–A 图交点：得分</translation>
    </message>
    <message>
        <source>Interval of the AUC</source>
        <translation>AUC 的置信区间</translation>
    </message>
    <message>
        <source>Interval, in the unit of the raster</source>
        <translation>间隔（栅格的单位）</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Intervals of the profiles</source>
        <translation>剖面区段</translation>
    </message>
    <message>
        <source>Inverse distance weighting</source>
        <translation>反距离加权</translation>
    </message>
    <message>
        <source>Inverse: fields of the coordinates</source>
        <translation>逆变换：坐标字段</translation>
    </message>
    <message>
        <source>Inverse: from coordinates back to parts</source>
        <translation>逆变换：由坐标返回组分</translation>
    </message>
    <message>
        <source>Inverse: names of the parts</source>
        <translation>逆变换：组分名称</translation>
    </message>
    <message>
        <source>Islands</source>
        <translation>孤岛</translation>
    </message>
    <message>
        <source>Islands of the first element</source>
        <translation>第一个元素的孤岛数</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>孤立度</translation>
    </message>
    <message>
        <source>Isolation forest (needs scikit-learn)</source>
        <translation>孤立森林（需要 scikit-learn）</translation>
    </message>
    <message>
        <source>Isolation forest: share marked as outliers</source>
        <translation>孤立森林：标为离群的比例</translation>
    </message>
    <message>
        <source>It rests on a result that is itself stale.</source>
        <translation>它所依据的结果本身已过时。</translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation>由用户选定。</translation>
    </message>
    <message>
        <source>Iterative clipping, X0 + s S0</source>
        <translation>迭代剔除，X0 + s S0</translation>
    </message>
    <message>
        <source>Its intercept</source>
        <translation>其截距</translation>
    </message>
    <message>
        <source>Its share (%)</source>
        <translation>其占比（%）</translation>
    </message>
    <message>
        <source>Its values are</source>
        <translation>其数值为</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON文件 (*.json)</translation>
    </message>
    <message>
        <source>Join groups nearer than (m)</source>
        <translation>合并间距小于此值的单元组（m）</translation>
    </message>
    <message>
        <source>Joined membership</source>
        <translation>合并后的隶属度</translation>
    </message>
    <message>
        <source>Joins (table)</source>
        <translation>合并过程（表）</translation>
    </message>
    <message>
        <source>Judge by the rate of false discoveries</source>
        <translation>按错误发现率判断</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>评定结果</translation>
    </message>
    <message>
        <source>KOI8-R (Russian)</source>
        <translation>KOI8-R（俄文）</translation>
    </message>
    <message>
        <source>Kaplan–Meier</source>
        <translation>Kaplan–Meier 法</translation>
    </message>
    <message>
        <source>Keep one deposit per unit area</source>
        <translation>每个预测单元只保留一个矿床</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核函数</translation>
    </message>
    <message>
        <source>Key area</source>
        <translation>重点区</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of data without a counterpart, taken as geology</source>
        <translation>数据种类无对应，按地质处理</translation>
    </message>
    <message>
        <source>Kind of the layer</source>
        <translation>图层类型</translation>
    </message>
    <message>
        <source>Known deposits</source>
        <translation>已知矿床</translation>
    </message>
    <message>
        <source>Known deposits inside</source>
        <translation>区内已知矿床数</translation>
    </message>
    <message>
        <source>Known deposits inside targets</source>
        <translation>靶区内已知矿床</translation>
    </message>
    <message>
        <source>Known deposits inside targets (%)</source>
        <translation>靶区内已知矿床占比（%）</translation>
    </message>
    <message>
        <source>Kola: nickel and copper around the smelters, arsenic across three countries</source>
        <translation>科拉：冶炼厂周围的镍和铜，三国的砷</translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov test</source>
        <translation>Kolmogorov–Smirnov 检验</translation>
    </message>
    <message>
        <source>Krige samples</source>
        <translation>样品克里金插值</translation>
    </message>
    <message>
        <source>Kriged content</source>
        <translation>克里金含量</translation>
    </message>
    <message>
        <source>Kriging of {element}</source>
        <translation>{element} 克里金插值</translation>
    </message>
    <message>
        <source>Kriging variance</source>
        <translation>克里金方差</translation>
    </message>
    <message>
        <source>Kriging with external drift (rasters)</source>
        <translation>外部漂移克里金（栅格）</translation>
    </message>
    <message>
        <source>Kruskal–Wallis test</source>
        <translation>Kruskal–Wallis 检验</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后距</translation>
    </message>
    <message>
        <source>Lag: width of the classes of distance (m; empty: by the extent)</source>
        <translation>滞后距：距离组的宽度（m；留空则按范围）</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area of the International Geological Map of Asia</source>
        <translation>亚洲国际地质图的兰勃特等积方位投影</translation>
    </message>
    <message>
        <source>Lambert conformal conic by the one-sixth rule</source>
        <translation>按六分之一规则的兰勃特等角圆锥投影</translation>
    </message>
    <message>
        <source>Lambert conformal conic of maps of China</source>
        <translation>中国全图的兰勃特等角圆锥投影</translation>
    </message>
    <message>
        <source>Lambert conformal conic of the sheet</source>
        <translation>本图幅的兰勃特等角圆锥投影</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the edition</source>
        <translation>版本的语言</translation>
    </message>
    <message>
        <source>Language of the plot</source>
        <translation>图中文字</translation>
    </message>
    <message>
        <source>Language of the plots</source>
        <translation>图的语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large: high values belong</source>
        <translation>大值型：高值隶属</translation>
    </message>
    <message>
        <source>Largest coefficient, without its sign</source>
        <translation>最大系数（绝对值）</translation>
    </message>
    <message>
        <source>Largest favourable area</source>
        <translation>有利区最大面积</translation>
    </message>
    <message>
        <source>Largest favourable area of an ordered layer (% of the known area)</source>
        <translation>有序图层有利区的最大面积（占已知面积的 %）</translation>
    </message>
    <message>
        <source>Largest loss of AUC</source>
        <translation>最大 AUC 损失</translation>
    </message>
    <message>
        <source>Largest of shifts</source>
        <translation>平移的最大值</translation>
    </message>
    <message>
        <source>Largest p of the null control</source>
        <translation>零对照 p 的上限</translation>
    </message>
    <message>
        <source>Largest size class of such deposits inside</source>
        <translation>异常内同元素矿床的最大规模</translation>
    </message>
    <message>
        <source>Largest studentised contrast</source>
        <translation>最大学生化对比度</translation>
    </message>
    <message>
        <source>Largest studentised contrast C/s(C)</source>
        <translation>最大学生化对比度C/s(C)</translation>
    </message>
    <message>
        <source>Largest studentised contrast of each layer and of its random shifts</source>
        <translation>各图层及其随机平移的最大学生化对比度</translation>
    </message>
    <message>
        <source>Last year of training (by date)</source>
        <translation>训练的最后年份（按日期）</translation>
    </message>
    <message>
        <source>Last year that trains</source>
        <translation>训练的截止年份</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Latitude (°)</source>
        <translation>纬度（°）</translation>
    </message>
    <message>
        <source>Latitude of the highest content (°)</source>
        <translation>最高含量处纬度（°）</translation>
    </message>
    <message>
        <source>Lattice (rows × columns)</source>
        <translation>格阵（行 × 列）</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layer used</source>
        <translation>是否采用</translation>
    </message>
    <message>
        <source>Layer whose loss is largest</source>
        <translation>损失最大的图层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layers (table)</source>
        <translation>图层（表）</translation>
    </message>
    <message>
        <source>Layers of {area} loaded: {number}.</source>
        <translation>{area}：已加载 {number} 个图层。</translation>
    </message>
    <message>
        <source>Layers of {area} loaded: {number}. Country borders are generalised, for 1:5,000,000 and smaller.</source>
        <translation>{area}：已加载 {number} 个图层。国界为概略界线，仅适用于1:500万及更小比例尺。</translation>
    </message>
    <message>
        <source>Layers that fail the null control were left out before the posterior was computed. The weights of the other layers do not depend on them, so that no second fit was needed.</source>
        <translation>未通过零对照的图层在计算后验概率之前已被排除。其他图层的权重与它们无关，因此不需要重新拟合。</translation>
    </message>
    <message>
        <source>Layers that have changed, or are missing, since the model was made: {names}.</source>
        <translation>模型建立之后已变化或缺失的图层：{names}。</translation>
    </message>
    <message>
        <source>Layers used</source>
        <translation>采用的图层</translation>
    </message>
    <message>
        <source>Layers without data at those deposits, with their number: {layers}.</source>
        <translation>在这些矿床处没有数据的图层及矿床数：{layers}。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>布局模板 (*.qpt)</translation>
    </message>
    <message>
        <source>Learnt from {sample} of {known} cells.</source>
        <translation>由 {known} 个像元中的 {sample} 个学习得到。</translation>
    </message>
    <message>
        <source>Least coefficient in the formula</source>
        <translation>组分式的最小系数</translation>
    </message>
    <message>
        <source>Least difference on shared reference materials worth levelling (lg)</source>
        <translation>共用标准物质上值得调平的最小差值（lg）</translation>
    </message>
    <message>
        <source>Least distance (m; empty: by the unit area)</source>
        <translation>最小距离（m；留空则按单位面积）</translation>
    </message>
    <message>
        <source>Least distance between points (m)</source>
        <translation>点间最小距离（m）</translation>
    </message>
    <message>
        <source>Least distance between sites that stay: {distance} m.</source>
        <translation>保留矿点之间的最小距离：{distance} m。</translation>
    </message>
    <message>
        <source>Least number of determinations in a cell</source>
        <translation>单元内测定数下限</translation>
    </message>
    <message>
        <source>Least number of samples</source>
        <translation>样品数下限</translation>
    </message>
    <message>
        <source>Least number of samples within the radius</source>
        <translation>半径内样品数下限</translation>
    </message>
    <message>
        <source>Least overlap of two elements (% of the smaller area)</source>
        <translation>两元素异常最小重叠（占较小面积的%）</translation>
    </message>
    <message>
        <source>Least step at a border worth levelling (lg)</source>
        <translation>边界上值得调平的最小台阶（lg）</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Leave finished sheets as they are</source>
        <translation>保留已完成的图幅</translation>
    </message>
    <message>
        <source>Leave one cluster out</source>
        <translation>逐一留出矿床群</translation>
    </message>
    <message>
        <source>Leave out samples below detection</source>
        <translation>剔除低于检出限的样品</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>长度（m）</translation>
    </message>
    <message>
        <source>Length from</source>
        <translation>长度比 自</translation>
    </message>
    <message>
        <source>Length of the contacts (km)</source>
        <translation>接触界线长度（km）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Level geochemical surveys</source>
        <translation>化探数据调平</translation>
    </message>
    <message>
        <source>Level of sampling</source>
        <translation>中段</translation>
    </message>
    <message>
        <source>Level “{level}” has no replicates: each unit of the level above holds only one, so that its variance cannot be separated from the others. Leave this level out, or add duplicates.</source>
        <translation>层次“{level}”没有重复：上一层次的每个单元只含一个该层次的单元，其方差无法与其他层次分开。请去掉该层次，或增加重复样。</translation>
    </message>
    <message>
        <source>Levelled samples</source>
        <translation>调平后的样品</translation>
    </message>
    <message>
        <source>Levelling</source>
        <translation>调平</translation>
    </message>
    <message>
        <source>Levelling of geochemical surveys</source>
        <translation>化探数据的调平</translation>
    </message>
    <message>
        <source>Levelling the result once more would change it by at most {size} lg.</source>
        <translation>把结果再调平一次，变化不超过 {size} lg。</translation>
    </message>
    <message>
        <source>Levelling without need does harm: nickel of the C horizon hardly differs between the countries (H {before}); after levelling whole countries by median and MAD it does (H {after}).</source>
        <translation>不必要的调平有害：C 层土壤的镍在各国之间本来几乎没有差异（H {before}）；按中位数和 MAD 对整个国家调平之后反而有了差异（H {after}）。</translation>
    </message>
    <message>
        <source>Levelling, as printed (geochemical map)</source>
        <translation>调平，按原文印出（地球化学图）</translation>
    </message>
    <message>
        <source>Levels (empty: the usual ones)</source>
        <translation>分带界限（空：常用值）</translation>
    </message>
    <message>
        <source>Levels (table or samples)</source>
        <translation>中段（表或样品）</translation>
    </message>
    <message>
        <source>Levels are</source>
        <translation>分带界限为</translation>
    </message>
    <message>
        <source>Levels are told as</source>
        <translation>中段以何表示</translation>
    </message>
    <message>
        <source>Levels of {element}: {levels} {unit}; background {background}.</source>
        <translation>{element}的分带界限：{levels} {unit}；背景值{background}。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Limit of membership 0</source>
        <translation>隶属度为 0 的界限</translation>
    </message>
    <message>
        <source>Limit of membership 1</source>
        <translation>隶属度为 1 的界限</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Limits given</source>
        <translation>给定界限</translation>
    </message>
    <message>
        <source>Limits given below</source>
        <translation>使用下面给出的界限</translation>
    </message>
    <message>
        <source>Limits given, in the unit of the field</source>
        <translation>给定界限（字段的单位）</translation>
    </message>
    <message>
        <source>Limits of practice</source>
        <translation>限值（惯例）</translation>
    </message>
    <message>
        <source>Limits of the classes (table)</source>
        <translation>级别界限（表）</translation>
    </message>
    <message>
        <source>Limits of the system</source>
        <translation>该系统的局限</translation>
    </message>
    <message>
        <source>Line of quantiles</source>
        <translation>分位数直线</translation>
    </message>
    <message>
        <source>Line of the series, above the title</source>
        <translation>图名之上的系列名称</translation>
    </message>
    <message>
        <source>Lineament density</source>
        <translation>线性构造密度</translation>
    </message>
    <message>
        <source>Lineament density: {name} (km per km²)</source>
        <translation>线性构造密度：{name}（km/km²）</translation>
    </message>
    <message>
        <source>Lineament density: {name}, strike {low}–{high}° (km per km²)</source>
        <translation>线性构造密度：{name}，走向 {low}–{high}°（km/km²）</translation>
    </message>
    <message>
        <source>Lineaments</source>
        <translation>线性构造</translation>
    </message>
    <message>
        <source>Lineaments, fold axes or rings</source>
        <translation>线性构造、褶皱轴或环形构造</translation>
    </message>
    <message>
        <source>Linear between two limits</source>
        <translation>两个界限之间线性变化</translation>
    </message>
    <message>
        <source>Linear productivity M</source>
        <translation>线金属量 M</translation>
    </message>
    <message>
        <source>Linear productivity of profiles</source>
        <translation>剖面线金属量</translation>
    </message>
    <message>
        <source>Linear, 0 beyond the reach</source>
        <translation>线性，超出影响距离为 0</translation>
    </message>
    <message>
        <source>Lines of sections</source>
        <translation>剖面线</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>连接方法</translation>
    </message>
    <message>
        <source>Load Map</source>
        <translation>加载地图</translation>
    </message>
    <message>
        <source>Load a network</source>
        <translation>载入网络</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>载入规则</translation>
    </message>
    <message>
        <source>Load the themes of the area, styled and in order, and zoom to it</source>
        <translation>按规范样式和顺序加载所选专题，并缩放至该区</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Loadings (table)</source>
        <translation>载荷（表）</translation>
    </message>
    <message>
        <source>Loadings after varimax</source>
        <translation>方差最大旋转后的载荷</translation>
    </message>
    <message>
        <source>Loadings; columns of unit length</source>
        <translation>载荷；各列为单位长度</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Local singularity</source>
        <translation>局部奇异性</translation>
    </message>
    <message>
        <source>Log-ratio EM: expected from the other elements</source>
        <translation>对数比 EM：由其他元素推求的期望值</translation>
    </message>
    <message>
        <source>Log-ratio transformation</source>
        <translation>对数比变换</translation>
    </message>
    <message>
        <source>Log-ratios (ilr; compositional)</source>
        <translation>对数比（ilr；成分数据）</translation>
    </message>
    <message>
        <source>Log-ratios: ilr, loadings and rays as clr (compositional)</source>
        <translation>对数比：ilr，载荷和射线以 clr 表示（成分数据）</translation>
    </message>
    <message>
        <source>Logarithmic axes</source>
        <translation>对数坐标轴</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithms, brought back</source>
        <translation>对数，插值后还原</translation>
    </message>
    <message>
        <source>Logarithms, standardised</source>
        <translation>对数，标准化</translation>
    </message>
    <message>
        <source>Logarithms: number a added to the values</source>
        <translation>对数：加到数值上的数 a</translation>
    </message>
    <message>
        <source>Logistic function</source>
        <translation>逻辑斯谛函数</translation>
    </message>
    <message>
        <source>Logistic function: middle m, which becomes one half (empty: midway)</source>
        <translation>逻辑斯谛函数：中点 m，其值变为二分之一（留空：居中）</translation>
    </message>
    <message>
        <source>Logistic function: slope s (empty: the ends become 0.01 and 0.99)</source>
        <translation>逻辑斯谛函数：斜率 s（留空：两端变为 0.01 和 0.99）</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>Logistic regression did not settle in {iterations} steps. Leave out layers that say the same, or use Firth’s penalty.</source>
        <translation>逻辑回归在 {iterations} 步内未收敛。请去掉内容重复的图层，或采用 Firth 惩罚。</translation>
    </message>
    <message>
        <source>Logistic regression needs cells with and without deposits; deposits here: {events}, unit cells: {trials}. Check the deposits and the study area.</source>
        <translation>逻辑回归既需要含矿床的单元，也需要不含矿床的单元；此处 {trials} 个单元中有 {events} 个矿床。请检查矿床和研究区。</translation>
    </message>
    <message>
        <source>Logistic: {title}</source>
        <translation>逻辑斯谛变换：{title}</translation>
    </message>
    <message>
        <source>Lognormal kriging (ordinary kriging of logarithms)</source>
        <translation>对数正态克里金（对数的普通克里金）</translation>
    </message>
    <message>
        <source>Lognormal: geometric mean below the limit, part by part</source>
        <translation>对数正态：逐组分取检出限以下的几何均值</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Longitude (°)</source>
        <translation>经度（°）</translation>
    </message>
    <message>
        <source>Longitude of the highest content (°)</source>
        <translation>最高含量处经度（°）</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Look at the Inputs Again</source>
        <translation>重新检查输入</translation>
    </message>
    <message>
        <source>Look at the sheet in this language</source>
        <translation>以该语言查看图幅</translation>
    </message>
    <message>
        <source>Look for deposits within (km)</source>
        <translation>矿床查找距离（km）</translation>
    </message>
    <message>
        <source>Loss of AUC</source>
        <translation>AUC 损失</translation>
    </message>
    <message>
        <source>Loss of AUC (bars: standard error)</source>
        <translation>AUC 损失（线段：标准误差）</translation>
    </message>
    <message>
        <source>Loss of AUC when shuffled</source>
        <translation>打乱后 AUC 的下降</translation>
    </message>
    <message>
        <source>Loss of AUC without each layer</source>
        <translation>剔除各图层的 AUC 损失</translation>
    </message>
    <message>
        <source>Low return, high risk</source>
        <translation>低收益、高风险</translation>
    </message>
    <message>
        <source>Low return, low risk</source>
        <translation>低收益、低风险</translation>
    </message>
    <message>
        <source>Low return, medium risk</source>
        <translation>低收益、中风险</translation>
    </message>
    <message>
        <source>Low values of these layers are favourable, but high scores count: {layers}. Negate them, turn them into memberships, or give conditions.</source>
        <translation>这些图层低值有利，而叠加以高得分为有利：{layers}。请取负值、转换为隶属度，或给出条件。</translation>
    </message>
    <message>
        <source>Low-density network to anchor to</source>
        <translation>用于锚定的低密度网</translation>
    </message>
    <message>
        <source>Low-density survey of Finland, Norway and Russia, one site in 300 km² (Kola project, 1993–1998). All steps were done by the algorithms of the plugin; the tables were read where they lie.</source>
        <translation>芬兰、挪威和俄罗斯的低密度测量，每 300 km² 一个采样点（科拉项目，1993–1998）。所有步骤均由本插件的算法完成；数据表在原处读取。</translation>
    </message>
    <message>
        <source>Lower end of 95 %</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval</source>
        <translation>95% 置信区间下限</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval, held-out deposits</source>
        <translation>95% 置信区间下限（留出矿床）</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Lowest first, text from A to Z</source>
        <translation>从低到高，文本从 A 到 Z</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>最小数值</translation>
    </message>
    <message>
        <source>Lowest score of a target</source>
        <translation>靶区最低得分</translation>
    </message>
    <message>
        <source>MAD × 1.4826 (lg)</source>
        <translation>MAD × 1.4826（lg）</translation>
    </message>
    <message>
        <source>MS large: high values, by mean and standard deviation</source>
        <translation>MS 大值型：高值，按均值和标准差</translation>
    </message>
    <message>
        <source>MS small: low values, by mean and standard deviation</source>
        <translation>MS 小值型：低值，按均值和标准差</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>机器学习</translation>
    </message>
    <message>
        <source>Made from the plugin’s data</source>
        <translation>用自带数据生成</translation>
    </message>
    <message>
        <source>Magnetic field reduced to the pole</source>
        <translation>化极磁异常</translation>
    </message>
    <message>
        <source>Main element</source>
        <translation>主元素</translation>
    </message>
    <message>
        <source>Make Another from It</source>
        <translation>由其生成另一图层</translation>
    </message>
    <message>
        <source>Make a model first.</source>
        <translation>请先建立模型。</translation>
    </message>
    <message>
        <source>Make a standard sheet of the area as PDF and PNG</source>
        <translation>输出本区标准图幅（PDF 和 PNG）</translation>
    </message>
    <message>
        <source>Make from the Plugin’s Data</source>
        <translation>用自带数据生成</translation>
    </message>
    <message>
        <source>Make grid, study area, training deposits and the shipped evidence of the area</source>
        <translation>生成本区的格网、研究区范围、训练矿床和自带证据图层</translation>
    </message>
    <message>
        <source>Make it at least 0.1 mm wide; thinner lines break up in print.</source>
        <translation>请将线宽设为至少0.1 mm；更细的线在印刷时会断。</translation>
    </message>
    <message>
        <source>Make its box larger, its type smaller or its columns more, or let it resize to its contents.</source>
        <translation>加大图框、减小字号或增加栏数，或让图例按内容调整大小。</translation>
    </message>
    <message>
        <source>Make or add evidence first.</source>
        <translation>请先生成或添加证据图层。</translation>
    </message>
    <message>
        <source>Make the Plot</source>
        <translation>成图</translation>
    </message>
    <message>
        <source>Make the Raster…</source>
        <translation>生成栅格…</translation>
    </message>
    <message>
        <source>Make the deposits that fit the filter the layer “Training set”</source>
        <translation>将符合筛选条件的矿床设为“训练样点”图层</translation>
    </message>
    <message>
        <source>Make the evidence of the area, then open weights of evidence</source>
        <translation>生成本区证据图层，然后打开证据权法</translation>
    </message>
    <message>
        <source>Make the frame larger, add a frame, or make the type smaller.</source>
        <translation>加大框架、增加框架或减小字号。</translation>
    </message>
    <message>
        <source>Make the training deposits on the page of the evidence first.</source>
        <translation>请先在“证据图层”页生成训练矿床。</translation>
    </message>
    <message>
        <source>Make the type larger, the text shorter, or the paper larger.</source>
        <translation>请加大字号、缩短文字或改用更大的纸张。</translation>
    </message>
    <message>
        <source>Make them at least 0.1 mm wide in the properties of the layer; thinner lines break up in print.</source>
        <translation>请在图层属性中将线宽设为至少0.1 mm；更细的线在印刷时会断。</translation>
    </message>
    <message>
        <source>Making a plot</source>
        <translation>成图</translation>
    </message>
    <message>
        <source>Making the evidence layers of the area</source>
        <translation>正在生成本区证据图层</translation>
    </message>
    <message>
        <source>Manual: the cuts given below</source>
        <translation>手动：采用下面给出的界限</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map Layout…</source>
        <translation>地图布局…</translation>
    </message>
    <message>
        <source>Map approval number</source>
        <translation>审图号</translation>
    </message>
    <message>
        <source>Map language</source>
        <translation>地图语言</translation>
    </message>
    <message>
        <source>Map layout</source>
        <translation>地图布局</translation>
    </message>
    <message>
        <source>Map of Quaternary deposits</source>
        <translation>第四纪地质图</translation>
    </message>
    <message>
        <source>Map of composite anomalies</source>
        <translation>综合异常图</translation>
    </message>
    <message>
        <source>Map of mineral deposits</source>
        <translation>矿产图</translation>
    </message>
    <message>
        <source>Map sheet (K-43; instead of area and extent)</source>
        <translation>图幅编号（如 K-43；代替区域和范围）</translation>
    </message>
    <message>
        <source>Map sheet by its code</source>
        <translation>按编号的图幅</translation>
    </message>
    <message>
        <source>Map sheets</source>
        <translation>图幅</translation>
    </message>
    <message>
        <source>Map sheets 1:1,000,000 (4° × 6°)</source>
        <translation>1:100 万图幅（4° × 6°）</translation>
    </message>
    <message>
        <source>Map sheets 1:10,000 (2.5′ × 3.75′)</source>
        <translation>1∶1 万图幅（2.5′ × 3.75′）</translation>
    </message>
    <message>
        <source>Map sheets 1:100,000 (20′ × 30′)</source>
        <translation>1:10 万图幅（20′ × 30′）</translation>
    </message>
    <message>
        <source>Map sheets 1:200,000 (40′ × 1°)</source>
        <translation>1:20 万图幅（40′ × 1°）</translation>
    </message>
    <message>
        <source>Map sheets 1:25,000 (5′ × 7.5′)</source>
        <translation>1∶2.5 万图幅（5′ × 7.5′）</translation>
    </message>
    <message>
        <source>Map sheets 1:250,000 (1° × 1.5°)</source>
        <translation>1:25 万图幅（1° × 1.5°）</translation>
    </message>
    <message>
        <source>Map sheets 1:5,000 (1.25′ × 1.875′)</source>
        <translation>1∶5 千图幅（1.25′ × 1.875′）</translation>
    </message>
    <message>
        <source>Map sheets 1:50,000 (10′ × 15′)</source>
        <translation>1:5 万图幅（10′ × 15′）</translation>
    </message>
    <message>
        <source>Map sheets 1:500,000 (2° × 3°)</source>
        <translation>1:50 万图幅（2° × 3°）</translation>
    </message>
    <message>
        <source>Map type</source>
        <translation>图件类型</translation>
    </message>
    <message>
        <source>Mapped area (polygons)</source>
        <translation>填图区（面）</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>图件</translation>
    </message>
    <message>
        <source>Mark as a draft</source>
        <translation>标为草图</translation>
    </message>
    <message>
        <source>Mark as made from synthetic data</source>
        <translation>标为合成数据</translation>
    </message>
    <message>
        <source>Mark some of the parts of one group that is not parted yet, but not all of them.</source>
        <translation>请勾选一个尚未划分的组中的部分组分，但不要全部勾选。</translation>
    </message>
    <message>
        <source>Mask (raster or polygons)</source>
        <translation>掩膜（栅格或面）</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>标准物质</translation>
    </message>
    <message>
        <source>Matheron</source>
        <translation>马特隆（Matheron）</translation>
    </message>
    <message>
        <source>Matheron: mean squared difference</source>
        <translation>Matheron：差值平方的均值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Maximum contrast C</source>
        <translation>对比度 C 最大</translation>
    </message>
    <message>
        <source>Maximum contrast among significant cuts</source>
        <translation>显著界限中对比度最大</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>最大似然法</translation>
    </message>
    <message>
        <source>Maximum studentised contrast C/s(C)</source>
        <translation>学生化对比度 C/s(C) 最大</translation>
    </message>
    <message>
        <source>Maximum-likelihood factors could not be found. Use principal factors, or fewer factors.</source>
        <translation>未能求得极大似然因子解。请改用主因子法，或减少因子数。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Mean (Kaplan–Meier)</source>
        <translation>均值（Kaplan–Meier）</translation>
    </message>
    <message>
        <source>Mean (ROS)</source>
        <translation>均值（ROS）</translation>
    </message>
    <message>
        <source>Mean + k S</source>
        <translation>均值 + k S</translation>
    </message>
    <message>
        <source>Mean + k S: k =</source>
        <translation>均值 + k S：k =</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Mean content</source>
        <translation>平均含量</translation>
    </message>
    <message>
        <source>Mean content over background</source>
        <translation>平均含量／背景值</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>平均差值</translation>
    </message>
    <message>
        <source>Mean distance of each unit to its neighbours: bright ridges part groups of like units</source>
        <translation>各单元与邻近单元的平均距离：亮色的脊分隔相近的单元群</translation>
    </message>
    <message>
        <source>Mean distance to the neighbours</source>
        <translation>与邻近单元的平均距离</translation>
    </message>
    <message>
        <source>Mean error (about 0)</source>
        <translation>平均误差（约为 0）</translation>
    </message>
    <message>
        <source>Mean error of cross-validation</source>
        <translation>交叉验证平均误差</translation>
    </message>
    <message>
        <source>Mean of its neighbours, likewise</source>
        <translation>邻近样品的均值（同上）</translation>
    </message>
    <message>
        <source>Mean of squared error over variance</source>
        <translation>误差平方与方差之比的均值</translation>
    </message>
    <message>
        <source>Mean of squared error over variance (about 1)</source>
        <translation>误差平方与方差之比的均值（约为 1）</translation>
    </message>
    <message>
        <source>Mean of the pair ({unit})</source>
        <translation>样对平均值（{unit}）</translation>
    </message>
    <message>
        <source>Mean of the raster</source>
        <translation>栅格均值</translation>
    </message>
    <message>
        <source>Mean of the runs</source>
        <translation>各次运行的平均值</translation>
    </message>
    <message>
        <source>Mean of the standard deviation over the area</source>
        <translation>全区标准差的平均值</translation>
    </message>
    <message>
        <source>Mean of {runs} runs: {method}</source>
        <translation>{runs} 次运行的平均值：{method}</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>平均概率</translation>
    </message>
    <message>
        <source>Mean relative error, RPD (%)</source>
        <translation>平均相对误差 RPD（%）</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>Mean score (return)</source>
        <translation>平均得分（收益）</translation>
    </message>
    <message>
        <source>Mean score of the model</source>
        <translation>模型的平均得分</translation>
    </message>
    <message>
        <source>Mean square</source>
        <translation>均方</translation>
    </message>
    <message>
        <source>Mean uncertainty of the score</source>
        <translation>得分平均不确定性</translation>
    </message>
    <message>
        <source>Mean, standard deviation and median are those of the estimator named; percentiles need none, and are left out where censoring leaves them open. lg: decimal logarithm.</source>
        <translation>均值、标准差和中位数均由所列估计方法得出；分位数无需估计，因截尾而不能确定者从略。lg：常用对数。</translation>
    </message>
    <message>
        <source>Mean, standard deviation and median where contents are censored</source>
        <translation>含截尾数据时的平均值、标准差和中位数</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Means of the rocks (table)</source>
        <translation>各岩性平均值（表）</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Measure of Kaiser, Meyer and Olkin</source>
        <translation>KMO 检验值</translation>
    </message>
    <message>
        <source>Measures of the whole survey (table)</source>
        <translation>全区指标（表）</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median (lg)</source>
        <translation>中位数（lg）</translation>
    </message>
    <message>
        <source>Median + k MAD</source>
        <translation>中位数 + k MAD</translation>
    </message>
    <message>
        <source>Median + k MAD: k =</source>
        <translation>中位数 + k MAD：k =</translation>
    </message>
    <message>
        <source>Median HARD (%)</source>
        <translation>HARD 中位数（%）</translation>
    </message>
    <message>
        <source>Median of shifts</source>
        <translation>平移的中位数</translation>
    </message>
    <message>
        <source>Median of the slopes (robust)</source>
        <translation>斜率中位数（稳健）</translation>
    </message>
    <message>
        <source>Median position error of the deposits: {error} km.</source>
        <translation>矿床位置误差的中位数：{error} km。</translation>
    </message>
    <message>
        <source>Median, levelled</source>
        <translation>调平后的中位数</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Medium return, high risk</source>
        <translation>中收益、高风险</translation>
    </message>
    <message>
        <source>Medium return, low risk</source>
        <translation>中收益、低风险</translation>
    </message>
    <message>
        <source>Medium return, medium risk</source>
        <translation>中收益、中风险</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>隶属度</translation>
    </message>
    <message>
        <source>Membership of the last node</source>
        <translation>最后一个节点的隶属度</translation>
    </message>
    <message>
        <source>Memberships (0 to 1)</source>
        <translation>隶属度栅格（0 至 1）</translation>
    </message>
    <message>
        <source>Memory needed: {need} MB.</source>
        <translation>所需内存：{need} MB。</translation>
    </message>
    <message>
        <source>Meridians turn by, at most</source>
        <translation>经线最大偏转</translation>
    </message>
    <message>
        <source>Metallogenic map</source>
        <translation>成矿规律图</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Methods: nearest, bilinear, cubic, average, mode, min or max; empty: by what the raster holds</source>
        <translation>方法：最近邻法、双线性、三次卷积、平均、众数、最小值或最大值；留空：按栅格内容确定</translation>
    </message>
    <message>
        <source>Midpoint</source>
        <translation>中点</translation>
    </message>
    <message>
        <source>Mineral system</source>
        <translation>成矿系统</translation>
    </message>
    <message>
        <source>Mineral system (code or name)</source>
        <translation>成矿系统（代码或名称）</translation>
    </message>
    <message>
        <source>Mineral system imported from a file of the EIS QGIS plugin, which defines it by its proxies alone.</source>
        <translation>由EIS QGIS插件的文件导入的成矿系统，原文件仅以预测要素定义该系统。</translation>
    </message>
    <message>
        <source>Mineral system of EIS</source>
        <translation>EIS成矿系统</translation>
    </message>
    <message>
        <source>Minimum anomalous content</source>
        <translation>最低异常含量</translation>
    </message>
    <message>
        <source>Minimum anomalous contents of 9, 4 and 1 samples</source>
        <translation>9、4、1 个样品的最低异常含量</translation>
    </message>
    <message>
        <source>Minimum anomalous contents: t =</source>
        <translation>最低异常含量：t =</translation>
    </message>
    <message>
        <source>Minor / major range</source>
        <translation>短轴/长轴变程比</translation>
    </message>
    <message>
        <source>Min–max scaling</source>
        <translation>极差标准化</translation>
    </message>
    <message>
        <source>Min–max scaling: what the highest value becomes</source>
        <translation>极差标准化：最高值变为</translation>
    </message>
    <message>
        <source>Min–max scaling: what the lowest value becomes</source>
        <translation>极差标准化：最低值变为</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Missing (% of area)</source>
        <translation>缺失（占面积）</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>缺失数据</translation>
    </message>
    <message>
        <source>Missing layers are ignored</source>
        <translation>忽略缺失的图层</translation>
    </message>
    <message>
        <source>Missing layers count as unknown (0)</source>
        <translation>缺失的图层按未知（0）计</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>缺少：{names}。</translation>
    </message>
    <message>
        <source>Missing: {names}. Open these layers in the project, then bind the layout again (menu Silk Road of the layout’s window).</source>
        <translation>缺少：{names}。请在工程中打开这些图层，然后重新绑定布局（布局窗口的“丝绸之路”菜单）。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model as text, for kriging</source>
        <translation>模型文本（供克里金使用）</translation>
    </message>
    <message>
        <source>Model file, .silkmodel</source>
        <translation>模型文件（.silkmodel）</translation>
    </message>
    <message>
        <source>Model unit</source>
        <translation>模型单元</translation>
    </message>
    <message>
        <source>Model units</source>
        <translation>模型单元</translation>
    </message>
    <message>
        <source>Model units (points or polygons)</source>
        <translation>模型单元（点或面）</translation>
    </message>
    <message>
        <source>Model units outside the study area, not used: {names}.</source>
        <translation>位于研究区外、未采用的模型单元：{names}。</translation>
    </message>
    <message>
        <source>Model units used</source>
        <translation>采用的模型单元</translation>
    </message>
    <message>
        <source>Model units where a variable is unknown, not used: {names}.</source>
        <translation>有变量未知、未采用的模型单元：{names}。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models (table)</source>
        <translation>模型（表）</translation>
    </message>
    <message>
        <source>Modified polyconic of the international map</source>
        <translation>国际百万分之一地图的改良多圆锥投影</translation>
    </message>
    <message>
        <source>Monchegorsk</source>
        <translation>蒙切戈尔斯克</translation>
    </message>
    <message>
        <source>Monte Carlo of site positions</source>
        <translation>矿床位置的蒙特卡罗模拟</translation>
    </message>
    <message>
        <source>Moran’s I</source>
        <translation>莫兰指数 I</translation>
    </message>
    <message>
        <source>Moran’s I of the first element</source>
        <translation>第一个元素的莫兰指数 I</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>More than a quarter is below detection: {names}. What they show is largely the replacement.</source>
        <translation>超过四分之一低于检出限：{names}。其结果在很大程度上反映的是替代值。</translation>
    </message>
    <message>
        <source>More than half of the cells have the value {value}, so that the median absolute deviation is 0. Use z-scores by mean and standard deviation, or percentiles.</source>
        <translation>半数以上像元的值为 {value}，因此绝对中位差为 0。请改用以均值和标准差计算的标准化，或百分位数。</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>苔藓</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move it inwards; only maps and boxes that reach beyond the edge may bleed.</source>
        <translation>将其内移；只有伸出边缘的地图和图框可以出血。</translation>
    </message>
    <message>
        <source>Move it off the map, or give it a background or a halo if it belongs there.</source>
        <translation>将其移出地图；若应在图内，请设置背景或描边。</translation>
    </message>
    <message>
        <source>Move it onto a page, or delete it.</source>
        <translation>将其移到页面上，或删除。</translation>
    </message>
    <message>
        <source>Move it onto the page, make it smaller, or the page larger.</source>
        <translation>将其移入页面、缩小，或加大页面。</translation>
    </message>
    <message>
        <source>Move it wholly onto the map or off it, or give it a background.</source>
        <translation>将其完全移到图内或图外，或为其设置背景。</translation>
    </message>
    <message>
        <source>Move samples to the stream within (m)</source>
        <translation>样点移至河道的最大距离（m）</translation>
    </message>
    <message>
        <source>Move the maps apart, or print a plain PDF.</source>
        <translation>请将地图移开，或输出普通PDF。</translation>
    </message>
    <message>
        <source>Move the text off the line, shorten it, or make the box larger.</source>
        <translation>将文字移离线条、缩短文字或加大图框。</translation>
    </message>
    <message>
        <source>Move them apart, shorten the text, or make the type smaller.</source>
        <translation>将二者移开、缩短文字或减小字号。</translation>
    </message>
    <message>
        <source>Multifractal interpolation</source>
        <translation>多重分形插值</translation>
    </message>
    <message>
        <source>Multifractal: largest window, cells to each side of the middle</source>
        <translation>多重分形：最大窗口，中心两侧的像元数</translation>
    </message>
    <message>
        <source>Multilayer perceptron</source>
        <translation>多层感知器</translation>
    </message>
    <message>
        <source>Multiples of background 1.5, 3, 10 (Russian practice, to be checked)</source>
        <translation>背景的 1.5、3、10 倍（俄罗斯惯例，待核对）</translation>
    </message>
    <message>
        <source>Multiplicative index (lg)</source>
        <translation>累乘指数（lg）</translation>
    </message>
    <message>
        <source>Multiplicative lognormal: geometric mean below the limit</source>
        <translation>乘法对数正态替代：检出限以下的几何均值</translation>
    </message>
    <message>
        <source>Multiplicative: a share of the detection limit</source>
        <translation>乘法：检出限的一个比例</translation>
    </message>
    <message>
        <source>Multiplicative: a share of the detection limit, ratios of the others kept</source>
        <translation>乘法替代：检出限的一定比例，其他元素之比不变</translation>
    </message>
    <message>
        <source>Multiplicative: share of the detection limit</source>
        <translation>乘法：检出限的比例</translation>
    </message>
    <message>
        <source>Multiplier of the mean</source>
        <translation>均值乘数</translation>
    </message>
    <message>
        <source>Multiplier of the standard deviation</source>
        <translation>标准差乘数</translation>
    </message>
    <message>
        <source>Multiply all weights by the factor that makes T = n (omnibus)</source>
        <translation>所有权乘以使 T = n 的系数（整体校正）</translation>
    </message>
    <message>
        <source>Multivariate outliers</source>
        <translation>多元离群样品</translation>
    </message>
    <message>
        <source>NAP (km²)</source>
        <translation>规格化面金属量 NAP（km²）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the evidence layer (empty: of the table)</source>
        <translation>证据图层名称（空：取表名）</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>Name of the map sheet</source>
        <translation>图幅名称</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>研究名称</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>图上名称</translation>
    </message>
    <message>
        <source>Name the field of the layer “{name}” that tells ages: “{age}”, “{index}”, or both.</source>
        <translation>请指定图层“{name}”中表示时代的字段：“{age}”、“{index}”或两者。</translation>
    </message>
    <message>
        <source>Names of the deposits inside</source>
        <translation>区内矿床名称</translation>
    </message>
    <message>
        <source>Natural breaks (Fisher–Jenks)</source>
        <translation>自然断点（Fisher–Jenks）</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>自然对数</translation>
    </message>
    <message>
        <source>Natural logarithm: {title}</source>
        <translation>自然对数：{title}</translation>
    </message>
    <message>
        <source>Natural logarithms (for lognormal kriging)</source>
        <translation>自然对数（用于对数正态克里金）</translation>
    </message>
    <message>
        <source>Near the border {percent} % of the contents of one survey are beyond detection limits; with more than {most} % nothing can be told of a step. Leave the surveys as they are, or compare reference materials that both analysed.</source>
        <translation>边界附近某一测区有 {percent} % 的含量超出检出限；超过 {most} % 时无法判断有无台阶。请让测区保持原样，或比较两个实验室都分析过的标准物质。</translation>
    </message>
    <message>
        <source>Near: values near the midpoint belong</source>
        <translation>近值型：接近中点的值隶属</translation>
    </message>
    <message>
        <source>Nearest known deposit</source>
        <translation>最近的已知矿床</translation>
    </message>
    <message>
        <source>Nearest samples that count</source>
        <translation>参与计算的最近样品数</translation>
    </message>
    <message>
        <source>Nearest samples that count (0: all)</source>
        <translation>参与计算的最近样品数（0：全部）</translation>
    </message>
    <message>
        <source>Nearest town</source>
        <translation>最近的居民地</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻近样品</translation>
    </message>
    <message>
        <source>Neighbours: all samples within {distance} m</source>
        <translation>邻近样品：{distance} m 以内的全部样品</translation>
    </message>
    <message>
        <source>Neighbours: the {count} nearest samples</source>
        <translation>邻近样品：最近的 {count} 个样品</translation>
    </message>
    <message>
        <source>Neither an area (AREA) nor an extent (EXTENT) was given. Choose one of the areas: {known}.</source>
        <translation>既未给出区域（AREA），也未给出范围（EXTENT）。请选择区域之一：{known}。</translation>
    </message>
    <message>
        <source>Neither in</source>
        <translation>无关或未知的单元数</translation>
    </message>
    <message>
        <source>Neither rocks nor ages are asked for. Fill “{rocks}” or “{age}”.</source>
        <translation>既未指定岩石，也未指定年代。请填写“{rocks}”或“{age}”。</translation>
    </message>
    <message>
        <source>Neither titles nor names tell which rasters these layers of the model are; they were taken in the order given: {pairs}. Check that they are right.</source>
        <translation>标题和名称都不能说明模型的这些图层是哪些栅格；已按给出的顺序对应：{pairs}。请核对。</translation>
    </message>
    <message>
        <source>Nemerow index of soils, HJ/T 166-2004 (ecological map)</source>
        <translation>土壤内梅罗指数，HJ/T 166-2004（生态地质图）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network adjustment of all steps</source>
        <translation>全部台阶的网平差</translation>
    </message>
    <message>
        <source>Networks (*.json *.txt)</source>
        <translation>网络 (*.json *.txt)</translation>
    </message>
    <message>
        <source>Never: such layers are refused</source>
        <translation>从不：拒绝此类图层</translation>
    </message>
    <message>
        <source>New Study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>New Study…</source>
        <translation>新建研究…</translation>
    </message>
    <message>
        <source>New target (1: no known deposit inside)</source>
        <translation>新靶区（1：内无已知矿床）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next Steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Nickel and copper around the smelters</source>
        <translation>冶炼厂周围的镍和铜</translation>
    </message>
    <message>
        <source>Nikel</source>
        <translation>尼克尔</translation>
    </message>
    <message>
        <source>Nineteen classes of cumulative frequency (convention, not verified)</source>
        <translation>累积频率十九级（惯例，未经核实）</translation>
    </message>
    <message>
        <source>No anomaly is left: the largest has {largest} km² (asked for: {least}), the most samples in one are {samples} (asked for: {fewest}). Lower these limits or the threshold.</source>
        <translation>没有异常留下：最大面积{largest} km²（要求{least}），最多样品数{samples}（要求{fewest}）。请降低这些限值或异常下限。</translation>
    </message>
    <message>
        <source>No anomaly reaches {least} km². Lower the smallest area or the threshold.</source>
        <translation>没有异常达到{least} km²。请降低最小面积或异常下限。</translation>
    </message>
    <message>
        <source>No background was given, and the median of the raster, {background}, cannot stand for it: a background must be above 0 and not above the threshold, which is {threshold}. Give a background, or higher levels.</source>
        <translation>未给出背景值，而栅格中位数 {background} 不能代替它：背景值须大于 0 且不高于异常下限（{threshold}）。请给出背景值，或提高界限。</translation>
    </message>
    <message>
        <source>No better than chance, weight 0: {layers}. Are their scores higher where it is favourable?</source>
        <translation>不优于随机，权重为 0：{layers}。其得分是否越高越有利？</translation>
    </message>
    <message>
        <source>No better than chance: do not use for targeting. The 95 % interval of the AUC ({input}) begins at {lower}, not above 0.5.</source>
        <translation>不优于随机，不得用于靶区圈定。AUC 的 95% 置信区间（{input}）下限为 {lower}，不大于 0.5。</translation>
    </message>
    <message>
        <source>No break: one lognormal population is not rejected (p {p}).</source>
        <translation>没有拐点：不能否定单一对数正态总体（p {p}）。</translation>
    </message>
    <message>
        <source>No cell of the map gets a value. Check the grid, the search radius (metres) and where the samples lie.</source>
        <translation>图上没有一个像元获得数值。请检查格网、搜索半径（米）和样品位置。</translation>
    </message>
    <message>
        <source>No cell of the map has {fewest} [sample|samples] within the search radius of {radius} m: the two nearest samples lie {nearest} m apart, a cell measures {cell} m. The radius is in metres, not kilometres: give a longer one, or leave it empty.</source>
        <translation>图上没有一个像元在{radius} m的搜索半径内有{fewest}个样品：最近的两个样品相距{nearest} m，像元边长{cell} m。半径以米计，不是千米：请加大半径，或留空。</translation>
    </message>
    <message>
        <source>No cell reaches the threshold {threshold}; the highest content is {highest}. Lower the threshold, and check that it has the unit of the raster.</source>
        <translation>没有像元达到异常下限{threshold}；最高含量为{highest}。请降低下限，并检查其单位与栅格是否一致。</translation>
    </message>
    <message>
        <source>No cell reaches {level}, which is {multiple} times the threshold {threshold}; the highest content is {highest}. Lower the threshold, check that it has the unit of the raster, and that the levels are multiples of it.</source>
        <translation>没有像元达到 {level}，即异常下限 {threshold} 的 {multiple} 倍；最高含量为 {highest}。请降低异常下限，检查其单位与栅格一致，并确认各界限为其倍数。</translation>
    </message>
    <message>
        <source>No cell scores {threshold} or more; the highest score is {highest}. Lower the value.</source>
        <translation>没有得分达到{threshold}的单元；最高得分为{highest}。请降低该值。</translation>
    </message>
    <message>
        <source>No chain of offsets joins these surveys to a fixed one: {surveys}. Add a border or shared standards, fix one of them, or leave them out.</source>
        <translation>以下测区无法通过偏移量与固定测区相连：{surveys}。请补充共同边界或共用标准物质、固定其中一个测区，或去掉这些测区。</translation>
    </message>
    <message>
        <source>No composite anomaly has {fewest} elements. Lower that number or the overlap.</source>
        <translation>没有综合异常含有{fewest}个元素。请降低该数或重叠要求。</translation>
    </message>
    <message>
        <source>No contours could be made of “{path}”: {reason}. Check the raster, and that there is room on the disk.</source>
        <translation>无法绘制“{path}”的等值线：{reason}。请检查栅格及磁盘空间。</translation>
    </message>
    <message>
        <source>No deposit fits the filter. Widen it, then make the training set again.</source>
        <translation>没有符合筛选条件的矿床。请放宽条件后再生成训练样点。</translation>
    </message>
    <message>
        <source>No deposit meets the condition (FILTER): the map shows none.</source>
        <translation>没有矿床符合筛选条件（FILTER）：图上不显示矿床。</translation>
    </message>
    <message>
        <source>No deposit of the area is of the types chosen (DEPOSIT_TYPES: {chosen}). Its types in the plugin’s table, with the number of deposits: {found}. Choose of these, another area, or leave DEPOSIT_TYPES empty.</source>
        <translation>该范围内没有所选类型（DEPOSIT_TYPES：{chosen}）的矿床。插件表中该范围的类型及数量：{found}。请从中选择，或换一个范围，或将 DEPOSIT_TYPES 留空。</translation>
    </message>
    <message>
        <source>No deposit of the area meets the choice. Choose more deposit types (DEPOSIT_TYPES), epochs (EPOCHS), sizes (SIZES), commodities (COMMODITIES) or position qualities (POSITION_QUALITIES), or leave them empty; POOR_POSITIONS takes deposits of position quality D, too.</source>
        <translation>该区没有矿床符合所选条件。请增选矿床类型（DEPOSIT_TYPES）、成矿时代（EPOCHS）、规模（SIZES）、矿种（COMMODITIES）或坐标精度（POSITION_QUALITIES），或将其留空；勾选 POOR_POSITIONS 则也采用坐标精度为 D 的矿床。</translation>
    </message>
    <message>
        <source>No deposit of the chosen types and area has the epoch chosen (EPOCHS: {chosen}). Their epochs in the plugin’s table, with the number of deposits: {found}. Choose of these, or leave EPOCHS empty.</source>
        <translation>所选类型和范围内没有所选时代（EPOCHS：{chosen}）的矿床。插件表中这些矿床的时代及数量：{found}。请从中选择，或将 EPOCHS 留空。</translation>
    </message>
    <message>
        <source>No detection limit is told for {fields}: their blanks are not judged, and all contents count as far above it.</source>
        <translation>{fields} 没有给出检出限：其空白样不予评定，所有含量按远高于检出限处理。</translation>
    </message>
    <message>
        <source>No element could be levelled. {reason}</source>
        <translation>没有元素能够调平。{reason}</translation>
    </message>
    <message>
        <source>No evidence layer can be used. {problems}. Choose other layers, classes or types, a lower number of deposits (MIN_DEPOSITS), a larger area (MAX_AREA), a lower limit (LIMIT) or a larger p of the null control (NULL_P).</source>
        <translation>没有可用的证据图层。{problems}。请选择其他图层、分级或类型，减小最少矿床数（MIN_DEPOSITS），增大面积上限（MAX_AREA），降低显著性界限（LIMIT），或增大零对照 p 的上限（NULL_P）。</translation>
    </message>
    <message>
        <source>No factor of the weights makes the expected number of deposits equal to theirs. Leave the omnibus adjustment out.</source>
        <translation>没有任何系数能使预期矿床数等于实际矿床数。请不要使用整体校正。</translation>
    </message>
    <message>
        <source>No field of the medium is given: all samples are taken to be of one medium.</source>
        <translation>没有介质字段：所有样品按同一介质处理。</translation>
    </message>
    <message>
        <source>No installed font has these characters of names of the layer “{layer}”, which would print as boxes: {letters} (in “{text}”).</source>
        <translation>图层“{layer}”的注记中有已装字体均不含的字符，将印成方框：{letters}（见“{text}”）。</translation>
    </message>
    <message>
        <source>No installed font has these characters, which would print as boxes: {letters} (“{name}”).</source>
        <translation>已安装的字体都没有以下字符，印出来将是方框：{letters}（“{name}”）。</translation>
    </message>
    <message>
        <source>No known deposits were given: targets are ranked by the score alone.</source>
        <translation>未给出已知矿床：靶区仅按得分排序。</translation>
    </message>
    <message>
        <source>No layer has a cut or class that may be chosen: there is nothing to compare with random shifts.</source>
        <translation>没有任何图层具有可选的分界或类别：无从与随机平移比较。</translation>
    </message>
    <message>
        <source>No layer in use passes the null control, random shifts look as strong: {layers}.</source>
        <translation>所用图层无一通过零对照，随机平移同样强：{layers}。</translation>
    </message>
    <message>
        <source>No layer of weight above 0 varies in the study area, so that no cell is better than others. Choose other layers or a larger area.</source>
        <translation>权重大于 0 的图层在研究区内都没有变化，因而没有更优的像元。请选择其他图层或更大的区域。</translation>
    </message>
    <message>
        <source>No lithology is given, so that steps at borders are not told from geology: nothing is levelled by decision, unless surveys share reference materials. Add the lithology of each sample, from a geological map if need be.</source>
        <translation>没有给出岩性，无法区分边界台阶与地质差异：除非各测区有共用标准物质，否则不作任何自动调平。请补充每个样品的岩性，必要时取自地质图。</translation>
    </message>
    <message>
        <source>No model is called the best: there are no held-out deposits, and the model that follows its own deposits most closely has the advantage, whether or not it would find others. AUC of the deposits that made the models, descriptive only: {values}.</source>
        <translation>不评最佳模型：没有留出矿床，最贴合自身矿床的模型占优势，而不论它能否发现其他矿床。建模矿床的 AUC，仅供描述：{values}。</translation>
    </message>
    <message>
        <source>No offsets between surveys were given. Measure the offsets at the borders first.</source>
        <translation>未给出测区之间的偏移量。请先在边界处测定偏移量。</translation>
    </message>
    <message>
        <source>No outliers: no more samples lie far out than in normal data.</source>
        <translation>无离群样品：远离中心的样品不多于正态数据。</translation>
    </message>
    <message>
        <source>No part, or more than one, is called “{name}”. The parts are: {parts}.</source>
        <translation>没有名为“{name}”的组分，或不止一个。组分有：{parts}。</translation>
    </message>
    <message>
        <source>No raster was given. Choose at least one.</source>
        <translation>未指定栅格。请至少选择一个。</translation>
    </message>
    <message>
        <source>No row of the table names elements: it begins with {cells}. The first 30 rows must hold one with headers such as Cu_ppm, Au(10⁻⁹) or SiO2, %.</source>
        <translation>表中没有含元素名称的行：开头是 {cells}。前 30 行中须有一行表头，如 Cu_ppm、Au(10⁻⁹) 或 SiO2, %。</translation>
    </message>
    <message>
        <source>No rule takes {count} of the anomalies; they have no class.</source>
        <translation>有 {count} 个异常无规则适用，未给类别。</translation>
    </message>
    <message>
        <source>No sample can be shown: none has a content of {fields} that stands on these axes. Choose other elements, or linear axes where contents are 0.</source>
        <translation>没有可显示的样品：{fields} 的含量都无法落在这些坐标轴上。请另选元素；含量为 0 时请用线性坐标轴。</translation>
    </message>
    <message>
        <source>No sample lies on the elevation model {path}. Check the coordinate systems of both, and choose a model of this area.</source>
        <translation>没有样品落在高程模型{path}上。请检查两者的坐标系，并选择本区的模型。</translation>
    </message>
    <message>
        <source>No sample of “{first}” has one of “{second}” in the same lithology and medium within {distance} m. Allow a longer distance; if the rocks differ along the whole border, the surveys cannot be compared there.</source>
        <translation>在 {distance} m 范围内，“{first}”与“{second}”没有岩性和采样介质均相同的样品对。请加大距离；若整条边界两侧岩性都不同，则两测区在此无法对比。</translation>
    </message>
    <message>
        <source>No score, as if the layer were missing there</source>
        <translation>无得分，按该处图层缺失处理</translation>
    </message>
    <message>
        <source>No structure is shown that chance would not give (values permuted over the places: p = {p}): the model may be one of noise, and a map by it as well.</source>
        <translation>没有显示出随机之外的结构（数值在各采样位置间置换：p = {p}）：该模型可能只是噪声的模型，由它作的图也是如此。</translation>
    </message>
    <message>
        <source>No study area is given. Taken for it: {area}.</source>
        <translation>未给出研究区。取为：{area}。</translation>
    </message>
    <message>
        <source>No survey was fixed. Choose one or more surveys that stay as they are.</source>
        <translation>没有指定固定测区。请选择一个或多个保持不变的测区。</translation>
    </message>
    <message>
        <source>No target reaches {least} km²; the largest group of cells has not even half of that. Lower the smallest area, join neighbours by a distance, or lower the cut-off.</source>
        <translation>没有面积达到{least} km²的靶区；最大的单元组还不到它的一半。请减小最小面积，按距离合并相邻组，或降低阈值。</translation>
    </message>
    <message>
        <source>No target reaches {least} km²; the largest group of cells has {largest} km². Lower the smallest area, join neighbours by a distance, or lower the cut-off.</source>
        <translation>没有面积达到{least} km²的靶区；最大的单元组为{largest} km²。请减小最小面积，按距离合并相邻组，或降低阈值。</translation>
    </message>
    <message>
        <source>No threshold is set: the grid is cut into {count} classes of equal area, and the model finds which of them are favourable. “Open…” takes limits of your own.</source>
        <translation>未设异常下限：格网按等面积分为 {count} 级，由模型找出哪些级别有利。可用“打开…”给出自己的界限。</translation>
    </message>
    <message>
        <source>No two samples lie within {cutoff} m of each other in this direction. Take a longer cutoff or a wider tolerance, and check that the coordinates are in metres.</source>
        <translation>该方向上 {cutoff} m 范围内没有样品对。请加大最大滞后距或角度容差，并检查坐标单位是否为米。</translation>
    </message>
    <message>
        <source>No two surveys have samples of one lithology and one medium (nearest samples of two surveys: {apart}).</source>
        <translation>没有两个测区有岩性和介质相同的样品（不同测区间最近的样品相距 {apart}）。</translation>
    </message>
    <message>
        <source>No unit (UNITS) holds the centre of a cell with data. Check their coordinate reference system and place.</source>
        <translation>没有一个地质单元（UNITS）包含有数据像元的中心。请检查其坐标参考系和位置。</translation>
    </message>
    <message>
        <source>No usable break was given: each must be above {least} and up to {most}, the powers of this spectrum. Choose breaks on the S–A curve.</source>
        <translation>未给出可用的分界点：各分界点须大于 {least} 且不超过 {most}（该谱的功率范围）。请在 S–A 曲线上选取。</translation>
    </message>
    <message>
        <source>No value of the field “{field}” of the layer “{name}” is understood as a class of this rule: {values}. Choose another field or rule, or give a table (CLASS_TABLE) with the columns value and class; classes are {known}.</source>
        <translation>图层“{name}”的字段“{field}”中没有一个值能识别为此规则的级别：{values}。请另选字段或规则，或给出含value和class两列的表格（CLASS_TABLE）；级别为{known}。</translation>
    </message>
    <message>
        <source>No value of the field “{field}” of the layer “{name}” is understood as a kind of site: {values}. Choose another field, or give a table (CLASS_TABLE) with the columns value and class; kinds are {known}.</source>
        <translation>图层“{name}”的字段“{field}”中没有一个值能识别为调查点类型：{values}。请另选字段，或给出含value和class两列的表格（CLASS_TABLE）；类型为{known}。</translation>
    </message>
    <message>
        <source>No value of the layer “{name}” is understood as an age or a kind of rock: {values}. Give another field, or a table (AGE_MAPPING) with the columns value, age and kind; kinds are {known}.</source>
        <translation>图层“{name}”中没有可读作时代或岩石类别的值：{values}。请给出其他字段，或含 value、age、kind 列的表（AGE_MAPPING）；类别有 {known}。</translation>
    </message>
    <message>
        <source>No verdict: one deposit ({input}) gives no interval of the AUC. Judge the score by more deposits before you use it for targeting.</source>
        <translation>无法判定：仅凭一个矿床（{input}）得不出 AUC 的置信区间。须用更多矿床检验后，方可用于靶区圈定。</translation>
    </message>
    <message>
        <source>No weight, and a note in the report</source>
        <translation>不赋权，并在报告中注明</translation>
    </message>
    <message>
        <source>No {count} populations could be told apart: of one of them a single number that many samples share makes up more than half. Ask for fewer, or leave the number to the criterion.</source>
        <translation>无法区分出 {count} 个总体：其中一个总体有一半以上是许多样品共有的同一个数值。请减少总体个数，或由准则确定个数。</translation>
    </message>
    <message>
        <source>Node or raster</source>
        <translation>节点或栅格</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Noise (two breaks)</source>
        <translation>噪声（两个分界点）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of the Chinese fonts {fonts} is installed: Chinese characters may be missing or have Japanese shapes. Install one, for instance Noto Sans CJK SC (Debian and Ubuntu: fonts-noto-cjk).</source>
        <translation>未安装中文字体{fonts}中的任何一种：汉字可能缺失或显示为日文字形。请安装其中一种，例如Noto Sans CJK SC（Debian和Ubuntu：fonts-noto-cjk）。</translation>
    </message>
    <message>
        <source>None of the columns {columns} holds an element. Say in “Columns” what they are.</source>
        <translation>列 {columns} 中没有元素列。请在“列”中说明各列含义。</translation>
    </message>
    <message>
        <source>None of the fonts {fonts} is installed; “{family}” is used. Check Cyrillic letters in the result.</source>
        <translation>未安装字体{fonts}中的任何一种，改用“{family}”。请检查成图中的西里尔字母。</translation>
    </message>
    <message>
        <source>None of the rasters has a value at the points of “{layer}”. Choose rasters of the same area, or other points.</source>
        <translation>在“{layer}”的点位处，各栅格都没有值。请选择同一地区的栅格，或换用其他点。</translation>
    </message>
    <message>
        <source>None of the {count} determinations is a plain number: a map of substitutes would show nothing but detection limits. Choose another element, or map the share of samples below detection.</source>
        <translation>{count} 个测定值没有一个是确切数值：用替代值作的图只会显示检出限。请选其他元素，或改绘低于检出限样品所占比例图。</translation>
    </message>
    <message>
        <source>None of the {count} rows can be taken; the first because: {reason}. Check columns and coordinate system.</source>
        <translation>{count} 行均不能采用；第一行的原因：{reason}。请检查各列和坐标系。</translation>
    </message>
    <message>
        <source>None of the {count} rows has both coordinates. Choose the right columns.</source>
        <translation>{count} 行中没有一行同时具有两个坐标。请选择正确的列。</translation>
    </message>
    <message>
        <source>None of the {count} samples has a determination of this element. Choose another column.</source>
        <translation>{count} 个样品均无该元素的分析结果。请选择其他列。</translation>
    </message>
    <message>
        <source>None of the {folds} folds could be fitted; the last said: {reason}</source>
        <translation>{folds} 折均无法拟合；最后一折的原因：{reason}</translation>
    </message>
    <message>
        <source>None of the {parts} parts was found in every sample, and one such part is needed as the denominator. Add a major element, or use multiplicative replacement.</source>
        <translation>{parts} 个组分中没有一个在所有样品中均检出，而分母需要这样的组分。请增加一个主量元素，或改用乘法替换。</translation>
    </message>
    <message>
        <source>None of the {samples} samples has a number for all {elements} elements. Most often it lacks in “{field}”: leave such elements out, or let something stand for what is below detection.</source>
        <translation>{samples} 个样品中没有一个同时具有全部 {elements} 个元素的数值。缺失最多的是“{field}”：请去掉这类元素，或为低于检出限的值选择替代方式。</translation>
    </message>
    <message>
        <source>None: distance in metres</source>
        <translation>无：以米为单位的距离</translation>
    </message>
    <message>
        <source>None: every class keeps its own weight</source>
        <translation>不概化：每个级别保留自己的权重</translation>
    </message>
    <message>
        <source>None: the samples in the colours of their zones</source>
        <translation>不插值：样点按所属色区着色</translation>
    </message>
    <message>
        <source>Normal score</source>
        <translation>正态得分</translation>
    </message>
    <message>
        <source>Normality (p)</source>
        <translation>正态性（p）</translation>
    </message>
    <message>
        <source>North (km)</source>
        <translation>北坐标（km）</translation>
    </message>
    <message>
        <source>Northness</source>
        <translation>北向度</translation>
    </message>
    <message>
        <source>Northness: {title}</source>
        <translation>北向度：{title}</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Not a parameter of this algorithm, so not used: {names}. Look up the spelling in its help.</source>
        <translation>以下不是本算法的参数，未采用：{names}。请对照帮助检查拼写。</translation>
    </message>
    <message>
        <source>Not complete: {done} of {needed} balances. Still to be parted: {groups}.</source>
        <translation>划分不完整：{needed} 个平衡中已有 {done} 个。尚待划分：{groups}。</translation>
    </message>
    <message>
        <source>Not detected, and no detection limit known</source>
        <translation>未检出且检出限未知</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>未测定</translation>
    </message>
    <message>
        <source>Not determined, a gap: {share}.</source>
        <translation>未测定、线段中断：{share}。</translation>
    </message>
    <message>
        <source>Not in the project, add them in the dialog with their types and cuts: {names}</source>
        <translation>工程中没有以下图层，请在对话框中补上并填写其类型和界限：{names}</translation>
    </message>
    <message>
        <source>Not in the reference, so left out: {fields}.</source>
        <translation>参考组成中没有，未参与计算：{fields}。</translation>
    </message>
    <message>
        <source>Not in this QGIS</source>
        <translation>本 QGIS 中没有</translation>
    </message>
    <message>
        <source>Not made: it needs a layer that has nothing to do with this ore, such as faults that are active today, and the plugin ships none. The null control above stands without it.</source>
        <translation>未做：需要与该类矿床无关的图层，例如现今活动断裂，而插件未附带此类数据。上面的零对照不依赖于它。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not to be printed before what is refused has been mended.</source>
        <translation>“不予印刷”的问题改正之前不要印刷。</translation>
    </message>
    <message>
        <source>Not used by the network</source>
        <translation>网络未使用</translation>
    </message>
    <message>
        <source>Not used: {why}.</source>
        <translation>未采用：{why}。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有不同之处。</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>尚未打印。</translation>
    </message>
    <message>
        <source>Nothing was determined in these columns: {columns}.</source>
        <translation>这些列没有任何测定结果：{columns}。</translation>
    </message>
    <message>
        <source>Nothing was found: the layout can be printed.</source>
        <translation>未发现问题：布局可以印刷。</translation>
    </message>
    <message>
        <source>Nothing would be written. Give a file for “{output}” or another index, or a folder.</source>
        <translation>没有任何输出。请为“{output}”或其他指数指定文件，或指定文件夹。</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>块金</translation>
    </message>
    <message>
        <source>Null control</source>
        <translation>零对照</translation>
    </message>
    <message>
        <source>Null control (table)</source>
        <translation>零对照（表）</translation>
    </message>
    <message>
        <source>Null control: not made.</source>
        <translation>零对照：未做。</translation>
    </message>
    <message>
        <source>Null control: there is no cut or class to compare with the shifts.</source>
        <translation>零对照：没有可与平移结果比较的界限或级别。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Number of anomalies</source>
        <translation>异常数</translation>
    </message>
    <message>
        <source>Number of anomalies that no rule takes</source>
        <translation>无规则适用的异常数</translation>
    </message>
    <message>
        <source>Number of anomalous cells</source>
        <translation>异常像元数</translation>
    </message>
    <message>
        <source>Number of breaks, where none are given</source>
        <translation>未给定时的分界点个数</translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>卡片数</translation>
    </message>
    <message>
        <source>Number of catchments</source>
        <translation>汇水域数</translation>
    </message>
    <message>
        <source>Number of cells</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Number of classes made</source>
        <translation>实际级数</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>聚类数</translation>
    </message>
    <message>
        <source>Number of composite anomalies</source>
        <translation>综合异常数</translation>
    </message>
    <message>
        <source>Number of contents replaced</source>
        <translation>替代的含量数</translation>
    </message>
    <message>
        <source>Number of elements</source>
        <translation>元素数</translation>
    </message>
    <message>
        <source>Number of elements left as they are</source>
        <translation>保持原样的元素数</translation>
    </message>
    <message>
        <source>Number of elements that fail by a practice</source>
        <translation>至少按一种做法不合格的元素数</translation>
    </message>
    <message>
        <source>Number of elements that pass by every practice</source>
        <translation>按各种做法均合格的元素数</translation>
    </message>
    <message>
        <source>Number of elements that were levelled</source>
        <translation>已调平的元素数</translation>
    </message>
    <message>
        <source>Number of factors</source>
        <translation>因子数</translation>
    </message>
    <message>
        <source>Number of factors (0: eigenvalues above 1)</source>
        <translation>因子数（0：特征值大于 1 的个数）</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Number of held-out deposits</source>
        <translation>留出矿床数</translation>
    </message>
    <message>
        <source>Number of nearest samples</source>
        <translation>最近样品数</translation>
    </message>
    <message>
        <source>Number of outliers</source>
        <translation>离群样品数</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Number of points drawn</source>
        <translation>抽取的点数</translation>
    </message>
    <message>
        <source>Number of primary sites</source>
        <translation>主点数</translation>
    </message>
    <message>
        <source>Number of profiles</source>
        <translation>剖面数</translation>
    </message>
    <message>
        <source>Number of proxies</source>
        <translation>要素数</translation>
    </message>
    <message>
        <source>Number of rows not taken</source>
        <translation>未采用的行数</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>样品数</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>图幅数</translation>
    </message>
    <message>
        <source>Number of single anomalies</source>
        <translation>单元素异常数</translation>
    </message>
    <message>
        <source>Number of sites removed</source>
        <translation>去除的矿点数</translation>
    </message>
    <message>
        <source>Number of sites that stay</source>
        <translation>保留的矿点数</translation>
    </message>
    <message>
        <source>Number of sites that test</source>
        <translation>检验矿点数</translation>
    </message>
    <message>
        <source>Number of sites that train</source>
        <translation>训练矿点数</translation>
    </message>
    <message>
        <source>Number of table cells</source>
        <translation>单元格数</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>表数</translation>
    </message>
    <message>
        <source>Number of targets</source>
        <translation>靶区数</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the drawing (图号)</source>
        <translation>图号</translation>
    </message>
    <message>
        <source>Number of things without a counterpart</source>
        <translation>无对应的项数</translation>
    </message>
    <message>
        <source>Number of training deposits</source>
        <translation>训练矿床数</translation>
    </message>
    <message>
        <source>Number of training points</source>
        <translation>训练样点数</translation>
    </message>
    <message>
        <source>Number of units taken</source>
        <translation>选取的单元数</translation>
    </message>
    <message>
        <source>Number of windows (3, 5, 7 … cells)</source>
        <translation>窗口数（3、5、7……个像元）</translation>
    </message>
    <message>
        <source>Number of zones</source>
        <translation>分带数</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Numbers are</source>
        <translation>数值为</translation>
    </message>
    <message>
        <source>Numbers from … to</source>
        <translation>实测值范围</translation>
    </message>
    <message>
        <source>Numbers in doubt, perhaps codes for no value, in {columns}. See the report.</source>
        <translation>{columns} 中有存疑的数值，可能是无数据的代码。请查看报告。</translation>
    </message>
    <message>
        <source>Numbers: Spearman’s rank correlation, censored contents at their limits.</source>
        <translation>数字：Spearman 秩相关系数，截尾含量取其限值。</translation>
    </message>
    <message>
        <source>O horizon</source>
        <translation>O 层（有机层）</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>OR: the largest</source>
        <translation>或（OR）：取最大</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Observed values against those estimated from the other samples.</source>
        <translation>观测值与由其余样品估计的值对比。</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>矿点</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Of survey “{survey}” {percent} % of the contents in the band along the border are beyond detection limits; a line of quantiles allows {most} %. Level by the offset alone, or leave the survey as it is.</source>
        <translation>测区“{survey}”在边界带内有 {percent} % 的含量超出检出限；分位数回归线最多允许 {most} %。请只按台阶调平，或让该测区保持原样。</translation>
    </message>
    <message>
        <source>Of the cases (%)</source>
        <translation>占情况的百分比（%）</translation>
    </message>
    <message>
        <source>Of the residuals from the trend, by ordinary least squares.</source>
        <translation>由趋势的残差（普通最小二乘）求得。</translation>
    </message>
    <message>
        <source>Of the {count} samples none is a blank with a determination. Mark the blanks in the table.</source>
        <translation>{count} 个样品中没有带分析结果的空白样。请在表中标明空白样。</translation>
    </message>
    <message>
        <source>Of {all} elements, {count} have a survey whose step of {smallest} lg would not have been seen in four of five cases (test at 1 %): {fields}. Such surveys keep their level because nothing is shown, not because they are known to agree.</source>
        <translation>{all} 个元素中有 {count} 个元素，其某个测区若有 {smallest} lg 的台阶，也不能在五次中有四次被看到（1 % 水平的检验）：{fields}。这些测区保持原水平，是因为没有显示出差异，而不是因为已知它们一致。</translation>
    </message>
    <message>
        <source>Of {count} criteria {passed} are met, by 49 field duplicates, 52 splits and 52 determinations of reference materials.</source>
        <translation>依据 49 对野外重复样、52 对分析重复样和 52 次标准物质测定，{count} 项指标中有 {passed} 项合格。</translation>
    </message>
    <message>
        <source>Of {points} [deposit|deposits] none lies in the study area. Check their coordinate system, the filter and selection of the layer, and the mask.</source>
        <translation>{points} 个矿床均不在研究区内。请检查其坐标系、图层的过滤条件与选择集以及掩膜。</translation>
    </message>
    <message>
        <source>Of {surveys} a step below {size} lg (a factor of {factor}) would often not be levelled: that the level agrees is not proved.</source>
        <translation>{surveys}：小于 {size} lg（{factor} 倍）的台阶往往不会被调平，水平一致并未得到证明。</translation>
    </message>
    <message>
        <source>Oldest age (Ma)</source>
        <translation>最大年龄（Ma）</translation>
    </message>
    <message>
        <source>On one sheet, {paper}, it fits at {scale}.</source>
        <translation>单张{paper}可容纳{scale}。</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>单一颜色</translation>
    </message>
    <message>
        <source>One half was added to the counts of classes that have no deposit, or all of them.</source>
        <translation>对不含矿床或包含全部矿床的级别，计数已加二分之一。</translation>
    </message>
    <message>
        <source>One number only: there is no spread.</source>
        <translation>只有一个数值：没有离散度。</translation>
    </message>
    <message>
        <source>One plot</source>
        <translation>一幅图</translation>
    </message>
    <message>
        <source>One straight line is rejected (p = {p}); {pieces} pieces, r² = {r2}, breaks at {breaks}.</source>
        <translation>单一直线被否定（p = {p}）；共{pieces}段，r² = {r2}，拐点：{breaks}。</translation>
    </message>
    <message>
        <source>One-class support vector machine</source>
        <translation>单类支持向量机</translation>
    </message>
    <message>
        <source>Only a GeoPackage keeps the coefficients in its file; keep the table of coefficients, too.</source>
        <translation>只有 GeoPackage 会把系数存入文件；请同时保存系数表。</translation>
    </message>
    <message>
        <source>Only one of the two strikes is given. Give both, or none for lines of every direction.</source>
        <translation>只给出了一个走向。请两个都给出；若取所有方向的线，则都不给。</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只显示不同之处</translation>
    </message>
    <message>
        <source>Only {count} [deposit was|deposits were] used: every figure hangs on each of them.</source>
        <translation>只使用了 {count} 个矿床：每个数值都取决于其中的每一个。</translation>
    </message>
    <message>
        <source>Only {count} [determination has|determinations have] a number; at least {fewest} are needed. Merge groups, or leave this element out.</source>
        <translation>只有 {count} 个测定值为数值，至少需要 {fewest} 个。请合并分组，或去掉该元素。</translation>
    </message>
    <message>
        <source>Only {count} [sample has|samples have] a value; {needed} are needed. Take a larger area or another element.</source>
        <translation>只有 {count} 个样品有值，需要 {needed} 个。请扩大范围或换一个元素。</translation>
    </message>
    <message>
        <source>Only {count} [sample has|samples have] all parts above detection; at least {least} are needed to start from complete samples. Start from multiplicative replacement.</source>
        <translation>所有组分均高于检出限的样品只有 {count} 个；以完整样品为初值至少需要 {least} 个。请以乘法替换结果作为初值。</translation>
    </message>
    <message>
        <source>Only {count} [sample has|samples have] all parts; at least 2 are needed. Leave out parts that are often missing.</source>
        <translation>组分齐全的样品只有 {count} 个，至少需要 2 个。请去掉缺失较多的组分。</translation>
    </message>
    <message>
        <source>Only {count} geological [unit is the case|units are the cases]: so few can be fitted by chance.</source>
        <translation>统计单元只有 {count} 个地质单元：如此之少，偶然也能拟合。</translation>
    </message>
    <message>
        <source>Only {drawn} of {asked} background cells could be drawn: the others have no data, hold a deposit or lie in its buffer.</source>
        <translation>要求的 {asked} 个背景像元中只抽取到 {drawn} 个：其余像元无数据、含有矿床或位于矿床缓冲区内。</translation>
    </message>
    <message>
        <source>Only {fitted} of {runs} runs could be fitted; the last failure said: {reason}</source>
        <translation>{runs} 次运行中只有 {fitted} 次成功拟合；最后一次失败的原因：{reason}</translation>
    </message>
    <message>
        <source>Only {used} of {folds} folds could be fitted: without the deposits of the others no layer is significant. The AUC in blocks leaves them out and looks better than the study is.</source>
        <translation>{folds}折中只有{used}折能够建模：去掉其余各折的矿床后，没有图层显著。分块AUC未计入这些折，因而显得比实际更好。</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open a Map Template…</source>
        <translation>打开地图模板…</translation>
    </message>
    <message>
        <source>Open a map template</source>
        <translation>打开地图模板</translation>
    </message>
    <message>
        <source>Open in the Dialog of Processing…</source>
        <translation>在“处理”对话框中打开…</translation>
    </message>
    <message>
        <source>Open the dialog of each step, filled in, to change values</source>
        <translation>依次打开各步骤已填好的对话框，可修改参数</translation>
    </message>
    <message>
        <source>Open the dialog of the algorithm with everything that the study knows filled in</source>
        <translation>打开算法对话框，研究中已知的内容均已填好</translation>
    </message>
    <message>
        <source>Open the dialog with the values of this run, for another run</source>
        <translation>用此次运行的参数打开对话框，以便再运行一次</translation>
    </message>
    <message>
        <source>Open them in the project, then choose Silk Road – Bind the Layers Again in the layout’s window.</source>
        <translation>请在工程中打开这些图层，然后在布局窗口选择“丝绸之路”–“重新绑定图层”。</translation>
    </message>
    <message>
        <source>Open weights of evidence with the rule “manual” and this cut filled in</source>
        <translation>打开证据权法，已填好“手动”规则和此界限</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Opened for the layout: {names}.</source>
        <translation>为布局打开：{names}。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Optimism of the fit</source>
        <translation>拟合的乐观偏差</translation>
    </message>
    <message>
        <source>Options of scikit-learn (OPTIONS): “n_estimators” is {given}. Give a whole number of trees, 1 or more.</source>
        <translation>scikit-learn 选项（OPTIONS）：“n_estimators”为 {given}。请给出不小于 1 的整数作为树的数目。</translation>
    </message>
    <message>
        <source>Options of scikit-learn, as JSON</source>
        <translation>scikit-learn 选项（JSON）</translation>
    </message>
    <message>
        <source>Order of analysis</source>
        <translation>分析顺序</translation>
    </message>
    <message>
        <source>Order of the elements</source>
        <translation>元素次序</translation>
    </message>
    <message>
        <source>Order of the priority</source>
        <translation>优先级次序</translation>
    </message>
    <message>
        <source>Ordinary kriging</source>
        <translation>普通克里金</translation>
    </message>
    <message>
        <source>Ordinary kriging, the variogram fitted for each element</source>
        <translation>普通克里金，逐元素自动拟合变差函数</translation>
    </message>
    <message>
        <source>Ore-bearing unit cells</source>
        <translation>含矿单元</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Original ({unit})</source>
        <translation>原样（{unit}）</translation>
    </message>
    <message>
        <source>Other element</source>
        <translation>另一元素</translation>
    </message>
    <message>
        <source>Other layer</source>
        <translation>另一图层</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>另一模型</translation>
    </message>
    <message>
        <source>Outer, middle, inner zone at 1, 2, 4 × threshold (DB63/T 1936)</source>
        <translation>外、中、内带：异常下限的 1、2、4 倍（DB63/T 1936）</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>离群样品</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Outlines of anomaly {name} by element</source>
        <translation>异常{name}各元素范围</translation>
    </message>
    <message>
        <source>Outside the study area</source>
        <translation>研究区外</translation>
    </message>
    <message>
        <source>Own polygons</source>
        <translation>自备多边形</translation>
    </message>
    <message>
        <source>Own polygons as cells</source>
        <translation>作为单元的自备多边形</translation>
    </message>
    <message>
        <source>Own table</source>
        <translation>自备表</translation>
    </message>
    <message>
        <source>Own table (component, value, unit)</source>
        <translation>自备表（component、value、unit）</translation>
    </message>
    <message>
        <source>Oxides</source>
        <translation>氧化物</translation>
    </message>
    <message>
        <source>P2 (t)</source>
        <translation>P2（t）</translation>
    </message>
    <message>
        <source>P3 (t)</source>
        <translation>P3（t）</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF for the press (CMYK, crop marks)</source>
        <translation>印刷用PDF（CMYK，带裁切标记）</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>样品对数</translation>
    </message>
    <message>
        <source>Pairs above the {percent} % line (p)</source>
        <translation>{percent}% 线以上的样对（p）</translation>
    </message>
    <message>
        <source>Pairs closer than the side of the unit area</source>
        <translation>间距小于预测单元面积边长的矿床对</translation>
    </message>
    <message>
        <source>Pairs closer than the side of the unit area: the first {shown} of {count}</source>
        <translation>间距小于预测单元面积边长的矿床对：{count} 对中的前 {shown} 对</translation>
    </message>
    <message>
        <source>Pairs of 0.7 and more</source>
        <translation>系数达 0.7 及以上的图层对数</translation>
    </message>
    <message>
        <source>Pairs of deposits closer than the side of the unit area: {count}; thinning to one per unit area is an option.</source>
        <translation>间距小于预测单元面积边长的矿床：{count} 对；可选择每个预测单元面积只保留一个。</translation>
    </message>
    <message>
        <source>Pairs of elements (table)</source>
        <translation>元素对（表）</translation>
    </message>
    <message>
        <source>Pairs of layers (table)</source>
        <translation>图层对（表）</translation>
    </message>
    <message>
        <source>Pairs of layers at the deposits: χ² with Yates’s correction in 2 × 2 tables; below 5 expected, p is a hint only</source>
        <translation>矿床处的图层两两检验：2 × 2 表的 χ² 经 Yates 校正；期望频数小于 5 时 p 仅供参考</translation>
    </message>
    <message>
        <source>Pairs of models</source>
        <translation>模型两两比较</translation>
    </message>
    <message>
        <source>Pairs of models (table)</source>
        <translation>模型两两比较（表）</translation>
    </message>
    <message>
        <source>Pairs of one lag (h-scatter)</source>
        <translation>同一滞后距的样对（h 散点图）</translation>
    </message>
    <message>
        <source>Pairs of {origins} drawn samples with all others.</source>
        <translation>取自抽取的 {origins} 个样品与其余全部样品组成的样对。</translation>
    </message>
    <message>
        <source>Pairs that say nearly the same (0.7 and more): {pairs}. Use one layer of each.</source>
        <translation>几乎表达同一信息的图层对（0.7 及以上）：{pairs}。每对只用其中一个。</translation>
    </message>
    <message>
        <source>Pairs with no number</source>
        <translation>含非数值的样对</translation>
    </message>
    <message>
        <source>Pairs without a figure, because one layer does not vary where both have data: {pairs}.</source>
        <translation>因其中一个图层在两者均有数据处没有变化而无数值的图层对：{pairs}。</translation>
    </message>
    <message>
        <source>Pairs: {count}.</source>
        <translation>样对：{count} 对。</translation>
    </message>
    <message>
        <source>Pairs: {count}. This practice sets no limit for single pairs.</source>
        <translation>样对：{count} 对。该做法对单个样对没有规定限值。</translation>
    </message>
    <message>
        <source>Pairs: {count}; beyond the limit: {failed}. Check the limits against your copy of the standard.</source>
        <translation>样对：{count} 对；超限：{failed} 对。限值请与所持标准核对。</translation>
    </message>
    <message>
        <source>Pairs: {shown} of {total}; correlation {correlation}.</source>
        <translation>样对：显示 {total} 对中的 {shown} 对；相关系数 {correlation}。</translation>
    </message>
    <message>
        <source>Pairwise comparison (matrix)</source>
        <translation>两两比较（判断矩阵）</translation>
    </message>
    <message>
        <source>Panel language</source>
        <translation>面板语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Parallel coordinates: features</source>
        <translation>平行坐标：要素属性</translation>
    </message>
    <message>
        <source>Parallel coordinates: rasters at points</source>
        <translation>平行坐标：点位处的栅格值</translation>
    </message>
    <message>
        <source>Parametric (mean and sd of lg)</source>
        <translation>参数法（lg 的平均值和标准差）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Part {part} has {count} [sample|samples] with neither a number nor a detection limit (rows, ten at most: {rows}). Leave out these samples or this part.</source>
        <translation>组分 {part} 有 {count} 个样品既无数值也无检出限（行号，最多列 10 个：{rows}）。请去掉这些样品或该组分。</translation>
    </message>
    <message>
        <source>Part {part} has {count} [value or limit that is|values or limits that are] not a finite number above 0 (rows, ten at most: {rows}). Read 0 as below detection, and give the limit.</source>
        <translation>组分 {part} 有 {count} 个值或限值不是大于 0 的有限数（行号，最多列 10 个：{rows}）。请将 0 按低于检出限读取，并给出检出限。</translation>
    </message>
    <message>
        <source>Part {part} has {count} [value|values] above an upper limit or in intervals, which cannot be replaced. Leave out these samples or this part.</source>
        <translation>组分 {part} 有 {count} 个值高于测定上限或为区间，无法替换。请去掉这些样品或该组分。</translation>
    </message>
    <message>
        <source>Partial dependence</source>
        <translation>部分依赖</translation>
    </message>
    <message>
        <source>Partial dependence (table)</source>
        <translation>部分依赖（表）</translation>
    </message>
    <message>
        <source>Partition as text, which can be changed here as well:</source>
        <translation>划分的文本，也可在此修改：</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组分</translation>
    </message>
    <message>
        <source>Parts of the file that are not understood</source>
        <translation>文件中不能识别的部分</translation>
    </message>
    <message>
        <source>Pass or fail</source>
        <translation>合格与否</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>运移通道</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson（皮尔逊）</translation>
    </message>
    <message>
        <source>Pearson’s correlation</source>
        <translation>皮尔逊相关系数</translation>
    </message>
    <message>
        <source>Pearson’s correlation of logarithms</source>
        <translation>对数值的皮尔逊相关</translation>
    </message>
    <message>
        <source>Percent of the study area that is less favourable than the target; a layer counts as favourable above 50 %.</source>
        <translation>研究区中比靶区更不利的面积百分比；大于50%即视该图层为有利。</translation>
    </message>
    <message>
        <source>Picture of a geological section</source>
        <translation>地质剖面图图片</translation>
    </message>
    <message>
        <source>Picture of a stratigraphic column</source>
        <translation>综合地层柱状图图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pivot Coordinates</source>
        <translation>枢轴坐标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place among the targets (100 = best)</source>
        <translation>靶区中的百分位（100为最佳）</translation>
    </message>
    <message>
        <source>Places closer than this are one (m)</source>
        <translation>近于此距离的位置视为同一处（米）</translation>
    </message>
    <message>
        <source>Places in doubt</source>
        <translation>存疑的点位</translation>
    </message>
    <message>
        <source>Plan curvature</source>
        <translation>平面曲率</translation>
    </message>
    <message>
        <source>Plan curvature: {title}</source>
        <translation>平面曲率：{title}</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Planned sites</source>
        <translation>规划采样点</translation>
    </message>
    <message>
        <source>Plausibility</source>
        <translation>似真度</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Plotting positions of ROS</source>
        <translation>ROS 的绘点位置</translation>
    </message>
    <message>
        <source>Points among decimal commas were taken as decimal points, but may part thousands: {cells}.</source>
        <translation>在使用小数逗号的列中，下列数中的点按小数点读取，但也可能是千位分隔符：{cells}。</translation>
    </message>
    <message>
        <source>Points are the larger, the more pairs a class of distance holds; the line is the model.</source>
        <translation>点越大，该距离组的样品对越多；曲线为模型。</translation>
    </message>
    <message>
        <source>Points of exploration</source>
        <translation>勘查点</translation>
    </message>
    <message>
        <source>Points that have room: only {count} of {asked}.</source>
        <translation>{asked} 个点中只容得下 {count} 个。</translation>
    </message>
    <message>
        <source>Polygons left out, because their age is not understood: {count} ({texts})</source>
        <translation>{count} 个面的年代无法识别，已略去：{texts}</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>多项式</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>坐标精度</translation>
    </message>
    <message>
        <source>Position along the profile (m; empty: by the places)</source>
        <translation>沿剖面位置（m；空：按点位）</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>位置误差</translation>
    </message>
    <message>
        <source>Position error (km)</source>
        <translation>位置误差（km）</translation>
    </message>
    <message>
        <source>Position error where the field has none (km)</source>
        <translation>字段为空时的位置误差（km）</translation>
    </message>
    <message>
        <source>Position qualities</source>
        <translation>坐标精度等级</translation>
    </message>
    <message>
        <source>Positions of the shape {positions} and values of the shape {values} do not match: give x, y and one value for each sample.</source>
        <translation>位置数组 {positions} 与数值数组 {values} 的大小不匹配：请为每个样品给出 x、y 和一个值。</translation>
    </message>
    <message>
        <source>Posterior probability</source>
        <translation>后验概率</translation>
    </message>
    <message>
        <source>Potential ecological risk RI, Hakanson 1980 (ecological map)</source>
        <translation>潜在生态风险指数RI，Hakanson 1980（生态地质图）</translation>
    </message>
    <message>
        <source>Power S of the waves</source>
        <translation>波的功率 S</translation>
    </message>
    <message>
        <source>Power of the distance</source>
        <translation>距离的幂</translation>
    </message>
    <message>
        <source>Powers of ten with n, taken for those of per cent, as in spectral analysis: {columns}.</source>
        <translation>带 n 的 10 的幂按光谱分析惯例视为百分数的幂（n·10⁻³ 即 n·10⁻³ %）：{columns}。</translation>
    </message>
    <message>
        <source>Practical range (m)</source>
        <translation>实用变程（m）</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>Practices to judge by</source>
        <translation>评定所依据的做法</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精密度</translation>
    </message>
    <message>
        <source>Precision asked of duplicates (two sd, %)</source>
        <translation>重复样要求的精密度（两倍标准差，%）</translation>
    </message>
    <message>
        <source>Precision counts every cell without a known deposit as barren, so that it is too low by the deposits that nobody has found, and it depends on the size of the cells: compare it with that of a map that knows nothing, and with other scores of the same cells and deposits.</source>
        <translation>精确率把没有已知矿床的每个单元都当作无矿，因此会因尚未发现的矿床而偏低，并取决于单元大小：应与毫无信息的图的精确率、以及相同单元和矿床上的其他得分相比。</translation>
    </message>
    <message>
        <source>Precision far above it (%)</source>
        <translation>远高于检出限时的精密度（%）</translation>
    </message>
    <message>
        <source>Precision of a map that knows nothing</source>
        <translation>毫无信息的图的精确率</translation>
    </message>
    <message>
        <source>Precision: cells taken that hold one (%)</source>
        <translation>精确率：所取单元中含矿床者（%）</translation>
    </message>
    <message>
        <source>Precision–recall curve</source>
        <translation>精确率–召回率曲线</translation>
    </message>
    <message>
        <source>Predicted / expected frequency</source>
        <translation>预测频率与期望频率之比（P/E）</translation>
    </message>
    <message>
        <source>Predicted probability</source>
        <translation>预测概率</translation>
    </message>
    <message>
        <source>Predicted resources</source>
        <translation>预测资源量</translation>
    </message>
    <message>
        <source>Predicted resources 334-1 (China)</source>
        <translation>预测资源量334-1（中国）</translation>
    </message>
    <message>
        <source>Predicted resources 334-2 (China)</source>
        <translation>预测资源量334-2（中国）</translation>
    </message>
    <message>
        <source>Predicted resources 334-3 (China)</source>
        <translation>预测资源量334-3（中国）</translation>
    </message>
    <message>
        <source>Prediction (held-out deposits)</source>
        <translation>预测率（留出的矿床）</translation>
    </message>
    <message>
        <source>Prediction–area plot</source>
        <translation>预测率–面积（P–A）图</translation>
    </message>
    <message>
        <source>Prediction–area: where both curves cross</source>
        <translation>预测—面积（P–A）：两曲线交点</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>印前检查</translation>
    </message>
    <message>
        <source>Preflight of a Layout…</source>
        <translation>布局印前检查…</translation>
    </message>
    <message>
        <source>Preflight of a layout</source>
        <translation>布局印前检查</translation>
    </message>
    <message>
        <source>Presence of {name}</source>
        <translation>{name}：存在与否</translation>
    </message>
    <message>
        <source>Principal component {number}</source>
        <translation>主成分 {number}</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>主成分法</translation>
    </message>
    <message>
        <source>Principal components of elements</source>
        <translation>元素主成分分析</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print Sheet…</source>
        <translation>打印图幅…</translation>
    </message>
    <message>
        <source>Print a series of map sheets</source>
        <translation>打印系列图幅</translation>
    </message>
    <message>
        <source>Print as a series of map sheets</source>
        <translation>打印为系列图幅</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>打印地图</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印结果</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Prior probability n(D)/N(T)</source>
        <translation>先验概率 n(D)/N(T)</translation>
    </message>
    <message>
        <source>Prior probability of a unit cell</source>
        <translation>单元先验概率</translation>
    </message>
    <message>
        <source>Prior probability of a unit cell: {prior}.</source>
        <translation>单元先验概率：{prior}。</translation>
    </message>
    <message>
        <source>Probabilities of unit cells of {area}, at the deposits that made the score; held-out deposits are not shown here, since how many they are was somebody’s choice. Bins are cut so that each expects as many deposits.</source>
        <translation>预测单元（{area}）的概率，按用于建立得分的矿床检验；留出矿床的数目由人选定，故不在此列。各分组的预期矿床数相等。</translation>
    </message>
    <message>
        <source>Probability matrix</source>
        <translation>概率矩阵</translation>
    </message>
    <message>
        <source>Probability matrix (principal component)</source>
        <translation>概率矩阵主分量法</translation>
    </message>
    <message>
        <source>Probability of a deposit in a unit cell</source>
        <translation>预测单元内有矿床的概率</translation>
    </message>
    <message>
        <source>Probability of mineralisation by factor {number}</source>
        <translation>因子 {number} 成矿概率指数</translation>
    </message>
    <message>
        <source>Probability plot</source>
        <translation>概率图</translation>
    </message>
    <message>
        <source>Product matrix</source>
        <translation>乘积矩阵</translation>
    </message>
    <message>
        <source>Product matrix (principal component)</source>
        <translation>乘积矩阵主分量法</translation>
    </message>
    <message>
        <source>Productivities must not be negative, and each element needs one above 0; check element {column} first. Lower its background, or leave it out.</source>
        <translation>线金属量不能为负，且每个元素至少在一个中段大于 0；请先检查元素 {column}。请降低其背景值，或去掉该元素。</translation>
    </message>
    <message>
        <source>Productivity (table)</source>
        <translation>线金属量（表）</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖面</translation>
    </message>
    <message>
        <source>Profile curvature</source>
        <translation>剖面曲率</translation>
    </message>
    <message>
        <source>Profile curvature: {title}</source>
        <translation>剖面曲率：{title}</translation>
    </message>
    <message>
        <source>Profile {profile}: {count} of its samples have no position. Give them one, or choose the field of positions.</source>
        <translation>剖面 {profile}：有 {count} 个样品没有位置。请补上位置，或选择位置字段。</translation>
    </message>
    <message>
        <source>Profiles and elements (table)</source>
        <translation>剖面与元素（表）</translation>
    </message>
    <message>
        <source>Prognostic resources P1 (Russia)</source>
        <translation>预测资源量P1（俄罗斯）</translation>
    </message>
    <message>
        <source>Prognostic resources P2 (Russia)</source>
        <translation>预测资源量P2（俄罗斯）</translation>
    </message>
    <message>
        <source>Prognostic resources P3 (Russia)</source>
        <translation>预测资源量P3（俄罗斯）</translation>
    </message>
    <message>
        <source>Project file (empty = the open project)</source>
        <translation>工程文件（留空 = 当前打开的工程）</translation>
    </message>
    <message>
        <source>Projection and paper for a map</source>
        <translation>地图的投影与纸张</translation>
    </message>
    <message>
        <source>Projections and Paper of the Extent…</source>
        <translation>该范围的投影与纸张…</translation>
    </message>
    <message>
        <source>Projections, the proposed one first</source>
        <translation>候选投影（推荐者居首）</translation>
    </message>
    <message>
        <source>Propose classes of anomalies</source>
        <translation>按规则建议异常类别</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Proposed: the largest usual scale at which the map fits on the paper</source>
        <translation>建议：纸张上能容纳该图的最大常用比例尺</translation>
    </message>
    <message>
        <source>Proposed: {rule} ({definition}).</source>
        <translation>推荐：{rule}（{definition}）。</translation>
    </message>
    <message>
        <source>Prospectivity</source>
        <translation>成矿预测</translation>
    </message>
    <message>
        <source>Prospectivity from evidence layers and known deposits</source>
        <translation>由证据图层和已知矿床进行成矿预测</translation>
    </message>
    <message>
        <source>Prospectivity map</source>
        <translation>矿产预测图</translation>
    </message>
    <message>
        <source>Prospectivity study</source>
        <translation>成矿预测研究</translation>
    </message>
    <message>
        <source>Prospectivity…</source>
        <translation>成矿预测…</translation>
    </message>
    <message>
        <source>Protected areas (geohazard, ecological map)</source>
        <translation>自然保护区（地质灾害图、生态地质图）</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>预测要素</translation>
    </message>
    <message>
        <source>Proxies imported into {path}: {proxies}. Check each before use.</source>
        <translation>已将{proxies}个要素导入{path}。使用前请逐一核对。</translation>
    </message>
    <message>
        <source>Proxies of the component “depositional” of the EIS system</source>
        <translation>EIS系统“depositional”（沉淀环境）部分的预测要素</translation>
    </message>
    <message>
        <source>Proxies of the component “mineralisation” of the EIS system</source>
        <translation>EIS系统“mineralisation”（矿化）部分的预测要素</translation>
    </message>
    <message>
        <source>Proxies of the component “pathway” of the EIS system</source>
        <translation>EIS系统“pathway”（通道）部分的预测要素</translation>
    </message>
    <message>
        <source>Proxies of the component “source” of the EIS system</source>
        <translation>EIS系统“source”（来源）部分的预测要素</translation>
    </message>
    <message>
        <source>Proxies rated at several scales</source>
        <translation>在多个尺度有评级的要素</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>邻近度</translation>
    </message>
    <message>
        <source>Proximity to features</source>
        <translation>到要素的邻近度</translation>
    </message>
    <message>
        <source>Proximity to the anomaly of {name}</source>
        <translation>到{name}异常的邻近度</translation>
    </message>
    <message>
        <source>Proximity to {name}</source>
        <translation>到{name}的邻近度</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>预测要素</translation>
    </message>
    <message>
        <source>Pulkovo 1942</source>
        <translation>普尔科沃 1942</translation>
    </message>
    <message>
        <source>Pulkovo 1942 (Soviet sheets)</source>
        <translation>普尔科沃 1942（苏联图幅）</translation>
    </message>
    <message>
        <source>Pulkovo 1995</source>
        <translation>普尔科沃 1995</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>把图片放到剪贴板</translation>
    </message>
    <message>
        <source>Put your geology, faults or samples into the map</source>
        <translation>将您的地质、断裂或样品数据加入地图</translation>
    </message>
    <message>
        <source>P² (1 − P)² [1/n(D) + Σ s²(W)] (delta method)</source>
        <translation>P² (1 − P)² [1/n(D) + Σ s²(W)]（δ 法）</translation>
    </message>
    <message>
        <source>P² [1/n(D) + Σ s²(W)] (Bonham-Carter)</source>
        <translation>P² [1/n(D) + Σ s²(W)]（Bonham-Carter 公式）</translation>
    </message>
    <message>
        <source>P–A plot ({input}): its curves cross among cells of one score. The cut printed captures {captured} of the deposits in {area} of the area, which do not add up to 100 %; the curves themselves cross at {crossed} in {rest}. Compare maps by the AUC, not by this intersection.</source>
        <translation>P–A 图（{input}）：两条曲线在得分相同的单元之间相交。所列切分在 {area} 的面积内捕获 {captured} 的矿床，二者之和不是 100%；曲线本身交于捕获 {crossed}、面积 {rest}。比较各图请用 AUC，不要用此交点。</translation>
    </message>
    <message>
        <source>Q = P · H / 40 with k′ = {train}, k = {residual}, share of ore {share}; H = {p3} m for P3, {p2} m for P2.</source>
        <translation>Q = P·H/40，k′ = {train}，k = {residual}，成矿比例 {share}；P3 取 H = {p3} m，P2 取 {p2} m。</translation>
    </message>
    <message>
        <source>QA/QC</source>
        <translation>质量保证与质量控制</translation>
    </message>
    <message>
        <source>QGIS gives no reason</source>
        <translation>QGIS 未给出原因</translation>
    </message>
    <message>
        <source>QGIS has no way from the coordinate reference system {source} to {target}. Set the layer's system anew in its properties, or save the layer in the other system first.</source>
        <translation>QGIS无法将坐标参考系{source}转换为{target}。请在图层属性中重新设置其坐标参考系，或先将图层另存为另一坐标参考系。</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgz *.qgs)</source>
        <translation>QGIS工程 (*.qgz *.qgs)</translation>
    </message>
    <message>
        <source>QGIS style file</source>
        <translation>QGIS 样式文件</translation>
    </message>
    <message>
        <source>QGIS styles (*.qml)</source>
        <translation>QGIS 样式 (*.qml)</translation>
    </message>
    <message>
        <source>QGIS takes what stands before a colon for a kind of database</source>
        <translation>QGIS 会把冒号前的内容当作数据库类型</translation>
    </message>
    <message>
        <source>QGIS's own world map, from which country borders come, cannot be read at “{path}”. Repair the installation of QGIS, or load the map without its base map.</source>
        <translation>国界取自 QGIS 自带的世界地图，但无法读取“{path}”。请修复 QGIS 安装，或不加载地理底图。</translation>
    </message>
    <message>
        <source>Quadratic</source>
        <translation>二次曲面</translation>
    </message>
    <message>
        <source>Quality control of geochemical data</source>
        <translation>地球化学数据质量控制</translation>
    </message>
    <message>
        <source>Quality of the C horizon</source>
        <translation>C 层土壤分析的质量</translation>
    </message>
    <message>
        <source>Quantile 0.975 of χ²</source>
        <translation>χ² 的 0.975 分位数</translation>
    </message>
    <message>
        <source>Quantile regression in border bands</source>
        <translation>边界带分位数回归</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Quantisation error</source>
        <translation>量化误差</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Quarters of them (80 km)</source>
        <translation>其四分之一（80 km）</translation>
    </message>
    <message>
        <source>Quartic: near ones count more, 0 at the radius</source>
        <translation>四次：近者权重大，半径处为 0</translation>
    </message>
    <message>
        <source>Quaternary</source>
        <translation>第四系</translation>
    </message>
    <message>
        <source>R-mode: the sign of a correlation does not count</source>
        <translation>R 型：不计相关系数的正负号</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>ROC curves, with AUC: {deposits}</source>
        <translation>ROC 曲线及 AUC：{deposits}</translation>
    </message>
    <message>
        <source>ROS</source>
        <translation>次序统计量回归</translation>
    </message>
    <message>
        <source>ROS, regression on order statistics</source>
        <translation>次序统计量回归（ROS）</translation>
    </message>
    <message>
        <source>RSD (%)</source>
        <translation>RSD（%）</translation>
    </message>
    <message>
        <source>Radius (m)</source>
        <translation>半径（m）</translation>
    </message>
    <message>
        <source>Radius of topographic position (m)</source>
        <translation>地形位置指数的半径（m）</translation>
    </message>
    <message>
        <source>Random cells</source>
        <translation>随机单元</translation>
    </message>
    <message>
        <source>Random factor</source>
        <translation>偶然误差系数</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <source>Random shifts of the null control</source>
        <translation>零对照的随机平移次数</translation>
    </message>
    <message>
        <source>Range a (m)</source>
        <translation>变程 a（m）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Rank (% of the anomalies)</source>
        <translation>评序（占异常总数的%）</translation>
    </message>
    <message>
        <source>Rank anomalies and write their cards</source>
        <translation>异常评序与登记卡</translation>
    </message>
    <message>
        <source>Rank by the sum of NAP</source>
        <translation>按 NAP 之和的序位</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>秩相关系数</translation>
    </message>
    <message>
        <source>Rank on the fitted map</source>
        <translation>拟合图上的排名</translation>
    </message>
    <message>
        <source>Rank when held out</source>
        <translation>留出时的排名</translation>
    </message>
    <message>
        <source>Ranked list</source>
        <translation>排序表</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>评序</translation>
    </message>
    <message>
        <source>Ranks (R-mode: Spearman’s correlation)</source>
        <translation>秩（R 型：斯皮尔曼相关）</translation>
    </message>
    <message>
        <source>Ranks of the deposits</source>
        <translation>矿床的排名</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Raster of contents</source>
        <translation>含量栅格</translation>
    </message>
    <message>
        <source>Raster of scores or of contents</source>
        <translation>得分或含量栅格</translation>
    </message>
    <message>
        <source>Raster of strata</source>
        <translation>分层栅格</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Rasters of contents, for elements without zones</source>
        <translation>含量栅格，用于没有分带图层的元素</translation>
    </message>
    <message>
        <source>Rasters of further elements, for the formula</source>
        <translation>其他元素栅格（用于组分式）</translation>
    </message>
    <message>
        <source>Rasters of the elements</source>
        <translation>各元素栅格</translation>
    </message>
    <message>
        <source>Rated at several scales, kept at the one where they matter most</source>
        <translation>在多个尺度有评级，保留最重要的尺度</translation>
    </message>
    <message>
        <source>Ratio of the means</source>
        <translation>平均值之比</translation>
    </message>
    <message>
        <source>Reach (m)</source>
        <translation>影响距离（m）</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Read so, the table has the likeliest words, such as {words}.</source>
        <translation>按此编码读出的词语最合理，例如 {words}。</translation>
    </message>
    <message>
        <source>Read the files of the mineral systems again after you have edited them</source>
        <translation>编辑后重新读取成矿系统文件</translation>
    </message>
    <message>
        <source>Reading the values of the raster</source>
        <translation>正在读取栅格的值</translation>
    </message>
    <message>
        <source>Recall: deposits captured (%)</source>
        <translation>召回率：捕获的矿床（%）</translation>
    </message>
    <message>
        <source>Reclassified raster</source>
        <translation>重分类栅格</translation>
    </message>
    <message>
        <source>Reclassify raster by a table</source>
        <translation>按表重分类栅格</translation>
    </message>
    <message>
        <source>Reference materials</source>
        <translation>标准物质</translation>
    </message>
    <message>
        <source>Reference materials whose mean is off the certified content, by {least} % or more and beyond chance (with the 95 % interval): {biases}. A practice with a wider limit passes them all the same: ΔlgC of 0.05 is +12 %.</source>
        <translation>平均值偏离标准值达 {least}% 及以上、且非偶然的标准物质（附 95% 置信区间）：{biases}。限值较宽的做法仍会判其合格：ΔlgC 0.05 相当于 +12%。</translation>
    </message>
    <message>
        <source>Reference materials without a name, so not used: {count} (rows {rows}). Name each in the field of the reference material.</source>
        <translation>没有名称的标准物质，未使用：{count} 个（第 {rows} 行）。请在标准物质字段中逐一写明名称。</translation>
    </message>
    <message>
        <source>Reference materials without certified contents, so that they are not compared: {names}.</source>
        <translation>没有认定值、因而未作对比的标准物质：{names}。</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Refuse them and name the first</source>
        <translation>拒绝并指出第一对</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予印刷</translation>
    </message>
    <message>
        <source>Region of SK-63 (letter)</source>
        <translation>СК-63 分区（字母）</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>失控数</translation>
    </message>
    <message>
        <source>Reliability (0 is best)</source>
        <translation>可靠性（0 为最佳）</translation>
    </message>
    <message>
        <source>Remain for training (epoch: {epochs})</source>
        <translation>保留用于训练（时代：{epochs}）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove Balance</source>
        <translation>删除平衡</translation>
    </message>
    <message>
        <source>Remove Study</source>
        <translation>移除研究</translation>
    </message>
    <message>
        <source>Remove from Project…</source>
        <translation>从工程中移除…</translation>
    </message>
    <message>
        <source>Remove the study “{title}” from the project? Its files stay.</source>
        <translation>从工程中移除研究“{title}”？其文件会保留。</translation>
    </message>
    <message>
        <source>Rename Study</source>
        <translation>重命名研究</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Repair the source in the layer panel, or take the layer off the map.</source>
        <translation>请在图层面板中修复数据源，或从地图中去掉该图层。</translation>
    </message>
    <message>
        <source>Replace contents below detection</source>
        <translation>替代低于检出限的含量</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report and atlas of all elements</source>
        <translation>全元素报告与图集</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报出数</translation>
    </message>
    <message>
        <source>Reporting rate</source>
        <translation>报出率</translation>
    </message>
    <message>
        <source>Reporting rate (%)</source>
        <translation>报出率（%）</translation>
    </message>
    <message>
        <source>Reports of the steps</source>
        <translation>各步骤的报告</translation>
    </message>
    <message>
        <source>Resampled to the grid of the first raster: {name}.</source>
        <translation>已重采样到第一个栅格的格网：{name}。</translation>
    </message>
    <message>
        <source>Resampled to the grid of the first raster: {path}.</source>
        <translation>已重采样到第一个栅格的格网：{path}。</translation>
    </message>
    <message>
        <source>Resampled to the grid of the score: {layers}.</source>
        <translation>已重采样到得分栅格的格网：{layers}。</translation>
    </message>
    <message>
        <source>Reserve sites in a cell</source>
        <translation>每单元备用点数</translation>
    </message>
    <message>
        <source>Residual (field less its upward continuation)</source>
        <translation>剩余场（场值减去其向上延拓）</translation>
    </message>
    <message>
        <source>Residual gravity</source>
        <translation>剩余重力异常</translation>
    </message>
    <message>
        <source>Residual: {title}</source>
        <translation>剩余场：{title}</translation>
    </message>
    <message>
        <source>Resolution (dots per inch)</source>
        <translation>分辨率（dpi）</translation>
    </message>
    <message>
        <source>Resolution (km)</source>
        <translation>分辨率（km）</translation>
    </message>
    <message>
        <source>Resolution (more is better)</source>
        <translation>分辨力（越大越好）</translation>
    </message>
    <message>
        <source>Responses from weights</source>
        <translation>由权重计算后验概率</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任表</translation>
    </message>
    <message>
        <source>Responsibility table</source>
        <translation>责任表</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果数</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risk (geohazard map)</source>
        <translation>风险（地质灾害图）</translation>
    </message>
    <message>
        <source>Risk and return</source>
        <translation>风险与收益</translation>
    </message>
    <message>
        <source>Risk of agricultural soils, GB 15618-2018 (ecological map)</source>
        <translation>农用地土壤污染风险，GB 15618-2018（生态地质图）</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Robust Mahalanobis distance</source>
        <translation>稳健马氏距离</translation>
    </message>
    <message>
        <source>Robust Mahalanobis distance, adaptive cut-off</source>
        <translation>稳健马氏距离，自适应临界值</translation>
    </message>
    <message>
        <source>Robust Mahalanobis distance, quantile 0.975 of χ²</source>
        <translation>稳健马氏距离，χ² 的 0.975 分位数</translation>
    </message>
    <message>
        <source>Robust z (median and MAD)</source>
        <translation>稳健 z（中位数和 MAD）</translation>
    </message>
    <message>
        <source>Robust z-score (median, MAD)</source>
        <translation>稳健标准化（中位数、MAD）</translation>
    </message>
    <message>
        <source>Robust z-score: {title}</source>
        <translation>稳健标准化：{title}</translation>
    </message>
    <message>
        <source>Robust: outliers do not turn the components</source>
        <translation>稳健：离群样品不改变主成分方向</translation>
    </message>
    <message>
        <source>Robust: share of good samples</source>
        <translation>稳健：正常样品的比例</translation>
    </message>
    <message>
        <source>Rock, if another</source>
        <translation>岩石（如不同）</translation>
    </message>
    <message>
        <source>Rocks</source>
        <translation>岩石</translation>
    </message>
    <message>
        <source>Rocks (polygons)</source>
        <translation>岩性（面）</translation>
    </message>
    <message>
        <source>Root mean square CV (%)</source>
        <translation>均方根变异系数（%）</translation>
    </message>
    <message>
        <source>Root mean square error</source>
        <translation>均方根误差</translation>
    </message>
    <message>
        <source>Root mean square error of cross-validation</source>
        <translation>交叉验证均方根误差</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row of the header</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Row {row} of the partition divides a group that does not exist or was divided before. The first row must divide all parts, each further row one side of another row.</source>
        <translation>划分表第 {row} 行所划分的组不存在，或此前已划分。第一行须划分全部组分，其余各行须划分另一行的一侧。</translation>
    </message>
    <message>
        <source>Row {row} of the partition is not valid: give 1, −1 and 0 only, with at least one 1 and one −1.</source>
        <translation>划分表第 {row} 行无效：只能填 1、−1 和 0，且至少各有一个 1 和 −1。</translation>
    </message>
    <message>
        <source>Row {row} of the table of criteria has no valid entry in the column “{column}”. Correct it.</source>
        <translation>质量标准表第 {row} 行的“{column}”列内容无效。请改正。</translation>
    </message>
    <message>
        <source>Row {row} of the table of reference materials has no number above 0 in column “{column}”. Correct it.</source>
        <translation>标准物质表第 {row} 行的“{column}”列不是大于 0 的数。请改正。</translation>
    </message>
    <message>
        <source>Row {row} of the table “{name}” is no content: component “{component}”, value “{value}”, unit “{unit}”. Give an element or an oxide, a number above 0 and a unit such as ppm, ppb or %.</source>
        <translation>表“{name}”第{row}行不是有效含量：组分“{component}”，数值“{value}”，单位“{unit}”。请给出元素或氧化物、大于0的数值，以及 ppm、ppb、% 等单位。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>未采用的行</translation>
    </message>
    <message>
        <source>Rows not taken: {count}. The report says why.</source>
        <translation>未采用的行：{count}。原因见报告。</translation>
    </message>
    <message>
        <source>Rows of the lattice</source>
        <translation>格阵的行数</translation>
    </message>
    <message>
        <source>Rows without a class, left out: {values}.</source>
        <translation>没有类别、已略去的行：{values}。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule of the colours (geochemical map)</source>
        <translation>着色规则（地球化学图）</translation>
    </message>
    <message>
        <source>Rule of the zones</source>
        <translation>分带规则</translation>
    </message>
    <message>
        <source>Rule that gave the class</source>
        <translation>给出类别的规则</translation>
    </message>
    <message>
        <source>Rule that makes anomalies</source>
        <translation>划分异常所用的方法</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules (class; title; condition)</source>
        <translation>规则（类别；说明；条件）</translation>
    </message>
    <message>
        <source>Rules broken (results)</source>
        <translation>触发的规则（结果个数）</translation>
    </message>
    <message>
        <source>Rules of classes</source>
        <translation>异常分类规则</translation>
    </message>
    <message>
        <source>Rules of thresholds, side by side</source>
        <translation>并列比较的异常下限方法</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Run Again With This Cut…</source>
        <translation>按此界限重新计算…</translation>
    </message>
    <message>
        <source>Run What Is Missing</source>
        <translation>运行所缺步骤</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Run everything that is stale or failed, in order</source>
        <translation>按顺序运行所有已过时或失败的步骤</translation>
    </message>
    <message>
        <source>Run the steps of this proxy with the values of the mineral system</source>
        <translation>按成矿系统给出的参数运行该预测要素的各步骤</translation>
    </message>
    <message>
        <source>Run with Defaults</source>
        <translation>按默认值运行</translation>
    </message>
    <message>
        <source>Run “Classify samples by thresholds” and add the classed samples to the project</source>
        <translation>运行“按异常下限给样品分级”，并把分级后的样品加入工程</translation>
    </message>
    <message>
        <source>Run “Correlation of rasters” and have it write its pairs of layers (table).</source>
        <translation>请运行“栅格相关分析”，并输出图层对（表）。</translation>
    </message>
    <message>
        <source>Run “Delineate targets” and have it write the area above each score (table).</source>
        <translation>请运行“圈定找矿靶区”，并输出高于各得分的面积（表）。</translation>
    </message>
    <message>
        <source>Run “Geochemical thresholds”; the line snaps to what it finds</source>
        <translation>运行“地球化学异常下限”；线会吸附到所求出的值</translation>
    </message>
    <message>
        <source>Run “Machine learning” and have it write the partial dependence (table).</source>
        <translation>请运行“机器学习”，并输出部分依赖（表）。</translation>
    </message>
    <message>
        <source>Run “Machine learning” and have it write the table of the model.</source>
        <translation>请运行“机器学习”，并输出模型表。</translation>
    </message>
    <message>
        <source>Run “Validate prospectivity” and have it write its Boyce curve (table).</source>
        <translation>请运行“检验成矿预测”，并输出 Boyce 曲线（表）。</translation>
    </message>
    <message>
        <source>Run “Validate prospectivity” and have it write its curves (table).</source>
        <translation>请运行“检验成矿预测”，并输出曲线（表）。</translation>
    </message>
    <message>
        <source>Run “Validate prospectivity” on a probability and have it write its calibration (table).</source>
        <translation>请对概率栅格运行“检验成矿预测”，并输出校准（表）。</translation>
    </message>
    <message>
        <source>Run “Weights of evidence” with at least one ordered layer and have it write its weights (table).</source>
        <translation>请运行“证据权法”，至少含一个有序图层，并输出权重（表）。</translation>
    </message>
    <message>
        <source>Runs of this study</source>
        <translation>本研究的运行</translation>
    </message>
    <message>
        <source>Runs that could be fitted</source>
        <translation>成功拟合的运行次数</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文版</translation>
    </message>
    <message>
        <source>Russian survey</source>
        <translation>俄罗斯地球化学测量</translation>
    </message>
    <message>
        <source>Russian: prospects of anomalous geochemical fields, I–IV</source>
        <translation>俄罗斯：异常地球化学场远景 I–IV</translation>
    </message>
    <message>
        <source>R² of the broken line</source>
        <translation>折线的 R²</translation>
    </message>
    <message>
        <source>R² of the singularity</source>
        <translation>奇异性的 R²</translation>
    </message>
    <message>
        <source>SK-63</source>
        <translation>1963 年坐标系（СК-63）</translation>
    </message>
    <message>
        <source>SK-63 needs the letter of its region. Take it from the map or the catalogue of coordinates.</source>
        <translation>СК-63 需要分区字母。请从地图或坐标成果表中查取。</translation>
    </message>
    <message>
        <source>SVG (text as text, layers)</source>
        <translation>SVG（文字保留为文字，含图层）</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>SYNTHETIC layers: {layers}.</source>
        <translation>合成图层：{layers}。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Sample, in standard deviations from the mean</source>
        <translation>样品值（相对均值的标准差倍数）</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Samples (Q-mode)</source>
        <translation>样品（Q 型）</translation>
    </message>
    <message>
        <source>Samples (points)</source>
        <translation>样品（点）</translation>
    </message>
    <message>
        <source>Samples above</source>
        <translation>其上样品数</translation>
    </message>
    <message>
        <source>Samples at one place</source>
        <translation>同一位置的样品</translation>
    </message>
    <message>
        <source>Samples by local Moran’s I; p up to {level}</source>
        <translation>按局部莫兰指数划分的样品；p 不大于 {level}</translation>
    </message>
    <message>
        <source>Samples by local Moran’s I; rate of false discoveries {level}</source>
        <translation>按局部莫兰指数划分的样品；错误发现率 {level}</translation>
    </message>
    <message>
        <source>Samples for the statistics (empty: the cells)</source>
        <translation>统计用的样品（留空：取像元）</translation>
    </message>
    <message>
        <source>Samples of “{name}”: {count}</source>
        <translation>“{name}”样品：{count}件</translation>
    </message>
    <message>
        <source>Samples per 100 km²</source>
        <translation>每 100 km² 样品数</translation>
    </message>
    <message>
        <source>Samples per 100 km² in the cells</source>
        <translation>各单元每 100 km² 样品数</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>采用的样品</translation>
    </message>
    <message>
        <source>Samples taken: {kept} of {count} rows; elements: {elements}.</source>
        <translation>采用样品：{count} 行中的 {kept} 行；元素：{elements}。</translation>
    </message>
    <message>
        <source>Samples that counted</source>
        <translation>参与计算的样品数</translation>
    </message>
    <message>
        <source>Samples that repeat each other</source>
        <translation>相互重复的样品</translation>
    </message>
    <message>
        <source>Samples with a censored part, which have no coordinates: {count}. Replace these contents first.</source>
        <translation>有截尾组分因而没有坐标的样品数：{count}。请先替代这些含量。</translation>
    </message>
    <message>
        <source>Samples with a missing part, which have no coordinates: {count}.</source>
        <translation>有缺失组分因而没有坐标的样品数：{count}。</translation>
    </message>
    <message>
        <source>Samples with all elements</source>
        <translation>元素齐全的样品数</translation>
    </message>
    <message>
        <source>Samples with an estimate</source>
        <translation>有估计值的样品</translation>
    </message>
    <message>
        <source>Samples with at least this content</source>
        <translation>不低于该含量的样品数</translation>
    </message>
    <message>
        <source>Samples with classes</source>
        <translation>带级别的样品</translation>
    </message>
    <message>
        <source>Samples with clusters (Q-mode)</source>
        <translation>带聚类号的样品（Q 型）</translation>
    </message>
    <message>
        <source>Samples with distances</source>
        <translation>带距离的样品</translation>
    </message>
    <message>
        <source>Samples with indices</source>
        <translation>带指数的样品</translation>
    </message>
    <message>
        <source>Samples with local measures</source>
        <translation>带局部指标的样品</translation>
    </message>
    <message>
        <source>Samples with replaced contents</source>
        <translation>含量已替代的样品</translation>
    </message>
    <message>
        <source>Samples with scores</source>
        <translation>带得分的样品</translation>
    </message>
    <message>
        <source>Samples with sums</source>
        <translation>带加权和的样品</translation>
    </message>
    <message>
        <source>Samples without a number or a detection limit for each part, which stay empty: {count}.</source>
        <translation>并非每个组分都有数值或检出限因而留空的样品数：{count}。</translation>
    </message>
    <message>
        <source>Samples without a survey, left as they are: {count}.</source>
        <translation>没有测区名称、保持原样的样品：{count} 个。</translation>
    </message>
    <message>
        <source>Samples, to be counted inside</source>
        <translation>样品（统计异常内数目）</translation>
    </message>
    <message>
        <source>Samples: histogram, figures, limits of the colours, sites (geochemical map)</source>
        <translation>样品：直方图、统计量、色级界限、采样点（地球化学图）</translation>
    </message>
    <message>
        <source>Samples: survey / fixed</source>
        <translation>样品：该测区 / 固定测区</translation>
    </message>
    <message>
        <source>Sampling density</source>
        <translation>采样密度</translation>
    </message>
    <message>
        <source>Satellite image</source>
        <translation>卫星影像</translation>
    </message>
    <message>
        <source>Save Plot</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save or copy the plot</source>
        <translation>保存或复制图</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say what the values of its fields mean on a geological map; it is remembered</source>
        <translation>说明其字段取值在地质图上的含义；会被记住</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>Scale 1:</source>
        <translation>比例尺 1:</translation>
    </message>
    <message>
        <source>Scale 1: (0 = proposed)</source>
        <translation>比例尺 1:（0 = 自动建议）</translation>
    </message>
    <message>
        <source>Scale of colours</source>
        <translation>色阶</translation>
    </message>
    <message>
        <source>Scale of the sheets that a click finds</source>
        <translation>点击时查找的图幅比例尺</translation>
    </message>
    <message>
        <source>Scaled: {title}</source>
        <translation>极差标准化：{title}</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Scatter matrix</source>
        <translation>散点图矩阵</translation>
    </message>
    <message>
        <source>Scatterplot of Moran: {name}</source>
        <translation>莫兰散点图：{name}</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score (middle of the window)</source>
        <translation>得分（窗口中点）</translation>
    </message>
    <message>
        <source>Score of the model</source>
        <translation>模型得分</translation>
    </message>
    <message>
        <source>Score raster (high values are favourable)</source>
        <translation>得分栅格（高值有利）</translation>
    </message>
    <message>
        <source>Score rasters (high values are favourable)</source>
        <translation>得分栅格（高值有利）</translation>
    </message>
    <message>
        <source>Score that only ranks (index, membership, vote, sum)</source>
        <translation>仅用于排序的得分（指数、隶属度、投票、求和）</translation>
    </message>
    <message>
        <source>Score: {method}</source>
        <translation>得分：{method}</translation>
    </message>
    <message>
        <source>Scores of classes (layer; class; score)</source>
        <translation>类别得分（图层; 类别; 得分）</translation>
    </message>
    <message>
        <source>Scree: what each component explains</source>
        <translation>碎石图：各主成分的方差贡献</translation>
    </message>
    <message>
        <source>Search radius</source>
        <translation>搜索半径</translation>
    </message>
    <message>
        <source>Search radius (m)</source>
        <translation>搜索半径（m）</translation>
    </message>
    <message>
        <source>Search radius (m; empty: no limit)</source>
        <translation>搜索半径（m；留空则不限）</translation>
    </message>
    <message>
        <source>Search radius (m; empty: three times the spacing of samples)</source>
        <translation>搜索半径（m；空：样点间距的三倍）</translation>
    </message>
    <message>
        <source>Sectors (1: none)</source>
        <translation>扇区数（1：不分）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>抽样的随机种子</translation>
    </message>
    <message>
        <source>Seed of the folds</source>
        <translation>分折的随机种子</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>随机数种子</translation>
    </message>
    <message>
        <source>Seed of the random shifts</source>
        <translation>随机平移的种子</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>抽样的随机种子</translation>
    </message>
    <message>
        <source>Select a rule first.</source>
        <translation>请先选择一条规则。</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>套索选择</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>矩形选择</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Selected node</source>
        <translation>选中的节点</translation>
    </message>
    <message>
        <source>Self-organising map</source>
        <translation>自组织映射</translation>
    </message>
    <message>
        <source>Semi-quantitative, known to a step: {fields}. The geometric middle of the step is taken.</source>
        <translation>半定量，只知所属级距：{fields}。取级距的几何中值。</translation>
    </message>
    <message>
        <source>Semivariance</source>
        <translation>半方差</translation>
    </message>
    <message>
        <source>Sequential Binary Partition…</source>
        <translation>顺序二分划分…</translation>
    </message>
    <message>
        <source>Sequential binary partition</source>
        <translation>顺序二分划分</translation>
    </message>
    <message>
        <source>Series from the top downwards</source>
        <translation>自上而下的分带序列</translation>
    </message>
    <message>
        <source>Set its coordinate system and its extent in the properties of the item.</source>
        <translation>请在该项的属性中设置坐标系和范围。</translation>
    </message>
    <message>
        <source>Set the scale of the map item to the stated one, or correct the stated one.</source>
        <translation>请将地图项的比例尺设为标注值，或改正标注值。</translation>
    </message>
    <message>
        <source>Seven zones X ± 0.5 S, 1.5 S, 2.5 S of clipped lg (DZ/T 0167)</source>
        <translation>按剔除后 lg 的 X ± 0.5 S、1.5 S、2.5 S 分七级（DZ/T 0167）</translation>
    </message>
    <message>
        <source>Several codes are parted by commas, without spaces.</source>
        <translation>多个代码之间用半角逗号分隔，不加空格。</translation>
    </message>
    <message>
        <source>Several layers ({names}): on the command line repeat the name, &lt;code&gt;{first}=a.tif {first}=b.tif&lt;/code&gt;; in Python and JSON give a list, &lt;code&gt;"{first}": ["a.tif", "b.tif"]&lt;/code&gt;.</source>
        <translation>多个图层（{names}）：在命令行中重复参数名，&lt;code&gt;{first}=a.tif {first}=b.tif&lt;/code&gt;；在 Python 和 JSON 中给出列表，&lt;code&gt;"{first}": ["a.tif", "b.tif"]&lt;/code&gt;。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>函数形式</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Share below detection</source>
        <translation>低于检出限的比例</translation>
    </message>
    <message>
        <source>Share of samples</source>
        <translation>样品比例</translation>
    </message>
    <message>
        <source>Share of shifts in which any layer looks as strong as the strongest real one: {p}.</source>
        <translation>任一图层平移后达到最强实际图层强度的次数比例：{p}。</translation>
    </message>
    <message>
        <source>Share of sites with a field duplicate (%)</source>
        <translation>采野外重复样的点所占比例（%）</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>占面积比例</translation>
    </message>
    <message>
        <source>Share of the area in targets (%)</source>
        <translation>靶区面积占比（%）</translation>
    </message>
    <message>
        <source>Share of the area: {name}</source>
        <translation>面积占比：{name}</translation>
    </message>
    <message>
        <source>Share of the detection limit that stands below it</source>
        <translation>低于检出限时取检出限的比例</translation>
    </message>
    <message>
        <source>Share of the distances that the classes explain</source>
        <translation>类别所解释的距离比例</translation>
    </message>
    <message>
        <source>Share of the element in its level, every element brought to one order of magnitude; ● marks the greatest.</source>
        <translation>元素在其中段中所占的份额，各元素已化为同一数量级；● 为最大值。</translation>
    </message>
    <message>
        <source>Share of the first eigenvalue</source>
        <translation>第一特征值所占比例</translation>
    </message>
    <message>
        <source>Share of the length that counts</source>
        <translation>计入的长度比例</translation>
    </message>
    <message>
        <source>Share of the metal that is ore</source>
        <translation>成矿金属所占比例</translation>
    </message>
    <message>
        <source>Share of the nugget in the sill</source>
        <translation>块金占基台的比例</translation>
    </message>
    <message>
        <source>Share of the strata</source>
        <translation>各层分配</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>占方差的比例</translation>
    </message>
    <message>
        <source>Share of the variance (%)</source>
        <translation>占方差的比例（%）</translation>
    </message>
    <message>
        <source>Share of the variance of the first two components</source>
        <translation>前两个主成分占方差的比例</translation>
    </message>
    <message>
        <source>Share of units with a deposit</source>
        <translation>含矿单元所占比例</translation>
    </message>
    <message>
        <source>Share that trains</source>
        <translation>训练比例</translation>
    </message>
    <message>
        <source>Share with a deposit</source>
        <translation>含矿床的比例</translation>
    </message>
    <message>
        <source>Shared reference materials</source>
        <translation>共用标准物质</translation>
    </message>
    <message>
        <source>Shared standards and splits</source>
        <translation>共用标准物质和分析重复样</translation>
    </message>
    <message>
        <source>Sharing a cell</source>
        <translation>共用一个单元</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheet (empty: the largest)</source>
        <translation>工作表（留空：最大者）</translation>
    </message>
    <message>
        <source>Sheet and print</source>
        <translation>图面与打印</translation>
    </message>
    <message>
        <source>Sheet {code}, the first of {count}</source>
        <translation>图幅{code}，共{count}幅中的第一幅</translation>
    </message>
    <message>
        <source>Sheet {sheet} is finished.</source>
        <translation>图幅 {sheet} 已完成。</translation>
    </message>
    <message>
        <source>Sheets left as they were</source>
        <translation>保持不变的图幅数</translation>
    </message>
    <message>
        <source>Sheets of the area or extent</source>
        <translation>区域或范围内的图幅</translation>
    </message>
    <message>
        <source>Sheets of the extent</source>
        <translation>范围内的图幅</translation>
    </message>
    <message>
        <source>Sheets or cells</source>
        <translation>图幅或网格单元</translation>
    </message>
    <message>
        <source>Sheets printed</source>
        <translation>已打印图幅数</translation>
    </message>
    <message>
        <source>Sheets that could not be printed</source>
        <translation>无法打印的图幅数</translation>
    </message>
    <message>
        <source>Shift adds to the selection, Ctrl takes out of it; a click selects a point, a bar or a box.</source>
        <translation>按住 Shift 加入选择，按住 Ctrl 从选择中去除；单击可选中点、直方柱或箱体。</translation>
    </message>
    <message>
        <source>Shift between originals and duplicates</source>
        <translation>原样与重复样之间的系统偏移</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>平移次数</translation>
    </message>
    <message>
        <source>Shipped rules</source>
        <translation>自带规则</translation>
    </message>
    <message>
        <source>Shorten the text, make its box larger, or the type smaller.</source>
        <translation>请缩短文字、加大文本框或减小字号。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show a histogram, a cumulative frequency, a probability plot, boxplots or a scatter of an element.</source>
        <translation>请显示某一元素的直方图、累积频率曲线、概率图、箱线图或散点图。</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <source>Show or hide plots of tables and layers: contrast, ROC, success rate, …</source>
        <translation>显示或隐藏图表：对比度、ROC、成功率等</translation>
    </message>
    <message>
        <source>Show or hide the Silk Road panel</source>
        <translation>显示或隐藏“丝绸之路”面板</translation>
    </message>
    <message>
        <source>Show or hide the geochemical workbench: plots of samples that are linked with the map</source>
        <translation>显示或隐藏地球化学工作台：与地图联动的样品图</translation>
    </message>
    <message>
        <source>Show or hide the prospectivity study: from the mineral system to targets</source>
        <translation>显示或隐藏成矿预测研究：从成矿系统到找矿靶区</translation>
    </message>
    <message>
        <source>Show proxies of the scale</source>
        <translation>显示该尺度的预测要素</translation>
    </message>
    <message>
        <source>Show the deposits</source>
        <translation>显示矿床</translation>
    </message>
    <message>
        <source>Show the sampling sites (geochemical map)</source>
        <translation>显示采样点（地球化学图）</translation>
    </message>
    <message>
        <source>Show the whole sheet (0, or a double click)</source>
        <translation>显示整幅图（0键或双击）</translation>
    </message>
    <message>
        <source>Side of cells of equal area (km)</source>
        <translation>等面积单元的边长（km）</translation>
    </message>
    <message>
        <source>Side of the blocks (m; empty: by the deposits)</source>
        <translation>方块边长（m；留空：随矿床而定）</translation>
    </message>
    <message>
        <source>Side of the blocks: {side} km; {count} of them hold deposits.</source>
        <translation>方块边长：{side} km；含矿方块 {count} 个。</translation>
    </message>
    <message>
        <source>Side of the cells in which the network is compared (m)</source>
        <translation>与低密度网比较的格网边长（m）</translation>
    </message>
    <message>
        <source>Sigmoid, about one half at the reach</source>
        <translation>S 形，影响距离处约为一半</translation>
    </message>
    <message>
        <source>Significance level</source>
        <translation>显著性水平</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>显著</translation>
    </message>
    <message>
        <source>Signs of the balances</source>
        <translation>平衡的符号</translation>
    </message>
    <message>
        <source>Signs: click, or type + − 0</source>
        <translation>符号：点击，或键入 + − 0</translation>
    </message>
    <message>
        <source>Silk Road</source>
        <translation>丝绸之路</translation>
    </message>
    <message>
        <source>Silk Road models (*.silkmodel)</source>
        <translation>丝绸之路模型 (*.silkmodel)</translation>
    </message>
    <message>
        <source>Silk Road: metallogenic belts</source>
        <translation>丝绸之路成矿带</translation>
    </message>
    <message>
        <source>Sill</source>
        <translation>基台值</translation>
    </message>
    <message>
        <source>Sinclair</source>
        <translation>Sinclair 法</translation>
    </message>
    <message>
        <source>Sinclair, mixture of populations</source>
        <translation>Sinclair 法，总体混合</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>最近连接</translation>
    </message>
    <message>
        <source>Single anomalies</source>
        <translation>单元素异常</translation>
    </message>
    <message>
        <source>Singularity index α</source>
        <translation>奇异性指数 α</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>矿点</translation>
    </message>
    <message>
        <source>Sites (geohazard, ecological map)</source>
        <translation>调查点（地质灾害图、生态地质图）</translation>
    </message>
    <message>
        <source>Sites in a cell</source>
        <translation>每单元采样点数</translation>
    </message>
    <message>
        <source>Sites removed</source>
        <translation>去除的矿点</translation>
    </message>
    <message>
        <source>Sites that stand within {distance} m of others and stay on one side: {sites}, in groups: {groups}.</source>
        <translation>与其他矿点相距不超过 {distance} m 而留在同一边的矿点：{sites} 个，共 {groups} 组。</translation>
    </message>
    <message>
        <source>Sites that stay</source>
        <translation>保留的矿点</translation>
    </message>
    <message>
        <source>Sites that stay: {kept} of {count}.</source>
        <translation>{count} 个矿点中保留 {kept} 个。</translation>
    </message>
    <message>
        <source>Sites that test</source>
        <translation>检验矿点</translation>
    </message>
    <message>
        <source>Sites that train</source>
        <translation>训练矿点</translation>
    </message>
    <message>
        <source>Sites that train: {train}; that test: {test}.</source>
        <translation>{train} 个矿点用于训练，{test} 个用于检验。</translation>
    </message>
    <message>
        <source>Sites without a year, which belong to neither side: {count}.</source>
        <translation>{count} 个矿点没有年份，不归任何一边。</translation>
    </message>
    <message>
        <source>Sixteenths of them (40 km)</source>
        <translation>其十六分之一（40 km）</translation>
    </message>
    <message>
        <source>Sixty-fourths of them (20 km)</source>
        <translation>其六十四分之一（20 km）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Size classes</source>
        <translation>规模等级</translation>
    </message>
    <message>
        <source>Skip This Step</source>
        <translation>跳过此步</translation>
    </message>
    <message>
        <source>Slope of the reduced major axis</source>
        <translation>约化主轴的斜率</translation>
    </message>
    <message>
        <source>Slope of the sigmoid (1/m)</source>
        <translation>S 形曲线斜率（1/米）</translation>
    </message>
    <message>
        <source>Slope, −β</source>
        <translation>斜率 −β</translation>
    </message>
    <message>
        <source>Small: low values belong</source>
        <translation>小值型：低值隶属</translation>
    </message>
    <message>
        <source>Smallest area of a target (km²)</source>
        <translation>靶区最小面积（km²）</translation>
    </message>
    <message>
        <source>Smallest area of an anomaly (km²)</source>
        <translation>异常最小面积（km²）</translation>
    </message>
    <message>
        <source>Smallest expected</source>
        <translation>最小期望频数</translation>
    </message>
    <message>
        <source>Smallest step levelled (lg)</source>
        <translation>会被调平的最小台阶（lg）</translation>
    </message>
    <message>
        <source>Smallest step levelled: a step of this size would be levelled in four of five cases (test at 1 %, an estimate of {limit} lg or more), unless there are fewer than 10 pairs. Smaller steps may be there and remain unseen.</source>
        <translation>会被调平的最小台阶：这样大的台阶五次中有四次会被调平（1 % 水平的检验，且求得值不小于 {limit} lg），但样品对少于 10 对时除外。更小的台阶可能存在而看不到。</translation>
    </message>
    <message>
        <source>Smelter</source>
        <translation>冶炼厂</translation>
    </message>
    <message>
        <source>So many factors are enough: χ²</source>
        <translation>因子数是否足够：χ²</translation>
    </message>
    <message>
        <source>Some columns depend on each other (a closed composition, or one element twice). Take isometric log-ratios, or leave out one of them.</source>
        <translation>有些列线性相关（如闭合的成分数据，或同一元素出现两次）。请采用等距对数比，或去掉其中一列。</translation>
    </message>
    <message>
        <source>Some limits are common practice and were not confirmed in the text of a standard; they are marked in the table of criteria. Check them against your copy, and give your own table where it differs.</source>
        <translation>有些限值是通行做法，未经标准原文核实，已在判据表中标明。请与您手中的标准文本核对；若有出入，请指定自己的判据表。</translation>
    </message>
    <message>
        <source>Some of the {parts} parts are constant multiples or functions of others. Leave one of them out.</source>
        <translation>{parts} 个组分中，有的是其他组分的常数倍或函数。请去掉其中之一。</translation>
    </message>
    <message>
        <source>Some places are in doubt. The report says which and why.</source>
        <translation>部分点位存疑。报告说明是哪些及其原因。</translation>
    </message>
    <message>
        <source>Some rows cannot be closed to {total}: they hold negative numbers, or their sum is 0 or infinite (rows, ten at most: {rows}). Correct them, and give a total above 0.</source>
        <translation>有些行无法闭合为 {total}：含有负数，或总和为 0 或无穷大（行号，最多列 10 个：{rows}）。请改正这些行；总和须大于 0。</translation>
    </message>
    <message>
        <source>Something runs for the study already. Wait for its end, or cancel it.</source>
        <translation>本研究已有任务在运行。请等待其结束或取消。</translation>
    </message>
    <message>
        <source>Somewhat: the square root</source>
        <translation>“略”：取平方根</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Source of ore matter</source>
        <translation>成矿物质来源</translation>
    </message>
    <message>
        <source>Source of the boundaries, as printed</source>
        <translation>界线资料来源（印在图上）</translation>
    </message>
    <message>
        <source>Source of the criterion</source>
        <translation>判据出处</translation>
    </message>
    <message>
        <source>Source of the limit</source>
        <translation>检出限来源</translation>
    </message>
    <message>
        <source>Source of the rules</source>
        <translation>规则来源</translation>
    </message>
    <message>
        <source>Source of variation</source>
        <translation>变异来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Sources of the layers</source>
        <translation>图层的资料来源</translation>
    </message>
    <message>
        <source>Sources of the methods</source>
        <translation>方法来源</translation>
    </message>
    <message>
        <source>Spatial autocorrelation of elements</source>
        <translation>元素空间自相关</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman（斯皮尔曼）</translation>
    </message>
    <message>
        <source>Spearman’s rank correlation</source>
        <translation>斯皮尔曼秩相关系数</translation>
    </message>
    <message>
        <source>Spectrum–area filter</source>
        <translation>能谱–面积滤波</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>球状</translation>
    </message>
    <message>
        <source>Spider diagram</source>
        <translation>蛛网图</translation>
    </message>
    <message>
        <source>Split Off the Marked</source>
        <translation>分出所选组分</translation>
    </message>
    <message>
        <source>Split sites</source>
        <translation>矿点划分</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>散度</translation>
    </message>
    <message>
        <source>Spread of the maps</source>
        <translation>各图的离散程度</translation>
    </message>
    <message>
        <source>Spread of the maps without one layer each: {method}</source>
        <translation>逐层剔除所得各图的离散程度：{method}</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation as it is</source>
        <translation>直接用标准差</translation>
    </message>
    <message>
        <source>Standard deviation divided by the mean</source>
        <translation>标准差除以平均值</translation>
    </message>
    <message>
        <source>Standard deviation from missing layers</source>
        <translation>缺失图层引起的标准差</translation>
    </message>
    <message>
        <source>Standard deviation from the weights</source>
        <translation>权重引起的标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the probability</source>
        <translation>概率的标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the raster</source>
        <translation>栅格标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the runs</source>
        <translation>各次运行的标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the score</source>
        <translation>得分标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the score (risk)</source>
        <translation>得分的标准差（风险）</translation>
    </message>
    <message>
        <source>Standard deviation of {runs} runs: {method}</source>
        <translation>{runs} 次运行的标准差：{method}</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviations from the mean</source>
        <translation>与均值之差（标准差的倍数）</translation>
    </message>
    <message>
        <source>Standard error (lg)</source>
        <translation>标准误差（lg）</translation>
    </message>
    <message>
        <source>Standardise the layers</source>
        <translation>图层标准化</translation>
    </message>
    <message>
        <source>Start from:</source>
        <translation>起始划分：</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the environment, four levels (ecological map)</source>
        <translation>环境状态，四级（生态地质图）</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计量</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计参数</translation>
    </message>
    <message>
        <source>Statistics of elements (table)</source>
        <translation>元素统计（表）</translation>
    </message>
    <message>
        <source>Statistics of the control</source>
        <translation>质量控制统计量</translation>
    </message>
    <message>
        <source>Step (lg)</source>
        <translation>台阶（lg）</translation>
    </message>
    <message>
        <source>Step (lg), 95 % interval</source>
        <translation>台阶（lg），95 % 区间</translation>
    </message>
    <message>
        <source>Step (m; 0: by the positions)</source>
        <translation>点距（m；0：按位置）</translation>
    </message>
    <message>
        <source>Step at the border (lg), with 95 % interval</source>
        <translation>边界台阶（lg），附 95% 区间</translation>
    </message>
    <message>
        <source>Step of the samples (m; for contents)</source>
        <translation>采样点距（m；用于含量）</translation>
    </message>
    <message>
        <source>Step, levelled (lg), 95 % interval</source>
        <translation>调平后的台阶（lg），95 % 区间</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Steps at borders</source>
        <translation>边界台阶</translation>
    </message>
    <message>
        <source>Steps at the borders</source>
        <translation>边界台阶</translation>
    </message>
    <message>
        <source>Steps before and after levelling</source>
        <translation>调平前后的台阶</translation>
    </message>
    <message>
        <source>Steps of semi-quantitative analysis, such as 1; 1.5; 2; 3; 5; 7</source>
        <translation>半定量分析的分级，如 1; 1.5; 2; 3; 5; 7</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped: there is no plot.</source>
        <translation>已停止，没有成图。</translation>
    </message>
    <message>
        <source>Straight pieces</source>
        <translation>直线段</translation>
    </message>
    <message>
        <source>Strike from (°)</source>
        <translation>走向起（°）</translation>
    </message>
    <message>
        <source>Strike to (°)</source>
        <translation>走向止（°）</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Structure against chance (permutations), p</source>
        <translation>结构与随机之比较（置换检验），p</translation>
    </message>
    <message>
        <source>Studentised contrast at the cut by hand</source>
        <translation>手工界限处的学生化对比度</translation>
    </message>
    <message>
        <source>Studentised contrast between full membership and none</source>
        <translation>完全隶属与不隶属之间的学生化对比度</translation>
    </message>
    <message>
        <source>Studentised contrast that counts as significant</source>
        <translation>视为显著的学生化对比度</translation>
    </message>
    <message>
        <source>Studies of the Plugin</source>
        <translation>插件自带研究</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>研究区</translation>
    </message>
    <message>
        <source>Study area (raster or polygons)</source>
        <translation>研究区（栅格或面）</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>研究 {number}</translation>
    </message>
    <message>
        <source>Style file</source>
        <translation>样式文件</translation>
    </message>
    <message>
        <source>Style of the raster</source>
        <translation>栅格样式</translation>
    </message>
    <message>
        <source>Sub-ore elements, as many, such as Cu Mo Co</source>
        <translation>尾部（矿下）元素，个数相同，如 Cu Mo Co</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Success (deposits that made the score)</source>
        <translation>成功率（用于建立得分的矿床）</translation>
    </message>
    <message>
        <source>Success rate and prediction rate</source>
        <translation>成功率与预测率</translation>
    </message>
    <message>
        <source>Success rate of the fit and prediction rate of held-out deposits</source>
        <translation>拟合的成功率与留出矿床的预测率</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sum of NAP (km²)</source>
        <translation>NAP 之和（km²）</translation>
    </message>
    <message>
        <source>Sum of squares</source>
        <translation>平方和</translation>
    </message>
    <message>
        <source>Sum to which rows are closed (empty: found contents stay)</source>
        <translation>各行闭合到的总和（留空：已测出的含量不变）</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>支持向量机</translation>
    </message>
    <message>
        <source>Supra-ore elements, such as Pb Zn Ag</source>
        <translation>前缘（矿上）元素，如 Pb Zn Ag</translation>
    </message>
    <message>
        <source>Supra-ore elements: {above}, sub-ore elements: {below}. Choose as many of the one as of the other, and none for both.</source>
        <translation>前缘晕元素 {above} 个，尾晕元素 {below} 个。请使两者个数相同，且同一元素不能同属两类。</translation>
    </message>
    <message>
        <source>Surface derivatives</source>
        <translation>地形派生量</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>测区</translation>
    </message>
    <message>
        <source>Survey “{survey}” and the fixed surveys share {count} reference [material|materials] or splits of which a mean is known; a line through them needs {needed}. Let both laboratories analyse more materials, or decide at the borders: there 10 determinations of any shared materials suffice for a shift.</source>
        <translation>测区“{survey}”与固定测区共有 {count} 个均值已知的标准物质或分析重复样；作回归线需要 {needed} 个。请让两个实验室分析更多的标准物质，或选用“由边界决定”：在那里，共用标准物质的 10 次测定就足以求得偏移。</translation>
    </message>
    <message>
        <source>Survey “{survey}” has only {distinct} different [quantile|quantiles] in the band: many contents are equal, as in semi-quantitative analyses or below detection. Level by the offset alone.</source>
        <translation>测区“{survey}”在边界带内只有 {distinct} 个不同的分位数：许多含量相同，半定量分析或低于检出限的数据常如此。请仅按偏移量校正。</translation>
    </message>
    <message>
        <source>Survey “{survey}” has {count} [sample|samples] in the band along the border; {needed} are needed. Widen the band, or level by the offset alone.</source>
        <translation>测区“{survey}”在边界带内有 {count} 个样品，需要 {needed} 个。请加宽边界带，或仅按偏移量校正。</translation>
    </message>
    <message>
        <source>Survey “{survey}” has {count} [sample|samples] with a value; {needed} are needed. Merge it with another one, or leave it out.</source>
        <translation>测区“{survey}”有 {count} 个有值样品，需要 {needed} 个。请与其他测区合并，或去掉该测区。</translation>
    </message>
    <message>
        <source>Survey “{survey}” shares {count} [cell|cells] with contents with the network; {needed} are needed to anchor it. Check that both lie in the same area and have the same element, take larger cells, or level it at its borders.</source>
        <translation>测区“{survey}”与控制网只有 {count} 个共有且有含量的格；联测需要 {needed} 个。请检查两者是否在同一地区、是否为同一元素，或取更大的格，或按边界调平。</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>测区</translation>
    </message>
    <message>
        <source>Surveys ({surveys}) and covariates cannot be told apart: a class coincides with one survey, or covariates depend on each other. Leave out a covariate, or merge classes until surveys share them.</source>
        <translation>测区（{surveys}）与协变量的影响无法区分：某一类别恰与一个测区重合，或协变量之间相关。请去掉一个协变量，或合并类别使各测区有共同类别。</translation>
    </message>
    <message>
        <source>Surveys before and after</source>
        <translation>调平前后的各测区</translation>
    </message>
    <message>
        <source>Susceptibility (geohazard map)</source>
        <translation>易发性（地质灾害图）</translation>
    </message>
    <message>
        <source>Sutures</source>
        <translation>缝合带</translation>
    </message>
    <message>
        <source>Swapped coordinates</source>
        <translation>对调的坐标</translation>
    </message>
    <message>
        <source>Swapped coordinates are</source>
        <translation>对调的坐标</translation>
    </message>
    <message>
        <source>Swapped coordinates put right: {count} rows. The report names them.</source>
        <translation>已更正颠倒的坐标：{count} 行。报告中逐行列出。</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>合成数据</translation>
    </message>
    <message>
        <source>Synthetic data (1: yes)</source>
        <translation>合成数据（1：是）</translation>
    </message>
    <message>
        <source>Synthetic values, made up to show the method.</source>
        <translation>合成数值，仅用于演示方法。</translation>
    </message>
    <message>
        <source>System of the coordinates</source>
        <translation>坐标所用坐标系</translation>
    </message>
    <message>
        <source>System of the corners</source>
        <translation>图廓点坐标系</translation>
    </message>
    <message>
        <source>System of the output</source>
        <translation>输出坐标系</translation>
    </message>
    <message>
        <source>Systematic factor</source>
        <translation>系统误差系数</translation>
    </message>
    <message>
        <source>S–A</source>
        <translation>S–A</translation>
    </message>
    <message>
        <source>S–A curve (table)</source>
        <translation>S–A 曲线（表）</translation>
    </message>
    <message>
        <source>T/n</source>
        <translation>T/n（期望与实际矿床数之比）</translation>
    </message>
    <message>
        <source>T/n = {ratio}, far from 1 (p = {p}): deposits that the posterior expects: {expected}, known: {count}. Read it as a ranking, not as a probability.</source>
        <translation>T/n = {ratio}，远离 1（p = {p}）：后验概率预期有 {expected} 个矿床，而已知 {count} 个。请只把它当作排序，不要当作概率。</translation>
    </message>
    <message>
        <source>T/n of weights of evidence</source>
        <translation>证据权法的T/n</translation>
    </message>
    <message>
        <source>TOPSIS: closeness to the best</source>
        <translation>TOPSIS：与最优解的贴近度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table (CSV, TXT, XLSX, XLS, ODS) or layer</source>
        <translation>表（CSV、TXT、XLSX、XLS、ODS）或图层</translation>
    </message>
    <message>
        <source>Table (value; membership)</source>
        <translation>表格（值; 隶属度）</translation>
    </message>
    <message>
        <source>Table and Report…</source>
        <translation>表格和报告…</translation>
    </message>
    <message>
        <source>Table of classes</source>
        <translation>分级表</translation>
    </message>
    <message>
        <source>Table of criteria (CSV; empty: that of the plugin)</source>
        <translation>判据表（CSV；空：用插件自带的表）</translation>
    </message>
    <message>
        <source>Table of rules</source>
        <translation>规则表</translation>
    </message>
    <message>
        <source>Table of the model</source>
        <translation>模型表</translation>
    </message>
    <message>
        <source>Table of values or ranges</source>
        <translation>数值或区间表</translation>
    </message>
    <message>
        <source>Table that says what classes and kinds the values are (geohazard, ecological map)</source>
        <translation>说明各值所属级别和类型的表格（地质灾害图、生态地质图）</translation>
    </message>
    <message>
        <source>Table that says what values of the fields mean (geological map)</source>
        <translation>说明字段取值含义的表（地质图）</translation>
    </message>
    <message>
        <source>Table: rows “from;to;new” or “value;new”, or the path of a file</source>
        <translation>表格：各行为“起;止;新值”或“值;新值”，或文件路径</translation>
    </message>
    <message>
        <source>Take It Again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Take These Rules</source>
        <translation>采用这些规则</translation>
    </message>
    <message>
        <source>Take logarithms</source>
        <translation>取对数</translation>
    </message>
    <message>
        <source>Take the boundaries of the standard map service (BOUNDARIES) before the map is handed in for review.</source>
        <translation>送审之前请改用标准地图服务的界线（BOUNDARIES）。</translation>
    </message>
    <message>
        <source>Take their mean</source>
        <translation>取均值</translation>
    </message>
    <message>
        <source>Take units</source>
        <translation>选取单元</translation>
    </message>
    <message>
        <source>Tangential curvature</source>
        <translation>切向曲率</translation>
    </message>
    <message>
        <source>Tangential curvature: {title}</source>
        <translation>切向曲率：{title}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Target cards</source>
        <translation>靶区卡片</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>找矿靶区</translation>
    </message>
    <message>
        <source>Tectonic units</source>
        <translation>大地构造单元</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template (QPT) that opens in another project</source>
        <translation>可在其他工程中打开的模板（QPT）</translation>
    </message>
    <message>
        <source>Template file (holds instead of what is set below)</source>
        <translation>模板文件（优先于以下设置）</translation>
    </message>
    <message>
        <source>Template raster</source>
        <translation>模板栅格</translation>
    </message>
    <message>
        <source>Template raster (empty: the first raster)</source>
        <translation>模板栅格（留空：第一个栅格）</translation>
    </message>
    <message>
        <source>Template raster (its grid is taken)</source>
        <translation>模板栅格（取其格网）</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>模板（*.json）</translation>
    </message>
    <message>
        <source>Ternary diagram</source>
        <translation>三角图</translation>
    </message>
    <message>
        <source>Tests of shift</source>
        <translation>偏移检验</translation>
    </message>
    <message>
        <source>Tests of shift between surveys</source>
        <translation>测区间偏移检验</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>文本（CSV）</translation>
    </message>
    <message>
        <source>The 95 % intervals of the cross-validated AUC and of the optimism are those of Student’s t (degrees of freedom: {count}, one less than deposits, blocks or clusters held out).</source>
        <translation>交叉验证 AUC 和乐观偏差的 95% 区间按自由度为 {count} 的学生 t 分布计算，自由度比留出的矿床、区块或矿床群的数目少一。</translation>
    </message>
    <message>
        <source>The AUC is that of the fit: a layer of noise can raise it, too. Cross-validate before you keep a layer for its sake.</source>
        <translation>AUC 是拟合的 AUC：噪声图层也可能提高它。因其而保留某图层之前请先做交叉验证。</translation>
    </message>
    <message>
        <source>The AUC of the fit ({fitted}) is far above that of the deposits held out in blocks ({blocked}): the model knows its own deposits better than it knows others.</source>
        <translation>拟合AUC（{fitted}）远高于分块留出矿床的AUC（{blocked}）：模型对训练矿床拟合得好，对其他矿床的预测则差得多。</translation>
    </message>
    <message>
        <source>The AUC was counted on {share} of the cells, drawn at random; “Validate prospectivity” counts all.</source>
        <translation>AUC 按随机抽取的 {share} 像元计算；“检验成矿预测”对全部像元计算。</translation>
    </message>
    <message>
        <source>The Boyce index ({input}) is {index}, below 0: deposits grow rarer where the score grows over its range. Look at the figure before you use the score for targeting.</source>
        <translation>Boyce 指数（{input}）为 {index}，小于 0：在得分范围内，得分越高矿床反而越稀。用于靶区圈定之前请查看该图。</translation>
    </message>
    <message>
        <source>The Brier skill score is {skill}, below 0: as probabilities the values are worse than the prior alone, the same for every cell. Use them as a ranking only, or look at the calibration curve for where they are too high.</source>
        <translation>Brier 技巧评分为 {skill}，低于 0：作为概率，这些值还不如各单元相同的先验概率。请只将其用作排序，或查看校准曲线在何处偏高。</translation>
    </message>
    <message>
        <source>The JSON of the network is not understood ({reason}). Give “nodes”, each with “name”, “operator”, “inputs” and, for gamma, “gamma”.</source>
        <translation>无法理解网络的 JSON（{reason}）。请给出“nodes”，其中每项有“name”“operator”“inputs”，gamma 还要有“gamma”。</translation>
    </message>
    <message>
        <source>The algorithm “{algorithm}” that made the model is not here. Install the version of the plugin that has it.</source>
        <translation>生成该模型的算法“{algorithm}”不存在。请安装含有该算法的插件版本。</translation>
    </message>
    <message>
        <source>The algorithm “{id}” is not in this QGIS: it belongs to a later version, or its provider is off.</source>
        <translation>本 QGIS 中没有算法“{id}”：它属于更新的版本，或其提供者未启用。</translation>
    </message>
    <message>
        <source>The angular tolerance is {tolerance} degrees. Give one above 0 and up to 90.</source>
        <translation>角度容差为 {tolerance} 度。请给出大于 0 且不超过 90 的值。</translation>
    </message>
    <message>
        <source>The anomaly holds no sample or cell with a value, or a dispersion train has gaps in its contents. Check the element, and fill the gaps or leave such samples out.</source>
        <translation>异常内没有有值的样品或像元，或分散流的含量有缺失。请检查元素，并补全缺失的含量或去掉这些样品。</translation>
    </message>
    <message>
        <source>The area budget of {budget} km² is smaller than the area of the best score alone, {least} km²: cells of equal score are taken together. Give at least that (AREA_BUDGET).</source>
        <translation>面积限额 {budget} km² 小于最高得分本身所占的面积 {least} km²：得分相同的像元一并选取。请至少给出该面积（AREA_BUDGET）。</translation>
    </message>
    <message>
        <source>The area of the source, {area} km², is not above 0. Give a positive one; 1 km² is usual.</source>
        <translation>源区面积 {area} km² 不大于 0。请给出正数，通常取 1 km²。</translation>
    </message>
    <message>
        <source>The background of element {column} is {value}; it must be above 0. Correct it, or leave the element out.</source>
        <translation>元素 {column} 的背景值为 {value}，必须大于 0。请改正，或去掉该元素。</translation>
    </message>
    <message>
        <source>The background {background} and the threshold {threshold} do not go together. Give a background above 0 and a threshold not below it.</source>
        <translation>背景值 {background} 与异常下限 {threshold} 不协调。背景值须大于 0，异常下限不得低于背景值。</translation>
    </message>
    <message>
        <source>The base of the logarithm is {base}; it must be above 0 and not 1. Use 10 for lg, 2.718281828 for ln.</source>
        <translation>对数的底为 {base}，必须大于 0 且不等于 1。lg 取 10，ln 取 2.718281828。</translation>
    </message>
    <message>
        <source>The best of all below</source>
        <translation>以下各模型中最优者</translation>
    </message>
    <message>
        <source>The blocks were laid at random {count} times; {model} reaches {low} to {high}, median {median}. The layout of the median is the one shown, for all models.</source>
        <translation>分块网格随机布设{count}次；{model}的AUC为{low}～{high}，中位数{median}。所有模型均给出中位数对应的那次布设的结果。</translation>
    </message>
    <message>
        <source>The boundaries of “{layer}” come from QGIS’s world map, which no Chinese office has reviewed.</source>
        <translation>“{layer}”的界线取自QGIS世界地图，未经中国主管部门审查。</translation>
    </message>
    <message>
        <source>The certified content must be above 0, not {value}. Check the table of reference materials.</source>
        <translation>标准值必须大于 0，而给出的是 {value}。请检查标准物质表。</translation>
    </message>
    <message>
        <source>The classes had not settled when the steps ran out; take a smaller number.</source>
        <translation>迭代步数用完时类别尚未稳定；请减少类别数。</translation>
    </message>
    <message>
        <source>The coefficient is {value}. Give one above 0.</source>
        <translation>系数为 {value}。请给出大于 0 的值。</translation>
    </message>
    <message>
        <source>The columns of the determinations differ in length: {shapes}. Give each sample a value, a qualifier and limits.</source>
        <translation>分析结果各列长度不一致：{shapes}。请为每个样品给出测定值、限定符和限值。</translation>
    </message>
    <message>
        <source>The concentration–area plot is one straight line (p = {p}): it has no break to cut at. Choose another method, such as an area budget.</source>
        <translation>含量—面积图为一条直线（p = {p}），没有可供切分的拐点。请改用其他方法，如面积限额。</translation>
    </message>
    <message>
        <source>The condition of rule {number}, {text}, cannot be evaluated: {reason}. Correct it.</source>
        <translation>第 {number} 条规则的条件 {text} 无法求值：{reason}。请改正。</translation>
    </message>
    <message>
        <source>The condition on the deposits (FILTER) cannot be understood: {expression}. Use SQL on the columns of the deposits, for instance deposit_type = 'dt_vms'.</source>
        <translation>无法理解矿床筛选条件（FILTER）：{expression}。请对矿床表的列使用SQL，例如 deposit_type = 'dt_vms'。</translation>
    </message>
    <message>
        <source>The condition “{text}” is not understood. Write “favourable; unfavourable”, for instance “&gt;5; &lt;2”, “3..7” or “1, 4, 7”.</source>
        <translation>无法理解条件“{text}”。请写成“有利; 不利”，例如“&gt;5; &lt;2”“3..7”或“1, 4, 7”。</translation>
    </message>
    <message>
        <source>The contents are of {count} lognormal populations, one of which spans the others: above no content do the higher ones prevail, and this rule has no threshold. Look at units or landscapes apart.</source>
        <translation>含量由 {count} 个对数正态总体组成，其中一个包住其余总体：在任何含量以上都不是较高总体占优，此规则不给出下限。请分单元或分景观考察。</translation>
    </message>
    <message>
        <source>The contents are synthetic: nothing here was measured.</source>
        <translation>含量为合成数据：此处没有任何实测值。</translation>
    </message>
    <message>
        <source>The coordinates ({first}; {second}) are degrees, but metres are needed. Choose a geographic coordinate system.</source>
        <translation>坐标（{first}；{second}）的单位是度，而此处需要米。请选择地理坐标系。</translation>
    </message>
    <message>
        <source>The coordinates ({x_column} {x}; {y_column} {y}) are those of Gauss and Krüger, and figures do not tell their datum. Choose Pulkovo 1942 (SK-42), Pulkovo 1995 (SK-95), SK-63, Beijing 1954, Xian 1980 or CGCS2000, or the projected system they are in.</source>
        <translation>坐标（{x_column} {x}；{y_column} {y}）为高斯—克吕格坐标，而数值不能说明其基准。请选择 Pulkovo 1942（СК-42）、Pulkovo 1995（СК-95）、СК-63、北京 54、西安 80 或 CGCS2000，或其所在的投影坐标系。</translation>
    </message>
    <message>
        <source>The coordinates ({x}; {y}) are too large for degrees. Choose the projected coordinate system that they are in.</source>
        <translation>坐标（{x}；{y}）过大，不可能是度。请选择其所属的投影坐标系。</translation>
    </message>
    <message>
        <source>The coordinates are in kilometres in the table.</source>
        <translation>表中坐标以千米为单位。</translation>
    </message>
    <message>
        <source>The coordinates of the table “{path}” are not degrees: they go up to {x}; {y}. Give degrees of WGS 84, or add the table with “Layer ‣ Add Layer ‣ Add Delimited Text Layer…”, where its coordinate system can be chosen.</source>
        <translation>表“{path}”的坐标不是度：最大值为 {x}；{y}。请给出 WGS 84 的度数，或用“图层 ‣ 添加图层 ‣ 添加分隔文本图层…”添加该表，在那里可以选择坐标系。</translation>
    </message>
    <message>
        <source>The countries differ: H of Kruskal and Wallis {h}, p {p}. Much of that follows the rocks: when the median of each lithology is taken off, H is {left} (p {rest}; below detection by half the limit). And at no border is a step shown between sites of one lithology up to 25 km apart (table). So nothing speaks for a shift between laboratories: arsenic needs no levelling, and none was done.</source>
        <translation>三国之间有差异：Kruskal–Wallis 检验 H 为 {h}，p {p}。其中大部分随岩性而变：扣除各岩性的中位数后，H 为 {left}（p {rest}；低于检出限者秩次按检出限之半排定）。而且在任何一条边界上，岩性相同、相距不超过 25 km 的采样点之间都未显示台阶（见表）。因此没有证据说明实验室之间有偏移：砷不需要调平，也没有调平。</translation>
    </message>
    <message>
        <source>The countries differ: H of Kruskal and Wallis {h}, p {p}. {levelled} elements were levelled.</source>
        <translation>各国之间有差异：Kruskal–Wallis 的 H 为 {h}，p {p}。已调平元素 {levelled} 个。</translation>
    </message>
    <message>
        <source>The cumulative frequency {percent} % cannot be used. Give one above 0 and below 100 %.</source>
        <translation>累积频率 {percent}% 不可用。请给出大于 0 且小于 100% 的值。</translation>
    </message>
    <message>
        <source>The cumulative frequency {percent} % falls among contents of which only a limit is known. Take other frequencies, or a more sensitive analysis.</source>
        <translation>累积频率 {percent} % 落在只知其界限的含量之中。请取其他频率，或采用更灵敏的分析。</translation>
    </message>
    <message>
        <source>The curve has {points} different [point|points]; {needed} are needed for so many straight pieces. Take fewer breaks or more samples.</source>
        <translation>曲线只有 {points} 个不同的点；拟合这么多直线段需要 {needed} 个。请减少拐点，或增加样品。</translation>
    </message>
    <message>
        <source>The darker, the more lines run there.</source>
        <translation>颜色越深，经过的线越多。</translation>
    </message>
    <message>
        <source>The decimals of all degrees can be minutes and seconds, as 47.1230 for 47°12′30″. They were read as decimals of degrees; if they are not, write them as 47°12′30″ in a copy of the table.</source>
        <translation>全部度数的小数都可能是分和秒，如以 47.1230 表示 47°12′30″。这里按十进制度读取；若不是，请在表的副本中写成 47°12′30″。</translation>
    </message>
    <message>
        <source>The depth {depth} m is not above 0. Give the depth to which resources are counted.</source>
        <translation>深度 {depth} m 不大于 0。请给出资源量估算的深度。</translation>
    </message>
    <message>
        <source>The detection limit must be above 0, not {value}. Give it in the unit of the column.</source>
        <translation>检出限必须大于 0，而给出的是 {value}。请按该列的单位给出。</translation>
    </message>
    <message>
        <source>The detection limit {limit} must be above 0 and finite. Give the limit in the unit of the column, or leave it empty.</source>
        <translation>检出限 {limit} 无效，必须是大于 0 的有限数。请按该列的单位给出检出限，或留空。</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Nothing was written. Free some space or choose another folder.</source>
        <translation>“{path}”所在磁盘已满，未写入任何内容。请腾出空间或另选文件夹。</translation>
    </message>
    <message>
        <source>The distance across the border must be above 0, not {distance}. Give it in metres.</source>
        <translation>跨边界距离必须大于 0，而给出的是 {distance}。请以米为单位给出。</translation>
    </message>
    <message>
        <source>The distance within which two places count as one is {tolerance} m; it must not be negative. Give 0 or more metres.</source>
        <translation>将两处视为同一位置的距离为 {tolerance} m，不能为负。请给出 0 或更大的米数。</translation>
    </message>
    <message>
        <source>The edition in {edition} is not printed. {reasons}</source>
        <translation>未印刷{edition}版。{reasons}</translation>
    </message>
    <message>
        <source>The elevation model holds no value at all: every cell is nodata. Choose another raster.</source>
        <translation>高程模型没有任何值：所有像元均为无数据。请选择其他栅格。</translation>
    </message>
    <message>
        <source>The encoding is a guess. Look through the report, or choose the encoding.</source>
        <translation>编码是推测的。请查看报告，或自行选择编码。</translation>
    </message>
    <message>
        <source>The encoding is a guess: look at the words below, and choose another one if they make no sense.</source>
        <translation>编码为推测：请查看下列文字，若不通顺请另选编码。</translation>
    </message>
    <message>
        <source>The evidence of the area could not be remembered: {reason}</source>
        <translation>无法记录本区证据图层的生成情况：{reason}</translation>
    </message>
    <message>
        <source>The extent from {west}° to {east}° and from {south}° to {north}° has no area between 88° south and north. Give another.</source>
        <translation>经度 {west}° 至 {east}°、纬度 {south}° 至 {north}° 的范围在南北纬 88° 之间没有面积。请给出其他范围。</translation>
    </message>
    <message>
        <source>The extent holds {count} sheets, more than {most}. Take a smaller extent (EXTENT) or scale (SCALE).</source>
        <translation>该范围包含 {count} 个图幅，多于 {most} 个。请缩小范围（EXTENT）或选用更小的比例尺（SCALE）。</translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) has no area. Give west before east and south before north, in degrees.</source>
        <translation>范围{extent}（西、南、东、北）没有面积。请以度给出，西小于东、南小于北。</translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) leaves the globe. Give it in degrees.</source>
        <translation>范围{extent}（西、南、东、北）超出地球。请以度给出。</translation>
    </message>
    <message>
        <source>The extent {extent} (west, south, east, north) lies on both sides of the equator, where no conic projection fits. Choose an extent on one side.</source>
        <translation>范围{extent}（西、南、东、北）跨越赤道，没有适用的圆锥投影。请选择赤道一侧的范围。</translation>
    </message>
    <message>
        <source>The external drift has {given} [value or column|values or columns] where {wanted} [is|are] needed. Give samples and places to estimate the same covariates.</source>
        <translation>外部漂移有 {given} 个值或列，而需要 {wanted} 个。请为样品点和待估点给出相同的协变量。</translation>
    </message>
    <message>
        <source>The factors of clipping (k = {k}) and of the threshold (s = {s}) must be above 0. 3 and 2 are usual.</source>
        <translation>剔除系数（k = {k}）和异常下限系数（s = {s}）必须大于 0。通常取 3 和 2。</translation>
    </message>
    <message>
        <source>The field “{field}” does not hold numbers. Choose a field of numbers, or colour by categories.</source>
        <translation>字段“{field}”不是数值字段。请选择数值字段，或按类别着色。</translation>
    </message>
    <message>
        <source>The field “{field}” has {count} different values, too many to tell apart by colour ({most} at most). Choose another field, or one colour.</source>
        <translation>字段“{field}”有 {count} 个不同的值，无法用颜色区分（最多 {most} 个）。请选择其他字段或单一颜色。</translation>
    </message>
    <message>
        <source>The field “{field}” is empty in all samples: fill it in, or choose another field or none.</source>
        <translation>字段“{field}”在所有样品中均为空：请填写，或选用另一字段，或不选。</translation>
    </message>
    <message>
        <source>The field “{field}” is empty in the whole of {surveys}: fill it in there.</source>
        <translation>字段“{field}”在 {surveys} 全部样品中为空：请在其中填写。</translation>
    </message>
    <message>
        <source>The fields for 334-1, 334-2, 334-3 and P1, P2, P3 are empty: the geologist fills them in. The numbers 334 belong to GB/T 17766-1999 and to the national assessment of mineral potential; GB/T 17766-2020 has no such class and calls what is not yet discovered potential mineral resources. The two traditions are not to be equated.</source>
        <translation>334-1、334-2、334-3和P1、P2、P3字段为空，由地质人员填写。334类编号属于GB/T 17766-1999和全国矿产资源潜力评价；GB/T 17766-2020已无此类，尚未发现者称为潜在矿产资源。中俄两种分类不可等同。</translation>
    </message>
    <message>
        <source>The figures are left out because this QGIS has no matplotlib; the tables hold every value. Install python3-matplotlib to have them.</source>
        <translation>此 QGIS 没有 matplotlib，图件从略；表中列有全部数值。安装 python3-matplotlib 后即可出图。</translation>
    </message>
    <message>
        <source>The file begins with its mark.</source>
        <translation>文件以其标记（BOM）开头。</translation>
    </message>
    <message>
        <source>The file of the mineral system has changed since the proxies were chosen.</source>
        <translation>选定预测要素之后，成矿系统文件已有改动。</translation>
    </message>
    <message>
        <source>The file “{name}” is gone.</source>
        <translation>文件“{name}”已不存在。</translation>
    </message>
    <message>
        <source>The file “{path}” could not be written in full: {reason}. Is the disk full? Free some space or choose another folder. Nothing was changed.</source>
        <translation>文件“{path}”未能完整写入：{reason}。磁盘是否已满？请释放空间或选择其他文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>The first class ends at {limit} m, but the features' places may be {error} km off: the class is narrower than the data know.</source>
        <translation>第一级止于 {limit} m，而要素位置误差可达 {error} km：该级窄于数据所能分辨的程度。</translation>
    </message>
    <message>
        <source>The first so many by rank (0: all)</source>
        <translation>按评序取前若干个（0：全部）</translation>
    </message>
    <message>
        <source>The fit flatters the model: the same deposits rank {value} lower when held out (95 % interval {lower} to {upper}). Quote the cross-validated AUC.</source>
        <translation>拟合结果偏于乐观：同一批矿床留出后，其排名低 {value}（95% 区间 {lower} 至 {upper}）。应引用交叉验证的 AUC。</translation>
    </message>
    <message>
        <source>The fit flatters the model: the same deposits rank {value} lower when held out. With so few deposits, blocks or clusters held out ({count}) the 95 % interval of that does not exclude 0, but quote the cross-validated AUC.</source>
        <translation>拟合高估了模型：同一批矿床留出时排名降低 {value}。留出的矿床、区块或矿床群太少（{count}），其 95% 区间不能排除 0，但仍应引用交叉验证 AUC。</translation>
    </message>
    <message>
        <source>The fixed survey “{survey}” has no offset to any other survey. Choose surveys that share a border with others.</source>
        <translation>固定测区“{survey}”与其他测区之间没有偏移量。请选择与其他测区有共同边界的测区。</translation>
    </message>
    <message>
        <source>The font “{family}” is not installed; “{used}” is used in its place ({count} [text|texts]).</source>
        <translation>未安装字体“{family}”，改用“{used}”（{count}处文字）。</translation>
    </message>
    <message>
        <source>The font “{family}” of names of the layer “{layer}” is not installed; “{used}” is used in its place.</source>
        <translation>图层“{layer}”注记所用字体“{family}”未安装，以“{used}”代替。</translation>
    </message>
    <message>
        <source>The geology has no field of names; the cards tell no rocks.</source>
        <translation>地质图层没有名称字段，登记卡不列岩性。</translation>
    </message>
    <message>
        <source>The grid of the template is in degrees and turned against the meridians. Take a template with north up, or a projected one.</source>
        <translation>模板格网为经纬度坐标且相对经线旋转。请采用正北朝上的模板，或投影坐标的模板。</translation>
    </message>
    <message>
        <source>The grid “{path}” does not cover the area. Choose another area.</source>
        <translation>格网“{path}”不覆盖该区域。请另选区域。</translation>
    </message>
    <message>
        <source>The height of upward continuation is {height} m; it must be above 0. One to five cells are usual.</source>
        <translation>向上延拓高度为 {height} m，必须大于 0，通常取 1 至 5 个像元。</translation>
    </message>
    <message>
        <source>The held-out deposits rank clearly lower than those that made the score: the score fits its own deposits better than it finds others.</source>
        <translation>留出的矿床得分排序明显低于建模矿床：该得分对建模矿床的拟合好于对其他矿床的预测。</translation>
    </message>
    <message>
        <source>The interval of the classes is {interval}; it must be above 0 (INTERVAL).</source>
        <translation>分级间隔为 {interval}，必须大于 0（INTERVAL）。</translation>
    </message>
    <message>
        <source>The interval {interval} makes more than {classes} classes. Take at least {least} (INTERVAL).</source>
        <translation>间隔 {interval} 会产生超过 {classes} 级。请至少取 {least}（INTERVAL）。</translation>
    </message>
    <message>
        <source>The land of {name} lies on both sides of the meridian of 180°, where the data of the map part. Draw the part of it that the map is to show, or choose a map sheet.</source>
        <translation>{name}的陆地位于180°经线两侧，地图数据在该处分开。请绘制地图要显示的部分，或选择图幅。</translation>
    </message>
    <message>
        <source>The layer has no title in: {languages}. Maps and reports use the English one, or its file name.</source>
        <translation>图层缺少以下语言的标题：{languages}。地图和报告将使用英文标题或文件名。</translation>
    </message>
    <message>
        <source>The layer has {count} classes of its own; a legend holds {most}. Choose a rule, or another field.</source>
        <translation>图层自有{count}个类别，图例最多容纳{most}个。请选择规则，或另选字段。</translation>
    </message>
    <message>
        <source>The layer is not in metres: maps are in “{name}”.</source>
        <translation>图层坐标单位不是米：图件采用“{name}”。</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be opened from “{path}”. Install the plugin again; in a copy of the source code run “make data”.</source>
        <translation>无法从“{path}”打开图层“{layer}”。请重新安装插件；若使用源代码，请运行“make data”。</translation>
    </message>
    <message>
        <source>The layer “{layer}” has more than {most} classes. Say in the types that it is ascending or descending, or classify it first.</source>
        <translation>图层“{layer}”的类别超过{most}个。请在类型中注明其为“升序”或“降序”，或先分类。</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no data in some of the training cells. Limit the study area to where all layers have data.</source>
        <translation>图层“{layer}”在部分训练像元中无数据。请将研究区限定在所有图层均有数据的范围。</translation>
    </message>
    <message>
        <source>The layer “{layer}” was taken as categorical, but has more than {most} different values (or more than {fractional}, some with decimals). If it is a continuous quantity, say in the types whether it is ascending or descending; if these are codes, join them first with “Reclassify raster by a table”.</source>
        <translation>图层“{layer}”按类别型处理，但有 {most} 个以上不同的值（带小数时为 {fractional} 个以上）。如果它是连续量，请在类型中注明“升序”（低值有利）或“降序”（高值有利）；如果是编码，请先用“按表重分类栅格”归并。</translation>
    </message>
    <message>
        <source>The layer “{layer}” was taken as categorical, but has {classes} different values; at most {most} can be classes. If it is a continuous quantity, say in the types whether it is ascending or descending.</source>
        <translation>图层“{layer}”按类别型处理，但有 {classes} 个不同的值；类别最多为 {most} 个。如果它是连续量，请在类型中注明“升序”（低值有利）或“降序”（高值有利）。</translation>
    </message>
    <message>
        <source>The layer “{name}” does not hold areas, which geology needs. Choose a layer of polygons.</source>
        <translation>图层“{name}”不是面图层，而地质需要面。请选择多边形图层。</translation>
    </message>
    <message>
        <source>The layer “{name}” does not hold lines, which faults need. Choose a layer of lines.</source>
        <translation>图层“{name}”不是线图层，而断裂需要线。请选择线图层。</translation>
    </message>
    <message>
        <source>The layer “{name}” does not hold points, which samples need. Choose a layer of points.</source>
        <translation>图层“{name}”不是点图层，而样品需要点。请选择点图层。</translation>
    </message>
    <message>
        <source>The layer “{name}” does not say its coordinate system. Set it first (Layer ‣ Set CRS), save the layer and add it again.</source>
        <translation>图层“{name}”未说明坐标系。请先设置（图层 ‣ 设置坐标参照系），保存后再添加。</translation>
    </message>
    <message>
        <source>The layer “{name}” has both scores of classes and a condition. Give one of the two.</source>
        <translation>图层“{name}”既有类别得分又有条件。二者只能给一个。</translation>
    </message>
    <message>
        <source>The layer “{name}” has changed, or is missing, since the model was made.</source>
        <translation>图层“{name}”在模型建立之后已变化或缺失。</translation>
    </message>
    <message>
        <source>The layer “{name}” has no features with a geometry. Choose another layer.</source>
        <translation>图层“{name}”中没有带几何的要素。请选择其他图层。</translation>
    </message>
    <message>
        <source>The layer “{name}” has no field “{field}”. Choose one of its fields.</source>
        <translation>图层“{name}”没有字段“{field}”。请选择已有字段。</translation>
    </message>
    <message>
        <source>The layer “{name}” holds {value}, but memberships run from 0 to 1. Make it one by “Fuzzy membership”.</source>
        <translation>图层“{name}”含有值 {value}，而隶属度应在 0 至 1 之间。请先用“模糊隶属度”转换。</translation>
    </message>
    <message>
        <source>The layers depend on each other (T/n {ratio}): the posterior is a ranking, not a probability.</source>
        <translation>各图层相互依赖（T/n为{ratio}）：后验值只是排序，不是概率。</translation>
    </message>
    <message>
        <source>The layers depend on each other: T/n = {ratio}, p = {p}. Read the posterior as a ranking, or leave out one of the layers whose pair test is significant.</source>
        <translation>各图层并不条件独立：T/n = {ratio}，p = {p}。请只把后验概率当作排序使用，或去掉两两检验显著的图层之一。</translation>
    </message>
    <message>
        <source>The layer’s own classes</source>
        <translation>图层自有分类</translation>
    </message>
    <message>
        <source>The layout can be printed; see what was found.</source>
        <translation>布局可以印刷；请查看检查结果。</translation>
    </message>
    <message>
        <source>The layout has no map.</source>
        <translation>布局中没有地图。</translation>
    </message>
    <message>
        <source>The layout is called “{name}”.</source>
        <translation>布局名称为“{name}”。</translation>
    </message>
    <message>
        <source>The layout states a scale, but the map is drawn in degrees ({crs}), in which no scale holds.</source>
        <translation>布局上标注了比例尺，但地图以度为单位绘制（{crs}），没有统一的比例尺。</translation>
    </message>
    <message>
        <source>The layout “{name}” does not say how it was made, so it cannot be drawn in another language. That can be done with layouts of Print map: its projects and templates.</source>
        <translation>布局“{name}”未载明其制作方式，无法以另一种语言重绘。只有“打印地图”的布局（其工程和模板）才可以。</translation>
    </message>
    <message>
        <source>The legend needs more room in this language: the frame of the map is another one.</source>
        <translation>该语言的图例需要更多空间：地图图廓已改变。</translation>
    </message>
    <message>
        <source>The legend needs {more} mm more than its box has: entries are cut.</source>
        <translation>图例所需尺寸比其图框大{more}毫米：部分图例项被裁掉。</translation>
    </message>
    <message>
        <source>The legend of this map does not fit on {paper}, even in small letters. Take {larger} or a smaller area.</source>
        <translation>本图图例即使用小字号也放不进{paper}。请选用{larger}或缩小范围。</translation>
    </message>
    <message>
        <source>The level of {level} % is {content}, the lowest content of the raster, at which {percent} % of its area lies: every cell reaches it. Give levels above {percent} %, or contents as levels.</source>
        <translation>{level} % 对应的界限为 {content}，即栅格的最低含量，{percent} % 的面积都在此含量上：所有像元都达到该界限。请给出高于 {percent} % 的百分比，或直接给出含量作为界限。</translation>
    </message>
    <message>
        <source>The limit was left empty: {limit}, from the median {median} and the spread {spread}.</source>
        <translation>未给出限值：取 {limit}，由中位数 {median} 和离散度 {spread} 得出。</translation>
    </message>
    <message>
        <source>The limit “{input}” is empty. Values between or outside two limits need both.</source>
        <translation>限值“{input}”为空。取两个限值之间或之外的值时，两个限值都要给出。</translation>
    </message>
    <message>
        <source>The limits come from a random sample of {sample} of {total} cells.</source>
        <translation>界限由 {total} 个像元中随机抽取的 {sample} 个确定。</translation>
    </message>
    <message>
        <source>The limits of the classes do not ascend: {limits}. Too many contents are one number, or below detection; choose another scheme, or give limits.</source>
        <translation>级别界限不是递增的：{limits}。过多的含量为同一数值或低于检出限；请另选方案，或给定界限。</translation>
    </message>
    <message>
        <source>The line “{line}” of the network is not understood. Write “name = operator (input, input)”, with and, or, product, sum or gamma as operator and the value of gamma behind it, for instance “gamma 0.9 (a, b)”.</source>
        <translation>无法理解网络中的行“{line}”。请写成“名称 = 算子 (输入, 输入)”，算子为 and、or、product、sum 或 gamma，gamma 之后写其数值，例如“gamma 0.9 (a, b)”。</translation>
    </message>
    <message>
        <source>The lists of sample numbers, places and contents differ in length ({counts}). Give one of each for every sample.</source>
        <translation>样品号、位置和含量的个数不一致（{counts}）。请为每个样品各给出一个。</translation>
    </message>
    <message>
        <source>The lower and the upper quartile are both {value}: no fences can be set. Use a percentile rule, or treat values below detection first.</source>
        <translation>上、下四分位数均为 {value}，无法确定箱线图的界限。请采用百分位数法，或先处理低于检出限的值。</translation>
    </message>
    <message>
        <source>The lower limit {lower} is not below the upper limit {upper}. Exchange them, or choose another condition.</source>
        <translation>下限 {lower} 不小于上限 {upper}。请对调二者，或改用其他条件。</translation>
    </message>
    <message>
        <source>The lowest value is the best of these layers, as they say themselves: {layers}.</source>
        <translation>这些图层自身注明低值有利，以最低值为最优：{layers}。</translation>
    </message>
    <message>
        <source>The lowest value of the layer, or of half a deposit</source>
        <translation>该图层的最低值，或半个矿床的值</translation>
    </message>
    <message>
        <source>The map does not fit: at {scale} its area is larger than the frame on any paper from A3 to A0. On {paper} {fitting} fits. Choose that scale, or a smaller area.</source>
        <translation>地图放不下：在{scale}比例尺下，其范围大于A3至A0任何纸张的图廓。{paper}可容纳{fitting}。请选用该比例尺或缩小范围。</translation>
    </message>
    <message>
        <source>The map does not fit: at {scale} its area is larger than the frame on {paper}. On this paper {fitting} fits; for {scale} take {papers}.</source>
        <translation>地图放不下：在{scale}比例尺下，其范围大于{paper}纸上的图廓。该纸张可容纳{fitting}；若用{scale}，请选用{papers}。</translation>
    </message>
    <message>
        <source>The map does not fit: even at {smallest}, the smallest scale, its area is larger than the frame on {paper}. Take a smaller area, or {papers}.</source>
        <translation>地图放不下：即使在最小比例尺{smallest}下，其范围也大于{paper}纸上的图廓。请缩小范围，或选用{papers}。</translation>
    </message>
    <message>
        <source>The map has no extent or no coordinate system.</source>
        <translation>地图没有范围或没有坐标系。</translation>
    </message>
    <message>
        <source>The map has no place for this sheet in its coordinate system.</source>
        <translation>地图的坐标系中没有该图幅的位置。</translation>
    </message>
    <message>
        <source>The map has no place on the globe there. Choose another extent.</source>
        <translation>该范围在地球上没有对应的位置。请选择其他范围。</translation>
    </message>
    <message>
        <source>The map has no place on the globe there. Click elsewhere.</source>
        <translation>该处在地球上没有对应的位置。请点击别处。</translation>
    </message>
    <message>
        <source>The map is drawn at 1:{true}, the layout says 1:{nominal}: off by {percent} %.</source>
        <translation>地图实际比例尺为1:{true}，布局上标注1:{nominal}：相差{percent}%。</translation>
    </message>
    <message>
        <source>The map is smoother than the samples: a cell of it ({km} km) is estimated from the samples around, so that the highest sample is above the highest of the map.</source>
        <translation>图比样品平滑：图上一个像元是由周围样品估计的（像元 {km} km），因此样品的最高含量高于图上的最高含量。</translation>
    </message>
    <message>
        <source>The map lacks {count} [layer|layers] of its template: {names}.</source>
        <translation>地图缺少其模板的{count}个图层：{names}。</translation>
    </message>
    <message>
        <source>The map lies over “{other}”: a GeoPDF would show layers in the wrong place.</source>
        <translation>该地图与“{other}”重叠：GeoPDF中图层的位置会出错。</translation>
    </message>
    <message>
        <source>The map shows nothing: no layer has anything within its extent at its scale.</source>
        <translation>地图上什么也没有：在其范围和比例尺下没有图层含有内容。</translation>
    </message>
    <message>
        <source>The maps of the runs may take {needed} MB, but there are only {free} MB free in {folder}. Ask for fewer runs, or have the system keep temporary files on a larger disk.</source>
        <translation>各次运行的图可能占用 {needed} MB，而 {folder} 只剩 {free} MB。请减少运行次数，或让系统把临时文件放在更大的磁盘上。</translation>
    </message>
    <message>
        <source>The maps of the runs take up to {size} MB of disk in {folder} while this works.</source>
        <translation>运行期间，各次运行的图在 {folder} 中最多占用 {size} MB 磁盘空间。</translation>
    </message>
    <message>
        <source>The mean score passes through 0 (its lowest value is {value}), where a share of it means nothing. Take the standard deviation as it is (RISK).</source>
        <translation>平均得分穿过 0（最低值为 {value}），此时与平均值之比没有意义。请直接取标准差（RISK）。</translation>
    </message>
    <message>
        <source>The measure of Kaiser, Meyer and Olkin is {kmo}, below 0.5: these data are not fit for factors.</source>
        <translation>KMO 检验值为 {kmo}，低于 0.5：这些数据不适合做因子分析。</translation>
    </message>
    <message>
        <source>The median of {path} is {background}, so that there is no coefficient for the formula. Give rasters of contents, not of logarithms, or leave it out.</source>
        <translation>{path}的中位数为{background}，无法求组分式系数。请给出含量（而非对数）栅格，或去掉它。</translation>
    </message>
    <message>
        <source>The membership {membership} is outside 0 to 1. Memberships run from 0 (not at all) to 1 (wholly).</source>
        <translation>隶属度 {membership} 超出 0 至 1。隶属度从 0（完全不属于）到 1（完全属于）。</translation>
    </message>
    <message>
        <source>The mineral system cannot be copied to “{path}”: {reason}. Make the folder writable, or copy the file by hand.</source>
        <translation>无法将成矿系统复制到“{path}”：{reason}。请使该文件夹可写，或手工复制文件。</translation>
    </message>
    <message>
        <source>The mineral system “{id}” is not among the files any more.</source>
        <translation>成矿系统文件中已没有“{id}”。</translation>
    </message>
    <message>
        <source>The mineral system “{path}” cannot be read: {reason}. Check that it is a JSON file saved as UTF-8.</source>
        <translation>无法读取成矿系统“{path}”：{reason}。请检查其是否为按 UTF-8 保存的 JSON 文件。</translation>
    </message>
    <message>
        <source>The mineral system “{path}” has no proxy: there is nothing to import.</source>
        <translation>成矿系统“{path}”没有预测要素，无可导入。</translation>
    </message>
    <message>
        <source>The mineral system “{path}” has the id “{id}”, like “{other}”. Give one of the two another id.</source>
        <translation>成矿系统“{path}”的 id 为“{id}”，与“{other}”相同。请修改其一。</translation>
    </message>
    <message>
        <source>The mineral system “{path}” has the key “{key}” twice in one place. Remove or rename one of them.</source>
        <translation>成矿系统“{path}”的同一处有两个键“{key}”。请删除其一或改名。</translation>
    </message>
    <message>
        <source>The mineral system “{path}” is not valid JSON, line {line}, column {column}: {reason}. Look there and just before for a missing comma, quotation mark or bracket.</source>
        <translation>成矿系统“{path}”不是有效的 JSON，第 {line} 行第 {column} 列：{reason}。请在该处及其前查找缺失的逗号、引号或括号。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: a text is either translated or not. Write true, or leave the key out and give the text in all languages.</source>
        <translation>成矿系统“{path}”，{place}：文字要么已翻译，要么未翻译。请写 true，或去掉该键并给出各语言的文字。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: called “sourced” but without a reference. Name one in “references”, or set “status” to “to_be_checked”.</source>
        <translation>成矿系统“{path}”，{place}：标为“sourced”但无参考文献。请在“references”中列出，或将“status”改为“to_be_checked”。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: found {found}, needed is {wanted}. Change it.</source>
        <translation>成矿系统“{path}”，{place}：此处为{found}，应为{wanted}。请修改。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: the deposit “{id}” is of the type “{found}”; the system has {known}. Remove the deposit, or add the type to “deposit_types”.</source>
        <translation>成矿系统“{path}”，{place}：矿床“{id}”的类型为“{found}”，而该系统的类型为 {known}。请删除该矿床，或将类型加入“deposit_types”。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: the key “{key}” is missing. Add it, as in the files of the plugin.</source>
        <translation>成矿系统“{path}”，{place}：缺少键“{key}”。请参照插件自带文件补上。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: the list is too short. Give at least {least}.</source>
        <translation>成矿系统“{path}”，{place}：列表过短。至少应有 {least} 项。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: the text is empty. Write it.</source>
        <translation>成矿系统“{path}”，{place}：文字为空。请填写。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: there is no key “{key}”. Correct its spelling or remove it; the keys here are: {known}.</source>
        <translation>成矿系统“{path}”，{place}：没有名为“{key}”的键。请改正拼写或删除；此处可用的键为：{known}。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: this text has no letter of the language “{language}”. Translate it.</source>
        <translation>成矿系统“{path}”，{place}：此段文字不含语言“{language}”的字符。请翻译。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: two entries have the same “{key}”: {value}. Give one another.</source>
        <translation>成矿系统“{path}”，{place}：有两项的“{key}”同为 {value}。请修改其一。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{key}” is not the name of a parameter. Write it in capitals as in the help of the algorithm, for instance “INPUT”.</source>
        <translation>成矿系统“{path}”，{place}：“{key}”不是参数名。请按算法帮助用大写字母填写，例如“INPUT”。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” cannot be an identifier. Use small Latin letters, digits and “_”, a letter first.</source>
        <translation>成矿系统“{path}”，{place}：“{value}”不能用作标识。请使用小写拉丁字母、数字和“_”，并以字母开头。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” is not a chemical symbol. Write for instance “Cu”.</source>
        <translation>成矿系统“{path}”，{place}：“{value}”不是元素符号。请写为例如“Cu”。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” is not known. Use one of: {known}.</source>
        <translation>成矿系统“{path}”，{place}：“{value}”未知。请使用：{known}。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” is not the identifier of an algorithm. Write it as in the Processing toolbox, for instance “native:boundary”.</source>
        <translation>成矿系统“{path}”，{place}：“{value}”不是算法标识。请按处理工具箱中的写法填写，例如“native:boundary”。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” must not be run from a file that others may have made. Steps may use {known}; the formula of the raster calculator may hold layers A to F, numbers, + - * / and comparisons alone. Make such a layer by hand and choose it for the proxy.</source>
        <translation>成矿系统“{path}”，{place}：“{value}”不得由可能出自他人的文件运行。步骤可使用 {known}；栅格计算器的公式只能包含图层 A 至 F、数字、+ - * / 和比较运算。请手工制作该图层，再为该预测要素选用。</translation>
    </message>
    <message>
        <source>The mineral system “{path}”, {place}: “{value}” stands twice. Remove one.</source>
        <translation>成矿系统“{path}”，{place}：“{value}”重复。请删除其一。</translation>
    </message>
    <message>
        <source>The model cannot be fitted again as it was: {reason}</source>
        <translation>无法按原样重新拟合模型：{reason}</translation>
    </message>
    <message>
        <source>The model could not be fitted without “{name}”: {reason}</source>
        <translation>剔除“{name}”后模型无法拟合：{reason}</translation>
    </message>
    <message>
        <source>The model does not use these layers, so that dropping them says nothing: {names}.</source>
        <translation>模型未使用以下图层，剔除它们不说明任何问题：{names}。</translation>
    </message>
    <message>
        <source>The model file “{path}” does not exist. Choose a file that a model algorithm wrote.</source>
        <translation>模型文件“{path}”不存在。请选择由模型算法写出的文件。</translation>
    </message>
    <message>
        <source>The model has neither a nugget nor a structure with a sill. Give at least one of them.</source>
        <translation>模型既无块金值，也无带基台值的结构。请至少给出其一。</translation>
    </message>
    <message>
        <source>The model that it used is no longer in the study.</source>
        <translation>所用模型已不在本研究中。</translation>
    </message>
    <message>
        <source>The model was made with {needed} [layer|layers], but {given} [was|were] given. Give the same layers in the same order.</source>
        <translation>模型由 {needed} 个图层建立，却给出了 {given} 个。请按相同顺序给出相同的图层。</translation>
    </message>
    <message>
        <source>The model “{path}” holds a pickled estimator of scikit-learn. Only the classes that the plugin’s learners need are read from it, but a file made for it could still crash QGIS or do worse. Tick “I trust this file” only where you know who made it.</source>
        <translation>模型“{path}”包含序列化（pickle）的 scikit-learn 估计器。本插件只从中读取学习器所需的类，但恶意制作的文件仍可能使 QGIS 崩溃，甚至造成更大危害。只有知道文件出自何人时才可勾选“我信任此文件”。</translation>
    </message>
    <message>
        <source>The model “{path}” holds no deposits, so that it cannot be fitted again. Choose a model that was fitted to deposits.</source>
        <translation>模型“{path}”不含矿床，无法重新拟合。请选择用矿床拟合的模型。</translation>
    </message>
    <message>
        <source>The model “{path}” was made with scikit-learn {made}; here is {here}, which may read it wrongly. Fit the model again here, or install the other version.</source>
        <translation>模型“{path}”由 scikit-learn {made} 生成，此处为 {here}，可能读取有误。请在此重新拟合模型，或安装那个版本。</translation>
    </message>
    <message>
        <source>The model “{path}” was saved by a newer version of the plugin. Install that version.</source>
        <translation>模型“{path}”由更新版本的插件保存。请安装该版本。</translation>
    </message>
    <message>
        <source>The model’s cases are geological units: ranks and AUC count each unit once, whatever its area, and the deposits of a unit are held out together. Shares of area are by area.</source>
        <translation>该模型以地质单元为样本：排名和 AUC 中每个单元不论面积大小计一次，同一单元的矿床一起留出。面积比例仍按面积计算。</translation>
    </message>
    <message>
        <source>The name of the model file, &lt;code&gt;OUTPUT_MODEL&lt;/code&gt;, ends in .silkmodel.</source>
        <translation>模型文件 &lt;code&gt;OUTPUT_MODEL&lt;/code&gt; 的文件名以 .silkmodel 结尾。</translation>
    </message>
    <message>
        <source>The name “{name}” stands for two nodes of the network, or for a node and a raster. Rename one of them.</source>
        <translation>名称“{name}”代表网络中的两个节点，或同时代表一个节点和一个栅格。请改其中一个的名称。</translation>
    </message>
    <message>
        <source>The network has no node. Give at least one line “name = operator (input, input)”.</source>
        <translation>网络没有节点。请至少给出一行“名称 = 算子 (输入, 输入)”。</translation>
    </message>
    <message>
        <source>The network has several ends: {names}. Join them in one more node, or take out those that are not needed.</source>
        <translation>网络有多个终点：{names}。请用一个节点将它们合并，或去掉不需要的。</translation>
    </message>
    <message>
        <source>The next likely one is {encoding}.</source>
        <translation>其次可能的是 {encoding}。</translation>
    </message>
    <message>
        <source>The node “{node}” of the network has no input, or one twice. Correct its inputs.</source>
        <translation>网络节点“{node}”没有输入，或同一输入出现两次。请改正其输入。</translation>
    </message>
    <message>
        <source>The node “{node}” uses “{name}”, which is neither a raster nor a node. Known are: {known}.</source>
        <translation>节点“{node}”使用了“{name}”，它既不是栅格也不是节点。已知的有：{known}。</translation>
    </message>
    <message>
        <source>The nodes {names} depend on each other in a circle. Let none of them use, directly or not, itself.</source>
        <translation>节点 {names} 相互依赖成环。任何节点都不能直接或间接使用自身。</translation>
    </message>
    <message>
        <source>The nugget is {nugget}. Give a number of 0 or more.</source>
        <translation>块金值为 {nugget}。请给出不小于 0 的数。</translation>
    </message>
    <message>
        <source>The number of adjacent samples must be 1 or more, not {count}. Correct it.</source>
        <translation>相邻样品数必须不小于 1，而给出的是 {count}。请改正。</translation>
    </message>
    <message>
        <source>The offset between “{first}” and “{second}” is not usable: it needs two different surveys, a finite size and a finite error above 0. Check this border.</source>
        <translation>“{first}”与“{second}”之间的偏移量不可用：须为两个不同测区，偏移量为有限值，误差为大于 0 的有限值。请检查该边界。</translation>
    </message>
    <message>
        <source>The oldest age {oldest} Ma is not above the youngest {youngest} Ma. The oldest age is the larger number.</source>
        <translation>最老年龄 {oldest} Ma 不大于最新年龄 {youngest} Ma。最老年龄应为较大的数。</translation>
    </message>
    <message>
        <source>The pairs of {origins} samples, drawn by lot, with all others stand for all pairs.</source>
        <translation>抽签选出 {origins} 个样品，用它们与其余全部样品组成的样品对代表全体。</translation>
    </message>
    <message>
        <source>The pairs, the strongest first; those of 0.7 and more are emphasised.</source>
        <translation>元素对，相关最强的在前；绝对值不小于 0.7 的突出显示。</translation>
    </message>
    <message>
        <source>The pairwise comparison contradicts itself: its consistency ratio {ratio} is not below 0.1 (Saaty 1980). Think over the pairs before you use the weights.</source>
        <translation>两两比较自相矛盾：一致性比率 {ratio} 不小于 0.1（Saaty 1980）。请重新考虑各对比较后再使用这些权重。</translation>
    </message>
    <message>
        <source>The parameters of zone {zone} of region {region} of SK-63 are not public. Ask the owner of the data for the central meridian and the false easting, and define the system yourself.</source>
        <translation>1963 年坐标系（SK-63）{region} 区第 {zone} 带的参数未公开。请向数据所有者索取中央经线和东伪偏移，并自行定义坐标系。</translation>
    </message>
    <message>
        <source>The partition is complete: {done} of {needed} balances.</source>
        <translation>划分完整：{needed} 个平衡中已有 {done} 个。</translation>
    </message>
    <message>
        <source>The parts are given in different units ({units}). Convert them into one.</source>
        <translation>各组分的单位不同（{units}）。请换算为同一单位。</translation>
    </message>
    <message>
        <source>The parts have different numbers of samples ({counts}). Take all of them from the same samples.</source>
        <translation>各组分的样品数不同（{counts}）。请使所有组分取自同一批样品。</translation>
    </message>
    <message>
        <source>The picture {path} is missing.</source>
        <translation>图片{path}缺失。</translation>
    </message>
    <message>
        <source>The place {lon}°, {lat}° lies on no map sheet: these end at {limit}° north and south.</source>
        <translation>{lon}°、{lat}° 处没有图幅：图幅止于南北纬 {limit}°。</translation>
    </message>
    <message>
        <source>The plot is being made …</source>
        <translation>正在成图……</translation>
    </message>
    <message>
        <source>The plot is on the clipboard.</source>
        <translation>图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The plugin's data file “{path}” is damaged: {reason}. Install the plugin again; in a copy of the source code run “make data”.</source>
        <translation>插件数据文件“{path}”已损坏：{reason}。请重新安装插件；若使用源代码，请运行“make data”。</translation>
    </message>
    <message>
        <source>The plugin's data file “{path}” is missing. Install the plugin again; in a copy of the source code run “make data”.</source>
        <translation>缺少插件数据文件“{path}”。请重新安装插件；若使用源代码，请运行“make data”。</translation>
    </message>
    <message>
        <source>The power {power} is not above 0. Give a positive one; 2 is usual.</source>
        <translation>幂次 {power} 不大于 0。请给出正数，通常取 2。</translation>
    </message>
    <message>
        <source>The press version needs Ghostscript, which turns colours into inks (CMYK), and this computer has none. Install it (Debian and Ubuntu: ghostscript; Windows and macOS: ghostscript.com), or leave this format out (FORMATS).</source>
        <translation>印刷版需要用Ghostscript把颜色转换为油墨（CMYK），而本机没有安装。请安装（Debian和Ubuntu：ghostscript；Windows和macOS：ghostscript.com），或不选此格式（FORMATS）。</translation>
    </message>
    <message>
        <source>The preview failed: {reason}. The log says more; printing may succeed all the same.</source>
        <translation>预览失败：{reason}。日志中有详细说明；打印仍可能成功。</translation>
    </message>
    <message>
        <source>The prior probability is {prior}: the unit area is too large for so many deposits, the weights assume a small one. Choose a smaller unit area.</source>
        <translation>先验概率为 {prior}：对这么多矿床来说预测单元面积过大，而权重以小单元为前提。请减小预测单元面积。</translation>
    </message>
    <message>
        <source>The profile has one sample with a content, so that positions tell no step. Give the step, or leave the profile out.</source>
        <translation>该剖面只有一个样品有含量，无法由位置求点距。请给出点距，或去掉该剖面。</translation>
    </message>
    <message>
        <source>The project has no layout. Make one, or print a map and save its project.</source>
        <translation>工程中没有布局。请新建布局，或印刷地图时一并保存其工程。</translation>
    </message>
    <message>
        <source>The project {path} cannot be read: {reason}. Check the path (PROJECT).</source>
        <translation>无法读取工程{path}：{reason}。请检查路径（PROJECT）。</translation>
    </message>
    <message>
        <source>The quantiles on both sides of the border give a slope of {slope}: contents do not rise together. Level by the offset alone, or leave the surveys as they are.</source>
        <translation>边界两侧分位数的回归斜率为 {slope}：两侧含量并不同步升高。请仅按偏移量校正，或保持原数据不变。</translation>
    </message>
    <message>
        <source>The quotation mark in line {line} of the table opens a cell that is not closed properly, so that what follows would be lost. Close or remove it in a copy of the table, or choose another delimiter.</source>
        <translation>表中第 {line} 行的引号打开了一个未正确关闭的单元格，其后内容将会丢失。请在表的副本中补上或删去该引号，或另选分隔符。</translation>
    </message>
    <message>
        <source>The raster has no cell with data. Check its nodata value and the area it covers.</source>
        <translation>栅格中没有任何有数据的像元。请检查其无数据值和覆盖范围。</translation>
    </message>
    <message>
        <source>The raster has no cell with data. Choose another raster or band.</source>
        <translation>栅格中没有任何有数据的像元。请选择其他栅格或波段。</translation>
    </message>
    <message>
        <source>The raster has only {count} distinct values, so each became a class of its own.</source>
        <translation>该栅格只有 {count} 个不同的值，因此每个值各成一级。</translation>
    </message>
    <message>
        <source>The raster holds categories, not amounts; classes by value mix unrelated categories.</source>
        <translation>该栅格存储的是类别而非数量；按数值分级会把无关的类别混在一起。</translation>
    </message>
    <message>
        <source>The raster holds categories; their codes are no amounts to compute with.</source>
        <translation>栅格存放的是类别，其代码不是可用于计算的数量。</translation>
    </message>
    <message>
        <source>The raster of scores has {scores} different values above 0; the concentration–area plot needs {needed}. Choose another method, such as an area budget, or check the raster.</source>
        <translation>得分栅格有 {scores} 个大于 0 的不同值，而含量—面积（C–A）图需要 {needed} 个。请改用其他方法（如面积限额），或检查该栅格。</translation>
    </message>
    <message>
        <source>The raster of the drift in “{input}” has data at {count} of {samples} samples, which is too few. Check that it covers the survey.</source>
        <translation>“{input}”中的漂移栅格仅在 {samples} 个样品中的 {count} 个处有数据，太少。请检查它是否覆盖测区。</translation>
    </message>
    <message>
        <source>The raster “{path}” cannot be read: {reason}. Check that the file exists and opens in QGIS.</source>
        <translation>无法读取栅格“{path}”：{reason}。请检查文件是否存在，能否在 QGIS 中打开。</translation>
    </message>
    <message>
        <source>The raster “{path}” does not overlap the area of the map ({extent}). Check its coordinate system or the area.</source>
        <translation>栅格“{path}”与图幅范围（{extent}）不重叠。请检查其坐标参照系或所选区域。</translation>
    </message>
    <message>
        <source>The raster “{path}” has another coordinate system than “{first}”. Reproject it to that of the first (Raster ‣ Projections ‣ Warp).</source>
        <translation>栅格“{path}”与“{first}”的坐标系不同。请重投影到第一个栅格的坐标系（栅格 ‣ 投影 ‣ 变形）。</translation>
    </message>
    <message>
        <source>The raster “{path}” has no cell of a class that the table “{table}” holds: the table is of another layer, or of the raster before it was classified. Give the table of this raster.</source>
        <translation>栅格“{path}”中没有任何像元属于表“{table}”所含的类别：该表属于另一图层，或属于分级前的栅格。请给出此栅格的表。</translation>
    </message>
    <message>
        <source>The raster “{path}” has no coordinate reference system. Set it first (Raster ‣ Projections ‣ Assign Projection).</source>
        <translation>栅格“{path}”没有坐标参照系。请先指定（栅格 ‣ 投影 ‣ 指定投影）。</translation>
    </message>
    <message>
        <source>The raster “{path}” holds no data within the study area. Check its nodata value and whether it overlaps the mask.</source>
        <translation>栅格“{path}”在研究区内没有数据。请检查其无数据值，以及是否与掩膜重叠。</translation>
    </message>
    <message>
        <source>The raster “{path}” holds values as large as {value}, too large to compute with. Such values mostly stand for missing data: declare them as nodata (gdal_translate -a_nodata).</source>
        <translation>栅格“{path}”含有大到{value}的数值，无法参与计算。此类数值多表示缺失数据：请将其设为无数据值（gdal_translate -a_nodata）。</translation>
    </message>
    <message>
        <source>The raster “{path}” is in degrees ({crs}), where cells have no common area. Bring it first to a projected grid in metres, such as an Albers projection of the belt: with “Align rasters”, a raster of that grid being the template, or with Raster ‣ Projections ‣ Warp.</source>
        <translation>栅格“{path}”以度为单位（{crs}），各像元面积不等。请先转到以米为单位的投影坐标格网，例如该成矿带的阿尔伯斯投影：可用“栅格对齐”并以该格网的栅格为模板，或用 栅格 ‣ 投影 ‣ 变形。</translation>
    </message>
    <message>
        <source>The raster “{path}” lies on another grid than “{first}”. Bring them to one grid (Raster ‣ Projections ‣ Warp, with the extent and cell size of the first).</source>
        <translation>栅格“{path}”与“{first}”的网格不一致。请统一到同一网格（栅格 ‣ 投影 ‣ 变形，采用第一个栅格的范围和像元大小）。</translation>
    </message>
    <message>
        <source>The raster “{path}” needs {needed} GB of memory for this, the computer has {usable} GB. Take larger cells or a smaller area, or a shorter greatest distance or reach where there is one.</source>
        <translation>栅格“{path}”的这项计算需要 {needed} GB 内存，而计算机只有 {usable} GB。请缩短最大距离或影响距离，或采用更大的像元。</translation>
    </message>
    <message>
        <source>The raster “{path}” was taken as categorical, but holds more than {most} different values. Give it the type “ascending”, or classify it first.</source>
        <translation>栅格“{path}”被视为类别，但有超过 {most} 个不同的值。请将其类型设为“升序”，或先进行分级。</translation>
    </message>
    <message>
        <source>The rasters were put into the order of the model by their titles and names: {pairs}.</source>
        <translation>已按标题和名称把栅格排成模型的顺序：{pairs}。</translation>
    </message>
    <message>
        <source>The ratio of the minor to the major range is {ratio}. Give one above 0 and up to 1.</source>
        <translation>短轴变程与长轴变程之比为 {ratio}。请给出大于 0 且不超过 1 的值。</translation>
    </message>
    <message>
        <source>The reach of proximity is {reach}; reach and slope must be above 0. Give the distance in metres at which a feature stops to matter.</source>
        <translation>邻近度的作用距离为 {reach}；作用距离和斜率必须大于 0。请以米给出要素不再起作用的距离。</translation>
    </message>
    <message>
        <source>The reference composition gives {value} for element {column}; it must be above 0. Choose another composition, or leave the element out.</source>
        <translation>所选参考丰度中元素 {column} 的值为 {value}，必须大于 0。请选择其他参考丰度，或去掉该元素。</translation>
    </message>
    <message>
        <source>The required precision is not possible (coefficient of variation {cv} %, standard deviation at zero content {s0}). Neither may be negative, and one must be above 0.</source>
        <translation>所要求的精密度不合理（变异系数 {cv}%，零含量处标准差 {s0}）。二者均不能为负，且至少有一个大于 0。</translation>
    </message>
    <message>
        <source>The row of class {values} stands for missing data: cells with that value count as missing.</source>
        <translation>类别为{values}的行代表缺失数据：取该值的单元按缺失处理。</translation>
    </message>
    <message>
        <source>The rows “{first}” and “{second}” of the table (TABLE) both hold {value}. Give each value one row; a range holds the values above its lower end, up to and including the upper one.</source>
        <translation>表格（TABLE）的“{first}”和“{second}”两行都包含 {value}。每个值只能属于一行；区间包含大于下端且不大于上端的值。</translation>
    </message>
    <message>
        <source>The rule for neighbours is missing or not usable. Give either a number of nearest neighbours or a radius, above 0.</source>
        <translation>未给出可用的邻近规则。请给出最近邻个数或半径之一，且大于 0。</translation>
    </message>
    <message>
        <source>The run that made it is no longer in the study.</source>
        <translation>生成它的那次运行已不在本研究中。</translation>
    </message>
    <message>
        <source>The samples furthest out, with contents in {unit}; outliers are emphasised</source>
        <translation>离群最远的样品，含量单位为 {unit}；离群样品突出显示</translation>
    </message>
    <message>
        <source>The samples tell only {rank} of the {terms} terms of the trend apart: they lie on a line, or rasters of drift repeat each other. Choose a lower degree, or leave a raster out.</source>
        <translation>样品只能区分趋势 {terms} 项中的 {rank} 项：样品位于一条直线上，或各漂移栅格彼此重复。请选较低的次数，或去掉一个栅格。</translation>
    </message>
    <message>
        <source>The samples with the highest sums, with contents in {unit}</source>
        <translation>加权和最大的样品，含量单位为 {unit}</translation>
    </message>
    <message>
        <source>The scale 1:{scale} cannot be drawn. Give a denominator from {smallest} to {largest}.</source>
        <translation>无法按1:{scale}绘制。请给出{smallest}至{largest}之间的分母。</translation>
    </message>
    <message>
        <source>The scores are on scales that differ {times} times or more: {layers}. Layers with large numbers decide alone. Bring the layers to one scale, for instance to memberships, or give their classes scores.</source>
        <translation>各图层得分的尺度相差 {times} 倍以上：{layers}。数值大的图层会独自决定结果。请把各图层统一到同一尺度，例如转换为隶属度，或为其类别赋分。</translation>
    </message>
    <message>
        <source>The scores run from {lowest} to {highest}, so that they are no probabilities. Leave the unit area of the probability (UNIT_AREA) empty; where the raster itself says that it holds probabilities, its values were changed after it was made.</source>
        <translation>得分范围为 {lowest} 至 {highest}，因此不是概率。请将概率的预测单元面积（UNIT_AREA）留空；若栅格自身注明其值为概率，则其值在生成后已被改动。</translation>
    </message>
    <message>
        <source>The search radius {radius} is not above 0. Give a distance in metres.</source>
        <translation>搜索半径 {radius} 不大于 0。请以米为单位给出距离。</translation>
    </message>
    <message>
        <source>The share of samples taken as good is {alpha}. Give one from 0.5 to 1.</source>
        <translation>视为正常的样品比例为 {alpha}。请给出 0.5 至 1 之间的值。</translation>
    </message>
    <message>
        <source>The sheet was made of layers that are not to be had here: {names}. Open them in the project under these names.</source>
        <translation>该图由此处无法取得的图层制成：{names}。请在工程中以这些名称打开它们。</translation>
    </message>
    <message>
        <source>The shortest range of the model, {range}, is below what the samples resolve: they lie {spacing} apart, and the first lag is at {lag}. Hardly any two samples lie within it, so that it cannot be told from the nugget.</source>
        <translation>模型的最短变程 {range} 小于样品所能分辨的距离：样品间距约 {spacing}，第一个滞后距为 {lag}。几乎没有两个样品相距在此变程之内，因此它与块金无法区分。</translation>
    </message>
    <message>
        <source>The side of {side} km follows the deposits. Give it as BLOCK_SIZE where models are to be compared: their figures are comparable only with the same blocks.</source>
        <translation>边长 {side} km 随矿床而定。需比较模型时请将其作为 BLOCK_SIZE 给定：只有区块相同，各模型的指标才可比较。</translation>
    </message>
    <message>
        <source>The smallest step that is seen with a power of 80 % in a test at 1 % is 3.42 standard errors (Bloom 1995). Recommended: let both laboratories analyse the same reference materials or splits, 10 determinations or more in each, which tells a step of some hundredths of lg; or sample more on both sides of the border on the same rocks: for the worst of these elements about {times} times as many samples.</source>
        <translation>在 1 % 水平的检验中能以 80 % 的功效看到的最小台阶是标准误差的 3.42 倍（Bloom 1995）。建议：让两个实验室分析同样的标准物质或分析重复样，各不少于 10 次测定，这样能分辨百分之几 lg 的台阶；或在边界两侧相同岩石上加密采样：对其中最差的元素，样品数约需现在的 {times} 倍。</translation>
    </message>
    <message>
        <source>The source of the layer “{layer}” cannot be read: {source}.</source>
        <translation>无法读取图层“{layer}”的数据源：{source}。</translation>
    </message>
    <message>
        <source>The standard deviation of a control chart must be above 0, not {sd}. Give that of the reference material, or leave it to the data.</source>
        <translation>质量控制图的标准差必须大于 0，而现为 {sd}。请给出标准物质的标准差，或由数据估计。</translation>
    </message>
    <message>
        <source>The steps {steps} are not a scale of semi-quantitative analysis. Give those of one decade in ascending order, such as 1, 1.5, 2, 3, 5, 7.</source>
        <translation>{steps} 不是半定量分析的报出级次。请按升序给出一个数量级内的各级，例如 1、1.5、2、3、5、7。</translation>
    </message>
    <message>
        <source>The strikes leave {share} of the length.</source>
        <translation>按走向筛选后保留长度的 {share}。</translation>
    </message>
    <message>
        <source>The studies of this project cannot be read: {reason}. They were written by another version of the plugin, or changed by hand. Update the plugin, or begin a new study; it replaces what is there.</source>
        <translation>无法读取本工程中的研究：{reason}。它们由其他版本的插件写入，或被手工改动过。请更新插件，或新建研究，新建后将替换原有内容。</translation>
    </message>
    <message>
        <source>The study area or the units of the model “{path}” were a temporary layer that is not in the project any more. Save the layer to a file and fit the model again with it.</source>
        <translation>模型“{path}”的研究区或地质单元是临时图层，已不在工程中。请将该图层保存到文件，并用它重新拟合模型。</translation>
    </message>
    <message>
        <source>The study does not predict: AUC of the deposits held out in spatial blocks {auc}; the interval includes 0.5, that is chance. Do not use the map for targeting.</source>
        <translation>本研究不具预测能力：空间分块留出矿床的AUC为{auc}，置信区间包含0.5，即与随机无异。请勿用此图圈定靶区。</translation>
    </message>
    <message>
        <source>The study predicts worse than chance: AUC of the deposits held out in spatial blocks {auc}. Do not use the map for targeting.</source>
        <translation>本研究的预测不如随机：空间分块留出矿床的AUC为{auc}。请勿用此图圈定靶区。</translation>
    </message>
    <message>
        <source>The study “{path}” cannot be read: {reason}. Install the plugin again.</source>
        <translation>无法读取研究“{path}”：{reason}。请重新安装插件。</translation>
    </message>
    <message>
        <source>The style “{path}” cannot be used: {reason}. Choose a QML file made for this layer.</source>
        <translation>无法使用样式“{path}”：{reason}。请选择为该图层制作的 QML 文件。</translation>
    </message>
    <message>
        <source>The surveys as a whole differ (Kruskal–Wallis, p &lt; {level}), but samples of the same lithology and medium on both sides of the borders, where a step of {limit} lg would have been seen, do not: the difference is the geology, and to level it would take the geology away.</source>
        <translation>各测区总体上有差异（Kruskal–Wallis 检验，p &lt; {level}），但边界两侧岩性和介质相同的样品没有差异，而 {limit} lg 的台阶在那里是能看到的：差异来自地质，调平会把地质差异抹去。</translation>
    </message>
    <message>
        <source>The surveys as a whole differ (Kruskal–Wallis, p &lt; {level}), but their determinations of the same materials, in which a step of {limit} lg would have been seen, do not: the difference is the geology, and to level it would take the geology away.</source>
        <translation>各测区总体上有差异（Kruskal–Wallis 检验，p &lt; {level}），但对同一标准物质或分析重复样的测定没有差异，而 {limit} lg 的台阶在其中是能看到的：差异来自地质，调平会把地质差异抹去。</translation>
    </message>
    <message>
        <source>The surveys as a whole differ (Kruskal–Wallis, p &lt; {level}): by their geology, or by a step that could not be seen here; that is not proved either way.</source>
        <translation>各测区总体上有差异（Kruskal–Wallis 检验，p &lt; {level}）：可能来自地质，也可能是这里看不到的台阶；两者均未得到证明。</translation>
    </message>
    <message>
        <source>The symbols of the layer “{layer}” draw lines of {width} mm, thinner than 0.1 mm.</source>
        <translation>图层“{layer}”的符号线宽{width} mm，小于0.1 mm。</translation>
    </message>
    <message>
        <source>The system of all samples has no single answer: the samples lie on one line under a trend, a covariate repeats another one, or a Gaussian model has no nugget. Add a small nugget, take another model or use ordinary kriging.</source>
        <translation>由全部样品组成的方程组没有唯一解：可能是带趋势时样品位于同一直线上、协变量重复，或高斯模型没有块金值。请加一个小的块金值、换用其他模型，或采用普通克里金法。</translation>
    </message>
    <message>
        <source>The table and its marks of values below detection must have the same shape and at least two parts, but are {shapes}. Give one mark for each content.</source>
        <translation>数据表与“低于检出限”标记表的大小必须相同，且至少有两个组分，但实际为 {shapes}。请为每个含量给出一个标记。</translation>
    </message>
    <message>
        <source>The table counts pixels; give the area of one to have areas.</source>
        <translation>该表按像元计数；请给出像元面积以得到面积。</translation>
    </message>
    <message>
        <source>The table has Latin letters and figures alone, the same in every encoding.</source>
        <translation>表中只有拉丁字母和数字，在各种编码中都一样。</translation>
    </message>
    <message>
        <source>The table has headers but no samples below them.</source>
        <translation>该表只有表头，其下没有样品。</translation>
    </message>
    <message>
        <source>The table has no column {columns}. Its columns: {known}.</source>
        <translation>表中没有列 {columns}。现有列：{known}。</translation>
    </message>
    <message>
        <source>The table has no coordinates: the samples are a table without places.</source>
        <translation>该表没有坐标：样品成为没有位置的表。</translation>
    </message>
    <message>
        <source>The table needs {more} mm more than its frames have: rows are left out.</source>
        <translation>表格所需高度比其框架大{more}毫米：部分行未显示。</translation>
    </message>
    <message>
        <source>The table of memberships is empty, names a value twice, or has ranges that overlap or run backwards. Give each value once, and ranges from the lower to the higher end.</source>
        <translation>隶属度表为空、同一值出现两次，或区间重叠、起止颠倒。每个值只给一次，区间由低端写到高端。</translation>
    </message>
    <message>
        <source>The table of rows not taken holds the others.</source>
        <translation>其余见未采用行的表。</translation>
    </message>
    <message>
        <source>The table “{name}” holds no areas, which ArcSDM’s columns need. Give a table that has them.</source>
        <translation>表“{name}”没有面积，而ArcSDM的列需要面积。请给出含面积的表。</translation>
    </message>
    <message>
        <source>The table “{path}” cannot be read: {reason}.</source>
        <translation>无法读取表“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The table “{path}” has no columns of coordinates; its columns are {columns}. Name them “lon” and “lat”, in degrees of WGS 84.</source>
        <translation>表“{path}”中没有坐标列；其列为 {columns}。请将坐标列命名为“lon”和“lat”，单位为度（WGS 84）。</translation>
    </message>
    <message>
        <source>The table “{path}” has {size} MB; at most {most} are read at once. Split it.</source>
        <translation>表“{path}”有 {size} MB；一次最多读取 {most} MB。请拆分。</translation>
    </message>
    <message>
        <source>The tables tell metres of UTM zone 35 without naming it or its datum: the zone follows from the places of the smelters, WGS 84 is taken (EPSG:{code}). Coordinates of some tables are rounded to kilometres.</source>
        <translation>数据表给出的是 UTM 第 35 带的米坐标，但没有注明带号和基准：带号由冶炼厂的位置推定，基准取 WGS 84（EPSG:{code}）。部分表的坐标取整到千米。</translation>
    </message>
    <message>
        <source>The targets hold {capture} of the known deposits in {area} of the area: no better than chance. Do not use them.</source>
        <translation>靶区占面积{area}，仅含已知矿床的{capture}：不优于随机，请勿使用。</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}. Check the path (TEMPLATE).</source>
        <translation>无法读取模板{path}：{reason}。请检查路径（TEMPLATE）。</translation>
    </message>
    <message>
        <source>The template {path} does not say which layers it shows: another program wrote it, or a later version of this plugin. Open it with QGIS’s layout manager, and choose the layers of its maps by hand.</source>
        <translation>模板{path}未载明其所示图层：它由其他程序或本插件的更新版本写成。请用QGIS的布局管理器打开，并手工选择地图的图层。</translation>
    </message>
    <message>
        <source>The template “{path}” cannot be read ({reason}). Choose the template.json of an earlier run, a text in UTF-8.</source>
        <translation>无法读取模板“{path}”（{reason}）。请选择以前运行生成的template.json（UTF-8文本）。</translation>
    </message>
    <message>
        <source>The template “{path}” has a value that cannot be used. {reason}</source>
        <translation>模板“{path}”中有无法使用的值。{reason}</translation>
    </message>
    <message>
        <source>The template “{path}” has names that are not known: {unknown}. It may have: {known}.</source>
        <translation>模板“{path}”含有未知名称：{unknown}。可用名称：{known}。</translation>
    </message>
    <message>
        <source>The template “{path}” has the version {given}; this version of the plugin reads 1 to {version}. Update the plugin, or write the template anew.</source>
        <translation>模板“{path}”的版本为{given}，本插件可读版本为1至{version}。请更新插件，或重新生成模板。</translation>
    </message>
    <message>
        <source>The template “{path}” is no JSON: look at line {line}, column {column}. Commas part entries, texts stand in double quotes.</source>
        <translation>模板“{path}”不是JSON：请检查第{line}行第{column}列。各项以逗号分隔，文本用双引号。</translation>
    </message>
    <message>
        <source>The text is {percent} % higher than its box, so it is cut or runs into its neighbours: “{text}”.</source>
        <translation>文字比其文本框高{percent}%，会被截断或压到相邻内容：“{text}”。</translation>
    </message>
    <message>
        <source>The text of “{path}” could not be made searchable: its structure is not the one that QGIS writes. Report this with the version of QGIS.</source>
        <translation>无法使“{path}”中的文字可检索：其结构与QGIS写出的不同。请报告此问题并注明QGIS版本。</translation>
    </message>
    <message>
        <source>The training points mix {what}: {parts}.</source>
        <translation>训练样点混合了不同的{what}：{parts}。</translation>
    </message>
    <message>
        <source>The two columns of coordinates are the wrong way round in the table; they were put right.</source>
        <translation>表中两列坐标对调；已改正。</translation>
    </message>
    <message>
        <source>The unit area ({unit}) is smaller than a cell ({cell}): the model counts unit cells that the rasters do not tell apart. Choose a unit area of at least one cell.</source>
        <translation>预测单元面积（{unit}）小于像元（{cell}）：模型所计的预测单元是栅格无法区分的。预测单元面积至少应为一个像元。</translation>
    </message>
    <message>
        <source>The unit “{unit}” is not known. Give one such as ppm, ppb, %, г/т, 10⁻⁶ or n·10⁻³ %.</source>
        <translation>无法识别单位“{unit}”。请使用 ppm、ppb、%、г/т、10⁻⁶ 或 n·10⁻³ % 等单位。</translation>
    </message>
    <message>
        <source>The usual one: average for elements, Ward for samples</source>
        <translation>常用方法：元素用平均连接，样品用 Ward 法</translation>
    </message>
    <message>
        <source>The value “{value}” speaks of {said}, and the map is to show {asked}: these are different things. Choose the rule (ZONING_RULE) that the data are of, or say in a table (CLASS_TABLE) what the value means.</source>
        <translation>值“{value}”说的是“{said}”，而本图要表示“{asked}”：二者不同。请选择与资料相符的规则（ZONING_RULE），或用表格（CLASS_TABLE）说明该值的含义。</translation>
    </message>
    <message>
        <source>The variogram has {lags} [lag|lags] with pairs; this model needs {needed}. Take shorter lags, a longer cutoff or fewer structures.</source>
        <translation>变差函数有样品对的滞后距只有 {lags} 个，该模型需要 {needed} 个。请缩短滞后距、加大最大滞后距，或减少套合结构。</translation>
    </message>
    <message>
        <source>The variogram shows no structure that chance would not give (values permuted over the places: p = {p}, at most {most} is needed), so that no model is chosen by itself: neighbouring samples tell nothing certain about each other. Take logarithms or more samples, map classes of samples instead of interpolating, or choose the model yourself in “Variogram of samples”.</source>
        <translation>变差函数没有显示出随机之外的结构（数值在各采样位置间置换：p = {p}，须不大于 {most}），因此不自动选取模型：相邻样品彼此不能提供可靠信息。请取对数或增加样品，或改用样品分级符号图代替插值，或在“样品变差函数”中自行选定模型。</translation>
    </message>
    <message>
        <source>The variogram shows no structure: it is flat at {nugget} from the first lag on ({lag} m), so that at this spacing neighbouring samples tell nothing about each other. Take shorter lags or logarithms, or map classes of samples instead of interpolating.</source>
        <translation>变差函数没有结构：从第一个滞后距（{lag} m）起即稳定在 {nugget}，说明在此采样间距下相邻样品互不相关。请缩短滞后距或取对数，或改用样品分级符号图代替插值。</translation>
    </message>
    <message>
        <source>The variogram still rises at the longest lag ({lag} m), so that range and sill cannot be told apart. Take a longer cutoff, or universal kriging with a trend.</source>
        <translation>变差函数在最大滞后距（{lag} m）处仍在上升，无法区分变程与基台值。请加大最大滞后距，或采用带趋势的泛克里金法。</translation>
    </message>
    <message>
        <source>The weights table “{name}” has no row with a class. Check it, and the value of missing data.</source>
        <translation>权重表“{name}”没有带类别的行。请检查该表和缺失数据值。</translation>
    </message>
    <message>
        <source>The weights table “{name}” names a class twice. Give each class one row.</source>
        <translation>权重表“{name}”中某个类别出现两次。每个类别请只保留一行。</translation>
    </message>
    <message>
        <source>The weights {weights} cannot be used: none may be negative, and their sum must be above 0.</source>
        <translation>权重 {weights} 无法使用：不得为负，且总和必须大于 0。</translation>
    </message>
    <message>
        <source>The whole of a sample is given as {whole}, but in {count} [sample|samples] the parts found sum to more, at most to {most} (rows, ten at most: {rows}). Give the whole in the unit of the parts (1,000,000 for ppm, 100 for %).</source>
        <translation>样品整体给为 {whole}，但有 {count} 个样品的已测出组分之和大于它，最大为 {most}（行号，最多列 10 个：{rows}）。请以组分的单位给出整体（ppm 为 1 000 000，% 为 100）。</translation>
    </message>
    <message>
        <source>The whole of a sample is the sum of its parts found, {low} … {high} {unit}. Where they are only some of the elements of the sample, what was put in is too high: give the whole, 1,000,000 for ppm or 100 for %.</source>
        <translation>样品整体取已测出组分之和，{low} … {high} {unit}。若这些组分只是样品的一部分元素，所填数值偏高：请给出整体，ppm 为 1 000 000，% 为 100。</translation>
    </message>
    <message>
        <source>The whole of a sample is {whole} {unit}; the parts found sum to {low} … {high}.</source>
        <translation>样品整体为 {whole} {unit}；已测出组分之和为 {low} … {high}。</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>The width of the band, {band} (it is in metres), reaches no two samples of different surveys in one lithology and one medium: the nearest of these are {alike} apart, of whatever lithology {apart}. Take a wider band.</source>
        <translation>边界带宽 {band}（单位为米）内没有不同测区的、岩性和介质相同的样品：这样的样品最近相距 {alike}，不论岩性则为 {apart}。请加大带宽。</translation>
    </message>
    <message>
        <source>The year {limit} does not part the deposits: {early} were found up to then, {late} later. Choose a year between the discoveries.</source>
        <translation>年份 {limit} 不能划分矿床：此前发现 {early} 个，此后 {late} 个。请选择介于各发现年份之间的年份。</translation>
    </message>
    <message>
        <source>The {count} contents agree with one lognormal population: there is no break, and this rule has no threshold.</source>
        <translation>{count} 个含量与单一对数正态总体相符：没有拐点，此规则不给出下限。</translation>
    </message>
    <message>
        <source>The {count} samples are too few, or too much in line, to tell the area that they stand for: the density is that of whole cells that hold samples, and the Clark–Evans ratio is left out. Give the study area.</source>
        <translation>{count} 个样品太少，或近于一条直线，不能确定它们所代表的面积：密度按含样品的整个单元计算，Clark–Evans 比值不给出。请给出研究区。</translation>
    </message>
    <message>
        <source>The {count} shared standards of the two laboratories give an R² of only {r_squared}, or fall where they should rise; R² must be above {needed}. Do not level by these standards.</source>
        <translation>两个实验室共用的 {count} 个标准物质的 R² 仅为 {r_squared}，或呈负相关；R² 须大于 {needed}。请勿用这些标准物质进行校正。</translation>
    </message>
    <message>
        <source>The {layers} rasters have more combinations of classes than can be told apart; one alone has {classes} classes. Use fewer rasters, fewer classes (“Classify raster”) or a rule that joins classes (RULE).</source>
        <translation>{layers} 个栅格的类别组合过多，无法逐一区分；仅其中一个栅格就有 {classes} 个类别。请减少栅格数或类别数（“栅格分级”），或选用合并类别的规则（RULE）。</translation>
    </message>
    <message>
        <source>The {shown} most probable of {all} conditions</source>
        <translation>全部 {all} 个条件中概率最大的 {shown} 个</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>There are fewer model units ({units}) than variables ({variables}): the weights rest on little.</source>
        <translation>模型单元（{units} 个）少于变量（{variables} 个）：权重的依据不足。</translation>
    </message>
    <message>
        <source>There are no held-out deposits: the figures say how well the score fits the deposits that made it, not how well it would find others.</source>
        <translation>没有留出的矿床：这些指标只说明得分与建模矿床的拟合程度，不能说明它发现其他矿床的能力。</translation>
    </message>
    <message>
        <source>There are no training deposits.</source>
        <translation>没有训练矿床。</translation>
    </message>
    <message>
        <source>There are {count} contents that can be put on a map; at least {needed} are needed.</source>
        <translation>可成图的含量只有{count}个，至少需要{needed}个。</translation>
    </message>
    <message>
        <source>There is no area “{area}”. Choose one of: {known}.</source>
        <translation>没有名为“{area}”的地区。请从下列地区中选择：{known}。</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Choose one that exists.</source>
        <translation>文件“{path}”不存在。请选择已有的文件。</translation>
    </message>
    <message>
        <source>There is no layout “{name}”. Give one of these (LAYOUT): {known}.</source>
        <translation>没有名为“{name}”的布局。请从以下布局中选择（LAYOUT）：{known}。</translation>
    </message>
    <message>
        <source>There is no part {part}; the composition has {parts}. Choose one of its parts as the denominator.</source>
        <translation>不存在组分 {part}；该成分数据共有 {parts} 个组分。请选择其中之一作为分母。</translation>
    </message>
    <message>
        <source>There is no project to open the template in. Open one, or begin a new one.</source>
        <translation>没有可用于打开模板的工程。请打开或新建一个工程。</translation>
    </message>
    <message>
        <source>There is no survey “{survey}”. Choose one that the column of surveys holds.</source>
        <translation>没有测区“{survey}”。请选择测区列中已有的测区。</translation>
    </message>
    <message>
        <source>There is not enough memory for this step. Take a smaller area or larger cells, or close other programs.</source>
        <translation>内存不足，无法完成此步骤。请缩小区域、加大像元或关闭其他程序。</translation>
    </message>
    <message>
        <source>There is not enough memory to draw “{path}”. Lower the resolution (DPI) or take a smaller paper.</source>
        <translation>内存不足，无法绘制“{path}”。请降低分辨率（DPI）或选用较小的纸张。</translation>
    </message>
    <message>
        <source>There would be at least {count} anomalies, more than {most}. Raise the smallest area or the threshold, or smooth the raster.</source>
        <translation>异常至少有{count}个，超过{most}个。请提高最小面积或异常下限，或先平滑栅格。</translation>
    </message>
    <message>
        <source>There would be at least {count} targets, more than {most}. Raise the smallest area or the cut-off, or join neighbours.</source>
        <translation>靶区将至少达{count}个，超过{most}个。请提高最小面积或阈值，或合并相邻组。</translation>
    </message>
    <message>
        <source>Therefore Firth’s penalty was used, as Heinze and Schemper (2002) recommend. Judge by the geology whether such layers are right, or merely fit few deposits.</source>
        <translation>因此按 Heinze 与 Schemper（2002）的建议采用了 Firth 惩罚。请从地质上判断这些图层确属合理，还是只是偶然拟合了少数矿床。</translation>
    </message>
    <message>
        <source>These cells count as not determined; the sample is taken with its other elements.</source>
        <translation>这些单元格视为未测定；样品的其他元素照常采用。</translation>
    </message>
    <message>
        <source>These columns tell no unit: {columns}. Choose the unit of elements without one, or give it for each in “Columns”, such as: Cu;;ppm</source>
        <translation>这些列没有注明单位：{columns}。请选择未注明单位的元素所用单位，或在“列”中逐一给出，例如：Cu;;ppm</translation>
    </message>
    <message>
        <source>These differences may be the geology: they are a reason to look at the border, never a reason to level.</source>
        <translation>这些差异可能来自地质：它们是去查看边界的理由，绝不是调平的理由。</translation>
    </message>
    <message>
        <source>These figures do not tell whether the zones of {datum} are 6° or 3° wide. Choose the width, or give the extent in which the samples lie.</source>
        <translation>由这些数值看不出 {datum} 是 6° 带还是 3° 带。请选择分带宽度，或给出样品所在范围。</translation>
    </message>
    <message>
        <source>These layers hold classes, whose codes have no distances: {layers}. Leave them out.</source>
        <translation>这些图层为类别，其代码之间没有距离可言：{layers}。请去掉。</translation>
    </message>
    <message>
        <source>These layers hold classes, whose codes were taken for scores: {layers}. Give their classes scores.</source>
        <translation>这些图层为类别图层，其编码被当作得分：{layers}。请为其类别赋分。</translation>
    </message>
    <message>
        <source>These layers share the largest loss: {names}.</source>
        <translation>以下图层并列损失最大：{names}。</translation>
    </message>
    <message>
        <source>These rows were taken as they are, but lie far from the others, or may be swapped. Check them.</source>
        <translation>这些行按原样采用，但远离其他样品，或经纬度可能颠倒。请核对。</translation>
    </message>
    <message>
        <source>These variables separate the deposits from other cells: {names}. Without Firth’s penalty their coefficients would be infinite; read them as “large”, and their Wald tests with caution.</source>
        <translation>以下变量把矿床与其他像元完全分开：{names}。没有 Firth 惩罚时其系数为无穷大；请只把它们理解为“很大”，其 Wald 检验须慎用。</translation>
    </message>
    <message>
        <source>Theta map</source>
        <translation>Theta 图</translation>
    </message>
    <message>
        <source>Theta map: {title}</source>
        <translation>Theta 图：{title}</translation>
    </message>
    <message>
        <source>They are of several epochs: choose one, or the model mixes systems of different age.</source>
        <translation>这些矿床属于多个时代：请选择其一，否则模型会混合不同时代的系统。</translation>
    </message>
    <message>
        <source>Thin sites</source>
        <translation>矿点抽稀</translation>
    </message>
    <message>
        <source>Thinned out</source>
        <translation>抽稀去掉</translation>
    </message>
    <message>
        <source>This balance does not fit into the partition.</source>
        <translation>此平衡与划分不符。</translation>
    </message>
    <message>
        <source>This computer has no font for Chinese, so that boxes stand for its characters. Install one (Debian and Ubuntu: fonts-noto-cjk) and start QGIS again; in the SVG the text is right.</source>
        <translation>本机没有中文字体，汉字显示为方框。请安装中文字体（Debian 和 Ubuntu：fonts-noto-cjk）并重新启动 QGIS；SVG 文件中的文字不受影响。</translation>
    </message>
    <message>
        <source>This method takes only numbers and values below detection, but {above} [value lies|values lie] above an upper limit and {interval} in intervals. Use lognormal maximum likelihood, which takes them all.</source>
        <translation>该方法只接受数值和低于检出限的值，但有 {above} 个值高于测定上限，{interval} 个值为区间。请改用对数正态极大似然法，它接受所有这些类型。</translation>
    </message>
    <message>
        <source>This plot needs at least two columns or rasters; {chosen} chosen. Choose more in the list.</source>
        <translation>此图至少需要两列或两个栅格，现选了 {chosen} 个。请在列表中再选。</translation>
    </message>
    <message>
        <source>This plot needs at least {least} elements; {chosen} chosen. Tick more in the list.</source>
        <translation>该图至少需要 {least} 个元素，现选了 {chosen} 个；请在列表中多勾选。</translation>
    </message>
    <message>
        <source>This plot takes at most {most} elements; {chosen} chosen. Untick some.</source>
        <translation>该图最多用 {most} 个元素，现选了 {chosen} 个；请取消一些。</translation>
    </message>
    <message>
        <source>This statement is</source>
        <translation>该说法</translation>
    </message>
    <message>
        <source>This step needs the Python library “{library}”, which this QGIS does not have. Windows: open the OSGeo4W shell and run “python -m pip install {library}”. Debian and Ubuntu: install “{debian}”. macOS: reinstall QGIS from its all-in-one package.</source>
        <translation>此步骤需要 Python 库“{library}”，而此 QGIS 中没有。Windows：打开 OSGeo4W shell，运行“python -m pip install {library}”。Debian 和 Ubuntu：安装“{debian}”。macOS：用一体化安装包重装 QGIS。</translation>
    </message>
    <message>
        <source>Thompson and Howarth: line of precision and control lines</source>
        <translation>Thompson–Howarth：精密度直线与控制线</translation>
    </message>
    <message>
        <source>Thompson and Howarth’s chart, 20 % asked for</source>
        <translation>Thompson–Howarth 图，要求精密度 20%</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>异常下限</translation>
    </message>
    <message>
        <source>Threshold (for multiples)</source>
        <translation>异常下限（用于倍数）</translation>
    </message>
    <message>
        <source>Threshold (for zones at its multiples; empty: X + 2 S)</source>
        <translation>异常下限（用于按其倍数分带；留空：X + 2 S）</translation>
    </message>
    <message>
        <source>Threshold (ppm)</source>
        <translation>异常下限（µg/g）</translation>
    </message>
    <message>
        <source>Threshold of the rule of zones (empty: X + 2 S)</source>
        <translation>分带规则的异常下限（空：X + 2 S）</translation>
    </message>
    <message>
        <source>Threshold used</source>
        <translation>所用异常下限</translation>
    </message>
    <message>
        <source>Threshold: mean + 2 S of lg contents after clipping at 3 S. The anomalies are where the kriged content lies above it over at least {fewest} samples; smaller areas, which the maps show too, are counted as left out. The smelters of Nikel with Zapolyarny, and of Monchegorsk, were not told to the computation.</source>
        <translation>异常下限：lg 含量以 3 S 迭代剔除后的均值 + 2 S。克里金含量高于下限、且其中至少有 {fewest} 个样品之处即为异常；样品更少的小块（图上也有显示）计为“未计入”。计算时并未告知尼克尔（含扎波利亚尔内）和蒙切戈尔斯克冶炼厂的位置。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>异常下限</translation>
    </message>
    <message>
        <source>Thresholds (table)</source>
        <translation>异常下限（表）</translation>
    </message>
    <message>
        <source>Thresholds by rules</source>
        <translation>各方法的异常下限</translation>
    </message>
    <message>
        <source>Thresholds found: {count}</source>
        <translation>已求出的异常下限：{count}</translation>
    </message>
    <message>
        <source>Thresholds, such as Cu=60; Pb=40 (empty: whole profiles)</source>
        <translation>异常下限，如 Cu=60; Pb=40（空：整条剖面）</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Tick Shipped Data</source>
        <translation>勾选自带数据</translation>
    </message>
    <message>
        <source>Tick the proxies that the data of the plugin serve without a layer of yours</source>
        <translation>勾选用自带数据即可填图、无需您提供图层的预测要素</translation>
    </message>
    <message>
        <source>Tilt angle</source>
        <translation>倾斜角</translation>
    </message>
    <message>
        <source>Tilt angle: {title}</source>
        <translation>倾斜角：{title}</translation>
    </message>
    <message>
        <source>Times the background</source>
        <translation>为背景的倍数</translation>
    </message>
    <message>
        <source>Times the detection limit</source>
        <translation>检出限的倍数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>图名</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>俄文标题</translation>
    </message>
    <message>
        <source>To (m)</source>
        <translation>至（m）</translation>
    </message>
    <message>
        <source>To power</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>容差（m）</translation>
    </message>
    <message>
        <source>Tolerance of a direction (degrees)</source>
        <translation>方向容差（度）</translation>
    </message>
    <message>
        <source>Too few determinations for a background of their own, so that of all samples is taken: {names}.</source>
        <translation>测定数太少，不足以单独求背景，改用全部样品的背景：{names}。</translation>
    </message>
    <message>
        <source>Topographic error</source>
        <translation>拓扑误差</translation>
    </message>
    <message>
        <source>Topographic position</source>
        <translation>地形位置指数</translation>
    </message>
    <message>
        <source>Topographic position: {title}</source>
        <translation>地形位置指数：{title}</translation>
    </message>
    <message>
        <source>Total contamination of soils Zc, Saet et al. 1990 (ecological map)</source>
        <translation>土壤综合污染指标Zc，Saet等1990（生态地质图）</translation>
    </message>
    <message>
        <source>Total horizontal gradient</source>
        <translation>总水平梯度</translation>
    </message>
    <message>
        <source>Total horizontal gradient: {title}</source>
        <translation>总水平梯度：{title}</translation>
    </message>
    <message>
        <source>Total index Zc</source>
        <translation>综合指数 Zc</translation>
    </message>
    <message>
        <source>Total variance</source>
        <translation>总方差</translation>
    </message>
    <message>
        <source>Total variance: {variance}, of {count} samples with all parts.</source>
        <translation>总方差：{variance}，由 {count} 个组分齐全的样品得出。</translation>
    </message>
    <message>
        <source>Towns (empty: those of the plugin)</source>
        <translation>居民地（空：采用插件自带）</translation>
    </message>
    <message>
        <source>Training deposits</source>
        <translation>训练矿床</translation>
    </message>
    <message>
        <source>Training deposits: {number}</source>
        <translation>训练矿床：{number} 个</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>训练样点</translation>
    </message>
    <message>
        <source>Training points of unknown epoch: {count} of {total}; they may be of another one.</source>
        <translation>时代不详的训练样点：{count}个（共{total}个），可能属于其他时代。</translation>
    </message>
    <message>
        <source>Training points: {count}.</source>
        <translation>训练样点：{count} 个。</translation>
    </message>
    <message>
        <source>Training set: {number} [deposit|deposits]</source>
        <translation>训练样点：{number} 个矿床</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Transform raster</source>
        <translation>栅格变换</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Transformed raster</source>
        <translation>变换后的栅格</translation>
    </message>
    <message>
        <source>Transformed samples</source>
        <translation>变换后的样品</translation>
    </message>
    <message>
        <source>Transform…</source>
        <translation>变换…</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>成矿圈闭</translation>
    </message>
    <message>
        <source>Trend that is taken off first</source>
        <translation>先扣除的趋势</translation>
    </message>
    <message>
        <source>True positive rate (deposits)</source>
        <translation>真阳性率（矿床）</translation>
    </message>
    <message>
        <source>Tukey’s boxplot on lg</source>
        <translation>lg 的 Tukey 箱线图</translation>
    </message>
    <message>
        <source>Tukey’s fence</source>
        <translation>Tukey 界限</translation>
    </message>
    <message>
        <source>Turn a mineral system of the EIS plugin into a file of yours</source>
        <translation>把 EIS 插件的成矿系统转成您的文件</translation>
    </message>
    <message>
        <source>Two columns that belong together have {first} and {second} rows. Give one value of each for every row.</source>
        <translation>应成对的两列分别有 {first} 行和 {second} 行。请为每一行各给出一个值。</translation>
    </message>
    <message>
        <source>Two plots</source>
        <translation>两幅图</translation>
    </message>
    <message>
        <source>Two samples of the profile stand at one position, {position} m. Give the step, or correct the positions.</source>
        <translation>剖面上两个样品位置相同（{position} m）。请给出点距，或改正位置。</translation>
    </message>
    <message>
        <source>Two spherical structures, short and long</source>
        <translation>两个球状结构（短程与长程）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type of {size} points is smaller than 5 points: {count} [text|texts] (“{name}”).</source>
        <translation>字号{size}点小于5点：{count}处文字（“{name}”）。</translation>
    </message>
    <message>
        <source>Type the code of a map sheet, such as K-43, or click the map.</source>
        <translation>请输入图幅编号（如K-43），或点击地图。</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Types: categorical, ascending or descending for each raster, in the same order, comma-separated</source>
        <translation>类型：按相同顺序为每个栅格给出“类别”“升序”（低值有利）或“降序”（高值有利），以逗号分隔</translation>
    </message>
    <message>
        <source>U-matrix</source>
        <translation>U 矩阵</translation>
    </message>
    <message>
        <source>UTM zone, WGS 84</source>
        <translation>UTM分带，WGS 84</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Uncertainty / score</source>
        <translation>不确定性/得分</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>理解为</translation>
    </message>
    <message>
        <source>Unfavourable in</source>
        <translation>不利的单元数</translation>
    </message>
    <message>
        <source>Uniform: all within the radius count alike</source>
        <translation>均匀：半径内的要素同等计数</translation>
    </message>
    <message>
        <source>Unique conditions</source>
        <translation>唯一条件</translation>
    </message>
    <message>
        <source>Unique conditions (table)</source>
        <translation>唯一条件（表）</translation>
    </message>
    <message>
        <source>Unique conditions of classes</source>
        <translation>类别的唯一条件组合</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit area</source>
        <translation>预测单元面积</translation>
    </message>
    <message>
        <source>Unit area (km²)</source>
        <translation>预测单元面积（km²）</translation>
    </message>
    <message>
        <source>Unit area (km²), in place of the distance</source>
        <translation>单位面积（km²），代替距离</translation>
    </message>
    <message>
        <source>Unit area of the probability (km²); empty: as the raster says</source>
        <translation>概率的预测单元面积（km²）；留空则按栅格注明的值</translation>
    </message>
    <message>
        <source>Unit cells</source>
        <translation>预测单元数</translation>
    </message>
    <message>
        <source>Unit cells N(T)</source>
        <translation>预测单元数 N(T)</translation>
    </message>
    <message>
        <source>Unit cells with a deposit (ore-bearing units)</source>
        <translation>含矿单元（有矿床的预测单元）</translation>
    </message>
    <message>
        <source>Unit in the table</source>
        <translation>原表单位</translation>
    </message>
    <message>
        <source>Unit of elements whose column tells none</source>
        <translation>未注明单位的元素列所用单位</translation>
    </message>
    <message>
        <source>Unit of the output</source>
        <translation>输出单位</translation>
    </message>
    <message>
        <source>Unit of the resources</source>
        <translation>资源量单位</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>数值的单位</translation>
    </message>
    <message>
        <source>Unit of volumes of sites</source>
        <translation>调查点体积单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Units (table)</source>
        <translation>单元（表）</translation>
    </message>
    <message>
        <source>Universal kriging with a plane</source>
        <translation>泛克里金，平面趋势</translation>
    </message>
    <message>
        <source>Universal kriging with a quadratic trend</source>
        <translation>泛克里金，二次趋势</translation>
    </message>
    <message>
        <source>Upper end of 95 %</source>
        <translation>95% 区间上限</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval</source>
        <translation>95% 置信区间上限</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval, held-out deposits</source>
        <translation>95% 置信区间上限（留出矿床）</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Upward continuation</source>
        <translation>向上延拓</translation>
    </message>
    <message>
        <source>Upward continuation: {title}</source>
        <translation>向上延拓：{title}</translation>
    </message>
    <message>
        <source>Use as Training Set</source>
        <translation>作为训练样点</translation>
    </message>
    <message>
        <source>Use deposits worse than {limit} km, too (quality D)</source>
        <translation>也采用误差超过 {limit} km 的矿床（精度 D）</translation>
    </message>
    <message>
        <source>Use only layers whose null-control p is at most (1: all layers)</source>
        <translation>零对照 p 的上限：只采用不超过此值的图层（1：全部图层）</translation>
    </message>
    <message>
        <source>Use the Partition</source>
        <translation>采用此划分</translation>
    </message>
    <message>
        <source>Use the Rules</source>
        <translation>使用规则</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Used although random shifts look as strong (null control above {limit}): {layers}.</source>
        <translation>虽随机平移同样强（零对照大于{limit}）仍被使用：{layers}。</translation>
    </message>
    <message>
        <source>Used although the null control fails (p above {limit}): {layers}.</source>
        <translation>未通过零对照（p 大于 {limit}）但仍采用的图层：{layers}。</translation>
    </message>
    <message>
        <source>Used deposits that lie on nodata of a layer</source>
        <translation>参与计算但位于某图层无数据处的矿床</translation>
    </message>
    <message>
        <source>V: first over all below</source>
        <translation>V：第一级与其下各级之比</translation>
    </message>
    <message>
        <source>Validate prospectivity</source>
        <translation>检验成矿预测</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Validation of a prospectivity score</source>
        <translation>成矿预测得分的检验</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>给定值</translation>
    </message>
    <message>
        <source>Value of missing data</source>
        <translation>缺失数据值</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>字段取值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Values ({values}), labels ({labels}) and names of levels ({names}) do not match. Give each determination one label on every level.</source>
        <translation>测定值（{values} 个）、标签（{labels} 个）与层次名称（{names} 个）不匹配。请为每个测定值在每一层次给出一个标签。</translation>
    </message>
    <message>
        <source>Values interpolated</source>
        <translation>插值对象</translation>
    </message>
    <message>
        <source>Values that are not understood: {count}</source>
        <translation>读不懂的值：{count}</translation>
    </message>
    <message>
        <source>Values that are not understood: {values}. What has them is drawn grey; a table (CLASS_TABLE) says what they are.</source>
        <translation>不能识别的值：{values}。相应对象绘为灰色；可用表格（CLASS_TABLE）说明其含义。</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Variance component</source>
        <translation>方差分量</translation>
    </message>
    <message>
        <source>Variance from the weights</source>
        <translation>权重引起的方差</translation>
    </message>
    <message>
        <source>Variance of the samples</source>
        <translation>样品方差</translation>
    </message>
    <message>
        <source>Variance over that of the input</source>
        <translation>与输入方差之比</translation>
    </message>
    <message>
        <source>Variances</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Variances (table)</source>
        <translation>方差（表）</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Variation matrix (table)</source>
        <translation>变差矩阵（表）</translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation>变差函数</translation>
    </message>
    <message>
        <source>Variogram (table)</source>
        <translation>变差函数（表）</translation>
    </message>
    <message>
        <source>Variogram model as text</source>
        <translation>变差函数模型文本</translation>
    </message>
    <message>
        <source>Variogram model as text (empty: fitted here)</source>
        <translation>变差函数模型文本（留空则在此拟合）</translation>
    </message>
    <message>
        <source>Variogram of samples</source>
        <translation>样品变差函数</translation>
    </message>
    <message>
        <source>Variogram of {element}</source>
        <translation>{element} 变差函数</translation>
    </message>
    <message>
        <source>Vector length (sums of squares)</source>
        <translation>矢量长度法（平方和法）</translation>
    </message>
    <message>
        <source>Version of the plugin</source>
        <translation>插件版本</translation>
    </message>
    <message>
        <source>Very: the square</source>
        <translation>“很”：取平方</translation>
    </message>
    <message>
        <source>WGS 84</source>
        <translation>WGS 84</translation>
    </message>
    <message>
        <source>Wanted density (samples per 100 km²)</source>
        <translation>要求密度（每 100 km² 样品数）</translation>
    </message>
    <message>
        <source>Ward (Q-mode only)</source>
        <translation>Ward 法（仅 Q 型）</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Waves with at least this power</source>
        <translation>功率不小于该值的波数</translation>
    </message>
    <message>
        <source>Weibull’s, as NADA</source>
        <translation>Weibull 公式，同 NADA</translation>
    </message>
    <message>
        <source>Weighs against: {names}. In the model units it is rather unfavourable.</source>
        <translation>权重为负：{names}。其在模型单元中多为不利。</translation>
    </message>
    <message>
        <source>Weighs nothing: {names}. It is neither favourable nor unfavourable in any model unit.</source>
        <translation>权重为零：{names}。其在任何模型单元中既非有利也非不利。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weighted mean of the scores</source>
        <translation>得分的加权平均</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>Weighted sum of squared errors, Σ N/h² (γ − model)²</source>
        <translation>加权误差平方和 Σ N/h² (γ − 模型)²</translation>
    </message>
    <message>
        <source>Weighted sums of elements</source>
        <translation>元素加权和</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights (table)</source>
        <translation>权重（表）</translation>
    </message>
    <message>
        <source>Weights by pairwise comparison</source>
        <translation>两两比较所得权重</translation>
    </message>
    <message>
        <source>Weights of evidence</source>
        <translation>证据权法</translation>
    </message>
    <message>
        <source>Weights of the elements</source>
        <translation>元素权重</translation>
    </message>
    <message>
        <source>Weights of the weighted sum, such as Cu=1; Mo=1; Zn=-0.5 (empty: 1 each)</source>
        <translation>加权和的权重，如 Cu=1; Mo=1; Zn=-0.5（空：均为 1）</translation>
    </message>
    <message>
        <source>Weights table</source>
        <translation>权重表</translation>
    </message>
    <message>
        <source>Weights tables, in the same order</source>
        <translation>权重表（次序相同）</translation>
    </message>
    <message>
        <source>Weights that enter the posterior</source>
        <translation>进入后验概率的权重</translation>
    </message>
    <message>
        <source>Weights, in the order of the layers</source>
        <translation>权重（按图层次序）</translation>
    </message>
    <message>
        <source>Wells, or lines drawn from them</source>
        <translation>钻孔，或据其绘制的线</translation>
    </message>
    <message>
        <source>West, south, east, north</source>
        <translation>西、南、东、北</translation>
    </message>
    <message>
        <source>Western exploration practice</source>
        <translation>西方勘查惯例</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>What is joined</source>
        <translation>聚类对象</translation>
    </message>
    <message>
        <source>What is predicted: code of a deposit type, or text</source>
        <translation>预测对象：矿床类型代码或文字</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>图层内容</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What it rests on was run again later.</source>
        <translation>它所依据的结果后来已重新运行。</translation>
    </message>
    <message>
        <source>What the borders could not have shown</source>
        <translation>边界无法显示的台阶</translation>
    </message>
    <message>
        <source>What the borders could not have shown: with {fewest} to {most} pairs a step below {least} to {worst} lg (80 % power in a test at 1 %, Student’s distribution) would often remain unseen. That no smaller step is there is not proved.</source>
        <translation>边界无法显示的：只有 {fewest} 至 {most} 对样品，小于 {least} 至 {worst} lg 的台阶（1 % 水平的检验，Student 分布，功效 80 %）往往看不到。并未证明没有更小的台阶。</translation>
    </message>
    <message>
        <source>What the map window shows</source>
        <translation>地图窗口的当前范围</translation>
    </message>
    <message>
        <source>What the numbers of the raster {path} mean is not said. Give a table (CLASS_TABLE) with the columns value and class; a value is a number or an interval such as 0.2–0.4 or ≥ 0.8.</source>
        <translation>未说明栅格{path}中数值的含义。请给出含value和class两列的表格（CLASS_TABLE）；value为数值，或如0.2–0.4、≥ 0.8的区间。</translation>
    </message>
    <message>
        <source>What the result does not show</source>
        <translation>结果不能说明什么</translation>
    </message>
    <message>
        <source>What the score is</source>
        <translation>得分的性质</translation>
    </message>
    <message>
        <source>What the zones are</source>
        <translation>分区的含义</translation>
    </message>
    <message>
        <source>What was compared with</source>
        <translation>对比所用数值</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What was replaced (table)</source>
        <translation>替代情况（表）</translation>
    </message>
    <message>
        <source>What was said of the values of this layer is taken: {count}. A table (AGE_MAPPING) stands instead.</source>
        <translation>采用已记住的该图层取值说明：{count}。给出表（AGE_MAPPING）时以表为准。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where layers separate the deposits from other cells</source>
        <translation>图层把矿床与其他像元分开时</translation>
    </message>
    <message>
        <source>Where the data of the map lie</source>
        <translation>地图数据所在的范围</translation>
    </message>
    <message>
        <source>Where there is no data</source>
        <translation>无数据处</translation>
    </message>
    <message>
        <source>Whole of a sample: 1,000,000 for ppm, 100 for % (empty: the sum of the parts found)</source>
        <translation>样品整体：ppm 为 1 000 000，% 为 100（留空：已测出组分之和）</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>Whole region, 1:5,000,000</source>
        <translation>全区，1:500万</translation>
    </message>
    <message>
        <source>Whole surveys</source>
        <translation>整个测区</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why this encoding</source>
        <translation>编码的依据</translation>
    </message>
    <message>
        <source>Width (km)</source>
        <translation>带宽（km）</translation>
    </message>
    <message>
        <source>Width of the band along a border (m)</source>
        <translation>边界带宽（m）</translation>
    </message>
    <message>
        <source>Width of the zones</source>
        <translation>分带宽度</translation>
    </message>
    <message>
        <source>Widths compared</source>
        <translation>带宽比较</translation>
    </message>
    <message>
        <source>Widths of the band to compare (m), such as 10000; 25000; 50000</source>
        <translation>要比较的边界带宽（m），如 10000; 25000; 50000</translation>
    </message>
    <message>
        <source>Windows-1251 (Russian)</source>
        <translation>Windows-1251（俄文）</translation>
    </message>
    <message>
        <source>Winsorised: {title}</source>
        <translation>缩尾处理：{title}</translation>
    </message>
    <message>
        <source>Winsorising</source>
        <translation>缩尾处理</translation>
    </message>
    <message>
        <source>Winsorising: lower percentile</source>
        <translation>缩尾处理：下百分位数</translation>
    </message>
    <message>
        <source>Winsorising: upper percentile</source>
        <translation>缩尾处理：上百分位数</translation>
    </message>
    <message>
        <source>With a unit area of {unit_area} km² the study area has only {units} [unit cell|unit cells] for {deposits} [deposit|deposits]. Choose a smaller unit area (UNIT_AREA).</source>
        <translation>预测单元面积为 {unit_area} km² 时，研究区只有 {units} 个预测单元，而矿床有 {deposits} 个。请减小预测单元面积（UNIT_AREA）。</translation>
    </message>
    <message>
        <source>With its margins the raster has {cells} cells; a Fourier transform takes at most {most}. Resample it to larger cells, or take a part of it.</source>
        <translation>加上边缘后栅格有 {cells} 个像元，傅里叶变换最多处理 {most} 个。请重采样为较大的像元，或截取一部分。</translation>
    </message>
    <message>
        <source>With {shifts} random shifts no layer can reach a p of {limit} in the null control. Take at least {needed} (SHIFTS), or a larger p (NULL_P).</source>
        <translation>随机平移只有 {shifts} 次时，任何图层的零对照 p 都不可能低至 {limit}。请至少取 {needed} 次（SHIFTS），或增大 p 的上限（NULL_P）。</translation>
    </message>
    <message>
        <source>Within the ore district the fit does not rank the deposits above other ground (AUC {auc}): what the map knows is where the district lies.</source>
        <translation>在矿集区内，模型不能把矿床排在其他地段之前（AUC {auc}）：预测图只知道矿集区在哪里。</translation>
    </message>
    <message>
        <source>Within the search radius of {radius} m no sample has {fewest} [other one|others]: the two nearest samples lie {nearest} m apart. The radius is in metres, not kilometres: give a longer one, or leave it empty.</source>
        <translation>在{radius} m的搜索半径内，没有一个样品具有{fewest}个其他样品：最近的两个样品相距{nearest} m。半径以米计，不是千米：请加大半径，或留空。</translation>
    </message>
    <message>
        <source>Within {radius} m there are more than {most} pairs of neighbours. Take a smaller radius, or nearest neighbours.</source>
        <translation>{radius} m 范围内的邻近样品对超过 {most} 对。请减小半径，或改用最近邻。</translation>
    </message>
    <message>
        <source>Without a coefficient, because the same value stands wherever all layers are known: {layers}.</source>
        <translation>没有系数，因为在所有图层都有数据之处取值相同：{layers}。</translation>
    </message>
    <message>
        <source>Without importance, taken as helpful (1)</source>
        <translation>没有重要性，按有帮助（1）处理</translation>
    </message>
    <message>
        <source>Without these layers the fit is as good or better; leave them out or look at them: {names}.</source>
        <translation>剔除以下图层后拟合同样好或更好；请舍去或检查它们：{names}。</translation>
    </message>
    <message>
        <source>Without usable position</source>
        <translation>没有可用的位置</translation>
    </message>
    <message>
        <source>Words for the neighbouring rocks</source>
        <translation>相邻岩石名称关键词</translation>
    </message>
    <message>
        <source>Words for the rocks</source>
        <translation>岩石名称关键词</translation>
    </message>
    <message>
        <source>Words for the rocks were taken from the text: check LITHOLOGY</source>
        <translation>岩石词语取自文字：请核对 LITHOLOGY</translation>
    </message>
    <message>
        <source>Words of the field {field} that boundary_kinds.csv lacks, drawn as recognised: {words}.</source>
        <translation>字段{field}中以下取值不在boundary_kinds.csv中，按已定界线绘制：{words}。</translation>
    </message>
    <message>
        <source>Workflows that are not known, replaced by the usual one of the data</source>
        <translation>未知的工作流程，代以该类数据的常用流程</translation>
    </message>
    <message>
        <source>Worse than chance: is the score inverted? The 95 % interval of the AUC ({input}) ends at {upper}, below 0.5: deposits stand where the score is low. Check that high values are favourable; do not use for targeting as it is.</source>
        <translation>比随机还差：得分是否方向颠倒？AUC 的 95% 区间（{input}）上限为 {upper}，低于 0.5：矿床位于得分低处。请检查是否高值有利；不得照此用于圈定靶区。</translation>
    </message>
    <message>
        <source>Worst batch</source>
        <translation>最差批次</translation>
    </message>
    <message>
        <source>Write the files of all languages and formats that are chosen</source>
        <translation>写出所选全部语言和格式的文件</translation>
    </message>
    <message>
        <source>X0 ± 0.5, 1.5 and 2.5 S0 of clipped lg</source>
        <translation>lg 剔除后的 X0 ± 0.5、1.5 和 2.5 S0</translation>
    </message>
    <message>
        <source>Xian 1980</source>
        <translation>西安 1980</translation>
    </message>
    <message>
        <source>Youngest age (Ma)</source>
        <translation>最小年龄（Ma）</translation>
    </message>
    <message>
        <source>Zapolyarny</source>
        <translation>扎波利亚尔内</translation>
    </message>
    <message>
        <source>Zevenbergen and Thorne (1987): four neighbours</source>
        <translation>Zevenbergen 和 Thorne（1987）：四邻点</translation>
    </message>
    <message>
        <source>Zonality coefficient</source>
        <translation>分带系数</translation>
    </message>
    <message>
        <source>Zonality coefficient {pair}</source>
        <translation>分带系数 {pair}</translation>
    </message>
    <message>
        <source>Zonality indices</source>
        <translation>分带指数</translation>
    </message>
    <message>
        <source>Zonality series (table)</source>
        <translation>分带序列（表）</translation>
    </message>
    <message>
        <source>Zonality series of elements</source>
        <translation>元素分带序列</translation>
    </message>
    <message>
        <source>Zone (1: outer)</source>
        <translation>浓度分带（1：外带）</translation>
    </message>
    <message>
        <source>Zone {number}</source>
        <translation>第{number}带</translation>
    </message>
    <message>
        <source>Zone, where Y has no number of it</source>
        <translation>带号（Y 不含带号时）</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>分带</translation>
    </message>
    <message>
        <source>Zones (geohazard, ecological map)</source>
        <translation>分区（地质灾害图、生态地质图）</translation>
    </message>
    <message>
        <source>Zones are given twice, as {input} and as {other}. Give one of them.</source>
        <translation>分区给出了两次：{input}和{other}。请只给一种。</translation>
    </message>
    <message>
        <source>Zones of anomalies (geochemical map)</source>
        <translation>异常分带（地球化学图）</translation>
    </message>
    <message>
        <source>Zones of the anomalies</source>
        <translation>异常浓度分带</translation>
    </message>
    <message>
        <source>Zoom in (+, or the wheel)</source>
        <translation>放大（+键或滚轮）</translation>
    </message>
    <message>
        <source>Zoom out (−, or the wheel)</source>
        <translation>缩小（−键或滚轮）</translation>
    </message>
    <message>
        <source>Zoom the map to the selection</source>
        <translation>地图缩放至所选样品</translation>
    </message>
    <message>
        <source>Zoom to Sheet</source>
        <translation>缩放到图幅</translation>
    </message>
    <message>
        <source>a code for no value: far from all numbers of the column</source>
        <translation>表示无数据的代码：远离该列的全部数值</translation>
    </message>
    <message>
        <source>a comma of decimals or of thousands</source>
        <translation>逗号是小数点还是千位分隔不明</translation>
    </message>
    <message>
        <source>a factor stands beside the unit, and nothing tells whether the figures are multiplied by it</source>
        <translation>单位旁有乘数，无从判断数值是否已乘该数</translation>
    </message>
    <message>
        <source>a limit that is not above 0</source>
        <translation>限值不大于 0</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>方括号内的列表</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a point among decimal commas, taken as a decimal point, not of thousands: {cells}</source>
        <translation>使用小数逗号的列中出现点，按小数点而非千位分隔符读取：{cells}</translation>
    </message>
    <message>
        <source>a power of ten of per cent, which spectral analysis leaves out</source>
        <translation>百分数的 10 的幂，光谱分析惯常省略 %</translation>
    </message>
    <message>
        <source>a probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>a probability of the ground of the model, which elsewhere only ranks</source>
        <translation>建模地区的概率，在别处只能排序</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>连续量</translation>
    </message>
    <message>
        <source>a quantity, to much longer cells</source>
        <translation>连续量，像元边长大幅增加</translation>
    </message>
    <message>
        <source>a score of which the model does not say whether it is a probability</source>
        <translation>模型未说明是否为概率的得分</translation>
    </message>
    <message>
        <source>a score that only ranks</source>
        <translation>仅用于排序的得分</translation>
    </message>
    <message>
        <source>a step was found, but below the least that is worth levelling: leave</source>
        <translation>有台阶，但小于值得调平的最小台阶：保持原样</translation>
    </message>
    <message>
        <source>a step within one lithology and one medium: level</source>
        <translation>岩性和介质相同而有台阶：调平</translation>
    </message>
    <message>
        <source>a substitute for {count} [determination|determinations] without a number</source>
        <translation>{count} 个非数值测定以替代值计</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>about the sample</source>
        <translation>样品信息</translation>
    </message>
    <message>
        <source>above the upper limit {share}</source>
        <translation>高于测定上限 {share}</translation>
    </message>
    <message>
        <source>above: {count} [sample|samples], {share}</source>
        <translation>高于：{count} 个样品，{share}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>无</translation>
    </message>
    <message>
        <source>additive index</source>
        <translation>累加指数</translation>
    </message>
    <message>
        <source>against as many random cells, 95 %</source>
        <translation>以同样数目的随机单元为背景，95%</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all deposits lie in one class, so that nothing can be compared</source>
        <translation>全部矿床都落在同一级别中，无法比较</translation>
    </message>
    <message>
        <source>all directions</source>
        <translation>全方向</translation>
    </message>
    <message>
        <source>all elements</source>
        <translation>全部元素</translation>
    </message>
    <message>
        <source>all numbers lie on steps: give the scale if the analysis was semi-quantitative</source>
        <translation>所有数值都落在分级上：若为半定量分析请给出分级</translation>
    </message>
    <message>
        <source>all other classes</source>
        <translation>其余各级别</translation>
    </message>
    <message>
        <source>all polygons of one’s own</source>
        <translation>全部自备多边形</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>全部样品</translation>
    </message>
    <message>
        <source>all samples, replaced multiplicatively</source>
        <translation>全部样品，先作乘法替代</translation>
    </message>
    <message>
        <source>all that drains to the sample</source>
        <translation>汇入样点的全部范围</translation>
    </message>
    <message>
        <source>alr, additive log-ratios</source>
        <translation>alr，加性对数比</translation>
    </message>
    <message>
        <source>alr: denominator (empty: the last part)</source>
        <translation>alr：分母（留空：最后一个组分）</translation>
    </message>
    <message>
        <source>an element, since the columns beside it are</source>
        <translation>因相邻列为元素而视为元素</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>花括号内的对象</translation>
    </message>
    <message>
        <source>analytic hierarchy process</source>
        <translation>层次分析法</translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation>各向异性</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>anomaly registration card</source>
        <translation>异常登记卡</translation>
    </message>
    <message>
        <source>anomaly section sheet</source>
        <translation>异常剖析图</translation>
    </message>
    <message>
        <source>anomaly threshold</source>
        <translation>异常下限</translation>
    </message>
    <message>
        <source>another column has this meaning already</source>
        <translation>已有另一列具有此含义</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>area of influence (C–A)</source>
        <translation>影响面积（C–A）</translation>
    </message>
    <message>
        <source>areal productivity</source>
        <translation>面金属量</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>按所选</translation>
    </message>
    <message>
        <source>as in the table (%, ppm, ppb)</source>
        <translation>与原表一致（%、ppm、ppb）</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>as many deposits laid at random, 95 %</source>
        <translation>随机撒布同样数目的矿床，95%</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>按文献</translation>
    </message>
    <message>
        <source>as the R package zCompositions computes</source>
        <translation>按 R 软件包 zCompositions</translation>
    </message>
    <message>
        <source>as the method chosen gives it</source>
        <translation>按所选方法的结果</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>按给定值</translation>
    </message>
    <message>
        <source>ascending (low values favourable)</source>
        <translation>升序（低值有利）</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>坡向</translation>
    </message>
    <message>
        <source>assay</source>
        <translation>化验</translation>
    </message>
    <message>
        <source>association</source>
        <translation>元素组合</translation>
    </message>
    <message>
        <source>at the outermost level</source>
        <translation>在最外层</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>图集</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>azimuth {azimuth}°</source>
        <translation>方位角 {azimuth}°</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景值</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>become elements</source>
        <translation>换算为元素</translation>
    </message>
    <message>
        <source>below detection {share}</source>
        <translation>低于检出限 {share}</translation>
    </message>
    <message>
        <source>below the detection limit</source>
        <translation>低于检出限</translation>
    </message>
    <message>
        <source>belt</source>
        <translation>成矿带</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>between analyses of a sample</source>
        <translation>同一样品的分析之间</translation>
    </message>
    <message>
        <source>between regions</source>
        <translation>分区之间</translation>
    </message>
    <message>
        <source>between samples</source>
        <translation>样品之间</translation>
    </message>
    <message>
        <source>between samples of a site</source>
        <translation>同一点的样品之间</translation>
    </message>
    <message>
        <source>between sites</source>
        <translation>采样点之间</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>bias of the mean (%)</source>
        <translation>平均值的偏倚（%）</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>bilinear interpolation</source>
        <translation>双线性内插法</translation>
    </message>
    <message>
        <source>binarise</source>
        <translation>二值化</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二值</translation>
    </message>
    <message>
        <source>bins with interval of 95 %</source>
        <translation>分组及其 95 % 区间</translation>
    </message>
    <message>
        <source>biplot</source>
        <translation>双标图</translation>
    </message>
    <message>
        <source>bivariate map</source>
        <translation>双变量图</translation>
    </message>
    <message>
        <source>blank (times the detection limit)</source>
        <translation>空白样（检出限的倍数）</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空白样</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>自助法</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>两者一致</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>界线</translation>
    </message>
    <message>
        <source>break at {power}</source>
        <translation>分界点 {power}</translation>
    </message>
    <message>
        <source>break within the background</source>
        <translation>背景范围内的拐点</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>by number and spread (Freedman–Diaconis)</source>
        <translation>按样品数与离散度（Freedman–Diaconis）</translation>
    </message>
    <message>
        <source>by the figures</source>
        <translation>按数值判断</translation>
    </message>
    <message>
        <source>by the share that is censored</source>
        <translation>按截尾比例</translation>
    </message>
    <message>
        <source>card and section sheet of each</source>
        <translation>每个异常的登记卡和剖析图</translation>
    </message>
    <message>
        <source>categorical</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>cells of {side}</source>
        <translation>像元 {side}</translation>
    </message>
    <message>
        <source>censored and open: {count}</source>
        <translation>截尾而未定：{count}</translation>
    </message>
    <message>
        <source>censored, at their limit</source>
        <translation>截尾值（置于其界限处）</translation>
    </message>
    <message>
        <source>censoring</source>
        <translation>截尾</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>已中心化</translation>
    </message>
    <message>
        <source>centred: about their geometric mean</source>
        <translation>中心化：以几何均值为中心</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>chi-square</source>
        <translation>卡方</translation>
    </message>
    <message>
        <source>chosen by this project</source>
        <translation>本项目选定</translation>
    </message>
    <message>
        <source>chosen cut</source>
        <translation>选定的界限</translation>
    </message>
    <message>
        <source>clarke of concentration</source>
        <translation>浓度克拉克值</translation>
    </message>
    <message>
        <source>class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>classes of anomalies</source>
        <translation>异常分类</translation>
    </message>
    <message>
        <source>clr, centred log-ratios</source>
        <translation>clr，中心对数比</translation>
    </message>
    <message>
        <source>cluster analysis</source>
        <translation>聚类分析</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>cold spot</source>
        <translation>冷点</translation>
    </message>
    <message>
        <source>collinearity</source>
        <translation>共线性</translation>
    </message>
    <message>
        <source>colour scale</source>
        <translation>色阶</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>compared with a printed copy</source>
        <translation>已与印刷本核对</translation>
    </message>
    <message>
        <source>composite anomaly</source>
        <translation>综合异常</translation>
    </message>
    <message>
        <source>composite samples</source>
        <translation>组合样</translation>
    </message>
    <message>
        <source>compositional data</source>
        <translation>成分数据</translation>
    </message>
    <message>
        <source>compositions</source>
        <translation>成分数据</translation>
    </message>
    <message>
        <source>concentration coefficient</source>
        <translation>浓集系数（衬度）</translation>
    </message>
    <message>
        <source>concentration-area fractal</source>
        <translation>含量–面积分形</translation>
    </message>
    <message>
        <source>concentration–area fractal</source>
        <translation>含量—面积分形</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>接触带</translation>
    </message>
    <message>
        <source>content × m</source>
        <translation>含量×m</translation>
    </message>
    <message>
        <source>content × m²</source>
        <translation>含量×m²</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>含量</translation>
    </message>
    <message>
        <source>contents as they are</source>
        <translation>原始含量</translation>
    </message>
    <message>
        <source>contents of 0 have no logarithm: leave</source>
        <translation>含量为 0，没有对数：保持原样</translation>
    </message>
    <message>
        <source>contents of samples at each level</source>
        <translation>各中段样品含量</translation>
    </message>
    <message>
        <source>contours</source>
        <translation>等值线</translation>
    </message>
    <message>
        <source>contrast C, ±1.96 s(C)</source>
        <translation>对比度 C，±1.96 s(C)</translation>
    </message>
    <message>
        <source>contrast of an anomaly</source>
        <translation>异常衬度</translation>
    </message>
    <message>
        <source>contrast return</source>
        <translation>衬度返回</translation>
    </message>
    <message>
        <source>control samples left out: {count}</source>
        <translation>未计质控样：{count}件</translation>
    </message>
    <message>
        <source>coordinate</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>coordinates are not numbers</source>
        <translation>坐标不是数值</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>could be an element, but is not sure: say in “Columns” what it is</source>
        <translation>可能是元素但不能确定：请在“列”中说明</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>覆盖层</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>cubic</source>
        <translation>三次卷积</translation>
    </message>
    <message>
        <source>cumulative frequencies of the raster (%)</source>
        <translation>栅格的累积频率（%）</translation>
    </message>
    <message>
        <source>curvature</source>
        <translation>曲率</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>手动界限</translation>
    </message>
    <message>
        <source>dBASE (DBF)</source>
        <translation>dBASE（DBF）格式</translation>
    </message>
    <message>
        <source>declustering</source>
        <translation>去丛聚</translation>
    </message>
    <message>
        <source>degree of association</source>
        <translation>关联度</translation>
    </message>
    <message>
        <source>degrees, or the system chosen below</source>
        <translation>经纬度，或下面所选坐标系</translation>
    </message>
    <message>
        <source>dendrogram</source>
        <translation>谱系图</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>deposit types</source>
        <translation>矿床类型</translation>
    </message>
    <message>
        <source>deposits</source>
        <translation>矿床</translation>
    </message>
    <message>
        <source>deposits captured</source>
        <translation>捕获的矿床</translation>
    </message>
    <message>
        <source>depths or numbers of levels (the least on top)</source>
        <translation>深度或中段号（最小者在上）</translation>
    </message>
    <message>
        <source>descending (high values favourable)</source>
        <translation>降序（高值有利）</translation>
    </message>
    <message>
        <source>detection limit</source>
        <translation>检出限</translation>
    </message>
    <message>
        <source>difference of {limit} %</source>
        <translation>相差 {limit}%</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>dilution</source>
        <translation>稀释校正</translation>
    </message>
    <message>
        <source>distance decay</source>
        <translation>距离衰减</translation>
    </message>
    <message>
        <source>distance on the control chart (sd)</source>
        <translation>控制图上的距离（标准差的倍数）</translation>
    </message>
    <message>
        <source>distortion</source>
        <translation>投影变形</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done because the method was chosen, without a decision at the border</source>
        <translation>因选用该方法而执行，未在边界上判断</translation>
    </message>
    <message>
        <source>doubtful: check it in the source before use</source>
        <translation>存疑：使用前请查对原文</translation>
    </message>
    <message>
        <source>doubtful: {percent} of the contents lie below detection, and a lognormal law stands for them</source>
        <translation>可疑：{percent}的含量低于检出限，以对数正态分布代之</translation>
    </message>
    <message>
        <source>drainage basin</source>
        <translation>汇水盆地</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>drill holes</source>
        <translation>钻孔</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>重复样</translation>
    </message>
    <message>
        <source>eastern sample</source>
        <translation>东侧样品</translation>
    </message>
    <message>
        <source>element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>elements above 1 (Saet)</source>
        <translation>大于1的元素（Saet）</translation>
    </message>
    <message>
        <source>elevation model</source>
        <translation>高程模型</translation>
    </message>
    <message>
        <source>elevations (the greatest on top)</source>
        <translation>标高（最大者在上）</translation>
    </message>
    <message>
        <source>else grade B where</source>
        <translation>否则B级条件</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>成矿时代</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>estimate = observation</source>
        <translation>估计值 = 观测值</translation>
    </message>
    <message>
        <source>exact binomial</source>
        <translation>精确二项分布</translation>
    </message>
    <message>
        <source>exploration target</source>
        <translation>找矿靶区</translation>
    </message>
    <message>
        <source>factor analysis</source>
        <translation>因子分析</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>far above all other numbers; an upper limit, or a code for no value? {cells}</source>
        <translation>远高于其他全部数值；是测定上限还是无数据的代码？{cells}</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>断裂</translation>
    </message>
    <message>
        <source>favourability</source>
        <translation>成矿有利度</translation>
    </message>
    <message>
        <source>favourable side, up to class {edge}</source>
        <translation>有利一侧，至级别 {edge}</translation>
    </message>
    <message>
        <source>fewer than 10 pairs of one lithology and one medium: leave</source>
        <translation>岩性和介质相同的样对少于 10 对：保持原样</translation>
    </message>
    <message>
        <source>fewer than 3 pairs have a number on one side at least: leave</source>
        <translation>至少一方有数值的样对少于 3 对：保持原样</translation>
    </message>
    <message>
        <source>fewer than three numbers</source>
        <translation>数值少于三个</translation>
    </message>
    <message>
        <source>field duplicates</source>
        <translation>野外重复样</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤波</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>fit within the ore district {auc}</source>
        <translation>矿集区内拟合AUC {auc}</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>fractal</source>
        <translation>分形</translation>
    </message>
    <message>
        <source>from half-way to the step below to half-way to the step above (geometric)</source>
        <translation>从与下一级的几何中点到与上一级的几何中点</translation>
    </message>
    <message>
        <source>from other cells of the column</source>
        <translation>取自该列其他单元格</translation>
    </message>
    <message>
        <source>from the step up to the next one</source>
        <translation>从本级到上一级</translation>
    </message>
    <message>
        <source>from {end} on</source>
        <translation>{end}及以上</translation>
    </message>
    <message>
        <source>fuzzy logic</source>
        <translation>模糊逻辑</translation>
    </message>
    <message>
        <source>gamma operator</source>
        <translation>γ 算子</translation>
    </message>
    <message>
        <source>geochemical map</source>
        <translation>地球化学图</translation>
    </message>
    <message>
        <source>geochemistry</source>
        <translation>地球化学</translation>
    </message>
    <message>
        <source>geodesic</source>
        <translation>测地线</translation>
    </message>
    <message>
        <source>geological map</source>
        <translation>地质图</translation>
    </message>
    <message>
        <source>geostatistics</source>
        <translation>地质统计学</translation>
    </message>
    <message>
        <source>global network</source>
        <translation>全球网格</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>重力</translation>
    </message>
    <message>
        <source>gridding</source>
        <translation>网格化</translation>
    </message>
    <message>
        <source>half of the detection limit; the limit above an upper limit; the middle of an interval</source>
        <translation>取检出限的一半；高于上限时取上限；区间取中值</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>晕</translation>
    </message>
    <message>
        <source>heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>有帮助</translation>
    </message>
    <message>
        <source>high among high</source>
        <translation>高值被高值包围</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>高值被低值包围</translation>
    </message>
    <message>
        <source>high values favourable</source>
        <translation>高值有利</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高值</translation>
    </message>
    <message>
        <source>highest content</source>
        <translation>最高含量</translation>
    </message>
    <message>
        <source>highest content over threshold</source>
        <translation>最高值／异常下限</translation>
    </message>
    <message>
        <source>highest detection limit</source>
        <translation>最高检出限</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>hold-out</source>
        <translation>留出法</translation>
    </message>
    <message>
        <source>host rocks</source>
        <translation>赋矿围岩</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>热点</translation>
    </message>
    <message>
        <source>hot spots</source>
        <translation>热点</translation>
    </message>
    <message>
        <source>ilr, balances of a sequential binary partition</source>
        <translation>ilr，顺序二分划分的平衡</translation>
    </message>
    <message>
        <source>ilr: partition, balances apart by semicolons (Cu Pb / Zn; Cu / Pb)</source>
        <translation>ilr：划分，平衡以分号隔开（Cu Pb / Zn; Cu / Pb）</translation>
    </message>
    <message>
        <source>importance of layers</source>
        <translation>图层重要性</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>in spatial blocks {auc}</source>
        <translation>空间分块AUC {auc}</translation>
    </message>
    <message>
        <source>index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>insufficient sample, not determined: {count}</source>
        <translation>样品量不足，未测定：{count}</translation>
    </message>
    <message>
        <source>interpolated by inverse distance; dots: samples</source>
        <translation>反距离加权插值；点为采样点</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>inverse distance</source>
        <translation>反距离</translation>
    </message>
    <message>
        <source>island</source>
        <translation>孤岛</translation>
    </message>
    <message>
        <source>isolation forest</source>
        <translation>孤立森林</translation>
    </message>
    <message>
        <source>isolines</source>
        <translation>等量线</translation>
    </message>
    <message>
        <source>it has no coordinates</source>
        <translation>没有坐标</translation>
    </message>
    <message>
        <source>it has only one of the two coordinates</source>
        <translation>两个坐标只有其一</translation>
    </message>
    <message>
        <source>it has {value} cells, more than there are headers (a decimal comma that parts cells?)</source>
        <translation>该行有 {value} 个单元格，多于表头（小数逗号把单元格分开了？）</translation>
    </message>
    <message>
        <source>it is no template of a layout</source>
        <translation>不是布局模板</translation>
    </message>
    <message>
        <source>it is row {value} once more</source>
        <translation>与第 {value} 行重复</translation>
    </message>
    <message>
        <source>it is significant in the other direction, so that this one may be wrong</source>
        <translation>它在相反方向上显著，方向可能选反</translation>
    </message>
    <message>
        <source>it repeats the header</source>
        <translation>重复了表头</translation>
    </message>
    <message>
        <source>it says that it holds classes</source>
        <translation>栅格自身注明为类别</translation>
    </message>
    <message>
        <source>its coordinates are 0, 0</source>
        <translation>坐标为 0, 0</translation>
    </message>
    <message>
        <source>its coordinates are no numbers</source>
        <translation>坐标不是数字</translation>
    </message>
    <message>
        <source>its coordinates are none of Gauss and Krüger</source>
        <translation>坐标不是高斯—克吕格坐标</translation>
    </message>
    <message>
        <source>its coordinates are swapped</source>
        <translation>坐标对调</translation>
    </message>
    <message>
        <source>its coordinates have no place on the Earth, or none in the system of the output</source>
        <translation>坐标在地球上无对应位置，或无法转换到输出坐标系</translation>
    </message>
    <message>
        <source>its coordinates lie outside the extent, or off the globe</source>
        <translation>坐标在给定范围之外或超出地球</translation>
    </message>
    <message>
        <source>its metadata say so</source>
        <translation>依据栅格自身的元数据</translation>
    </message>
    <message>
        <source>its values leave the range from 0 to 1</source>
        <translation>其值超出 0 至 1 的范围</translation>
    </message>
    <message>
        <source>its values lie between 0 and 1, and it does not say what it is</source>
        <translation>其值在 0 至 1 之间，且栅格自身未作说明</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k 均值</translation>
    </message>
    <message>
        <source>k-medians (outliers weigh less)</source>
        <translation>k 中位数（离群值影响较小）</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>kept, without a decision</source>
        <translation>保持原样，未作判断</translation>
    </message>
    <message>
        <source>kept: certain, but too small to matter</source>
        <translation>保持：确有差异，但太小，无关紧要</translation>
    </message>
    <message>
        <source>kept: no border and no shared material that it can be judged by</source>
        <translation>保持：没有可据以判断的边界或共用物质</translation>
    </message>
    <message>
        <source>kept: no border decides for a step</source>
        <translation>保持：没有边界判定有台阶</translation>
    </message>
    <message>
        <source>kept: no step is shown (p not below 0.01: the 99 % interval holds 0)</source>
        <translation>保持：未显示台阶（p 不低于 0.01，即 99 % 区间含 0）</translation>
    </message>
    <message>
        <source>kept: nothing joins it to a fixed survey; its neighbours are brought to it</source>
        <translation>保持：与固定测区没有联系；相邻测区以它为准</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>核函数</translation>
    </message>
    <message>
        <source>kinds of samples by the words of the column</source>
        <translation>按列中词语认作样品种类</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>knowledge-driven</source>
        <translation>知识驱动</translation>
    </message>
    <message>
        <source>known as intervals {share}</source>
        <translation>以区间给出 {share}</translation>
    </message>
    <message>
        <source>kriged; dots: samples</source>
        <translation>克里金插值；点为采样点</translation>
    </message>
    <message>
        <source>kriging</source>
        <translation>克里金</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>latitude {lat}°, longitude {lon}°</source>
        <translation>纬度{lat}°，经度{lon}°</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>打印布局</translation>
    </message>
    <message>
        <source>least asked for</source>
        <translation>要求的最低值</translation>
    </message>
    <message>
        <source>leave one layer out</source>
        <translation>逐一留出图层</translation>
    </message>
    <message>
        <source>left as it is ({why}).</source>
        <translation>保持原样（{why}）。</translation>
    </message>
    <message>
        <source>left as it is, for nothing could be compared: whether the level agrees is not known.</source>
        <translation>保持原样，因为没有可以对比的样品：水平是否一致不得而知。</translation>
    </message>
    <message>
        <source>left as it is, since it could not be levelled as asked.</source>
        <translation>保持原样，因为不能按要求调平。</translation>
    </message>
    <message>
        <source>left as it is, which is recommended ({why}).</source>
        <translation>保持原样，这是推荐的结果（{why}）。</translation>
    </message>
    <message>
        <source>left as it is, without a recommendation ({why}): whether the level agrees is not known.</source>
        <translation>保持原样，不作推荐（{why}）：水平是否一致不得而知。</translation>
    </message>
    <message>
        <source>left out, as told</source>
        <translation>按指定舍去</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>level of erosion</source>
        <translation>剥蚀程度</translation>
    </message>
    <message>
        <source>levelled</source>
        <translation>调平后</translation>
    </message>
    <message>
        <source>levelled ({why}).</source>
        <translation>已调平（{why}）。</translation>
    </message>
    <message>
        <source>levelled by what was found</source>
        <translation>按求得的改正调平</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>调平</translation>
    </message>
    <message>
        <source>lg S</source>
        <translation>lg S</translation>
    </message>
    <message>
        <source>lg content ({unit})</source>
        <translation>lg 含量（{unit}）</translation>
    </message>
    <message>
        <source>lg mean</source>
        <translation>lg 均值</translation>
    </message>
    <message>
        <source>lg of contents</source>
        <translation>含量的 lg</translation>
    </message>
    <message>
        <source>lg of the levelled content</source>
        <translation>调平后含量的 lg</translation>
    </message>
    <message>
        <source>likelihood ratio</source>
        <translation>似然比</translation>
    </message>
    <message>
        <source>limits above nearly all numbers, perhaps codes for no value: {cells}</source>
        <translation>检出限高于几乎全部数值，可能是无数据的代码：{cells}</translation>
    </message>
    <message>
        <source>lineaments</source>
        <translation>线性构造</translation>
    </message>
    <message>
        <source>linear productivities, one row or several to a level</source>
        <translation>线金属量，每中段一行或多行</translation>
    </message>
    <message>
        <source>linear productivity</source>
        <translation>线金属量</translation>
    </message>
    <message>
        <source>lithological background</source>
        <translation>岩性背景</translation>
    </message>
    <message>
        <source>lithologies step in different directions: geology, leave</source>
        <translation>各岩性的台阶方向不同：属地质差异，保持原样</translation>
    </message>
    <message>
        <source>lithology</source>
        <translation>岩性</translation>
    </message>
    <message>
        <source>lithology was not compared, so that what differs may be the geology: leave</source>
        <translation>未比较岩性，差异可能来自地质：保持原样</translation>
    </message>
    <message>
        <source>log-ratios</source>
        <translation>对数比</translation>
    </message>
    <message>
        <source>log-ratios, classical</source>
        <translation>对数比，经典</translation>
    </message>
    <message>
        <source>log-ratios, robust</source>
        <translation>对数比，稳健</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>logarithms</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>logarithms, standardised</source>
        <translation>对数，标准化</translation>
    </message>
    <message>
        <source>lognormal law</source>
        <translation>对数正态分布</translation>
    </message>
    <message>
        <source>lognormal maximum likelihood</source>
        <translation>对数正态极大似然</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>查找表</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>低值被高值包围</translation>
    </message>
    <message>
        <source>low among low</source>
        <translation>低值被低值包围</translation>
    </message>
    <message>
        <source>low values favourable</source>
        <translation>低值有利</translation>
    </message>
    <message>
        <source>low-density survey</source>
        <translation>低密度测量</translation>
    </message>
    <message>
        <source>lower percentile</source>
        <translation>下百分位数</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>lrEM has not settled within {count} rounds.</source>
        <translation>lrEM 在 {count} 轮内未收敛。</translation>
    </message>
    <message>
        <source>lrEM: expectation and maximisation on log-ratios</source>
        <translation>lrEM：对数比的期望最大化</translation>
    </message>
    <message>
        <source>lrEM: start from</source>
        <translation>lrEM：初值取自</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>mGal</source>
        <translation>mGal</translation>
    </message>
    <message>
        <source>magnetics</source>
        <translation>磁法</translation>
    </message>
    <message>
        <source>map sheets</source>
        <translation>图幅</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>掩盖</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>mean class {name}</source>
        <translation>平均类别 {name}</translation>
    </message>
    <message>
        <source>mean content over background, as in the composition formula</source>
        <translation>平均含量／背景值，同组分式</translation>
    </message>
    <message>
        <source>mean over background</source>
        <translation>平均值／背景值</translation>
    </message>
    <message>
        <source>mean over threshold</source>
        <translation>平均值／异常下限</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>median of the shifts</source>
        <translation>平移的中位数</translation>
    </message>
    <message>
        <source>median: {group}</source>
        <translation>中位数：{group}</translation>
    </message>
    <message>
        <source>medians of groups of eleven</source>
        <translation>每组 11 对的中位数</translation>
    </message>
    <message>
        <source>medians of the samples</source>
        <translation>样品中位数</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中点</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>mineral potential</source>
        <translation>矿产潜力</translation>
    </message>
    <message>
        <source>mineral system</source>
        <translation>成矿系统</translation>
    </message>
    <message>
        <source>mineral systems</source>
        <translation>成矿系统</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>model units</source>
        <translation>模型单元</translation>
    </message>
    <message>
        <source>more than 80 % censored</source>
        <translation>截尾超过 80%</translation>
    </message>
    <message>
        <source>most frequent value</source>
        <translation>众数</translation>
    </message>
    <message>
        <source>multifractal</source>
        <translation>多重分形</translation>
    </message>
    <message>
        <source>multiples of the threshold</source>
        <translation>异常下限的倍数</translation>
    </message>
    <message>
        <source>multiples where a threshold is given, else cumulative frequencies</source>
        <translation>给出异常下限时取其倍数，否则取累积频率</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>立方米</translation>
    </message>
    <message>
        <source>nT</source>
        <translation>nT</translation>
    </message>
    <message>
        <source>names, in the order of the rows from the top</source>
        <translation>名称，按行的次序自上而下</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>最近邻法</translation>
    </message>
    <message>
        <source>nearest neighbour (values kept)</source>
        <translation>最近邻法（保留原值）</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负数</translation>
    </message>
    <message>
        <source>negatives</source>
        <translation>负样本</translation>
    </message>
    <message>
        <source>neither a number nor a known word</source>
        <translation>既非数字也非已知用语</translation>
    </message>
    <message>
        <source>network adjustment</source>
        <translation>平差</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no better than chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>no class has enough deposits inside and outside within the area allowed</source>
        <translation>在允许的面积内，没有一个级别在内外两侧都有足够的矿床</translation>
    </message>
    <message>
        <source>no class or cut may be chosen</source>
        <translation>没有可选的类别或分界</translation>
    </message>
    <message>
        <source>no class reaches the studentised contrast that counts as significant</source>
        <translation>没有一个级别的学生化对比度达到显著性界限</translation>
    </message>
    <message>
        <source>no deposit lies where the layer has data</source>
        <translation>图层有数据的范围内没有矿床</translation>
    </message>
    <message>
        <source>no deposit: upper limit</source>
        <translation>无矿床：区间上限</translation>
    </message>
    <message>
        <source>no determination</source>
        <translation>无测定值</translation>
    </message>
    <message>
        <source>no difference: on the lower edge</source>
        <translation>无差值：标在下边缘</translation>
    </message>
    <message>
        <source>no element was determined</source>
        <translation>没有测定任何元素</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>没有几何</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>no outlier</source>
        <translation>非离群样品</translation>
    </message>
    <message>
        <source>no step is shown within one lithology and one medium (p not below 0.01): leave</source>
        <translation>在同一岩性和同一介质内未显示台阶（p 不小于 0.01）：保持原样</translation>
    </message>
    <message>
        <source>no two surveys have samples of one lithology and one medium near each other: leave</source>
        <translation>没有两个测区在相邻处有岩性和介质相同的样品：保持原样</translation>
    </message>
    <message>
        <source>no value: the indices of the sample stay empty</source>
        <translation>不取值：该样品的指数留空</translation>
    </message>
    <message>
        <source>node {number}</source>
        <translation>节点{number}</translation>
    </message>
    <message>
        <source>nomenclature</source>
        <translation>图幅编号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none: refuse such columns</source>
        <translation>无：拒绝此类列</translation>
    </message>
    <message>
        <source>normal law</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>normalised areal productivity (NAP)</source>
        <translation>规格化面金属量（NAP）</translation>
    </message>
    <message>
        <source>not detected, without a detection limit</source>
        <translation>未检出且无检出限</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>未测定</translation>
    </message>
    <message>
        <source>not determined: {count}</source>
        <translation>未测定：{count}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>不说明</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>不显著</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>not yet checked in the references</source>
        <translation>尚未与文献核对</translation>
    </message>
    <message>
        <source>noted from memory: check it in the source before you publish</source>
        <translation>凭记忆录入：发表前请查对原文</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>提示：{count}</translation>
    </message>
    <message>
        <source>nugget {share} of the sill</source>
        <translation>块金占基台值的 {share}</translation>
    </message>
    <message>
        <source>null</source>
        <translation>空值（null）</translation>
    </message>
    <message>
        <source>number of samples (C–N)</source>
        <translation>样品数（C–N）</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>实测数</translation>
    </message>
    <message>
        <source>numbers alone</source>
        <translation>仅用实测数</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>矿点</translation>
    </message>
    <message>
        <source>one deposit</source>
        <translation>只有一个矿床</translation>
    </message>
    <message>
        <source>one value only</source>
        <translation>只有一个值</translation>
    </message>
    <message>
        <source>only {count} different [value|values], taken for classes; for a quantity name another method</source>
        <translation>只有 {count} 个不同的值，视为类别；若为连续量，请另行指定方法</translation>
    </message>
    <message>
        <source>open or not determined</source>
        <translation>未定或未测定</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>内容不同</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>outcrop</source>
        <translation>露头</translation>
    </message>
    <message>
        <source>outer, middle and inner zones</source>
        <translation>外、中、内带</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>离群样品</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>离群值</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>带外</translation>
    </message>
    <message>
        <source>outside the area of the coordinate system</source>
        <translation>超出坐标系适用范围</translation>
    </message>
    <message>
        <source>over {low} km</source>
        <translation>大于 {low} km</translation>
    </message>
    <message>
        <source>oxides</source>
        <translation>氧化物</translation>
    </message>
    <message>
        <source>p by Holm</source>
        <translation>p（Holm 校正）</translation>
    </message>
    <message>
        <source>p of D</source>
        <translation>D 的 p</translation>
    </message>
    <message>
        <source>p of Wilcoxon’s test</source>
        <translation>Wilcoxon 检验的 p</translation>
    </message>
    <message>
        <source>p of the best against the second model (Holm)</source>
        <translation>最佳与次佳模型之差的 p 值（Holm 校正）</translation>
    </message>
    <message>
        <source>p of the bias</source>
        <translation>偏倚的 p</translation>
    </message>
    <message>
        <source>p of the carry-over</source>
        <translation>携带污染的 p</translation>
    </message>
    <message>
        <source>p of the drift</source>
        <translation>漂移的 p</translation>
    </message>
    <message>
        <source>p of the null control</source>
        <translation>零对照 p</translation>
    </message>
    <message>
        <source>p of the omnibus test</source>
        <translation>综合检验的 p 值</translation>
    </message>
    <message>
        <source>p of the omnibus test, one-tailed (Agterberg and Cheng 2002)</source>
        <translation>综合检验的 p 值，单侧（Agterberg 与成秋明，2002）</translation>
    </message>
    <message>
        <source>p of the paired t test</source>
        <translation>配对 t 检验的 p</translation>
    </message>
    <message>
        <source>p of the sign test</source>
        <translation>符号检验的 p</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>样对</translation>
    </message>
    <message>
        <source>paper size</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>pivot coordinates</source>
        <translation>枢轴坐标</translation>
    </message>
    <message>
        <source>plausibility</source>
        <translation>似真度</translation>
    </message>
    <message>
        <source>point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>position error</source>
        <translation>位置误差</translation>
    </message>
    <message>
        <source>posterior probability</source>
        <translation>后验概率</translation>
    </message>
    <message>
        <source>power</source>
        <translation>幂次</translation>
    </message>
    <message>
        <source>practice, not confirmed</source>
        <translation>通行做法，未核实</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>prediction rate, AUC {auc}</source>
        <translation>预测率，AUC {auc}</translation>
    </message>
    <message>
        <source>prediction, Boyce index {value}</source>
        <translation>预测，Boyce 指数 {value}</translation>
    </message>
    <message>
        <source>prediction, average precision {value}</source>
        <translation>预测，平均精确率 {value}</translation>
    </message>
    <message>
        <source>prediction-area plot</source>
        <translation>预测率–面积图</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>present</source>
        <translation>有</translation>
    </message>
    <message>
        <source>primary halo</source>
        <translation>原生晕</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>剖面</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>prospectivity</source>
        <translation>成矿预测</translation>
    </message>
    <message>
        <source>prospects of anomalous fields</source>
        <translation>异常场远景</translation>
    </message>
    <message>
        <source>proximity</source>
        <translation>邻近</translation>
    </message>
    <message>
        <source>pseudo-absences</source>
        <translation>伪缺失点</translation>
    </message>
    <message>
        <source>put right, and told</source>
        <translation>改正并说明</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>quantile regression</source>
        <translation>分位数回归</translation>
    </message>
    <message>
        <source>random factor</source>
        <translation>偶然误差系数</translation>
    </message>
    <message>
        <source>random points</source>
        <translation>随机点</translation>
    </message>
    <message>
        <source>random shifts</source>
        <translation>随机平移</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>秩相关系数</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>read in a source</source>
        <translation>见于文献</translation>
    </message>
    <message>
        <source>read in the references</source>
        <translation>已在文献中读到</translation>
    </message>
    <message>
        <source>reclassify</source>
        <translation>重分类</translation>
    </message>
    <message>
        <source>recognise it</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>reference materials</source>
        <translation>标准物质</translation>
    </message>
    <message>
        <source>reference materials differ in different directions: no shift, leave</source>
        <translation>各标准物质的差异方向不一：不是平移，保持原样</translation>
    </message>
    <message>
        <source>reference materials that both analysed differ: level by them</source>
        <translation>双方都分析过的标准物质有差异：按其调平</translation>
    </message>
    <message>
        <source>reference materials that both analysed do not show what steps at the border: not the laboratory, leave</source>
        <translation>边界上有台阶，但双方都分析过的标准物质没有显示：不是实验室造成的，保持原样</translation>
    </message>
    <message>
        <source>reference materials that both analysed show no step (p not below 0.01), or one too small to level: leave</source>
        <translation>共用标准物质未显示台阶（p 不小于 0.01），或台阶小到不必调平：保持原样</translation>
    </message>
    <message>
        <source>refuse, and ask for it</source>
        <translation>拒绝并要求给出</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>不予印刷：{count}</translation>
    </message>
    <message>
        <source>registration cards</source>
        <translation>登记卡</translation>
    </message>
    <message>
        <source>rejected by a rule</source>
        <translation>被规则判为失控</translation>
    </message>
    <message>
        <source>relative error of pairs (%)</source>
        <translation>样对的相对误差（%）</translation>
    </message>
    <message>
        <source>relative standard deviation (%)</source>
        <translation>相对标准偏差（%）</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>reporting rate</source>
        <translation>报出率</translation>
    </message>
    <message>
        <source>reporting rate (%)</source>
        <translation>报出率（%）</translation>
    </message>
    <message>
        <source>reproject</source>
        <translation>重投影</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>重采样</translation>
    </message>
    <message>
        <source>rescale</source>
        <translation>重标度</translation>
    </message>
    <message>
        <source>reserve site</source>
        <translation>备用点</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>results in runs of Westgard (%)</source>
        <translation>触发 Westgard 连续规则的结果（%）</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>rock codes</source>
        <translation>岩石代码</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>编号相同</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>位置相同</translation>
    </message>
    <message>
        <source>sample not received, not determined: {count}</source>
        <translation>实验室未收到样品，未测定：{count}</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>samples in the colours of their zones; grey crosses: not determined or not known</source>
        <translation>样点按所属色区着色；灰色十字为未分析或色区不明</translation>
    </message>
    <message>
        <source>samples with all parts found</source>
        <translation>全部组分均已测出的样品</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>sd of lg</source>
        <translation>lg 标准差</translation>
    </message>
    <message>
        <source>sd of lg against the certified content</source>
        <translation>相对标准值的 lg 标准差</translation>
    </message>
    <message>
        <source>sd of one analysis: {s0} + {k} × content.</source>
        <translation>单次分析标准差：{s0} + {k} × 含量。</translation>
    </message>
    <message>
        <source>section sheets</source>
        <translation>剖析图</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>扇区</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>semivariance</source>
        <translation>半方差</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>sheet index</source>
        <translation>接图表</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>signs such as a dash, taken as not determined: {count}</source>
        <translation>短横等符号，视为未测定：{count}</translation>
    </message>
    <message>
        <source>singularity</source>
        <translation>奇异性</translation>
    </message>
    <message>
        <source>site to be sampled</source>
        <translation>采样点</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>slope of the curve</source>
        <translation>曲线斜率</translation>
    </message>
    <message>
        <source>snap</source>
        <translation>格网捕捉</translation>
    </message>
    <message>
        <source>so it was said</source>
        <translation>按用户指定</translation>
    </message>
    <message>
        <source>so it was said, though the raster says that it is a standard deviation</source>
        <translation>依用户所说，但栅格自身声明为标准差</translation>
    </message>
    <message>
        <source>spatial blocks</source>
        <translation>空间区块</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>能谱</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>分析重复样</translation>
    </message>
    <message>
        <source>splits, another laboratory</source>
        <translation>分析重复样，另一实验室</translation>
    </message>
    <message>
        <source>splits, same laboratory</source>
        <translation>分析重复样，同一实验室</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>stay oxides</source>
        <translation>保持氧化物</translation>
    </message>
    <message>
        <source>stays an oxide: the element stands in several columns</source>
        <translation>保持氧化物：该元素见于多列</translation>
    </message>
    <message>
        <source>step</source>
        <translation>台阶</translation>
    </message>
    <message>
        <source>steps of semi-quantitative analysis, taken as intervals</source>
        <translation>半定量分析的分级，按区间处理</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>straight piece, slope {slope}</source>
        <translation>直线段，斜率 {slope}</translation>
    </message>
    <message>
        <source>stratified random</source>
        <translation>分层随机</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>走向</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>success rate, AUC {auc}</source>
        <translation>成功率，AUC {auc}</translation>
    </message>
    <message>
        <source>success, Boyce index {value}</source>
        <translation>成功，Boyce 指数 {value}</translation>
    </message>
    <message>
        <source>success, average precision {value}</source>
        <translation>成功，平均精确率 {value}</translation>
    </message>
    <message>
        <source>survey design</source>
        <translation>测量设计</translation>
    </message>
    <message>
        <source>systematic factor</source>
        <translation>系统误差系数</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>taken as limits, but many numbers lie below; codes for no value? {cells}</source>
        <translation>作为检出限读取，但有许多数值低于它；是无数据的代码吗？{cells}</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>靶区</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>引号内的文字</translation>
    </message>
    <message>
        <source>that lie within the ages</source>
        <translation>完全在所给年代之内的单元</translation>
    </message>
    <message>
        <source>that overlap the ages</source>
        <translation>与所给年代重叠的单元</translation>
    </message>
    <message>
        <source>the border steps one way and shared reference materials the other: leave</source>
        <translation>边界台阶与共用标准物质的差异方向相反：保持原样</translation>
    </message>
    <message>
        <source>the cell counts as not determined</source>
        <translation>该单元格视为未测定</translation>
    </message>
    <message>
        <source>the contrast is not positive at any cut allowed</source>
        <translation>在允许的各切分处对比度均不为正</translation>
    </message>
    <message>
        <source>the convex hull of the samples, widened as Ripley and Rasson (1977) do</source>
        <translation>样品的凸包，按 Ripley 和 Rasson（1977）放大</translation>
    </message>
    <message>
        <source>the data of the plugin serve it</source>
        <translation>自带数据即可</translation>
    </message>
    <message>
        <source>the datum has no such zone</source>
        <translation>该基准没有此带</translation>
    </message>
    <message>
        <source>the file cannot be opened for writing</source>
        <translation>无法打开文件进行写入</translation>
    </message>
    <message>
        <source>the layer as it lies</source>
        <translation>图层的实际位置</translation>
    </message>
    <message>
        <source>the layout</source>
        <translation>整个布局</translation>
    </message>
    <message>
        <source>the limit was chosen by the values: median {median}, two spreads of {spread} (1.4826 MAD)</source>
        <translation>限值由数值确定：中位数 {median}，两倍离差 {spread}（1.4826 MAD）</translation>
    </message>
    <message>
        <source>the lowest number or limit of the column</source>
        <translation>该列的最小数值或限值</translation>
    </message>
    <message>
        <source>the lowest of the column, as chosen</source>
        <translation>按所选取该列最小值</translation>
    </message>
    <message>
        <source>the number 0</source>
        <translation>数字 0</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>另一侧</translation>
    </message>
    <message>
        <source>the study area</source>
        <translation>给定的研究区</translation>
    </message>
    <message>
        <source>the system chosen below</source>
        <translation>下面所选坐标系</translation>
    </message>
    <message>
        <source>the whole layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <source>the {shown} highest of {all} classes</source>
        <translation>共{all}个类别，取最高的{shown}个</translation>
    </message>
    <message>
        <source>their line</source>
        <translation>其拟合直线</translation>
    </message>
    <message>
        <source>thinning</source>
        <translation>抽稀</translation>
    </message>
    <message>
        <source>those made from the plugin’s data</source>
        <translation>用自带数据生成的</translation>
    </message>
    <message>
        <source>those made with the grid</source>
        <translation>随格网生成的</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>tilt</source>
        <translation>倾斜角</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>to content</source>
        <translation>含量至</translation>
    </message>
    <message>
        <source>too many contents of one survey near the border are beyond its limits: leave, not proved</source>
        <translation>边界附近某一测区的含量超出限值的过多：保持原样，未予证实</translation>
    </message>
    <message>
        <source>too many of its random shifts look at least as strong as the layer itself</source>
        <translation>随机平移后不弱于该图层自身的情况过多</translation>
    </message>
    <message>
        <source>training points</source>
        <translation>训练样点</translation>
    </message>
    <message>
        <source>training sites</source>
        <translation>训练样点</translation>
    </message>
    <message>
        <source>transfer to another area</source>
        <translation>应用于另一地区</translation>
    </message>
    <message>
        <source>true forecast</source>
        <translation>预测与实际一致</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>unify grids</source>
        <translation>统一格网</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unsupervised classification</source>
        <translation>无监督分类</translation>
    </message>
    <message>
        <source>up to {end}</source>
        <translation>{end}以内</translation>
    </message>
    <message>
        <source>upper percentile</source>
        <translation>上百分位数</translation>
    </message>
    <message>
        <source>upward continuation</source>
        <translation>向上延拓</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>variance of the samples</source>
        <translation>样品方差</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>变差函数</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>vertical zonality</source>
        <translation>垂直分带</translation>
    </message>
    <message>
        <source>very doubtful: {percent} of the contents, and with them most of the background, lie below detection, and a lognormal law stands for them</source>
        <translation>很可疑：{percent}的含量、即背景的大部分低于检出限，以对数正态分布代之</translation>
    </message>
    <message>
        <source>warnings: {count}</source>
        <translation>警告：{count}</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>波</translation>
    </message>
    <message>
        <source>weak anomalies</source>
        <translation>弱异常</translation>
    </message>
    <message>
        <source>weighted overlay</source>
        <translation>加权叠加</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>weights of evidence</source>
        <translation>证据权</translation>
    </message>
    <message>
        <source>western sample</source>
        <translation>西侧样品</translation>
    </message>
    <message>
        <source>what drains to the sample and to none upstream of it</source>
        <translation>汇入样点但不经过上游样点的范围</translation>
    </message>
    <message>
        <source>whole cells that hold samples</source>
        <translation>含样品的整个单元</translation>
    </message>
    <message>
        <source>with</source>
        <translation>与</translation>
    </message>
    <message>
        <source>within sites: sampling and analysis</source>
        <translation>采样点之内：采样和分析</translation>
    </message>
    <message>
        <source>within the background, no threshold of anomalies</source>
        <translation>在背景范围内，非异常下限</translation>
    </message>
    <message>
        <source>within {distance}</source>
        <translation>{distance}以内</translation>
    </message>
    <message>
        <source>working notes of the developers, to be checked</source>
        <translation>开发者的工作笔记，有待核对</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes (circular)</source>
        <translation>是（循环论证）</translation>
    </message>
    <message>
        <source>your layer</source>
        <translation>自备图层</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>z-score (mean, standard deviation)</source>
        <translation>标准化（均值、标准差）</translation>
    </message>
    <message>
        <source>z-score: {title}</source>
        <translation>标准化：{title}</translation>
    </message>
    <message>
        <source>zeros, read as chosen: {cells}</source>
        <translation>零值，按所选方式读取：{cells}</translation>
    </message>
    <message>
        <source>zonality coefficient</source>
        <translation>分带系数</translation>
    </message>
    <message>
        <source>zonality series</source>
        <translation>分带序列</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>分带</translation>
    </message>
    <message>
        <source>{areas} [area does|areas do] not match {values} [value|values], or areas are negative or all 0. Give one area for each value.</source>
        <translation>面积（{areas} 个）与数值（{values} 个）不匹配，或面积为负或全为 0。请为每个数值给出一个面积。</translation>
    </message>
    <message>
        <source>{cells} [cell has|cells have] values that no row of the table holds, and no data now.</source>
        <translation>{cells} 个像元的值不在表格任何一行之内，现为无数据。</translation>
    </message>
    <message>
        <source>{classes} classes cannot be told apart, for the number of different cells is {distinct}. Take fewer classes, or layers that vary.</source>
        <translation>无法区分出 {classes} 个类别：只有 {distinct} 个互不相同的像元。请减少类别数，或换用有变化的图层。</translation>
    </message>
    <message>
        <source>{clusters} [cluster|clusters] cannot be formed. Give a number from 1 to {most}.</source>
        <translation>无法分成 {clusters} 类。请给出 1 至 {most} 之间的数。</translation>
    </message>
    <message>
        <source>{code}: within {limit} km</source>
        <translation>{code}：误差不超过{limit} km</translation>
    </message>
    <message>
        <source>{code}: worse or unknown</source>
        <translation>{code}：更差或未知</translation>
    </message>
    <message>
        <source>{column}: more than 100 % in {count} [sample|samples]. Check the unit of the column.</source>
        <translation>{column}：{count}个样品的含量超过100%。请检查该列的单位。</translation>
    </message>
    <message>
        <source>{complete} of {count} [sample has|samples have] all elements; the indices of the others are empty.</source>
        <translation>{count}个样品中有{complete}个元素齐全；其余样品的指数为空。</translation>
    </message>
    <message>
        <source>{count} [anomaly|anomalies], {area}.</source>
        <translation>{count}个异常，{area}。</translation>
    </message>
    <message>
        <source>{count} [break|breaks] cannot be fitted: give 0 to {most}, or leave the number to the test.</source>
        <translation>无法拟合 {count} 个拐点：请给出 0 至 {most} 之间的数，或由检验确定个数。</translation>
    </message>
    <message>
        <source>{count} [catchment has|catchments have] fewer than 30 cells: the model is too coarse for them.</source>
        <translation>{count}个汇水域不足30个像元：高程模型对其过粗。</translation>
    </message>
    <message>
        <source>{count} [catchment lies|catchments lie] below the edge of the model or a gap in it (field at_edge): more may drain there from beyond. Take a model with a margin and without gaps.</source>
        <translation>{count}个汇水域紧邻模型边缘或模型空白（字段 at_edge）：模型之外可能还有水流入。请用留有余量且无空白的模型。</translation>
    </message>
    <message>
        <source>{count} [cell|cells] of the network [holds|hold] no content above 0, such as {cell} with {content}, and logarithms are needed. Take such cells out of the network, or give a share of the detection limit there.</source>
        <translation>控制网中有 {count} 个格没有大于 0 的含量，如 {cell} 为 {content}，而计算需要取对数。请把这些格从控制网中去掉，或在其中填入检出限的一个份额。</translation>
    </message>
    <message>
        <source>{count} [content is|contents are] 0, negative or infinite, the first of them in part {part} (rows, ten at most: {rows}). Log-ratios need positive numbers: replace values below detection first.</source>
        <translation>有 {count} 个含量为 0、负数或无穷大，最先出现在组分 {part}（行号，最多列 10 个：{rows}）。对数比要求正数：请先替换低于检出限的值。</translation>
    </message>
    <message>
        <source>{count} [content was|contents were] put in above [its|their] own limit of detection, as the lognormal law of the part and the sum of the sample say; the first is {field}, row {row}: {content} for less than {limit}. Give the whole of a sample if these parts are not all of it.</source>
        <translation>有{count}个填入的含量高于其检出限，系由该组分的对数正态律和样品总和所致；第一个为{field}第{row}行：“低于{limit}”填为{content}。若这些组分不是样品的全部，请给出样品整体。</translation>
    </message>
    <message>
        <source>{count} [determination is|determinations are] 0, which has no logarithm (rows, ten at most: {rows}). Read 0 as below detection, and give the detection limit.</source>
        <translation>有 {count} 个测定值为 0，无法取对数（行号，最多列 10 个：{rows}）。请将 0 按低于检出限读取，并给出检出限。</translation>
    </message>
    <message>
        <source>{count} [determination is|determinations are] above an upper limit or in an interval: the limit, or the geometric mean of the bounds, stands for them.</source>
        <translation>{count} 个测定值高于上限或仅知区间：以该上限或区间两端的几何均值代替。</translation>
    </message>
    <message>
        <source>{count} [determination is|determinations are] no plain number; a substitute stands for it.</source>
        <translation>{count} 个测定值不是确定的数，用代替值。</translation>
    </message>
    <message>
        <source>{count} [duplicate, standard or blank was|duplicates, standards and blanks were] left out.</source>
        <translation>{count} 个重复样、标准物质或空白未参加计算。</translation>
    </message>
    <message>
        <source>{count} [feature has no weight and does|features have no weight and do] not count.</source>
        <translation>{count} 个要素没有权重，不参与计算。</translation>
    </message>
    <message>
        <source>{count} [feature without a class was|features without a class were] left out.</source>
        <translation>{count} 个要素没有类别，已略去。</translation>
    </message>
    <message>
        <source>{count} [feature without usable geometry was|features without usable geometry were] left out.</source>
        <translation>{count} 个要素没有可用的几何，已略去。</translation>
    </message>
    <message>
        <source>{count} [file|files] written:</source>
        <translation>已写入{count}个文件：</translation>
    </message>
    <message>
        <source>{count} [group|groups] of cells with too little area or too few samples left out.</source>
        <translation>舍去面积或样品数不足的像元群{count}个。</translation>
    </message>
    <message>
        <source>{count} [name|names] found no place on the map: {names}.</source>
        <translation>有{count}个名称在图上没有位置：{names}。</translation>
    </message>
    <message>
        <source>{count} [pair|pairs] of names on the map overlap: {names}.</source>
        <translation>图上有{count}对名称相互重叠：{names}。</translation>
    </message>
    <message>
        <source>{count} [point lies|points lie] in the cell of another one; the cell is one model unit.</source>
        <translation>{count} 个点与其他点位于同一像元；该像元算作一个模型单元。</translation>
    </message>
    <message>
        <source>{count} [population|populations] cannot be fitted: give 1 to {most}, or leave the number to the criterion.</source>
        <translation>无法拟合 {count} 个总体：请给出 1 至 {most} 之间的数，或由准则确定个数。</translation>
    </message>
    <message>
        <source>{count} [profile|profiles] measured.</source>
        <translation>已计算 {count} 条剖面。</translation>
    </message>
    <message>
        <source>{count} [row has|rows have] a Y without the number of the zone. Give the zone or its central meridian.</source>
        <translation>有 {count} 行的 Y 坐标未带带号。请给出带号或中央经线。</translation>
    </message>
    <message>
        <source>{count} [row holds|rows hold] a negative number, or a value, a qualifier and limits that contradict each other (rows, ten at most: {rows}). Check these rows of the table.</source>
        <translation>有 {count} 行数值为负，或测定值、限定符与限值相互矛盾（行号，最多列 10 个：{rows}）。请检查表中这些行。</translation>
    </message>
    <message>
        <source>{count} [row holds|rows hold] an infinite number (rows {rows}), such as a division by zero leaves. Correct or empty these cells.</source>
        <translation>{count} 行含有无穷大的数值（第 {rows} 行），例如除以零所得。请改正或清空这些单元格。</translation>
    </message>
    <message>
        <source>{count} [row|rows] of the responsibility table [is|are] empty: {rows}.</source>
        <translation>责任表有{count}栏未填：{rows}。</translation>
    </message>
    <message>
        <source>{count} [run|runs] could not be fitted, so left out; run {number} said: {reason}</source>
        <translation>{count} 次运行无法拟合，已略去；第 {number} 次运行的原因：{reason}</translation>
    </message>
    <message>
        <source>{count} [sample has|samples have] a catchment; {without} lie outside the model or have no place.</source>
        <translation>{count}个样品求得汇水域；{without}个位于模型之外或没有坐标。</translation>
    </message>
    <message>
        <source>{count} [sample has|samples have] no place in these cells.</source>
        <translation>{count} 个样品不在这些单元之内。</translation>
    </message>
    <message>
        <source>{count} [sample has|samples have] no value of the covariate (first: row {row}). Leave them out, or choose a covariate that covers them.</source>
        <translation>有 {count} 个样品没有协变量值（首个在第 {row} 行）。请去掉这些样品，或选择能覆盖它们的协变量。</translation>
    </message>
    <message>
        <source>{count} [sample lacks|samples lack] an element and got no result. Most often missing: {field}.</source>
        <translation>{count} 个样品缺少某些元素，无结果。缺失最多的是：{field}。</translation>
    </message>
    <message>
        <source>{count} [sample lies|samples lie] at the place of another one (first pair: rows {first} and {second} at {x}; {y}). Kriging has no answer there: average duplicates first, or leave them out.</source>
        <translation>有 {count} 个样品与其他样品位置重合（第一对：第 {first} 行和第 {second} 行，坐标 {x}；{y}）。克里金法在此无解：请先对重复样取平均，或将其去掉。</translation>
    </message>
    <message>
        <source>{count} [sample lies|samples lie] at the place of another one; their means were taken.</source>
        <translation>{count} 个样品与另一样品位于同一位置，已取均值。</translation>
    </message>
    <message>
        <source>{count} [sample lies|samples lie] where a raster of the drift has no data, and [is|are] left out.</source>
        <translation>{count} 个样品位于漂移栅格无数据处，已舍去。</translation>
    </message>
    <message>
        <source>{count} [sample was|samples were] left out for what is below detection.</source>
        <translation>{count} 个样品因低于检出限而被剔除。</translation>
    </message>
    <message>
        <source>{count} [sample with a value has|samples with a value have] no position (first: row {row}). Complete the coordinates, or leave such samples out.</source>
        <translation>有 {count} 个有值样品缺少位置（首个在第 {row} 行）。请补全坐标，或去掉这些样品。</translation>
    </message>
    <message>
        <source>{count} [sheet|sheets].</source>
        <translation>{count} 个图幅。</translation>
    </message>
    <message>
        <source>{count} [site has|sites have] no room in narrow parts of cells.</source>
        <translation>{count} 个点因单元内部分过窄而无处布置。</translation>
    </message>
    <message>
        <source>{count} [survey was|surveys were] found; two or more are needed for a comparison. Check the column of surveys.</source>
        <translation>找到 {count} 个测区；对比至少需要两个。请检查测区列。</translation>
    </message>
    <message>
        <source>{count} [value is|values are] negative (lowest: {lowest}), which contents cannot be. Read “-0.5” as “below 0.5” on import, or give the values before the logarithm was taken.</source>
        <translation>有 {count} 个值为负（最小 {lowest}），而含量不可能为负。请在导入时将“-0.5”按“低于 0.5”读取，或提供取对数之前的值。</translation>
    </message>
    <message>
        <source>{count} [value is|values are] not above 0 (lowest: {lowest}), and logarithms are needed. Replace values below detection first.</source>
        <translation>有 {count} 个值不大于 0（最小 {lowest}），无法取对数。请先替换低于检出限的值。</translation>
    </message>
    <message>
        <source>{count} [value lies|values lie] on no step of the scale (rows, ten at most: {rows}). Give the scale that the laboratory used, or read the column as plain numbers.</source>
        <translation>有 {count} 个值不在报出级次上（行号，最多列 10 个：{rows}）。请给出实验室采用的级次，或将该列按普通数值读取。</translation>
    </message>
    <message>
        <source>{count} [variable separates|variables separate] the deposits from all other cells, so that the coefficients would be infinite: {variables}. Use Firth’s penalty (FIRTH: auto or always), or join classes.</source>
        <translation>有 {count} 个变量把矿床与其他所有单元完全分开，其系数将为无穷大：{variables}。请采用 Firth 惩罚（FIRTH 取 auto 或 always），或合并级别。</translation>
    </message>
    <message>
        <source>{count} cells are no numbers, such as “{text}” (rows {rows}). Choose a field of numbers, or import the table with “Import geochemical table”, which reads such cells.</source>
        <translation>{count}个单元格不是数字，如“{text}”（第{rows}行）。请选择数值字段，或用“导入地球化学表格”导入该表，它能读取此类单元格。</translation>
    </message>
    <message>
        <source>{count} cells of the sheet are shown as per cent; they were read as shown: 0.615 as 61.5.</source>
        <translation>工作表有 {count} 个单元格以百分比显示，按显示值读取：0.615 读作 61.5。</translation>
    </message>
    <message>
        <source>{count} cells of the sheet hold formulas without values, which count as empty. Open the table in a spreadsheet and save it.</source>
        <translation>工作表有 {count} 个单元格只有公式而无数值，按空单元格处理。请在电子表格软件中打开并保存该表。</translation>
    </message>
    <message>
        <source>{count} cells say that nothing was detected, and the table tells no detection limit for {columns}. Give the limits in “Columns”, such as: {example}, or choose what stands for them.</source>
        <translation>有 {count} 个单元格表示未检出，而表中没有 {columns} 的检出限。请在“列”中给出检出限，例如：{example}，或选择如何代替。</translation>
    </message>
    <message>
        <source>{count} codes of sheets are read.</source>
        <translation>已读取{count}个图幅编号。</translation>
    </message>
    <message>
        <source>{count} complete [sample is|samples are] too few for a robust covariance of {variables} [variable|variables]; {needed} are needed. Take fewer elements.</source>
        <translation>{count} 个完整样品不足以估计 {variables} 个变量的稳健协方差，需要 {needed} 个。请减少元素。</translation>
    </message>
    <message>
        <source>{count} complete [sample|samples] of {variables} [variable|variables]; {needed} are needed. Leave out elements that are often missing.</source>
        <translation>{variables} 个变量的完整样品只有 {count} 个，需要 {needed} 个。请去掉缺失较多的元素。</translation>
    </message>
    <message>
        <source>{count} composite [anomaly|anomalies] of {number} of single elements.</source>
        <translation>由{number}个单元素异常得到{count}个综合异常。</translation>
    </message>
    <message>
        <source>{count} different values</source>
        <translation>{count} 个不同的值</translation>
    </message>
    <message>
        <source>{count} nearest [sample|samples]</source>
        <translation>最近的 {count} 件样品</translation>
    </message>
    <message>
        <source>{count} or more different values</source>
        <translation>至少 {count} 个不同的值</translation>
    </message>
    <message>
        <source>{count} rows have Y without the number of the zone. Give the zone and its width.</source>
        <translation>有 {count} 行的 Y 不含带号。请给出带号和分带宽度。</translation>
    </message>
    <message>
        <source>{count} rows have a qualifier that is none, such as “{sign}” (rows {rows}): only “&lt;”, “&gt;”, “~”, “IS” and “LNR” are. Correct the field that ends in _q.</source>
        <translation>有 {count} 行的限定符无效，例如“{sign}”（第 {rows} 行）：只允许“&lt;”“&gt;”“~”“IS”和“LNR”。请改正以 _q 结尾的字段。</translation>
    </message>
    <message>
        <source>{count} rows that the sheet hides were read, too.</source>
        <translation>工作表中隐藏的 {count} 行也已读取。</translation>
    </message>
    <message>
        <source>{count} samples are too many for a tree (at most {most}). Use k-means.</source>
        <translation>{count} 个样品太多，无法绘制谱系图（最多 {most} 个）。请改用 k 均值法。</translation>
    </message>
    <message>
        <source>{count} samples are too many for one system (at most {most}). Give a number of neighbours, such as 16.</source>
        <translation>{count} 个样品太多，无法用一个方程组求解（最多 {most} 个）。请给出邻近样品数，例如 16。</translation>
    </message>
    <message>
        <source>{count} values are negative, such as {value} (rows {rows}). Where a negative number means below detection, import the table with “Import geochemical table”, which keeps the limit.</source>
        <translation>有 {count} 个负值，例如 {value}（第 {rows} 行）。若负数表示低于检出限，请先用“导入化探数据表”导入该表，检出限会予以保留。</translation>
    </message>
    <message>
        <source>{deposits} [deposit is|deposits are] too few to learn from; at least {needed} are needed. Widen the choice of deposits, or use a knowledge-driven method.</source>
        <translation>{deposits} 个矿床不足以进行学习，至少需要 {needed} 个。请放宽矿床的筛选条件，或采用知识驱动方法。</translation>
    </message>
    <message>
        <source>{deposits}, {count} used</source>
        <translation>{deposits}，使用 {count} 个</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done}/{whole}</translation>
    </message>
    <message>
        <source>{elements} elements can be used, {least} are needed. Choose more, or elements that vary and are not mostly below detection.</source>
        <translation>可用的元素有 {elements} 个，需要 {least} 个。请多选一些，或选择有变化且大部分不低于检出限的元素。</translation>
    </message>
    <message>
        <source>{elements} elements can be used, {least} are needed. Not taken: {names}. Choose others, or give more samples.</source>
        <translation>可用元素 {elements} 个，需要 {least} 个。未采用：{names}。请选其他元素，或增加样品。</translation>
    </message>
    <message>
        <source>{element} at level {level}: below background, counted as 0.</source>
        <translation>{element}，中段 {level}：低于背景，按 0 计。</translation>
    </message>
    <message>
        <source>{element}, by inverse distance</source>
        <translation>{element} 反距离加权插值</translation>
    </message>
    <message>
        <source>{element}, by multifractal interpolation</source>
        <translation>{element} 多重分形插值</translation>
    </message>
    <message>
        <source>{element}, kriged</source>
        <translation>{element} 克里金估值</translation>
    </message>
    <message>
        <source>{element}, kriging variance</source>
        <translation>{element} 克里金方差</translation>
    </message>
    <message>
        <source>{element}: clarke of concentration</source>
        <translation>{element}：浓度克拉克值</translation>
    </message>
    <message>
        <source>{element}: concentration coefficient</source>
        <translation>{element}：浓集系数</translation>
    </message>
    <message>
        <source>{element}: histogram and probability plot with thresholds</source>
        <translation>{element}：直方图及标有异常下限的概率图</translation>
    </message>
    <message>
        <source>{element}: histogram in classes of 0.1 lg, probability plot, boxplots. N = {n}, X = {mean}, S = {sd}, CV = {cv}</source>
        <translation>{element}：直方图（组距 0.1 lg）、概率图、箱线图。N = {n}，X = {mean}，S = {sd}，CV = {cv}</translation>
    </message>
    <message>
        <source>{element}: probability plot with thresholds, and samples or area with at least each content</source>
        <translation>{element}：带异常下限的概率图，以及不低于各含量的样品数或面积</translation>
    </message>
    <message>
        <source>{element}: the unit of anomaly {anomaly} is not known, so that there are no tonnes. Name the raster by element and unit, such as Cu_ppm.tif, and delineate again.</source>
        <translation>{element}：异常{anomaly}的单位未知，无法计算吨数。请按元素和单位命名栅格，如 Cu_ppm.tif，并重新圈定。</translation>
    </message>
    <message>
        <source>{factors} [factor|factors] cannot be extracted from these correlations. Give a number from 1 to {most}.</source>
        <translation>无法从这些相关系数中提取 {factors} 个因子。请给出 1 至 {most} 之间的数。</translation>
    </message>
    <message>
        <source>{factor} cannot convert a content into {unit}: the factor must be above 0. Check the units.</source>
        <translation>系数 {factor} 不能用于将含量换算为 {unit}：系数必须大于 0。请检查单位。</translation>
    </message>
    <message>
        <source>{field} names no element and holds negative numbers: they are taken as they are.</source>
        <translation>{field} 不是元素名称，且含负值：按原值使用。</translation>
    </message>
    <message>
        <source>{field}: censored contents that may be of several classes and have none: {count}.</source>
        <translation>{field}：可能属于多个级别因而未分级的截尾含量数：{count}。</translation>
    </message>
    <message>
        <source>{field}: chart of Thompson and Howarth, {kind}; asked for: {asked} % (two sd)</source>
        <translation>{field}：Thompson–Howarth 图，{kind}；要求的精密度：{asked}%（两倍标准差）</translation>
    </message>
    <message>
        <source>{field}: contents by survey</source>
        <translation>{field}：各测区的含量</translation>
    </message>
    <message>
        <source>{field}: control chart of reference materials</source>
        <translation>{field}：标准物质控制图</translation>
    </message>
    <message>
        <source>{field}: duplicates</source>
        <translation>{field}：重复样</translation>
    </message>
    <message>
        <source>{field}: limits coincide, as many contents are one number; the class between them is empty.</source>
        <translation>{field}：许多含量为同一数值，界限重合，其间的级别为空。</translation>
    </message>
    <message>
        <source>{field}: no pair of an original and its duplicate has two numbers. Duplicates are told by the field duplicate_of, which holds the sample_id of the original; “Import geochemical table” makes both.</source>
        <translation>{field}：没有原样与重复样均为数值的样对。重复样由字段 duplicate_of 标明，其内容为原样的 sample_id；“导入化探数据表”会生成这两个字段。</translation>
    </message>
    <message>
        <source>{field}: no result of a reference material. These are told by the field standard, which holds its name; choose another material or element, or import the table of the laboratory with it.</source>
        <translation>{field}：没有标准物质的结果。标准物质由字段 standard 标明，其内容为名称；请另选标准物质或元素，或导入含有它的实验室数据表。</translation>
    </message>
    <message>
        <source>{field}: no sample has a content. Choose another element.</source>
        <translation>{field}：没有任何样品有含量。请另选元素。</translation>
    </message>
    <message>
        <source>{field}: nothing joins {surveys} to a fixed survey; they are level among themselves only.</source>
        <translation>{field}：{surveys} 与固定测区没有联系；它们只是彼此之间调平。</translation>
    </message>
    <message>
        <source>{field}: of {count} determinations {censored} are no plain numbers; a substitute stands.</source>
        <translation>{field}：{count} 个测定值中有 {censored} 个不是确切数值，以替代值表示。</translation>
    </message>
    <message>
        <source>{field}: reporting rate by batch</source>
        <translation>{field}：各批次的报出率</translation>
    </message>
    <message>
        <source>{field}: reporting rate of the {shown} batches with the lowest one, of {all}</source>
        <translation>{field}：报出率最低的{shown}个批次（共{all}个批次）</translation>
    </message>
    <message>
        <source>{field}: samples as they were</source>
        <translation>{field}：调平前的样品</translation>
    </message>
    <message>
        <source>{field}: samples levelled</source>
        <translation>{field}：调平后的样品</translation>
    </message>
    <message>
        <source>{field}: steps at the borders</source>
        <translation>{field}：边界台阶</translation>
    </message>
    <message>
        <source>{field}: this lag holds no pair of samples. Choose another one.</source>
        <translation>{field}：该滞后距没有样对。请另选一个。</translation>
    </message>
    <message>
        <source>{field}: {count} [sample has|samples have] no neighbour (islands) and no measure.</source>
        <translation>{field}：{count} 个样品没有邻近样品（孤岛），无指标。</translation>
    </message>
    <message>
        <source>{field}: {percent} of the contents are censored; in the means of the background, the lognormal law of the background stands for those below detection.</source>
        <translation>{field}：{percent}的含量为截尾数据；求背景均值时，低于检出限者以背景的对数正态分布代之。</translation>
    </message>
    <message>
        <source>{first_count} rows lie near {first_x}; {first_y} and {second_count} near {second_x}; {second_y}: in one of the two groups longitude and latitude are swapped, and nothing tells in which. Give the extent in which all samples lie.</source>
        <translation>{first_count} 行位于 {first_x}; {first_y} 附近，{second_count} 行位于 {second_x}; {second_y} 附近：其中一组的经纬度颠倒，但无从判断是哪一组。请给出全部样品所在的范围。</translation>
    </message>
    <message>
        <source>{first} and {second} were both given. Give one of the two.</source>
        <translation>{first}与{second}同时给出。二者只能给一个。</translation>
    </message>
    <message>
        <source>{first} – {second}: {count} pairs, fewer than the 10 by which a step is judged at all.</source>
        <translation>{first}—{second}：只有 {count} 对样品，少于判断台阶所需的 10 对。</translation>
    </message>
    <message>
        <source>{given} [weight|weights] for {layers} [layer|layers]. Give one for each layer, in the same order, parted by semicolons.</source>
        <translation>{layers} 个图层给出了 {given} 个权重。请按相同顺序为每个图层给出一个，以分号分隔。</translation>
    </message>
    <message>
        <source>{group}: median of {count}</source>
        <translation>{group}：{count} 个的中位数</translation>
    </message>
    <message>
        <source>{input} and {layer} go together: an expression says which polygons of the layer are favourable. Give both, or neither.</source>
        <translation>{input}与{layer}须同时给出：表达式说明图层中哪些面为有利地质。请都给出，或都不给。</translation>
    </message>
    <message>
        <source>{input} and {other} both hold rules. Leave one of them empty.</source>
        <translation>{input}与{other}都给出了规则。请留空其中一项。</translation>
    </message>
    <message>
        <source>{input}, row {line}: “{age}” is no age. Write it as on maps (J2-3, Late Devonian, 中侏罗世, нижний карбон) or in Ma (310–290 Ma).</source>
        <translation>{input}第{line}行：“{age}”不是时代。请按图上的写法（J2-3、Late Devonian、中侏罗世、нижний карбон）或百万年（310–290 Ma）填写。</translation>
    </message>
    <message>
        <source>{input}, row {line}: “{kind}” is no kind of rock. The kinds are {known}.</source>
        <translation>{input}第{line}行：“{kind}”不是岩石类别。类别有 {known}。</translation>
    </message>
    <message>
        <source>{input}, row {line}: “{word}” is no class that this map knows. These are {known}.</source>
        <translation>{input}，第{line}行：“{word}”不是本图已知的级别或类型。已知的有{known}。</translation>
    </message>
    <message>
        <source>{input}: AUC {value} ({lower}–{upper}), {used} of {total} deposits used.</source>
        <translation>{input}：AUC {value}（{lower}–{upper}），采用矿床 {used} 个，共 {total} 个。</translation>
    </message>
    <message>
        <source>{input}: a field was given, but not its layer ({layer}). Give both, or neither.</source>
        <translation>{input}：给出了字段，却没有给出其图层（{layer}）。请两者都给出，或都不给。</translation>
    </message>
    <message>
        <source>{input}: a geological map needs the layer of its units.</source>
        <translation>{input}：地质图需要地质单位图层。</translation>
    </message>
    <message>
        <source>{input}: a map of composite anomalies needs the layer that “Rank anomalies and write their cards” makes.</source>
        <translation>{input}：综合异常图需要“异常评序与登记卡”所得的图层。</translation>
    </message>
    <message>
        <source>{input}: a series needs two elements or more. Choose them.</source>
        <translation>{input}：分带序列至少需要两个元素。请选择。</translation>
    </message>
    <message>
        <source>{input}: a table says that it is of the layer “{table}”, but the raster in its place is “{raster}”. Give the rasters that the tables name, or import the table under the name of the raster if it is of that layer.</source>
        <translation>{input}：表中写明其图层为“{table}”，而相应位置的栅格为“{raster}”。请给出各表所指的栅格；若该表确属此图层，请以栅格名称导入该表。</translation>
    </message>
    <message>
        <source>{input}: a unit area must be larger than 0 km². Take the area that one deposit stands for, for instance 1.</source>
        <translation>{input}：预测单元面积必须大于 0 km²。请取一个矿床所代表的面积，例如 1。</translation>
    </message>
    <message>
        <source>{input}: a weight is {value}; weights must not be negative. Choose another field.</source>
        <translation>{input}：有权重为 {value}；权重不能为负。请选择其他字段。</translation>
    </message>
    <message>
        <source>{input}: at least {least} samples are asked for in an anomaly, but no samples were given. Give the layer, or set the number to 0.</source>
        <translation>{input}：要求异常内至少有{least}个样品，但没有给出样品。请给出图层，或将该数设为0。</translation>
    </message>
    <message>
        <source>{input}: cells of {cell} m do not go with samples that extend over {extent} m. Take a size above 0 that gives fewer than a thousand million cells.</source>
        <translation>{input}：{cell} m 的像元与延伸 {extent} m 的样品不相称。请取大于 0 且使像元少于十亿个的大小。</translation>
    </message>
    <message>
        <source>{input}: choose a belt or a key area, not the whole region.</source>
        <translation>{input}：请选择成矿带或重点区，而不是全区。</translation>
    </message>
    <message>
        <source>{input}: choose the coordinate reference system of the coordinates.</source>
        <translation>{input}：请选择坐标所用的坐标参照系。</translation>
    </message>
    <message>
        <source>{input}: choose the field that names the rocks, or leave the layer of rocks out.</source>
        <translation>{input}：请选择岩性名称字段，或不给岩性图层。</translation>
    </message>
    <message>
        <source>{input}: contents need the step of the samples, above 0 m.</source>
        <translation>{input}：用含量计算须给出大于 0 m 的点距。</translation>
    </message>
    <message>
        <source>{input}: every cell has the content {value}, so that nothing stands out. Check the raster, and the samples and detection limits behind it.</source>
        <translation>{input}：所有像元的含量均为 {value}，没有可圈定之处。请检查该栅格，以及生成它的样品和检出限。</translation>
    </message>
    <message>
        <source>{input}: every cell of “{path}” has the score {value}, so that there is nothing to cut. Choose a raster whose scores differ, and check the model that made this one.</source>
        <translation>{input}：“{path}”所有像元的得分均为 {value}，无从划分。请选择得分有差异的栅格，并检查生成它的模型。</translation>
    </message>
    <message>
        <source>{input}: every position error is 0, so that nothing would be moved. Give an error, or a field that the model has kept.</source>
        <translation>{input}：所有位置误差均为 0，不会移动任何矿床。请给出误差，或使用模型已保存的字段。</translation>
    </message>
    <message>
        <source>{input}: give the distance within which samples are neighbours.</source>
        <translation>{input}：请给出判定邻近样品的距离。</translation>
    </message>
    <message>
        <source>{input}: give the last year whose deposits train the model.</source>
        <translation>{input}：请给出用于训练模型的矿床的最后年份。</translation>
    </message>
    <message>
        <source>{input}: give the polygons that serve as cells, or choose other cells.</source>
        <translation>{input}：请给出作为单元的多边形，或选择其他单元。</translation>
    </message>
    <message>
        <source>{input}: give the table of the contents to compare with.</source>
        <translation>{input}：请给出用于比较的含量表。</translation>
    </message>
    <message>
        <source>{input}: half of the cells or more of “{path}” have the value {value}, so that no limit follows from the values. Give the limit.</source>
        <translation>{input}：“{path}”中有一半以上的像元取值为 {value}，无法由数值得出限值。请给出限值。</translation>
    </message>
    <message>
        <source>{input}: ilr needs a partition, such as Cu Pb / Zn; Cu / Pb. Write one, or take pivot coordinates.</source>
        <translation>{input}：ilr 需要划分，例如 Cu Pb / Zn; Cu / Pb。请写出划分，或改用枢轴坐标。</translation>
    </message>
    <message>
        <source>{input}: in row {row}, “{text}”, the lower end is not below the upper one.</source>
        <translation>{input}：第 {row} 行“{text}”的下端不小于上端。</translation>
    </message>
    <message>
        <source>{input}: in the layer “{name}” these rocks nowhere touch. Raise the tolerance if there are gaps between the polygons.</source>
        <translation>{input}：图层“{name}”中这些岩石没有任何接触。若面与面之间有空隙，请增大容差。</translation>
    </message>
    <message>
        <source>{input}: layer {layer} has no condition. Say which of its values are favourable.</source>
        <translation>{input}：第 {layer} 个图层没有条件。请说明其哪些值有利。</translation>
    </message>
    <message>
        <source>{input}: line {line} is no rule: “{text}”. Write the class, a title and the condition, apart by semicolons, such as B1; favourable geology; "geology_share" &gt;= 30.</source>
        <translation>{input}：第 {line} 行不是规则：“{text}”。请写类别、说明和条件，以分号隔开，例如 B1; 有利地质; "geology_share" &gt;= 30。</translation>
    </message>
    <message>
        <source>{input}: multiples need a threshold. Give its content, or choose another method.</source>
        <translation>{input}：按倍数分带需要异常下限。请给出其含量，或另选方法。</translation>
    </message>
    <message>
        <source>{input}: name the field of the layer “{name}” that tells the class.</source>
        <translation>{input}：请指定图层“{name}”中表示级别的字段。</translation>
    </message>
    <message>
        <source>{input}: name the field of the layer “{name}” that tells what the sites are.</source>
        <translation>{input}：请指定图层“{name}”中表示调查点类型的字段。</translation>
    </message>
    <message>
        <source>{input}: neither the metadata nor the names of the rasters tell any of the elements {names}. Name the files by element and unit, such as Cu_ppm.tif.</source>
        <translation>{input}：栅格的元数据和文件名均未指明元素 {names} 中的任何一个。请按元素和单位命名文件，如 Cu_ppm.tif。</translation>
    </message>
    <message>
        <source>{input}: no background cell is left farther than {buffer} m from the deposits. Take a smaller buffer or a larger area.</source>
        <translation>{input}：离矿床 {buffer} m 以外没有剩余的背景像元。请减小缓冲距离或扩大范围。</translation>
    </message>
    <message>
        <source>{input}: no cell is above 0 after adding {shift}, so there is no logarithm. Raise the number that is added to the values.</source>
        <translation>{input}：加上 {shift} 后没有大于 0 的像元，因而没有对数。请增大加到数值上的数。</translation>
    </message>
    <message>
        <source>{input}: no cell is anomalous; the values run from {lowest} to {highest}. Choose other limits.</source>
        <translation>{input}：没有异常像元；取值范围为 {lowest} 至 {highest}。请改用其他限值。</translation>
    </message>
    <message>
        <source>{input}: no cell of the template has a point of “{name}” within the radius. Check the template, the weights and the filter and selection of the layer.</source>
        <translation>{input}：模板上没有像元在半径之内有“{name}”的点。请检查模板、权以及图层的过滤条件和选择集。</translation>
    </message>
    <message>
        <source>{input}: no feature has a value in the field “{field}”. Choose another field, or none.</source>
        <translation>{input}：字段“{field}”中没有任何要素有值。请选择其他字段，或不选字段。</translation>
    </message>
    <message>
        <source>{input}: no feature of the layer “{name}” touches the grid of the template. Check its coordinate reference system and the template.</source>
        <translation>{input}：图层“{name}”没有任何要素触及模板的格网。请检查其坐标参考系和模板。</translation>
    </message>
    <message>
        <source>{input}: no field of the layer “{name}” is named as an age. Choose the field.</source>
        <translation>{input}：图层“{name}”没有名称表示年代的字段。请选择字段。</translation>
    </message>
    <message>
        <source>{input}: no field of the low-density network holds {element} in a unit that can be converted to that of the samples.</source>
        <translation>{input}：低密度网中没有 {element} 的字段，或其单位不能换算为样品的单位。</translation>
    </message>
    <message>
        <source>{input}: no field of “{name}” names an element with its unit, such as Cu_ppm. Choose the fields, or import the table with “Import geochemical table”. Its fields: {fields}.</source>
        <translation>{input}：“{name}”中没有以元素及单位命名的字段（如 Cu_ppm）。请选择字段，或先用“导入化探数据表”导入该表。现有字段：{fields}。</translation>
    </message>
    <message>
        <source>{input}: no layer is called “{name}”. The layers are: {known}.</source>
        <translation>{input}：没有名为“{name}”的图层。现有图层：{known}。</translation>
    </message>
    <message>
        <source>{input}: no layer of lines can be read there. Give boundaries as lines.</source>
        <translation>{input}：从中读不到线图层。请给出线状的界线。</translation>
    </message>
    <message>
        <source>{input}: no layer ranks the deposits better than chance. Scores must be higher where it is more favourable: negate distances, or turn them into memberships.</source>
        <translation>{input}：没有图层对矿床的排序优于随机。得分须越高越有利：距离应取负值，或转换为隶属度。</translation>
    </message>
    <message>
        <source>{input}: no layer varies where all of them are known and deposits were counted. Check the rasters, or take classes that differ.</source>
        <translation>{input}：在全部图层都有数据且统计了矿床的范围内，没有一个图层有变化。请检查栅格，或采用有差别的类别。</translation>
    </message>
    <message>
        <source>{input}: no line strikes between {low} and {high} degrees. Give a wider range.</source>
        <translation>{input}：没有走向介于 {low} 与 {high} 度之间的线。请放宽范围。</translation>
    </message>
    <message>
        <source>{input}: no point has room in the study area. Take a smaller buffer round the deposits, or a larger area.</source>
        <translation>{input}：研究区内容不下任何点。请减小矿床缓冲距离，或扩大研究区。</translation>
    </message>
    <message>
        <source>{input}: no polygon of the layer “{name}” has these rocks and ages. Look at the log for ages that were not understood, and at the rock names in the attribute table.</source>
        <translation>{input}：图层“{name}”中没有符合所给岩石和年代的面。请查看日志中未能识别的年代，以及属性表中的岩石名称。</translation>
    </message>
    <message>
        <source>{input}: no rock name of the layer “{name}” is found by these words. Look at the names in the attribute table.</source>
        <translation>{input}：这些关键词在图层“{name}”中没有找到任何岩石名称。请查看属性表中的名称。</translation>
    </message>
    <message>
        <source>{input}: no sample has a place on the map. Give the layer points and a coordinate system, or import the table with its coordinates.</source>
        <translation>{input}：没有一个样品有图上位置。请给图层加上点和坐标系，或连同坐标导入该表。</translation>
    </message>
    <message>
        <source>{input}: no sample has a profile. Choose the field that names the profiles.</source>
        <translation>{input}：没有样品带剖面名。请选择剖面名称字段。</translation>
    </message>
    <message>
        <source>{input}: no sample of “{name}” has a place on the map. Give the layer points, or choose no interpolation.</source>
        <translation>{input}：“{name}”的样品均无坐标。请使用点图层，或选择不插值。</translation>
    </message>
    <message>
        <source>{input}: none of its materials is among those of the samples. The file has {certified}, the samples have {present}. Write the names alike.</source>
        <translation>{input}：其中的标准物质没有一个与样品中的相符。文件中有{certified}，样品中有{present}。请统一名称写法。</translation>
    </message>
    <message>
        <source>{input}: none of the coordinates of “{name}” is a place on the earth in its coordinate system ({crs}), which is probably a wrong one. Set the system in which the coordinates were taken (Layer ‣ Set CRS).</source>
        <translation>{input}：“{name}”的坐标在其坐标系（{crs}）中没有一个落在地球上，坐标系很可能设错了。请设置这些坐标实际采用的坐标系（图层 ‣ 设置坐标参照系）。</translation>
    </message>
    <message>
        <source>{input}: none of the deposits lies where every evidence layer has data, as this method needs (all: {points}, in the study area: {inside}). “{layer}” has data at the fewest of them: {known}. Leave it out, fill its gaps, or limit the study area to where all layers have data.</source>
        <translation>{input}：没有一个矿床位于所有证据图层都有数据之处，而本方法要求如此（共 {points} 个，研究区内 {inside} 个）。在矿床处有数据最少的图层是“{layer}”：{known} 个。请去掉它、填补其空缺，或把研究区限制在所有图层都有数据的范围。</translation>
    </message>
    <message>
        <source>{input}: none of the {count} samples lies in a cell. Check that the samples and the cells cover one area, and that both layers have the right coordinate system.</source>
        <translation>{input}：{count} 个样品均不在任何单元内。请检查样品与单元是否在同一地区，以及两图层的坐标系是否正确。</translation>
    </message>
    <message>
        <source>{input}: none of these anomalies lies in a composite anomaly and is one of its elements. Give the layers from which the composite anomalies were ranked.</source>
        <translation>{input}：没有任何单元素异常落在综合异常内且属于其元素。请使用评序时所用的图层。</translation>
    </message>
    <message>
        <source>{input}: not one site falls into the study area. Take more sites or smaller cells.</source>
        <translation>{input}：没有一个点落入研究区。请增加点数或减小单元。</translation>
    </message>
    <message>
        <source>{input}: numbers in row {row} of the matrix: {given}; layers: {rows}. Give as many numbers in each row as there are layers.</source>
        <translation>{input}：矩阵第 {row} 行有 {given} 个数，图层数为 {rows}。每行的数字个数应与图层数相同。</translation>
    </message>
    <message>
        <source>{input}: of {count} [feature|features] of “{name}” only {read} could be read. The file is damaged; repair it or restore a copy.</source>
        <translation>{input}：“{name}”的 {count} 个要素中只能读出 {read} 个。文件已损坏，请修复或恢复备份。</translation>
    </message>
    <message>
        <source>{input}: of {points} [deposit|deposits] none lies in a cell in which all rasters have data. Check that the rasters cover the same area, the deposits’ coordinate system, filter and selection, and the mask.</source>
        <translation>{input}：{points} 个矿床中没有一个位于所有栅格均有数据的单元。请检查各栅格是否覆盖同一地区、矿床的坐标系、筛选与选择，以及掩膜。</translation>
    </message>
    <message>
        <source>{input}: of {points} [deposit|deposits] none lies on a cell with a score. Check their coordinate system, the filter and selection of the layer, and the mask.</source>
        <translation>{input}：{points} 个矿床均不在有得分的单元上。请检查其坐标系、图层的过滤条件和选择集，以及掩膜。</translation>
    </message>
    <message>
        <source>{input}: only {count} used, so that the interval is wide and its formula rough.</source>
        <translation>{input}：只采用了 {count} 个，置信区间较宽，其公式也只是近似。</translation>
    </message>
    <message>
        <source>{input}: polygons take no weights, since the share of the area that they cover is computed. Leave the field empty.</source>
        <translation>{input}：面不用权重，因为计算的是其覆盖面积的比例。请将字段留空。</translation>
    </message>
    <message>
        <source>{input}: row {row}, column {column} of the matrix is {value}. Give numbers above 0, and 1 where a layer meets itself.</source>
        <translation>{input}：矩阵第 {row} 行第 {column} 列为 {value}。元素必须大于 0，图层与自身比较处（对角线）为 1。</translation>
    </message>
    <message>
        <source>{input}: row {row}, “{text}”, cannot be understood. Write a whole number and its names, “value;Chinese;Russian;English”.</source>
        <translation>{input}：第 {row} 行“{text}”无法理解。请写整数及其名称：“值;中文;俄文;英文”。</translation>
    </message>
    <message>
        <source>{input}: row {row}, “{text}”, cannot be understood. Write “from;to;new”, “value;new”, “*;new” for the rest or “nodata;new”, with numbers; names of the class may follow.</source>
        <translation>{input}：第 {row} 行“{text}”无法理解。请写成“起;止;新值”、“值;新值”、“*;新值”（其余值）或“nodata;新值”，均用数字；其后可写类别名称。</translation>
    </message>
    <message>
        <source>{input}: row {row}, “{text}”, is not understood. Write: header; meaning; unit; detection limit, where the meaning is an element or oxide, a field such as sample_id or laboratory, x, y, longitude, latitude, or “-” to leave the column out.</source>
        <translation>{input}：第 {row} 行“{text}”无法理解。请写作：表头; 含义; 单位; 检出限。含义为元素或氧化物、字段名（如 sample_id 或 laboratory）、x、y、longitude、latitude，或以“-”舍去该列。</translation>
    </message>
    <message>
        <source>{input}: rows of the matrix: {given}; layers: {layers}. Give one row for each layer, in their order; rows end at a line break or “|”, numbers are parted by spaces.</source>
        <translation>{input}：矩阵行数为 {given}，图层数为 {layers}。请按图层顺序每层给一行；行以换行或“|”结束，数字之间用空格分隔。</translation>
    </message>
    <message>
        <source>{input}: say what the zones are. Susceptibility, hazard and risk are three different things, and classes of soils follow from different indices. Rules for this map type: {known}.</source>
        <translation>{input}：请说明分区的含义。易发性、危险性、风险是三个不同的概念，土壤级别也依据不同的指数。此类图件的规则：{known}。</translation>
    </message>
    <message>
        <source>{input}: steps of at most {distance} m join all {sites} sites, so that they cannot be parted. Give a shorter distance, or 0 to part all that do not share one place.</source>
        <translation>{input}：以不超过 {distance} m 的间距相连，全部 {sites} 个矿点成为一组，无法划分。请给出更短的距离；取 0 则只有位置相同的矿点留在一起。</translation>
    </message>
    <message>
        <source>{input}: targets of “{name}” without a number in the field “rank”, by which the cards are ordered and named: {without} of {total}. Number them, leave them out by a filter, or give the output of “Delineate targets”.</source>
        <translation>{input}：“{name}”的 {total} 个靶区中有 {without} 个在字段“rank”中没有数字，而卡片按该字段排序和命名。请为其编号，用过滤条件将其排除，或给出“圈定找矿靶区”的结果。</translation>
    </message>
    <message>
        <source>{input}: the boundaries have no field “{field}”. Choose one that they have.</source>
        <translation>{input}：界线图层没有字段“{field}”。请选择其已有的字段。</translation>
    </message>
    <message>
        <source>{input}: the condition of rule {number}, {text}, asks for {names}, which is no field here. Fields stand in double quotes, texts in single ones.</source>
        <translation>{input}：第 {number} 条规则的条件 {text} 用到了不存在的字段 {names}。字段名用双引号，文本用单引号。</translation>
    </message>
    <message>
        <source>{input}: the condition of rule {number}, {text}, cannot be read: {reason}. Correct it.</source>
        <translation>{input}：第 {number} 条规则的条件 {text} 无法识别：{reason}。请改正。</translation>
    </message>
    <message>
        <source>{input}: the coordinate system of “{path}” is neither geographic nor projected, so that nobody knows where on Earth its cells lie. Assign the one that it is in (Raster ‣ Projections ‣ Assign Projection).</source>
        <translation>{input}：“{path}”的坐标系既不是地理坐标系也不是投影坐标系，无从得知其像元在地球上的位置。请指定它真正所用的坐标系（栅格 ‣ 投影 ‣ 指定投影）。</translation>
    </message>
    <message>
        <source>{input}: the density that counts as explored must be above 0. Leave it empty for the highest.</source>
        <translation>{input}：视为已勘查的密度必须大于 0。留空则取最高值。</translation>
    </message>
    <message>
        <source>{input}: the deposits ({deposits}) are one cluster. Give a shorter distance.</source>
        <translation>{input}：全部 {deposits} 个矿床属于同一矿床群。请给出更短的距离。</translation>
    </message>
    <message>
        <source>{input}: the extent crosses the meridian of 180°, where the data of the map part. Take two extents, west and east of 180°; west comes before east: 170,180,60,70 [EPSG:4326].</source>
        <translation>{input}：范围跨越180°经线，地图数据在此断开。请以180°经线为界分成西、东两个范围；西界在前、东界在后：170,180,60,70 [EPSG:4326]。</translation>
    </message>
    <message>
        <source>{input}: the extent has no area, or no place on the globe. Give west, east, south and north with their coordinate system, for instance 70,90,40,50 [EPSG:4326].</source>
        <translation>{input}：该范围没有面积，或在地球上没有对应位置。请给出西、东、南、北及其坐标系，例如 70,90,40,50 [EPSG:4326]。</translation>
    </message>
    <message>
        <source>{input}: the field has {classes} different values; at most {most} can become rasters. Choose a field of classes, or join classes first.</source>
        <translation>{input}：字段有 {classes} 个不同取值，最多 {most} 个可生成栅格。请选择类别字段，或先合并类别。</translation>
    </message>
    <message>
        <source>{input}: the field is empty at level {level}. Leave out the element, or the rows of that level.</source>
        <translation>{input}：该字段在中段 {level} 为空。请去掉该元素或该中段的行。</translation>
    </message>
    <message>
        <source>{input}: the field {field} holds no number above 0. Choose a field of numbers: how many km² each sample stands for.</source>
        <translation>{input}：字段 {field} 中没有大于 0 的数。请选择数值字段：每个样品所代表的面积（km²）。</translation>
    </message>
    <message>
        <source>{input}: the field {field} holds “{text}”, which is no area. Choose a field of numbers: how many km² each sample stands for.</source>
        <translation>{input}：字段 {field} 含“{text}”，不是面积。请选择数值字段：每个样品所代表的面积（km²）。</translation>
    </message>
    <message>
        <source>{input}: the field {field} is in {own}, the raster in {other}. Give the field from which the raster was made.</source>
        <translation>{input}：字段 {field} 的单位为 {own}，栅格为 {other}。请给出生成该栅格所用的字段。</translation>
    </message>
    <message>
        <source>{input}: the first row must name the columns value and class; field, name_zh, name_ru and name_en may follow.</source>
        <translation>{input}：首行须有value和class两列；另可有field、name_zh、name_ru、name_en。</translation>
    </message>
    <message>
        <source>{input}: the first row must name the columns value, age and kind; field, name_zh, name_ru and name_en may follow.</source>
        <translation>{input}：首行须写明 value、age、kind 列，另可有 field、name_zh、name_ru、name_en。</translation>
    </message>
    <message>
        <source>{input}: the grid of “{path}” is rotated, or its rows do not run from north to south. Choose a north-up raster; Warp (reproject) of GDAL makes one.</source>
        <translation>{input}：“{path}”的格网有旋转，或其行并非自北向南排列。请选择上北下南的栅格；可用 GDAL 的“变形（重投影）”生成。</translation>
    </message>
    <message>
        <source>{input}: the grid “{path}” is in degrees, so that its cells have no common size in metres. Bring it first to a projected grid, such as an Albers projection of the belt: with “Align rasters”, a raster of that grid being the template, or with Raster ‣ Projections ‣ Warp; bilinear in both cases.</source>
        <translation>{input}：格网“{path}”为经纬度坐标，像元没有统一的米制大小。请先转到投影坐标格网，例如成矿带的阿尔伯斯投影：可用“栅格对齐”并以该格网的栅格为模板，或用 栅格 ‣ 投影 ‣ 变形；两者均取双线性。</translation>
    </message>
    <message>
        <source>{input}: the inverse needs the fields of coordinates by clr, alr, ilr or pivot. Choose them in their order.</source>
        <translation>{input}：逆变换需要 clr、alr、ilr 或枢轴坐标的字段。请按其顺序选择。</translation>
    </message>
    <message>
        <source>{input}: the layer has no field “{field}”. Choose one that it has.</source>
        <translation>{input}：图层没有字段“{field}”。请选择已有的字段。</translation>
    </message>
    <message>
        <source>{input}: the layer holds no duplicates, reference materials or blanks, and no batches. Fill the fields duplicate_of, kind, standard or batch, or say under which names the layer has them.</source>
        <translation>{input}：图层中没有重复样、标准物质或空白样，也没有批次。请填写 duplicate_of、kind、standard 或 batch 字段，或指明图层中相应字段的名称。</translation>
    </message>
    <message>
        <source>{input}: the layer “{name}” has no field with text. Join a table with names of rocks.</source>
        <translation>{input}：图层“{name}”没有文本字段。请连接含岩石名称的表。</translation>
    </message>
    <message>
        <source>{input}: the layer “{name}” has places but no coordinate reference system. Choose it.</source>
        <translation>{input}：图层“{name}”有位置但没有坐标参照系。请选择。</translation>
    </message>
    <message>
        <source>{input}: the layer “{name}” has {sites} usable sites; at least {least} are needed. Check its filter and selection.</source>
        <translation>{input}：图层“{name}”有 {sites} 个可用矿点，至少需要 {least} 个。请检查其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>{input}: the layer “{name}” lacks the fields {missing}. Give the layer as the algorithm of this plugin made it.</source>
        <translation>{input}：图层“{name}”缺少字段 {missing}。请给出本插件算法所生成的图层。</translation>
    </message>
    <message>
        <source>{input}: the layer “{source}” cannot be opened. Check that the file and the layer in it exist and are not damaged.</source>
        <translation>{input}：无法打开图层“{source}”。请检查文件及其中的图层是否存在、是否损坏。</translation>
    </message>
    <message>
        <source>{input}: the layers hold no anomaly with an outline.</source>
        <translation>{input}：各图层中没有带边界的异常。</translation>
    </message>
    <message>
        <source>{input}: the levels {names} are no numbers. Choose a field of elevations or depths, or take the order of the rows.</source>
        <translation>{input}：中段 {names} 不是数值。请选择标高或深度字段，或按行的次序。</translation>
    </message>
    <message>
        <source>{input}: the lower percentile {lower} must be below the upper one, {upper}. 5 and 95 are usual.</source>
        <translation>{input}：下百分位数 {lower} 必须小于上百分位数 {upper}。常用 5 和 95。</translation>
    </message>
    <message>
        <source>{input}: the lowest and the highest value wanted are both {value}. Give two different numbers.</source>
        <translation>{input}：要求的最低值和最高值同为 {value}。请给出两个不同的数。</translation>
    </message>
    <message>
        <source>{input}: the manual rule needs a cut for at least one ordered layer. Give the cuts in the order of the rasters, separated by commas, or choose another rule (RULE).</source>
        <translation>{input}：手动规则要求至少为一个有序图层给出界限。请按栅格顺序填写界限，以逗号分隔，或另选规则 (RULE)。</translation>
    </message>
    <message>
        <source>{input}: the mask “{path}” has no cell inside on this grid. Check its area, its values (1 inside) and its coordinate system.</source>
        <translation>{input}：掩膜“{path}”在此格网上没有区内像元。请检查其范围、取值（1 为区内）和坐标系。</translation>
    </message>
    <message>
        <source>{input}: the matrix contradicts itself: row {row}, column {column} is {value}, so that row {column}, column {row} must be {needed}, but it is {other}. Change one of the two.</source>
        <translation>{input}：矩阵自相矛盾：第 {row} 行第 {column} 列为 {value}，因此第 {column} 行第 {row} 列应为 {needed}，实际却是 {other}。请修改其中之一。</translation>
    </message>
    <message>
        <source>{input}: the method has no option “{name}”. It takes: {known}.</source>
        <translation>{input}：该方法没有选项“{name}”。可用选项：{known}。</translation>
    </message>
    <message>
        <source>{input}: the method “value” needs the lowest score of a target. Give a number.</source>
        <translation>{input}：“给定值”方法需要靶区最低得分。请给出一个数。</translation>
    </message>
    <message>
        <source>{input}: the model gives no cell a score here. Check that the rasters overlap and have the classes of the model.</source>
        <translation>{input}：模型在此处没有给出任何得分。请检查各栅格是否重叠、是否具有模型的类别。</translation>
    </message>
    <message>
        <source>{input}: the model has no field “{field}” of its deposits; it has kept {known}. Fit the model with deposits that have a field “discovery_year”, or a field that holds only dates or years from 1000 to 2100.</source>
        <translation>{input}：模型的矿床没有字段“{field}”；模型保留的字段为 {known}。请用带有 discovery_year 字段、或只含日期或 1000 至 2100 年份的字段的矿床重新建模。</translation>
    </message>
    <message>
        <source>{input}: the model has one layer; without it nothing is left. Choose a model of two or more.</source>
        <translation>{input}：模型只有一个图层，剔除后一无所有。请选择有两个或更多图层的模型。</translation>
    </message>
    <message>
        <source>{input}: the model was made with {needed} rasters, but {given} were given. Give one for each of its layers, in the same order.</source>
        <translation>{input}：模型由 {needed} 个栅格建立，而给出了 {given} 个。请按相同顺序为每个图层各给一个栅格。</translation>
    </message>
    <message>
        <source>{input}: the new value {value} is too large for a raster of single precision.</source>
        <translation>{input}：新值 {value} 超出单精度栅格的范围。</translation>
    </message>
    <message>
        <source>{input}: the prediction–area method needs known deposits. Give them, or choose another method.</source>
        <translation>{input}：预测—面积法需要已知矿床。请给出，或改用其他方法。</translation>
    </message>
    <message>
        <source>{input}: the radius must be above 0. Give it in metres.</source>
        <translation>{input}：半径必须大于 0。请以米为单位给出。</translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” has another coordinate reference system than the study area. Reproject it first.</source>
        <translation>{input}：栅格“{path}”的坐标参考系与研究区不同。请先重投影。</translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” has no cell with data. Check its nodata value and the area it covers.</source>
        <translation>{input}：栅格“{path}”没有任何有效像元。请检查其无数据值和覆盖范围。</translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” has no coordinate reference system, so lengths and areas are unknown. Assign one first (Raster ‣ Projections ‣ Assign Projection).</source>
        <translation>{input}：栅格“{path}”没有坐标参照系，无法得知长度和面积。请先指定（栅格 ‣ 投影 ‣ 指定投影）。</translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” has no data in the study area. Check that both cover the same place.</source>
        <translation>{input}：栅格“{path}”在研究区内没有数据。请检查两者是否覆盖同一地区。</translation>
    </message>
    <message>
        <source>{input}: the raster “{path}” holds only the value {value}; there is nothing to classify.</source>
        <translation>{input}：栅格“{path}”只有一个值 {value}，无法分级。</translation>
    </message>
    <message>
        <source>{input}: the raster “{source}” cannot be opened. Check that the file exists and is not damaged.</source>
        <translation>{input}：无法打开栅格“{source}”。请检查文件是否存在、是否损坏。</translation>
    </message>
    <message>
        <source>{input}: the row “{row}” is not understood. Give “layer; class; score” or “layer; from; to; score”, with numbers, from lower to higher.</source>
        <translation>{input}：无法理解行“{row}”。请写成“图层; 类别; 得分”或“图层; 起; 止; 得分”，均为数字，起小于止。</translation>
    </message>
    <message>
        <source>{input}: the row “{row}” is not understood. Give “value; membership” or “from; to; membership”, with numbers.</source>
        <translation>{input}：无法理解行“{row}”。请写成“值; 隶属度”或“起; 止; 隶属度”，均为数字。</translation>
    </message>
    <message>
        <source>{input}: the rows “{first}” and “{second}” both hold {value}. Give each class one score.</source>
        <translation>{input}：行“{first}”与“{second}”都包含 {value}。每个类别只应有一个得分。</translation>
    </message>
    <message>
        <source>{input}: the rule “{expression}” cannot be followed ({reason}). Use the fields of the targets: {fields}.</source>
        <translation>{input}：规则“{expression}”无法执行（{reason}）。请使用靶区的字段：{fields}。</translation>
    </message>
    <message>
        <source>{input}: the samples have no field “{field}”. Choose one that holds contents.</source>
        <translation>{input}：样品没有字段“{field}”。请选择含量字段。</translation>
    </message>
    <message>
        <source>{input}: the side of the blocks must be above 0. Give it in metres.</source>
        <translation>{input}：方块边长必须大于 0。请以米为单位给出。</translation>
    </message>
    <message>
        <source>{input}: the slope is 0, which makes every value one half. Give another, or leave it empty.</source>
        <translation>{input}：斜率为 0，所有值都会变成二分之一。请另给一个值，或留空。</translation>
    </message>
    <message>
        <source>{input}: the standard deviation is everywhere the same share of the mean ({value}), so that no cell is less sure than another. Take the standard deviation as it is, or check how both rasters were made.</source>
        <translation>{input}：标准差处处为平均值的同一比例（{value}），没有哪个像元比其他像元更不确定。请直接取标准差，或检查两个栅格的来源。</translation>
    </message>
    <message>
        <source>{input}: the study area has more than {most} of these cells. Take larger cells or a smaller area.</source>
        <translation>{input}：研究区包含的单元超过 {most} 个。请取较大的单元或较小的区域。</translation>
    </message>
    <message>
        <source>{input}: the table has no rule. Write rows such as “0;100;1” or “5;1”.</source>
        <translation>{input}：表格中没有规则。请写入“0;100;1”或“5;1”之类的行。</translation>
    </message>
    <message>
        <source>{input}: the table of criteria has no rows of {presets}. Choose another practice.</source>
        <translation>{input}：判据表中没有 {presets} 的行。请选择其他做法。</translation>
    </message>
    <message>
        <source>{input}: the table “{path}” lacks {missing}. The columns are {needed}, and sd where it is known.</source>
        <translation>{input}：表“{path}”缺少列 {missing}。应有的列为 {needed}，已知时另加 sd。</translation>
    </message>
    <message>
        <source>{input}: the table “{path}” lacks {missing}. The columns of criteria are {needed}; copy the table of the plugin (resources/data/geochem_criteria.csv) and change it.</source>
        <translation>{input}：表“{path}”缺少列 {missing}。判据表的列为 {needed}；请复制插件的表（resources/data/geochem_criteria.csv）后修改。</translation>
    </message>
    <message>
        <source>{input}: the values of “{name}” are complex numbers, which have no order. Take their real part or modulus first (gdal_translate -ot Float32, or the raster calculator).</source>
        <translation>{input}：“{name}”的像元值为复数，无大小次序。请先取其实部或模（gdal_translate -ot Float32，或栅格计算器）。</translation>
    </message>
    <message>
        <source>{input}: the variogram is one of {given}, this kind of kriging needs one of {needed}. Make the variogram with that transform, or choose the other kind of kriging.</source>
        <translation>{input}：该变差函数针对 {given}，而这种克里金需要针对 {needed} 的。请用相应的变换重作变差函数，或改用另一种克里金。</translation>
    </message>
    <message>
        <source>{input}: there is no cell where all layers have data. Check that they overlap, and the study area.</source>
        <translation>{input}：没有所有图层都有数据的像元。请检查它们是否重叠以及研究区。</translation>
    </message>
    <message>
        <source>{input}: there is no rule with a class and a condition. Add one, or leave the rules out.</source>
        <translation>{input}：没有带类别和条件的规则。请添加规则，或不填此项。</translation>
    </message>
    <message>
        <source>{input}: there is no survey “{survey}”. Choose among those of the samples: {surveys}.</source>
        <translation>{input}：没有测区“{survey}”。请从样品所属的测区中选择：{surveys}。</translation>
    </message>
    <message>
        <source>{input}: this method takes its weights from known deposits. Choose a layer of points.</source>
        <translation>{input}：此方法由已知矿床求权重。请选择一个点图层。</translation>
    </message>
    <message>
        <source>{input}: units (UNITS) have no distance from a deposit. Leave the buffer at 0, or give background points.</source>
        <translation>{input}：地质单元（UNITS）没有到矿床的距离。请将缓冲距离设为 0，或给出背景点。</translation>
    </message>
    <message>
        <source>{input}: what is given there does not count under what is chosen in {choice}: {taken}. Leave it empty, or choose: {needed}.</source>
        <translation>{input}：{choice} 选为“{taken}”时，此处所给的值不起作用。请留空，或改选：{needed}。</translation>
    </message>
    <message>
        <source>{input}: with a radius of {radius} m the circle holds no other cell, or too many. On this grid take {least} to {most} m.</source>
        <translation>{input}：半径 {radius} m 的圆内没有其他像元，或像元过多。在此格网上请取 {least} 至 {most} m。</translation>
    </message>
    <message>
        <source>{input}: {deposits} deposits are too many for clusters (at most {most}). Use blocks.</source>
        <translation>{input}：{deposits} 个矿床太多，无法划分矿床群（最多 {most} 个）。请采用区块。</translation>
    </message>
    <message>
        <source>{input}: {draws} [draw is|draws are] too few for an interval by bootstrap; give at least {least}.</source>
        <translation>{input}：{draws} 次抽样不足以用自助法求区间；至少取 {least} 次。</translation>
    </message>
    <message>
        <source>{input}: {given} [condition|conditions] for {layers} [layer|layers]. Give one row for each layer, in the same order.</source>
        <translation>{input}：{layers} 个图层给了 {given} 个条件。请按同样次序每个图层给一行。</translation>
    </message>
    <message>
        <source>{input}: {given} [element|elements] for {rasters} rasters. Name one for each raster, in their order, or none.</source>
        <translation>{input}：{rasters} 个栅格却给出 {given} 个元素。请按栅格次序逐一给出，或全部留空。</translation>
    </message>
    <message>
        <source>{input}: {given} [entry|entries] for {layers} [raster|rasters]. Give one for each raster, in the same order, separated by commas.</source>
        <translation>{input}：给出了 {given} 项，而栅格有 {layers} 个。请按相同顺序为每个栅格给出一项，以逗号分隔。</translation>
    </message>
    <message>
        <source>{input}: {given} [raster was|rasters were] given; choose two to {most}.</source>
        <translation>{input}：给出了 {given} 个栅格；请选择 2 至 {most} 个。</translation>
    </message>
    <message>
        <source>{input}: {given} components were asked for; from 1 to {most} can be had.</source>
        <translation>{input}：要求 {given} 个主成分，可得到 1 至 {most} 个。</translation>
    </message>
    <message>
        <source>{input}: {given} km is finer than the cells of the raster, {cell} km. The effective resolution is at least a cell.</source>
        <translation>{input}：{given} km 比栅格的像元 {cell} km 更细。有效分辨率至少为一个像元。</translation>
    </message>
    <message>
        <source>{input}: {given} names are given for {parts} parts. Give one name for each, apart by spaces.</source>
        <translation>{input}：{parts} 个组分给出了 {given} 个名称。请每个组分给一个名称，以空格隔开。</translation>
    </message>
    <message>
        <source>{input}: {given} raster was given; choose at least two models to compare.</source>
        <translation>{input}：给出了 {given} 个栅格；请至少选择两个模型进行比较。</translation>
    </message>
    <message>
        <source>{input}: {medium} % is not more than the {high} % of the high class. The share of both classes together must be the larger.</source>
        <translation>{input}：{medium}% 不大于高类的 {high}%。两类合计的比例必须更大。</translation>
    </message>
    <message>
        <source>{input}: {names} are not among the elements of the anomalies ({there}).</source>
        <translation>{input}：{names}不在异常的元素（{there}）之中。</translation>
    </message>
    <message>
        <source>{input}: {path} lacks the columns {missing}. A table of rules has class, condition and title.</source>
        <translation>{input}：{path} 缺少列 {missing}。规则表应有 class、condition 和 title 列。</translation>
    </message>
    <message>
        <source>{input}: {rows} layers are too many to compare pair by pair, at most {most}. Give weights (WEIGHTS) instead, or join layers first.</source>
        <translation>{input}：{rows} 个图层太多，无法两两比较，最多 {most} 个。请改为给出权重（WEIGHTS），或先合并图层。</translation>
    </message>
    <message>
        <source>{input}: {tables} [layer|layers] in the weights tables, but {rasters} [raster|rasters]. Give one for each, in the same order, or with the same names.</source>
        <translation>{input}：权重表含{tables}个图层，但栅格有{rasters}个。请按相同次序或相同名称一一给出。</translation>
    </message>
    <message>
        <source>{input}: {value} is outside the limits. Give a number from {least} to {most}.</source>
        <translation>{input}：{value} 超出范围。请给出 {least} 至 {most} 之间的数。</translation>
    </message>
    <message>
        <source>{input}: {value} is too large. Give a number of at most {most}.</source>
        <translation>{input}：{value} 太大。请给出不大于 {most} 的数。</translation>
    </message>
    <message>
        <source>{input}: {value} is too small. Give a number of at least {least}.</source>
        <translation>{input}：{value} 太小。请给出不小于 {least} 的数。</translation>
    </message>
    <message>
        <source>{input}: “{name}” comes from a service or a source without files ({provider}), which does not give cell values. Save it as a GeoTIFF with raw data first (Layer ‣ Save As).</source>
        <translation>{input}：“{name}”来自网络服务或非文件数据源（{provider}），不提供像元值。请先将其按原始数据另存为 GeoTIFF（图层 ‣ 另存为）。</translation>
    </message>
    <message>
        <source>{input}: “{name}” does not match the layer “{layer}” of the model: it says “{found}”, needed is “{needed}”. Give the rasters in the order of the model, prepared in the same way.</source>
        <translation>{input}：“{name}”与模型的图层“{layer}”不符：其注明为“{found}”，需要“{needed}”。请按模型顺序给出以相同方式制备的栅格。</translation>
    </message>
    <message>
        <source>{input}: “{name}” has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>{input}：“{name}”没有坐标参照系。请在图层属性中设置。</translation>
    </message>
    <message>
        <source>{input}: “{name}” has no field {missing}. Its fields: {fields}.</source>
        <translation>{input}：“{name}”没有字段 {missing}。现有字段：{fields}。</translation>
    </message>
    <message>
        <source>{input}: “{name}” has no field {missing}. Written most like it: {like}. All its fields: {fields}.</source>
        <translation>{input}：“{name}”没有字段{missing}。写法最接近的是：{like}。其全部字段：{fields}。</translation>
    </message>
    <message>
        <source>{input}: “{name}” has no rows. Check the layer, its filter and the selection.</source>
        <translation>{input}：“{name}”没有任何行。请检查图层、过滤条件和所选要素。</translation>
    </message>
    <message>
        <source>{input}: “{name}” has no usable feature ({skipped} without geometry, or with coordinates that are not numbers or cannot be transformed). Check the layer, its filter and the selection.</source>
        <translation>{input}：“{name}”没有可用的要素（{skipped} 个没有几何，或坐标不是数值，或无法转换）。请检查图层及其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>{input}: “{name}” has {bands} bands; one is needed. Extract the band first (Raster ‣ Conversion ‣ Rearrange Bands).</source>
        <translation>{input}：“{name}”有 {bands} 个波段，只需要一个。请先提取所需波段（栅格 ‣ 转换 ‣ 重排波段）。</translation>
    </message>
    <message>
        <source>{input}: “{name}” holds the centre of no cell of the raster. Check its coordinate reference system, its filter and whether it overlaps the raster.</source>
        <translation>{input}：“{name}”不含栅格任何像元的中心点。请检查其坐标参照系、过滤条件，以及是否与栅格重叠。</translation>
    </message>
    <message>
        <source>{input}: “{name}” holds {found}; points are needed. Use for instance the centroids.</source>
        <translation>{input}：“{name}”的几何类型为 {found}，需要点。可使用其质心等。</translation>
    </message>
    <message>
        <source>{input}: “{name}” holds {found}; polygons are needed.</source>
        <translation>{input}：“{name}”的几何类型为 {found}，需要面。</translation>
    </message>
    <message>
        <source>{input}: “{name}” is a table without geometry. Add it to the project with “Add Your Own Layer…”; on the command line say which columns hold the coordinates, as the guide shows (“Own deposits from a table”).</source>
        <translation>{input}：“{name}”是没有几何的表。请用“添加自有图层…”把它加入工程；在命令行中请按使用指南“用表格中的自有矿床”一节指明坐标列。</translation>
    </message>
    <message>
        <source>{input}: “{name}” is a table without places, which are needed here. Import the table with “Import geochemical table” and name the columns of coordinates.</source>
        <translation>{input}：“{name}”是没有位置的表，而此处需要位置。请用“导入化探数据表”导入该表并指定坐标列。</translation>
    </message>
    <message>
        <source>{input}: “{name}” is no layer of targets: it has no field {missing}. Give the output of “Delineate targets”.</source>
        <translation>{input}：“{name}”不是靶区图层：缺少字段{missing}。请给出“圈定找矿靶区”的结果。</translation>
    </message>
    <message>
        <source>{input}: “{name}” is none of the elements: {names}.</source>
        <translation>{input}：“{name}”不在这些元素之中：{names}。</translation>
    </message>
    <message>
        <source>{input}: “{name}” is not in metres ({crs}), but distances and areas are needed. Bring it first to a projection in metres that suits the area, with “Reproject layer”.</source>
        <translation>{input}：“{name}”的坐标单位不是米（{crs}），而此处需要距离和面积。请先用“重投影图层”转换到适合该地区、以米为单位的投影。</translation>
    </message>
    <message>
        <source>{input}: “{name}” lacks the fields {missing}. A table of contents has the fields component, value and unit.</source>
        <translation>{input}：“{name}”缺少字段{missing}。含量表应有 component、value、unit 三个字段。</translation>
    </message>
    <message>
        <source>{input}: “{name}” lacks the fields {missing}. Give a layer made by “Rank anomalies and write their cards”.</source>
        <translation>{input}：“{name}”缺少字段 {missing}。请使用“异常评序与登记卡”生成的图层。</translation>
    </message>
    <message>
        <source>{input}: “{name}” lacks the fields {missing}. Give layers made by “Delineate geochemical anomalies”.</source>
        <translation>{input}：“{name}”缺少字段{missing}。请给出由“圈定地球化学异常”生成的图层。</translation>
    </message>
    <message>
        <source>{input}: “{name}” lacks the fields {missing}. Give the zones that “Delineate geochemical anomalies” makes.</source>
        <translation>{input}：“{name}”缺少字段 {missing}。请使用“圈定地球化学异常”生成的分带图层。</translation>
    </message>
    <message>
        <source>{input}: “{name}” numbers the rows of the layer and holds no contents. Choose the field of an element, such as Cu_ppm.</source>
        <translation>{input}：“{name}”是图层的行号，不是含量。请选择元素字段，如Cu_ppm。</translation>
    </message>
    <message>
        <source>{input}: “{path}” cannot be read as a table. Give a text file in UTF-8 of at most 1 MB, or type the rows.</source>
        <translation>{input}：无法将“{path}”读作表格。请给出不超过 1 MB 的 UTF-8 文本文件，或直接键入各行。</translation>
    </message>
    <message>
        <source>{input}: “{path}” certifies none of {fields}. Its column “element” must hold them as symbol or oxide, such as Cu.</source>
        <translation>{input}：“{path}”未给出{fields}中任何一个的认定值。其“element”列须写元素符号或氧化物，如Cu。</translation>
    </message>
    <message>
        <source>{input}: “{path}” does not exist. Check the folder and the name, or choose the file anew.</source>
        <translation>{input}：“{path}”不存在。请检查文件夹和文件名，或重新选择文件。</translation>
    </message>
    <message>
        <source>{input}: “{path}” goes down to {value}; no standard deviation is below 0. Choose the raster of the standard deviation.</source>
        <translation>{input}：“{path}”的最小值为 {value}；标准差不可能小于 0。请选择标准差栅格。</translation>
    </message>
    <message>
        <source>{input}: “{path}” says that it is a score, not a standard deviation. Check whether mean and standard deviation were swapped.</source>
        <translation>{input}：“{path}”自身声明为得分而非标准差。请检查平均值与标准差是否颠倒。</translation>
    </message>
    <message>
        <source>{input}: “{path}” says that it is a standard deviation, not a score. Check whether mean and standard deviation were swapped.</source>
        <translation>{input}：“{path}”自身声明为标准差而非得分。请检查平均值与标准差是否颠倒。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is no area. Give square kilometres, such as 1500, or a share of the area, such as 5 %.</source>
        <translation>{input}：“{text}”不是面积。请给出平方千米数（如1500）或占面积的比例（如5 %）。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is no coordinate reference system that QGIS knows. Choose one, or give its code, such as EPSG:32645.</source>
        <translation>{input}：“{text}”不是 QGIS 所知的坐标参照系。请选择坐标参照系，或给出其代码，例如 EPSG:32645。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is no list of levels. Give numbers above 0, such as 85; 92.5; 97.5.</source>
        <translation>{input}：“{text}”不是分带界限列表。请给出大于0的数，如 85; 92.5; 97.5。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is no list of numbers. Part them by semicolons, such as 85; 92.5; 97.5.</source>
        <translation>{input}：“{text}”不是数字列表。请用分号隔开，例如 85; 92.5; 97.5。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is no number of an element. Give an element and a number for each, such as Cu=30; Pb=20.</source>
        <translation>{input}：“{text}”不是元素的数值。请逐个给出元素和数值，如 Cu=30; Pb=20。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is no number. Write figures alone with a decimal point, without the unit, such as 20000 or 0.5.</source>
        <translation>{input}：“{text}”不是数字。请只写数字，小数用小数点，不写单位，如20000或0.5。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is not JSON. Write names and values in braces, for instance {example}.</source>
        <translation>{input}：“{text}”不是 JSON。请在花括号内写名称和值，例如 {example}。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is not a list of limits from the lowest to the highest. Write for instance “1000 2500 5000”.</source>
        <translation>{input}：“{text}”不是由低到高的界限列表。请写成“1000 2500 5000”之类。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is not a list of numbers. Give a number for each raster, or nothing, separated by commas.</source>
        <translation>{input}：“{text}”不是数字列表。请为每个栅格给出一个数字或留空，以逗号分隔。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is not a list of numbers. Write for instance “1000 2500 5000”.</source>
        <translation>{input}：“{text}”不是数字列表。请写成“1000 2500 5000”之类。</translation>
    </message>
    <message>
        <source>{input}: “{text}” is not one or two powers parted by a semicolon. Read them off the S–A curve in the report, or leave this empty.</source>
        <translation>{input}：“{text}”不是一个或两个以分号隔开的功率值。请从报告中的 S–A 曲线上读取，或留空。</translation>
    </message>
    <message>
        <source>{input}: “{word}” in row {row} of the matrix is no number. Give numbers above 0, or fractions such as 1/3.</source>
        <translation>{input}：矩阵第 {row} 行的“{word}”不是数字。请给出大于 0 的数，或 1/3 之类的分数。</translation>
    </message>
    <message>
        <source>{input}: “{word}” is not known. Use one of: {known}.</source>
        <translation>{input}：无法识别“{word}”。可用：{known}。</translation>
    </message>
    <message>
        <source>{islands} of {samples} samples have no neighbour within the radius; too few are left. Take a larger radius, or nearest neighbours.</source>
        <translation>{samples} 个样品中有 {islands} 个在半径内没有邻近样品，剩余样品太少。请加大半径，或改用最近邻。</translation>
    </message>
    <message>
        <source>{item}, page {page}, {x} / {y} mm</source>
        <translation>{item}，第{page}页，{x} / {y} mm</translation>
    </message>
    <message>
        <source>{known} [target holds|targets hold] known deposits, which the default rule grades A: known ground. {new} [target is|targets are] new, {best} of grade A. Judge the new ones by themselves.</source>
        <translation>{known}个靶区内有已知矿床，默认规则列为A级：属已知地段。{new}个靶区为新靶区，其中A级{best}个。新靶区应单独评价。</translation>
    </message>
    <message>
        <source>{layer} (p {p})</source>
        <translation>{layer}（p {p}）</translation>
    </message>
    <message>
        <source>{layer}: a continuous raster ({values}); it was cut into {classes} classes of about equal area. Choose limits of your own with “Classify raster”.</source>
        <translation>{layer}：连续型栅格（{values}），已分为 {classes} 个面积大致相等的级别。可用“栅格分级”自定界限。</translation>
    </message>
    <message>
        <source>{layer}: classes {width} km wide, the combined error of lines and deposits.</source>
        <translation>{layer}：分级宽度为 {width} km，即线与矿床的综合误差。</translation>
    </message>
    <message>
        <source>{layer}: contrast {contrast}, studentised {studentised}.</source>
        <translation>{layer}：对比度 {contrast}，学生化对比度 {studentised}。</translation>
    </message>
    <message>
        <source>{layer}: drawn with knowledge of the deposits, so that the layer predicts them by construction (circularity).</source>
        <translation>图层“{layer}”是在已知矿床的情况下圈定的，必然“预测”到这些矿床（循环论证）。</translation>
    </message>
    <message>
        <source>{layer}: its classes are bins; reclassify the raster by class_limit before you use it in ArcSDM.</source>
        <translation>{layer}：其类别为分段；在ArcSDM中使用前，请按 class_limit 对栅格重分类。</translation>
    </message>
    <message>
        <source>{layer}: its first class is {width} km wide, narrower than the combined position error of layer and deposits ({error} km). Join the first classes.</source>
        <translation>{layer}：第一级宽 {width} km，小于图层与矿床的合成位置误差（{error} km）。请合并前几级。</translation>
    </message>
    <message>
        <source>{layer}: less favourable area (%)</source>
        <translation>{layer}：更不利的面积（%）</translation>
    </message>
    <message>
        <source>{layer}: mean of the class numbers</source>
        <translation>{layer}：类别序号的平均值</translation>
    </message>
    <message>
        <source>{layer}: no weight exists for the classes {classes} (no deposit in them, or more deposits than unit cells); their cells count as if the layer were missing.</source>
        <translation>{layer}：级别 {classes} 没有权重（其中没有矿床，或矿床数多于预测单元数）；这些像元按该图层缺失处理。</translation>
    </message>
    <message>
        <source>{layer}: not used, because {why}.</source>
        <translation>图层“{layer}”未采用：{why}。</translation>
    </message>
    <message>
        <source>{layer}: taken as {given}, but the raster itself says {own}. Check the types.</source>
        <translation>图层“{layer}”：按“{given}”处理，但栅格自身的说明为“{own}”。请检查类型。</translation>
    </message>
    <message>
        <source>{layer}: taken as {kind} by its values, since neither the types nor the raster say what it is. If that is wrong, give the types.</source>
        <translation>图层“{layer}”：类型参数和栅格本身均未说明其类型，故按数值视为“{kind}”。如不正确，请给出类型。</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold more deposits than unit cells. Take a smaller unit area.</source>
        <translation>{layer}：类别 {classes} 中的矿床多于预测单元。请减小预测单元面积。</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit and have no score.</source>
        <translation>{layer}：类别 {classes} 中没有矿床，无得分。</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit; half a deposit in one more unit cell is added to each.</source>
        <translation>{layer}：类别 {classes} 没有矿床；各多加一个单元和半个矿床。</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit; their frequency ratio is 0.</source>
        <translation>{layer}：类别 {classes} 没有矿床，其频率比为 0。</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit; they are wholly uncertain, with a belief of 0.</source>
        <translation>{layer}：类别 {classes} 没有矿床；完全不确定，信度为 0。</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit; they get the lowest value of the layer, or that of half a deposit where it is lower, and never more than 0.</source>
        <translation>{layer}：类别 {classes} 没有矿床；取该图层的最低值，若按半个矿床计算的值更低则取后者，且不大于 0。</translation>
    </message>
    <message>
        <source>{layer}: the classes {classes} hold no deposit; they get −1, full certainty against, which no other layer can outweigh. Choose half a deposit for classes without deposits.</source>
        <translation>{layer}：类别 {classes} 没有矿床；取 −1，即完全否定，其他图层无法抵消。没有矿床的类别宜选择加半个矿床。</translation>
    </message>
    <message>
        <source>{layer}: the cut {cut} leaves one side empty. Choose one between {lowest} and {highest}.</source>
        <translation>{layer}：界限 {cut} 使一侧为空。请在 {lowest} 与 {highest} 之间选取。</translation>
    </message>
    <message>
        <source>{layer}: the studentised contrast of {value} is below {limit}; it may be chance.</source>
        <translation>{layer}：学生化对比度 {value} 低于 {limit}，可能出于偶然。</translation>
    </message>
    <message>
        <source>{layer}: with the cuts {full}:{none} (CUTS) no class belongs wholly, or every class belongs somewhat. The values of the layer run from {lowest} to {highest}: give two cuts between them.</source>
        <translation>{layer}：按界限 {full}:{none}（CUTS），没有类别完全隶属，或所有类别都有所隶属。图层的值从 {lowest} 到 {highest}：请在其间给出两个界限。</translation>
    </message>
    <message>
        <source>{layer}: {cells} [cell holds|cells hold] classes without a score, with no data in the output.</source>
        <translation>{layer}：{cells} 个像元的类别没有得分，在输出中无数据。</translation>
    </message>
    <message>
        <source>{layer}: {classes} [class|classes], {kind}.</source>
        <translation>{layer}：{classes}类，{kind}。</translation>
    </message>
    <message>
        <source>{layer}: {share} of its random shifts look at least as strong as the layer itself.</source>
        <translation>{layer}：{share} 的随机平移不弱于该图层本身。</translation>
    </message>
    <message>
        <source>{layer}: {share} of the study area holds classes that its table does not know; they count as missing.</source>
        <translation>{layer}：研究区的{share}为其表中没有的类别，按缺失处理。</translation>
    </message>
    <message>
        <source>{like} and others</source>
        <translation>{like} 等</translation>
    </message>
    <message>
        <source>{low}–{high} km</source>
        <translation>{low}–{high} km</translation>
    </message>
    <message>
        <source>{material}: target {target}, sd {sd} {unit}, from these {count} results but for those out of line ({outlying}), which cannot show a constant bias. Results rejected by a rule: {rejected}.</source>
        <translation>{material}：目标值 {target}，标准差 {sd} {unit}，取自这 {count} 个结果（离群者除外：{outlying} 个），不能显示恒定的偏倚。被规则拒收的结果：{rejected} 个。</translation>
    </message>
    <message>
        <source>{medium}: {element}, kriged (ppm); triangles: smelters</source>
        <translation>{medium}：{element} 克里金估值（µg/g）；三角形：冶炼厂</translation>
    </message>
    <message>
        <source>{method} cannot be fitted with these options and data: {reason}.</source>
        <translation>{method}不能用这些选项和数据拟合：{reason}。</translation>
    </message>
    <message>
        <source>{method} needs the parameter {input}. Give it, or choose another method.</source>
        <translation>{method} 需要参数 {input}。请给出该参数，或选择其他方法。</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names}等，另有{more}个</translation>
    </message>
    <message>
        <source>{name} has no place for a part of the extent {extent} (west, south, east, north). Take a smaller extent, or another projection.</source>
        <translation>{name}无法表示范围{extent}（西、南、东、北）的一部分。请缩小范围或换用其他投影。</translation>
    </message>
    <message>
        <source>{name} is in degrees. A map needs a system in metres.</source>
        <translation>{name}以度为单位；地图需要以米为单位的坐标系。</translation>
    </message>
    <message>
        <source>{name} {lowest} to {highest}</source>
        <translation>{name} {lowest} 至 {highest}</translation>
    </message>
    <message>
        <source>{name} – {count}</source>
        <translation>{name}{count}个</translation>
    </message>
    <message>
        <source>{name}: membership</source>
        <translation>{name}：隶属度</translation>
    </message>
    <message>
        <source>{name}: {method} ({reason}), effective resolution {resolution} km.</source>
        <translation>{name}：{method}（{reason}），有效分辨率 {resolution} km。</translation>
    </message>
    <message>
        <source>{neighbours} [neighbour does|neighbours do] not go with {sectors} [sector|sectors]. Give at least one sector, and one neighbour for each.</source>
        <translation>邻近样品数 {neighbours} 与扇区数 {sectors} 不协调。请至少给出一个扇区，且每个扇区至少一个邻近样品。</translation>
    </message>
    <message>
        <source>{neighbours} [neighbour is|neighbours are] too few; this trend needs at least {needed}. Raise the number of neighbours, add samples or lower the degree.</source>
        <translation>{neighbours} 个邻近样品太少，该趋势至少需要 {needed} 个。请增加邻近样品数、补充样品，或降低趋势次数。</translation>
    </message>
    <message>
        <source>{number} [card|cards]</source>
        <translation>{number}张卡片</translation>
    </message>
    <message>
        <source>{number} [target|targets]</source>
        <translation>{number}个靶区</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>{number} of {whole} deposits of the area</source>
        <translation>已选 {number} 个矿床（本区共 {whole} 个）</translation>
    </message>
    <message>
        <source>{output}: the table “{path}” cannot be written: {reason}. Choose another place or format.</source>
        <translation>{output}：无法写入表格“{path}”：{reason}。请另选位置或格式。</translation>
    </message>
    <message>
        <source>{output}: “{path}” has the ending of another kind of file. Let the name end in {ending}, for instance {example}.</source>
        <translation>{output}：“{path}”的扩展名属于其他类型的文件。文件名请以 {ending} 结尾，例如 {example}。</translation>
    </message>
    <message>
        <source>{output}: “{path}” is also an input, and an input is never overwritten. Choose another name.</source>
        <translation>{output}：“{path}”同时是输入数据，输入数据不会被覆盖。请换一个名称。</translation>
    </message>
    <message>
        <source>{output}: “{path}” would be a GeoTIFF under a foreign name. Let the name end in .tif.</source>
        <translation>{output}：“{path}”实际写成的是 GeoTIFF，扩展名与格式不符。请使用以 .tif 结尾的文件名。</translation>
    </message>
    <message>
        <source>{parameter}, as used</source>
        <translation>{parameter}（实际采用）</translation>
    </message>
    <message>
        <source>{parts} [part is|parts are] too few; at least {least} are needed. Add elements.</source>
        <translation>组分只有 {parts} 个，至少需要 {least} 个。请增加元素。</translation>
    </message>
    <message>
        <source>{part}, row {rows}: {content} would stand for what is below {limit}, above that limit; {count} [such content|such contents] in all. The whole of a sample, which is the sum of the parts found where none is given, is too small. Give the whole in the unit of the parts (1,000,000 for ppm, 100 for %), or a smaller share of the limit.</source>
        <translation>{part}，第 {rows} 行：低于 {limit} 的含量将以 {content} 代替，高于该检出限；共有 {count} 个这样的含量。样品整体（未给出时为已测出组分之和）过小。请以组分的单位给出整体（ppm 为 1 000 000，% 为 100），或取检出限的较小比例。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a picture. Save it as SVG or PNG.</source>
        <translation>无法将{path}作为图片读取。请另存为SVG或PNG。</translation>
    </message>
    <message>
        <source>{path} has {cells} cells; catchments are found on {most} at most. Clip it to the survey, or resample it coarser.</source>
        <translation>{path}有{cells}个像元；求汇水域最多{most}个。请裁剪到测区，或重采样为较粗的栅格。</translation>
    </message>
    <message>
        <source>{path}: neither its metadata nor its name tells an element, so that it is called “{name}”. Name the file by element and unit, such as Cu_ppm.tif, or give the element.</source>
        <translation>{path}：元数据和文件名均未指明元素，故称为“{name}”。请按元素和单位命名文件，如 Cu_ppm.tif，或给出元素。</translation>
    </message>
    <message>
        <source>{percent} % are censored: mean and deviation depend on the estimator.</source>
        <translation>截尾值占 {percent} %：均值和标准差取决于估计方法。</translation>
    </message>
    <message>
        <source>{percent} % of part {part} is below detection, more than {most} %: what replaced it would be invented. Leave this part out.</source>
        <translation>组分 {part} 有 {percent}% 低于检出限，超过 {most}%：替换值将无异于编造。请去掉该组分。</translation>
    </message>
    <message>
        <source>{percent} % of the contents are {value}, more than half: populations cannot be told apart in one number. If it is a reporting limit, import these contents as below detection; else use a percentile rule.</source>
        <translation>{percent} % 的含量都是 {value}，超过一半：同一个数值中无法区分总体。若它是报出限，请将这些含量作为低于检出限导入；否则请改用百分位规则。</translation>
    </message>
    <message>
        <source>{percent} % of the contents lie below detection, and quantiles that this rule needs are among them. Take iterative clipping, or a cumulative frequency above the detection limit.</source>
        <translation>{percent} % 的含量低于检出限，本规则所需的分位数在其中。请用迭代剔除，或取高于检出限的累积频率。</translation>
    </message>
    <message>
        <source>{percent} % of the contents lie below detection, more than half: populations cannot be told apart there. Take a cumulative frequency above the detection limit, or a more sensitive analysis.</source>
        <translation>{percent} % 的含量低于检出限，超过一半：其中的总体无法区分。请取高于检出限的累积频率，或采用更灵敏的分析方法。</translation>
    </message>
    <message>
        <source>{percent} % of the determinations are censored, so that the median is not known. Compare with a clarke, give an own table of backgrounds, or leave the element out.</source>
        <translation>{percent}%的测定值为截尾值，中位数无法确定。请与克拉克值比较，或给出自备背景表，或去掉该元素。</translation>
    </message>
    <message>
        <source>{percent} % of the determinations of survey {survey} are no numbers, so that its median is not known. Level at the borders, or leave the survey out.</source>
        <translation>测区 {survey} 有 {percent}% 的测定不是数值，因此其中位数未知。请在边界上调平，或不用该测区。</translation>
    </message>
    <message>
        <source>{percent} % of the {count} determinations are below detection, more than {most} %: Kaplan–Meier, which assumes no law, does not even find the median. Take ROS or the lognormal maximum likelihood.</source>
        <translation>{count} 个测定值中有 {percent} % 低于检出限，超过 {most} %：Kaplan–Meier 法不假设分布，连中位数也求不出。请用 ROS 或对数正态极大似然法。</translation>
    </message>
    <message>
        <source>{percent} % of the {count} determinations are censored, and tests of normality need numbers. Look at the probability plot.</source>
        <translation>{count} 个测定值中有 {percent} % 为截尾值，而正态性检验需要数值。请看概率图。</translation>
    </message>
    <message>
        <source>{percent} % of the {count} determinations are censored, more than {most} %: mean and deviation would come from the assumed distribution, not from the data. Report only the reporting rate, or use a more sensitive method of analysis.</source>
        <translation>{count} 个测定值中有 {percent}% 为截尾数据，超过 {most}%：所得均值和标准差将取决于假定的分布，而非数据本身。请只给出报出率，或改用检出限更低的分析方法。</translation>
    </message>
    <message>
        <source>{percent} of pairs are below, if the precision asked for is kept</source>
        <translation>达到要求的精密度时，{percent} 的样对在此线以下</translation>
    </message>
    <message>
        <source>{printed} [sheet|sheets] printed, {kept} left as they were, {failed} could not be printed.</source>
        <translation>已打印 {printed} 幅，保持不变 {kept} 幅，无法打印 {failed} 幅。</translation>
    </message>
    <message>
        <source>{p}: fails</source>
        <translation>{p}，未通过</translation>
    </message>
    <message>
        <source>{reference}, {mark}: {fields}.</source>
        <translation>{reference}，{mark}：{fields}。</translation>
    </message>
    <message>
        <source>{rows} [row is|rows are] too few for {variables} [variable|variables]. Use fewer layers or a larger area.</source>
        <translation>{rows} 行数据不足以估计 {variables} 个变量。请减少图层或扩大研究区。</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements; duplicates, standards and blanks left out: {control}.</source>
        <translation>样品{samples}件，元素{elements}种；未参与的重复样、标准物质和空白样：{control}件。</translation>
    </message>
    <message>
        <source>{scale} (proposed)</source>
        <translation>{scale}（建议）</translation>
    </message>
    <message>
        <source>{scale}: {codes}
{west} – {east}, {south} – {north}</source>
        <translation>{scale}：{codes}
{west} – {east}，{south} – {north}</translation>
    </message>
    <message>
        <source>{score} (model applied: {method})</source>
        <translation>{score}（应用模型：{method}）</translation>
    </message>
    <message>
        <source>{selected} of {count} samples selected</source>
        <translation>已选中 {selected} 个样品，共 {count} 个</translation>
    </message>
    <message>
        <source>{share} is not a usable share of the detection limit: give a number above 0 and up to 1, such as 0.65.</source>
        <translation>{share} 不能作为检出限的替代比例：请给出大于 0 且不超过 1 的数，例如 0.65。</translation>
    </message>
    <message>
        <source>{share} of the area holds classes that the model does not know: there the layer is missing.</source>
        <translation>{share} 的面积为模型未见过的类别：该处按图层缺失处理。</translation>
    </message>
    <message>
        <source>{share} of the area lies outside the values that the model has seen: it extrapolates.</source>
        <translation>{share} 的面积超出模型见过的取值：属于外推。</translation>
    </message>
    <message>
        <source>{share} of the cells have a membership above 0.95: nearly everything belongs, and few cells are told apart. Check the midpoint or the limits.</source>
        <translation>{share} 的像元隶属度大于 0.95：几乎全部属于该集合，难以区分像元。请检查中点或界限。</translation>
    </message>
    <message>
        <source>{share} of the cells have a membership below 0.05: hardly anything belongs, and few cells are told apart. Check the midpoint or the limits.</source>
        <translation>{share} 的像元隶属度小于 0.05：几乎没有像元属于该集合，难以区分像元。请检查中点或界限。</translation>
    </message>
    <message>
        <source>{share} of the cells have no data; they get a distance all the same, as if nothing anomalous were there. Mask them in the result where that is not known.</source>
        <translation>{share} 的像元没有数据；它们仍得到距离值，如同该处没有异常。若情况未知，请在结果中将其掩膜。</translation>
    </message>
    <message>
        <source>{share} of the deposits are alone in their blocks of {side} km, so that these part neighbours as folds at random do, and flatter the model. Take larger blocks (BLOCK_SIZE).</source>
        <translation>边长 {side} km 的方块内，{share}的矿床孤立存在，相邻矿床因而被分开，与随机分折无异，会高估模型。请加大方块（BLOCK_SIZE）。</translation>
    </message>
    <message>
        <source>{share} of the grid has no data and was filled smoothly for the transform: values beside these gaps are guesses in part.</source>
        <translation>格网的 {share} 没有数据，为变换作了平滑填充：这些空洞旁的值部分出于推测。</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>共 {all} 个，显示 {shown} 个</translation>
    </message>
    <message>
        <source>{shown} of {all} classes</source>
        <translation>共 {all} 级，列出 {shown} 级</translation>
    </message>
    <message>
        <source>{side} km</source>
        <translation>{side} km</translation>
    </message>
    <message>
        <source>{source} cannot be converted into {target}: one is a mass fraction, the other a mass per volume. Choose units of one kind.</source>
        <translation>{source} 不能换算为 {target}：一个是质量分数，另一个是质量浓度（单位体积中的质量）。请选择同类单位。</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（副本）</translation>
    </message>
    <message>
        <source>{title}, no. {number}</source>
        <translation>{title}，第 {number} 次</translation>
    </message>
    <message>
        <source>{title}: R² of the local singularity</source>
        <translation>{title}：局部奇异性的 R²</translation>
    </message>
    <message>
        <source>{title}: anomaly (S–A)</source>
        <translation>{title}：异常（S–A）</translation>
    </message>
    <message>
        <source>{title}: background (S–A)</source>
        <translation>{title}：背景（S–A）</translation>
    </message>
    <message>
        <source>{title}: local singularity α</source>
        <translation>{title}：局部奇异性 α</translation>
    </message>
    <message>
        <source>{title}: noise (S–A)</source>
        <translation>{title}：噪声（S–A）</translation>
    </message>
    <message>
        <source>{title}: running</source>
        <translation>{title}：正在运行</translation>
    </message>
    <message>
        <source>{transform}; {neighbours} nearest samples within {radius} km; cells of {cell} km</source>
        <translation>{transform}；搜索半径{radius} km内最近{neighbours}个样点；网格单元{cell} km</translation>
    </message>
    <message>
        <source>{types}: deposits of the area in the plugin’s table: {count}; of the chosen epochs: {chosen}; of these, known to within {limit} km: {usable}.</source>
        <translation>{types}：自带数据表中本区有 {count} 个矿床；其中所选时代 {chosen} 个，位置误差在 {limit} km 以内的 {usable} 个。</translation>
    </message>
    <message>
        <source>{used} of {runs} runs could be fitted; their mean standard deviation is {value}.</source>
        <translation>{runs} 次运行中有 {used} 次成功拟合；其平均标准差为 {value}。</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height}毫米</translation>
    </message>
    <message>
        <source>{windows} different window [size was|sizes were] given. Give at least {needed}, none negative.</source>
        <translation>给出了 {windows} 个不同的窗口大小。请至少给出 {needed} 个，且不能为负。</translation>
    </message>
    <message>
        <source>ΔlgC of the mean</source>
        <translation>平均值的 ΔlgC</translation>
    </message>
    <message>
        <source>φ (Cramér’s V)</source>
        <translation>φ（Cramér V 系数）</translation>
    </message>
    <message>
        <source>“Extent in which all samples lie” cannot be compared with the local system {name}, which has no longitudes and latitudes. Leave it empty.</source>
        <translation>“全部样品所在范围”无法与独立坐标系 {name} 比较，该坐标系没有经纬度。请将其留空。</translation>
    </message>
    <message>
        <source>“{balance}” is no balance of {parts} parts: write names on both sides of a stroke, such as Cu Pb / Zn, or a sign (+, - or 0) for each part.</source>
        <translation>“{balance}”不是 {parts} 个组分的平衡：请在斜线两侧写名称，例如 Cu Pb / Zn，或给每个组分一个符号（+、- 或 0）。</translation>
    </message>
    <message>
        <source>“{best}” has the highest AUC ({auc}), more than “{second}” beyond chance (p by Holm: {p}).</source>
        <translation>“{best}”的 AUC 最高（{auc}），超过“{second}”并非偶然（Holm 校正 p：{p}）。</translation>
    </message>
    <message>
        <source>“{best}” has the highest AUC ({auc}); its lead over “{second}” may be chance (p by Holm: {p}).</source>
        <translation>“{best}”的 AUC 最高（{auc}）；它领先“{second}”可能出于偶然（Holm 校正 p：{p}）。</translation>
    </message>
    <message>
        <source>“{best}” has the highest AUC ({auc}); whether it differs from “{second}” cannot be tested.</source>
        <translation>“{best}”的 AUC 最高（{auc}）；它与“{second}”是否有差异无法检验。</translation>
    </message>
    <message>
        <source>“{code}” is no country of the world map. Choose one of the list.</source>
        <translation>“{code}”不是世界地图中的国家。请从列表中选择。</translation>
    </message>
    <message>
        <source>“{column}” is a coordinate, but the other one was not found. Say in “Columns” which column it is, or that this is none (“-”).</source>
        <translation>“{column}”是坐标，但未找到另一个坐标。请在“列”中说明是哪一列，或说明它不是坐标（“-”）。</translation>
    </message>
    <message>
        <source>“{convention}” is not a definition of contrast. Choose mean_over_threshold, mean_over_background or max_over_threshold.</source>
        <translation>“{convention}”不是衬度的定义。请选择 mean_over_threshold（均值/异常下限）、mean_over_background（均值/背景值）或 max_over_threshold（最大值/异常下限）。</translation>
    </message>
    <message>
        <source>“{definition}” is no coordinate system that QGIS knows.</source>
        <translation>“{definition}”不是QGIS所知的坐标系。</translation>
    </message>
    <message>
        <source>“{first}” ({first_unit}) and “{second}” ({second_unit}) hold the same, but differ {times} [time|times] in nearly all rows: one of the units is wrong. Give the right one in “Columns”, or leave a column out, such as: {example}</source>
        <translation>“{first}”（{first_unit}）与“{second}”（{second_unit}）为同一成分，但几乎每一行都相差 {times} 倍：其中一个单位有误。请在“列”中给出正确的单位，或略去其中一列，例如：{example}</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” hold the same, but differ {times} [time|times] (median). Check the units; they may be of different methods.</source>
        <translation>“{first}”与“{second}”为同一成分，但相差 {times} 倍（中位数）。请核对单位；也可能是分析方法不同。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” say nearly the same (Cramér’s V of their generalised classes over the area {v}): their evidence counts twice. Leave one of them out.</source>
        <translation>“{first}”与“{second}”几乎相同（其概化级别在全区的 Cramér V 为 {v}）：证据被重复计入。请去掉其中一个。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” say nearly the same ({measure} {value} over the area): their coefficients are hard to tell apart, and the errors of both grow. Leave one of them out.</source>
        <translation>“{first}”与“{second}”含义几乎相同（全区{measure} {value}）：其系数难以区分，两者的误差都会增大。请去掉其中之一。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” say nearly the same ({measure} {value} over the area): their evidence counts twice. Leave one of them out.</source>
        <translation>“{first}”与“{second}”含义几乎相同（全区{measure} {value}）：其证据被计算两次。请去掉其中之一。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” say nearly the same ({measure} {value} over the area): they share their importance, so that each seems to matter less than what they say. Leave one of them out.</source>
        <translation>“{first}”与“{second}”含义几乎相同（全区{measure} {value}）：两者分担重要性，各自显得不如其所含信息重要。请去掉其中之一。</translation>
    </message>
    <message>
        <source>“{layer}” has no row that this plot can show: its columns {columns} are empty. Run the algorithm again, or choose another layer.</source>
        <translation>“{layer}”中没有此图可显示的行：{columns} 列为空。请重新运行算法，或选择其他图层。</translation>
    </message>
    <message>
        <source>“{linkage}” cannot be used here. Choose average, complete or single (for samples also ward).</source>
        <translation>此处不能使用“{linkage}”。请选择 average（类平均）、complete（最长距离）或 single（最短距离）；对样品聚类还可选 ward（离差平方和）。</translation>
    </message>
    <message>
        <source>“{mark}” is not a decimal mark. Give a point or a comma, or leave it empty to have it recognised.</source>
        <translation>“{mark}”不是小数点符号。请指定句点或逗号，或留空由程序自动识别。</translation>
    </message>
    <message>
        <source>“{method}” is not a kind of correlation. Choose pearson or spearman.</source>
        <translation>“{method}”不是相关系数的类型。请选择 pearson 或 spearman。</translation>
    </message>
    <message>
        <source>“{model}” is no better than chance: its 95 % interval of the AUC begins at {lower}.</source>
        <translation>“{model}”不优于随机：其 AUC 的 95% 区间下限为 {lower}。</translation>
    </message>
    <message>
        <source>“{model}” is worse than chance: its 95 % interval of the AUC ends at {upper}. Inverted?</source>
        <translation>“{model}”比随机还差：其 AUC 的 95% 区间上限为 {upper}。是否方向颠倒？</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <translation>“{name}”已无法读取。</translation>
    </message>
    <message>
        <source>“{name}” has changed since.</source>
        <translation>“{name}”此后已有改动。</translation>
    </message>
    <message>
        <source>“{name}” has no field {missing} any more. Choose another one.</source>
        <translation>“{name}”已没有字段 {missing}。请另选字段。</translation>
    </message>
    <message>
        <source>“{name}” is no weights table: it needs a column of classes (CLASS) and one of weights (WPLUS or WEIGHT). It has: {found}.</source>
        <translation>“{name}”不是权重表：需要类别列（CLASS）和权重列（WPLUS或WEIGHT）。现有列：{found}。</translation>
    </message>
    <message>
        <source>“{name}” lies on another grid; it was resampled to the grid of the first raster by {method}.</source>
        <translation>“{name}”的网格不同，已用{method}重采样到第一个栅格的网格。</translation>
    </message>
    <message>
        <source>“{name}” shows no samples. Check its filter, or choose another layer.</source>
        <translation>“{name}”中没有样品。请检查其过滤条件，或另选图层。</translation>
    </message>
    <message>
        <source>“{name}” was given {times} times: the same evidence counts more than once. Give each raster once.</source>
        <translation>“{name}”给出了 {times} 次：同一证据被重复计算。每个栅格只应给出一次。</translation>
    </message>
    <message>
        <source>“{name}” was taken as {kind}: {reason}.</source>
        <translation>“{name}”被视为{kind}：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” {value}</source>
        <translation>“{name}”{value}</translation>
    </message>
    <message>
        <source>“{oxide}” is not an oxide of one element, such as Al2O3. Check the formula in the header of the column.</source>
        <translation>“{oxide}”不是单一元素的氧化物（如 Al2O3）。请检查列标题中的化学式。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as a model: {reason}. Choose a file that a model algorithm wrote, or make it again.</source>
        <translation>“{path}”不能作为模型读取：{reason}。请选择由模型算法写出的文件，或重新生成。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Choose a folder where you may write.</source>
        <translation>无法写入“{path}”：{reason}。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>“{path}” could not be replaced: {reason}. Close it in other programs, remove its layer from the project, or choose another name.</source>
        <translation>无法替换“{path}”：{reason}。请在其他程序中关闭该文件，从工程中移除其图层，或另选名称。</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}). Check that the folder exists and has room.</source>
        <translation>无法写入“{path}”（{reason}）。请检查文件夹是否存在、空间是否足够。</translation>
    </message>
    <message>
        <source>“{path}” does not exist. Check the folder and the name, or choose the file anew.</source>
        <translation>“{path}”不存在。请检查文件夹和文件名，或重新选择文件。</translation>
    </message>
    <message>
        <source>“{path}” has no sheet “{sheet}”, but {sheets}.</source>
        <translation>“{path}”没有工作表“{sheet}”，只有 {sheets}。</translation>
    </message>
    <message>
        <source>“{path}” has no table: fewer than two rows hold anything.</source>
        <translation>“{path}”中没有表：有内容的行不足两行。</translation>
    </message>
    <message>
        <source>“{path}” holds no vector layer that QGIS can read. Choose a GeoPackage, Shapefile, GeoJSON or another vector file, or a CSV table of points.</source>
        <translation>“{path}”中没有 QGIS 可读取的矢量图层。请选择 GeoPackage、Shapefile、GeoJSON 等矢量文件，或点数据 CSV 表。</translation>
    </message>
    <message>
        <source>“{path}” is named for two outputs. Give each output a file of its own.</source>
        <translation>“{path}”被同时指定给两个输出。请为每个输出指定各自的文件。</translation>
    </message>
    <message>
        <source>“{path}” is no mineral system of the EIS QGIS plugin: it holds none of the components source, pathway, depositional and mineralisation. Export the system from the wizard of that plugin, or take its file.</source>
        <translation>“{path}”不是EIS QGIS插件的成矿系统：其中没有 source、pathway、depositional、mineralisation 任何一部分。请从该插件的向导导出系统，或取其文件。</translation>
    </message>
    <message>
        <source>“{path}” is no template of “{kind}” (it says: {given}). Choose the template.json that this tool wrote.</source>
        <translation>“{path}”不是“{kind}”的模板（其中写明：{given}）。请选择本工具生成的template.json。</translation>
    </message>
    <message>
        <source>“{path}” is no text. Give a CSV or TXT file, or an XLSX, XLS or ODS file with its own ending.</source>
        <translation>“{path}”不是文本。请给出 CSV 或 TXT 文件，或带有自身扩展名的 XLSX、XLS、ODS 文件。</translation>
    </message>
    <message>
        <source>“{path}” is not a table of the kind its name says, or is damaged or protected.</source>
        <translation>“{path}”不是其名称所示类型的表，或已损坏或受保护。</translation>
    </message>
    <message>
        <source>“{path}” is not written in {encoding}. Choose another encoding, or save the table as UTF-8 or XLSX.</source>
        <translation>“{path}”不是 {encoding} 编码。请另选编码，或将表另存为 UTF-8 或 XLSX。</translation>
    </message>
    <message>
        <source>“{path}”: no deposit type follows from the mineral system “{system}”. Give the codes (DEPOSIT_TYPES): {known}.</source>
        <translation>“{path}”：由成矿系统“{system}”不能确定矿床类型。请给出代码（DEPOSIT_TYPES）：{known}。</translation>
    </message>
    <message>
        <source>“{path}”: the name “{name}” does not tell which mineral system this is. Give its code (MINERAL_SYSTEM): {known}.</source>
        <translation>“{path}”：由名称“{name}”看不出是哪种成矿系统。请给出其代码（MINERAL_SYSTEM）：{known}。</translation>
    </message>
    <message>
        <source>“{reference}” has a content of fewer than two of {fields}. Choose other elements, or divide by the medians.</source>
        <translation>“{reference}”中具有含量的元素在 {fields} 中不足两个。请选其他元素，或以中位数标准化。</translation>
    </message>
    <message>
        <source>“{reference}” has none of the elements {fields}. Choose another composition, or give an own table.</source>
        <translation>“{reference}”中没有{fields}中的任何元素。请选择其他组成，或给出自备表。</translation>
    </message>
    <message>
        <source>“{rule}” is not a rule of the total index Zc. Choose above_one or all.</source>
        <translation>“{rule}”不是综合指数 Zc 的计算规则。请选择 above_one（仅大于 1 的元素）或 all（全部元素）。</translation>
    </message>
    <message>
        <source>“{shape}” is not a variogram model. Choose spherical, exponential or gaussian.</source>
        <translation>“{shape}”不是变差函数模型。请选择 spherical（球状）、exponential（指数）或 gaussian（高斯）。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” lie over one another ({count} [pair|pairs] of this kind).</source>
        <translation>“{text}”与“{other}”相互压盖（此类{count}对）。</translation>
    </message>
    <message>
        <source>“{text}” ends {distance} mm from the edge of the page, within the margin of {bleed} mm for trimming ({count} [item|items] “{name}”).</source>
        <translation>“{text}”距页面边缘{distance}毫米，落在{bleed}毫米的裁切余量之内（{count}个“{name}”）。</translation>
    </message>
    <message>
        <source>“{text}” is no age.</source>
        <translation>“{text}”不是时代。</translation>
    </message>
    <message>
        <source>“{text}” is no code of a map sheet. Write it as on maps: K-43, NK-43 or K43; K-43-А, K-43-XXI, K-43-85, K-43-85-Б, K-43-85-Б-а; K43D003010; J-50-A, J-50-100-B.</source>
        <translation>“{text}”不是图幅编号。请按图上的写法填写：K-43、NK-43 或 K43；K-43-А、K-43-XXI、K-43-85、K-43-85-Б、K-43-85-Б-а；K43D003010；J-50-A、J-50-100-B。</translation>
    </message>
    <message>
        <source>“{text}” is no scale. Write it as 1:500 000, or choose one.</source>
        <translation>“{text}”不是比例尺。请写成1:500 000的形式，或从列表中选择。</translation>
    </message>
    <message>
        <source>“{text}” is no sheet of the scale 1:{scale}. Choose its own scale, or another code.</source>
        <translation>“{text}”不是比例尺 1∶{scale} 的图幅。请选择该图幅自身的比例尺，或另填编号。</translation>
    </message>
    <message>
        <source>“{text}” is no variogram model ({reason}). It is written as “Variogram of samples” writes it: values, nugget and structures with shape, sill, range and, where it has a direction, azimuth and ratio.</source>
        <translation>“{text}”不是变差函数模型（{reason}）。应按“样品变差函数”输出的写法：values、nugget，以及含 shape、sill、range 的 structures；有方向时还有 azimuth 和 ratio。</translation>
    </message>
    <message>
        <source>“{text}” is not an angle. Write degrees such as 45.5 or 45°30′15″N.</source>
        <translation>“{text}”不是角度。请写成 45.5 或 45°30′15″N 等形式的度数。</translation>
    </message>
    <message>
        <source>“{text}” is not in the language of the edition ({language}).</source>
        <translation>“{text}”不是本版本的语言（{language}）。</translation>
    </message>
    <message>
        <source>“{text}” is not one sheet. Its first part belongs to {sheet}.</source>
        <translation>“{text}”不是一个图幅。其第一部分属于图幅 {sheet}。</translation>
    </message>
    <message>
        <source>“{text}” lies off the pages and is not printed.</source>
        <translation>“{text}”在页面之外，不会被打印。</translation>
    </message>
    <message>
        <source>“{text}” lies on a line or on the edge of a box, “{name}” ({count} [time|times]).</source>
        <translation>“{text}”压在线条或框边“{name}”上（{count}处）。</translation>
    </message>
    <message>
        <source>“{text}” lies on the map “{name}”, without a background or a halo ({count} [text|texts]).</source>
        <translation>“{text}”压在地图“{name}”上，没有背景或描边（{count}处文字）。</translation>
    </message>
    <message>
        <source>“{text}” lies over the edge of the map “{name}”.</source>
        <translation>“{text}”压在地图“{name}”的边框上。</translation>
    </message>
    <message>
        <source>“{text}” may be a sheet 1:200,000 or 1:250,000. Choose the scale (SCALE), or write the Roman number of the sheet 1:200,000 or the code of the sheet 1:250,000, such as J50C001003.</source>
        <translation>“{text}”可能是 1∶20 万图幅，也可能是 1∶25 万图幅。请选择比例尺（SCALE），或写 1∶20 万图幅的罗马数字、1∶25 万图幅的编号，例如 J50C001003。</translation>
    </message>
    <message>
        <source>“{text}” reaches {distance} mm beyond the page, where it is cut.</source>
        <translation>“{text}”超出页面{distance}毫米，超出部分会被裁掉。</translation>
    </message>
    <message>
        <source>“{text}”: {number} is no number of a sheet there; they go from 1 to {highest}.</source>
        <translation>“{text}”：此处没有编号为 {number} 的图幅，编号从 1 到 {highest}。</translation>
    </message>
    <message>
        <source>“{title}” ({path}) says that it is a standard deviation, not a score: its high values are uncertain, not favourable. Choose the raster of the score; if you mean it so, say what it is (SCORE_KIND).</source>
        <translation>“{title}”（{path}）自身声明为标准差而非得分：其高值表示不确定，而非有利。请选择得分栅格；若确有此意，请说明其含义（SCORE_KIND）。</translation>
    </message>
    <message>
        <source>“{value}” is not run from the study of a project, which others may have made. A study may run {known}; the formula of the raster calculator may hold layers A to F, numbers, + - * / and comparisons alone. Where you know what it does, run it from the Processing toolbox.</source>
        <translation>项目可能出自他人，因此不由其研究运行“{value}”。研究可运行 {known}；栅格计算器的公式只能包含图层 A 至 F、数字、+ - * / 和比较运算。如果清楚其作用，请从处理工具箱运行。</translation>
    </message>
    <message>
        <source>“{variable}” follows from these: {variables}. Their coefficients cannot be told apart. Leave out one of these layers; “Correlation of rasters” shows which say the same.</source>
        <translation>“{variable}”可由以下变量推出：{variables}。其系数无法区分。请去掉其中一个图层；“栅格相关分析”可显示哪些图层含义相同。</translation>
    </message>
    <message>
        <source>“{variable}” has the same value in all unit cells, so that it tells nothing. Leave this layer out.</source>
        <translation>“{variable}”在所有预测单元中取值相同，不提供任何信息。请去掉此图层。</translation>
    </message>
    <message>
        <source>−1, as the formula has it</source>
        <translation>−1，按公式</translation>
    </message>
    <message>
        <source>≤ {limit} in {share} of cases</source>
        <translation>{share} 的情况 ≤ {limit}</translation>
    </message>
    <message>
        <source>●●● essential, ●● important, ● helpful at this scale</source>
        <translation>在该尺度上：●●● 必需，●● 重要，● 有帮助</translation>
    </message>
    <message>
        <source>●●● essential, ●● important, ● helpful. Choose a proxy to read more about it.</source>
        <translation>●●● 必需，●● 重要，● 有帮助。选择一个预测要素可查看详情。</translation>
    </message>
</context>
</TS>
