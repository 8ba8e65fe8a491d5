<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Repositories of the comparison</source>
        <translation>比较中的仓库</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>To &amp;registry</source>
        <translation>目的镜像仓库(&amp;R)</translation>
    </message>
    <message>
        <source>Push registry (-r): HOST[:PORT]</source>
        <translation>推送到的镜像仓库 (-r)：HOST[:PORT]</translation>
    </message>
    <message>
        <source>localhost:5000</source>
        <translation>localhost:5000</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>前缀(&amp;F)</translation>
    </message>
    <message>
        <source>Push prefix (-R): what stands before the path; / puts nothing there</source>
        <translation>推送前缀 (-R)：置于路径之前；/ 表示不加</translation>
    </message>
    <message>
        <source>made from the source&apos;s host</source>
        <translation>由源的主机名生成</translation>
    </message>
    <message>
        <source>&amp;Path template</source>
        <translation>路径模板(&amp;P)</translation>
    </message>
    <message>
        <source>Push path template, of .Prefix, .Path, .Name, .Tag and .Registry</source>
        <translation>推送路径模板，可用 .Prefix、.Path、.Name、.Tag 和 .Registry</translation>
    </message>
    <message>
        <source>Tag t&amp;emplate</source>
        <translation>标签模板(&amp;E)</translation>
    </message>
    <message>
        <source>Push tag template, of .Prefix, .Path, .Name, .Tag and .Registry</source>
        <translation>推送标签模板，可用 .Prefix、.Path、.Name、.Tag 和 .Registry</translation>
    </message>
    <message>
        <source>P&amp;latforms</source>
        <translation>平台(&amp;L)</translation>
    </message>
    <message>
        <source>Of an index these platforms alone, under a new digest: linux/amd64, linux/arm64</source>
        <translation>仅取索引中的这些平台，使用新摘要：linux/amd64, linux/arm64</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Back up as</source>
        <translation>备份为(&amp;B)</translation>
    </message>
    <message>
        <source>The tag that an overwritten one is kept under, of .Tag and .Date: {{ .Tag }}-{{ .Date }}</source>
        <translation>被覆盖的标签以此名保留，可用 .Tag 和 .Date：{{ .Tag }}-{{ .Date }}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不备份</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>Path separator (-s): what stands between the components of the source&apos;s path</source>
        <translation>路径分隔符 (-s)：置于源路径的各部分之间</translation>
    </message>
    <message>
        <source>&amp;Update tags that differ</source>
        <translation>更新不同的标签(&amp;U)</translation>
    </message>
    <message>
        <source>Also move tags that point elsewhere at the destination (-U)</source>
        <translation>目的地中指向其他内容的标签也会移动 (-U)</translation>
    </message>
    <message>
        <source>Via the en&amp;gine</source>
        <translation>经由引擎(&amp;G)</translation>
    </message>
    <message>
        <source>The engine pulls, tags and pushes, as the Go tool has it (--via-engine)</source>
        <translation>由引擎拉取、打标签并推送，与 Go 工具一致 (--via-engine)</translation>
    </message>
    <message>
        <source>With what re&amp;fers to it</source>
        <translation>包括引用它的内容(&amp;F)</translation>
    </message>
    <message>
        <source>Signatures, attestations and SBOMs of an image come along, also of one that is there (--with-referrers)</source>
        <translation>一并复制镜像的签名、证明和 SBOM，镜像已存在时也是如此 (--with-referrers)</translation>
    </message>
    <message>
        <source>&amp;Keep going after failures</source>
        <translation>失败后继续(&amp;K)</translation>
    </message>
    <message>
        <source>A failure does not keep the rest from starting (-N)</source>
        <translation>一项失败后，其余各项仍会开始 (-N)</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>更多选项(&amp;M)</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>Entries of the list</source>
        <translation>列表条目</translation>
    </message>
    <message>
        <source>alpine~/^3\./=latest</source>
        <translation>alpine~/^3\./=latest</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]</source>
        <translation>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the entry to the list</source>
        <translation>将条目添加到列表</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Progress of the look inside</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation>平台：</translation>
    </message>
    <message>
        <source>Platform whose layers and config are shown</source>
        <translation>要显示其层和配置的平台</translation>
    </message>
    <message>
        <source>What is inside the tag</source>
        <translation>标签的内容</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>No jobs yet. Choose rows of the table and pull or copy them: what is under way, what is done and what went wrong stands here.</source>
        <translation>尚无任务。请在表格中选择行，然后拉取或复制：进行中、已完成和出错的任务都会显示在这里。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Images of the job</source>
        <translation>任务的镜像</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>[*]lstags</source>
        <translation>[*]lstags</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>Jo&amp;bs</source>
        <translation>任务(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;race</source>
        <translation>跟踪(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a YAML list</source>
        <translation>打开 YAML 列表</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple list</source>
        <translation>试用示例列表(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Begin with a list of public images</source>
        <translation>从一个公共镜像列表开始</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the list under another name</source>
        <translation>以其他名称保存列表</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Compare the list with the target</source>
        <translation>将列表与目标进行比较</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Let the comparison rest or go on</source>
        <translation>暂停或继续比较</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>重试失败项(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ask the repositories again that failed</source>
        <translation>重新查询失败的仓库</translation>
    </message>
    <message>
        <source>Choose tar&amp;get</source>
        <translation>选择目标(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>选择与什么进行比较</translation>
    </message>
    <message>
        <source>Show &amp;entries</source>
        <translation>显示条目(&amp;E)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show comparison, jobs and &amp;trace</source>
        <translation>显示比较、任务和跟踪(&amp;T)</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Show &amp;inspector</source>
        <translation>显示检查器(&amp;I)</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Look inside the selected tag</source>
        <translation>查看所选标签的内容</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>&amp;Default layout</source>
        <translation>默认布局(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Put columns and panels back where they were at first</source>
        <translation>将列和面板恢复到初始位置</translation>
    </message>
    <message>
        <source>Dismiss &amp;message</source>
        <translation>关闭消息(&amp;M)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;How entries are written</source>
        <translation>条目的写法(&amp;H)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About lstags</source>
        <translation>关于 lstags(&amp;A)</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>下一个列表(&amp;X)</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Edit the list in the next tab</source>
        <translation>编辑下一个选项卡中的列表</translation>
    </message>
    <message>
        <source>Pre&amp;vious list</source>
        <translation>上一个列表(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Edit the list in the tab before</source>
        <translation>编辑上一个选项卡中的列表</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>关闭列表(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close the list that is edited</source>
        <translation>关闭正在编辑的列表</translation>
    </message>
    <message>
        <source>Target&amp;s…</source>
        <translation>目标(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>Compare with several places side by side: the engine, registries, mirrors under other paths</source>
        <translation>与多个位置并排比较：引擎、镜像仓库、其他路径下的镜像站</translation>
    </message>
    <message>
        <source>Show re&amp;positories</source>
        <translation>显示仓库(&amp;P)</translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>A tree of what is compared; what is selected in it is what the table shows</source>
        <translation>以树形列出所比较的内容；在其中选择什么，表格就显示什么</translation>
    </message>
    <message>
        <source>&amp;All repositories</source>
        <translation>所有仓库(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Show the tags of all repositories again</source>
        <translation>重新显示所有仓库的标签</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Look up and change the keys of commands</source>
        <translation>查看和更改命令的快捷键</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Explain the next control that is clicked</source>
        <translation>解释接下来点击的控件</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>设置(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Limits and defaults of comparisons, jobs and the window</source>
        <translation>比较、任务和窗口的限制与默认值</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Versions of lstags and of what it stands on</source>
        <translation>lstags 及其所依赖组件的版本</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>&amp;Check</source>
        <translation>勾选(&amp;C)</translation>
    </message>
    <message>
        <source>Show sk&amp;ipped</source>
        <translation>显示跳过的项(&amp;I)</translation>
    </message>
    <message>
        <source>Also show tags that need nothing, and why</source>
        <translation>同时显示无需处理的标签及其原因</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>计划进度</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop asking the registries; the plan stays as it is</source>
        <translation>停止查询镜像仓库；计划保持现状</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>搜索所有设置</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Settings of the page</source>
        <translation>此页的设置</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>没有匹配的设置。</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>立即重启(&amp;R)</translation>
    </message>
    <message>
        <source>Close the window and open it anew; lists, also unsaved ones, and jobs come back</source>
        <translation>关闭窗口并重新打开；列表（包括未保存的）和任务都会恢复</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>全部重置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>命令的快捷键</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation>不为此命令设置快捷键</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Give the command its standard keys</source>
        <translation>恢复此命令的默认快捷键</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>全部重置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Every tag of the list is compared with each of these places, side by side. The first one is what states are counted and filtered by.</source>
        <translation>列表的每个标签都会与这些位置逐一并排比较。状态按第一个位置计数和筛选。</translation>
    </message>
    <message>
        <source>The places that the list is compared with, in the order of their columns. Insert adds one, Delete removes it, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>列表的比较位置，按其列的顺序排列。Insert 添加，Delete 移除，Ctrl+Up 和 Ctrl+Down 移动。</translation>
    </message>
    <message>
        <source>&amp;Add a registry</source>
        <translation>添加镜像仓库(&amp;A)</translation>
    </message>
    <message>
        <source>Add a registry to compare with (Insert)</source>
        <translation>添加要比较的镜像仓库 (Insert)</translation>
    </message>
    <message>
        <source>Adds a registry to the list; write where it is below.</source>
        <translation>将镜像仓库添加到列表；请在下方填写其位置。</translation>
    </message>
    <message>
        <source>Add the &amp;engine</source>
        <translation>添加引擎(&amp;E)</translation>
    </message>
    <message>
        <source>Compare with the local Docker Engine too</source>
        <translation>同时与本地 Docker Engine 比较</translation>
    </message>
    <message>
        <source>Adds the local Docker Engine, which can be one of the places once.</source>
        <translation>添加本地 Docker Engine，它只能在位置中出现一次。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the selected place out of the list (Delete)</source>
        <translation>将所选位置从列表中移除 (Delete)</translation>
    </message>
    <message>
        <source>Takes the selected place out of the list. One always stays.</source>
        <translation>将所选位置从列表中移除。至少保留一个。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected place up (Ctrl+Up)</source>
        <translation>将所选位置上移 (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Moves the selected place up, and its column to the left.</source>
        <translation>将所选位置上移，其列随之左移。</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the selected place down (Ctrl+Down)</source>
        <translation>将所选位置下移 (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Moves the selected place down, and its column to the right.</source>
        <translation>将所选位置下移，其列随之右移。</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>registry.example.com/mirror</source>
        <translation>registry.example.com/mirror</translation>
    </message>
    <message>
        <source>Where the selected place is: REGISTRY[:PORT][/PREFIX], or REGISTRY[:PORT]/PATH[:TAG] with templates of .Path, .Name, .Registry, .Prefix and .Tag where tags go by other names there.</source>
        <translation>所选位置的地址：REGISTRY[:PORT][/PREFIX]；如标签在那里使用其他名称，则为 REGISTRY[:PORT]/PATH[:TAG]，可用 .Path、.Name、.Registry、.Prefix 和 .Tag 模板。</translation>
    </message>
    <message>
        <source>Examples of places: choose one to begin with it.</source>
        <translation>位置示例：选择一个作为起点。</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Filter requests</source>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>请求的标头</translation>
    </message>
    <message>
        <source>Choose a request to see its headers.</source>
        <translation>选择一个请求，查看其标头。</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>a name for what is shown now</source>
        <translation>当前显示内容的名称</translation>
    </message>
    <message>
        <source>The list, its targets, the filters and the columns of the table are kept under this name.</source>
        <translation>列表、其目标、筛选器和表格的列都以此名称保存。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves what is looked at now. What was saved under the same name before comes back with Undo.</source>
        <translation>保存当前查看的内容。之前以同名保存的内容可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>The views that were saved. A double click shows one.</source>
        <translation>已保存的视图。双击可显示。</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the list of the view, and sets targets, filters and columns as they were.</source>
        <translation>打开视图的列表，并恢复当时的目标、筛选器和列。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Gives the view another name (F2).</source>
        <translation>为视图指定其他名称 (F2)。</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>移除(&amp;E)</translation>
    </message>
    <message>
        <source>Removes the view (Del); Undo brings it back.</source>
        <translation>移除视图 (Del)；“撤销”可将其恢复。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back what was last done to the views (Ctrl+Z).</source>
        <translation>撤销对视图的上一次操作 (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Closes this window; views are saved at once.</source>
        <translation>关闭此窗口；视图会立即保存。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What is missing, what has moved, what is only here?</source>
        <translation>缺了什么，变了什么，什么只在这里？</translation>
    </message>
    <message>
        <source>Name the images to look at, choose what to compare them with, and press Compare.</source>
        <translation>列出要查看的镜像，选择比较目标，然后按“比较”。</translation>
    </message>
    <message>
        <source>Open &amp;list…</source>
        <translation>打开列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple list</source>
        <translation>试用示例列表(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;ype an entry</source>
        <translation>输入条目(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>The engine answered %1.</source>
        <translation>引擎返回 %1。</translation>
    </message>
    <message>
        <source>The engine answered %1: %2.</source>
        <translation>引擎返回 %1：%2。</translation>
    </message>
    <message>
        <source>The engine reported an error without a word.</source>
        <translation>引擎报告了错误，但未作说明。</translation>
    </message>
    <message>
        <source>The engine reported: %1.</source>
        <translation>引擎报告：%1。</translation>
    </message>
    <message>
        <source>The engine stopped reporting before it was done; try again.</source>
        <translation>引擎尚未完成就停止了报告；请重试。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2; try again later.</source>
        <translation>%1 %2；请稍后重试。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer.</source>
        <translation>连接在响应中途被关闭。</translation>
    </message>
    <message>
        <source>The headers of the answer are larger than 64 KiB.</source>
        <translation>响应的标头超过 64 KiB。</translation>
    </message>
    <message>
        <source>The answer is not HTTP (%1).</source>
        <translation>响应不是 HTTP（%1）。</translation>
    </message>
    <message>
        <source>%1 has lost the blob %2 of %3; push the image again.</source>
        <translation>%1 丢失了 %3 的 blob %2；请重新推送镜像。</translation>
    </message>
    <message>
        <source>%1 answered %2 for %3.</source>
        <translation>%1 对 %3 返回 %2。</translation>
    </message>
    <message>
        <source>%1 answered %2 for %3: %4.</source>
        <translation>%1 对 %3 返回 %2：%4。</translation>
    </message>
    <message>
        <source>Blob %1 for %2 at %3: %4</source>
        <translation>%3 上 %2 的 blob %1：%4</translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <translation>%2 上的 %1：%3。</translation>
    </message>
    <message>
        <source>The job %1 is not in the journal any more.</source>
        <translation>任务 %1 已不在任务记录中。</translation>
    </message>
    <message>
        <source>%1:%2 at %3: %4</source>
        <translation>%3 上的 %1:%2：%4</translation>
    </message>
</context>
<context>
    <name>lstags::core::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>拉取 %1</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>将 %1 推送到 %2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 项）</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2：%3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
    <message>
        <source>%1 is listed with tags that are not there (%2); compare again, or ask who runs %3.</source>
        <translation>%1 列出了并不存在的标签（%2）；请重新比较，或咨询 %3 的管理员。</translation>
    </message>
    <message>
        <source>The cache %1 cannot be written; going on without a cache.</source>
        <translation>无法写入缓存 %1；将不使用缓存继续。</translation>
    </message>
    <message>
        <source>The cache %1 was written by a newer version; it was set aside as %2 and a new one begun.</source>
        <translation>缓存 %1 由更新的版本写入；已将其移至 %2 并新建缓存。</translation>
    </message>
    <message>
        <source>The cache %1 cannot be read; it was set aside as %2 and a new one begun.</source>
        <translation>无法读取缓存 %1；已将其移至 %2 并新建缓存。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;, column %3: %4</source>
        <translation>%1“%2”，第 %3 列：%4</translation>
    </message>
    <message>
        <source>Push registry (-r)</source>
        <translation>推送到的镜像仓库 (-r)</translation>
    </message>
    <message>
        <source>A host with a dot or a port, or localhost, is expected.</source>
        <translation>应为带点或端口的主机名，或 localhost。</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>长度超过 %1 个字符。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; makes &quot;%3&quot; of %4: %5</source>
        <translation>%1“%2”由 %4 得出“%3”：%5</translation>
    </message>
    <message>
        <source>Push path template</source>
        <translation>推送路径模板</translation>
    </message>
    <message>
        <source>Push tag template</source>
        <translation>推送标签模板</translation>
    </message>
    <message>
        <source>Push prefix (-R)</source>
        <translation>推送前缀 (-R)</translation>
    </message>
    <message>
        <source>Path separator (-s)</source>
        <translation>路径分隔符 (-s)</translation>
    </message>
    <message>
        <source>No path can be made from the IPv6 address of %1; choose a prefix with -R.</source>
        <translation>无法由 %1 的 IPv6 地址生成路径；请用 -R 指定前缀。</translation>
    </message>
    <message>
        <source>A tag is expected: at most 128 letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not &apos;.&apos; or &apos;-&apos; first.</source>
        <translation>应为标签：最多 128 个字母、数字、&apos;_&apos;、&apos;.&apos; 和 &apos;-&apos;，且不以 &apos;.&apos; 或 &apos;-&apos; 开头。</translation>
    </message>
    <message>
        <source>A duration like 1m30s or 500ms is expected; a number is missing here.</source>
        <translation>应为 1m30s 或 500ms 这样的时长；此处缺少数字。</translation>
    </message>
    <message>
        <source>A unit is expected behind the number: ns, us, ms, s, m or h.</source>
        <translation>数字后应有单位：ns、us、ms、s、m 或 h。</translation>
    </message>
    <message>
        <source>The duration is longer than ten years.</source>
        <translation>时长超过十年。</translation>
    </message>
    <message>
        <source>%1 digits are expected in this escape.</source>
        <translation>此转义序列应有 %1 位数字。</translation>
    </message>
    <message>
        <source>A byte is at most \377.</source>
        <translation>一个字节最大为 \377。</translation>
    </message>
    <message>
        <source>There is no letter of this number.</source>
        <translation>没有此编号的字符。</translation>
    </message>
    <message>
        <source>An escape is expected behind &apos;\&apos;: a, b, f, n, r, t, v, &apos;\&apos;, &apos;&quot;&apos;, three octal digits, x, u or U and a number.</source>
        <translation>&apos;\&apos; 后应为转义序列：a、b、f、n、r、t、v、&apos;\&apos;、&apos;&quot;&apos;、三位八进制数字，或 x、u、U 加数字。</translation>
    </message>
    <message>
        <source>The text that begins here is not closed; %1 is expected.</source>
        <translation>从此处开始的文本未闭合；应有 %1。</translation>
    </message>
    <message>
        <source>The bytes of this text are no valid UTF-8.</source>
        <translation>此文本的字节不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The image config is no JSON object.</source>
        <translation>镜像配置不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The image config is broken: &quot;%1&quot; is not what it should be.</source>
        <translation>镜像配置已损坏：“%1”不符合要求。</translation>
    </message>
    <message>
        <source>The manifest is broken: %1.</source>
        <translation>清单已损坏：%1。</translation>
    </message>
    <message>
        <source>a descriptor has no valid digest</source>
        <translation>某个描述符没有有效的摘要</translation>
    </message>
    <message>
        <source>a descriptor has no valid size</source>
        <translation>某个描述符没有有效的大小</translation>
    </message>
    <message>
        <source>a list of descriptors is none</source>
        <translation>描述符列表不是列表</translation>
    </message>
    <message>
        <source>it calls itself %1, and its registry calls it %2</source>
        <translation>它自称 %1，镜像仓库却称其为 %2</translation>
    </message>
    <message>
        <source>it is no JSON object (%1)</source>
        <translation>它不是 JSON 对象（%1）</translation>
    </message>
    <message>
        <source>it is an index and an image at once</source>
        <translation>它既是索引又是镜像</translation>
    </message>
    <message>
        <source>its content does not fit its type %1</source>
        <translation>其内容与其类型 %1 不符</translation>
    </message>
    <message>
        <source>A place is &quot;engine&quot; or REGISTRY[:PORT][/PREFIX]; the registry has a dot or a port, or is localhost.</source>
        <translation>位置应为“engine”或 REGISTRY[:PORT][/PREFIX]；镜像仓库须带点或端口，或为 localhost。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no platform: write os/architecture[/variant], as linux/amd64 or linux/arm/v7.</source>
        <translation>“%1”不是平台：请写作 os/architecture[/variant]，例如 linux/amd64 或 linux/arm/v7。</translation>
    </message>
    <message>
        <source>There is no image for %1 in the index.</source>
        <translation>索引中没有适用于 %1 的镜像。</translation>
    </message>
    <message>
        <source>The list of referrers is broken: %1.</source>
        <translation>引用者列表已损坏：%1。</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is no such index</source>
        <translation>它不是这样的索引</translation>
    </message>
    <message>
        <source>The expression is longer than %1 bytes.</source>
        <translation>表达式超过 %1 字节。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid RE2 expression: %2.</source>
        <translation>“%1”不是有效的 RE2 表达式：%2。</translation>
    </message>
    <message>
        <source>The expression matches too often in a long text.</source>
        <translation>该表达式在长文本中匹配次数过多。</translation>
    </message>
    <message>
        <source>A repository name is expected here.</source>
        <translation>此处应为仓库名称。</translation>
    </message>
    <message>
        <source>A name is expected between the slashes.</source>
        <translation>两个斜杠之间应有名称。</translation>
    </message>
    <message>
        <source>Capital letters are not allowed in a repository name; write it in lower case.</source>
        <translation>仓库名称中不允许大写字母；请用小写。</translation>
    </message>
    <message>
        <source>A lower-case letter or a digit is expected here; &apos;.&apos;, &apos;_&apos;, &apos;__&apos; and &apos;-&apos; may only stand between them.</source>
        <translation>此处应为小写字母或数字；&apos;.&apos;、&apos;_&apos;、&apos;__&apos; 和 &apos;-&apos; 只能出现在它们之间。</translation>
    </message>
    <message>
        <source>A registry is expected here: a host name or address, IPv6 in brackets, with an optional port.</source>
        <translation>此处应为镜像仓库：主机名或地址（IPv6 写在方括号中），端口可选。</translation>
    </message>
    <message>
        <source>A port from 1 to 65535 is expected here.</source>
        <translation>此处应为 1 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>名称超过 %1 个字符。</translation>
    </message>
    <message>
        <source>A &apos;/&apos; is expected behind &apos;~&apos;: the filter is written ~/EXPRESSION/.</source>
        <translation>&apos;~&apos; 后应为 &apos;/&apos;：筛选器写作 ~/EXPRESSION/。</translation>
    </message>
    <message>
        <source>A &apos;/&apos; is expected at the end of the filter.</source>
        <translation>筛选器末尾应为 &apos;/&apos;。</translation>
    </message>
    <message>
        <source>A tag is expected here.</source>
        <translation>此处应为标签。</translation>
    </message>
    <message>
        <source>The tag is longer than 128 characters.</source>
        <translation>标签超过 128 个字符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; are, and neither &apos;.&apos; nor &apos;-&apos; starts one.</source>
        <translation>“%1”不是标签：标签由字母、数字、&apos;_&apos;、&apos;.&apos; 和 &apos;-&apos; 组成，且不以 &apos;.&apos; 或 &apos;-&apos; 开头。</translation>
    </message>
    <message>
        <source>A repository is expected: [REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2].</source>
        <translation>应为仓库：[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]。</translation>
    </message>
    <message>
        <source>A repository name is expected here; it does not start with &apos;-&apos;.</source>
        <translation>此处应为仓库名称，且不以 &apos;-&apos; 开头。</translation>
    </message>
    <message>
        <source>A digest cannot be compared by name; write a tag (:TAG) instead of &quot;@&quot; and the digest.</source>
        <translation>摘要无法按名称比较；请用标签 (:TAG) 代替“@”和摘要。</translation>
    </message>
    <message>
        <source>A specification has no white space; write one in each line.</source>
        <translation>条目中不能有空白字符；请每行写一个。</translation>
    </message>
    <message>
        <source>An expression is expected between the slashes of the filter.</source>
        <translation>筛选器的两个斜杠之间应有表达式。</translation>
    </message>
    <message>
        <source>not at the engine</source>
        <translation>引擎中没有</translation>
    </message>
    <message>
        <source>the same at the engine</source>
        <translation>引擎中相同</translation>
    </message>
    <message>
        <source>differs at the engine</source>
        <translation>引擎中不同</translation>
    </message>
    <message>
        <source>named, and not found when asked for</source>
        <translation>已指定名称，但查询时未找到</translation>
    </message>
    <message>
        <source>not at the source</source>
        <translation>源中没有</translation>
    </message>
    <message>
        <source>the engine could not be asked</source>
        <translation>无法查询引擎</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>目的地没有</translation>
    </message>
    <message>
        <source>the same there</source>
        <translation>目的地相同</translation>
    </message>
    <message>
        <source>differs there</source>
        <translation>目的地不同</translation>
    </message>
    <message>
        <source>the destination could not be asked</source>
        <translation>无法查询目的地</translation>
    </message>
    <message>
        <source>; of an index the chosen platforms alone, under a new digest</source>
        <translation>；仅索引中所选的平台，使用新摘要</translation>
    </message>
    <message>
        <source>is its own source</source>
        <translation>目的地就是源本身</translation>
    </message>
    <message>
        <source>; what refers to it is looked for</source>
        <translation>；将查找引用它的内容</translation>
    </message>
    <message>
        <source>%1 and %2 would both go to %3; choose another prefix or template, or push one of them alone.</source>
        <translation>%1 和 %2 都会写入 %3；请选择其他前缀或模板，或只推送其中之一。</translation>
    </message>
    <message>
        <source>The filter is longer than %1 bytes.</source>
        <translation>筛选器超过 %1 字节。</translation>
    </message>
    <message>
        <source>The filter is no valid RE2 expression: %1.</source>
        <translation>筛选器不是有效的 RE2 表达式：%1。</translation>
    </message>
    <message>
        <source>A text cannot be repeated less than 0 times.</source>
        <translation>文本的重复次数不能小于 0。</translation>
    </message>
    <message>
        <source>printf knows %s, %v, %d, %q and %%, each without a width.</source>
        <translation>printf 支持 %s、%v、%d、%q 和 %%，均不带宽度。</translation>
    </message>
    <message>
        <source>printf has more verbs than texts.</source>
        <translation>printf 的格式符多于文本。</translation>
    </message>
    <message>
        <source>printf has more texts than verbs.</source>
        <translation>printf 的文本多于格式符。</translation>
    </message>
    <message>
        <source>The text that is made here is longer than %1 bytes.</source>
        <translation>此处生成的文本超过 %1 字节。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported: conditionals, loops and definitions are not. A field or a function is expected.</source>
        <translation>不支持“%1”：条件、循环和定义均不可用。应为字段或函数。</translation>
    </message>
    <message>
        <source>The template is longer than %1 bytes.</source>
        <translation>模板超过 %1 字节。</translation>
    </message>
    <message>
        <source>No bracket is open here; &apos;|&apos; or &apos;}}&apos; is expected.</source>
        <translation>此处没有未闭合的括号；应为 &apos;|&apos; 或 &apos;}}&apos;。</translation>
    </message>
    <message>
        <source>A function is expected behind &apos;|&apos;.</source>
        <translation>&apos;|&apos; 后应为函数。</translation>
    </message>
    <message>
        <source>&apos;|&apos; or &apos;}}&apos; is expected here; only a function takes arguments.</source>
        <translation>此处应为 &apos;|&apos; 或 &apos;}}&apos;；只有函数可带参数。</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;; one of these is expected: %2.</source>
        <translation>没有函数“%1”；应为以下之一：%2。</translation>
    </message>
    <message>
        <source>A template has at most %1 functions.</source>
        <translation>模板最多包含 %1 个函数。</translation>
    </message>
    <message>
        <source>These are not the arguments that are expected: %1. What is piped comes last.</source>
        <translation>参数不符合要求，应为：%1。管道传入的内容排在最后。</translation>
    </message>
    <message>
        <source>A whole number is expected here: %1.</source>
        <translation>此处应为整数：%1。</translation>
    </message>
    <message>
        <source>A text is expected here, so write the number in quotes: %1.</source>
        <translation>此处应为文本，因此请给数字加上引号：%1。</translation>
    </message>
    <message>
        <source>A function among the arguments of another is to stand in brackets: (lower .Tag).</source>
        <translation>作为另一函数参数的函数应放在括号中：(lower .Tag)。</translation>
    </message>
    <message>
        <source>There is no field &quot;.%1&quot;; one of these is expected: .%2.</source>
        <translation>没有字段“.%1”；应为以下之一：.%2。</translation>
    </message>
    <message>
        <source>A whole number of at most nine digits is expected here.</source>
        <translation>此处应为最多九位的整数。</translation>
    </message>
    <message>
        <source>Brackets stand in each other at most %1 deep.</source>
        <translation>括号最多嵌套 %1 层。</translation>
    </message>
    <message>
        <source>&apos;)&apos; is expected here, for the bracket in column %1.</source>
        <translation>此处应为 &apos;)&apos;，与第 %1 列的括号对应。</translation>
    </message>
    <message>
        <source>White space, &apos;|&apos;, &apos;)&apos; or &apos;}}&apos; is expected here.</source>
        <translation>此处应为空白字符、&apos;|&apos;、&apos;)&apos; 或 &apos;}}&apos;。</translation>
    </message>
    <message>
        <source>The action that begins here is not closed; &apos;}}&apos; is expected.</source>
        <translation>从此处开始的动作未闭合；应为 &apos;}}&apos;。</translation>
    </message>
    <message>
        <source>A field (.%1), a function or a text in quotes is expected here.</source>
        <translation>此处应为字段 (.%1)、函数或带引号的文本。</translation>
    </message>
    <message>
        <source>No Docker Engine. %1 Where none is installed, install Docker or Podman.</source>
        <translation>没有 Docker Engine。%1如未安装，请安装 Docker 或 Podman。</translation>
    </message>
    <message>
        <source>No Docker Engine at %1: %2 Start Docker or Podman, join its group (&quot;docker&quot;), or set DOCKER_HOST.</source>
        <translation>%1 处没有 Docker Engine：%2请启动 Docker 或 Podman，加入其所属的组（“docker”），或设置 DOCKER_HOST。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 cannot be read.</source>
        <translation>无法读取引擎对 %1 的响应。</translation>
    </message>
    <message>
        <source>The engine speaks API %1 to %2, lstags %3 to %4; one of them needs an update.</source>
        <translation>引擎支持 API %1 至 %2，lstags 支持 %3 至 %4；其中之一需要更新。</translation>
    </message>
    <message>
        <source>The engine at %1 has gone.</source>
        <translation>%1 处的引擎已断开。</translation>
    </message>
    <message>
        <source>DOCKER_HOST is not usable: %1.</source>
        <translation>DOCKER_HOST 不可用：%1。</translation>
    </message>
    <message>
        <source>cert.pem and key.pem for the engine are not in %1; set DOCKER_CERT_PATH.</source>
        <translation>%1 中没有引擎所需的 cert.pem 和 key.pem；请设置 DOCKER_CERT_PATH。</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT is expected</source>
        <translation>应为 tcp://HOST:PORT</translation>
    </message>
    <message>
        <source>the path of the socket starts with a slash, as in unix:///var/run/docker.sock</source>
        <translation>套接字路径应以斜杠开头，例如 unix:///var/run/docker.sock</translation>
    </message>
    <message>
        <source>the name of the pipe is missing, as in npipe:////./pipe/docker_engine</source>
        <translation>缺少管道名称，例如 npipe:////./pipe/docker_engine</translation>
    </message>
    <message>
        <source>it has to start with unix://, npipe:// or tcp://</source>
        <translation>应以 unix://、npipe:// 或 tcp:// 开头</translation>
    </message>
    <message>
        <source>The engine&apos;s list of images cannot be read.</source>
        <translation>无法读取引擎的镜像列表。</translation>
    </message>
    <message>
        <source>What the engine tells of an image cannot be read.</source>
        <translation>无法读取引擎给出的镜像信息。</translation>
    </message>
    <message>
        <source>Check the credentials for the registry.</source>
        <translation>请检查该镜像仓库的凭据。</translation>
    </message>
    <message>
        <source>Log in to the registry, or ask for the right to it.</source>
        <translation>请登录该镜像仓库，或申请相应权限。</translation>
    </message>
    <message>
        <source>Check the name and the tag.</source>
        <translation>请检查名称和标签。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no image.</source>
        <translation>“%1”不是镜像名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag.</source>
        <translation>“%1”不是标签。</translation>
    </message>
    <message>
        <source>%1 was not pulled.</source>
        <translation>%1 未拉取。</translation>
    </message>
    <message>
        <source>%1 was not pushed.</source>
        <translation>%1 未推送。</translation>
    </message>
    <message>
        <source>%1 was not tagged as %2.</source>
        <translation>%1 未标记为 %2。</translation>
    </message>
    <message>
        <source>%1 was not removed from the engine.</source>
        <translation>%1 未从引擎中移除。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>the file has no root key &quot;lstags&quot;.</source>
        <translation>文件没有根键“lstags”。</translation>
    </message>
    <message>
        <source>aliases are not allowed in a list.</source>
        <translation>列表中不允许使用别名。</translation>
    </message>
    <message>
        <source>a list is a mapping with the key &quot;lstags&quot;.</source>
        <translation>列表是含有键“lstags”的映射。</translation>
    </message>
    <message>
        <source>an entry is text; this one is empty.</source>
        <translation>条目应为文本；此条目为空。</translation>
    </message>
    <message>
        <source>below &quot;lstags&quot; a mapping is expected.</source>
        <translation>“lstags”下应为映射。</translation>
    </message>
    <message>
        <source>&quot;repositories&quot; is a list of entries, each behind a &quot;-&quot;.</source>
        <translation>“repositories”是条目列表，每个条目以“-”开头。</translation>
    </message>
    <message>
        <source>a mapping is expected here, not a list.</source>
        <translation>此处应为映射，而非列表。</translation>
    </message>
    <message>
        <source>the file holds more than one YAML document; a list is one.</source>
        <translation>文件包含多个 YAML 文档；一个列表只能是一个文档。</translation>
    </message>
    <message>
        <source>anchors are not allowed in a list.</source>
        <translation>列表中不允许使用锚点。</translation>
    </message>
    <message>
        <source>the file has more than %1 nodes.</source>
        <translation>文件的节点超过 %1 个。</translation>
    </message>
    <message>
        <source>the quote that begins here never ends.</source>
        <translation>从此处开始的引号未闭合。</translation>
    </message>
    <message>
        <source>the file is nested deeper than %1.</source>
        <translation>文件嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>an entry is text, not a list or a mapping.</source>
        <translation>条目应为文本，而非列表或映射。</translation>
    </message>
    <message>
        <source>a key is text, not a list or a mapping.</source>
        <translation>键应为文本，而非列表或映射。</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice.</source>
        <translation>键“%1”在此处出现了两次。</translation>
    </message>
    <message>
        <source>a list has at most %1 entries.</source>
        <translation>列表最多包含 %1 个条目。</translation>
    </message>
    <message>
        <source>A list has at most 4 MiB.</source>
        <translation>列表最大为 4 MiB。</translation>
    </message>
    <message>
        <source>a NUL byte is no text.</source>
        <translation>NUL 字节不是文本。</translation>
    </message>
    <message>
        <source>this is no UTF-8 text.</source>
        <translation>这不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>this is no valid YAML (%1).</source>
        <translation>这不是有效的 YAML（%1）。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Line 1, column 1: the file has no root key &quot;lstags&quot;.</source>
        <translation>第 1 行，第 1 列：文件没有根键“lstags”。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: the entry &quot;%2&quot; holds half a character.</source>
        <translation>无法保存 %1：条目“%2”含有不完整的字符。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its YAML cannot be changed in place, or there is more than a list may hold.</source>
        <translation>无法保存 %1：其 YAML 无法就地修改，或内容超出列表的上限。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The file is what it was.</source>
        <translation>未能保存 %1：%2。文件保持原样。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes; it was not read.</source>
        <translation>%1 的响应超过 %2 字节；未读取。</translation>
    </message>
    <message>
        <source>did not finish its answer in time</source>
        <translation>未能及时完成响应</translation>
    </message>
    <message>
        <source>cannot be connected to</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>has stopped sending</source>
        <translation>已停止发送</translation>
    </message>
    <message>
        <source>The headers of %1 are larger than 64 KiB.</source>
        <translation>%1 的标头超过 64 KiB。</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation>%1 在响应中途关闭了连接。</translation>
    </message>
    <message>
        <source>%1 refused the TLS connection (%2). If it wants a client certificate, put that into certs.d/%1, as NAME.cert and NAME.key.</source>
        <translation>%1 拒绝了 TLS 连接（%2）。如果它需要客户端证书，请将证书放入 certs.d/%1，命名为 NAME.cert 和 NAME.key。</translation>
    </message>
    <message>
        <source>No trusted connection to %1: %2 Put its authority into certs.d/%1, or use -k if you must.</source>
        <translation>与 %1 的连接不受信任：%2 请将其证书颁发机构放入 certs.d/%1，或在不得已时使用 -k。</translation>
    </message>
    <message>
        <source>%1 closed the connection while something was sent to it; it may not take as much at once.</source>
        <translation>%1 在数据发送途中关闭了连接；它可能无法一次接收这么多。</translation>
    </message>
    <message>
        <source>No answer from %1: %2.</source>
        <translation>%1 没有响应：%2。</translation>
    </message>
    <message>
        <source>A request to %1 has a line break in a header.</source>
        <translation>对 %1 的请求在标头中含有换行符。</translation>
    </message>
    <message>
        <source>A redirect of %1 was not followed: %2.</source>
        <translation>未跟随 %1 的重定向：%2。</translation>
    </message>
    <message>
        <source>it has no valid target</source>
        <translation>没有有效的目标</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>目标既非 http 也非 https</translation>
    </message>
    <message>
        <source>it leads from https to http</source>
        <translation>它从 https 转向 http</translation>
    </message>
    <message>
        <source>its target carries a user name</source>
        <translation>目标带有用户名</translation>
    </message>
    <message>
        <source>it sends a %1 to another server</source>
        <translation>它会将 %1 发送到另一台服务器</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times.</source>
        <translation>%1 的重定向超过 %2 次。</translation>
    </message>
    <message>
        <source>%1 lets nobody read %2 without an account, or there is no such repository; log in with &quot;docker login %1&quot;.</source>
        <translation>%1 不允许匿名读取 %2，或该仓库不存在；请用“docker login %1”登录。</translation>
    </message>
    <message>
        <source>%1 refused the credentials for %2; log in again with &quot;docker login %1&quot;.</source>
        <translation>%1 拒绝了用于 %2 的凭据；请用“docker login %1”重新登录。</translation>
    </message>
    <message>
        <source>%1 names a token server that is not trusted: %2.</source>
        <translation>%1 指定的令牌服务器不受信任：%2。</translation>
    </message>
    <message>
        <source>The token server of %1</source>
        <translation>%1 的令牌服务器</translation>
    </message>
    <message>
        <source>The token server of %1 answered without a token.</source>
        <translation>%1 的令牌服务器返回的响应中没有令牌。</translation>
    </message>
    <message>
        <source>its address is none</source>
        <translation>其地址无效</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>the blob %1 came with %2</source>
        <translation>收到的 blob %1 %2</translation>
    </message>
    <message>
        <source>another range than was asked for</source>
        <translation>范围与请求的不同</translation>
    </message>
    <message>
        <source>another size than its descriptor has</source>
        <translation>大小与其描述符不同</translation>
    </message>
    <message>
        <source>%1 is no registry: it answered 404 for %2 and %3 for /v2/. Check its address.</source>
        <translation>%1 不是镜像仓库：它对 %2 返回 404，对 /v2/ 返回 %3。请检查其地址。</translation>
    </message>
    <message>
        <source>%1 goes on at another place, which is not followed; it is not complete</source>
        <translation>%1的后续页转到了另一位置，未予跟随；列表不完整</translation>
    </message>
    <message>
        <source>the list of tags never ends; it is not complete</source>
        <translation>标签列表没有尽头；列表不完整</translation>
    </message>
    <message>
        <source>a page of the list of tags is not there; it is not complete</source>
        <translation>标签列表缺少一页；列表不完整</translation>
    </message>
    <message>
        <source>the list of tags cannot be read</source>
        <translation>无法读取标签列表</translation>
    </message>
    <message>
        <source>%1 lists more than %2 tags of %3.</source>
        <translation>%1 列出的 %3 标签超过 %2 个。</translation>
    </message>
    <message>
        <source>the list of tags</source>
        <translation>标签列表</translation>
    </message>
    <message>
        <source>%1: skipped invalid tags: %2.</source>
        <translation>%1：已跳过 %2 个无效标签。</translation>
    </message>
    <message>
        <source>what came for %1 is something else</source>
        <translation>为 %1 返回的是其他内容</translation>
    </message>
    <message>
        <source>the registry tells no digest of %1</source>
        <translation>镜像仓库未给出 %1 的摘要</translation>
    </message>
    <message>
        <source>the manifest of %1 is cut off or damaged</source>
        <translation>%1 的清单不完整或已损坏</translation>
    </message>
    <message>
        <source>%1 calls %2:%3 by a digest that is not that of its bytes.</source>
        <translation>%1 为 %2:%3 给出的摘要与其字节不符。</translation>
    </message>
    <message>
        <source>the blob %1 is damaged</source>
        <translation>blob %1 已损坏</translation>
    </message>
    <message>
        <source>the list of what refers to %1</source>
        <translation>引用 %1 的内容列表</translation>
    </message>
    <message>
        <source>%1 never ends</source>
        <translation>%1没有尽头</translation>
    </message>
    <message>
        <source>a page of %1 is not there</source>
        <translation>%1缺少一页</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取%1</translation>
    </message>
    <message>
        <source>The credential helper &quot;%1&quot; %2</source>
        <translation>凭据助手“%1”%2</translation>
    </message>
    <message>
        <source>did not answer as helpers do</source>
        <translation>未按助手的规范响应</translation>
    </message>
    <message>
        <source>has a name that cannot be run</source>
        <translation>的名称无法运行</translation>
    </message>
    <message>
        <source>gave no answer in time; is a keychain locked?</source>
        <translation>未及时响应；密钥环是否已锁定？</translation>
    </message>
    <message>
        <source>could not be started; is docker-credential-%1 installed?</source>
        <translation>无法启动；是否已安装 docker-credential-%1？</translation>
    </message>
    <message>
        <source>answered with more than 1 MiB</source>
        <translation>的响应超过 1 MiB</translation>
    </message>
    <message>
        <source>failed; run it by hand to see why</source>
        <translation>运行失败；请手动运行以查明原因</translation>
    </message>
    <message>
        <source>Basic authentication is written &apos;REGISTRY[:PORT] username:password&apos;.</source>
        <translation>基本认证的写法为 &apos;REGISTRY[:PORT] username:password&apos;。</translation>
    </message>
    <message>
        <source>%1 is no JSON object; its credentials are not used.</source>
        <translation>%1 不是 JSON 对象；不使用其中的凭据。</translation>
    </message>
    <message>
        <source>%1: the entry &quot;%2&quot; cannot be used.</source>
        <translation>%1：条目“%2”无法使用。</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB; it is not read.</source>
        <translation>%1 超过 4 MiB；未读取。</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>无法读取证书文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>文件 %1 不含证书。</translation>
    </message>
    <message>
        <source>The file %1 holds no key that can be used.</source>
        <translation>文件 %1 不含可用的密钥。</translation>
    </message>
    <message>
        <source>The expression for insecure registries (-I) is not usable: %1</source>
        <translation>不安全镜像仓库的表达式 (-I) 不可用：%1</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s listing cannot be read.</source>
        <translation>无法读取 Docker Hub 的列表。</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s listing goes on at another host.</source>
        <translation>Docker Hub 的列表转到了另一主机。</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>请申请访问权限。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>请检查其名称。</translation>
    </message>
    <message>
        <source>The list of tags cannot be read.</source>
        <translation>无法读取标签列表。</translation>
    </message>
    <message>
        <source> (attempts: %1)</source>
        <translation>（尝试次数：%1）</translation>
    </message>
    <message>
        <source>%1 warns: %2</source>
        <translation>%1 警告：%2</translation>
    </message>
    <message>
        <source>Told to wait %1 s before the next request.</source>
        <translation>对方要求等待 %1 秒后再发送下一个请求。</translation>
    </message>
    <message>
        <source>its address carries a user name</source>
        <translation>其地址带有用户名</translation>
    </message>
    <message>
        <source>it does not use https</source>
        <translation>它不使用 https</translation>
    </message>
    <message>
        <source>it is in a private network, the registry is not</source>
        <translation>它在专用网络中，而镜像仓库不在</translation>
    </message>
    <message>
        <source>an upload was sent to a place that is not trusted: %1</source>
        <translation>上传数据被发往不受信任的位置：%1</translation>
    </message>
    <message>
        <source>the registry opens an upload but does not say where</source>
        <translation>镜像仓库开启了上传，但未给出上传位置</translation>
    </message>
    <message>
        <source>the registry does not say how far an upload has come</source>
        <translation>镜像仓库未说明上传进行到何处</translation>
    </message>
    <message>
        <source>%1 takes no blobs in chunks.</source>
        <translation>%1 不支持分块上传 blob。</translation>
    </message>
    <message>
        <source>the registry keeps %1 under another digest</source>
        <translation>镜像仓库以另一摘要保存了 %1</translation>
    </message>
    <message>
        <source>The backup template &quot;%1&quot; is of no use for %2: %3</source>
        <translation>备份模板“%1”不适用于 %2：%3</translation>
    </message>
    <message>
        <source>it makes the same tag.</source>
        <translation>生成的标签与原标签相同。</translation>
    </message>
    <message>
        <source>the source has %1 bytes of it, its descriptor says %2.</source>
        <translation>源中有 %1 字节，其描述符所述为 %2 字节。</translation>
    </message>
    <message>
        <source>%1 broke off.</source>
        <translation>%1 中断了传输。</translation>
    </message>
    <message>
        <source>%1 answered before it had all of it.</source>
        <translation>%1 未收到全部内容就作出了响应。</translation>
    </message>
    <message>
        <source>is longer than its descriptor says</source>
        <translation>长度超过其描述符所述</translation>
    </message>
    <message>
        <source>is not what its digest stands for</source>
        <translation>内容与其摘要不符</translation>
    </message>
    <message>
        <source>%1 at %2 has another blob than it says: it %3; nothing of it was kept.</source>
        <translation>%2 上的 %1 给出的 blob 与其声明不符：%3；未保留任何内容。</translation>
    </message>
    <message>
        <source>the registry does not take all that is sent.</source>
        <translation>镜像仓库未接收发送的全部内容。</translation>
    </message>
    <message>
        <source>the registry says that it has more than was sent.</source>
        <translation>镜像仓库称其收到的多于发送的。</translation>
    </message>
    <message>
        <source>its manifest %1 is of a kind that is not copied</source>
        <translation>其清单 %1 属于不复制的类型</translation>
    </message>
    <message>
        <source>its indexes lie too deep in each other</source>
        <translation>其索引嵌套过深</translation>
    </message>
    <message>
        <source>The tag has moved since it was compared: %1 was pulled.</source>
        <translation>比较之后标签已移动：已拉取 %1。</translation>
    </message>
    <message>
        <source>%1 stays in the engine: %2</source>
        <translation>%1 仍留在引擎中：%2</translation>
    </message>
    <message>
        <source>The engine pushed it under another digest: %1.</source>
        <translation>引擎以另一摘要推送了它：%1。</translation>
    </message>
    <message>
        <source>%1:%2 at %3</source>
        <translation>%3 上的 %1:%2</translation>
    </message>
    <message>
        <source>%1 is another image; it was not overwritten. Allow updates, or compare again.</source>
        <translation>%1 是另一个镜像；未覆盖。请允许更新，或重新比较。</translation>
    </message>
    <message>
        <source>%1 had changed since the plan was made; it was %2.</source>
        <translation>计划生成后 %1 已发生变化；原为 %2。</translation>
    </message>
    <message>
        <source>%1:%2 at %3 was to be kept as %4, which is another image already; nothing was overwritten.</source>
        <translation>%3 上的 %1:%2 应保留为 %4，但后者已是另一个镜像；未覆盖任何内容。</translation>
    </message>
    <message>
        <source>The job %1 is being run by %2 (process %3 at %4).</source>
        <translation>任务 %1 正由 %2 运行（进程 %3，主机 %4）。</translation>
    </message>
    <message>
        <source>The lock %1 cannot be made; see to its folder&apos;s permissions and room.</source>
        <translation>无法创建锁 %1；请检查其文件夹的权限和剩余空间。</translation>
    </message>
    <message>
        <source>It was there already.</source>
        <translation>目的地已有。</translation>
    </message>
    <message>
        <source>Not everything was begun.</source>
        <translation>部分项未开始。</translation>
    </message>
    <message>
        <source>%1 transfers failed; the first: %2</source>
        <translation>%1 项传输失败；第一项：%2</translation>
    </message>
    <message>
        <source>Along with it came what refers to it: %1.</source>
        <translation>一并复制了引用它的内容：%1 项。</translation>
    </message>
    <message>
        <source>%1 to %2: started.</source>
        <translation>%1 到 %2：已开始。</translation>
    </message>
    <message>
        <source>Waits for pulls of %1, until %2 at the latest.</source>
        <translation>等待 %1 的拉取额度，最迟到 %2。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 到 %2：%3。</translation>
    </message>
    <message>
        <source>%1 to %2: %3. %4</source>
        <translation>%1 到 %2：%3。%4</translation>
    </message>
    <message>
        <source>A job has at most %1 transfers; make several of it.</source>
        <translation>一个任务最多包含 %1 项传输；请拆分为多个任务。</translation>
    </message>
    <message>
        <source>The options of the job &quot;%1&quot; are out of range.</source>
        <translation>任务“%1”的选项超出范围。</translation>
    </message>
    <message>
        <source>The transfer from %1:%2 to %3:%4 does not have legal names.</source>
        <translation>从 %1:%2 到 %3:%4 的传输含有不合法的名称。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written, so that jobs are forgotten when the program ends; see to its folder&apos;s permissions and room.</source>
        <translation>无法写入任务记录 %1，程序退出后任务将丢失；请检查其文件夹的权限和剩余空间。</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version; it was set aside as %2 and a new one begun, without its jobs.</source>
        <translation>任务记录 %1 由更新的版本写入；已将其移至 %2 并新建记录，其中的任务未保留。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read; it was set aside as %2 and a new one begun, without its jobs.</source>
        <translation>无法读取任务记录 %1；已将其移至 %2 并新建记录，其中的任务未保留。</translation>
    </message>
    <message>
        <source>The queue has %1 jobs already; remove some that are finished.</source>
        <translation>队列中已有 %1 个任务；请移除一些已结束的任务。</translation>
    </message>
    <message>
        <source>The job %1 of the journal %2 was left out: it does not have the form of a job.</source>
        <translation>任务记录 %2 中的任务 %1 已略过：其格式不是任务的格式。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used (%2); see to its folder&apos;s permissions and room.</source>
        <translation>无法使用任务记录 %1（%2）；请检查其文件夹的权限和剩余空间。</translation>
    </message>
    <message>
        <source>The journal %1 is not open; see to its folder&apos;s permissions and room.</source>
        <translation>任务记录 %1 未打开；请检查其文件夹的权限和剩余空间。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened, so that jobs are forgotten when the program ends.</source>
        <translation>无法打开任务记录 %1，程序退出后任务将丢失。</translation>
    </message>
    <message>
        <source>What refers to %1 was not looked for: there is too much of it.</source>
        <translation>未查找引用 %1 的内容：数量过多。</translation>
    </message>
    <message>
        <source>%1, which refers to it, did not come along: %2</source>
        <translation>引用它的 %1 未能一并复制：%2</translation>
    </message>
    <message>
        <source>%1 at %2 is something else already; it was not overwritten.</source>
        <translation>%2 上的 %1 已是其他内容；未覆盖。</translation>
    </message>
    <message>
        <source>; along comes what refers to it: %1</source>
        <translation>；一并复制引用它的内容：%1 项</translation>
    </message>
    <message>
        <source>There is no specification to work on.</source>
        <translation>没有可处理的条目。</translation>
    </message>
    <message>
        <source>not at %1</source>
        <comment>a place</comment>
        <translation>%1 中没有</translation>
    </message>
    <message>
        <source>%1 could not be asked</source>
        <comment>a place</comment>
        <translation>无法查询 %1</translation>
    </message>
    <message>
        <source>differs there; Update (-U) overwrites it</source>
        <translation>目的地不同；使用“更新”(-U) 可覆盖</translation>
    </message>
    <message>
        <source>differs there, as an index of chosen platforms alone does too; Update (-U) looks closer and overwrites it</source>
        <translation>目的地不同（仅含所选平台的索引也会显示为不同）；使用“更新”(-U) 会细查并覆盖</translation>
    </message>
    <message>
        <source>A place is missing here.</source>
        <translation>此处缺少位置。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 被指定了两次。</translation>
    </message>
    <message>
        <source>There is no socket %1: start the Docker Engine, or set DOCKER_HOST to its socket.</source>
        <translation>没有套接字 %1：请启动 Docker Engine，或将 DOCKER_HOST 设为其套接字。</translation>
    </message>
    <message>
        <source>You may not use the socket %1: join the group that owns it (&quot;docker&quot;), or use another account.</source>
        <translation>无权使用套接字 %1：请加入其所属的组（“docker”），或换用其他账户。</translation>
    </message>
    <message>
        <source>Nothing answers at the socket %1: start the Docker Engine.</source>
        <translation>套接字 %1 无响应：请启动 Docker Engine。</translation>
    </message>
    <message>
        <source>The socket %1 cannot be used (%2): is the Docker Engine running?</source>
        <translation>套接字 %1 无法使用（%2）：Docker Engine 是否在运行？</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 未响应就关闭了连接。</translation>
    </message>
    <message>
        <source>%1 %2; try again later.</source>
        <translation>%1 %2；请稍后重试。</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
</context>
<context>
    <name>lstags::core::Setting</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Stop, go on next time</source>
        <translation>停止，下次继续</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>How many requests a registry gets at the same time. Fewer are kinder to a small registry, more are faster.</source>
        <translation>同时向一个镜像仓库发送多少个请求。较少可减轻小型镜像仓库的负担，较多则更快。</translation>
    </message>
    <message>
        <source>Wait between requests</source>
        <translation>请求间隔</translation>
    </message>
    <message>
        <source>How long to wait after each request before a registry gets the next one.</source>
        <translation>每个请求之后，等待多久再向镜像仓库发送下一个请求。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How often a request that failed is tried again.</source>
        <translation>失败的请求重试多少次。</translation>
    </message>
    <message>
        <source>Delay before a retry</source>
        <translation>重试前的延迟</translation>
    </message>
    <message>
        <source>How long to wait before the first retry; each further one waits twice as long.</source>
        <translation>首次重试前等待多久；此后每次重试的等待时间加倍。</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>验证证书</translation>
    </message>
    <message>
        <source>Without it anybody on the way to a registry can read and change what is sent.</source>
        <translation>如不验证，通往镜像仓库途中的任何人都能读取和篡改传输的内容。</translation>
    </message>
    <message>
        <source>Registries without TLS</source>
        <translation>不使用 TLS 的镜像仓库</translation>
    </message>
    <message>
        <source>An expression that finds the registries spoken to in plain HTTP. Without one: this computer only.</source>
        <translation>匹配以明文 HTTP 连接的镜像仓库的表达式。留空：仅限本机。</translation>
    </message>
    <message>
        <source>Certificate folders</source>
        <translation>证书文件夹</translation>
    </message>
    <message>
        <source>Folders like Docker&apos;s certs.d, with authorities and client certificates by registry. Without one: those of Docker.</source>
        <translation>与 Docker 的 certs.d 类似的文件夹，按镜像仓库存放颁发机构证书和客户端证书。留空：使用 Docker 的文件夹。</translation>
    </message>
    <message>
        <source>Docker&apos;s config.json</source>
        <translation>Docker 的 config.json</translation>
    </message>
    <message>
        <source>Where credentials are read from. Without one: the file of docker login.</source>
        <translation>从何处读取凭据。留空：使用 docker login 的文件。</translation>
    </message>
    <message>
        <source>Docker Engine</source>
        <translation>Docker Engine</translation>
    </message>
    <message>
        <source>Where the local engine listens: unix:///PATH or tcp://HOST:PORT. Without one: DOCKER_HOST, or the usual socket.</source>
        <translation>本地引擎的监听地址：unix:///PATH 或 tcp://HOST:PORT。留空：使用 DOCKER_HOST 或常用套接字。</translation>
    </message>
    <message>
        <source>Ask for details where pulls are counted</source>
        <translation>拉取计次时也查询详细信息</translation>
    </message>
    <message>
        <source>Created, size and platforms of the tags in view, also from registries that count a pull for them, like Docker Hub.</source>
        <translation>可见标签的创建时间、大小和平台，包括会为此计一次拉取的镜像仓库，例如 Docker Hub。</translation>
    </message>
    <message>
        <source>Cache of details</source>
        <translation>详细信息缓存</translation>
    </message>
    <message>
        <source>The file that remembers created, size and platforms of images seen before. Without one: in the user&apos;s cache folder.</source>
        <translation>记住曾见过的镜像的创建时间、大小和平台的文件。留空：位于用户的缓存文件夹中。</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同时运行的任务数</translation>
    </message>
    <message>
        <source>How many jobs of the queue run at the same time.</source>
        <translation>队列中同时运行多少个任务。</translation>
    </message>
    <message>
        <source>Large blobs at once</source>
        <translation>同时发送的大型 blob 数</translation>
    </message>
    <message>
        <source>How many large blobs are sent at the same time.</source>
        <translation>同时发送多少个大型 blob。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>Bytes a second over all transfers.</source>
        <translation>所有传输合计的每秒字节数。</translation>
    </message>
    <message>
        <source>Chunks of uploads</source>
        <translation>分块上传</translation>
    </message>
    <message>
        <source>Sends blobs in pieces of this size, for registries behind a proxy that refuses large requests.</source>
        <translation>按此大小分块发送 blob，适用于前置代理会拒绝大请求的镜像仓库。</translation>
    </message>
    <message>
        <source>Interval of watching</source>
        <translation>监视间隔</translation>
    </message>
    <message>
        <source>How long to rest between two rounds over a list for which nothing else was chosen.</source>
        <translation>未另行指定间隔的列表，两轮之间等待多久。</translation>
    </message>
    <message>
        <source>Closing while jobs run</source>
        <translation>任务运行时关闭窗口</translation>
    </message>
    <message>
        <source>What happens to jobs that are not done when the window is closed.</source>
        <translation>关闭窗口时如何处理尚未完成的任务。</translation>
    </message>
    <message>
        <source>Journal of jobs</source>
        <translation>任务记录</translation>
    </message>
    <message>
        <source>The file that remembers jobs, so that they go on after a restart. Without one: in the user&apos;s data folder.</source>
        <translation>保存任务的文件，以便重新启动后继续。留空：位于用户的数据文件夹中。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>窗口的语言。</translation>
    </message>
    <message>
        <source>Open the lists of last time</source>
        <translation>打开上次的列表</translation>
    </message>
    <message>
        <source>Lists that were open come back at the next start, with changes that were not saved.</source>
        <translation>下次启动时恢复打开过的列表，包括未保存的更改。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1（构建时为 %2）</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>编译器</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>version</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>About lstags</source>
        <translation>关于 lstags</translation>
    </message>
    <message>
        <source>Compares the tags of container images between registries and the local engine, and brings them in line.</source>
        <translation>比较镜像仓库与本地引擎中容器镜像的标签，并使其一致。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>采用 Apache License 2.0 的自由软件。</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>复制版本信息(&amp;O)</translation>
    </message>
    <message>
        <source>For a report of a problem</source>
        <translation>用于报告问题</translation>
    </message>
</context>
<context>
    <name>lstags::gui::CloseQuestion</name>
    <message>
        <source>Jobs are not done</source>
        <translation>任务尚未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not done.</source>
        <translation>
            <numerusform>%n 个任务尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is being watched.</source>
        <translation>正在监视一个列表。</translation>
    </message>
    <message>
        <source>What was sent stays sent: the next start goes on where it was.</source>
        <translation>已发送的内容不会丢失：下次启动时从中断处继续。</translation>
    </message>
    <message>
        <source>Nobody looks after it when the program has ended.</source>
        <translation>程序退出后将不再监视。</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop, go on next time</source>
        <translation>停止，下次继续(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>停止监视(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Listing tags</source>
        <translation>正在列出标签</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonPanel</name>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n repository(s)</source>
        <translation>
            <numerusform>%1 / %n 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>，%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation>尚未进行比较。</translation>
    </message>
    <message>
        <source>Comparing with %1: %2, %3%4</source>
        <translation>正在与 %1 比较：%2，%3%4</translation>
    </message>
    <message>
        <source>Paused: %1, %2%3</source>
        <translation>已暂停：%1，%2%3</translation>
    </message>
    <message>
        <source>Compared with %1: %2, %3%4</source>
        <translation>已与 %1 比较：%2，%3%4</translation>
    </message>
    <message>
        <source>Stopped: %1, %2%3</source>
        <translation>已停止：%1，%2%3</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonPresenter</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>lstags::gui::CountToggles</name>
    <message>
        <source>Show these only; with Ctrl, add or take away</source>
        <translation>仅显示这些；按住 Ctrl 可增减</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DestinationForm</name>
    <message>
        <source>The engine pulls, tags and pushes, as the Go tool has it (--via-engine)</source>
        <translation>由引擎拉取、打标签并推送，与 Go 工具一致 (--via-engine)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DirectionBar</name>
    <message>
        <source>The place that tags come from: the source of the list, or one that it was compared with</source>
        <translation>标签的来源位置：列表的源，或与之比较过的位置</translation>
    </message>
    <message>
        <source>The place that tags come from. What is there, and what differs from the place they go to, is known from the comparison.</source>
        <translation>标签的来源位置。那里有什么、与去往的位置有何不同，可由比较得知。</translation>
    </message>
    <message>
        <source>The place that tags go to: one that was compared, or another registry</source>
        <translation>标签去往的位置：比较过的位置，或其他镜像仓库</translation>
    </message>
    <message>
        <source>The place that tags go to. The fields below say under which names; where they are changed, it is another registry.</source>
        <translation>标签去往的位置。下方各栏说明使用什么名称；更改后即为其他镜像仓库。</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>从(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>到(&amp;W)</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>the registries that the list names</extracomment>
        <translation>源</translation>
    </message>
    <message>
        <source>Another registry</source>
        <translation>其他镜像仓库</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DocumentController</name>
    <message>
        <source>Open list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>YAML lists (*.yaml *.yml);;All files (*)</source>
        <translation>YAML 列表 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1，第 %2 行，第 %3 列：%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more, marked in the list)</source>
        <translation>
            <numerusform>%1（另有 %n 处，已在列表中标出）</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Write over it?</source>
        <translation>%1 已被另一程序更改。要覆盖吗？</translation>
    </message>
    <message>
        <source>the new list</source>
        <translation>新列表</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被另一程序更改。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EngineButton</name>
    <message>
        <source>Looking for an engine…</source>
        <translation>正在查找引擎…</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>%1, API %2</source>
        <translation>%1，API %2</translation>
    </message>
    <message>
        <source>No engine: start or install Docker or Podman</source>
        <translation>没有引擎：请启动或安装 Docker 或 Podman</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntriesModel</name>
    <message numerus="yes">
        <source>add %n entry(s)</source>
        <translation>
            <numerusform>添加 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entry(s)</source>
        <translation>
            <numerusform>移除 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n entry(s)</source>
        <translation>
            <numerusform>移动 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Entry %1 of %2, column %3: %4</source>
        <translation>第 %1 个条目（共 %2 个），第 %3 列：%4</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>编辑条目</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntriesPanel</name>
    <message>
        <source>&amp;Add entry</source>
        <translation>添加条目(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit entry</source>
        <translation>编辑条目(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move entries</source>
        <translation>移除条目(&amp;M)</translation>
    </message>
    <message>
        <source>Cu&amp;t entries</source>
        <translation>剪切条目(&amp;T)</translation>
    </message>
    <message>
        <source>Copy entrie&amp;s</source>
        <translation>复制条目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste entries</source>
        <translation>粘贴条目(&amp;P)</translation>
    </message>
    <message>
        <source>M&amp;ove up</source>
        <translation>上移(&amp;O)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntryCompleter</name>
    <message>
        <source>Seen before</source>
        <translation>曾见过的名称</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntryDelegate</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ExportController</name>
    <message>
        <source>&amp;Export table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>Export se&amp;lection…</source>
        <translation>导出所选项(&amp;L)…</translation>
    </message>
    <message>
        <source>Write what is in the table as CSV, JSON, Markdown or HTML</source>
        <translation>将表格内容导出为 CSV、JSON、Markdown 或 HTML</translation>
    </message>
    <message>
        <source>Write the selected rows as CSV, JSON, Markdown or HTML</source>
        <translation>将所选行导出为 CSV、JSON、Markdown 或 HTML</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>未写入 %1：导出已取消。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl *.ndjson)</source>
        <translation>JSON Lines (*.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>HTML report (*.html *.htm)</source>
        <translation>HTML 报告 (*.html *.htm)</translation>
    </message>
    <message>
        <source>Another export is under way.</source>
        <translation>另一项导出正在进行。</translation>
    </message>
    <message>
        <source>%1 was not written: its name has to end in .csv, .json, .jsonl, .md or .html.</source>
        <translation>未写入 %1：其名称必须以 .csv、.json、.jsonl、.md 或 .html 结尾。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Exporter</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::FactsModel</name>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>only at the source</source>
        <translation>仅在源中</translation>
    </message>
    <message>
        <source>only at the target</source>
        <translation>仅在目标中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line of the inspector and how it differs</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Format</name>
    <message>
        <source>ABSENT</source>
        <translation>ABSENT</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>PRESENT</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CHANGED</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>ASSUMED</source>
        <translation>ASSUMED</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>LOCAL-ONLY</source>
        <translation>LOCAL-ONLY</translation>
    </message>
    <message>
        <source>Local-only</source>
        <translation>仅本地</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FAILED</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Only at the source: the target does not have it.</source>
        <translation>仅在源中：目标没有。</translation>
    </message>
    <message>
        <source>The same content at both.</source>
        <translation>两边内容相同。</translation>
    </message>
    <message>
        <source>At both, with different content.</source>
        <translation>两边都有，但内容不同。</translation>
    </message>
    <message>
        <source>Named in the list, found neither at the source nor at the target.</source>
        <translation>列表中已指定，但在源和目标中均未找到。</translation>
    </message>
    <message>
        <source>Only at the target.</source>
        <translation>仅在目标中。</translation>
    </message>
    <message>
        <source>The target could not be asked.</source>
        <translation>无法查询目标。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>those in which %1 is found</source>
        <translation>匹配 %1 的标签</translation>
    </message>
    <message>
        <source>those in which %1 is found, and %2</source>
        <translation>匹配 %1 的标签，以及 %2</translation>
    </message>
    <message>
        <source>Registry: %1</source>
        <translation>镜像仓库：%1</translation>
    </message>
    <message>
        <source>Docker Hub</source>
        <translation>Docker Hub</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>仓库：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and state</comment>
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>无权访问</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n 周前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lstags::gui::Help</name>
    <message>
        <source>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — without a registry, Docker Hub is meant; with nothing behind the name, all tags. ~/…/ takes the listed tags that the expression finds; :TAG and =TAG1,TAG2 name tags; both together take either.</source>
        <translation>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — 未写镜像仓库时指 Docker Hub；名称后无内容时指全部标签。~/…/ 选取列出的标签中与表达式匹配的标签；:TAG 和 =TAG1,TAG2 指定标签；两者并用时，符合任一者即选取。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::HtmlReport</name>
    <message>
        <source>the local engine</source>
        <translation>本地引擎</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Comparison of image tags</source>
        <translation>镜像标签比较</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>%1 的比较</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较目标</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败项</translation>
    </message>
</context>
<context>
    <name>lstags::gui::InspectionFacts</name>
    <message>
        <source>%1 bytes</source>
        <comment>a number that is shown in full</comment>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>总大小</translation>
    </message>
    <message>
        <source>Local ID</source>
        <translation>本地 ID</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>bytes that the target has too</comment>
        <translation>共有</translation>
    </message>
    <message>
        <source>To send</source>
        <comment>bytes</comment>
        <translation>待发送</translation>
    </message>
    <message>
        <source>is not there</source>
        <comment>a platform at the source or the target</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>is there</source>
        <comment>a platform of an image that an engine has</comment>
        <translation>已有</translation>
    </message>
    <message>
        <source>no platform</source>
        <translation>无平台</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>%1 (not read)</source>
        <translation>%1（未读取）</translation>
    </message>
    <message>
        <source>has it</source>
        <comment>the target, a layer</comment>
        <translation>有</translation>
    </message>
    <message>
        <source>has it, packed otherwise</source>
        <comment>the target, a layer</comment>
        <translation>有，但打包方式不同</translation>
    </message>
    <message>
        <source>lacks it</source>
        <comment>the target, a layer</comment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>only there</source>
        <comment>a layer at the target</comment>
        <translation>仅目标有</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a layer that only the target has</comment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of a layer and what made it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建命令</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止信号</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <comment>of the environment</comment>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>LABEL %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a text without characters</comment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no, a setting</source>
        <comment>a step of a build without a layer</comment>
        <translation>否，仅为设置</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>SBOM</source>
        <comment>software bill of materials</comment>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>names the image as its subject</source>
        <translation>以该镜像为 subject</translation>
    </message>
    <message>
        <source>under the tag %1</source>
        <translation>在标签 %1 下</translation>
    </message>
    <message>
        <source>in the index</source>
        <translation>在索引中</translation>
    </message>
    <message>
        <source>Signatures and SBOMs</source>
        <translation>签名和 SBOM</translation>
    </message>
    <message>
        <source>Not all looked for</source>
        <translation>查找不完整</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现方式</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>lstags::gui::InspectorPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>复制全部(&amp;A)</translation>
    </message>
    <message>
        <source>Copy everything that is known of the tag as text</source>
        <translation>将标签的全部已知信息复制为文本</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Ask source and target again what is inside</source>
        <translation>重新向源和目标查询标签的内容</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>检查器(&amp;N)</translation>
    </message>
    <message>
        <source>Select one tag of the table to look inside.</source>
        <translation>在表格中选择一个标签，查看其内容。</translation>
    </message>
    <message>
        <source>%1 could not be compared.</source>
        <comment>a repository</comment>
        <translation>无法比较 %1。</translation>
    </message>
    <message>
        <source>This tag was found neither at the source nor at the target.</source>
        <translation>在源和目标中均未找到此标签。</translation>
    </message>
    <message>
        <source>To look inside %1 costs pulls that are counted.</source>
        <translation>查看 %1 的内容会消耗计次的拉取额度。</translation>
    </message>
    <message>
        <source>To look inside %1 costs pulls that are counted: one, and one more for every image of an index.</source>
        <translation>查看 %1 的内容会消耗计次的拉取额度：一次，索引中的每个镜像再加一次。</translation>
    </message>
    <message numerus="yes">
        <source>Inspect: costs %n pull(s)</source>
        <translation>
            <numerusform>检查：消耗 %n 次拉取</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking inside %1…</source>
        <translation>正在查看 %1 的内容…</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>未能读取任何内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <comment>a platform</comment>
        <translation>%1（不同）</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobActions</name>
    <message>
        <source>&amp;Pause job</source>
        <translation>暂停任务(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume job</source>
        <translation>继续任务(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop job</source>
        <translation>停止任务(&amp;S)</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>重试失败项(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;emove job</source>
        <translation>移除任务(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>清除已结束的任务(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;log</source>
        <translation>复制日志(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;ause all</source>
        <translation>全部暂停(&amp;A)</translation>
    </message>
    <message>
        <source>Resu&amp;me all</source>
        <translation>全部继续(&amp;M)</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>移至顶部(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>移至底部(&amp;B)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobFormat</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>state of a job that another running program has</extracomment>
        <translation>在其他程序</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s)</source>
        <translation>
            <numerusform>拉取 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>复制 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es)</source>
        <translation>
            <numerusform>推送 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>跳过 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>12 copies, registry</comment>
        <translation>%1到 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>，%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>，%n 个跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>目的地原有 %1。</translation>
    </message>
    <message>
        <source>%1 were taken from another repository of the destination.</source>
        <translation>%1 取自目的地的其他仓库。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>of a time that is not known in whole</extracomment>
        <translation>%1以上</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobItemsModel</name>
    <message>
        <source>Bytes that were at the destination already</source>
        <translation>目的地原有的字节数</translation>
    </message>
    <message>
        <source>Bytes that the destination took from another of its repositories</source>
        <translation>从目的地的其他仓库取得的字节数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>原有</translation>
    </message>
    <message>
        <source>Mounted</source>
        <translation>已挂载</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsController</name>
    <message>
        <source>Show the jobs</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Watching failed</source>
        <translation>监视失败</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time go on.</source>
        <translation>
            <numerusform>继续上次的 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>lstags: no job runs</source>
        <translation>lstags：没有任务在运行</translation>
    </message>
    <message>
        <source>lstags: %1</source>
        <translation>lstags：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job and state</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>
and %n more</source>
        <translation>
            <numerusform>
另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended</source>
        <translation>
            <numerusform>%n 个任务已结束</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Another program runs this job.</source>
        <translation>此任务由另一程序运行。</translation>
    </message>
    <message>
        <source>The size of some images is known only when their turn comes.</source>
        <translation>部分镜像的大小要到处理时才能得知。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsPanel</name>
    <message>
        <source>Log of the job</source>
        <translation>任务的日志</translation>
    </message>
    <message>
        <source>Choose a job to see what it did.</source>
        <translation>选择一个任务，查看其执行情况。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::KeptLists</name>
    <message>
        <source>It is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>It is not one of this version of lstags.</source>
        <translation>文件不属于此版本的 lstags。</translation>
    </message>
    <message>
        <source>The list %1 in it is broken.</source>
        <translation>其中第 %1 个列表已损坏。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::LayerStrip</name>
    <message>
        <source>Sizes of the layers</source>
        <translation>各层的大小</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s), %1</source>
        <translation>
            <numerusform>%n 层，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the target has them all</source>
        <translation>%1；目标全部都有</translation>
    </message>
    <message numerus="yes">
        <source>%1; the target lacks %n of them, %2</source>
        <translation>
            <numerusform>%1；目标缺少其中 %n 层，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, lacking at the target: %2</source>
        <translation>%1，目标缺少：%2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::LineCells</name>
    <message>
        <source>Local engine</source>
        <translation>本地引擎</translation>
    </message>
    <message>
        <source>State at %1</source>
        <translation>在 %1 的状态</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>无引擎</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>无摘要</translation>
    </message>
    <message>
        <source>%1: %2, asked %3</source>
        <extracomment>%1 is a place, %2 a digest, %3 how long ago: &quot;Source: sha256:..., asked 2 minutes ago&quot;</extracomment>
        <translation>%1：%2，%3查询</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ListKeeper</name>
    <message>
        <source>The lists of last time cannot be read: %1 The file is now %2.</source>
        <translation>无法读取上次的列表：%1文件现已改名为 %2。</translation>
    </message>
    <message>
        <source>Changes are not kept for the next start: %1 cannot be written.</source>
        <translation>更改不会保留到下次启动：无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ListTabs</name>
    <message>
        <source>Open lists</source>
        <translation>打开的列表</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a tab of a list with changes that are not saved</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>尚未保存到文件</translation>
    </message>
</context>
<context>
    <name>lstags::gui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>with</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No entry of the list can be compared: mend those that are marked in it.</source>
        <translation>列表中没有可比较的条目：请修正列表中标出的条目。</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Asking the registries…</source>
        <translation>正在查询镜像仓库…</translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation>没有匹配的标签。</translation>
    </message>
    <message>
        <source>Press Compare (F5) to see the tags.</source>
        <translation>按“比较”(F5) 查看标签。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>%1[*] — lstags</source>
        <translation>%1[*] — lstags</translation>
    </message>
</context>
<context>
    <name>lstags::gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <translation>关闭消息 (Esc)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::OpenLists</name>
    <message>
        <source>New list</source>
        <translation>新列表</translation>
    </message>
    <message>
        <source>New list %1</source>
        <translation>新列表 %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::PlanModel</name>
    <message>
        <source>pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>along comes what refers to it: %1</source>
        <translation>一并复制引用它的内容：%1 项</translation>
    </message>
    <message>
        <source>the same there, and nothing is missing</source>
        <translation>目的地相同，且无缺失</translation>
    </message>
    <message>
        <source>came there in the meantime</source>
        <translation>期间已到达目的地</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>asking what is there…</source>
        <translation>正在查询目的地已有的内容…</translation>
    </message>
    <message>
        <source>Not measured: the source counts pulls, and measuring is one.</source>
        <translation>未测量：源会对拉取计次，而测量也算一次。</translation>
    </message>
    <message>
        <source>What is sent after what the destination has already</source>
        <translation>扣除目的地已有内容后需要发送的大小</translation>
    </message>
    <message>
        <source>The size of the image, whatever the engine has of it</source>
        <translation>镜像的大小，不论引擎中已有多少</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>目的地状态</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 - &quot;Update tags that differ&quot; in the settings of the plan has it copied too</source>
        <comment>a reason</comment>
        <translation>%1 - 在计划的设置中勾选“更新不同的标签”即可一并复制</translation>
    </message>
</context>
<context>
    <name>lstags::gui::PlanWindow</name>
    <message>
        <source>Check &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>全部取消勾选(&amp;U)</translation>
    </message>
    <message>
        <source>Check &amp;selected</source>
        <translation>勾选所选项(&amp;S)</translation>
    </message>
    <message>
        <source>Uncheck s&amp;elected</source>
        <translation>取消勾选所选项(&amp;E)</translation>
    </message>
    <message>
        <source>Check what is %1</source>
        <comment>state</comment>
        <translation>勾选“%1”的项</translation>
    </message>
    <message>
        <source>Uncheck what is %1</source>
        <comment>state</comment>
        <translation>取消勾选“%1”的项</translation>
    </message>
    <message>
        <source>Pull %1 to the engine</source>
        <translation>将 %1 拉取到引擎</translation>
    </message>
    <message>
        <source>Copy %1 to a registry</source>
        <translation>将 %1 复制到镜像仓库</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>推送 %1</translation>
    </message>
    <message>
        <source>Plan: pull</source>
        <translation>计划：拉取</translation>
    </message>
    <message>
        <source>Plan: copy</source>
        <translation>计划：复制</translation>
    </message>
    <message>
        <source>Plan: push</source>
        <translation>计划：推送</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was the same with %n more repository(s).</source>
        <translation>
            <numerusform>%1另有 %n 个仓库情况相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在制定计划…</translation>
    </message>
    <message>
        <source>Measuring what is to be sent…</source>
        <translation>正在测量要发送的内容…</translation>
    </message>
    <message>
        <source>Asking what is there…</source>
        <translation>正在查询目的地已有的内容…</translation>
    </message>
    <message>
        <source>Mend the destination above to see the plan.</source>
        <translation>请先修正上面的目的地，再查看计划。</translation>
    </message>
    <message>
        <source>There is nothing to plan.</source>
        <translation>没有可计划的内容。</translation>
    </message>
    <message>
        <source>Nothing needs doing: “Show skipped” says why.</source>
        <translation>无需任何操作：“显示跳过的项”会说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n to pull</source>
        <translation>
            <numerusform>%n 个待拉取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>%n 个待复制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to push</source>
        <translation>
            <numerusform>%n 个待推送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchecked</source>
        <translation>
            <numerusform>%n 个未勾选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 个跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 to pull</source>
        <translation>最多拉取 %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>待发送 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown size</source>
        <translation>
            <numerusform>%n 个大小未知</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>Pull %n tag(s)</source>
        <translation>
            <numerusform>拉取 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n tag(s)</source>
        <translation>
            <numerusform>复制 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n tag(s)</source>
        <translation>
            <numerusform>推送 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n sk&amp;ipped</source>
        <translation>
            <numerusform>显示跳过的 %n 项(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sk&amp;ipped</source>
        <translation>显示跳过的项(&amp;I)</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <comment>job</comment>
        <translation>拉取 %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <comment>job</comment>
        <translation>将 %1 复制到 %2</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <comment>job</comment>
        <translation>将 %1 推送到 %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Planner</name>
    <message>
        <source>Stopped before all was known of the destination.</source>
        <translation>尚未查清目的地的全部情况就已停止。</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>引擎</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Report</name>
    <message>
        <source>Reason</source>
        <comment>why an entry failed</comment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>lstags::gui::RepositoriesPanel</name>
    <message>
        <source>Filter repositories</source>
        <translation>筛选仓库</translation>
    </message>
    <message>
        <source>Shows the repositories and registries in whose names this is found.</source>
        <translation>显示名称匹配的仓库和镜像仓库。</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>The repositories of a comparison come here. Choose one to see its tags alone.</source>
        <translation>比较的仓库会显示在这里。选择一个可只看其标签。</translation>
    </message>
    <message>
        <source>What is compared: the list, its registries, their repositories, each with its tags by state. What is selected is what the table shows; with Ctrl several; Esc shows everything.</source>
        <translation>所比较的内容：列表、其镜像仓库及各仓库，各按状态列出标签数量。在其中选择什么，表格就显示什么；按住 Ctrl 可多选；按 Esc 显示全部。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::RepositoryModel</name>
    <message>
        <source>Docker Hub</source>
        <translation>Docker Hub</translation>
    </message>
    <message>
        <source>no tags yet</source>
        <translation>尚无标签</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a repository and its counts</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingEditor</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Choose it among the files of this computer</source>
        <translation>在本机的文件中选择</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>/FOLDER%1/FOLDER</source>
        <comment>folders, parted by what the system parts them with</comment>
        <translation>/文件夹%1/文件夹</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
    <message>
        <source>Put back the standard</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingTexts</name>
    <message>
        <source>Counts from the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>For the command: %1.</source>
        <translation>命令行选项：%1。</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingsDialog</name>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Put every setting of all pages back to its standard?</source>
        <translation>要将所有页面的每项设置恢复为默认值吗？</translation>
    </message>
    <message>
        <source>Some of what was changed counts from the next start on.</source>
        <translation>部分更改将在下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Shortcuts</name>
    <message>
        <source>%1 is the shortcut of “%2” (%3) already.</source>
        <translation>%1 已是“%2”（%3）的快捷键。</translation>
    </message>
    <message>
        <source>%1 is typed into fields; take it together with Ctrl or Alt.</source>
        <translation>%1 用于在输入框中输入；请与 Ctrl 或 Alt 组合使用。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShortcutsDialog</name>
    <message>
        <source>No command matches.</source>
        <translation>没有匹配的命令。</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”:</source>
        <translation>“%1”的快捷键(&amp;K)：</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>重置所有快捷键</translation>
    </message>
    <message>
        <source>Give every command its standard keys?</source>
        <translation>要将每个命令恢复为默认快捷键吗？</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShortcutsModel</name>
    <message>
        <source>Standard: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShownList</name>
    <message>
        <source>The table shows the tags of %1; %2 is not compared.</source>
        <translation>表格显示的是 %1 的标签；%2 尚未比较。</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>比较此列表</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Startup</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
    <message>
        <source>There is nothing to compare; open the list in the window to see why.</source>
        <translation>没有可比较的内容；请在窗口中打开列表查看原因。</translation>
    </message>
    <message>
        <source>Compares the tags of container images between places.</source>
        <translation>比较不同位置的容器镜像标签。</translation>
    </message>
    <message>
        <source>Compare as soon as the list is open.</source>
        <translation>打开列表后立即比较。</translation>
    </message>
    <message>
        <source>Remember settings in FILE.</source>
        <translation>将设置保存在 FILE 中。</translation>
    </message>
    <message>
        <source>Compare, save a picture of the window in FILE and quit.</source>
        <translation>进行比较，将窗口图片保存到 FILE 后退出。</translation>
    </message>
    <message>
        <source>The list to open.</source>
        <translation>要打开的列表。</translation>
    </message>
    <message>
        <source>One list at a time, please.</source>
        <translation>一次只能打开一个列表。</translation>
    </message>
    <message>
        <source>--against, column %1: %2</source>
        <translation>--against，第 %1 列：%2</translation>
    </message>
    <message>
        <source>What to compare with: engine, REGISTRY[:PORT][/PREFIX], or several between commas.</source>
        <translation>与什么进行比较：engine、REGISTRY[:PORT][/PREFIX]，或以逗号分隔的多个位置。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::StateFilterBar</name>
    <message>
        <source>Show &amp;states</source>
        <translation>显示状态(&amp;S)</translation>
    </message>
    <message>
        <source>Filter tags (Ctrl+F)</source>
        <translation>筛选标签 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>筛选标签</translation>
    </message>
    <message>
        <source>Show all states (Ctrl+0)</source>
        <translation>显示所有状态 (Ctrl+0)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Hide present</source>
        <translation>隐藏已存在项(&amp;H)</translation>
    </message>
    <message>
        <source>Hide the tags that are the same at the source and every target (Ctrl+H)</source>
        <translation>隐藏在源和每个目标中都相同的标签 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Leaves out what needs no attention: tags with the same content at the source and at every target.</source>
        <translation>略去无需关注的标签：在源和每个目标中内容都相同的标签。</translation>
    </message>
    <message>
        <source>At %1:</source>
        <extracomment>before toggles that count states at one of several places: &quot;At Local engine:&quot;</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The toggles count and choose by the state at %1</source>
        <translation>这些按钮按标签在 %1 的状态计数和筛选</translation>
    </message>
</context>
<context>
    <name>lstags::gui::StatusBar</name>
    <message>
        <source>Pulls left: %1 of %2</source>
        <translation>剩余拉取次数：%1 / %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SyncActions</name>
    <message>
        <source>&amp;Pull…</source>
        <translation>拉取(&amp;P)…</translation>
    </message>
    <message>
        <source>Pull &amp;everything</source>
        <translation>全部拉取(&amp;E)</translation>
    </message>
    <message>
        <source>Plan to have the engine pull what is selected, or everything</source>
        <translation>计划由引擎拉取所选或全部内容</translation>
    </message>
    <message>
        <source>Cop&amp;y…</source>
        <translation>复制(&amp;Y)…</translation>
    </message>
    <message>
        <source>Copy e&amp;verything</source>
        <translation>全部复制(&amp;V)</translation>
    </message>
    <message>
        <source>Plan to copy what is selected, or everything, to a registry under the same names</source>
        <translation>计划以相同名称将所选或全部内容复制到镜像仓库</translation>
    </message>
    <message>
        <source>Pus&amp;h…</source>
        <translation>推送(&amp;H)…</translation>
    </message>
    <message>
        <source>Push everythin&amp;g</source>
        <translation>全部推送(&amp;G)</translation>
    </message>
    <message>
        <source>Plan to push what is selected, or everything, under a prefix that says where it came from</source>
        <translation>计划以标明来源的前缀推送所选或全部内容</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>同步(&amp;S)</translation>
    </message>
    <message>
        <source>No engine has answered yet.</source>
        <translation>尚无引擎响应。</translation>
    </message>
    <message>
        <source>All &amp;absent</source>
        <translation>全部缺失项(&amp;A)</translation>
    </message>
    <message>
        <source>All &amp;changed</source>
        <translation>全部已变更项(&amp;C)</translation>
    </message>
    <message>
        <source>All that &amp;differs</source>
        <translation>全部不同项(&amp;D)</translation>
    </message>
    <message>
        <source>The registries cannot be asked yet.</source>
        <translation>暂时无法查询镜像仓库。</translation>
    </message>
    <message>
        <source>There are no tags: compare a list first.</source>
        <translation>没有标签：请先比较一个列表。</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <comment>a list</comment>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a list</comment>
        <translation>%1（已变更）</translation>
    </message>
    <message>
        <source>%1 (what differs)</source>
        <comment>a list</comment>
        <translation>%1（不同项）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between places…</source>
        <translation>在位置之间(&amp;B)…</translation>
    </message>
    <message>
        <source>Opens a plan with two ends to choose: the source or a place it was compared with, and any other of them.</source>
        <translation>打开可选择两端的计划：一端为源或与之比较过的位置，另一端为其中任意其他一个。</translation>
    </message>
    <message>
        <source>Plan from any place of the comparison to any other</source>
        <translation>计划从比较中的任一位置到其他任一位置</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>another registry…</source>
        <translation>其他镜像仓库…</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Pull to %1…</source>
        <translation>拉取到%1…</translation>
    </message>
    <message>
        <source>Copy to %1…</source>
        <translation>复制到 %1…</translation>
    </message>
    <message>
        <source>Pull all that differs to %1…</source>
        <translation>将全部不同项拉取到%1…</translation>
    </message>
    <message>
        <source>Copy all that differs to %1…</source>
        <translation>将全部不同项复制到 %1…</translation>
    </message>
    <message>
        <source>From %1 to</source>
        <translation>从 %1 到</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Local ID</source>
        <translation>本地 ID</translation>
    </message>
    <message>
        <source>Target digest</source>
        <translation>目标摘要</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagTablePanel</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Filter tags</source>
        <translation>筛选标签(&amp;F)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the repository of this row again</source>
        <translation>重新查询此行的仓库</translation>
    </message>
    <message>
        <source>&amp;Copy tags</source>
        <translation>复制标签(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rows as text</source>
        <translation>行文本(&amp;R)</translation>
    </message>
    <message>
        <source>Refere&amp;nces</source>
        <translation>引用(&amp;N)</translation>
    </message>
    <message>
        <source>References &amp;with digests</source>
        <translation>带摘要的引用(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>摘要(&amp;D)</translation>
    </message>
    <message>
        <source>docker &amp;pull lines</source>
        <extracomment>docker pull is a command and stays as it is</extracomment>
        <translation>docker pull 命令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;lstags command line</source>
        <extracomment>lstags is the name of the command</extracomment>
        <translation>lstags 命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Group tags that share a digest</source>
        <translation>将摘要相同的标签分组</translation>
    </message>
    <message>
        <source>Show tags of a repository that are the same image as one row</source>
        <translation>将同一仓库中属于同一镜像的标签显示为一行</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagTableView</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TargetBox</name>
    <message>
        <source>Compare with</source>
        <translation>比较目标</translation>
    </message>
    <message>
        <source>registry.example.com/mirror</source>
        <translation>registry.example.com/mirror</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>本地引擎</translation>
    </message>
    <message>
        <source>The local Docker Engine, or REGISTRY[:PORT][/PREFIX]; several between commas</source>
        <translation>本地 Docker Engine，或 REGISTRY[:PORT][/PREFIX]；多个时以逗号分隔</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TargetsDialog</name>
    <message>
        <source>Write where it is: REGISTRY[:PORT][/PREFIX].</source>
        <translation>请填写位置：REGISTRY[:PORT][/PREFIX]。</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>列表中已有此位置。</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>（新）</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>the same names</source>
        <translation>相同的名称</translation>
    </message>
    <message>
        <source>below a prefix</source>
        <translation>置于前缀之下</translation>
    </message>
    <message>
        <source>by templates</source>
        <translation>按模板</translation>
    </message>
    <message>
        <source>The images of the local Docker Engine.</source>
        <translation>本地 Docker Engine 的镜像。</translation>
    </message>
    <message>
        <source>quay.io/coreos/flannel:v1.0 is compared with %1</source>
        <translation>quay.io/coreos/flannel:v1.0 将与 %1 比较</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TraceModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TracePanel</name>
    <message>
        <source>&amp;Record requests</source>
        <translation>记录请求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy requests</source>
        <translation>复制请求(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Tracin&amp;g</source>
        <translation>跟踪(&amp;G)</translation>
    </message>
    <message>
        <source>Record the requests that follow</source>
        <translation>记录之后的请求</translation>
    </message>
    <message>
        <source>Copy the selected requests with their headers</source>
        <translation>复制所选请求及其标头</translation>
    </message>
    <message>
        <source>Forget the requests so far</source>
        <translation>清除目前为止的请求</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause all jobs</source>
        <translation>暂停所有任务(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewController</name>
    <message>
        <source>&amp;Views</source>
        <translation>已保存的视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save view as…</source>
        <translation>视图另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>管理视图(&amp;M)…</translation>
    </message>
    <message>
        <source>Keep list, targets, filters and columns under a name</source>
        <translation>以一个名称保存列表、目标、筛选器和列</translation>
    </message>
    <message>
        <source>Rename and remove views</source>
        <translation>重命名和移除视图</translation>
    </message>
    <message>
        <source>%1, the list of the view %2, is gone; the rest of the view is shown.</source>
        <translation>视图“%2”的列表 %1 已不存在；视图的其余部分已显示。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewsDialog</name>
    <message>
        <source>Over&amp;write</source>
        <translation>覆盖(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewsModel</name>
    <message>
        <source>Save %1</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Overwrite %1</source>
        <translation>覆盖“%1”</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名“%1”</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WatchController</name>
    <message>
        <source>&amp;Watch the list</source>
        <translation>监视列表(&amp;W)</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Compare and sync the list again and again, as it was last done by hand</source>
        <translation>按上次手动执行的方式，反复比较并同步列表</translation>
    </message>
    <message>
        <source>Interval of watching</source>
        <translation>监视间隔</translation>
    </message>
    <message>
        <source>How long to rest between: 30s, 15m, 1h</source>
        <translation>每轮之间的间隔：30s、15m、1h</translation>
    </message>
    <message>
        <source>the new list</source>
        <translation>新列表</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>监视 %1</translation>
    </message>
    <message>
        <source>Watching %1: comparing and syncing now. %2</source>
        <translation>正在监视 %1：当前正在比较和同步。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference and reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The round of %1 failed: %2</source>
        <translation>%1 的一轮失败：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>The round of %1 found nothing to do.</source>
        <translation>%1 的一轮无需任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>The round of %1 did %n transfer(s).</source>
        <translation>
            <numerusform>%1 的一轮完成了 %n 项传输。</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1, the next round is at %2. %3</source>
        <translation>正在监视 %1，下一轮在 %2。%3</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>正在监视 %1：%2</translation>
    </message>
    <message>
        <source>The list was closed.</source>
        <translation>列表已关闭。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WatchSettings</name>
    <message>
        <source>Nothing was pulled or copied yet. Do it once by hand: to watch a list is to do the same again.</source>
        <translation>尚未拉取或复制任何内容。请先手动执行一次：监视列表就是重复同样的操作。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>all tags of a repository</source>
        <translation>仓库的全部标签</translation>
    </message>
    <message>
        <source>these tags, without listing the others</source>
        <translation>这些标签，不列出其他标签</translation>
    </message>
    <message>
        <source>the tags that an expression finds</source>
        <translation>与表达式匹配的标签</translation>
    </message>
    <message>
        <source>one tag at a registry of your own</source>
        <translation>自有镜像仓库中的一个标签</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WhatsThis</name>
    <message>
        <source>The lists that are open. A star marks changes that are not saved; they are kept for the next start all the same. Drag tabs to reorder them.</source>
        <translation>打开的列表。星号表示有未保存的更改；这些更改仍会保留到下次启动。拖动选项卡可调整顺序。</translation>
    </message>
    <message>
        <source>What is compared: an entry selects tags of one repository. Behind each stands what the last comparison found. F2 edits, Delete removes, and entries can be dragged.</source>
        <translation>要比较的内容：每个条目选取一个仓库的标签，其后是上次比较的结果。F2 编辑，Delete 移除，条目可拖动。</translation>
    </message>
    <message>
        <source>Type an entry and press Enter. Several lines, as of a file, can be pasted at once. F1 tells how entries are written.</source>
        <translation>输入条目后按 Enter。可一次粘贴多行，例如文件中的内容。按 F1 查看条目的写法。</translation>
    </message>
    <message>
        <source>Puts the entry that was typed into the list.</source>
        <translation>将输入的条目添加到列表。</translation>
    </message>
    <message>
        <source>Opens a list of entries from a YAML file.</source>
        <translation>从 YAML 文件打开条目列表。</translation>
    </message>
    <message>
        <source>Begins with a list of a few public images, to try out what a comparison shows.</source>
        <translation>从几个公共镜像的列表开始，试看比较会显示什么。</translation>
    </message>
    <message>
        <source>Begins a list of your own with its first entry.</source>
        <translation>输入第一个条目，建立自己的列表。</translation>
    </message>
    <message>
        <source>Every tag that an entry selects, with its state at each target. A click on a header sorts, a right click chooses columns; Enter looks inside a tag.</source>
        <translation>条目选取的每个标签及其在各目标的状态。点击表头可排序，右键点击可选择列；按 Enter 查看标签的内容。</translation>
    </message>
    <message>
        <source>Shows only the tags in whose row the text stands.</source>
        <translation>仅显示行中含有此文本的标签。</translation>
    </message>
    <message>
        <source>The selected tag at its source and at the target, line by line. What differs is marked.</source>
        <translation>所选标签在源和目标的内容，逐行对照。不同之处会标出。</translation>
    </message>
    <message>
        <source>Which of the images behind a tag for several platforms is looked into.</source>
        <translation>对于有多个平台的标签，查看其中哪个镜像的内容。</translation>
    </message>
    <message>
        <source>Reads the manifest and config of the selected tag. Where a registry counts pulls, it says how many this takes.</source>
        <translation>读取所选标签的清单和配置。如镜像仓库对拉取计次，会注明消耗几次。</translation>
    </message>
    <message>
        <source>The entries of the comparison: how far each is, and why one failed. Enter or a double click on a failed one asks again.</source>
        <translation>比较的条目：各自的进度以及失败的原因。对失败的条目按 Enter 或双击可重新查询。</translation>
    </message>
    <message>
        <source>The queue of jobs: what runs, what waits and what is done. Enter looks into a job; its row can be dragged to change the order.</source>
        <translation>任务队列：运行中、等待中和已完成的任务。按 Enter 查看任务；拖动行可调整顺序。</translation>
    </message>
    <message>
        <source>The images of the selected job, with what became of each.</source>
        <translation>所选任务的镜像及各自的结果。</translation>
    </message>
    <message>
        <source>What happened in the selected job, line by line.</source>
        <translation>所选任务的执行情况，逐行列出。</translation>
    </message>
    <message>
        <source>Shows the jobs of all states.</source>
        <translation>显示所有状态的任务。</translation>
    </message>
    <message>
        <source>Every request to registries and the engine since the window was opened, without secrets.</source>
        <translation>窗口打开以来对镜像仓库和引擎的所有请求，不含机密信息。</translation>
    </message>
    <message>
        <source>Shows only the requests in whose row the text stands.</source>
        <translation>仅显示行中含有此文本的请求。</translation>
    </message>
    <message>
        <source>The headers of the selected request and of its answer. Secrets are left out.</source>
        <translation>所选请求及其响应的标头。机密信息已略去。</translation>
    </message>
    <message>
        <source>Whether the local Docker Engine answers, and its version. A click says what is wrong.</source>
        <translation>本地 Docker Engine 是否响应，及其版本。点击可查看问题所在。</translation>
    </message>
    <message>
        <source>Narrows to what all of the typed words stand in.</source>
        <translation>仅保留含有全部输入词语的内容。</translation>
    </message>
    <message>
        <source>The pages of settings. A search goes over all of them.</source>
        <translation>设置页面。搜索范围为所有页面。</translation>
    </message>
    <message>
        <source>Puts everything back to its standard, after a question.</source>
        <translation>询问之后，将一切恢复为默认值。</translation>
    </message>
    <message>
        <source>Closes the dialog. What was changed stays.</source>
        <translation>关闭对话框。所做更改会保留。</translation>
    </message>
    <message>
        <source>Every command of the menus with its keys. Those that differ from the standard are bold.</source>
        <translation>菜单的所有命令及其快捷键。与默认不同的以粗体显示。</translation>
    </message>
    <message>
        <source>Press the keys that are to start the selected command. Keys that another command has are refused.</source>
        <translation>按下用于启动所选命令的按键。已被其他命令占用的按键不予接受。</translation>
    </message>
    <message>
        <source>Shows the tags of this state, or hides them.</source>
        <translation>显示或隐藏此状态的标签。</translation>
    </message>
    <message>
        <source>Shows this column of the table, or hides it.</source>
        <translation>显示或隐藏表格的此列。</translation>
    </message>
    <message>
        <source>Shows only the repositories in whose name the text stands.</source>
        <translation>仅显示名称中含有此文本的仓库。</translation>
    </message>
    <message>
        <source>What was compared, by list, registry and repository, each with a bar of its states. What is selected is what the table shows.</source>
        <translation>所比较的内容，按列表、镜像仓库和仓库排列，各带一个状态条。在其中选择什么，表格就显示什么。</translation>
    </message>
    <message>
        <source>Copies the command that does the same as this window, to run it in a terminal.</source>
        <translation>复制与此窗口作用相同的命令，以便在终端中运行。</translation>
    </message>
    <message>
        <source>Copies the selected tags as references with their digests: REGISTRY/REPOSITORY@sha256:…</source>
        <translation>将所选标签复制为带摘要的引用：REGISTRY/REPOSITORY@sha256:…</translation>
    </message>
    <message>
        <source>Copies a line for each selected tag that pulls it with docker.</source>
        <translation>为每个所选标签复制一行用 docker 拉取它的命令。</translation>
    </message>
    <message>
        <source>What would be sent, where to and why. Only what is checked is done; Space checks and unchecks.</source>
        <translation>将发送什么、发往何处及原因。只执行已勾选的项；按空格键可勾选或取消勾选。</translation>
    </message>
    <message>
        <source>Checks all transfers of a kind, or none.</source>
        <translation>勾选某一类的全部传输，或全部取消勾选。</translation>
    </message>
    <message>
        <source>Starts what is checked as a job.</source>
        <translation>将已勾选的项作为任务启动。</translation>
    </message>
    <message>
        <source>Shows more of what can be chosen about the plan.</source>
        <translation>显示计划的更多选项。</translation>
    </message>
    <message>
        <source>Takes back the last change of the list.</source>
        <translation>撤销对列表的上一次更改。</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>重做已撤销的更改。</translation>
    </message>
    <message>
        <source>Closes the window. Lists, also unsaved ones, and jobs come back at the next start.</source>
        <translation>关闭窗口。列表（包括未保存的）和任务会在下次启动时恢复。</translation>
    </message>
    <message>
        <source>Goes to the field below the list, to type an entry.</source>
        <translation>转到列表下方的输入框，以便输入条目。</translation>
    </message>
    <message>
        <source>Edits the selected entry where it stands.</source>
        <translation>就地编辑所选条目。</translation>
    </message>
    <message>
        <source>Takes the selected entries out of the list.</source>
        <translation>将所选条目从列表中移除。</translation>
    </message>
    <message>
        <source>Takes the selected entries out of the list, to paste them elsewhere.</source>
        <translation>将所选条目从列表中剪切，以便粘贴到别处。</translation>
    </message>
    <message>
        <source>Copies the selected entries as text, a line each.</source>
        <translation>将所选条目复制为文本，每行一个。</translation>
    </message>
    <message>
        <source>Puts the lines of the clipboard into the list, an entry each.</source>
        <translation>将剪贴板中的各行添加到列表，每行一个条目。</translation>
    </message>
    <message>
        <source>Moves the selected entries up in the list.</source>
        <translation>将所选条目在列表中上移。</translation>
    </message>
    <message>
        <source>Moves the selected entries down in the list.</source>
        <translation>将所选条目在列表中下移。</translation>
    </message>
    <message>
        <source>Copies the selected rows as they are shown, nothing shortened.</source>
        <translation>按显示的样子复制所选行，不作缩略。</translation>
    </message>
    <message>
        <source>Copies the selected tags as references: REGISTRY/REPOSITORY:TAG.</source>
        <translation>将所选标签复制为引用：REGISTRY/REPOSITORY:TAG。</translation>
    </message>
    <message>
        <source>Copies the whole digests of the selected tags.</source>
        <translation>复制所选标签的完整摘要。</translation>
    </message>
    <message>
        <source>Copies the selected lines of the inspector.</source>
        <translation>复制检查器中的所选行。</translation>
    </message>
    <message>
        <source>Goes to the field that filters the tags of the table.</source>
        <translation>转到筛选表格标签的输入框。</translation>
    </message>
    <message>
        <source>Shows how far the comparison is, entry by entry.</source>
        <translation>逐个条目显示比较的进度。</translation>
    </message>
    <message>
        <source>Shows the queue of jobs.</source>
        <translation>显示任务队列。</translation>
    </message>
    <message>
        <source>Shows the requests that were sent.</source>
        <translation>显示已发送的请求。</translation>
    </message>
    <message>
        <source>Shows the list of entries at the left, or hides it.</source>
        <translation>显示或隐藏左侧的条目列表。</translation>
    </message>
    <message>
        <source>Shows what stands below the table, or hides it: comparison, jobs and trace.</source>
        <translation>显示或隐藏表格下方的内容：比较、任务和跟踪。</translation>
    </message>
    <message>
        <source>Hides the message above the table.</source>
        <translation>隐藏表格上方的消息。</translation>
    </message>
    <message>
        <source>Says in a few sentences what an entry can be.</source>
        <translation>用几句话说明条目可以怎样写。</translation>
    </message>
    <message>
        <source>Plans this for all tags that the target does not have.</source>
        <translation>对目标没有的所有标签计划此操作。</translation>
    </message>
    <message>
        <source>Plans this for all tags that are another image at the target.</source>
        <translation>对目标中为不同镜像的所有标签计划此操作。</translation>
    </message>
    <message>
        <source>Plans this for all tags that are missing or differ at the target.</source>
        <translation>对目标中缺少或不同的所有标签计划此操作。</translation>
    </message>
    <message>
        <source>Takes the jobs that are done out of the queue.</source>
        <translation>将已结束的任务从队列中移除。</translation>
    </message>
    <message>
        <source>Copies the log of the selected job.</source>
        <translation>复制所选任务的日志。</translation>
    </message>
    <message>
        <source>Lets the selected job rest. It goes on where it was.</source>
        <translation>暂停所选任务。之后从中断处继续。</translation>
    </message>
    <message>
        <source>Lets the selected job go on with what is not done.</source>
        <translation>让所选任务继续处理尚未完成的部分。</translation>
    </message>
    <message>
        <source>Ends the selected job. What was sent stays sent.</source>
        <translation>结束所选任务。已发送的内容不会丢失。</translation>
    </message>
    <message>
        <source>Tries again what failed in the selected job.</source>
        <translation>重试所选任务中失败的项。</translation>
    </message>
    <message>
        <source>Takes the selected job out of the queue.</source>
        <translation>将所选任务从队列中移除。</translation>
    </message>
    <message>
        <source>Lets all jobs rest.</source>
        <translation>暂停所有任务。</translation>
    </message>
    <message>
        <source>Lets all jobs that rest go on.</source>
        <translation>让所有暂停的任务继续。</translation>
    </message>
    <message>
        <source>Lets the selected job be the next to run.</source>
        <translation>让所选任务成为下一个运行的任务。</translation>
    </message>
    <message>
        <source>Moves the selected job up in the queue.</source>
        <translation>将所选任务在队列中上移。</translation>
    </message>
    <message>
        <source>Moves the selected job down in the queue.</source>
        <translation>将所选任务在队列中下移。</translation>
    </message>
    <message>
        <source>Lets the selected job run after all others.</source>
        <translation>让所选任务在其他所有任务之后运行。</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WhyChanged</name>
    <message>
        <source>The engine has the same image under another digest.</source>
        <translation>引擎中有同一镜像，但摘要不同。</translation>
    </message>
    <message>
        <source>Only a new index around the same images: nothing in them has changed.</source>
        <translation>只是同样的镜像有了新索引：其中没有任何变更。</translation>
    </message>
    <message>
        <source>Not the same platforms; the images of both are the same.</source>
        <translation>平台不同；两边都有的镜像相同。</translation>
    </message>
    <message>
        <source>The same content: only the manifests differ, in annotations or media types.</source>
        <translation>内容相同：仅清单的注解或媒体类型不同。</translation>
    </message>
    <message>
        <source>The same content, packed anew.</source>
        <translation>内容相同，重新打包。</translation>
    </message>
    <message>
        <source>The same layers with another config.</source>
        <translation>层相同，配置不同。</translation>
    </message>
    <message>
        <source>A rebuild: it has other layers.</source>
        <translation>重新构建：层不同。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of platforms</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Images that differ: %1.</source>
        <comment>a list of platforms</comment>
        <translation>不同的镜像：%1。</translation>
    </message>
    <message>
        <source>Only at the source: %1.</source>
        <comment>a list of platforms</comment>
        <translation>仅在源中：%1。</translation>
    </message>
    <message>
        <source>Only at the target: %1.</source>
        <comment>a list of platforms</comment>
        <translation>仅在目标中：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n 个相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same content</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n 个内容相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n 个移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>层：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of layers</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Lines of the config that differ: %1.</source>
        <translation>配置中不同的行：%1。</translation>
    </message>
    <message>
        <source>The config says the same at both.</source>
        <translation>两边的配置内容相同。</translation>
    </message>
    <message>
        <source>The attestations in the index differ.</source>
        <translation>索引中的证明不同。</translation>
    </message>
    <message>
        <source>A pull brings %1.</source>
        <comment>a size</comment>
        <translation>拉取会传入 %1。</translation>
    </message>
    <message>
        <source>A sync sends %1, and less where other tags of the target have some of it.</source>
        <comment>a size</comment>
        <translation>同步会发送 %1；如目标的其他标签已有其中一部分，则更少。</translation>
    </message>
</context>
</TS>
