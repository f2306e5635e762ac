// What a shell has to be told to complete command lines of h2k. All three scripts ask `h2k __complete`, which prints a
// candidate a line, a tab and what it is, and as last line what else fits: `:files`, `:dirs` or `:none`. No candidate is
// ever evaluated by the shell: names of VMs are written by anybody.

export const SHELLS = ['bash', 'zsh', 'fish'] as const

/** The script for one shell. */
export const completionScript = (shell: (typeof SHELLS)[number]): string => SCRIPTS[shell]

const BASH = `# bash completion of h2k. Once:      source <(h2k completion bash)
# For every new shell:                h2k completion bash > ~/.local/share/bash-completion/completions/h2k
_h2k() {
  local line word rest=none
  # The line itself, since bash takes its words apart at every = and :
  local typed=\${COMP_LINE:0:COMP_POINT}
  local current=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files | :dirs | :none) rest=$line ;;
      *) word=\${line%%$'\\t'*}; COMPREPLY+=("$word") ;;
    esac
  done < <("$1" __complete --line "$typed" 2>/dev/null)
  # Only what stands behind the last = or : is replaced.
  local last=\${typed##*[[:space:]]}
  local kept=\${last%"\${last##*[:=]}"}
  local index
  for index in "\${!COMPREPLY[@]}"; do
    word=\${COMPREPLY[index]#"$kept"}
    COMPREPLY[index]=$(printf '%q' "$word")
  done
  case $rest in
    :files) compopt -o default 2>/dev/null ;;
    :dirs) compopt -o dirnames 2>/dev/null ;;
  esac
}
complete -F _h2k h2k
`

const ZSH = `#compdef h2k
# zsh completion of h2k. Once:       source <(h2k completion zsh)
# For every new shell:                h2k completion zsh > a folder of $fpath/_h2k
_h2k() {
  local line rest
  local -a found shown
  while IFS= read -r line; do
    case $line in
      (:files|:dirs|:none) rest=$line ;;
      (*) found+=("\${line%%$'\\t'*}"); shown+=("\${line/$'\\t'/  -- }") ;;
    esac
  done < <("\${words[1]}" __complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( \${#found} )) && compadd -l -d shown -a found
  case $rest in
    (:files) _files ;;
    (:dirs) _files -/ ;;
  esac
}
if [[ \${funcstack[1]} = _h2k ]]; then _h2k "$@"; else compdef _h2k h2k; fi
`

const FISH = `# fish completion of h2k. Once:      h2k completion fish | source
# For every new shell:                h2k completion fish > ~/.config/fish/completions/h2k.fish
function __h2k_complete
    set -l words (commandline -opc)
    set -l program $words[1]
    set -e words[1]
    set -l current (commandline -ct)
    for line in (command $program __complete -- $words "$current" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path $current
            case :dirs
                __fish_complete_directories $current
            case :none
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c h2k -f -a '(__h2k_complete)'
`

const SCRIPTS = { bash: BASH, zsh: ZSH, fish: FISH } as const
