<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>Wardrobe Sorter</name>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln Live Photo films travel with their photos.</source>
      <translation>
        <numerusform>Live Photosの動画%Ln個も、写真と一緒に入ります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are in the cloud only</source>
      <translation>
        <numerusform>%Ln枚はクラウドだけにあります</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in their folders already.</source>
      <translation>
        <numerusform>%Ln枚はすでにフォルダーにあります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln are in this folder already</source>
      <translation>
        <numerusform>%Ln枚はすでにこのフォルダーにあります</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in “{name}” already.</source>
      <translation>
        <numerusform>%Ln枚はすでに「{name}」にあります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are links to files elsewhere</source>
      <translation>
        <numerusform>%Ln枚は別の場所へのリンクです</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln are no longer there.</source>
      <translation>
        <numerusform>%Ln枚はもうありません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are none of these.</source>
      <translation>
        <numerusform>%Ln枚はどれでもありません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are ready for their folders.</source>
      <translation>
        <numerusform>%Ln枚をフォルダーに入れる準備ができました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are there twice; one of each was sorted</source>
      <translation>
        <numerusform>%Ln枚は重複しています（1枚ずつ仕分けました）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln changed after they were looked at</source>
      <translation>
        <numerusform>%Ln枚は調べたあとに変更されました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln changed meanwhile</source>
      <translation>
        <numerusform>%Ln枚は途中で変更</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are deleted.</source>
      <translation>
        <numerusform>コピー%Ln枚を消しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are in the bin.</source>
      <translation>
        <numerusform>コピー%Ln枚はごみ箱にあります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln could not be read</source>
      <translation>
        <numerusform>%Ln枚は読めませんでした</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln could not be sorted</source>
      <translation>
        <numerusform>%Ln枚は仕分けできませんでした</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>%Ln exact copies go along</source>
      <translation>
        <numerusform>内容がまったく同じ%Ln枚も一緒です</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln files</source>
      <translation>
        <numerusform>ファイル%Ln個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/sort_card.py" />
      <source>%Ln folders</source>
      <translation>
        <numerusform>フォルダー%Ln個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln folders sorted earlier</source>
      <translation>
        <numerusform>以前に仕分けたフォルダー%Ln個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln folders, by year</source>
      <translation>
        <numerusform>フォルダー%Ln個（年別）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/side_list.py" />
      <source>%Ln hidden categories</source>
      <translation>
        <numerusform>隠した分類%Ln件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln hidden folders</source>
      <translation>
        <numerusform>隠しフォルダー%Ln個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln hours</source>
      <translation>
        <numerusform>%Ln時間</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln in the cloud only</source>
      <translation>
        <numerusform>%Ln枚はクラウドだけ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>%Ln left</source>
      <translation>
        <numerusform>残り%Ln枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_page.py" />
      <source>%Ln look-alikes, the closest first. Click the ones that are not.</source>
      <translation>
        <numerusform>似た写真が%Ln枚、近い順に並んでいます。違うものをクリックしてください。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln分</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln more could not be sorted</source>
      <translation>
        <numerusform>ほかの%Ln枚は仕分けできませんでした</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln more keep their names</source>
      <translation>
        <numerusform>ほかの%Ln枚は名前そのまま</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/answer_panel.py" />
      <source>%Ln more of this garment</source>
      <translation>
        <numerusform>この服の写真があと%Ln枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names already taken</source>
      <translation>
        <numerusform>使用済みの名前が%Ln件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are already taken.</source>
      <translation>
        <numerusform>%Ln件の名前がすでに使われています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are not allowed on that drive.</source>
      <translation>
        <numerusform>そのドライブでは使えない名前が%Ln件あります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names not allowed on that drive</source>
      <translation>
        <numerusform>そのドライブで使えない名前が%Ln件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln no longer there</source>
      <translation>
        <numerusform>%Ln枚はもうない</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln none of these</source>
      <translation>
        <numerusform>%Ln枚はどれでもない</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>%Ln of them are copies that go along.</source>
      <translation>
        <numerusform>うち%Ln枚は、一緒に移る同じ内容の写真です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of these are exact copies of another one; each is filed.</source>
      <translation>
        <numerusform>このうち%Ln枚は、ほかの写真とまったく同じ内容です。どれも仕分けます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of these are in “{name}” already, in other folders. They will be there twice.</source>
      <translation>
        <numerusform>このうち%Ln枚は、すでに「{name}」の別のフォルダーにあります。同じ写真が2枚になります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of your photos share a name with another.</source>
      <translation>
        <numerusform>%Ln枚の写真は、ほかの写真と同じ名前です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_picker.py" />
      <source>%Ln of {count} photos found.</source>
      <translation>
        <numerusform>写真{count}枚のうち%Ln枚が見つかりました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln only a link</source>
      <translation>
        <numerusform>%Ln枚はリンクだけ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln other files</source>
      <translation>
        <numerusform>その他のファイル%Ln個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln photo libraries</source>
      <translation>
        <numerusform>写真ライブラリ%Ln個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="commands/selftest.py" />
      <location filename="models/plan_tree.py" />
      <location filename="models/side_list.py" />
      <location filename="views/end_page.py" />
      <location filename="views/folder_bars.py" />
      <location filename="views/keep_record.py" />
      <location filename="views/place_header.py" />
      <location filename="workers/desk.py" />
      <source>%Ln photos</source>
      <translation>
        <numerusform>写真%Ln枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos a minute</source>
      <translation>
        <numerusform>毎分%Ln枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos a second</source>
      <translation>
        <numerusform>毎秒%Ln枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos are asked about now.</source>
      <translation>
        <numerusform>写真%Ln枚が、確認待ちになりました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln photos are back where they were.</source>
      <translation>
        <numerusform>写真%Ln枚が元の場所に戻りました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}, by year.</source>
      <translation>
        <numerusform>写真%Ln枚を年ごとに{folders}にコピーします。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}.</source>
      <translation>
        <numerusform>写真%Ln枚を{folders}にコピーします。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>%Ln photos are in their folders</source>
      <translation>
        <numerusform>写真%Ln枚がフォルダーに入りました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}, by year.</source>
      <translation>
        <numerusform>写真%Ln枚を年ごとに{folders}に移動します。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}.</source>
      <translation>
        <numerusform>写真%Ln枚を{folders}に移動します。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln photos are still being looked at.</source>
      <translation>
        <numerusform>写真%Ln枚をまだ調べています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos copied to “{folder}”</source>
      <translation>
        <numerusform>写真%Ln枚を「{folder}」にコピー</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos found</source>
      <translation>
        <numerusform>写真%Ln枚が見つかりました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>%Ln photos move to {name}: {places}. You can undo this.</source>
      <translation>
        <numerusform>写真%Ln枚が「{name}」に移ります（{places}）。取り消せます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos moved to “{folder}”</source>
      <translation>
        <numerusform>写真%Ln枚を「{folder}」に移動</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/selection_strip.py" />
      <source>%Ln photos selected</source>
      <translation>
        <numerusform>写真%Ln枚を選択中</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/keep_record.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln photos stayed where they were</source>
      <translation>
        <numerusform>写真%Ln枚は元の場所のままです</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that look like these are asked about now.</source>
      <translation>
        <numerusform>これらに似た写真%Ln枚が、確認待ちになりました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that look like these are filed elsewhere now.</source>
      <translation>
        <numerusform>これらに似た写真%Ln枚が、ほかの分類に移りました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that were asked about are clear now and filed.</source>
      <translation>
        <numerusform>確認待ちだった写真%Ln枚がはっきりし、分類されました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>%Ln photos to look at first, if you like</source>
      <translation>
        <numerusform>よければ先に%Ln枚を確認</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were copied to {place}. History has Put back.</source>
      <translation>
        <numerusform>写真%Ln枚を{place}にコピーしました。「履歴」から元に戻せます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were moved to {place}. History has Put back.</source>
      <translation>
        <numerusform>写真%Ln枚を{place}に移動しました。「履歴」から元に戻せます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln repeated names</source>
      <translation>
        <numerusform>重複する名前が%Ln件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln seconds</source>
      <translation>
        <numerusform>%Ln秒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln small files travel with their photos.</source>
      <translation>
        <numerusform>小さな付属ファイル%Ln個も、写真と一緒に入ります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln stay out: {reasons}.</source>
      <translation>
        <numerusform>%Ln枚は入りません（{reasons}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln still waiting</source>
      <translation>
        <numerusform>%Ln枚は待機中</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln still waiting to be looked at</source>
      <translation>
        <numerusform>%Ln枚はまだ調べていません</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln there twice</source>
      <translation>
        <numerusform>%Ln枚は重複</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln things to know. Nothing was changed.</source>
      <translation>
        <numerusform>お知らせが%Ln件あります。何も変更していません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln to have a look at</source>
      <translation>
        <numerusform>%Ln枚は要確認</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln to look at</source>
      <translation>
        <numerusform>%Ln枚は要確認</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were changed since and would stay.</source>
      <translation>
        <numerusform>%Ln枚はその後変更されたため、そのまま残ります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were in their folders already</source>
      <translation>
        <numerusform>%Ln枚はすでにフォルダーにありました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln were left, such as {name}. {why}</source>
      <translation>
        <numerusform>{name}など%Ln件は元に戻していません。{why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were left:</source>
      <translation>
        <numerusform>%Ln件は元に戻していません：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were no longer there</source>
      <translation>
        <numerusform>%Ln枚はもうありませんでした</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln would stay: other files have taken their old places.</source>
      <translation>
        <numerusform>%Ln枚は元の場所に別のファイルがあるため、そのまま残ります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln would stay: their originals are not there.</source>
      <translation>
        <numerusform>%Ln枚は元の写真がないため、そのまま残ります。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>A category cannot be a kind of itself; choose another.</source>
      <translation>分類を自分自身の下に置くことはできません。別の分類を選んでください。</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>A category needs a name: type one, in letters.</source>
      <translation>分類には名前が必要です。文字で入力してください。</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A copy into “{folder}” was interrupted {when}.</source>
      <translation>{when}、「{folder}」へのコピーが中断されました。</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <source>A folder cannot be called “{words}”, so it is called “{folder}”.</source>
      <translation>「{words}」はフォルダー名に使えないため、「{folder}」にしました。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>A folder has taken its place, so it was left alone.</source>
      <translation>同じ場所にフォルダーができていたため、そのままにしました。</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A good start. A few more would help it still.</source>
      <translation>よい始まりです。あと数枚あると、もっと見分けやすくなります。</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>A heap of photos, and three folders that they go into</source>
      <translation>写真の山と、それらが入る三つのフォルダー</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A kind of</source>
      <translation>上の分類</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A kind of {category}</source>
      <translation>上の分類：{category}</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A move into “{folder}” was interrupted {when}.</source>
      <translation>{when}、「{folder}」への移動が中断されました。</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>A photo beside three guesses, on the keys 1 to 3</source>
      <translation>写真と、1から3のキーで選ぶ三つの候補</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>A photo is in the wrong place. What now?</source>
      <translation>写真が違う場所に入りました。どうすればいいですか？</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>A photo program keeps its photos in there, and would miss them.</source>
      <translation>写真のプログラムがそこに写真を保管しています。動かすと見つからなくなります。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>A power cut costs nothing.</source>
      <translation>停電しても大丈夫です。</translation>
    </message>
    <message>
      <location filename="core/unfinished.py" />
      <source>A sort into “{place}” was interrupted. Finish it or put it back before you sort anew.</source>
      <translation>「{place}」への仕分けが中断されました。新しく仕分ける前に、最後まで終えるか元に戻してください。</translation>
    </message>
    <message>
      <location filename="core/lock.py" />
      <source>A sort is running already. Wait until it is done, then try again.</source>
      <translation>ほかの仕分けを行っています。終わってから、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>About</source>
      <translation>このソフトについて</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>About {n} of 100 such photos are {name}.</source>
      <translation>このような写真は、100枚中およそ{n}枚が「{name}」です。</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Add %Ln photos to “{name}”</source>
      <translation>
        <numerusform>「{name}」に%Ln枚を追加</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/review_bars.py" />
      <source>Add photos</source>
      <translation>写真を追加</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the category</source>
      <translation>分類を追加</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the category all the same: it is looked for in all later photos.</source>
      <translation>このまま分類を追加できます。今後の写真すべてで探します。</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the photos all the same: it learns from them.</source>
      <translation>それでも写真を追加してください。そこから学びます。</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Add “{name}” with %Ln photos</source>
      <translation>
        <numerusform>写真%Ln枚で「{name}」を追加</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>All %Ln answered.</source>
      <translation>
        <numerusform>%Ln枚すべてに答えました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>All %Ln are back where they were</source>
      <translation>
        <numerusform>%Ln枚すべてが元の場所に戻りました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>All %Ln keep their names</source>
      <translation>
        <numerusform>%Ln枚とも名前そのまま</numerusform>
      </translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/page_bar.py" />
      <location filename="views/review_empty.py" />
      <source>All photos</source>
      <translation>すべての写真</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>All your examples are from {category}.</source>
      <translation>見本はすべて「{category}」の写真です。</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>All {category}</source>
      <translation>すべて{category}</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Another file called “{name}” has appeared in its place, so it was left alone.</source>
      <translation>同じ場所に別の「{name}」ができていたため、そのままにしました。</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>Another file has taken its place in the original folder, so it was left alone.</source>
      <translation>元のフォルダーの同じ場所に別のファイルがあるため、そのままにしました。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Another name</source>
      <translation>名前を変える</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>Another of your photos has this name too.</source>
      <translation>ほかにも同じ名前の写真があります。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Another photo looks the same; the tooltip names it. Move to… shows a garment in all its photos.</source>
      <translation>同じに見える写真がほかにあります。名前はツールチップに出ます。「移動先…」からその服の写真をすべて見られます。</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>Another program is using the list of sorts in “{path}”. Close it and try again.</source>
      <translation>「{path}」にある仕分けの一覧を別のソフトが使っています。それを閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Anywhere</source>
      <translation>どこでも</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Are these “{name}” too?</source>
      <translation>これらも「{name}」ですか？</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>As suggested</source>
      <translation>おすすめの値</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Ask less</source>
      <translation>質問を減らす</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Ask more</source>
      <translation>質問を増やす</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Ask whoever owns it, or leave it out.</source>
      <translation>持ち主に確認するか、外してください。</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Asks about nearly all</source>
      <translation>ほぼすべてについて質問します</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/look_end.py" />
      <source>Back to the photos</source>
      <translation>写真に戻る</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Built in</source>
      <translation>付属</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Can the folders have other names?</source>
      <translation>フォルダーの名前は変えられますか？</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Can there be folders for the years?</source>
      <translation>年ごとのフォルダーも作れますか？</translation>
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <location filename="views/teach_page.py" />
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/settings_model.py" />
      <source>Categories</source>
      <translation>分類</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Categories (*.json)</source>
      <translation>分類 (*.json)</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <location filename="views/sort_settings.py" />
      <source>Category</source>
      <translation>分類</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Category and year</source>
      <translation>分類と年</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check its name; if its drive was unplugged, plug it in and try again.</source>
      <translation>名前を確認してください。ドライブが外れている場合は、つなぎ直してもう一度試してください。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check the drive and the cable, then try again.</source>
      <translation>ドライブとケーブルを確認して、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Choose New category… below the list on the left, and click three photos or more: the field above them finds them by name. Those that look alike are offered then.</source>
      <translation>左の一覧の下の「新しい分類…」を選び、写真を3枚以上クリックしてください。上の欄で名前から探せます。そのあと、似た写真が示されます。</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Choose a folder</source>
      <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
      <location filename="views/choosing.py" />
      <source>Choose a folder with photos</source>
      <translation>写真のフォルダーを選ぶ</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose a folder…</source>
      <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
      <location filename="views/model_dialog.py" />
      <source>Choose another file</source>
      <translation>別のファイルを選ぶ</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose another folder to put the folders in</source>
      <translation>フォルダーを作る場所を変える</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Choose examples from your photos</source>
      <translation>写真から見本を選ぶ</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Choose for me</source>
      <translation>おまかせ</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Choose it</source>
      <translation>これを選ぶ</translation>
    </message>
    <message>
      <location filename="views/choosing.py" />
      <source>Choose photos</source>
      <translation>写真を選ぶ</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose photos…</source>
      <translation>写真を選ぶ…</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose…</source>
      <translation>選ぶ…</translation>
    </message>
    <message>
      <location filename="views/parts/search_field.py" />
      <location filename="views/review_empty.py" />
      <location filename="views/selection_strip.py" />
      <location filename="views/teach_picker.py" />
      <source>Clear</source>
      <translation>クリア</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Click %Ln or more, so that it is looked for again.</source>
      <translation>
        <numerusform>また探せるように、%Ln枚以上クリックしてください。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Click one or more; a second click takes a photo out again.</source>
      <translation>1枚以上クリックしてください。もう一度クリックすると外れます。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Click one with the right button, or press the menu key, and choose Hide. Its photos stay.</source>
      <translation>分類を右クリックするか、メニューキーを押して「隠す」を選んでください。写真はそのままです。</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Click three or more; a second click takes a photo out again.</source>
      <translation>3枚以上クリックしてください。もう一度クリックすると外れます。</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/learned_news.py" />
      <location filename="views/parts/notice.py" />
      <location filename="views/problems_panel.py" />
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Close now</source>
      <translation>今すぐ閉じる</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Closer; minus and 0 lead back</source>
      <translation>拡大（マイナスと0で戻る）</translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <location filename="views/settings_graphics.py" />
      <source>Copied</source>
      <translation>コピー済み</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Copied to {place} in {time}.</source>
      <translation>{time}で{place}にコピーしました。</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Copied to {place}.</source>
      <translation>{place}にコピーしました。</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>Copy %Ln photos</source>
      <translation>
        <numerusform>写真%Ln枚をコピー</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <source>Copy details</source>
      <translation>詳細をコピー</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Copy it again from the phone or camera.</source>
      <translation>スマートフォンやカメラから、もう一度コピーしてください。</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Copy photos</source>
      <translation>写真をコピー</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>Copy this command</source>
      <translation>このコマンドをコピー</translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/keep_record.py" />
      <source>Could not read</source>
      <translation>読めなかった写真</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Device</source>
      <translation>処理する装置</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Do these belong to it too?</source>
      <translation>これらも同じ分類ですか？</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Down</source>
      <translation>下へ</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drag it onto the right category, or select it and press N or Move to…. It is remembered.</source>
      <translation>正しい分類にドラッグするか、選択してNまたは「移動先…」を押してください。この答えは覚えておきます。</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Drag photos here, or choose them from the grid.</source>
      <translation>写真をここにドラッグするか、一覧から選んでください。</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Drag photos here, or choose them from the grid: three at least. Five is a good start; different colours and backgrounds help.</source>
      <translation>ここに写真をドラッグするか、並んだ写真から選んでください。3枚以上必要です。まずは5枚が目安で、色や背景が違うと見分けやすくなります。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drag photos onto a category, or press a key, where something is in the wrong place.</source>
      <translation>違う場所に入った写真は、正しい分類にドラッグするか、キーを押して直します。</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drag some onto {category}, or add photos.</source>
      <translation>「{category}」に写真をドラッグするか、写真を追加してください。</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Drawings that belong to the program are among them, so all are copied. To move your own, close the program and begin again without the drawings.</source>
      <translation>プログラムの絵が含まれているため、すべてコピーされます。ご自分の写真を移動するには、プログラムを閉じて、絵を入れずにもう一度始めてください。</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Dress</source>
      <translation>ワンピース</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drop photos or a folder anywhere on the window.</source>
      <translation>ウィンドウに写真やフォルダーをドラッグしてください。</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop photos or a folder here</source>
      <translation>ここに写真やフォルダーをドラッグ</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drop photos or folders anywhere on the window. They are only looked at and stay where they are.</source>
      <translation>ウィンドウに写真やフォルダーをドラッグします。見るだけで、元の場所から動かしません。</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop them in, look over the few that are unclear, press one button.
You find them in folders called Dress, Hat, Shirt.</source>
      <translation>ドラッグして、はっきりしない数枚を確認し、ボタンを一つ押すだけです。
写真は「ワンピース」「帽子」「シャツ」などのフォルダーに入ります。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Each copy is compared with its original before it gets its name.</source>
      <translation>コピーは元の写真と比べて確かめてから、名前を付けます。</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Every copy was checked.</source>
      <translation>すべてのコピーを確認しました。</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Every file could be read.</source>
      <translation>すべてのファイルを読み取れました。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Every photo lies whole at its old place or its new one. The next start offers to go on.</source>
      <translation>どの写真も、元の場所か新しい場所に無事にあります。次に開いたときに続けられます。</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Every photo so far was clear.</source>
      <translation>ここまでの写真は、すべてはっきりしていました。</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <location filename="views/review_words.py" />
      <source>Every photo was clear, or you have answered it.</source>
      <translation>どの写真もはっきりしていたか、もう答えてあります。</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Every sort you have made</source>
      <translation>これまでの仕分け</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Everything can be put back.</source>
      <translation>すべて元に戻せます。</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Everything is as it was before this sort.</source>
      <translation>すべて、この仕分けの前の状態です。</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Everything is forgotten, the list of sorts too.</source>
      <translation>仕分けの一覧も含めて、すべて消去しました。</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Everything is forgotten. History still puts back every sort.</source>
      <translation>すべて消去しました。「履歴」からは、今までどおり元に戻せます。</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Everything is in its folder already.</source>
      <translation>すべて、もうフォルダーにあります。</translation>
    </message>
    <message>
      <location filename="views/pages.py" />
      <source>Everything is where it was before that sort.</source>
      <translation>すべて、その仕分けの前の場所にあります。</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Everything looked like clothes.</source>
      <translation>すべて服に見えました。</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>Fair to stop: the other %Ln are right {times} times in 100.</source>
      <translation>
        <numerusform>ここで終えても大丈夫です。ほかの%Ln枚は、100枚中{times}枚の割合で合っています。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Fairly sure</source>
      <translation>ほぼ確実</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>File name</source>
      <translation>ファイル名</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files all that looks like clothes by itself</source>
      <translation>服に見えるものはすべて自動で入れます</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Files are on their way. Another can be chosen when that is done.</source>
      <translation>ファイルを移しています。終わると、別のものを選べます。</translation>
    </message>
    <message>
      <location filename="views/model_dialog.py" />
      <source>Files that recognise clothes (*.onnx)</source>
      <translation>服を見分けるファイル (*.onnx)</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files {n} of 10 by itself</source>
      <translation>10枚中{n}枚を自動で入れます</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files {n} of 100 by itself</source>
      <translation>100枚中{n}枚を自動で入れます</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Finding your photos</source>
      <translation>写真を探しています</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Finish</source>
      <translation>続きを行う</translation>
    </message>
    <message numerus="yes">
      <location filename="views/interrupted_box.py" />
      <source>Finish the other %Ln</source>
      <translation>
        <numerusform>残り%Ln枚の続きを行う</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Finished {when}</source>
      <translation>{when}に終了</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>First guess</source>
      <translation>第1候補</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>First guess; 2 and 3 take the others</source>
      <translation>第1候補（2と3でほかの候補）</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit</source>
      <translation>全体</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit the whole photo, key 0</source>
      <translation>写真全体を表示、0キー</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <location filename="views/place_header.py" />
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Folder for {category}</source>
      <translation>「{category}」のフォルダー</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Folder names</source>
      <translation>フォルダー名</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Folder “{name}”</source>
      <translation>フォルダー「{name}」</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Folders inside</source>
      <translation>中のフォルダー</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Folders inside folders are followed.</source>
      <translation>フォルダーの中のフォルダーも調べます。</translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <source>For somebody who can help. Nothing is sent anywhere.</source>
      <translation>詳しい人に見せるためのものです。どこにも送信されません。</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything</source>
      <translation>すべて消去</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything?</source>
      <translation>すべて消去しますか？</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything…</source>
      <translation>すべて消去…</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget the list of sorts as well</source>
      <translation>仕分けの一覧も消去する</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Forget this</source>
      <translation>忘れる</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Forget this category</source>
      <translation>この分類を忘れる</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Forget {name}</source>
      <translation>{name}を忘れる</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>From %Ln places. Nothing has been moved.</source>
      <translation>
        <numerusform>%Lnか所から。何も移動していません。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>From “{name}”. Nothing has been moved.</source>
      <translation>「{name}」から。何も移動していません。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Further up; Alt and down for further down</source>
      <translation>上へ（Altと下矢印で下へ）</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <location filename="views/sort_bar.py" />
      <source>Go on</source>
      <translation>再開</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Go on with “{name}”</source>
      <translation>「{name}」を続ける</translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Go on with “{name}” and %Ln others</source>
      <translation>
        <numerusform>「{name}」とほか%Lnか所を続ける</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Go through them again</source>
      <translation>もう一度見直す</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Graphics card</source>
      <translation>グラフィックボード</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Graphics card: {name}</source>
      <translation>グラフィックボード：{name}</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Hat</source>
      <translation>帽子</translation>
    </message>
    <message>
      <location filename="commands/folder_words.py" />
      <location filename="models/side_list.py" />
      <location filename="views/help_texts.py" />
      <location filename="views/keep_record.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/settings_names.py" />
      <location filename="views/sort_page.py" />
      <location filename="views/stayed_list.py" />
      <location filename="views/whereabouts.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>Have a look</source>
      <translation>要確認</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Have your cloud program keep it on this computer, then add it again.</source>
      <translation>クラウドの設定でこのパソコンに保存してから、もう一度追加してください。</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/history_page.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/settings_page.py" />
      <location filename="views/sort_page.py" />
      <location filename="views/teach_page.py" />
      <location filename="views/welcome.py" />
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Hidden folders, and those of the system, are not looked into.</source>
      <translation>隠しフォルダーとシステムのフォルダーは調べません。</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Hide</source>
      <translation>隠す</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Hide, show again</source>
      <translation>隠す、また表示する</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/history_page.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/welcome.py" />
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>How close, keys plus and minus</source>
      <translation>拡大と縮小、プラスとマイナスのキー</translation>
    </message>
    <message>
      <location filename="views/look_bar.py" />
      <source>How far you are</source>
      <translation>進み具合</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>How it works</source>
      <translation>使い方</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>How sure is sure</source>
      <translation>どこまで任せるか</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>How sure is sure, from ask less to ask more</source>
      <translation>どこまで任せるか、質問が少ない側から多い側へ</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>I do not need all these categories.</source>
      <translation>使わない分類があります。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>I sorted into the wrong folder.</source>
      <translation>違うフォルダーに仕分けてしまいました。</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>If photos of yours lie in one, add that folder by itself.</source>
      <translation>その中にご自分の写真があれば、そのフォルダーを直接追加してください。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>If those photos are yours, add their folder itself.</source>
      <translation>ご自身の写真であれば、そのフォルダーを直接追加してください。</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>If you close now, the rest stays where it is. You can finish or put back when you return.</source>
      <translation>今閉じると、残りは今の場所のままです。次に開いたときに、続きを行うことも、元に戻すこともできます。</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>In each folder</source>
      <translation>フォルダーごと</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It changed while it was moved: the photo as it was is in its folder, the changed one stayed.</source>
      <translation>移動中に変更されました。変更前の写真はフォルダーに入り、変更後のものは元の場所に残っています。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It could not be put into the bin, so it was left.</source>
      <translation>ごみ箱に入れられなかったため、残しました。</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It could not be read, so it was left alone. Check the drive and the cable.</source>
      <translation>読み取れなかったため、そのままにしました。ドライブとケーブルを確認してください。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It could not be read.</source>
      <translation>読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_learned.py" />
      <source>It has also learned from %Ln decisions of yours.</source>
      <translation>
        <numerusform>ご自身の決定%Ln件からも覚えています。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It has changed since it was looked at, so it was left alone.</source>
      <translation>調べたあとに変更されたため、そのままにしました。</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It has changed since it was sorted, so it was left alone.</source>
      <translation>仕分けのあとに変更されたため、そのままにしました。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link that leads back to itself.</source>
      <translation>自分自身に戻るリンクです。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link to another computer, which is not asked for anything.</source>
      <translation>別のパソコンへのリンクです。このソフトはほかのパソコンに接続しません。</translation>
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>It is fair to stop here.</source>
      <translation>ここで終えても大丈夫です。</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>It is no longer there.</source>
      <translation>もうそこにありません。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It is no longer there. If its drive was unplugged, plug it in and try again.</source>
      <translation>もうそこにありません。ドライブが外れている場合は、つなぎ直してもう一度試してください。</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It is no longer where it was put, so it could not be put back.</source>
      <translation>置いた場所にもうないため、元に戻せませんでした。</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>It is not known when %Ln photos were taken: the date of their file counts.</source>
      <translation>
        <numerusform>写真%Ln枚は撮影日が分かりません。ファイルの日付を使います。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is not there.</source>
      <translation>見つかりません。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It is now a link to another place, so it was left alone.</source>
      <translation>別の場所へのリンクに変わっていたため、そのままにしました。</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>It keeps its name</source>
      <translation>名前そのまま</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>It says what it does not know.</source>
      <translation>分からないことは、分からないと伝えます。</translation>
    </message>
    <message numerus="yes">
      <location filename="views/farewell.py" />
      <source>Its %Ln photos are elsewhere now: {places}.</source>
      <translation>
        <numerusform>写真%Ln枚は今はほかの場所にあります（{places}）。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Its folder lies beside the others.</source>
      <translation>フォルダーは、ほかのフォルダーと並びます。</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Its folder then lies inside that one's.</source>
      <translation>フォルダーは、上の分類のフォルダーの中に入ります。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Its name is too long for the bin, so it was left.</source>
      <translation>名前が長すぎてごみ箱に入れられないため、残しました。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Its name is too long for this drive. Give it a shorter one and sort again.</source>
      <translation>名前が長すぎて、このドライブでは使えません。短い名前に変えて、もう一度仕分けてください。</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>Its original has changed or is not there, so this copy was kept.</source>
      <translation>元の写真が変更されているか、なくなっているため、このコピーは残しました。</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Join into</source>
      <translation>まとめる先</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <location filename="views/sort_card.py" />
      <source>Keep a record</source>
      <translation>記録を残す</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Keep as a file…</source>
      <translation>ファイルに保存…</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Keep going</source>
      <translation>続ける</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Keep it all</source>
      <translation>すべて残す</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Keep my categories</source>
      <translation>自分の分類を保存</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Kept on this computer</source>
      <translation>このパソコンに残るもの</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/look_bar.py" />
      <source>Keys</source>
      <translation>キー操作</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Larger pictures</source>
      <translation>画像を大きく</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_learned.py" />
      <source>Learned from %Ln photos</source>
      <translation>
        <numerusform>写真%Ln枚から覚えました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_panel.py" />
      <source>Learned from %Ln photos so far</source>
      <translation>
        <numerusform>これまでに写真%Ln枚から覚えました</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Learned from your examples in a moment. Nothing leaves this computer.</source>
      <translation>見本からすぐに覚えます。このパソコンの外には何も出ません。</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Least sure first</source>
      <translation>不確かな順</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave it where it is</source>
      <translation>今の場所に残す</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave them where they are</source>
      <translation>今の場所に残す</translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln folders</source>
      <translation>
        <numerusform>放すとフォルダー%Ln個を追加</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln things</source>
      <translation>
        <numerusform>放すと%Ln件を追加</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Let go to add “{name}”</source>
      <translation>放すと「{name}」を追加</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Light or dark</source>
      <translation>ライトとダーク</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Likely</source>
      <translation>たぶん</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Long sleeve</source>
      <translation>長袖トップス</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Look</source>
      <translation>見た目</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Look at %Ln now</source>
      <translation>
        <numerusform>%Ln枚を今すぐ確認</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/selection_strip.py" />
      <source>Look at large</source>
      <translation>大きく見る</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Look-alikes</source>
      <translation>似た写真</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>Looking at folders and names…</source>
      <translation>フォルダーと名前を調べています…</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Looking at your photos</source>
      <translation>写真を調べています</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Looking for others…</source>
      <translation>ほかの写真を探しています…</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Looking what there is…</source>
      <translation>何があるか調べています…</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Looking whether this file works here…</source>
      <translation>このファイルが使えるか調べています…</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>Looks the same as {name}</source>
      <translation>{name}と同じに見えます</translation>
    </message>
    <message numerus="yes">
      <location filename="models/photo_list.py" />
      <source>Looks the same as {name} and %Ln others</source>
      <translation>
        <numerusform>{name}ほか%Ln枚と同じに見えます</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Made on</source>
      <translation>作成日</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Measured when it was made, on photos it had never seen. Yours may be easier or harder.</source>
      <translation>作られたときに、見たことのない写真で測った値です。お手持ちの写真では、これより易しいことも難しいこともあります。</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>More photos of “{name}”</source>
      <translation>「{name}」の写真を増やす</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Move</source>
      <translation>移動</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>Move %Ln photos</source>
      <translation>
        <numerusform>写真%Ln枚を移動</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Move photos</source>
      <translation>写真を移動</translation>
    </message>
    <message>
      <location filename="views/move_menu.py" />
      <source>Move to</source>
      <translation>移動先</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/selection_strip.py" />
      <source>Move to…</source>
      <translation>移動先…</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place} in {time}.</source>
      <translation>{time}で{place}に移動しました。</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place}.</source>
      <translation>{place}に移動しました。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Must I answer every photo in “Have a look”?</source>
      <translation>「要確認」の写真すべてに答える必要がありますか？</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>My categories</source>
      <translation>自分の分類</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Name of the category</source>
      <translation>分類の名前</translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>Name of {category}</source>
      <translation>{category}の名前</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs no extra space.</source>
      <translation>空きは必要ありません。</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs {size}.</source>
      <translation>{size}が必要です。</translation>
    </message>
    <message>
      <location filename="views/move_menu.py" />
      <location filename="views/new_category.py" />
      <source>New category…</source>
      <translation>新しい分類…</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Newest first</source>
      <translation>新しい順</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Next part of the window</source>
      <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>No NVIDIA graphics card was found, or its driver is not installed.</source>
      <translation>NVIDIAのグラフィックボードが見つからないか、ドライバーが入っていません。</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>No NVIDIA graphics card was found.</source>
      <translation>NVIDIAのグラフィックボードが見つかりませんでした。</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>No category can be called “{name}”, as the program uses that name itself; call it otherwise.</source>
      <translation>「{name}」はプログラム自身が使う名前なので、分類の名前にはできません。別の名前にしてください。</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>No category of your own yet. “New category…” is below the list of categories.</source>
      <translation>ご自身の分類はまだありません。「新しい分類…」は分類の一覧の下にあります。</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No file name contains “{text}”.</source>
      <translation>名前に「{text}」を含むファイルはありません。</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>No others look like it</source>
      <translation>ほかに似た写真はありません</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>No photo is changed.</source>
      <translation>写真は変えません。</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>No photo moves. You can undo this.</source>
      <translation>移る写真はありません。取り消すことができます。</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos here yet.</source>
      <translation>ここにはまだ写真がありません。</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos yet.</source>
      <translation>まだ写真がありません。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>No. It says when it is fair to stop. Photos you leave stay where they are.</source>
      <translation>いいえ。終えても大丈夫なときはお知らせします。答えなかった写真は、今の場所のままです。</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>None goes along</source>
      <translation>一緒に答える写真はありません</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>None here; %Ln in All photos.</source>
      <translation>
        <numerusform>ここにはありません。「すべての写真」に%Ln枚あります。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>None of the photos can be found. If their drive was unplugged, plug it in and try again.</source>
      <translation>写真が一枚も見つかりません。ドライブが外れている場合は、つなぎ直してもう一度試してください。</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>None of them</source>
      <translation>どれも違う</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <location filename="models/side_list.py" />
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <location filename="views/keep_record.py" />
      <location filename="views/move_menu.py" />
      <location filename="views/selection_strip.py" />
      <location filename="views/whereabouts.py" />
      <location filename="workers/desk.py" />
      <location filename="workers/teacher.py" />
      <source>None of these</source>
      <translation>どれでもない</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>None of your other photos look like these.</source>
      <translation>ほかに、これらに似た写真はありません。</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not a photo.</source>
      <translation>写真ではありません。</translation>
    </message>
    <message>
      <location filename="core/forgetting.py" />
      <source>Not everything could be forgotten: “{name}” cannot be removed ({reason}).</source>
      <translation>一部を消去できませんでした。「{name}」を消せません（{reason}）。</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Not looked for now: show it a few photos, so that it is known again.</source>
      <translation>今は探していません。写真を何枚か見せると、また分かるようになります。</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not photos.</source>
      <translation>写真ではありません。</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Not sorted</source>
      <translation>仕分けなし</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Not sure</source>
      <translation>不確か</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Nothing can be moved out of “{folder}”, which belongs to the program. Copy instead, or leave out what lies there.</source>
      <translation>「{folder}」はプログラムのフォルダーなので、そこからは何も移動できません。代わりにコピーするか、そこにあるものを外してください。</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Nothing changes until you add the category.</source>
      <translation>分類を追加するまで、何も変わりません。</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Nothing changes until you add the photos.</source>
      <translation>写真を追加するまで、何も変わりません。</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Nothing else</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been copied</source>
      <translation>まだ何もコピーしていませんでした</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been moved</source>
      <translation>まだ何も移動していませんでした</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing has been moved yet.</source>
      <translation>まだ何も移動していません。</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Nothing has been touched. Change something on the left, or go back.</source>
      <translation>何も変えていません。左側で何かを変えるか、戻ってください。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Nothing is overwritten.</source>
      <translation>上書きはしません。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Nothing leaves this computer.</source>
      <translation>このパソコンの外には何も出ません。</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing left to look at.</source>
      <translation>確認する写真はもうありません。</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Nothing sorted yet</source>
      <translation>まだ仕分けはありません</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. It was left alone.</source>
      <translation>何もしなくて大丈夫です。そのままにしてあります。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Nothing to do. It was passed over.</source>
      <translation>何もしなくて大丈夫です。飛ばして進みました。</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. They were left alone.</source>
      <translation>何もしなくて大丈夫です。そのままにしてあります。</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Nothing to look at</source>
      <translation>確認する写真はありません</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing to look at.</source>
      <translation>確認する写真はありません。</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_sure.py" />
      <source>Of your %Ln photos it asks you about {look}.</source>
      <translation>
        <numerusform>あなたの写真%Ln枚のうち、{look}枚について質問します。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Of {total} photos some may have arrived. None is lost.</source>
      <translation>写真{total}枚のうち、何枚かは届いているかもしれません。なくなった写真はありません。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>One step back</source>
      <translation>一つ前に戻る</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Open folder</source>
      <translation>フォルダーを開く</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Open the log folder</source>
      <translation>動作記録のフォルダーを開く</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Opening your photos…</source>
      <translation>写真を開いています…</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>Or press a letter</source>
      <translation>文字キーでも選べます</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Outerwear</source>
      <translation>アウター</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Pages (*.html)</source>
      <translation>ページ (*.html)</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Pants</source>
      <translation>ズボン</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Photo</source>
      <translation>写真</translation>
    </message>
    <message>
      <location filename="views/look_page.py" />
      <source>Photo {name}, {place} of {all}</source>
      <translation>写真{name}、{all}枚中{place}枚目</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/photo_grid.py" />
      <source>Photos</source>
      <translation>写真</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <location filename="views/settings_model.py" />
      <source>Photos are being looked at. Another can be chosen when that is done.</source>
      <translation>写真を調べています。終わると、別のものを選べます。</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the graphics card, the fastest way on this computer.</source>
      <translation>写真はグラフィックボードで調べます。このパソコンでいちばん速い方法です。</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the processor. A graphics card by NVIDIA would be faster.</source>
      <translation>写真はプロセッサで調べます。NVIDIAのグラフィックボードがあれば、もっと速くなります。</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Photos are still on their way.</source>
      <translation>写真をまだ移しています。</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Photos cannot be looked at yet</source>
      <translation>まだ写真を調べられません</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Photos cannot be moved out of “{folder}”: its drive can only be read. Copy them instead.</source>
      <translation>「{folder}」のドライブは読み取り専用のため、写真を移動できません。代わりにコピーしてください。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Photos cannot be moved out of “{folder}”: you may not change it. Copy them instead.</source>
      <translation>「{folder}」を変更する権限がないため、写真を移動できません。代わりにコピーしてください。</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Photos that go back to where they were</source>
      <translation>元の場所に戻る写真</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Photos that it doubts are asked about, and stay where they are until you answer.</source>
      <translation>はっきりしない写真は質問し、答えがあるまで今の場所に置いておきます。</translation>
    </message>
    <message>
      <location filename="views/teach_picker.py" />
      <source>Photos to choose examples from</source>
      <translation>見本を選ぶ写真</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>Photos you leave stay where they are.</source>
      <translation>答えなかった写真は、今の場所のままです。</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Place</source>
      <translation>場所</translation>
    </message>
    <message>
      <location filename="views/side_view.py" />
      <source>Places</source>
      <translation>場所</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Possible</source>
      <translation>可能性あり</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Press N on a photo that shows something else.</source>
      <translation>ほかのものが写っている写真では、Nを押してください。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Press Put everything back, or open History and press Put back beside that sort.</source>
      <translation>「すべて元に戻す」を押すか、「履歴」を開いて、その仕分けの「元に戻す」を押してください。</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Private: your photos never leave this computer. Nothing is moved until you say so, and one button puts everything back.</source>
      <translation>写真がこのパソコンの外に出ることはありません。指示があるまで何も移動せず、ボタン一つですべて元に戻せます。</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/review_bars.py" />
      <source>Problems</source>
      <translation>問題</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Problems {count}</source>
      <translation>問題 {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Problems, %Ln</source>
      <translation>
        <numerusform>問題、%Ln件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <location filename="views/settings_device.py" />
      <source>Processor</source>
      <translation>プロセッサ</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_bar.py" />
      <location filename="views/sort_card.py" />
      <source>Put back</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Put everything back</source>
      <translation>すべて元に戻す</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put it into a folder “Have a look”</source>
      <translation>「要確認」フォルダーに入れる</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put the folders in</source>
      <translation>フォルダーを作る場所</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <source>Put the rest back</source>
      <translation>残りを元に戻す</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put them into a folder “Have a look”</source>
      <translation>「要確認」フォルダーに入れる</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Putting back what is in “{folder}” was interrupted.</source>
      <translation>「{folder}」の写真を元に戻す途中で中断されました。</translation>
    </message>
    <message>
      <location filename="core/unfinished.py" />
      <source>Putting back what is in “{place}” was interrupted. Put the rest back before you sort anew.</source>
      <translation>「{place}」の写真を元に戻す途中で中断されました。新しく仕分ける前に、残りを元に戻してください。</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Putting photos back</source>
      <translation>写真を元に戻しています</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Putting photos back…</source>
      <translation>写真を元に戻しています…</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Questions</source>
      <translation>よくある質問</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/review_bars.py" />
      <source>Redo</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Redo: {act}</source>
      <translation>やり直す：{act}</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Remark</source>
      <translation>備考</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>Same for these %Ln?</source>
      <translation>
        <numerusform>この%Ln枚も同じですか？</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>Same garment: these %Ln?</source>
      <translation>
        <numerusform>同じ服：この%Ln枚もですか？</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save a smaller copy and add that.</source>
      <translation>小さくしたコピーを保存して、それを追加してください。</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Save as a picture sheet…</source>
      <translation>画像一覧として保存…</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Save as a table…</source>
      <translation>表として保存…</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save it anew in another program and add that.</source>
      <translation>別のソフトで保存し直して、それを追加してください。</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Save the photos from that program into a folder, and add that.</source>
      <translation>そのプログラムから写真をフォルダーに書き出し、そのフォルダーを追加してください。</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Saved as “{name}”.</source>
      <translation>「{name}」として保存しました。</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Saving…</source>
      <translation>保存中…</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/parts/search_field.py" />
      <source>Search by file name</source>
      <translation>ファイル名で探す</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Sections</source>
      <translation>項目</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Select</source>
      <translation>選択</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Select all</source>
      <translation>すべて選択</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/settings_page.py" />
      <location filename="views/welcome.py" />
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shirt</source>
      <translation>シャツ</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shoes</source>
      <translation>靴</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shorts</source>
      <translation>ショートパンツ</translation>
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message numerus="yes">
      <location filename="views/move_menu.py" />
      <source>Show %Ln more of this garment</source>
      <translation>
        <numerusform>この服の写真をあと%Ln枚表示</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/review_empty.py" />
      <source>Show in All photos</source>
      <translation>「すべての写真」で表示</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Show it more photos…</source>
      <translation>写真をもっと見せる…</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Show look-alikes</source>
      <translation>似た写真を表示</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Show more…</source>
      <translation>もっと見せる…</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Show the list</source>
      <translation>一覧を表示</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Show {category} again</source>
      <translation>{category}をまた表示</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Show {name} more photos</source>
      <translation>{name}の写真をもっと見せる</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Shows which parts of the photo counted most</source>
      <translation>写真のどの部分が決め手になったかを示します</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Size of the pictures</source>
      <translation>画像の大きさ</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <source>Skip</source>
      <translation>スキップ</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Skirt</source>
      <translation>スカート</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Small pictures, what was recognised, and your decisions: {size}</source>
      <translation>小さな画像、見分けた結果、ご自身の決定：{size}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Smaller pictures</source>
      <translation>画像を小さく</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some copies of the sort {when} are still in their folders.</source>
      <translation>{when}の仕分けのコピーが、まだ一部フォルダーにあります。</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some photos of the sort {when} are still in their folders.</source>
      <translation>{when}の仕分けの写真が、まだ一部フォルダーにあります。</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos again…</source>
      <translation>
        <numerusform>写真%Ln枚をもう一度仕分ける…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos…</source>
      <translation>
        <numerusform>写真%Ln枚を仕分ける…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Sort by</source>
      <translation>並べ替え</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Sort it by best guess</source>
      <translation>第1候補で仕分ける</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Sort more photos</source>
      <translation>ほかの写真を仕分ける</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/sort_page.py" />
      <source>Sort photos</source>
      <translation>写真を仕分ける</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Sort photos…</source>
      <translation>写真を仕分ける…</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Sort them by best guess</source>
      <translation>第1候補で仕分ける</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Sort your wardrobe photos into folders</source>
      <translation>服の写真をフォルダーに仕分けます</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Sorted photos</source>
      <translation>仕分けた写真</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Sorts appear here, each with Put back. There is no time limit.</source>
      <translation>仕分けがここに並びます。どれにも「元に戻す」が付き、期限はありません。</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Stayed where it was</source>
      <translation>元の場所のまま</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Stays in Have a look</source>
      <translation>「要確認」のまま</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Stays {category}</source>
      <translation>{category}のまま</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/progress_header.py" />
      <location filename="views/sort_bar.py" />
      <location filename="views/sort_card.py" />
      <source>Stop</source>
      <translation>中止</translation>
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>Stop here</source>
      <translation>ここで終える</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Stopped</source>
      <translation>中止しました</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Stopped. {done} of {total} photos are in their folders; the others are where they were.</source>
      <translation>中止しました。写真{total}枚中{done}枚がフォルダーに入りました。ほかは元の場所にあります。</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Stopped. {how}</source>
      <translation>中止しました。{how}</translation>
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <source>Stopping after this photo…</source>
      <translation>この写真のあとで中止します…</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Such as Hoodie</source>
      <translation>例：パーカー</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Sure</source>
      <translation>確実</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>System</source>
      <translation>システム</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>T-shirt</source>
      <translation>Tシャツ</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Tables (*.csv)</source>
      <translation>表 (*.csv)</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Take in a file…</source>
      <translation>ファイルを取り込む…</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Take in categories</source>
      <translation>分類を取り込む</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Take out {name}</source>
      <translation>{name}を外す</translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln copies away again. You can also do it later, in History.</source>
      <translation>
        <numerusform>コピー%Ln枚を取り除きます。あとから「履歴」でもできます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln photos back to where they were. You can also do it later, in History.</source>
      <translation>
        <numerusform>写真%Ln枚を元の場所に戻します。あとから「履歴」でもできます。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Teach a category</source>
      <translation>分類を教える</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Text size</source>
      <translation>文字の大きさ</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>That drive does not allow this name.</source>
      <translation>そのドライブではこの名前を使えません。</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>That is plenty.</source>
      <translation>これで十分です。</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>That was the last one</source>
      <translation>これで最後です</translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are deleted</source>
      <translation>
        <numerusform>コピー%Ln枚を消しました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are in the bin</source>
      <translation>
        <numerusform>コピー%Ln枚はごみ箱にあります</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_settings.py" />
      <source>The %Ln you have not looked at</source>
      <translation>
        <numerusform>まだ確認していない%Ln枚</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>The NVIDIA driver does not answer (code {code}). Restarting the computer may help.</source>
      <translation>NVIDIAのドライバーが応答しません（コード{code}）。パソコンを再起動すると直ることがあります。</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>The NVIDIA driver does not name a graphics card.</source>
      <translation>NVIDIAのドライバーからグラフィックボードの情報が得られません。</translation>
    </message>
    <message>
      <location filename="views/why_view.py" />
      <source>The bright parts counted most for each answer.</source>
      <translation>明るい部分が、それぞれの答えの決め手です。</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>The category that this is to be a kind of is not there any more.</source>
      <translation>上に置くはずの分類がもうありません。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The copy did not come out right and was thrown away. Check the drive and its cable.</source>
      <translation>正しくコピーできなかったため、そのコピーは消しました。ドライブとケーブルを確認してください。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive can only be read. Choose a folder on another drive.</source>
      <translation>ドライブは読み取り専用です。別のドライブのフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive is full. Make room on it, then finish the sort.</source>
      <translation>ドライブがいっぱいです。空きを作ってから、仕分けの続きを行ってください。</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The drive of “{destination}” is not there. Plug it in and finish the sort then.</source>
      <translation>「{destination}」のドライブが見つかりません。つないでから、仕分けの続きを行ってください。</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The drive of “{folder}” is not there any more. Plug it in, then finish the sort.</source>
      <translation>「{folder}」のドライブが見つからなくなりました。つないでから、仕分けの続きを行ってください。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>The drive of “{place}” can only be read. Take its write protection off, or choose a folder on another drive.</source>
      <translation>「{place}」のドライブは読み取り専用です。書き込み禁止を外すか、別のドライブのフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive reports: {trouble}. Check the drive and its cable.</source>
      <translation>ドライブからのエラー：{trouble}。ドライブとケーブルを確認してください。</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The drive that holds the program's own notes is full. Make room on it and try again.</source>
      <translation>このソフトの記録を置くドライブがいっぱいです。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>The drive that it came from is not there. Plug it in and put the sort back again.</source>
      <translation>元のドライブがありません。接続してから、もう一度この仕分けを元に戻してください。</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The eight-bit file cannot run here ({why}).</source>
      <translation>8ビットのファイルはここでは動きません（{why}）。</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The eight-bit file {name} was made from another model file.</source>
      <translation>8ビットのファイル{name}は、別のモデルファイルから作られています。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is damaged.</source>
      <translation>ファイルが壊れています。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is empty: the copy was cut off.</source>
      <translation>ファイルが空です。コピーが途中で切れています。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The file is too large for this drive. Choose another drive.</source>
      <translation>ファイルが大きすぎて、このドライブには入りません。別のドライブを選んでください。</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>The file with your own categories was damaged. It was put aside as {name}; bring your categories back from an exported file, or show them anew.</source>
      <translation>ご自身の分類のファイルが壊れていたため、{name}としてよけてあります。書き出したファイルから分類を取り込むか、もう一度教えてください。</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>The file with your review was damaged. It was put aside as {name}, and a new one begun; it has those of your decisions that could still be read.</source>
      <translation>確認内容のファイルが壊れていたため、{name}としてよけ、新しいファイルを作りました。まだ読み取れた判断は引き継いでいます。</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>The file with your review was damaged. It was put aside as {name}, and a new one begun; photos will be looked at again.</source>
      <translation>確認内容のファイルが壊れていたため、{name}としてよけ、新しいファイルを作りました。写真はもう一度見直します。</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>The folder {folder}, where the program keeps what it knows, cannot be made ({reason}). Check that you may write there, or set WARDROBE_SORTER_HOME to another folder.</source>
      <translation>このソフトの記録を置くフォルダー{folder}を作れません（{reason}）。そこに書き込めるか確認するか、WARDROBE_SORTER_HOMEに別のフォルダーを指定してください。</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The folder “{name}” will be made.</source>
      <translation>フォルダー「{name}」を作ります。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The folder “{parent}” is no longer there, so it was left alone.</source>
      <translation>フォルダー「{parent}」がもうないため、そのままにしました。</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card could not be used ({why}).</source>
      <translation>グラフィックボードを使えませんでした（{why}）。</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card ran it before.</source>
      <translation>その前はグラフィックボードで動いていました。</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card stopped working ({why}).</source>
      <translation>グラフィックボードが動かなくなりました（{why}）。</translation>
    </message>
    <message>
      <location filename="core/supervisor.py" />
      <source>The graphics card's driver stopped the program when it was tried.</source>
      <translation>グラフィックカードを試したところ、そのドライバーがプログラムを終了させました。</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>The graphics pack lets the {card} look at the photos, which takes less time. It is {download} to download and {disk} on the disk. You never need it: everything works without it.</source>
      <translation>グラフィックパックがあれば、{card} で写真をより速く調べられます。ダウンロードは {download}、ディスク上では {disk} です。必須ではありません。なくてもすべて使えます。</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The later one gets a number, like {name}.</source>
      <translation>後のほうに{name}のように番号が付きます。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The licences of all its parts lie in “{folder}”.</source>
      <translation>使用している部品のライセンスは、すべて「{folder}」にあります。</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>The list of sorts cannot be read</source>
      <translation>仕分けの一覧を読み取れません</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The list of sorts in “{path}” cannot be used, and nothing is sorted without it. If trying again does not help, put that file somewhere else: a new list is begun, and older sorts can no longer be put back.</source>
      <translation>「{path}」にある仕分けの一覧が使えません。これがないと仕分けはできません。もう一度試してもだめな場合は、このファイルを別の場所に移してください。新しい一覧が始まり、以前の仕分けは元に戻せなくなります。</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The list of sorts was written by a newer Wardrobe Sorter. Install the newest one.</source>
      <translation>仕分けの一覧は新しい版のWardrobe Sorterで作られています。最新版をインストールしてください。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The list on the left</source>
      <translation>左の一覧</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The model cannot run ({error}). Install Wardrobe Sorter again.</source>
      <translation>モデルが動きません（{error}）。Wardrobe Sorterをインストールし直してください。</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The model file that was named is an eight-bit one, and this processor cannot add up eight-bit numbers exactly (it lacks VNNI): name the float file, or more answers will be wrong.</source>
      <translation>指定されたモデルファイルは8ビットですが、このプロセッサは8ビットの数を正確に計算できません（VNNIがありません）。floatのファイルを指定しないと、間違いが増えます。</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The model file that was named is an eight-bit one.</source>
      <translation>指定されたモデルファイルは8ビットです。</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} cannot be read ({error}). Check that you may open it, or name another.</source>
      <translation>モデルファイル{path}を読み取れません（{error}）。開く権限があるか確認するか、別のファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} does not hold its checksum "file_sha256" in its place. Make it anew with wardrobe-export.</source>
      <translation>モデルファイル{path}の決まった場所に照合用の値「file_sha256」がありません。wardrobe-exportで作り直してください。</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} does not say its "{key}". Make it anew with wardrobe-export.</source>
      <translation>モデルファイル{path}に「{key}」がありません。wardrobe-exportで作り直してください。</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} has a "wardrobe" entry that cannot be read. Make it anew with wardrobe-export.</source>
      <translation>モデルファイル{path}の「wardrobe」の項目を読み取れません。wardrobe-exportで作り直してください。</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} has a "{key}" that this program does not understand. Make it anew with this version of wardrobe-export.</source>
      <translation>モデルファイル{path}の「{key}」は、このソフトでは扱えません。この版のwardrobe-exportで作り直してください。</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} has {what}. Make it anew with this version of wardrobe-export.</source>
      <translation>モデルファイル{path}の内容が合いません（{what}）。この版のwardrobe-exportで作り直してください。</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} is damaged. Install Wardrobe Sorter again, or copy the file anew.</source>
      <translation>モデルファイル{path}が壊れています。Wardrobe Sorterをインストールし直すか、ファイルをコピーし直してください。</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} is missing. Install Wardrobe Sorter again, or name another with --model.</source>
      <translation>モデルファイル{path}がありません。Wardrobe Sorterをインストールし直すか、--modelで別のファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} lacks the "wardrobe" entry that names its categories. Make it with wardrobe-export, or use the one that came with the program.</source>
      <translation>モデルファイル{path}に、分類を示す「wardrobe」の項目がありません。wardrobe-exportで作るか、付属のファイルを使ってください。</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} was made for a newer Wardrobe Sorter (format {schema}, this one reads {ours}). Update the program.</source>
      <translation>モデルファイル{path}は新しい版のWardrobe Sorter用です（形式{schema}、この版で読めるのは{ours}）。ソフトを更新してください。</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} was replaced while it was in use. Open it again.</source>
      <translation>モデルファイル{path}が使用中に置き換えられました。もう一度開いてください。</translation>
    </message>
    <message>
      <location filename="core/chosen_model.py" />
      <source>The model file {path}, which was chosen in Settings, is not there any more. The built-in one is used in its place.</source>
      <translation>設定で選んだモデルファイル{path}が見つかりません。代わりに内蔵のものを使います。</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The model {path} cannot run here ({first_line}). Install Wardrobe Sorter again, or name another model.</source>
      <translation>モデル{path}はここでは動きません（{first_line}）。Wardrobe Sorterをインストールし直すか、別のモデルを指定してください。</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo gets a number, like {name}. Nothing is overwritten.</source>
      <translation>新しい写真には{name}のように番号が付きます。上書きはしません。</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo is called {name}.</source>
      <translation>新しい写真の名前は{name}になります。</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The original has changed or gone.</source>
      <translation>元の写真が変更されたか、なくなっています。</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>The other %Ln are right {times} times in 100.</source>
      <translation>
        <numerusform>ほかの%Ln枚は、100枚中{times}枚の割合で合っています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>The other %Ln go back.</source>
      <translation>
        <numerusform>ほかの%Ln枚は戻ります。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/supervisor.py" />
      <source>The part of the program that looks at photos keeps ending by itself. Close other programs to free memory, or install Wardrobe Sorter again.</source>
      <translation>写真を調べる部分が何度も止まってしまいます。ほかのソフトを閉じてメモリを空けるか、Wardrobe Sorterをインストールし直してください。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo could not be opened safely.</source>
      <translation>写真を安全に開けませんでした。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is in the cloud only, not on this computer.</source>
      <translation>写真はクラウドだけにあり、このパソコンにはありません。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is too large to open safely.</source>
      <translation>写真が大きすぎて、安全に開けません。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo took too long to open.</source>
      <translation>写真を開くのに時間がかかりすぎました。</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>The photos are only looked at. They stay where they are.</source>
      <translation>写真は見るだけです。今の場所から動かしません。</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>The photos from which {names} were learned are gone, and what recognises the clothes now has not seen them. Show it a few of each anew.</source>
      <translation>{names}を覚えたときの写真がなくなり、今服を見分けているものはそれらを見ていません。もう一度、それぞれ数枚ずつ見せてください。</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>The photos from which “{name}” was learned are gone, and what recognises the clothes now has not seen them. Show it a few anew.</source>
      <translation>「{name}」を覚えたときの写真がなくなり、今服を見分けているものはそれを見ていません。もう一度、数枚見せてください。</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>The photos themselves go into the folders.</source>
      <translation>写真そのものがフォルダーに入ります。</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>The photos there are in their folders already.</source>
      <translation>そこの写真はもうフォルダーに入っています。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The program never asks the network for anything: look for newer versions where you got this one.</source>
      <translation>このソフトはネットワークに接続しません。新しい版は、このソフトを入手した場所で確認してください。</translation>
    </message>
    <message>
      <location filename="core/pool.py" />
      <source>The program was closed before it could look at photos.</source>
      <translation>写真を調べる前にソフトが閉じられました。</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>The program's own files are missing (looked in {place}). Install it again.</source>
      <translation>ソフト自体のファイルがありません（探した場所：{place}）。インストールし直してください。</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The record of the sort “{sort_id}” is damaged, so it cannot be trusted to say where photos belong. Nothing was touched; the photos are where they are.</source>
      <translation>仕分け「{sort_id}」の記録が壊れていて、写真の元の場所を正しく知ることができません。何も変えていません。写真は今の場所にあります。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The same for all that look alike</source>
      <translation>似た写真すべてに同じ答え</translation>
    </message>
    <message>
      <location filename="core/settings.py" />
      <source>The settings cannot be kept in {place} ({reason}). Check that you may write there.</source>
      <translation>設定を{place}に保存できません（{reason}）。そこに書き込めるか確認してください。</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>The sort that was interrupted has been ended elsewhere meanwhile.</source>
      <translation>中断された仕分けは、その間に別のところで終わりました。</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Then no earlier sort can be put back any more.</source>
      <translation>これまでの仕分けは、元に戻せなくなります。</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>There are no photos here yet.</source>
      <translation>ここにはまだ写真がありません。</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos in what you added. Choose another folder.</source>
      <translation>追加したものの中に写真がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos in “{name}”. Choose another folder.</source>
      <translation>「{name}」に写真がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos there but those sorted earlier ({folders}). To look through such a folder again, add it by itself.</source>
      <translation>そこには、以前に仕分けた写真（{folders}）しかありません。もう一度調べるには、そのフォルダーを直接追加してください。</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <location filename="core/learning/taught.py" />
      <source>There is a category called {name} already; choose another name.</source>
      <translation>{name}という分類はもうあります。別の名前にしてください。</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>There is a graphics card, but the graphics pack that it needs is not installed.</source>
      <translation>グラフィックボードはありますが、必要なグラフィックパックがインストールされていません。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>There is no account, and the program opens no connection.</source>
      <translation>アカウントはなく、ソフトはどこにも接続しません。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>There is no category for my kimonos.</source>
      <translation>着物の分類がありません。</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>There is no eight-bit file {name} beside the model file.</source>
      <translation>モデルファイルと同じ場所に8ビットのファイル{name}がありません。</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>There is no sort called “{sort_id}”. `{program} history` lists them all.</source>
      <translation>「{sort_id}」という仕分けはありません。`{program} history` で一覧が表示されます。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>There is not enough room in “{destination}”: {needed} are needed, {free} are free. Make room there, or choose another drive.</source>
      <translation>「{destination}」の空きが足りません（必要：{needed}、空き：{free}）。空きを作るか、別のドライブを選んでください。</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>There is nothing to do</source>
      <translation>することはありません</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>There is nothing to sort. Answer some photos first, or add more.</source>
      <translation>仕分ける写真がありません。先に何枚か答えるか、写真を追加してください。</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>There is work under way. Language and text size can be changed when that is over.</source>
      <translation>作業中です。言語と文字の大きさは、終わると変えられます。</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>There is work under way. This can be done when that is over.</source>
      <translation>作業中です。終わるとできるようになります。</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>These drawings belong to the program: they are copied.</source>
      <translation>これらの絵はプログラムのものなので、コピーされます。</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>These two are the same category; choose another.</source>
      <translation>この二つは同じ分類です。別の分類を選んでください。</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>They appear here while the rest are looked at.</source>
      <translation>残りを調べている間に、ここに出てきます。</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>They hold from the next sort on. Folders that are there keep their names.</source>
      <translation>次の仕分けから使います。今あるフォルダーの名前は変わりません。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>They travel with their photo, as do small files that belong to it: all of them or none.</source>
      <translation>付属の小さなファイルと同じく、写真と一緒に入ります。一部だけが残ることはありません。</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This cannot be done</source>
      <translation>これはできません</translation>
    </message>
    <message>
      <location filename="views/photo_stage.py" />
      <source>This cannot be shown: the photo does not open any more.</source>
      <translation>写真を開けなくなったため、表示できません。</translation>
    </message>
    <message>
      <location filename="core/learning/rows.py" />
      <source>This category is not there any more; make it anew.</source>
      <translation>この分類はもうありません。作り直してください。</translation>
    </message>
    <message>
      <location filename="workers/task.py" />
      <source>This did not work: {trouble}</source>
      <translation>うまくいきませんでした：{trouble}</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>This disk has {size} free.</source>
      <translation>このディスクの空きは{size}です。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>This drive cannot promise never to replace a file. Choose another drive.</source>
      <translation>このドライブでは、ファイルを上書きしないことを保証できません。別のドライブを選んでください。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>This drive does not allow its name. Give it another one and sort again.</source>
      <translation>この名前はこのドライブでは使えません。別の名前に変えて、もう一度仕分けてください。</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>This file was named with --model when the program was started, so it is used until it is closed. Start it without --model to choose here.</source>
      <translation>このファイルは起動時に--modelで指定されたため、ソフトを閉じるまで使われます。ここで選ぶには、--modelなしで起動してください。</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>This installed program cannot take it in. To use it, run the program from its source, as its README says under “Without make”, and type this there:</source>
      <translation>インストールされたこのプログラムには追加できません。使うには、README の「Without make」の説明のとおりにソースからプログラムを起動し、そこで次のように入力してください：</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>This is not a photo, whatever its name says.</source>
      <translation>名前は写真のようですが、写真ではありません。</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This is what will happen</source>
      <translation>これから行うこと</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>This name is already taken there.</source>
      <translation>この名前はそこですでに使われています。</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>This name is too long; use at most {letters} letters.</source>
      <translation>名前が長すぎます。{letters}文字以内にしてください。</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>This needs an NVIDIA graphics card, which a Mac does not have.</source>
      <translation>NVIDIAのグラフィックボードが必要ですが、Macにはありません。</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>This processor adds up eight-bit numbers exactly, which is quicker.</source>
      <translation>このプロセッサは8ビットの数を正確に計算でき、そのほうが速くなります。</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>This processor cannot add up eight-bit numbers exactly (it lacks VNNI).</source>
      <translation>このプロセッサは8ビットの数を正確に計算できません（VNNIがありません）。</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>This sort has been begun already. Make a new one.</source>
      <translation>この仕分けはもう始まっています。新しく作り直してください。</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>This sort has been put back already.</source>
      <translation>この仕分けはもう元に戻してあります。</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>This sort was not interrupted: there is nothing to finish.</source>
      <translation>この仕分けは中断されていません。続きはありません。</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>This will do. Five are better; different colours and backgrounds help.</source>
      <translation>これでも使えます。5枚あるとさらによく、色や背景が違うと見分けやすくなります。</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>To get it, type this in the folder of the program's source and start it again:</source>
      <translation>入手するには、プログラムのソースのフォルダーで次のように入力し、プログラムを起動し直してください：</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>To look through such a folder again, add it by itself.</source>
      <translation>もう一度調べるには、そのフォルダーを直接追加してください。</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear and {filed} that you filed yourself, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>はっきりしていた{clear}枚とご自分で分けた{filed}枚を合わせて、%Ln枚をフォルダーに入れる準備ができました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>はっきりしていた{clear}枚と合わせて、%Ln枚をフォルダーに入れる準備ができました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with {filed} that you filed yourself, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>ご自分で分けた{filed}枚と合わせて、%Ln枚をフォルダーに入れる準備ができました。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <location filename="views/window.py" />
      <source>Try again</source>
      <translation>もう一度試す</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Try it with our drawings</source>
      <translation>付属のイラストで試す</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn left</source>
      <translation>左に回転</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn right</source>
      <translation>右に回転</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Turn the picture</source>
      <translation>画像を回転</translation>
    </message>
    <message>
      <location filename="core/folder_names.py" />
      <source>Two categories have the folder “{folder}”, and their photos would be mixed in it. Call one of them otherwise: in Settings, under “Folder names”.</source>
      <translation>2つの分類のフォルダーがどちらも「{folder}」で、写真が混ざってしまいます。設定の「フォルダー名」で、どちらかを別の名前にしてください。</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Type a name for the category. Nothing changes until you add it.</source>
      <translation>分類の名前を入力してください。追加するまで、何も変わりません。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/review_bars.py" />
      <source>Undo</source>
      <translation>取り消す</translation>
    </message>
    <message>
      <location filename="views/learned_news.py" />
      <location filename="views/settings_learned.py" />
      <source>Undo takes this back.</source>
      <translation>「取り消す」で元に戻せます。</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Undo: {act}</source>
      <translation>取り消す：{act}</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Unlikely</source>
      <translation>なさそう</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Up</source>
      <translation>上へ</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <location filename="views/window.py" />
      <source>Use another file…</source>
      <translation>別のファイルを使う…</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Use the built-in one</source>
      <translation>付属のものを使う</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Use the standard names</source>
      <translation>最初の名前に戻す</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Version {version}</source>
      <translation>バージョン {version}</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>WARDROBE_SORTER_HOME names a home folder that is not there: {home}</source>
      <translation>WARDROBE_SORTER_HOMEのホームフォルダーが見つかりません：{home}</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <location filename="views/keep_record.py" />
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Wardrobe Sorter</source>
      <translation>Wardrobe Sorter</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Wardrobe sorted</source>
      <translation>仕分けた服</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Weeks later too. What you have changed since is left alone, and listed.</source>
      <translation>何週間あとでも戻せます。そのあと変更したものはそのままにし、一覧で示します。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>What are the two sheets in the corner of a photo?</source>
      <translation>写真の隅にある2枚の紙は何ですか？</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>What becomes of the films of Live Photos?</source>
      <translation>Live Photosの動画はどうなりますか？</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>What happens to the originals</source>
      <translation>元の写真の扱い</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>What is promised</source>
      <translation>お約束</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>What is this?</source>
      <translation>これは何ですか？</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>What it has learned from you</source>
      <translation>覚えた内容</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>What recognises the clothes</source>
      <translation>服を見分けるもの</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>What recognises the clothes now is not what your settings name, so it brings its own.</source>
      <translation>今服を見分けているものは設定で選んだものではないため、そのものの値を使います。</translation>
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>What to do</source>
      <translation>できること</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>What was done could not be noted here, so it was stopped; the photos are safe. Close other programs that use this file, make room on its drive, then finish.</source>
      <translation>行ったことをここに記録できなかったため、停止しました。写真は無事です。このファイルを使っているほかのプログラムを閉じ、ドライブに空きを作ってから、終わらせてください。</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>What was found out cannot be kept in {path} ({error}). Make room on that disk, or check that you may write there.</source>
      <translation>調べた結果を{path}に保存できません（{error}）。ディスクの空きを作るか、そこに書き込めるか確認してください。</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>What was in each folder</source>
      <translation>各フォルダーにあったもの</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>What was learned cannot be kept in {path} ({error}). Make room on that disk, or check that you may write there.</source>
      <translation>覚えた内容を{path}に保存できません（{error}）。ディスクの空きを作るか、そこに書き込めるか確認してください。</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>What was recognised, the small pictures, your own categories and every decision you made are deleted from this computer. The photos in the window are put aside. This cannot be undone.</source>
      <translation>見分けた結果、小さな画像、ご自身の分類と決定を、このパソコンからすべて消します。ウィンドウの写真は表示から外れます。これは取り消せません。</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>What will happen, folder by folder</source>
      <translation>これから行うこと、フォルダーごと</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>When to file a photo without asking you.</source>
      <translation>どこまで確かなら、質問せずに写真を入れるか。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Where a name is taken, the newcomer gets a number, and you see it beforehand.</source>
      <translation>同じ名前があれば、新しいほうに番号が付きます。前もって確認できます。</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Where it is now</source>
      <translation>今の場所</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>Whether eight-bit numbers are quicker on this kind of processor was never measured.</source>
      <translation>この種類のプロセッサで8ビットの数のほうが速いかどうかは、測っていません。</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Which photos show it?</source>
      <translation>見本はどの写真ですか？</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Which photos show “{name}”?</source>
      <translation>「{name}」の写真はどれですか？</translation>
    </message>
    <message>
      <location filename="views/why_view.py" />
      <source>Why {name}</source>
      <translation>{name}の理由</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Why: the parts that counted most</source>
      <translation>理由：決め手になった部分</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Why?</source>
      <translation>なぜ？</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Yes: choose “Category and year” before you sort. It goes by the day on which a photo was taken; where that is not known, by the date of its file.</source>
      <translation>はい。仕分ける前に「分類と年」を選びます。写真の撮影日を使い、分からないときはファイルの日付を使います。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Yes: press F2 on a category in the list on the left. Drag categories to put them in order.</source>
      <translation>はい。左の一覧の分類でF2を押してください。順番はドラッグで変えられます。</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Yesterday</source>
      <translation>昨日</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>You are not allowed to do this here. Ask whoever owns the folder, or choose another one.</source>
      <translation>ここでこれを行う権限がありません。フォルダーの持ち主に確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>You are not allowed to open it.</source>
      <translation>開く権限がありません。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>You are not allowed to write into “{folder}”. Choose another folder to sort into.</source>
      <translation>「{folder}」に書き込む権限がありません。仕分け先に別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>You are not allowed to write into “{place}”. Choose another folder to sort into.</source>
      <translation>「{place}」に書き込む権限がありません。仕分け先に別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>You can put everything back at any time: there is no limit.</source>
      <translation>いつでもすべて元に戻せます。期限はありません。</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You can put them back at any time.</source>
      <translation>いつでも元に戻せます。</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>You can start with these while the rest are looked at.</source>
      <translation>残りを調べている間に、ここから始められます。</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>You decided</source>
      <translation>ご自身で決定</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>You decided: {name}</source>
      <translation>ご自身で決定：{name}</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You stopped. The rest is still in the folders, and can be put back at any time.</source>
      <translation>途中で止めました。残りはまだフォルダーにあり、いつでも元に戻せます。</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Your categories are kept in “{file}”. It holds no photos.</source>
      <translation>分類を「{file}」に保存しました。写真は含まれていません。</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Your examples</source>
      <translation>見本の写真</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Your new examples</source>
      <translation>新しい見本</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your original was never touched.</source>
      <translation>元の写真はずっとそのままです。</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Your originals have not been touched.</source>
      <translation>元の写真はそのままです。</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your originals were never touched.</source>
      <translation>元の写真はずっとそのままです。</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Your photos and the folders they were sorted into stay as they are. So do these settings.</source>
      <translation>写真と仕分け先のフォルダーはそのままです。この設定も変わりません。</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Your photos stay. Copies go into the folders.</source>
      <translation>写真はそのまま残り、コピーがフォルダーに入ります。</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>a few seconds left</source>
      <translation>あと数秒</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>a kind of {category}</source>
      <translation>上の分類は{category}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln hours left</source>
      <translation>
        <numerusform>あと約%Ln時間</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln minutes left</source>
      <translation>
        <numerusform>あと約%Ln分</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln seconds left</source>
      <translation>
        <numerusform>あと約%Ln秒</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>add {count}</source>
      <translation>{count}枚を追加</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>add {name}</source>
      <translation>{name}を追加</translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>and %Ln more</source>
      <translation>
        <numerusform>ほか%Ln件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow left</source>
      <translation>左矢印</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow right</source>
      <translation>右矢印</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>d MMMM</source>
      <translation>M月d日</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>d MMMM yyyy</source>
      <translation>yyyy年M月d日</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>forget {name}</source>
      <translation>{name}を忘れる</translation>
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>forget {photos}</source>
      <translation>{photos}の決定を外す</translation>
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>from “{folder}”</source>
      <translation>「{folder}」から</translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>from “{folder}” and %Ln more</source>
      <translation>
        <numerusform>「{folder}」ほか%Lnか所から</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>how many of them right was not measured</source>
      <translation>合っている割合は測っていません</translation>
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>interrupted</source>
      <translation>中断</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>less than a second</source>
      <translation>1秒未満</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>more examples of {name}</source>
      <translation>{name}の見本を増やす</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>on {day} at {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>photos of other things</source>
      <translation>ほかのものの写真</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>photos of that year</source>
      <translation>その年の写真</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>photos to look at</source>
      <translation>確認する写真</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>take in “{file}”</source>
      <translation>「{file}」を取り込む</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>the others wait</source>
      <translation>ほかは待機中</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>today at {time}</source>
      <translation>今日 {time}</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>yesterday at {time}</source>
      <translation>昨日 {time}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} is hidden</source>
      <translation>{category}を隠す</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} is shown again</source>
      <translation>{category}をまた表示</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} stands elsewhere</source>
      <translation>{category}の順番を変更</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>{category}, sure as {count} in 100</source>
      <translation>{category}、100枚中{count}枚の確かさ</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>{count} from {place}</source>
      <translation>{place}から{count}枚</translation>
    </message>
    <message>
      <location filename="views/farewell.py" />
      <source>{count} in {place}</source>
      <translation>{place}に{count}枚</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>{device}. Why?</source>
      <translation>{device}。なぜ？</translation>
    </message>
    <message>
      <location filename="views/drag_picture.py" />
      <location filename="views/keep_record.py" />
      <location filename="views/progress_header.py" />
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} copied</source>
      <translation>{total}枚中{done}枚をコピーしました</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} copies of the sort {when} are taken away again.</source>
      <translation>{when}の仕分けのコピー{total}枚中{done}枚を取り除きました。</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} in their folders</source>
      <translation>{total}枚中{done}枚がフォルダーに入りました</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} moved</source>
      <translation>{total}枚中{done}枚を移動しました</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived, {left} could not be sorted. None is lost.</source>
      <translation>写真{total}枚中{done}枚が届いていました。{left}枚は仕分けできませんでした。なくなった写真はありません。</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived. None is lost.</source>
      <translation>写真{total}枚中{done}枚が届いていました。なくなった写真はありません。</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos of the sort {when} are back where they were.</source>
      <translation>{when}の仕分けの写真{total}枚中{done}枚が元の場所に戻りました。</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_page.py" />
      <source>{done} of {total} put back</source>
      <translation>{total}枚中{done}枚を元に戻しました</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>{done} of {total}, sorted or not</source>
      <translation>{done} / {total}（仕分けていないものも含む）</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>{files}, {right}.</source>
      <translation>{files}。{right}。</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{file} · in {folder}</source>
      <translation>{file} · {folder}</translation>
    </message>
    <message>
      <location filename="views/folder_bars.py" />
      <source>{folder}, {photos}</source>
      <translation>{folder}、{photos}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>{name} joins {other}</source>
      <translation>{name}を{other}にまとめる</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>{name}, answered along</source>
      <translation>{name}、同じ答え</translation>
    </message>
    <message>
      <location filename="views/key_buttons.py" />
      <source>{name}, key {key}</source>
      <translation>{name}、{key}キー</translation>
    </message>
    <message>
      <location filename="views/key_buttons.py" />
      <source>{name}, {how}, key {key}</source>
      <translation>{name}、{how}、{key}キー</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <location filename="views/settings_look.py" />
      <source>{n} %</source>
      <translation>{n}%</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>{n} of 100 of them right</source>
      <translation>そのうち100枚中{n}枚が合っています</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>{old} becomes {new}</source>
      <translation>{old} → {new}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>{old} is called {new}</source>
      <translation>{old}の名前を{new}に</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} cannot be read ({error}). Check that it is there.</source>
      <translation>{path}を読み取れません（{error}）。そこにあるか確認してください。</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} could not be written ({error}). Choose another place.</source>
      <translation>{path}を保存できませんでした（{error}）。別の場所を選んでください。</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} does not hold categories of Wardrobe Sorter. Choose a file that it exported.</source>
      <translation>{path}はWardrobe Sorterの分類ではありません。このソフトで書き出したファイルを選んでください。</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>{path} is a folder, not a model file. Name the .onnx file in it.</source>
      <translation>{path}はモデルファイルではなく、フォルダーです。中の.onnxファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} is damaged or was changed. Export your categories anew and use that file.</source>
      <translation>{path}は壊れているか、変更されています。分類を書き出し直して、そのファイルを使ってください。</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>{path} is not a model file of Wardrobe Sorter. Name one that wardrobe-export made, or use the one that came with the program.</source>
      <translation>{path}はWardrobe Sorterのモデルファイルではありません。wardrobe-exportで作ったものを指定するか、付属のファイルを使ってください。</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to go on with your review.</source>
      <translation>{path}は新しい版のWardrobe Sorterで作られています。確認の続きをするには、ソフトを更新してください。</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to use it.</source>
      <translation>{path}は新しい版のWardrobe Sorterで作られています。使うにはソフトを更新してください。</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to use your own categories.</source>
      <translation>{path}は新しい版のWardrobe Sorterで作られています。ご自身の分類を使うには、ソフトを更新してください。</translation>
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>{photos} to {category}</source>
      <translation>{photos}を「{category}」に</translation>
    </message>
    <message>
      <location filename="views/look_bar.py" />
      <source>{place} of {all}</source>
      <translation>{place} / {all}</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>{sentence}.</source>
      <translation>{sentence}。</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>{speed} photos a second</source>
      <translation>毎秒{speed}枚</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{what}, only to look at: the file stays as it is</source>
      <translation>{what}（見るときだけで、ファイルは変わりません）</translation>
    </message>
    <message>
      <location filename="core/chosen_model.py" />
      <source>{why} Until then the built-in one is used.</source>
      <translation>{why} それまでは内蔵のものを使います。</translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln became clear</source>
      <translation>
        <numerusform>· %Ln枚は自動で判明</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln done</source>
      <translation>
        <numerusform>· %Ln枚済み</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln in doubt since it learned from you</source>
      <translation>
        <numerusform>· 学習後に%Ln枚が要確認</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln more to look at</source>
      <translation>
        <numerusform>· さらに%Ln枚を確認</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>· %Ln to look at</source>
      <translation>
        <numerusform>· 確認%Ln枚</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>“Have a look” holds the photos that were unclear. Answer as many as you like.</source>
      <translation>「要確認」には、はっきりしなかった写真があります。好きなだけ答えてください。</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>“Put back” returns moved photos to where they were, and puts copies into the bin. It has no time limit.</source>
      <translation>「元に戻す」で、移動した写真は元の場所に戻り、コピーはごみ箱に入ります。期限はありません。</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>“Sort” shows what will happen before it does. History puts everything back, at any time.</source>
      <translation>「仕分ける」は、先に何が起こるかを見せます。「履歴」から、いつでもすべて元に戻せます。</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>“{destination}” is not there. If its drive was unplugged, plug it in and try again.</source>
      <translation>「{destination}」が見つかりません。ドライブが外れている場合は、つなぎ直してもう一度試してください。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{destination}” is the folder whose photos would be moved. Choose another folder to sort into, or copy instead.</source>
      <translation>「{destination}」は写真の移動元のフォルダーです。仕分け先に別のフォルダーを選ぶか、代わりにコピーしてください。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{destination}” lies within “{source}”, whose photos would be moved. Choose a folder outside of it, or copy instead.</source>
      <translation>「{destination}」は、写真の移動元「{source}」の中にあります。その外のフォルダーを選ぶか、代わりにコピーしてください。</translation>
    </message>
    <message>
      <location filename="core/account.py" />
      <source>“{file}” could not be written ({reason}). Choose another folder.</source>
      <translation>「{file}」を保存できませんでした（{reason}）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="core/settling.py" />
      <source>“{folder}” cannot be looked into. Choose another folder to sort into.</source>
      <translation>「{folder}」の中を見ることができません。仕分け先に別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>“{folder}” is in the way: it is not a folder. Rename it and try again.</source>
      <translation>「{folder}」という名前の、フォルダーではないものがあります。その名前を変えて、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>“{folder}” is the folder for {other} already. Choose another name.</source>
      <translation>「{folder}」はもう{other}のフォルダーです。別の名前にしてください。</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>“{name}”</source>
      <translation>「{name}」</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>“{name}” has changed or gone since it was looked at, so all were left.</source>
      <translation>調べたあとに「{name}」が変更されたか、なくなったため、すべてそのままにしました。</translation>
    </message>
    <message>
      <location filename="views/farewell.py" />
      <source>“{name}” is forgotten.</source>
      <translation>「{name}」を忘れました。</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>“{name}” is forgotten. Undo brings it back.</source>
      <translation>「{name}」を忘れました。「取り消す」で元に戻せます。</translation>
    </message>
    <message>
      <location filename="core/lock.py" />
      <source>“{path}” cannot be opened, and nothing is sorted without it. Make sure that you may write into its folder.</source>
      <translation>「{path}」を開けません。これがないと仕分けはできません。そのフォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
      <location filename="core/settling.py" />
      <source>“{path}” is in the way: a folder of that name is needed. Rename it and try again.</source>
      <translation>「{path}」と同じ名前のフォルダーが必要です。今あるものの名前を変えて、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” belongs to the program. Choose another folder to sort into.</source>
      <translation>「{place}」はプログラムのフォルダーです。仕分け先に別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” cannot be reached. If its drive was unplugged, plug it in and try again.</source>
      <translation>「{place}」につながりません。ドライブが外れている場合は、つなぎ直してもう一度試してください。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” is not a folder. Choose a folder to sort into.</source>
      <translation>「{place}」はフォルダーではありません。仕分け先のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{source}” lies within “{destination}”, so its photos would be moved within one folder. Choose another folder to sort into, or copy instead.</source>
      <translation>「{source}」は「{destination}」の中にあるため、同じフォルダーの中での移動になります。仕分け先に別のフォルダーを選ぶか、代わりにコピーしてください。</translation>
    </message>
  </context>
</TS>
