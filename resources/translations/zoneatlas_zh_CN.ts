<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>zoneatlas::AddDataDialog</name>
    <message>
        <source>Add data: %1</source>
        <translation>添加数据：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>正在读取…… %1 %</translation>
    </message>
    <message>
        <source>Match places…</source>
        <translation>匹配地点…</translation>
    </message>
    <message>
        <source>Write .cpg file</source>
        <translation>写入 .cpg 文件</translation>
    </message>
    <message>
        <source>So that other programs read the text right too</source>
        <translation>使其他程序也能正确读取文字</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>the first %1 of %2 rows; added, all are read</source>
        <translation>共%2行，此处为前%1行；添加后全部读取</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n more measure(s)</source>
        <translation>
            <numerusform>另有 %n 个指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be left out, see below</source>
        <translation>
            <numerusform>将舍去%n行，见下</numerusform>
        </translation>
    </message>
    <message>
        <source>Places found: %1</source>
        <translation>找到的地点：%1</translation>
    </message>
    <message>
        <source>Shapes are shown as points in their middle; as boundaries or an overlay they are drawn whole</source>
        <translation>图形显示为其中部的点；作为边界或叠加图层时才完整绘制</translation>
    </message>
</context>
<context>
    <name>zoneatlas::AnimationDialog</name>
    <message>
        <source>Export animation</source>
        <translation>导出动画</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>Folder of PNG pictures</source>
        <translation>PNG 图片文件夹</translation>
    </message>
    <message>
        <source>each event</source>
        <translation>每次批复</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>每个月</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>MP4 needs the program ffmpeg, which is not installed.</source>
        <translation>MP4 需要程序 ffmpeg，但它没有安装。</translation>
    </message>
    <message>
        <source>A frame for</source>
        <translation>一帧对应</translation>
    </message>
    <message>
        <source>Each stays, ms</source>
        <translation>每帧停留（毫秒）</translation>
    </message>
    <message>
        <source>Pause at the end, ms</source>
        <translation>末尾停顿（毫秒）</translation>
    </message>
    <message>
        <source>Fading frames</source>
        <translation>渐变帧数</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) up to the date shown, %1 seconds</source>
        <translation>
            <numerusform>到所示日期共 %n 帧，%1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a folder of pictures can have a transparent ground. Switch it off, or choose the folder.</source>
        <translation>只有图片文件夹可以背景透明。请取消透明，或改选图片文件夹。</translation>
    </message>
    <message>
        <source>GIF (*.gif)</source>
        <translation>GIF (*.gif)</translation>
    </message>
    <message>
        <source>MP4 film (*.mp4)</source>
        <translation>MP4 视频 (*.mp4)</translation>
    </message>
</context>
<context>
    <name>zoneatlas::Atlas</name>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n 个综试区</numerusform>
        </translation>
    </message>
    <message>
        <source>%n place(s)</source>
        <translation>%n 个地点</translation>
    </message>
</context>
<context>
    <name>zoneatlas::AtlasDialog</name>
    <message>
        <source>Export atlas</source>
        <translation>导出图集</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>每一批</translation>
    </message>
    <message>
        <source>each province</source>
        <translation>每个省</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>图集</translation>
    </message>
    <message>
        <source>A figure for</source>
        <translation>一图对应</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>With %1; the ending says the format.</source>
        <translation>可用 %1；扩展名决定格式。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) up to the date shown, from %1 to %2, with a table and a sheet of thumbnails</source>
        <translation>
            <numerusform>到所示日期共 %n 幅图，从 %1 到 %2，另有一张表和一页缩略图</numerusform>
        </translation>
    </message>
    <message>
        <source>File names: %1 is not known here. Use %2.</source>
        <translation>文件名：这里不认识 %1。可用 %2。</translation>
    </message>
    <message>
        <source>File names: “%1” cannot be one. It holds no folder and ends in one of these: %2.</source>
        <translation>文件名：“%1”不能作文件名。不可含文件夹，且须以下列之一结尾：%2。</translation>
    </message>
    <message>
        <source>File names: two files would be called “%1”. Tell them apart with one of %2.</source>
        <translation>文件名：会有两个文件都叫“%1”。请用 %2 之一加以区分。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::BarsChart</name>
    <message>
        <source>Zones in force by province</source>
        <translation>各省有效综试区</translation>
    </message>
    <message>
        <source>Zones in force by region</source>
        <translation>各地区有效综试区</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Change between two dates, by province</source>
        <translation>两日之间的变化（按省份）</translation>
    </message>
    <message>
        <source>Change between two dates, by region</source>
        <translation>两日之间的变化（按地区）</translation>
    </message>
    <message>
        <source>Zones of the newest batch by province</source>
        <translation>最新批次的综试区（按省份）</translation>
    </message>
    <message>
        <source>Zones of the newest batch by region</source>
        <translation>最新批次的综试区（按地区）</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新设</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Places by province</source>
        <translation>各省地点数</translation>
    </message>
    <message>
        <source>Places by region</source>
        <translation>各地区地点数</translation>
    </message>
    <message>
        <source>Places of the newest group by province</source>
        <translation>最新一组的各省地点数</translation>
    </message>
    <message>
        <source>Places of the newest group by region</source>
        <translation>最新一组的各地区地点数</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>zoneatlas::BookmarksPanel</name>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>A bookmark keeps what you look at: place, date, selection and filters.</source>
        <translation>书签记下您所看的内容：位置、日期、选择和筛选。</translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation>为当前视图添加书签</translation>
    </message>
    <message>
        <source>Stop the tour</source>
        <translation>停止巡览</translation>
    </message>
    <message>
        <source>Play tour</source>
        <translation>播放巡览</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>How long the tour stays at each bookmark</source>
        <translation>巡览在每个书签停留的时间</translation>
    </message>
    <message>
        <source>Export as slides…</source>
        <translation>导出为幻灯片…</translation>
    </message>
</context>
<context>
    <name>zoneatlas::BookmarksText</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>the batch of %1</source>
        <translation>%1批次</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) selected</source>
        <translation>
            <numerusform>已选 %n 个综试区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n province(s) selected</source>
        <translation>
            <numerusform>已选 %n 个省级地区</numerusform>
        </translation>
    </message>
    <message>
        <source>with a filter</source>
        <translation>带筛选</translation>
    </message>
    <message>
        <source>%n place(s) selected</source>
        <translation>已选 %n 个地点</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ChartKind</name>
    <message>
        <source>Zones over time</source>
        <translation>综试区数量变化</translation>
    </message>
    <message>
        <source>Zones by province</source>
        <translation>各省综试区</translation>
    </message>
    <message>
        <source>Zones by region</source>
        <translation>各地区综试区</translation>
    </message>
    <message>
        <source>Regions with a zone</source>
        <translation>有综试区的省级行政区</translation>
    </message>
    <message>
        <source>National trade</source>
        <translation>全国跨境电商</translation>
    </message>
    <message>
        <source>Zones and goods trade</source>
        <translation>综试区与货物贸易</translation>
    </message>
    <message>
        <source>Growth of national trade</source>
        <translation>全国跨境电商增速</translation>
    </message>
    <message>
        <source>Provinces by goods trade</source>
        <translation>各省货物贸易排名</translation>
    </message>
    <message>
        <source>Provinces over time</source>
        <translation>各省历年货物贸易</translation>
    </message>
    <message>
        <source>Places by goods trade</source>
        <translation>各地货物贸易排名</translation>
    </message>
    <message>
        <source>Figures of what is selected</source>
        <translation>所选对象的数据</translation>
    </message>
    <message>
        <source>Places over time</source>
        <translation>地点随时间的变化</translation>
    </message>
    <message>
        <source>Places by province</source>
        <translation>各省地点数</translation>
    </message>
    <message>
        <source>Places by region</source>
        <translation>各地区地点数</translation>
    </message>
    <message>
        <source>Regions with a place</source>
        <translation>有地点的地区</translation>
    </message>
    <message>
        <source>Places and goods trade</source>
        <translation>地点与货物贸易</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ChartList</name>
    <message>
        <source>Drag a chart to change the order, or press Alt+Up and Alt+Down.</source>
        <translation>拖动图表可改变顺序，也可按 Alt+↑ 和 Alt+↓。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ChartSlot</name>
    <message>
        <source>⋯</source>
        <comment>a button with a menu</comment>
        <translation>⋯</translation>
    </message>
    <message>
        <source>Another chart, save, copy</source>
        <translation>换图表、保存、复制</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save numbers…</source>
        <translation>保存数据…</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>添加图表</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>移除此图表</translation>
    </message>
    <message>
        <source>The picture of the chart was copied.</source>
        <translation>已复制图表图片。</translation>
    </message>
    <message>
        <source>The numbers of the chart were copied.</source>
        <translation>已复制图表数据。</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Figures in yuan</source>
        <translation>人民币数据</translation>
    </message>
    <message>
        <source>Figures in US dollars</source>
        <translation>美元数据</translation>
    </message>
</context>
<context>
    <name>zoneatlas::Choropleth</name>
    <message>
        <source>Zones in force</source>
        <translation>有效综试区</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>获批数</translation>
    </message>
    <message>
        <source>Goods trade</source>
        <translation>货物进出口额</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>自然断点</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>等距</translation>
    </message>
    <message>
        <source>Round bounds</source>
        <translation>规整分界</translation>
    </message>
    <message>
        <source>Own bounds</source>
        <translation>自定分界</translation>
    </message>
    <message>
        <source>approvals per province</source>
        <translation>各省获批数</translation>
    </message>
    <message>
        <source>zones per province</source>
        <translation>各省综试区数</translation>
    </message>
    <message>
        <source>%1, approvals: %2</source>
        <translation>%1，获批数：%2 个</translation>
    </message>
    <message>
        <source>%1, zones in force: %2</source>
        <translation>%1，有效综试区：%2 个</translation>
    </message>
    <message>
        <source>%1, goods trade: no published figure</source>
        <translation>%1，货物进出口额：无已发布数据</translation>
    </message>
    <message>
        <source>%1, goods trade %2: no published figure</source>
        <translation>%1，%2货物进出口额：无已发布数据</translation>
    </message>
    <message>
        <source>%1, goods trade %2: %3</source>
        <translation>%1，%2货物进出口额：%3</translation>
    </message>
    <message>
        <source>Places present</source>
        <translation>现存地点</translation>
    </message>
    <message>
        <source>places per province</source>
        <translation>各省地点数</translation>
    </message>
    <message>
        <source>%1, places: %2</source>
        <translation>%1，地点：%2</translation>
    </message>
    <message>
        <source>Places so far</source>
        <translation>累计地点</translation>
    </message>
    <message>
        <source>places so far per province</source>
        <translation>各省累计地点数</translation>
    </message>
    <message>
        <source>%1, places so far: %2</source>
        <translation>%1，累计地点：%2</translation>
    </message>
    <message>
        <source>%1, %2: no figure</source>
        <comment>a place and a measure</comment>
        <translation>%1，%2：无数据</translation>
    </message>
    <message>
        <source>%1, %2 %3: no figure</source>
        <comment>a place, a measure and a year</comment>
        <translation>%1，%3%2：无数据</translation>
    </message>
    <message>
        <source>unit not given</source>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <comment>a place, a measure, a year and a value</comment>
        <translation>%1，%3%2：%4</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ChoroplethMenu</name>
    <message>
        <source>Own bounds</source>
        <translation>自定分界</translation>
    </message>
    <message>
        <source>Bounds between the classes, up to %1 numbers, for example 2, 5, 10:</source>
        <translation>各级之间的分界值，最多 %1 个，例如 2, 5, 10：</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不着色</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Same classes at every date</source>
        <translation>所有日期用同一分级</translation>
    </message>
    <message>
        <source>Bounds between the classes in %2, up to %1 numbers, for example 500, 2000:</source>
        <translation>各级之间的分界值（%2），最多 %1 个，例如 500, 2000：</translation>
    </message>
    <message>
        <source>Shade provinces by</source>
        <translation>省份着色</translation>
    </message>
    <message>
        <source>Own bounds…</source>
        <translation>自定分界…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>zoneatlas::CliText</name>
    <message>
        <source>--%1: “%2” is not a date. Write it as YYYY-MM-DD, for example 2022-03-01.</source>
        <translation>--%1：“%2”不是日期。请写成 YYYY-MM-DD，例如 2022-03-01。</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a number from %3 to %4.</source>
        <translation>--%1：“%2”不是 %3 到 %4 之间的数。</translation>
    </message>
    <message>
        <source>There is no option %1 here. There are: %2</source>
        <translation>此处没有选项 %1。可用的有：%2</translation>
    </message>
    <message>
        <source>There is no option %1 here. Did you mean %2?</source>
        <translation>此处没有选项 %1。是不是想用 %2？</translation>
    </message>
    <message>
        <source>“%1” is not a command of this version. Commands: %2.</source>
        <translation>本版本没有命令“%1”。可用的命令：%2。</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Options start with --; “--help” lists them.</source>
        <translation>此处不应出现“%1”。选项以 -- 开头，“--help”会列出全部选项。</translation>
    </message>
    <message>
        <source>--%1: “%2” is not known. Use one of these: %3.</source>
        <translation>--%1：不认识“%2”。请用下列之一：%3。</translation>
    </message>
    <message>
        <source>zones as they stood at the end of this day, as 2022-03-01 (the newest event)</source>
        <translation>截至该日终了的综试区，写成 2022-03-01（最近一次批复）</translation>
    </message>
    <message>
        <source>all zones up to the day; only the newest batch; only what changed after --from (cumulative)</source>
        <translation>截至该日的全部综试区；只看最新一批；只看 --from 之后的变化（cumulative）</translation>
    </message>
    <message>
        <source>the day after which changes count, with --mode between</source>
        <translation>与 --mode between 同用：从该日之后起计变化</translation>
    </message>
    <message>
        <source>trade figures as published up to this day (the newest)</source>
        <translation>贸易数据取该日之前已发布的（最新）</translation>
    </message>
    <message>
        <source>every published figure of a period instead of the one picked</source>
        <translation>列出同一时期发布过的每个数值，而不只是选定的一个</translation>
    </message>
    <message>
        <source>size of the picture in pixels (1920x1080)</source>
        <translation>图片的像素尺寸（1920x1080）</translation>
    </message>
    <message>
        <source>size on paper instead: a4-landscape, a4-half, slide-16x9, column-85mm, column-170mm or WxHmm</source>
        <translation>改用纸面尺寸：a4-landscape、a4-half、slide-16x9、column-85mm、column-170mm 或 宽x高mm</translation>
    </message>
    <message>
        <source>dots per inch (96; with --page 300)</source>
        <translation>每英寸点数（96；与 --page 同用时为 300）</translation>
    </message>
    <message>
        <source>how zones are drawn (area)</source>
        <translation>综试区的画法：面、符号或两者（area）</translation>
    </message>
    <message>
        <source>the part of the world to show, in degrees</source>
        <translation>显示的范围：西、南、东、北，单位为度</translation>
    </message>
    <message>
        <source>show a province code, an adcode or a zone id</source>
        <translation>缩放到某个省代码、区划代码或综试区编号</translation>
    </message>
    <message>
        <source>title of the figure</source>
        <translation>图的标题</translation>
    </message>
    <message>
        <source>map approval number, printed with the sources</source>
        <translation>审图号，与资料来源一同印出</translation>
    </message>
    <message>
        <source>no ground behind the map</source>
        <translation>地图背景透明</translation>
    </message>
    <message>
        <source>also write what was drawn, as JSON</source>
        <translation>同时把画了什么写成 JSON</translation>
    </message>
    <message>
        <source>replace files that exist</source>
        <translation>允许替换已有文件</translation>
    </message>
    <message>
        <source>boundary layer instead of the bundled one</source>
        <translation>用别的边界图层代替自带的</translation>
    </message>
    <message>
        <source>fail on any issue in the data</source>
        <translation>数据有任何问题即算失败</translation>
    </message>
    <message>
        <source>language (that of the system)</source>
        <translation>语言（随系统）</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Options (what holds without them in brackets):</source>
        <translation>选项（括号内为缺省值）：</translation>
    </message>
    <message>
        <source>“%1” is not a zone id; “zoneatlas query --format csv” lists them.</source>
        <translation>没有编号为“%1”的综试区；“zoneatlas query --format csv”会列出全部编号。</translation>
    </message>
    <message>
        <source>“%1” is not a zone id. Near to it: %2.</source>
        <translation>没有编号为“%1”的综试区。相近的有：%2。</translation>
    </message>
    <message>
        <source>--zoom-to: no province, boundary or zone has the code “%1”. %2</source>
        <translation>--zoom-to：没有哪个省、边界或综试区的代码是“%1”。%2</translation>
    </message>
    <message>
        <source>--mode between needs --from DATE: the day after which changes count.</source>
        <translation>--mode between 需要 --from 日期：从该日之后起计变化。</translation>
    </message>
    <message>
        <source>--from has a meaning with --mode between only.</source>
        <translation>--from 只能与 --mode between 同用。</translation>
    </message>
    <message>
        <source>--from must not be after --as-of.</source>
        <translation>--from 不能晚于 --as-of。</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>没有综试区</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) in the data, and --strict allows none.</source>
        <translation>
            <numerusform>数据中有 %n 个问题，而 --strict 不允许有问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>结果无法写到标准输出。</translation>
    </message>
    <message>
        <source>Pilot zones at the end of %1</source>
        <translation>截至%1的综合试验区</translation>
    </message>
    <message>
        <source>In force %1, approved %2, revoked %3, provinces covered %4</source>
        <translation>有效 %1，获批 %2，撤销 %3，覆盖省份 %4</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批复日期</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>获批</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>综试区</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>综试区</translation>
    </message>
    <message>
        <source>Trade of the country</source>
        <translation>全国贸易</translation>
    </message>
    <message>
        <source>Figures of provinces and places: %1; “--format json” lists them.</source>
        <translation>省份和地方的数据：%1 条；“--format json”会列出。</translation>
    </message>
    <message>
        <source>--size and --page exclude each other.</source>
        <translation>--size 与 --page 不能同用。</translation>
    </message>
    <message>
        <source>--page: “%1” is not known. Use one of these: %2, or WxHmm.</source>
        <translation>--page：不认识“%1”。请用下列之一：%2，或 宽x高mm。</translation>
    </message>
    <message>
        <source>--size: “%1” is not a size. Write pixels as WxH, for example 1920x1080.</source>
        <translation>--size：“%1”不是尺寸。请按 宽x高 写像素数，例如 1920x1080。</translation>
    </message>
    <message>
        <source>--extent and --zoom-to exclude each other.</source>
        <translation>--extent 与 --zoom-to 不能同用。</translation>
    </message>
    <message>
        <source>--extent: “%1” is not a box. Write west, south, east and north in degrees, for example 118,27,123,32.</source>
        <translation>--extent：“%1”不是范围。请按度写西、南、东、北，例如 118,27,123,32。</translation>
    </message>
    <message>
        <source>--extent: the map&apos;s projection does not reach this part of the world.</source>
        <translation>--extent：地图投影覆盖不到这一范围。</translation>
    </message>
    <message>
        <source>--overwrite allows it.</source>
        <translation>加上 --overwrite 即可替换。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “zoneatlas render -o map.png” draws the map without one.</source>
        <translation>没有可以打开窗口的显示器。“zoneatlas render -o map.png”不需要显示器也能绘制地图。</translation>
    </message>
    <message>
        <source>where the figure goes; the ending decides: .png .jpg .pdf .svg, or .tif for the map alone as a GeoTIFF</source>
        <translation>图写到哪里；格式由扩展名决定：.png .jpg .pdf .svg，或 .tif（仅地图的 GeoTIFF）</translation>
    </message>
    <message>
        <source>in an SVG, text as text instead of outlines</source>
        <translation>SVG 中的文字保留为文字，而不是轮廓</translation>
    </message>
    <message>
        <source>with a picture, also a world file and a .prj that place it on the map</source>
        <translation>为图片另写坐标文件（world file）和 .prj，以便在地图上定位</translation>
    </message>
    <message>
        <source>Nothing says where the picture goes: add -o FILE.</source>
        <translation>没有说明图写到哪里：请加 -o 文件。</translation>
    </message>
    <message>
        <source>-o %1: the name must end in one of these: %2.</source>
        <translation>-o %1：文件名须以下列之一结尾：%2。</translation>
    </message>
    <message>
        <source>Nothing says where the animation goes: add -o FILE.gif, FILE.mp4 or a folder for pictures.</source>
        <translation>没有说明动画写到哪里：请加上 -o FILE.gif、FILE.mp4 或存放图片的文件夹。</translation>
    </message>
    <message>
        <source>-o %1: animations are written as .gif, .mp4 or into a folder; the name of a new folder with a dot ends in /.</source>
        <translation>-o %1：动画可以写成 .gif、.mp4，或写入文件夹；新文件夹的名称若含有点号，请以 / 结尾。</translation>
    </message>
    <message>
        <source>--transparent: only a folder of pictures can have no ground.</source>
        <translation>--transparent：只有图片文件夹可以没有底色。</translation>
    </message>
    <message>
        <source>Nothing says where the atlas goes: add -o FOLDER.</source>
        <translation>没有说明图集写到哪里：请加上 -o FOLDER。</translation>
    </message>
    <message>
        <source>--by province shows each province; --extent and --zoom-to have no meaning with it.</source>
        <translation>--by province 会逐个显示各省；与它同用时，--extent 和 --zoom-to 没有意义。</translation>
    </message>
    <message>
        <source>--name: %1 is not known here. Use %2.</source>
        <translation>--name：这里没有 %1。可用的有 %2。</translation>
    </message>
    <message>
        <source>--name: “%1” cannot be a figure&apos;s name. It holds no folder and ends in one of these: %2.</source>
        <translation>--name：“%1”不能作为图的文件名。文件名不能包含文件夹，并须以下列之一结尾：%2。</translation>
    </message>
    <message>
        <source>--name: two files would be called “%1”. Tell them apart with one of %2.</source>
        <translation>--name：会有两个文件都叫“%1”。请用下列之一加以区分：%2。</translation>
    </message>
    <message>
        <source>where the animation goes: FILE.gif, FILE.mp4 (needs ffmpeg), or a folder for numbered pictures</source>
        <translation>动画写到哪里：FILE.gif、FILE.mp4（需要 ffmpeg），或存放编号图片的文件夹</translation>
    </message>
    <message>
        <source>the folder of the atlas; it appears when it is complete</source>
        <translation>图集的文件夹；全部完成后才会出现</translation>
    </message>
    <message>
        <source>a figure for each batch as it was approved, or for each province (batch)</source>
        <translation>每批获批时一幅图，或每省一幅图（batch）</translation>
    </message>
    <message>
        <source>a frame for each event, from the day before the first, or for each month (event)</source>
        <translation>每个事件一帧（从第一个事件的前一天起），或每月一帧（event）</translation>
    </message>
    <message>
        <source>how long each date stays, in milliseconds (1200; with --step month 200)</source>
        <translation>每个日期停留多久，以毫秒计（1200；用 --step month 时为 200）</translation>
    </message>
    <message>
        <source>how much longer the last one stays (3000)</source>
        <translation>最后一个日期再多停留多久（3000）</translation>
    </message>
    <message>
        <source>frames between two dates that blend the one into the other (0)</source>
        <translation>两个日期之间渐变的帧数（0）</translation>
    </message>
    <message>
        <source>%1 % done; Ctrl+C stops.</source>
        <translation>已完成 %1 %；按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>--inset: “%1” is not known. Use one of these: %2, or west, south, east and north in degrees.</source>
        <translation>--inset：“%1”未知。可用：%2，或以度表示的西、南、东、北界。</translation>
    </message>
    <message>
        <source>insets: south-china-sea, pearl-river-delta, yangtze-delta, beijing-tianjin or W,S,E,N in degrees</source>
        <translation>附图：south-china-sea、pearl-river-delta、yangtze-delta、beijing-tianjin，或以度表示的 W,S,E,N</translation>
    </message>
    <message>
        <source>an arrow to true north</source>
        <translation>指向真北的指北针</translation>
    </message>
    <message>
        <source>meridians and parallels with their degrees</source>
        <translation>标注度数的经纬网</translation>
    </message>
    <message>
        <source>--report names the same file as -o.</source>
        <translation>--report 与 -o 指向同一个文件。</translation>
    </message>
    <message>
        <source>take every setting from a file this program made (picture, page, animation or JSON); other options override</source>
        <translation>全部设置取自本程序生成的文件（图片、页面、动画或 JSON）；其他选项优先</translation>
    </message>
    <message>
        <source>--crs: this projection does not reach what the recipe shows. Choose another part of the world with --extent.</source>
        <translation>--crs：此投影覆盖不到配方所示的范围。请用 --extent 另选范围。</translation>
    </message>
    <message>
        <source>The map is empty: the data have nothing in the part of the world to show.</source>
        <translation>地图是空的：数据在要显示的范围内没有任何内容。</translation>
    </message>
    <message>
        <source>--strict allows no empty map.</source>
        <translation>--strict 不允许空白地图。</translation>
    </message>
    <message>
        <source>the map alone with its furniture, or with charts, a caption and numbered sources (map)</source>
        <translation>仅地图及其图例等要素，或另附图表、图注和编号来源（map）</translation>
    </message>
    <message>
        <source>what stands below the title (what is in force)</source>
        <translation>标题下的文字（默认为有效综试区数）</translation>
    </message>
    <message>
        <source>a sentence about the figure below the map; a report always has one</source>
        <translation>地图下方的一句图注；report 总带图注</translation>
    </message>
    <message>
        <source>--map-extent: “%1” is not a box. Write four numbers in the units of the map: west, south, east and north edge.</source>
        <translation>--map-extent：“%1”不是一个范围。请按地图单位写四个数：西、南、东、北边界。</translation>
    </message>
    <message>
        <source>--map-extent excludes --extent and --zoom-to.</source>
        <translation>--map-extent 不能与 --extent 或 --zoom-to 同时使用。</translation>
    </message>
    <message>
        <source>--without: “%1” is not known. Use one of these: %2.</source>
        <translation>--without：不认识“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>the same in the units of --crs</source>
        <translation>同上，以 --crs 的单位表示</translation>
    </message>
    <message>
        <source>the zones of one province alone, as 330000; counts and legend too</source>
        <translation>只画一个省的综试区，例如 330000；数目和图例也随之</translation>
    </message>
    <message>
        <source>leave out: title, subtitle, date, legend, scale-bar, labels, sources</source>
        <translation>不画：title（标题）、subtitle（副标题）、date（日期）、legend（图例）、scale-bar（比例尺）、labels（注记）、sources（来源）</translation>
    </message>
    <message>
        <source>--charts: “%1” is not known. Use some of these: %2.</source>
        <translation>--charts：不认识“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>--move: “%1” is not understood. Write an item and its top left corner in shares of the page, for example legend=0.1,0.25 or inset2=0,0.5. Items: %2.</source>
        <translation>--move：无法理解“%1”。请写出元素及其左上角在页面中的比例，例如 legend=0.1,0.25 或 inset2=0,0.5。元素有：%2。</translation>
    </message>
    <message>
        <source>items that stand elsewhere: top left corner in shares (0 to 1) of the page, as legend=0.1,0.25 or inset2=0,0.5</source>
        <translation>另行放置的元素：左上角在页面中的比例（0 到 1），例如 legend=0.1,0.25 或 inset2=0,0.5</translation>
    </message>
    <message>
        <source>type of the zones&apos; names, in points (7.5, less on small pages)</source>
        <translation>综试区名称的字号，以磅计（7.5，小页面上更小）</translation>
    </message>
    <message>
        <source>--choropleth: “%1” is not understood. Write MEASURE, MEASURE:METHOD, MEASURE:METHOD:CLASSES with 3 to 7 classes, or MEASURE:manual:BOUND,… with ascending bounds; :per-date behind it for classes of each date&apos;s own. Words: %2.</source>
        <translation>--choropleth：无法理解“%1”。请写 指标、指标:方法、指标:方法:级数（3 到 7 级），或 指标:manual:界限,…（界限由小到大）；末尾加 :per-date 则每个日期单独分级。可用的词：%2。</translation>
    </message>
    <message>
        <source>--filter: “%1” is not understood. Write for example “batch=3,5;province=330000;level=county;status=in-force;trade=yes”. Words of levels and statuses: %2.</source>
        <translation>--filter：无法理解“%1”。例如：“batch=3,5;province=330000;level=county;status=in-force;trade=yes”。层级和状态的词：%2。</translation>
    </message>
    <message>
        <source>--only-province, --filter: “%1” is not a province&apos;s code, as 330000.</source>
        <translation>--only-province、--filter：“%1”不是省级行政区代码，例如 330000。</translation>
    </message>
    <message>
        <source>only zones that meet all demands: batch=3,5;province=330000;level=county,new-area;status=in-force,revoked;trade=yes; counts and legend too</source>
        <translation>只显示符合所有条件的综试区：batch=3,5;province=330000;level=county,new-area;status=in-force,revoked;trade=yes；计数和图例也随之改变</translation>
    </message>
    <message>
        <source>zones to highlight, and provinces by their codes</source>
        <translation>要突出显示的综试区，以及省级行政区（用代码）</translation>
    </message>
    <message>
        <source>how the facts are written; csv is one table of zones and trade figures (text)</source>
        <translation>输出的形式；csv 是综试区与贸易数字合成的一张表（text）</translation>
    </message>
    <message>
        <source>a map of what is new, unchanged and revoked between this day and --as-of</source>
        <translation>本日期与 --as-of 之间新设、未变和撤销的地图</translation>
    </message>
    <message>
        <source>trade figures in yuan or in US dollars; nothing is converted: what was not published in dollars is missing (cny)</source>
        <translation>贸易数据以人民币或美元计；不作换算：未以美元公布的即为缺失（cny）</translation>
    </message>
    <message>
        <source>charts of a report: zones-over-time, zones-by-province, zones-by-region, provinces-covered, national-trade, trade-growth, provinces-ranked, provinces-over-time, places-ranked, selected-figures, zones-and-trade (zones-over-time,national-trade)</source>
        <translation>报告中的图表：zones-over-time、zones-by-province、zones-by-region、provinces-covered、national-trade、trade-growth、provinces-ranked、provinces-over-time、places-ranked、selected-figures、zones-and-trade（zones-over-time,national-trade）</translation>
    </message>
    <message>
        <source>a map has none; add --figure report</source>
        <translation>地图没有图表；请加 --figure report</translation>
    </message>
    <message>
        <source>--%1 has no effect here: %2.</source>
        <translation>--%1 在此不起作用：%2。</translation>
    </message>
    <message>
        <source>--filter: no zone meets all demands, and the map shows none.</source>
        <translation>--filter：没有综试区符合全部条件，地图上不显示任何综试区。</translation>
    </message>
    <message>
        <source>names of the figures, with {n}, {batch} and {date}, or {n}, {code}, {province} and {date}; .png without an ending</source>
        <translation>各图的文件名，可含 {n}、{batch} 和 {date}，或 {n}、{code}、{province} 和 {date}；无扩展名时为 .png</translation>
    </message>
    <message>
        <source>a JPEG always has a ground</source>
        <translation>JPEG 总有底色</translation>
    </message>
    <message>
        <source>the file is no SVG</source>
        <translation>该文件不是 SVG</translation>
    </message>
    <message>
        <source>the file is no picture of pixels</source>
        <translation>该文件不是像素图</translation>
    </message>
    <message>
        <source>A GeoTIFF holds the map alone, without charts and texts.</source>
        <translation>GeoTIFF 只含地图，不含图表和文字。</translation>
    </message>
    <message>
        <source>--recipe excludes a project: each tells data and figure.</source>
        <translation>--recipe 不能与项目同时使用：两者都说明了数据和图。</translation>
    </message>
    <message>
        <source>Usage: zoneatlas render [PROJECT.zatlas] -o FILE [options]

Draws the map with its title, date, legend, scale bar and sources.</source>
        <translation>用法：zoneatlas render [项目.zatlas] -o 文件 [选项]

绘制地图及其标题、日期、图例、比例尺和来源。</translation>
    </message>
    <message>
        <source>Usage: zoneatlas animate [PROJECT.zatlas] -o FILE.gif|FILE.mp4|FOLDER [options]

Draws the figure date by date, up to --as-of: each frame is what “render” draws for its date.
Dates: by event, n = days with an event + 1; by month, n = months from the first event to the last + 1. Frames: n + N · (n − 1), where N is --fade.</source>
        <translation>用法：zoneatlas animate [项目.zatlas] -o 文件.gif|文件.mp4|文件夹 [选项]

逐个日期绘制图形，直到 --as-of：每一帧都与“render”在该日期所绘相同。
日期数：按事件为 n = 有事件的天数 + 1；按月为 n = 从首个事件到最后事件的月数 + 1。帧数：n + N · (n − 1)，N 即 --fade。</translation>
    </message>
    <message>
        <source>Usage: zoneatlas atlas [PROJECT.zatlas] -o FOLDER [options]

Draws a figure for each batch or province, with a table (index.csv) and a sheet of thumbnails (index.pdf).</source>
        <translation>用法：zoneatlas atlas [项目.zatlas] -o FOLDER [选项]

为每批或每省绘制一幅图，并附目录表（index.csv）和缩略图页（index.pdf）。</translation>
    </message>
    <message>
        <source>Usage: zoneatlas query [PROJECT.zatlas] [options]

Writes the facts at a date to standard output: zones, batches, provinces, trade figures.
A figure of an area without a code has the area&apos;s Chinese name as its subject.</source>
        <translation>用法：zoneatlas query [项目.zatlas] [选项]

把某一日期的事实写到标准输出：综试区、批次、省份、贸易数据。
没有代码的区域，其数据以中文名称作为主体。</translation>
    </message>
    <message>
        <source>--overlay: “%1” is not understood. Write PATH, PATH:LAYER, or PATH|#COLOUR|WIDTH_MM|OPACITY|FILL|NAME with shares of 0 to 1 for opacity and fill; several are separated by semicolons.</source>
        <translation>--overlay：无法理解“%1”。请写成 PATH、PATH:LAYER 或 PATH|#颜色|线宽毫米|不透明度|填充|名称，不透明度和填充为 0 到 1 之间的数；多个以分号分隔。</translation>
    </message>
    <message>
        <source>lines, points or areas to lay over the map, in any format GDAL reads, the first lowest; LOOK is #COLOUR|WIDTH_MM|OPACITY|FILL|NAME</source>
        <translation>叠加在地图上的线、点或面，支持 GDAL 可读的任何格式，先列者在下；LOOK 为 #颜色|线宽毫米|不透明度|填充|名称</translation>
    </message>
    <message>
        <source>Nothing says what to look at: add the name of a file.</source>
        <translation>没有说明要查看什么：请加上文件名。</translation>
    </message>
    <message>
        <source>Not every file could be read.</source>
        <translation>并非所有文件都能读取。</translation>
    </message>
    <message>
        <source>%1 (a guess: the file does not say)</source>
        <translation>%1（推测：文件没有说明）</translation>
    </message>
    <message>
        <source>(%1?)</source>
        <comment>a role that a column might play</comment>
        <translation>（%1？）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Places found in the boundaries</source>
        <translation>在边界中找到的地点</translation>
    </message>
    <message>
        <source>row %1, “%2”</source>
        <translation>第 %1 行“%2”</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Extent in degrees</source>
        <translation>范围（度）</translation>
    </message>
    <message>
        <source>Seems to be</source>
        <translation>看来是</translation>
    </message>
    <message>
        <source>how it is written (text)</source>
        <translation>输出格式（text）</translation>
    </message>
    <message>
        <source>table of zones instead of the bundled one, or any table or layer of places and dates</source>
        <translation>代替内置表的试验区表，或任何含地点和日期的表或图层</translation>
    </message>
    <message>
        <source>encoding of the text in zones (or boundaries, trade), as GB18030 or boundaries:Big5</source>
        <translation>zones（或 boundaries、trade）的文字编码，如 GB18030 或 boundaries:Big5</translation>
    </message>
    <message>
        <source>map projection: an authority code as EPSG:3857, a PROJ string, or china-albers (one that fits the data)</source>
        <translation>地图投影：权威代码（如 EPSG:3857）、PROJ 字符串或 china-albers（默认采用适合数据的投影）</translation>
    </message>
    <message>
        <source>Usage: zoneatlas inspect FILE… [options]

Tells what files of data are: format, layers, encoding and why, coordinate system, columns and what they seem to tell, which places find a boundary, and what is wrong. --field, --encoding, --source-crs and --join say how the files are to be read.</source>
        <translation>用法：zoneatlas inspect 文件… [选项]

说明数据文件的情况：格式、图层、编码及依据、坐标系、各列及其含义、哪些地点找到了边界，以及存在的问题。--field、--encoding、--source-crs 和 --join 说明文件应如何读取。</translation>
    </message>
    <message>
        <source>--field: “%1” is no role with a column, as date=opened. Roles: %2.</source>
        <translation>--field：“%1”不是“角色=列名”的形式，如 date=opened。可用的角色：%2。</translation>
    </message>
    <message>
        <source>--encoding: “%1” is not known. Known are: %2.</source>
        <translation>--encoding：未知的编码“%1”。已知的有：%2。</translation>
    </message>
    <message>
        <source>--join: “%1” does not say which place has which code, as 襄樊=420600.</source>
        <translation>--join：“%1”没有说明哪个地点对应哪个代码，如 襄樊=420600。</translation>
    </message>
    <message>
        <source>Places at the end of %1</source>
        <translation>%1 终了时的地点</translation>
    </message>
    <message>
        <source>Present %1, so far %2, ended %3, provinces %4</source>
        <translation>现有 %1，累计 %2，已结束 %3，省份 %4</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>%1: only one file can be opened at a time.</source>
        <translation>%1：一次只能打开一个文件。</translation>
    </message>
    <message>
        <source>--measure: there is no figure of “%1” to compare. There are: %2.</source>
        <translation>--measure：没有可比较的“%1”数据。可用的有：%2。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>which figures charts and shades compare, where a table of your own has several: its heading or what its column of measures says (the first)</source>
        <translation>自有表格含多个指标时，图表和底色比较哪一个：写列标题或指标列中的名称（第一个）</translation>
    </message>
    <message>
        <source>shade the provinces by zones, approvals or goods-trade, with a table of your own its provinces or places by figures; classes by natural-breaks, quantile, equal-interval, pretty, or manual with the bounds as 2,5,10 (natural-breaks, 5 classes); :per-date behind it for classes of each date&apos;s own</source>
        <translation>各省按 zones、approvals 或 goods-trade 着色；用自有表格时按 figures 为其中的省份或地点着色；分级方法为 natural-breaks、quantile、equal-interval、pretty，或 manual 并给出界限，如 2,5,10（natural-breaks，5 级）；后加 :per-date 则每个日期单独分级</translation>
    </message>
    <message>
        <source>trade figures instead of the bundled ones: a table of that kind, or any with places, years and numbers</source>
        <translation>用此贸易数据代替内置数据：同样格式的表格，或任何含地点、年份和数值的表格</translation>
    </message>
    <message>
        <source>the boundary of a place that is not found by itself, by its code or name in zones (or trade); KEY= leaves it without one</source>
        <translation>自动匹配不到的地点所属的边界，按其在 zones（或 trade）中的代码或名称指定；KEY= 表示没有边界</translation>
    </message>
    <message>
        <source>no places</source>
        <translation>无地点</translation>
    </message>
    <message>
        <source>--filter: no place meets all demands, and the map shows none.</source>
        <translation>--filter：没有地点符合全部条件，地图上不显示任何地点。</translation>
    </message>
    <message>
        <source>A project names its data itself. Leave --boundaries, --zones, --trade, --overlay and --crs out, or name them without a project.</source>
        <translation>项目自己指明数据。请去掉 --boundaries、--zones、--trade、--overlay 和 --crs，或者不带项目使用它们。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Extent in the file’s own units</source>
        <translation>范围（文件自身单位）</translation>
    </message>
    <message>
        <source>which column plays a role in zones (or boundaries, trade), where it is not found by itself: date, end-date, name, name-zh, name-en, code, group, value, longitude (or lon), latitude (or lat), and in trade year, measure, value, unit; as date=opened;group=</source>
        <translation>zones（或 boundaries、trade）中无法自动识别的列各起什么作用：date、end-date、name、name-zh、name-en、code、group、value、longitude（或 lon）、latitude（或 lat），trade 中还有 year、measure、value、unit；例如 date=opened;group=</translation>
    </message>
    <message>
        <source>what the coordinates of a file are in, whatever it says, as EPSG:4490. Without a source it is said of the one file named that does not tell itself; else boundaries:EPSG:4490, zones:…, trade:… or overlay:…</source>
        <translation>文件坐标所用的坐标系，不论文件自己怎么说，例如 EPSG:4490。不写来源时，指所给文件中唯一没有说明坐标系的那个；否则写 boundaries:EPSG:4490、zones:…、trade:… 或 overlay:…</translation>
    </message>
    <message>
        <source>Usage: zoneatlas [FILE]                         open the window, with a project (.zatlas), a figure or a file of data
       zoneatlas render -o FILE.png             draw the map without a window
       zoneatlas animate -o FILE.gif            draw it date by date
       zoneatlas atlas -o FOLDER                draw each batch or province
       zoneatlas query                          write the facts at a date
       zoneatlas inspect FILE…                  tell what a file of data is

Commands take data, state and page from a project (.zatlas) that is named; options override it.

“zoneatlas COMMAND --help” tells the options of a command.</source>
        <translation>用法：zoneatlas [文件]                       打开窗口，可带项目（.zatlas）、图形或数据文件
      zoneatlas render -o 文件.png           不打开窗口绘制地图
      zoneatlas animate -o 文件.gif          逐个日期绘制
      zoneatlas atlas -o 文件夹              按批次或省份逐一绘制
      zoneatlas query                        输出某日的事实
      zoneatlas inspect FILE…                  说明数据文件的内容

如果指定了项目（.zatlas），各命令从中读取数据、状态和页面；选项优先于项目。

“zoneatlas COMMAND --help”列出各命令的选项。</translation>
    </message>
    <message>
        <source>--source-crs: several files do not say their coordinate system. Name the source it is for, as boundaries:%1 or overlay:%1; several are separated by semicolons.</source>
        <translation>--source-crs：有多个文件没有说明坐标系。请写明指的是哪个来源，例如 boundaries:%1 或 overlay:%1；多个之间用分号隔开。</translation>
    </message>
    <message>
        <source>day-first or month-first: how dates as 07/03/2015 in zones are meant, where they do not tell it themselves</source>
        <translation>day-first（日在前）或month-first（月在前）：zones中07/03/2015一类日期的写法，自身无法判断时使用</translation>
    </message>
    <message>
        <source>the row of zones (or trade) that names the columns, the first being 1, where it is not found by itself</source>
        <translation>zones（或trade）中写有列名的行，首行为1；未能自动识别时使用</translation>
    </message>
    <message>
        <source>--date-order: “%1” is neither day-first nor month-first.</source>
        <translation>--date-order：“%1”既不是day-first，也不是month-first。</translation>
    </message>
    <message>
        <source>--heading-row: “%1” is no row; the first row is 1.</source>
        <translation>--heading-row：“%1”不是行号；首行为1。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::CompareDivider</name>
    <message>
        <source>Divider between the two dates</source>
        <translation>两个日期之间的分隔线</translation>
    </message>
    <message>
        <source>Drag, or press ← and →</source>
        <translation>拖动，或按 ← 和 →</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ConcernList</name>
    <message>
        <source>Checked: everything on the page can be read.</source>
        <translation>已检查：页面上的内容都清晰可读。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::CoverageChart</name>
    <message>
        <source>Provincial-level regions with a zone</source>
        <translation>有综试区的省级行政区</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 / %2（%3 %）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Regions with a zone</source>
        <translation>有综试区的省级行政区</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>省级行政区</translation>
    </message>
    <message>
        <source>Provincial-level regions with a place</source>
        <translation>有地点的省级行政区</translation>
    </message>
    <message>
        <source>Regions with a place</source>
        <translation>有地点的地区</translation>
    </message>
</context>
<context>
    <name>zoneatlas::CrsText</name>
    <message>
        <source>Albers equal-area</source>
        <translation>阿尔伯斯等积圆锥投影</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area</source>
        <translation>兰勃特等积方位投影</translation>
    </message>
    <message>
        <source>Lambert conformal conic</source>
        <translation>兰勃特等角圆锥投影</translation>
    </message>
    <message>
        <source>Equal Earth</source>
        <translation>等积地球投影</translation>
    </message>
    <message>
        <source>Mercator</source>
        <translation>墨卡托投影</translation>
    </message>
    <message>
        <source>Transverse Mercator</source>
        <translation>横轴墨卡托投影</translation>
    </message>
    <message>
        <source>Robinson</source>
        <translation>罗宾森投影</translation>
    </message>
    <message>
        <source>Mollweide</source>
        <translation>摩尔魏德投影</translation>
    </message>
    <message>
        <source>Equirectangular</source>
        <translation>等距圆柱投影</translation>
    </message>
    <message>
        <source>Orthographic</source>
        <translation>正射投影</translation>
    </message>
    <message>
        <source>Azimuthal equidistant</source>
        <translation>等距方位投影</translation>
    </message>
    <message>
        <source>%1°S</source>
        <translation>南纬%1°</translation>
    </message>
    <message>
        <source>%1°N</source>
        <translation>北纬%1°</translation>
    </message>
    <message>
        <source>%1°W</source>
        <translation>西经%1°</translation>
    </message>
    <message>
        <source>%1°E</source>
        <translation>东经%1°</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a projection and its parameters</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Albers equal-area for China</source>
        <translation>中国阿尔伯斯等积圆锥投影</translation>
    </message>
</context>
<context>
    <name>zoneatlas::DataActions</name>
    <message>
        <source>Add data</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>Tables and layers (%1)</source>
        <translation>表和图层 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>zoneatlas::DatabaseDialog</name>
    <message>
        <source>Add from a database</source>
        <translation>从数据库添加</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>A PostgreSQL database, with or without PostGIS</source>
        <translation>PostgreSQL数据库，有无PostGIS均可</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A whole address such as postgresql://user@server/database can be pasted into the first field. The password is kept in memory until the program ends, and written to no file.</source>
        <translation>可将形如 postgresql://user@server/database 的完整地址粘贴到第一栏。密码只在内存中保留到程序结束，不写入任何文件。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>zoneatlas::DateField</name>
    <message>
        <source>Not a date: try 2022-03-01</source>
        <translation>不是日期，请试试 2022-03-01</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A date from %1 to %2, please</source>
        <translation>请输入 %1 至 %2 之间的日期</translation>
    </message>
    <message>
        <source>A date before the other, please</source>
        <translation>请输入早于另一日期的日期</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>另一日期</translation>
    </message>
    <message>
        <source>Date to begin after or to compare with. Click and type another</source>
        <translation>起始或对比的日期。单击可键入其他日期</translation>
    </message>
    <message>
        <source>Date of the map. Click and type another, such as 2022-03-01, 1 Mar 2022 or 2022; 2019..2022 for what changed between two</source>
        <translation>地图的日期。单击可键入其他日期，如 2022-03-01、2022年3月1日 或 2022；键入 2019..2022 可看两个日期之间的变化</translation>
    </message>
</context>
<context>
    <name>zoneatlas::DerivedText</name>
    <message>
        <source>Growth: %1 = %2 ÷ %3 − 1</source>
        <translation>增速：%1 = %2 ÷ %3 − 1</translation>
    </message>
    <message>
        <source>Exports less imports: %1 = %2 − %3</source>
        <translation>顺差：%1 = %2 − %3</translation>
    </message>
    <message>
        <source>Compared with goods trade: %1 = %2 ÷ %3</source>
        <translation>相当于货物贸易的：%1 = %2 ÷ %3</translation>
    </message>
    <message>
        <source>Per zone in force: %1 = %2 ÷ %3</source>
        <translation>平均每个有效综试区：%1 = %2 ÷ %3</translation>
    </message>
    <message>
        <source>%1 (vintages differ: %2)</source>
        <translation>%1（版本不同：%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between vintages</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1，累计修订 %2</translation>
    </message>
    <message>
        <source>Per place: %1 = %2 ÷ %3</source>
        <translation>每个地点平均：%1 = %2 ÷ %3</translation>
    </message>
</context>
<context>
    <name>zoneatlas::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>zoneatlas::DetailsView</name>
    <message>
        <source>Selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Keep this page in a tab of its own</source>
        <translation>将此页固定为标签</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>复制此页</translation>
    </message>
</context>
<context>
    <name>zoneatlas::DocumentActions</name>
    <message>
        <source>No copy for a crash is kept: %1</source>
        <translation>未能保留用于崩溃恢复的副本：%1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1 — ZoneAtlas</source>
        <comment>a project&apos;s name; the window&apos;s title</comment>
        <translation>%1 — ZoneAtlas</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects of ZoneAtlas</source>
        <translation>ZoneAtlas 项目</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>已打开：%1</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. Reloading it drops what was changed here.</source>
        <translation>“%1”已被其他程序修改。重新载入会丢弃此处的更改。</translation>
    </message>
    <message>
        <source>“%1” has changed on disk.</source>
        <translation>磁盘上的“%1”已更改。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more have changed on disk.</source>
        <translation>
            <numerusform>磁盘上的“%1”及另外 %n 个文件已更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不载入</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” is gone from the disk. Saving writes it anew.</source>
        <translation>磁盘上已经没有“%1”。保存会重新写出它。</translation>
    </message>
    <message>
        <source>“%1” is gone from the disk; what was read of it is still shown.</source>
        <translation>磁盘上已经没有“%1”；已读入的内容仍然显示。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more are gone from the disk; what was read of them is still shown.</source>
        <translation>
            <numerusform>磁盘上已经没有“%1”和另外 %n 个文件；已读入的内容仍然显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>“%1” was added. Places found: %2.</source>
        <translation>已添加“%1”。找到的地点：%2。</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zoneatlas::DocumentOpener</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在打开“%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>zoneatlas::DocumentQuestions</name>
    <message>
        <source>ZoneAtlas</source>
        <translation>ZoneAtlas</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>“%1”已不在原处。</translation>
    </message>
    <message>
        <source>It was in %1. Choose where it is now; files that were moved with it are found as well.</source>
        <translation>它原在 %1。请指出现在的位置；一同移动的文件也会被找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are missing in all.</source>
        <translation>
            <numerusform>共缺少 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open without</source>
        <translation>不含这些数据打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>“%1”在哪里？</translation>
    </message>
    <message>
        <source>Files of its kind (%1)</source>
        <translation>同类文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>如果不保存，更改将会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>“%1” is open in another window of ZoneAtlas.</source>
        <translation>“%1”已在另一个 ZoneAtlas 窗口中打开。</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”.</source>
        <translation>“%1”已在计算机“%2”上打开。</translation>
    </message>
    <message>
        <source>If both save it, the later one replaces what the other has done. Read-only, you can look at it and save it under another name.</source>
        <translation>如果两边都保存，后保存的会覆盖另一边的更改。以只读方式打开时，可以查看，也可以另存为其他名称。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation>“%1”在此处打开之后已被其他程序修改。</translation>
    </message>
    <message>
        <source>Saving replaces those changes. They are kept once, in the backup beside the file.</source>
        <translation>保存会覆盖那些修改；它们会在文件旁的备份中保留一份。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What was changed until %1 was kept. Restored, it can be saved as always.</source>
        <translation>截至 %1 的更改已保留。恢复后可照常保存。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>以后再问</translation>
    </message>
    <message>
        <source>Open the version before</source>
        <translation>打开上一版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>ZoneAtlas ended without saving a project that had no name yet.</source>
        <translation>ZoneAtlas 上次退出时有一个未命名的项目没有保存。</translation>
    </message>
    <message>
        <source>ZoneAtlas ended without saving “%1”.</source>
        <translation>ZoneAtlas 上次退出时没有保存“%1”。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::Dossier</name>
    <message>
        <source>Not yet approved on this date</source>
        <translation>该日尚未获批</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>自%1起有效</translation>
    </message>
    <message>
        <source>Revoked on %1</source>
        <translation>%1撤销</translation>
    </message>
    <message>
        <source>The date on the document was not found; its publication stands in, the latest it can be.</source>
        <translation>未查到批复文件的落款日期，以公布日期代替，实际日期不会更晚。</translation>
    </message>
    <message>
        <source>The month was read; the day is from memory.</source>
        <translation>月份有据可查，具体日期凭记忆。</translation>
    </message>
    <message>
        <source>Inferred: the same reply ends the one and founds the other.</source>
        <translation>推断：同一批复撤销前者、设立后者。</translation>
    </message>
    <message>
        <source>(inferred)</source>
        <translation>（推断）</translation>
    </message>
    <message>
        <source>Read in a plan of the province that cites the reply.</source>
        <translation>见于引用该批复的省级方案。</translation>
    </message>
    <message>
        <source>From memory: no source that lists it was read.</source>
        <translation>凭记忆：未查到列有该名称的资料。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>承接综试区</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>获批</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>撤销文号</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>承接自</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>驻地</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Also here</source>
        <translation>同一地点</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Name and approval</source>
        <translation>名称与批复</translation>
    </message>
    <message>
        <source>Reply of the batch</source>
        <translation>该批次的批复</translation>
    </message>
    <message>
        <source>Newest batch</source>
        <translation>最新批次</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>All of China</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>day of publication unknown</source>
        <translation>发布日期不详</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>%1发布</translation>
    </message>
    <message>
        <source>Older or partial figures not listed: %1</source>
        <translation>未列出的较早或部分时期数据：%1 条</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>贸易</translation>
    </message>
    <message>
        <source>No published figure</source>
        <translation>无已发布数据</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>%1 公布</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 千米</translation>
    </message>
    <message>
        <source>Nearest zones in force</source>
        <translation>最近的有效综试区</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>综试区</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>省会</translation>
    </message>
    <message>
        <source>Click a zone or province for its details.</source>
        <translation>单击综试区或省份，查看详情。</translation>
    </message>
    <message>
        <source>Published as %1</source>
        <translation>历次公布：%1</translation>
    </message>
    <message>
        <source>Not yet there on this date</source>
        <translation>该日尚未出现</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>于 %1 结束</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Newest group</source>
        <translation>最新一组</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部地点</translation>
    </message>
    <message>
        <source>Nearest places</source>
        <translation>最近的地点</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Click a place for its details.</source>
        <translation>点击地点查看详情。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::Error</name>
    <message>
        <source>there is no such file. Check the path, or choose another file.</source>
        <translation>没有这个文件。请检查路径，或另选文件。</translation>
    </message>
    <message>
        <source>the file cannot be read ({detail}). Check that it is whole, that you may read it, and that it is of the right kind.</source>
        <translation>文件无法读取（{detail}）。请检查文件是否完整、有无读取权限、类型是否正确。</translation>
    </message>
    <message>
        <source>there is no layer “{layer}” in the file. Choose one that it has.</source>
        <translation>文件中没有图层“{layer}”。请选择文件中有的图层。</translation>
    </message>
    <message>
        <source>nothing is in it. Choose one that holds data.</source>
        <translation>其中没有内容。请选择有数据的图层或文件。</translation>
    </message>
    <message>
        <source>the shape cannot be used ({detail}). Mend it in the file it comes from.</source>
        <translation>该图形无法使用（{detail}）。请在来源文件中修正。</translation>
    </message>
    <message>
        <source>the column “{field}” is missing. Add it; names of columns are in the first row.</source>
        <translation>缺少列“{field}”。请补上；列名在第一行。</translation>
    </message>
    <message>
        <source>the column “{field}” is there twice. Remove or rename one of the two.</source>
        <translation>列“{field}”出现了两次。请删去一个或改名。</translation>
    </message>
    <message>
        <source>the row has fewer cells than there are columns. Add the missing ones; empty cells count.</source>
        <translation>该行的单元格少于列数。请补齐，空单元格也要占位。</translation>
    </message>
    <message>
        <source>the row has more cells than there are columns. Put text that holds a comma in quotation marks.</source>
        <translation>该行的单元格多于列数。含逗号的文字请加引号。</translation>
    </message>
    <message>
        <source>the text is not in UTF-8 (read as: {detail}). Save the file in UTF-8.</source>
        <translation>文字不是 UTF-8 编码（按 {detail} 读取）。请把文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>the cell is empty, but is needed. Fill it in.</source>
        <translation>单元格为空，但此处必填。请补填。</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as year, month and day: 2015-03-07.</source>
        <translation>“{value}”不是日期。请按年、月、日写：2015-03-07。</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Write it with digits and a decimal point, without separators.</source>
        <translation>“{value}”不是数字。请只用数字和小数点，不用千位分隔符。</translation>
    </message>
    <message>
        <source>“{value}” is not a period. Write 2022, 2022-H1, 2022-Q1 or 2022-M01/M09.</source>
        <translation>“{value}”不是时期。请写成 2022、2022-H1、2022-Q1 或 2022-M01/M09。</translation>
    </message>
    <message>
        <source>“{value}” is not a code of a place. Codes are the six digits of GB/T 2260, such as 330100.</source>
        <translation>“{value}”不是地点代码。代码为 GB/T 2260 的六位数字，如 330100。</translation>
    </message>
    <message>
        <source>the word “{value}” is not known here. Use one of these: {detail}.</source>
        <translation>此处不认识“{value}”。请用下列之一：{detail}。</translation>
    </message>
    <message>
        <source>“{value}” is not in {detail}. Correct it here, or add it there.</source>
        <translation>{detail} 中没有“{value}”。请在此处更正，或在那里补上。</translation>
    </message>
    <message>
        <source>“{value}” is used twice. Each row needs its own: rename or remove one.</source>
        <translation>“{value}”用了两次。每行须各不相同，请改名或删去一行。</translation>
    </message>
    <message>
        <source>{value} comes before {detail}, but must not. Correct one of the two dates.</source>
        <translation>{value} 早于 {detail}，不应如此。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>“{value}” cannot be shown in the coordinate system of the map. Choose one that reaches it.</source>
        <translation>“{value}”无法在地图的坐标系中显示。请选择能覆盖它的坐标系。</translation>
    </message>
    <message>
        <source>the font “{value}” is not installed; text may look wrong. Install it.</source>
        <translation>未安装字体“{value}”，文字可能显示不正确。请安装。</translation>
    </message>
    <message>
        <source>the file is there already and was not replaced. Choose another name, or allow replacing it.</source>
        <translation>文件已存在，未予替换。请换个名称，或允许替换。</translation>
    </message>
    <message>
        <source>the file cannot be written ({detail}). Check the folder, your rights and the free space.</source>
        <translation>文件无法写入（{detail}）。请检查文件夹、权限和剩余空间。</translation>
    </message>
    <message>
        <source>files ending in “{value}” cannot be written. Choose another ending, such as .png.</source>
        <translation>不能写以“{value}”结尾的文件。请换成 .png 等后缀。</translation>
    </message>
    <message>
        <source>{value} is too large; the limit is {detail}. Choose a smaller size or fewer dots per inch.</source>
        <translation>{value} 过大，上限为 {detail}。请减小尺寸或每英寸点数。</translation>
    </message>
    <message>
        <source>nothing could be loaded ({detail}). Check the files named before.</source>
        <translation>什么也没有载入（{detail}）。请检查前面提到的文件。</translation>
    </message>
    <message>
        <source>nothing more is known</source>
        <translation>别无说明</translation>
    </message>
    <message>
        <source>The row was left out.</source>
        <translation>该行已略过。</translation>
    </message>
    <message>
        <source>The value was ignored.</source>
        <translation>该值已忽略。</translation>
    </message>
    <message>
        <source>It is drawn as a symbol.</source>
        <translation>改用符号绘制。</translation>
    </message>
    <message>
        <source>This part was not loaded.</source>
        <translation>这一部分未载入。</translation>
    </message>
    <message>
        <source>It is shown as it is.</source>
        <translation>按原样显示。</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>图层 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>要素 %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place: zones.csv, row 12</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, and what the program did about it</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>no boundary has the code {value} of zone “{detail}”. Correct the code, or use boundaries that have it.</source>
        <translation>没有边界的代码与综试区“{detail}”的 {value} 相符。请更正代码，或换用含该代码的边界。</translation>
    </message>
    <message>
        <source>the program “{value}” is needed for this and is not installed. Install it, or choose another format.</source>
        <translation>此操作需要程序“{value}”，但尚未安装。请安装，或选择其他格式。</translation>
    </message>
    <message>
        <source>the program “{value}” failed ({detail}). Choose another size or format.</source>
        <translation>程序“{value}”运行失败（{detail}）。请选择其他尺寸或格式。</translation>
    </message>
    <message>
        <source>the folder also holds “{value}” and was not replaced. Choose another folder, or move that out of it.</source>
        <translation>文件夹中还有“{value}”，未予替换。请另选文件夹，或先把它移走。</translation>
    </message>
    <message>
        <source>there is no recipe in it. Give a picture or page that ZoneAtlas made, or a recipe in JSON.</source>
        <translation>其中没有配方。请给出 ZoneAtlas 生成的图片或页面，或 JSON 格式的配方。</translation>
    </message>
    <message>
        <source>its recipe was made by ZoneAtlas {value}, which is newer than this program. Use that version, or a newer one.</source>
        <translation>其配方由 ZoneAtlas {value} 生成，比本程序新。请使用该版本或更新的版本。</translation>
    </message>
    <message>
        <source>the file is not the one the recipe was made with, so the picture may differ. Take the old file to get the same picture.</source>
        <translation>该文件与生成配方时所用的不同，图可能不一样。要得到相同的图，请用原来的文件。</translation>
    </message>
    <message>
        <source>stopped on the way; everything is as it was.</source>
        <translation>已中途停止；一切保持原样。</translation>
    </message>
    <message>
        <source>the file does not say how its text is encoded; it was read as {value} ({detail}). If the text looks wrong, choose another encoding.</source>
        <translation>文件没有说明文字编码；已按 {value} 读取（{detail}）。如果文字不对，请另选编码。</translation>
    </message>
    <message>
        <source>the text is not in {value}, as the file says; it was read as {detail}. If it looks wrong, choose another encoding.</source>
        <translation>文字并非文件所称的 {value} 编码；已按 {detail} 读取。如果文字不对，请另选编码。</translation>
    </message>
    <message>
        <source>the layer does not say its coordinate system; {value} was taken ({detail}). If shapes stand in the wrong place, choose another.</source>
        <translation>图层没有说明坐标系；已采用 {value}（{detail}）。如果位置不对，请另选坐标系。</translation>
    </message>
    <message>
        <source>latitude stands before longitude (“{value}”). Check that the shapes are where they belong.</source>
        <translation>纬度写在经度之前（“{value}”）。请核对图形的位置。</translation>
    </message>
    <message>
        <source>the positions seem to be in {value} ({detail}), which is shifted by some hundred metres. Convert them to WGS 84 before you measure.</source>
        <translation>位置似为 {value} 坐标（{detail}），有数百米偏移。量测之前请先转换为 WGS 84。</translation>
    </message>
    <message>
        <source>the index (.shx) of the shapefile is missing; it was made anew. Keep all files of a shapefile together.</source>
        <translation>缺少 shapefile 的索引文件（.shx），已重新生成。请把 shapefile 的各个文件放在一起。</translation>
    </message>
    <message>
        <source>the table (.dbf) of the shapefile is missing, so its shapes have no names. Keep all files of a shapefile together.</source>
        <translation>缺少 shapefile 的属性表（.dbf），图形因此没有名称。请把 shapefile 的各个文件放在一起。</translation>
    </message>
    <message>
        <source>the table (.dbf) has {value} rows for {detail} shapes, so the last shapes have no names. Get the file again.</source>
        <translation>属性表（.dbf）只有 {value} 行，而图形有 {detail} 个，最后的图形因此没有名称。请重新获取该文件。</translation>
    </message>
    <message>
        <source>the file ends too early; {value} features could not be read. Get the file again.</source>
        <translation>文件不完整；有 {value} 个要素无法读取。请重新获取该文件。</translation>
    </message>
    <message>
        <source>the file was changed while it was read. Read it again when it is whole.</source>
        <translation>文件在读取过程中被改动。请待文件完整后重新读取。</translation>
    </message>
    <message>
        <source>there is no shape. Draw it in the file it comes from.</source>
        <translation>没有图形。请在原文件中补画。</translation>
    </message>
    <message>
        <source>the outline is wrong ({detail}). Check the shape in the file it comes from.</source>
        <translation>轮廓有误（{detail}）。请在原文件中检查该图形。</translation>
    </message>
    <message>
        <source>the shape crosses the 180th meridian; it was cut there in two.</source>
        <translation>图形跨越 180° 经线，已在该处切成两部分。</translation>
    </message>
    <message>
        <source>the shape has areas, lines or points at once; only the areas (else the lines) were taken. Keep them in layers of their own.</source>
        <translation>图形同时含有面、线或点；只取了面（无面时取线）。请把它们分放在各自的图层中。</translation>
    </message>
    <message>
        <source>the shape has curves; they were made of short lines.</source>
        <translation>图形含有曲线，已化为短线段。</translation>
    </message>
    <message>
        <source>there are more layers ({value}); this one was taken. Name another where you need it.</source>
        <translation>还有其他图层（{value}）；已采用这一个。如需其他图层，请指明。</translation>
    </message>
    <message>
        <source>another column has the same name; this one is called “{value}” here. Give each column a name of its own.</source>
        <translation>另有同名的列；此列在这里称为“{value}”。请给每一列取不同的名称。</translation>
    </message>
    <message>
        <source>the cell holds {value} characters; only the first {detail} were taken. Check the quotation marks before it.</source>
        <translation>该单元格有 {value} 个字符，只取了前 {detail} 个。请检查它前面的引号。</translation>
    </message>
    <message>
        <source>“{value}” was read as {detail}. Check that it is meant so.</source>
        <translation>“{value}”已读作 {detail}。请核对是否如此。</translation>
    </message>
    <message>
        <source>“{value}” was read as {detail}, though day and month could be meant the other way round. Write dates as 2015-03-07.</source>
        <translation>“{value}”已读作 {detail}，但日和月也可能相反。请把日期写成 2015-03-07 的形式。</translation>
    </message>
    <message>
        <source>cells are merged; each of their rows was given “{value}”. Check that it is meant so.</source>
        <translation>单元格已合并；其中每一行都取值“{value}”。请核对是否如此。</translation>
    </message>
    <message>
        <source>no column tells the {value}. Say which one does, or add one.</source>
        <translation>没有说明{value}的列。请指定一列，或添加一列。</translation>
    </message>
    <message>
        <source>no boundary answers to “{value}” (near to it: {detail}). Choose its boundary, or correct it.</source>
        <translation>没有与“{value}”对应的边界（相近的有：{detail}）。请选定边界，或予以更正。</translation>
    </message>
    <message>
        <source>several boundaries answer to “{value}” ({detail}). Choose one, or give its code.</source>
        <translation>有多个边界与“{value}”对应（{detail}）。请选定一个，或给出代码。</translation>
    </message>
    <message>
        <source>{value} more of the same kind are not listed.</source>
        <translation>另有 {value} 个同类问题未列出。</translation>
    </message>
    <message>
        <source>It was mended here; the file is as it was.</source>
        <translation>已在此修正；文件保持原样。</translation>
    </message>
    <message>
        <source>You can choose otherwise.</source>
        <translation>可以另行选择。</translation>
    </message>
    <message>
        <source>this is not a project of ZoneAtlas. Choose a file that was saved as a project (.zatlas).</source>
        <translation>这不是 ZoneAtlas 的项目。请选择保存为项目的文件（.zatlas）。</translation>
    </message>
    <message>
        <source>the project file is damaged ({detail}). The version before it is kept beside it under the same name with “~” at the end: open that one.</source>
        <translation>项目文件已损坏（{detail}）。它的上一版本保存在同一文件夹中，文件名末尾带“~”：请打开那个文件。</translation>
    </message>
    <message>
        <source>this project is open in another window of ZoneAtlas (on “{value}”) and was not replaced. Choose another name.</source>
        <translation>此项目正在另一个 ZoneAtlas 窗口中打开（计算机“{value}”），没有被覆盖。请另取名称。</translation>
    </message>
    <message>
        <source>this project was saved by ZoneAtlas {value}, which is newer than this program. What is known here is shown; what is not stays in the file. Save it under another name, or open it with that version.</source>
        <translation>此项目由较新的ZoneAtlas {value}保存。本程序能识别的内容已显示，其余仍保留在文件中。请以其他名称保存，或用该版本打开。</translation>
    </message>
    <message>
        <source>the database lets nobody in without the right password ({detail}). Give it in the window, in PGPASSWORD or in ~/.pgpass.</source>
        <translation>数据库需要正确的密码（{detail}）。请在窗口中输入，或写在PGPASSWORD或~/.pgpass中。</translation>
    </message>
    <message>
        <source>the database cannot be read ({detail}). Check its address, and that the server runs and lets you read the table.</source>
        <translation>无法读取数据库（{detail}）。请检查地址，并确认服务器正在运行且您有权读取该表。</translation>
    </message>
    <message>
        <source>nothing tells the unit of “{value}”. Write it behind the name of the column, as in “Sales (USD million)”, or into a column of its own.</source>
        <translation>没有注明“{value}”的单位。请写在列名之后，如“销售额（万元）”，或单列一栏。</translation>
    </message>
    <message>
        <source>“{value}” has several units ({detail}). Only figures of the most frequent one are compared: give all of them in one.</source>
        <translation>“{value}”有多种单位（{detail}）。只比较最常见单位的数据：请统一单位。</translation>
    </message>
    <message>
        <source>“{value}” was told before, as {detail}. The first figure is shown: sum them up, or remove one.</source>
        <translation>“{value}”前面已有，为 {detail}。只显示第一个数值：请相加，或删去其一。</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no boundary is called alike</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>there is no area here. Boundaries must be polygons: choose a polygon layer.</source>
        <translation>这里没有面。边界必须是多边形：请选择多边形图层。</translation>
    </message>
    <message>
        <source>the position “{value}” is not on the earth. Give degrees (longitude -180 to 180, latitude -90 to 90), or say which coordinate system it is in.</source>
        <translation>位置“{value}”不在地球上。请用度（经度 -180 至 180，纬度 -90 至 90），或者说明它用的是哪个坐标系。</translation>
    </message>
    <message>
        <source>“{value}” is no coordinate system that can be used here ({detail}). Give one such as EPSG:4490 for data, and a projected one in metres such as EPSG:3857 for the map.</source>
        <translation>“{value}”不是这里能用的坐标系（{detail}）。数据请用 EPSG:4490 之类，地图请用以米为单位的投影坐标系，例如 EPSG:3857。</translation>
    </message>
    <message>
        <source>there are columns, but no rows below them. Choose a file that holds data.</source>
        <translation>只有列名，下面没有任何行。请选择有数据的文件。</translation>
    </message>
    <message>
        <source>there is one column alone: is that a table? Columns are told apart by commas, semicolons or tabs.</source>
        <translation>只有一列：这是表格吗？各列之间应当用逗号、分号或制表符隔开。</translation>
    </message>
    <message>
        <source>this is no text, though its name says so. Give the file the ending of what it is, such as .xlsx, or save it as CSV.</source>
        <translation>这不是文本，虽然文件名这么说。请把扩展名改成它真正的类型（例如 .xlsx），或者另存为 CSV。</translation>
    </message>
    <message>
        <source>“{value}” is not understood: {detail} belongs there. Correct it, or take it out.</source>
        <translation>无法理解“{value}”：这里应当是{detail}。请更正，或者删去。</translation>
    </message>
    <message>
        <source>only the first {value} of {detail} rows were read. Make a view in the database that holds what you need, or raise the bound (ZONEATLAS_DATABASE_ROWS).</source>
        <translation>共 {detail} 行，只读取了前 {value} 行。请在数据库里建一个只含所需内容的视图，或者提高上限（ZONEATLAS_DATABASE_ROWS）。</translation>
    </message>
    <message>
        <source>{value} cuts the map at the 180th meridian, and there are places on both sides of it. Leave the choice of a projection to the program, or choose {detail}.</source>
        <translation>{value}在 180° 经线处断开地图，而两侧都有地点。请让程序自己选择投影，或者选用 {detail}。</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>{ } 中的对象</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] 中的列表</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>引号中的文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>(version not told)</source>
        <comment>behind the program&apos;s name</comment>
        <translation>（未说明版本）</translation>
    </message>
    <message>
        <source>That part is not on the map.</source>
        <translation>这一部分没有画在地图上。</translation>
    </message>
    <message>
        <source>the file does not say its coordinate system, and its coordinates ({value}) are neither degrees nor in a system that can be guessed. Systems they fit: {detail}. Choose it under “Coordinates” where you add the file, or give it with --source-crs, as --source-crs EPSG:4549.</source>
        <translation>文件没有说明坐标系，其坐标（{value}）既不是度，也无法推测是哪个坐标系。可能的坐标系：{detail}。请在添加文件的对话框的“坐标系”处选择，或者用 --source-crs 给出，例如 --source-crs EPSG:4549。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::EventList</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>zoneatlas::EventListModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>In force after it</source>
        <translation>此后有效</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>%1 in 1 province</source>
        <translation>%1 个，1 个省份</translation>
    </message>
    <message>
        <source>%1 in %2 provinces</source>
        <translation>%1 个，%2 个省份</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>+1 zone</source>
        <translation>+1 个</translation>
    </message>
    <message>
        <source>+%1 zones in 1 province</source>
        <translation>+%1 个，1 个省份</translation>
    </message>
    <message>
        <source>+%1 zones in %2 provinces</source>
        <translation>+%1 个，%2 个省份</translation>
    </message>
    <message>
        <source>−%1: %2</source>
        <translation>−%1 个：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>+1 place</source>
        <translation>+1 个地点</translation>
    </message>
    <message>
        <source>+%1 places</source>
        <translation>+%1 个地点</translation>
    </message>
    <message>
        <source>+%1 places in 1 province</source>
        <translation>+%1 个地点，在 1 个省份</translation>
    </message>
    <message>
        <source>+%1 places in %2 provinces</source>
        <translation>+%1 个地点，在 %2 个省份</translation>
    </message>
    <message>
        <source>Present after it</source>
        <translation>此后现有</translation>
    </message>
    <message>
        <source>+%1 zones</source>
        <translation>+%1 个试验区</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ExportActions</name>
    <message>
        <source>Copied: %1 × %2 px, %3 dpi</source>
        <translation>已复制：%1 × %2 像素，%3 dpi</translation>
    </message>
    <message>
        <source>Open a figure&apos;s settings</source>
        <translation>打开图件的设置</translation>
    </message>
    <message>
        <source>Figures of ZoneAtlas</source>
        <translation>ZoneAtlas 图件</translation>
    </message>
    <message>
        <source>Written: %1 · %2 × %3 px, %4 dpi</source>
        <translation>已写入：%1 · %2 × %3 像素，%4 dpi</translation>
    </message>
    <message>
        <source>ZoneAtlas</source>
        <translation>ZoneAtlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ExportDialog</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg *.jpeg)</source>
        <translation>JPEG 图片 (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>GeoTIFF, the map alone (*.tif *.tiff)</source>
        <translation>GeoTIFF，仅地图 (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Picture and drawing to the clipboard</source>
        <translation>将图片和矢量图复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>复制为命令行</translation>
    </message>
    <message>
        <source>The call that makes this figure without a window</source>
        <translation>无需窗口即可生成此图件的命令</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Copied as a picture, a drawing and text.</source>
        <translation>已复制为图片、矢量图和文字。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ExportForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>指北针</translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation>经纬网</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>背景透明</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>As on screen, %1 × %2 px</source>
        <translation>与屏幕相同，%1 × %2 像素</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Current view</source>
        <translation>当前视图</translation>
    </message>
    <message>
        <source>All of China</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>As in the figure opened</source>
        <translation>与打开的图件相同</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation>宽、高</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>Map shows</source>
        <translation>地图范围</translation>
    </message>
    <message>
        <source>Zones of</source>
        <translation>综试区范围</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Map approval number (审图号), printed with the sources</source>
        <translation>审图号，与资料来源一同印出</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>审图号</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>页面内容</translation>
    </message>
    <message>
        <source>Insets</source>
        <translation>附图</translation>
    </message>
    <message>
        <source>= %1 × %2 px</source>
        <translation>= %1 × %2 像素</translation>
    </message>
    <message>
        <source>= %1 × %2 mm</source>
        <translation>= %1 × %2 毫米</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图件</translation>
    </message>
    <message>
        <source>what is in force</source>
        <translation>有效综试区数目</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>usual size</source>
        <translation>通常大小</translation>
    </message>
    <message>
        <source>Undo moved items</source>
        <translation>所有元素放回原处</translation>
    </message>
    <message>
        <source>Drag what stands on the page to move it.</source>
        <translation>页面上的元素可用鼠标拖动。</translation>
    </message>
    <message>
        <source>Labels, pt</source>
        <translation>注记字号（磅）</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口一致</translation>
    </message>
    <message>
        <source>Report with charts</source>
        <translation>含图表的报告</translation>
    </message>
    <message>
        <source>Places of</source>
        <translation>地点所属</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ExportPreset</name>
    <message>
        <source>Full HD, 1920 × 1080 px</source>
        <translation>全高清，1920 × 1080 像素</translation>
    </message>
</context>
<context>
    <name>zoneatlas::Figure</name>
    <message>
        <source>%1 approved · %2 revoked</source>
        <translation>获批 %1 个 · 撤销 %2 个</translation>
    </message>
    <message>
        <source>Boundaries: Apache ECharts 4.9.0 (Apache-2.0), about 2015, drawn as published; no position on borders is taken.</source>
        <translation>边界：Apache ECharts 4.9.0（Apache-2.0），约 2015 年，按发布原样绘制，对边界不持立场。</translation>
    </message>
    <message>
        <source>Boundaries: %1, drawn as published.</source>
        <translation>边界：%1，按发布原样绘制。</translation>
    </message>
    <message>
        <source>Zones: replies of the State Council, as of batch %1 (%2).</source>
        <translation>综试区：国务院批复，截至第 %1 批（%2）。</translation>
    </message>
    <message>
        <source>Map approval number: %1</source>
        <translation>审图号：%1</translation>
    </message>
    <message>
        <source>Cross-border e-commerce pilot zones of China</source>
        <translation>中国跨境电子商务综合试验区</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1之后</translation>
    </message>
    <message>
        <source>%1 zones in force in %2 provincial-level regions</source>
        <translation>有效综试区 %1 个，覆盖 %2 个省级行政区</translation>
    </message>
    <message>
        <source>%1 revoked</source>
        <translation>已撤销 %1 个</translation>
    </message>
    <message>
        <source>No zone in force</source>
        <translation>尚无有效综试区</translation>
    </message>
    <message>
        <source>1 zone in force</source>
        <translation>有效综试区 1 个</translation>
    </message>
    <message>
        <source>%1 zones in force in one provincial-level region</source>
        <translation>有效综试区 %1 个，均在一个省级行政区</translation>
    </message>
    <message>
        <source>By %1, no pilot zone was in force.</source>
        <translation>截至%1，尚无有效综试区。</translation>
    </message>
    <message>
        <source>By %1, one pilot zone was in force</source>
        <translation>截至%1，有效综试区 1 个</translation>
    </message>
    <message>
        <source>By %1, %2 zones in %3 provincial-level regions were in force</source>
        <translation>截至%1，有效综试区 %2 个，覆盖 %3 个省级行政区</translation>
    </message>
    <message>
        <source>, %1 of them new since %2 (batch %3)</source>
        <translation>，其中 %1 个自%2起新设（第 %3 批）</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>%n had been revoked.</source>
        <translation>
            <numerusform>另有 %n 个已撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1, approved on %2: %3 zones in %4 provincial-level regions in force on %5.</source>
        <translation>第 %1 批，%2获批：截至%5有效 %3 个，覆盖 %4 个省级行政区。</translation>
    </message>
    <message>
        <source>After %1 and by %2, %3 zones in %4 provincial-level regions were approved and %5 revoked.</source>
        <translation>%1之后至%2，获批综试区 %3 个，涉及 %4 个省级行政区，撤销 %5 个。</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)%5.</source>
        <translation>%2%1：%3（%4）%5。</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1—%2年</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>%1公布</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>公布日期不详</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1《%2》</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1（%2）：%3。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>zones</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Only some zones are counted (%1); zones in force in all: %2.</source>
        <translation>仅统计部分综试区（%1）；全部有效综试区共 %2 个。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between demands</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 new · %2 revoked · %3 unchanged</source>
        <translation>新设 %1 · 撤销 %2 · 未变 %3</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 zones were new and %4 revoked; %5 were in force on both days.</source>
        <translation>从%1到%2，新设 %3 个综试区，撤销 %4 个，两日均有效的 %5 个。</translation>
    </message>
    <message>
        <source>Shading of provinces: %1 (%2)%3.</source>
        <translation>省份着色：%1（%2）%3。</translation>
    </message>
    <message>
        <source>No place present</source>
        <translation>目前没有地点</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 个地点</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 个地点</translation>
    </message>
    <message>
        <source>%1 places in one provincial-level region</source>
        <translation>%1 个地点，在一个省级行政区</translation>
    </message>
    <message>
        <source>%1 places in %2 provincial-level regions</source>
        <translation>%1 个地点，在 %2 个省级行政区</translation>
    </message>
    <message>
        <source>On %1, no place was present.</source>
        <translation>%1没有地点。</translation>
    </message>
    <message>
        <source>By %1, there was one place</source>
        <translation>截至%1，有 1 个地点</translation>
    </message>
    <message>
        <source>By %1, there were %2 places</source>
        <translation>截至%1，有 %2 个地点</translation>
    </message>
    <message>
        <source>By %1, there were %2 places in %3 provincial-level regions</source>
        <translation>截至%1，在 %3 个省级行政区有 %2 个地点</translation>
    </message>
    <message>
        <source>, %1 of them of the newest group, from %2 on (%3)</source>
        <translation>，其中 %1 个属于自%2起的最新一组（%3）</translation>
    </message>
    <message>
        <source>%n had ended.</source>
        <translation>另有 %n 个已结束。</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3 places in %4 provincial-level regions on %5.</source>
        <translation>%1（自%2起）：%5在 %4 个省级行政区有 %3 个地点。</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3 places on %4.</source>
        <translation>%1（自%2起）：%4有 %3 个地点。</translation>
    </message>
    <message>
        <source>After %1 and by %2, %3 places in %4 provincial-level regions began and %5 ended.</source>
        <translation>%1之后至%2，在 %4 个省级行政区新增 %3 个地点，结束 %5 个。</translation>
    </message>
    <message>
        <source>After %1 and by %2, %3 places began and %4 ended.</source>
        <translation>%1之后至%2，新增 %3 个地点，结束 %4 个。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 places were new and %4 ended; %5 were there on both days.</source>
        <translation>%1至%2，新增 %3 个地点，结束 %4 个；两日均有的为 %5 个。</translation>
    </message>
    <message>
        <source>Places over time</source>
        <translation>地点随时间的变化</translation>
    </message>
    <message>
        <source>%1 begun · %2 ended</source>
        <translation>新增 %1 · 结束 %2</translation>
    </message>
    <message>
        <source>%1 new · %2 ended · %3 unchanged</source>
        <translation>新增 %1 · 结束 %2 · 不变 %3</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 个已结束</translation>
    </message>
    <message>
        <source>Only some places are counted (%1); places in all: %2.</source>
        <translation>只统计部分地点（%1）；全部地点：%2 个。</translation>
    </message>
    <message>
        <source>%1 zones in force</source>
        <translation>%1 个试验区有效</translation>
    </message>
    <message>
        <source>Places: %1.</source>
        <translation>地点：%1。</translation>
    </message>
    <message>
        <source>By %1, %2 zones were in force</source>
        <translation>截至%1，有 %2 个综合试验区有效</translation>
    </message>
    <message>
        <source>Batch %1, approved on %2: %3 zones in force on %4.</source>
        <translation>第 %1 批（%2批准）：%4有 %3 个试验区有效。</translation>
    </message>
    <message>
        <source>After %1 and by %2, %3 zones were approved and %4 revoked.</source>
        <translation>%1之后至%2，批准 %3 个试验区，撤销 %4 个。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an overlay and its file</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Overlays: %1.</source>
        <translation>叠加图层：%1。</translation>
    </message>
    <message>
        <source>Shading of places: %1 (%2)%3.</source>
        <translation>地点底色：%1（%2）%3。</translation>
    </message>
    <message>
        <source>No boundaries are drawn.</source>
        <translation>未绘制边界。</translation>
    </message>
    <message>
        <source>Land: Natural Earth, 1:50 million (public domain).</source>
        <translation>陆地：Natural Earth，1:5000万（公有领域）。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::FigureConcern</name>
    <message>
        <source>Remove inset</source>
        <translation>删除附图</translation>
    </message>
    <message>
        <source>Remove insets</source>
        <translation>删除这些附图</translation>
    </message>
    <message>
        <source>Text smaller than %1 pt is hard to read in print: %2 (%3 pt).</source>
        <translation>小于 %1 磅的文字印出来难以辨认：%2（%3 磅）。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found no room: %1</source>
        <translation>
            <numerusform>%n 个地名放不下：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says where the data come from.</source>
        <translation>页面上没有说明数据来源。</translation>
    </message>
    <message>
        <source>The page&apos;s fonts do not have: %1</source>
        <translation>页面字体中没有这些字符：%1</translation>
    </message>
    <message>
        <source>%1: the boundary layer has no shapes there. Start the program with --boundaries and a layer that has them.</source>
        <translation>%1：边界图层在那里没有图形。请用 --boundaries 指定含有该处图形的图层启动程序。</translation>
    </message>
    <message>
        <source>%1: the page has no room for this inset.</source>
        <translation>%1：页面放不下此附图。</translation>
    </message>
    <message>
        <source>The page has no room for: %1</source>
        <translation>页面放不下：%1</translation>
    </message>
    <message>
        <source>The page has no room for the legend.</source>
        <translation>页面放不下图例。</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>显示来源</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>去掉这些字符</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>加大页面</translation>
    </message>
    <message>
        <source>Nothing says that these figures are preliminary: %1</source>
        <translation>以下数据为初步数，但页面未注明：%1</translation>
    </message>
    <message>
        <source>Smaller names</source>
        <translation>缩小名称</translation>
    </message>
    <message>
        <source>Larger names</source>
        <translation>放大名称</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>不显示名称</translation>
    </message>
    <message>
        <source>No legend</source>
        <translation>不要图例</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>去掉这些图表</translation>
    </message>
    <message>
        <source>Moved items cover others: %1</source>
        <translation>移动后的项目遮住了其他内容：%1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回原处</translation>
    </message>
</context>
<context>
    <name>zoneatlas::FigureFacts</name>
    <message>
        <source>published %1</source>
        <translation>%1发布</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>公布日期不详</translation>
    </message>
    <message>
        <source>no figure published in US dollars</source>
        <translation>没有以美元公布的数据</translation>
    </message>
    <message>
        <source>no figure published in yuan</source>
        <translation>没有以人民币公布的数据</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>no published figure</source>
        <translation>无已发布数据</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>unit not given</source>
        <translation>未注明单位</translation>
    </message>
</context>
<context>
    <name>zoneatlas::FigurePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Back to its place</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>%1: drag it, or move it with the arrow keys.</source>
        <translation>%1：可拖动，也可用方向键移动。</translation>
    </message>
    <message>
        <source>Drag over the map to show that part in an inset.</source>
        <translation>在地图上拖动，可将该部分加为附图。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::FigureText</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>called as the file</source>
        <translation>以文件名为名</translation>
    </message>
    <message>
        <source>unit not given</source>
        <translation>未注明单位</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n figure(s), %3</source>
        <comment>a measure, its unit, a span of years</comment>
        <translation>
            <numerusform>%1，%2：%n 个数据，%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneatlas::FilterBar</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>全部综试区</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trade figures</source>
        <translation>贸易数据</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消此条件</translation>
    </message>
    <message>
        <source>%1 of %2 in force</source>
        <translation>有效 %1 / %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only some of the zones</source>
        <translation>只显示部分综试区</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部地点</translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation>现有 %2 个中的 %1 个</translation>
    </message>
    <message>
        <source>Show only some of the places</source>
        <translation>只显示部分地点</translation>
    </message>
</context>
<context>
    <name>zoneatlas::FilterHeader</name>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>按“%1”筛选</translation>
    </message>
</context>
<context>
    <name>zoneatlas::FilterText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Batches %1</source>
        <translation>第 %1 批</translation>
    </message>
    <message>
        <source>%1 provinces or regions</source>
        <translation>%1 个省份或地区</translation>
    </message>
    <message>
        <source>with trade figures</source>
        <translation>有贸易数据</translation>
    </message>
    <message>
        <source>without trade figures</source>
        <translation>无贸易数据</translation>
    </message>
    <message>
        <source>Groups %1</source>
        <translation>组 %1</translation>
    </message>
</context>
<context>
    <name>zoneatlas::GrowthChart</name>
    <message>
        <source>Growth of China’s cross-border e-commerce, %</source>
        <translation>中国跨境电商增速，%</translation>
    </message>
    <message>
        <source>on the year before, within one vintage</source>
        <translation>比上年，同一版本内计算</translation>
    </message>
    <message>
        <source>on the year before · as known on %1</source>
        <translation>比上年 · 截至 %1 已公布</translation>
    </message>
    <message>
        <source>total</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>来源所载</translation>
    </message>
    <message>
        <source>Growth: nothing of this vintage was published for the year before</source>
        <translation>增速：上年没有同一版本的数据</translation>
    </message>
    <message>
        <source>Growth as printed by the source: %1</source>
        <translation>来源所载增速：%1</translation>
    </message>
    <message>
        <source>Growth, %</source>
        <translation>增速，%</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Growth as printed, %</source>
        <translation>来源所载增速，%</translation>
    </message>
</context>
<context>
    <name>zoneatlas::HelpDialog</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>previous and next event</source>
        <translation>上一次、下一次批复</translation>
    </message>
    <message>
        <source>before the first event, newest event</source>
        <translation>首次批复之前、最近一次批复</translation>
    </message>
    <message>
        <source>on the time axis: previous and next event</source>
        <translation>在时间轴上：上一次、下一次批复</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>拖动滑块</translation>
    </message>
    <message>
        <source>any day; stays at events near by, with Shift it does not</source>
        <translation>到任意一天；靠近批复日会停住，按住 Shift 则不会</translation>
    </message>
    <message>
        <source>Click the date</source>
        <translation>点击日期</translation>
    </message>
    <message>
        <source>Click a chart</source>
        <translation>点击图表</translation>
    </message>
    <message>
        <source>go to that day</source>
        <translation>转到那一天</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>zoom about the pointer; with Ctrl in small steps</source>
        <translation>以指针处为中心缩放；按住 Ctrl 缩放更细</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>移动地图</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>zoom in there</source>
        <translation>在该处放大</translation>
    </message>
    <message>
        <source>zoom in and out</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>显示全国</translation>
    </message>
    <message>
        <source>zoom to what is selected</source>
        <translation>缩放到所选</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+单击</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About ZoneAtlas</source>
        <translation>关于 ZoneAtlas</translation>
    </message>
    <message>
        <source>How China&apos;s cross-border e-commerce pilot zones spread over the country, and what trade moved through them.</source>
        <translation>中国跨境电子商务综合试验区如何铺开，又带动了怎样的贸易。</translation>
    </message>
    <message>
        <source>Every date and figure names its source. The boundary layer is taken as published; the program takes no position on borders.</source>
        <translation>每个日期和数据都注明来源。边界图层按发布原样采用，本程序对边界不持立场。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt, GDAL, PROJ and QCustomPlot.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。基于 Qt、GDAL、PROJ 和 QCustomPlot 构建。</translation>
    </message>
    <message>
        <source>select a zone or province; the details tell about it</source>
        <translation>选中综试区或省份；详情随之显示</translation>
    </message>
    <message>
        <source>add to the selection, or take out</source>
        <translation>加入选择，或从中移出</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>add the zones in a box</source>
        <translation>加选框内的综试区</translation>
    </message>
    <message>
        <source>select with a lasso; with Shift it adds</source>
        <translation>用套索选择；按住 Shift 为加选</translation>
    </message>
    <message>
        <source>find by name, pinyin, initials, batch or document</source>
        <translation>按名称、拼音、首字母、批次或文号查找</translation>
    </message>
    <message>
        <source>zoom in and out from anywhere</source>
        <translation>在任何位置放大、缩小</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+拖动</translation>
    </message>
    <message>
        <source>select all zones shown</source>
        <translation>选中当前显示的全部综试区</translation>
    </message>
    <message>
        <source>select the others</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Legend and filters</source>
        <translation>图例与筛选</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>单击名称</translation>
    </message>
    <message>
        <source>select the batch</source>
        <translation>选中该批次</translation>
    </message>
    <message>
        <source>Click a colour</source>
        <translation>单击色块</translation>
    </message>
    <message>
        <source>hide the batch, or show it again</source>
        <translation>隐藏该批次，或重新显示</translation>
    </message>
    <message>
        <source>Right-click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>show only this batch</source>
        <translation>只显示该批次</translation>
    </message>
    <message>
        <source>Click a chip</source>
        <translation>单击筛选标签</translation>
    </message>
    <message>
        <source>take back that part of the filter</source>
        <translation>取消该项筛选</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>begin and end measuring</source>
        <translation>开始、结束测量</translation>
    </message>
    <message>
        <source>add a point; on the first point, close the shape</source>
        <translation>添加一点；单击第一点则闭合图形</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>take the last point back</source>
        <translation>撤回最后一点</translation>
    </message>
    <message>
        <source>copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back and forward, bookmarks</source>
        <translation>后退、前进与书签</translation>
    </message>
    <message>
        <source>Back button</source>
        <translation>鼠标后退键</translation>
    </message>
    <message>
        <source>back to the state before (undo)</source>
        <translation>回到上一状态（撤销）</translation>
    </message>
    <message>
        <source>Forward button</source>
        <translation>鼠标前进键</translation>
    </message>
    <message>
        <source>forward again (redo)</source>
        <translation>前进到下一状态（重做）</translation>
    </message>
    <message>
        <source>bookmark what you look at</source>
        <translation>为当前所看内容添加书签</translation>
    </message>
    <message>
        <source>show or hide the bookmarks</source>
        <translation>显示或隐藏书签</translation>
    </message>
    <message>
        <source>go to the bookmark</source>
        <translation>前往该书签</translation>
    </message>
    <message>
        <source>rename the bookmark</source>
        <translation>重命名书签</translation>
    </message>
    <message>
        <source>delete the bookmark</source>
        <translation>删除书签</translation>
    </message>
    <message>
        <source>change the order</source>
        <translation>调整顺序</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>show or hide the table</source>
        <translation>显示或隐藏表格</translation>
    </message>
    <message>
        <source>Click a heading</source>
        <translation>单击列标题</translation>
    </message>
    <message>
        <source>sort by the column</source>
        <translation>按该列排序</translation>
    </message>
    <message>
        <source>Right-click a heading</source>
        <translation>右键单击列标题</translation>
    </message>
    <message>
        <source>choose the columns</source>
        <translation>选择显示的列</translation>
    </message>
    <message>
        <source>Double-click a row</source>
        <translation>双击一行</translation>
    </message>
    <message>
        <source>zoom to it</source>
        <translation>缩放至该处</translation>
    </message>
    <message>
        <source>copy the selected rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>export a figure: picture, PDF or drawing</source>
        <translation>导出图件：图片、PDF 或矢量图</translation>
    </message>
    <message>
        <source>export again, as the last time</source>
        <translation>按上次的方式再次导出</translation>
    </message>
    <message>
        <source>copy the figure</source>
        <translation>复制图件</translation>
    </message>
    <message>
        <source>print the figure</source>
        <translation>打印图件</translation>
    </message>
    <message>
        <source>Drop a figure on the window</source>
        <translation>把图件拖到窗口上</translation>
    </message>
    <message>
        <source>bring back the state it was made in</source>
        <translation>恢复生成该图件时的状态</translation>
    </message>
    <message>
        <source>stop drawing, leave the tool, select nothing, stop comparing</source>
        <translation>停止绘制、退出工具、取消选择、结束对比</translation>
    </message>
    <message>
        <source>on the time axis: move the other date</source>
        <translation>在时间轴上：移动另一日期</translation>
    </message>
    <message>
        <source>all zones, the newest batch, between two dates</source>
        <translation>全部综试区、最新批次、两日之间</translation>
    </message>
    <message>
        <source>compare two dates: side by side, swipe, difference; again ends it</source>
        <translation>对比两个日期：并排、卷帘、差异；再按一次结束</translation>
    </message>
    <message>
        <source>Click an event</source>
        <translation>单击事件</translation>
    </message>
    <message>
        <source>show or hide the list of events; go to that day</source>
        <translation>显示或隐藏事件列表；跳到当日</translation>
    </message>
    <message>
        <source>Drag an item of the preview</source>
        <translation>拖动预览中的元素</translation>
    </message>
    <message>
        <source>move it on the page; arrows move the chosen one by 1 mm, with Shift by 5 mm, Delete puts it back</source>
        <translation>在页面上移动；方向键把选中的移动 1 毫米，按住 Shift 为 5 毫米，Delete 放回原处</translation>
    </message>
    <message>
        <source>type another, such as 2022-03-01 or 2022, or two: 2019..2022</source>
        <translation>键入其他日期，如 2022-03-01 或 2022；或两个日期：2019..2022</translation>
    </message>
    <message>
        <source>the manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Click a bar or point</source>
        <translation>单击条形或点</translation>
    </message>
    <message>
        <source>select its province; with Ctrl add it</source>
        <translation>选中所属省份；按住 Ctrl 则加选</translation>
    </message>
    <message>
        <source>Wheel over a chart</source>
        <translation>在图表上滚动滚轮</translation>
    </message>
    <message>
        <source>zoom the years, or scroll the bars</source>
        <translation>缩放年份，或滚动条形</translation>
    </message>
    <message>
        <source>Drag with the middle button</source>
        <translation>按住中键拖动</translation>
    </message>
    <message>
        <source>move the years of a zoomed chart</source>
        <translation>平移已放大的年份</translation>
    </message>
    <message>
        <source>Double-click a chart</source>
        <translation>双击图表</translation>
    </message>
    <message>
        <source>show it whole again</source>
        <translation>恢复完整显示</translation>
    </message>
    <message>
        <source>Right-click a chart</source>
        <translation>右键单击图表</translation>
    </message>
    <message>
        <source>another chart, its picture, its numbers</source>
        <translation>换图表、取图片、取数字</translation>
    </message>
    <message>
        <source>Project, figures and window</source>
        <translation>项目、图与窗口</translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Drop a project on the window</source>
        <translation>把项目拖到窗口上</translation>
    </message>
    <message>
        <source>open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>save the project; under another name</source>
        <translation>保存项目；另存为</translation>
    </message>
    <message>
        <source>add data of your own, or drop a file on the window</source>
        <translation>添加自己的数据，或把文件拖到窗口上</translation>
    </message>
    <message>
        <source>select a place or province; the details tell about it</source>
        <translation>选择地点或省份，详情栏显示其资料</translation>
    </message>
    <message>
        <source>add the places in a box</source>
        <translation>加选框内的地点</translation>
    </message>
    <message>
        <source>select all places shown</source>
        <translation>选择显示的全部地点</translation>
    </message>
    <message>
        <source>all places, the newest group, between two dates</source>
        <translation>全部地点、最新一组、两个日期之间</translation>
    </message>
</context>
<context>
    <name>zoneatlas::InsetArea</name>
    <message>
        <source>South China Sea</source>
        <translation>南海</translation>
    </message>
    <message>
        <source>Pearl River Delta</source>
        <translation>珠江三角洲</translation>
    </message>
    <message>
        <source>Yangtze Delta</source>
        <translation>长江三角洲</translation>
    </message>
    <message>
        <source>Beijing–Tianjin</source>
        <translation>北京—天津</translation>
    </message>
</context>
<context>
    <name>zoneatlas::InsetFields</name>
    <message>
        <source>For another, drag over the map at the right.</source>
        <translation>要加其他附图，请在右侧地图上拖动。</translation>
    </message>
    <message>
        <source>Remove this inset</source>
        <translation>删除此附图</translation>
    </message>
</context>
<context>
    <name>zoneatlas::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>数据问题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong, and what was done</source>
        <translation>问题与处理</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ItemTableView</name>
    <message>
        <source>Order of approval</source>
        <translation>按批准次序</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>缩放到所选</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>zoneatlas::JoinDoctor</name>
    <message>
        <source>Match places</source>
        <translation>匹配地点</translation>
    </message>
    <message>
        <source>Places without a boundary: %1</source>
        <translation>没有边界的地点：%1</translation>
    </message>
    <message>
        <source>Boundaries without a place: %1</source>
        <translation>没有地点的边界：%1</translation>
    </message>
    <message>
        <source>What you choose is kept with the project; the file stays as it is.</source>
        <translation>所选结果随项目保存；文件保持原样。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>— open —</source>
        <translation>— 待定 —</translation>
    </message>
    <message>
        <source>None, leave it out</source>
        <translation>无，略去</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Places without a boundary: the first %1 of %2</source>
        <translation>没有边界的地点：%2 个中的前 %1 个</translation>
    </message>
</context>
<context>
    <name>zoneatlas::JoinText</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>按人工决定</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>按代码</translation>
    </message>
    <message>
        <source>by a former code</source>
        <translation>按旧代码</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>by traditional characters</source>
        <translation>按繁体字</translation>
    </message>
    <message>
        <source>by short name</source>
        <translation>按简称</translation>
    </message>
    <message>
        <source>by pinyin</source>
        <translation>按拼音</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and how: 20 by name</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 个中的 %1 个</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>behind a number: in which ways</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; %1 not found</source>
        <translation>；%1 个未找到</translation>
    </message>
    <message>
        <source>; %1 ambiguous</source>
        <translation>；%1 个有歧义</translation>
    </message>
    <message>
        <source>ambiguous: %1</source>
        <translation>有歧义：%1</translation>
    </message>
    <message>
        <source>not found; near to it: %1</source>
        <translation>未找到；相近的有：%1</translation>
    </message>
    <message>
        <source>by a former name</source>
        <translation>按旧名</translation>
    </message>
    <message>
        <source>shown at its position</source>
        <translation>按位置显示</translation>
    </message>
    <message>
        <source>; %1 shown at their own position</source>
        <translation>；%1个按自身位置显示</translation>
    </message>
    <message>
        <source>%1, at their own positions</source>
        <translation>%1个，按自身位置显示</translation>
    </message>
</context>
<context>
    <name>zoneatlas::KnownByButton</name>
    <message>
        <source>Newest figures</source>
        <translation>最新数据</translation>
    </message>
    <message>
        <source>As they were known on</source>
        <translation>按某日已公布的数据</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Trade figures known by %1</source>
        <translation>贸易数据：截至 %1</translation>
    </message>
    <message>
        <source>Trade figures: newest</source>
        <translation>贸易数据：最新</translation>
    </message>
    <message>
        <source>As they were published in</source>
        <translation>公布时的货币</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>%1 · US dollars</source>
        <translation>%1 · 美元</translation>
    </message>
    <message>
        <source>Which trade figures are shown: the newest or those a reader had on a day, in yuan or US dollars</source>
        <translation>显示哪些贸易数据：最新数据或某日读者所见的数据，以人民币或美元计</translation>
    </message>
</context>
<context>
    <name>zoneatlas::Legend</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>in force / approved</source>
        <translation>有效 / 获批</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新设</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>In force, before and after</source>
        <translation>有效（前 → 后）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>综试区</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no published figure</source>
        <translation>无已发布数据</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>present / so far</source>
        <translation>现有 / 累计</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部组</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>zoneatlas::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>All of China</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>缩放到所选</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Zones as areas</source>
        <translation>综试区显示为面</translation>
    </message>
    <message>
        <source>Zones as symbols</source>
        <translation>综试区显示为符号</translation>
    </message>
    <message>
        <source>Zones as areas and symbols</source>
        <translation>综试区显示为面和符号</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一次批复</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一次批复</translation>
    </message>
    <message>
        <source>Before the first event</source>
        <translation>首次批复之前</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>最近一次批复</translation>
    </message>
    <message>
        <source>Start over at the end</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>About ZoneAtlas</source>
        <translation>关于 ZoneAtlas</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>All zones shown</source>
        <translation>全选所示综试区</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Draw a lasso</source>
        <translation>用套索选择</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Back (undo)</source>
        <translation>后退（撤销）</translation>
    </message>
    <message>
        <source>Forward (redo)</source>
        <translation>前进（重做）</translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation>为当前视图添加书签</translation>
    </message>
    <message>
        <source>Play tour</source>
        <translation>播放巡览</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Copy measurement</source>
        <translation>复制测量结果</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>导出图件…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>复制图件</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Open a figure&apos;s settings…</source>
        <translation>打开图件的设置…</translation>
    </message>
    <message>
        <source>Export animation…</source>
        <translation>导出动画…</translation>
    </message>
    <message>
        <source>Export atlas…</source>
        <translation>导出图集…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>结束对比</translation>
    </message>
    <message>
        <source>Export as slides…</source>
        <translation>导出为幻灯片…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>关于数据</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开的项目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Revert to the saved version</source>
        <translation>恢复到已保存的版本</translation>
    </message>
    <message>
        <source>Add overlay…</source>
        <translation>添加叠加图层…</translation>
    </message>
    <message>
        <source>All of the map</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Places as areas</source>
        <translation>地点以面表示</translation>
    </message>
    <message>
        <source>Places as symbols</source>
        <translation>地点以符号表示</translation>
    </message>
    <message>
        <source>Places as areas and symbols</source>
        <translation>地点以面和符号表示</translation>
    </message>
    <message>
        <source>All places shown</source>
        <translation>显示的全部地点</translation>
    </message>
    <message>
        <source>Add data…</source>
        <translation>添加数据…</translation>
    </message>
    <message>
        <source>Match places…</source>
        <translation>匹配地点…</translation>
    </message>
    <message>
        <source>Add from a database…</source>
        <translation>从数据库添加…</translation>
    </message>
</context>
<context>
    <name>zoneatlas::MainWindow</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>数据问题</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>叠加图层</translation>
    </message>
</context>
<context>
    <name>zoneatlas::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Click: show or hide</source>
        <translation>单击：显示或隐藏</translation>
    </message>
    <message>
        <source>Right-click: only this batch</source>
        <translation>右键单击：只看该批</translation>
    </message>
    <message>
        <source>Click: select its zones</source>
        <translation>单击：选中该批综试区</translation>
    </message>
    <message>
        <source>Right-click: only this group</source>
        <translation>右键：只看这一组</translation>
    </message>
    <message>
        <source>Click: select its places</source>
        <translation>单击：选择其中的地点</translation>
    </message>
</context>
<context>
    <name>zoneatlas::MeasureMenu</name>
    <message>
        <source>Compare by</source>
        <translation>比较指标</translation>
    </message>
</context>
<context>
    <name>zoneatlas::MeasureTool</name>
    <message>
        <source>Click to measure</source>
        <translation>单击开始测量</translation>
    </message>
    <message>
        <source>around: %1</source>
        <translation>周长：%1</translation>
    </message>
    <message>
        <source>last leg: %1</source>
        <translation>上一段：%1</translation>
    </message>
</context>
<context>
    <name>zoneatlas::Measurement</name>
    <message>
        <source>%1 km</source>
        <translation>%1 千米</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 平方千米</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>周长</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
</context>
<context>
    <name>zoneatlas::MultiplesChart</name>
    <message>
        <source>Goods trade of the provinces over time</source>
        <translation>各省历年货物贸易</translation>
    </message>
    <message>
        <source>%1 · one scale, a line each %2</source>
        <translation>%1 · 同一刻度，每 %2 一线</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步数</translation>
    </message>
    <message>
        <source>no published figure</source>
        <translation>无已发布数据</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>第 %1—%2 个，共 %3 个</translation>
    </message>
    <message>
        <source>%1–%2 of %3, scroll for more</source>
        <translation>第 %1—%2 个，共 %3 个，滚动查看更多</translation>
    </message>
    <message>
        <source>%1 of the provinces over time</source>
        <comment>a measure</comment>
        <translation>各省历年%1</translation>
    </message>
</context>
<context>
    <name>zoneatlas::NorthArrow</name>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
</context>
<context>
    <name>zoneatlas::OpenedFigure</name>
    <message>
        <source>As in %1: %2. Its page is kept for the next export.</source>
        <translation>已按 %1 恢复：%2。其页面设置将用于下次导出。</translation>
    </message>
    <message>
        <source>It was made from other data (%1), so it may differ.</source>
        <translation>它是用其他数据（%1）生成的，结果可能不同。</translation>
    </message>
    <message>
        <source>Its map projection cannot be used here.</source>
        <translation>它的地图投影在此无法使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its selected zones are not in the data.</source>
        <translation>
            <numerusform>其所选的综试区中有 %n 个不在数据中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%n of its selected places are not in the data.</source>
        <translation>其所选地点中有 %n 个不在数据中。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::OverlayFiles</name>
    <message>
        <source>Add overlay</source>
        <translation>添加叠加图层</translation>
    </message>
    <message>
        <source>Layers (*.shp *.zip *.geojson *.json *.topojson *.gpkg *.kml *.kmz *.fgb *.gml *.csv);;All files (*)</source>
        <translation>图层 (*.shp *.zip *.geojson *.json *.topojson *.gpkg *.kml *.kmz *.fgb *.gml *.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>zoneatlas::OverlaysPanel</name>
    <message>
        <source>%1: could not be read</source>
        <translation>%1：无法读取</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>“%1”的颜色</translation>
    </message>
    <message>
        <source>Add overlay…</source>
        <translation>添加叠加图层…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Lines, points and areas over the map: railways, ports, your own islands. Any format that GDAL reads.</source>
        <translation>叠加在地图上的线、点和面：铁路、港口、您自己的岛屿图层。支持 GDAL 可读的任何格式。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>宽度（毫米）</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
</context>
<context>
    <name>zoneatlas::PageItem</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>指北针</translation>
    </message>
    <message>
        <source>Inset %1</source>
        <translation>附图 %1</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>图表 %1</translation>
    </message>
</context>
<context>
    <name>zoneatlas::PageSize</name>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4 half</source>
        <translation>A4 半页</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>双栏</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1，%2 × %3 毫米</translation>
    </message>
</context>
<context>
    <name>zoneatlas::PasswordDialog</name>
    <message>
        <source>Password of a database</source>
        <translation>数据库密码</translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation>数据库要求输入密码。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>It did not accept the password. Try again.</source>
        <translation>数据库未接受此密码，请重试。</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends, and written to no file.</source>
        <translation>密码只在内存中保留到程序结束，不写入任何文件。</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>zoneatlas::PlaceText</name>
    <message>
        <source>Revoked on %1</source>
        <translation>%1撤销</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>自%1起有效</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>非综试区</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>于 %1 结束</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>无地点</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ProvinceTableModel</name>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>外文名</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>省会</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>获批</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>首次获批</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>区划代码</translation>
    </message>
</context>
<context>
    <name>zoneatlas::RankedChart</name>
    <message>
        <source>figures for %1 of %2 zones</source>
        <translation>%2 个综试区中 %1 个有数据</translation>
    </message>
    <message>
        <source>figures for %1 of %2 provinces</source>
        <translation>%2 个省份中 %1 个有数据</translation>
    </message>
    <message>
        <source>Goods trade of the zones’ places</source>
        <translation>综试区所在地货物贸易</translation>
    </message>
    <message>
        <source>Goods trade by province</source>
        <translation>各省货物贸易</translation>
    </message>
    <message>
        <source>no published figure for a year up to the date</source>
        <translation>截至所选日期无已发布的年度数据</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1，%2 · %3</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步数</translation>
    </message>
    <message>
        <source>no published figure</source>
        <translation>无已发布数据</translation>
    </message>
    <message>
        <source>figures for %1 of %2 places</source>
        <translation>%2 个地点中 %1 个有数据</translation>
    </message>
    <message>
        <source>%1 by place</source>
        <comment>a measure</comment>
        <translation>各地点%1</translation>
    </message>
    <message>
        <source>%1 by province</source>
        <comment>a measure</comment>
        <translation>各省%1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Goods trade of the places</source>
        <translation>各地点货物贸易</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ReadingDialog</name>
    <message>
        <source>The manual is missing: it should be in %1.</source>
        <translation>缺少手册：它应在 %1 中。</translation>
    </message>
    <message>
        <source>Nothing is told about these data: %1 has no README.md.</source>
        <translation>没有关于这些数据的说明：%1 中没有 README.md。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>关于数据</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在本文中查找</translation>
    </message>
</context>
<context>
    <name>zoneatlas::RecentProjects</name>
    <message>
        <source>No project was opened yet</source>
        <translation>尚未打开过项目</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>zoneatlas::RowsChart</name>
    <message>
        <source>%1–%2 of %3</source>
        <translation>第 %1—%2 个，共 %3 个</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation>%1 千米</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ScatterChart</name>
    <message>
        <source>goods trade in %1, %2 · figures for %3 of %4 provinces</source>
        <translation>%1货物贸易，%2 · %4 个省份中 %3 个有数据</translation>
    </message>
    <message>
        <source>Zones in force and goods trade, by province</source>
        <translation>各省份有效综试区与货物贸易</translation>
    </message>
    <message>
        <source>zones in force</source>
        <translation>有效综试区数</translation>
    </message>
    <message>
        <source>Zones in force: %1</source>
        <translation>有效综试区：%1</translation>
    </message>
    <message>
        <source>Goods trade in %1: %2</source>
        <translation>%1货物贸易：%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Zones in force</source>
        <translation>有效综试区</translation>
    </message>
    <message>
        <source>Goods trade</source>
        <translation>货物贸易</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Zones in force and %1, by province</source>
        <comment>a measure</comment>
        <translation>各省有效综试区数与%1</translation>
    </message>
    <message>
        <source>%5 in %1, %2 · figures for %3 of %4 provinces</source>
        <comment>%5 is a measure</comment>
        <translation>%1%5，%2 · %4 个省份中 %3 个有数据</translation>
    </message>
    <message>
        <source>Places and goods trade, by province</source>
        <translation>各省地点数与货物贸易</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places and %1, by province</source>
        <translation>各省地点数与%1</translation>
    </message>
</context>
<context>
    <name>zoneatlas::SearchPopup</name>
    <message>
        <source>province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Zone, province, batch or document: 杭州, hangzhou, hz</source>
        <translation>综试区、省份、批次或文号：杭州、hangzhou、hz</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Place or group</source>
        <translation>地点或组</translation>
    </message>
</context>
<context>
    <name>zoneatlas::SelectedChart</name>
    <message>
        <source>Figures of what is selected</source>
        <translation>所选对象的数据</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>%1的数据</translation>
    </message>
    <message>
        <source>e-commerce as printed, each counted its own way: do not compare</source>
        <translation>跨境电商按来源所载，口径各异，不可互比</translation>
    </message>
    <message>
        <source>as published, with vintage and source</source>
        <translation>按公布数，附版本与来源</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步数</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>未选择任何对象</translation>
    </message>
    <message>
        <source>Select a zone or a province to see what was published about it.</source>
        <translation>请选择综试区或省份，查看其已公布的数据。</translation>
    </message>
    <message>
        <source>no published figure</source>
        <translation>无已发布数据</translation>
    </message>
    <message>
        <source>Select a place or a province to see what was published about it.</source>
        <translation>选择地点或省份，查看已公布的数据。</translation>
    </message>
</context>
<context>
    <name>zoneatlas::SelectedFigures</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>zoneatlas::SequenceDialog</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新文件夹的名称</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>文件夹 (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>zoneatlas::Slides</name>
    <message>
        <source>Put the folder of slides into</source>
        <translation>幻灯片文件夹的存放位置</translation>
    </message>
    <message>
        <source>Export as slides</source>
        <translation>导出为幻灯片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drawing the slides…</source>
        <translation>正在绘制幻灯片…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>zoneatlas::SourceForm</name>
    <message>
        <source>How it is read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>数据类别</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Which column tells what</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>唯一的一个</translation>
    </message>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1（%2 行）</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>自动识别：%1</translation>
    </message>
    <message>
        <source>a guess: %1</source>
        <translation>推测：%1</translation>
    </message>
    <message>
        <source>as the file says: %1</source>
        <translation>按文件所述：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <comment>of figures</comment>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>in the headings</source>
        <translation>在列标题中</translation>
    </message>
    <message>
        <source>not known: please choose</source>
        <translation>未知：请选择</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>标题所在行</translation>
    </message>
    <message>
        <source>as the dates tell</source>
        <translation>按日期判断</translation>
    </message>
    <message>
        <source>day first: 31/12/2015</source>
        <translation>日在前：31/12/2015</translation>
    </message>
    <message>
        <source>month first: 12/31/2015</source>
        <translation>月在前：12/31/2015</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期写法</translation>
    </message>
</context>
<context>
    <name>zoneatlas::SourceText</name>
    <message>
        <source>chosen</source>
        <translation>人工选定</translation>
    </message>
    <message>
        <source>a mark at the start says so</source>
        <translation>文件开头的标记如此说明</translation>
    </message>
    <message>
        <source>the format knows no other</source>
        <translation>该格式只有这一种</translation>
    </message>
    <message>
        <source>the .cpg file says so</source>
        <translation>.cpg 文件如此说明</translation>
    </message>
    <message>
        <source>the head of the .dbf says so</source>
        <translation>.dbf 文件头如此说明</translation>
    </message>
    <message>
        <source>plain letters and digits only</source>
        <translation>只有英文字母和数字</translation>
    </message>
    <message>
        <source>all text is valid UTF-8</source>
        <translation>全部文字都是有效的 UTF-8</translation>
    </message>
    <message>
        <source>nearly all characters are common Chinese ones</source>
        <translation>几乎全是常用汉字</translation>
    </message>
    <message>
        <source>nearly all characters are common traditional Chinese ones</source>
        <translation>几乎全是常用繁体字</translation>
    </message>
    <message>
        <source>nothing known fits: please choose</source>
        <translation>没有合适的编码：请选定</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>the file says %1, but %2</source>
        <translation>文件称是 %1，但%2</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Boundaries of provinces</source>
        <translation>省级边界</translation>
    </message>
    <message>
        <source>Zones, or places with dates</source>
        <translation>试验区，或带日期的地点</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Trade figures</source>
        <translation>贸易数据</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>province or state</source>
        <translation>所属省份或州</translation>
    </message>
</context>
<context>
    <name>zoneatlas::StatusLine</name>
    <message>
        <source>1 : %1</source>
        <translation>1 : %1</translation>
    </message>
    <message>
        <source>Longitude and latitude under the pointer</source>
        <translation>指针处的经度和纬度</translation>
    </message>
    <message>
        <source>Scale in the middle of the map</source>
        <translation>地图中心处的比例尺</translation>
    </message>
    <message>
        <source>Coordinate reference system of the map</source>
        <translation>地图的坐标参照系</translation>
    </message>
    <message>
        <source>Show what is odd in the data</source>
        <translation>查看数据中的问题</translation>
    </message>
    <message>
        <source>1 issue</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>%1 issues</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>1 place without a boundary</source>
        <translation>1 个地点没有边界</translation>
    </message>
    <message>
        <source>%1 places without a boundary</source>
        <translation>%1 个地点没有边界</translation>
    </message>
    <message>
        <source>Choose the boundaries of places that found none</source>
        <translation>为没有找到边界的地点选定边界</translation>
    </message>
</context>
<context>
    <name>zoneatlas::TablePanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · 已选 %2</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>逗号分隔表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>综试区</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write what the table shows to a file</source>
        <translation>把表中所示写入文件</translation>
    </message>
    <message>
        <source>goods trade: no published figure up to the date</source>
        <translation>货物贸易：截至所选日期无已发布数据</translation>
    </message>
    <message>
        <source>goods trade %1: figures for %2 of %3 zones</source>
        <translation>%1货物贸易：%3 个综试区中 %2 个有数据</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>goods trade %1: figures for %2 of %3 places</source>
        <translation>%1货物贸易：%3 个地点中 %2 个有数据</translation>
    </message>
    <message>
        <source>%1: no figure up to the date</source>
        <comment>a measure</comment>
        <translation>%1：截至该日期无数据</translation>
    </message>
    <message>
        <source>%4 %1: figures for %2 of %3 places</source>
        <comment>a year, numbers and a measure</comment>
        <translation>%1%4：%3 个地点中 %2 个有数据</translation>
    </message>
</context>
<context>
    <name>zoneatlas::Text</name>
    <message>
        <source>municipality</source>
        <translation>直辖市</translation>
    </message>
    <message>
        <source>prefecture-level city or prefecture</source>
        <translation>地级市（州、地区）</translation>
    </message>
    <message>
        <source>county-level city</source>
        <translation>县级市</translation>
    </message>
    <message>
        <source>new area</source>
        <translation>新区</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>尚未获批</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>vintage unknown</source>
        <translation>版本不详</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步数</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>修订数</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终数</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>二手资料</translation>
    </message>
    <message>
        <source>press report</source>
        <translation>媒体报道</translation>
    </message>
    <message>
        <source>copy of an official table</source>
        <translation>官方数据转录</translation>
    </message>
    <message>
        <source>official publication</source>
        <translation>官方发布</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>第 %1 批</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>not yet there</source>
        <translation>尚未出现</translation>
    </message>
    <message>
        <source>present</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>以文件为准</translation>
    </message>
</context>
<context>
    <name>zoneatlas::TimeActions</name>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>单个批次</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>两日之间</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>All zones up to the date</source>
        <translation>截至该日的全部综试区</translation>
    </message>
    <message>
        <source>Only the newest batch</source>
        <translation>仅最新批次</translation>
    </message>
    <message>
        <source>What changed between two dates</source>
        <translation>两个日期之间的变化</translation>
    </message>
    <message>
        <source>Two dates side by side</source>
        <translation>两个日期并排</translation>
    </message>
    <message>
        <source>Swipe between two dates</source>
        <translation>卷帘对比两个日期</translation>
    </message>
    <message>
        <source>Map of the difference</source>
        <translation>差异图</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>单个组</translation>
    </message>
    <message>
        <source>All places up to the date</source>
        <translation>截至该日的全部地点</translation>
    </message>
    <message>
        <source>Only the newest group</source>
        <translation>只看最新一组</translation>
    </message>
</context>
<context>
    <name>zoneatlas::TimeAxis</name>
    <message>
        <source>Time axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>%1: %2, zones approved: %3</source>
        <translation>%1：%2，获批综试区：%3 个</translation>
    </message>
    <message>
        <source>%1, revoked: %2</source>
        <translation>%1，撤销：%2 个</translation>
    </message>
    <message>
        <source>%1, other date %2: %3</source>
        <translation>%1，另一日期 %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left and Right go from event to event, Home and End to the ends; with Shift, Left and Right move the other date</source>
        <translation>左右键逐个事件移动，Home 和 End 到两端；按住 Shift 时左右键移动另一日期</translation>
    </message>
    <message>
        <source>%1: %2, places: %3</source>
        <translation>%1：%2，地点：%3</translation>
    </message>
    <message>
        <source>%1, ended: %2</source>
        <translation>%1，结束：%2</translation>
    </message>
    <message>
        <source>New: %1, on %2 days</source>
        <translation>新增：%1，分布在 %2 天</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
</context>
<context>
    <name>zoneatlas::TimeBar</name>
    <message>
        <source>Before the first event</source>
        <translation>首次批复之前</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一次批复</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一次批复</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>最近一次批复</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Start over at the end</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>No zone yet</source>
        <translation>尚无综试区</translation>
    </message>
    <message>
        <source>1 zone in 1 province</source>
        <translation>1 个综试区，覆盖 1 个省份</translation>
    </message>
    <message>
        <source>%1 zones in %2 provinces</source>
        <translation>%1 个综试区，覆盖 %2 个省份</translation>
    </message>
    <message>
        <source>%1 of %2 zones in %3 provinces</source>
        <translation>%3 个省份的综试区：%1 / %2</translation>
    </message>
    <message>
        <source>How time is looked at</source>
        <translation>时间的查看方式</translation>
    </message>
    <message>
        <source>+%1 −%2 zones</source>
        <translation>综试区 +%1 −%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>尚无地点</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 个地点</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 个地点</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%2 个地点中的 %1 个</translation>
    </message>
    <message>
        <source>1 place in 1 province</source>
        <translation>1 个省份的 1 个地点</translation>
    </message>
    <message>
        <source>%1 places in %2 provinces</source>
        <translation>%2 个省份的 %1 个地点</translation>
    </message>
    <message>
        <source>%1 of %2 places in %3 provinces</source>
        <translation>%2 个地点中的 %1 个，在 %3 个省份</translation>
    </message>
    <message>
        <source>+%1 −%2 places</source>
        <translation>+%1 −%2 个地点</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 个试验区</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 个试验区</translation>
    </message>
    <message>
        <source>%1 of %2 zones</source>
        <translation>%2 个试验区中的 %1 个</translation>
    </message>
</context>
<context>
    <name>zoneatlas::TradeChart</name>
    <message>
        <source>exports</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>total, not split</source>
        <translation>总额（未分进出口）</translation>
    </message>
    <message>
        <source>China’s cross-border e-commerce trade</source>
        <translation>全国跨境电商进出口</translation>
    </message>
    <message>
        <source>%1 · full-scope survey, GACC</source>
        <translation>%1 · 海关总署全口径统计</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步数</translation>
    </message>
    <message>
        <source>%1: no published figure</source>
        <translation>%1：无已发布数据</translation>
    </message>
    <message>
        <source>Total as published: %1</source>
        <translation>总额历次公布：%1</translation>
    </message>
    <message>
        <source>%1 · as known on %2</source>
        <translation>%1 · 截至 %2 已公布</translation>
    </message>
    <message>
        <source>range as published</source>
        <translation>历次公布范围</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ZoneTableModel</name>
    <message>
        <source>Zone</source>
        <translation>综试区</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>外文名</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>获批</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据条数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>zoneatlas::ZonesChart</name>
    <message>
        <source>Zones in force, by batch of approval</source>
        <translation>有效综试区（按获批批次）</translation>
    </message>
    <message>
        <source>Zones in force: %1</source>
        <translation>有效综试区：%1 个</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Places, by group</source>
        <translation>各组地点数</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>现有</translation>
    </message>
</context>
</TS>
