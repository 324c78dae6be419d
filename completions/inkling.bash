# Completion of inkling for bash. Made from its commands; do not edit.
#   source <(inkling completion bash)

_inkling() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local command= i skip=
  # bash takes = for a word of its own
  if [[ $word == = ]]; then
    word=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  case $previous in
    --format)
      COMPREPLY=($(compgen -W "text json latex markdown csv" -- "$word"))
      return
      ;;
    --steps)
      COMPREPLY=($(compgen -W "none brief normal full" -- "$word"))
      return
      ;;
    --draw)
      COMPREPLY=($(compgen -W "auto unicode octants quadrants blocks ascii words none svg html text ansi pixels" -- "$word"))
      return
      ;;
    --out)
      compopt -o filenames 2>/dev/null
      local IFS=$'\n'
      COMPREPLY=($(compgen -f -- "$word"))
      return
      ;;
    --color)
      COMPREPLY=($(compgen -W "auto always never" -- "$word"))
      return
      ;;
    --width)
      COMPREPLY=($(compgen -W "" -- "$word"))
      return
      ;;
    --motion)
      COMPREPLY=($(compgen -W "off reduced full" -- "$word"))
      return
      ;;
    --precision)
      COMPREPLY=($(compgen -W "" -- "$word"))
      return
      ;;
    --fractions)
      COMPREPLY=($(compgen -W "auto always never" -- "$word"))
      return
      ;;
    --as)
      COMPREPLY=($(compgen -W "image area" -- "$word"))
      return
      ;;
    --view)
      COMPREPLY=($(compgen -W "rows columns outer" -- "$word"))
      return
      ;;
    --scale)
      COMPREPLY=($(compgen -W "plain log" -- "$word"))
      return
      ;;
    --pager)
      COMPREPLY=($(compgen -W "auto never" -- "$word"))
      return
      ;;
    --in)
      COMPREPLY=($(compgen -W "" -- "$word"))
      return
      ;;
    --depth)
      COMPREPLY=($(compgen -W "" -- "$word"))
      return
      ;;
    --pace)
      COMPREPLY=($(compgen -W "" -- "$word"))
      return
      ;;
    --runs)
      COMPREPLY=($(compgen -W "" -- "$word"))
      return
      ;;
    --seed)
      COMPREPLY=($(compgen -W "" -- "$word"))
      return
      ;;
    --to)
      COMPREPLY=($(compgen -W "html cast cast2 text svg handout" -- "$word"))
      return
      ;;
    --count)
      COMPREPLY=($(compgen -W "" -- "$word"))
      return
      ;;
  esac
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ -n $skip ]]; then
      skip=
      continue
    fi
    case ${COMP_WORDS[i]} in
      --format | --steps | --draw | --out | --color | --width | --motion | --precision | --fractions) skip=yes ;;
      =) ;;
      -*) ;;
      *)
        command=${COMP_WORDS[i]}
        break
        ;;
    esac
  done
  local options="--format --steps --draw --ascii --out --color --width --motion --exact --precision --fractions --help --version"
  local words=
  case $command in
    '') words="dot norm normalize cosine angle project cross mul add scale transpose transform compose relu step sigmoid tanh softmax argmax detect analogy abs sign floor round sqrt exp log sin cos min max combine span independent basis solve inverse det rank rref gramschmidt svd pca eigen diagonalize power zeros ones identity rotation shear diag random arrows scatter curve histogram chart sparkline numberline heatmap lit strip network repl eval run why affects change lesson review check practice help gallery doctor completion" ;;
    dot) words="FILES" options+=" --as" ;;
    norm) words="FILES" ;;
    normalize) words="FILES" ;;
    cosine) words="FILES" ;;
    angle) words="FILES" ;;
    project) words="FILES" ;;
    cross) words="FILES" ;;
    mul) words="FILES" options+=" --view --as" ;;
    add) words="FILES" ;;
    scale) words="FILES" ;;
    transpose) words="FILES" ;;
    transform) words="FILES" ;;
    compose) words="FILES" ;;
    relu) words="FILES" ;;
    step) words="FILES" ;;
    sigmoid) words="FILES" ;;
    tanh) words="FILES" ;;
    softmax) words="FILES" ;;
    argmax) words="FILES" ;;
    detect) words="FILES" ;;
    analogy) words="FILES" ;;
    abs) words="FILES" ;;
    sign) words="FILES" ;;
    floor) words="FILES" ;;
    round) words="FILES" ;;
    sqrt) words="FILES" ;;
    exp) words="FILES" ;;
    log) words="FILES" ;;
    sin) words="FILES" ;;
    cos) words="FILES" ;;
    min) words="FILES" ;;
    max) words="FILES" ;;
    combine) words="FILES" options+=" --find" ;;
    span) words="FILES" ;;
    independent) words="FILES" ;;
    basis) words="FILES" options+=" --back" ;;
    solve) words="FILES" ;;
    inverse) words="FILES" ;;
    det) words="FILES" ;;
    rank) words="FILES" ;;
    rref) words="FILES" ;;
    gramschmidt) words="FILES" ;;
    svd) words="FILES" ;;
    pca) words="FILES" ;;
    eigen) words="FILES" ;;
    diagonalize) words="FILES" ;;
    power) words="FILES" ;;
    zeros) words="FILES" ;;
    ones) words="FILES" ;;
    identity) words="FILES" ;;
    rotation) words="FILES" ;;
    shear) words="FILES" ;;
    diag) words="FILES" ;;
    random) words="FILES" ;;
    arrows) words="FILES" ;;
    scatter) words="FILES" ;;
    curve) words="FILES" ;;
    histogram) words="FILES" ;;
    chart) words="FILES" options+=" --scale" ;;
    sparkline) words="FILES" ;;
    numberline) words="FILES" ;;
    heatmap) words="FILES" ;;
    lit) words="FILES" ;;
    strip) words="FILES" ;;
    network) words="FILES" ;;
    repl) words="" options+=" --keep-going --pager" ;;
    eval) words="" ;;
    run) words="FILES" options+=" --keep-going --check" ;;
    why) words="FILES" options+=" --in --depth" ;;
    affects) words="FILES" options+=" --in" ;;
    change) words="FILES" options+=" --in" ;;
    lesson) words="list play reset new check fuzz export directives" options+=" --auto --class --pace --update --yes --runs --seed --to --handout --all" ;;
    review) words="" ;;
    check) words="" ;;
    practice) words="dot mul add scale transpose norm cosine project det inverse solve relu" options+=" --seed --count --worksheet" ;;
    help) words="dot norm normalize cosine angle project cross mul add scale transpose transform compose relu step sigmoid tanh softmax argmax detect analogy abs sign floor round sqrt exp log sin cos min max combine span independent basis solve inverse det rank rref gramschmidt svd pca eigen diagonalize power zeros ones identity rotation shear diag random arrows scatter curve histogram chart sparkline numberline heatmap lit strip network repl eval run why affects change lesson review check practice help gallery doctor completion" options+=" --pager" ;;
    gallery) words="" ;;
    doctor) words="" ;;
    completion) words="bash zsh" ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ $words == FILES ]]; then
    compopt -o filenames 2>/dev/null
    local IFS=$'\n'
    COMPREPLY=($(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  fi
}

complete -F _inkling inkling
