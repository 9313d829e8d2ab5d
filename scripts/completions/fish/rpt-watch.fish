# Completion of rpt-watch in fish. Made by swift run rpt-manual.
complete -c rpt-watch -l mailto -x -d 'Mail findings to ADDRESS; default the variable MAILTO, else no mail'
complete -c rpt-watch -l settle -x -d 'Skip files that changed less than SECONDS ago; default 60'
complete -c rpt-watch -l lang -x -a 'zh en' -d 'Language of messages; default zh, whatever the locale'
complete -c rpt-watch -s h -l help -d 'Print this help and exit'
complete -c rpt-watch -l version -d 'Print the version and exit'
