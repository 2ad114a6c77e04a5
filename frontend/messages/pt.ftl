### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
shell-skip = Ir para o conteúdo
shell-sections = Seções
shell-directory = Diretório
shell-consultations = Consultas
shell-language = Idioma
shell-offline = Sem ligação. O que foi carregado continua legível; o que escrever numa consulta aguarda e será enviado quando a ligação voltar.

## Shared pieces

ui-close = Fechar
ui-cancel = Cancelar
ui-loading = Carregando
ui-illustrative = Demonstração: todas as pessoas são fictícias.
fault-retry = Tentar novamente
fault-unreachable = Não é possível acessar o serviço. Verifique a conexão e tente novamente.
fault-unexpected = Ocorreu uma falha do nosso lado. Tente novamente e, se a falha se repetir, avise o secretariado.
fault-reference = Referência para o secretariado: { $reference }
fault-start = Não foi possível iniciar a aplicação
fault-page = Não foi possível mostrar esta página
not-found-title = Não encontrado
not-found-body = Não há nenhuma página neste endereço.
not-found-record = Esse registro não existe ou não é visível para você.
not-found-to-directory = Ir para o diretório
forbidden-title = Sem acesso
forbidden-body = A sua função não inclui esta página. As funções são atribuídas pelo secretariado da sua rede.

## Account

account-title = A sua conta
account-sign-out = Sair
account-sign-out-failed = Não foi possível sair. Tente novamente.
grant-focal-point = Ponto focal
grant-correspondent = Correspondente nacional
grant-secretariat = Secretariado
grant-operator = Operador
grant-auditor = Auditor
theme-title = Cores
theme-system = Como o dispositivo
theme-light = Claras
theme-dark = Escuras

## Keyboard

keys-title = Teclado
keys-search = Ir para o campo de busca
keys-directory = Ir para o diretório
keys-consultations = Ir para as consultas
keys-next = Linha seguinte da lista
keys-previous = Linha anterior da lista
keys-help = Mostrar esta ajuda
keys-single-letters = Atalhos de uma única tecla

## Sign in

sign-in-title = Entrar
sign-in-lead = Encontre a pessoa certa em outro Estado e consulte-a antes de enviar um pedido.
sign-in-demo = Demonstração: todas as pessoas são fictícias
sign-in-demo-body = Escolha a pessoa em cujo nome deseja entrar. Não é necessária senha; nenhuma destas pessoas existe.
sign-in-people = Entrar como
sign-in-failed = Não foi possível entrar
sign-in-people-failed = Não foi possível carregar a lista de pessoas
session-ended-title = A sua sessão terminou
session-ended-body = Entre novamente para continuar. Tudo o que você escreveu continua aqui.
session-ended-again = Continuar como { $name }
session-ended-other = Entrar como outra pessoa

## Directory

directory-title = Buscar pontos focais
directory-search = Buscar
directory-search-label = Buscar pontos focais por nome, autoridade, Estado ou matéria
directory-search-hint = Nome em qualquer escrita, autoridade, país ou matéria
directory-results = Pontos focais
directory-count =
    { $count ->
        [0] Nenhum ponto focal
        [one] { $count } ponto focal
       *[other] { $count } pontos focais
    }
directory-count-floor = Mais de { $count } pontos focais
directory-order = Primeiro, quem tem um idioma em comum com você e pode ser contatado agora
directory-order-names = Primeiro, os nomes mais seguros
directory-degraded = O mecanismo de busca está indisponível. Os nomes ainda são encontrados, mas a ordem pode ser menos exata.
directory-failed = Não foi possível buscar no diretório
directory-more = Mostrar mais
directory-consult = Abrir uma consulta
directory-consult-with = Abrir uma consulta com { $name }
count = { $count }
count-floor = { $count }+
filters-title = Filtros
filters-show =
    { $count ->
        [0] Nenhum ponto focal
        [one] Mostrar { $count } ponto focal
       *[other] Mostrar { $count } pontos focais
    }
filters-show-floor = Mostrar mais de { $count } pontos focais
chips-title = Filtros escolhidos
chips-remove = { $label }: retirar este filtro
chips-clear = Retirar todos os filtros
facet-reachable = Disponibilidade
facet-reachable-now = Disponíveis agora
facet-jurisdiction = Jurisdição
facet-network = Rede
facet-offence = Matéria
facet-measure = Medida
facet-language = Idioma de trabalho
facet-role = Função
facet-freshness = Confirmação
facet-freshness-fresh = Confirmada há pouco
facet-freshness-due = Confirmação pendente
facet-freshness-stale = Sem confirmação há muito tempo
facet-find = Buscar na lista: { $group }
facet-find-hint = Buscar na lista
facet-find-none = Não há nada parecido na lista.
facet-all = Mostrar todos ({ $count })
facet-fewer = Mostrar menos
nothing = Nenhum ponto focal corresponde a estes filtros.
nothing-for = Nenhum ponto focal encontrado para “{ $text }”.
nothing-without = Sem “{ $label }”: { $count }
nothing-advice = Os nomes são encontrados em qualquer escrita e com outras grafias. Tente uma parte do nome, a autoridade ou o país.
match-exact = Correspondências exatas
match-likely = Provável: o mesmo nome com outra grafia
match-near = Grafias próximas: confira antes de escrever
match-found-as = Encontrado como “{ $spelling }”

## Reachability and freshness

reach-duty = De plantão agora
reach-duty-until = De plantão até { $time } (seu horário)
reach-hours = Em horário de trabalho
reach-hours-until = Trabalha até { $time } (seu horário)
reach-off = Fora do horário de trabalho
reach-weekend = Lá é fim de semana
freshness-fresh =
    { $days ->
        [0] Confirmado hoje
        [one] Confirmado há { $days } dia
       *[other] Confirmado há { $days } dias
    }
freshness-due =
    { $days ->
        [one] A verificar após { $days } dia
       *[other] A verificar após { $days } dias
    }
freshness-stale =
    { $days ->
        [one] Sem confirmação há { $days } dia
       *[other] Sem confirmação há { $days } dias
    }

## Focal point

card-failed = Não foi possível carregar o registro
card-back = Voltar à lista
card-edit = Editar o registro
card-competence = Competência
card-networks = Redes e função
card-languages = Idiomas
card-none = Não consta
card-names = Nomes
card-name-original = Original ({ $language })
card-name-romanised = Em letras latinas
card-name-others = Outras grafias
card-hours = Horários
card-own-time = { $time } (seu horário)
card-working-days = Dias úteis
card-working-hours = Horário de trabalho
card-hours-span = { $start }–{ $end }, { $city }
card-entry = Autoridade e registro
card-authority = Autoridade
card-authority-kind = Tipo
card-authority-city = Sede
card-confirmed = Última confirmação
card-office-level = Você vê o que este registro mostra a outras redes. Os membros das suas próprias redes veem mais.
level-native = língua materna
level-fluent = fluente
level-working = nível de trabalho

## Editing an entry

edit-title = Editar: { $name }
edit-back = Voltar ao registro
edit-name-original = Nome na escrita original
edit-name-language = Idioma do nome
edit-name-romanised = Nome em letras latinas
edit-names = Nome para leitores de outros idiomas
edit-names-hint = Somente se a pessoa ou a sua autoridade usa essa grafia.
edit-other-spellings = Outras grafias
edit-one-a-line = Uma por linha
edit-office = Órgão
edit-position = Cargo
edit-authority = Autoridade
edit-time-zone = Fuso horário
edit-languages = Idiomas
edit-language = Idioma
edit-level = Nível
edit-add-language = Adicionar um idioma
edit-remove = Remover
edit-their-clock = No horário do próprio fuso.
edit-from = De
edit-to = Até
edit-weekday = Dia
edit-clock-format = Horas e minutos, de 00:00 a 23:59
edit-duty = Plantão fora do horário de trabalho
edit-duty-hint = Quando se atende fora do horário de trabalho. Um fim anterior ao início cai no dia seguinte.
edit-add-duty = Adicionar um plantão
edit-channels = Meios de contato
edit-channels-hint = Visíveis somente ao secretariado. Os colegas os veem um a um, mediante pedido, e cada pedido é registrado.
edit-channel-kind = Tipo
edit-channel-value = Número ou endereço
edit-channel-note = Observação
edit-add-channel = Adicionar um meio de contato
channel-office-phone = Telefone do órgão
channel-duty-phone = Telefone de plantão
channel-mobile = Telefone celular
channel-office-email = E-mail do órgão
channel-secure = Canal seguro
edit-confirmation = Confirmação
edit-confirm = Verifiquei este registro hoje e confirmo que está correto.
edit-save = Salvar
edit-saved = O registro foi salvo.
edit-failed = O registro não foi salvo
edit-refused = Este valor não foi aceito.
edit-history = Histórico
edit-history-nobody = O sistema
conflict-title = Alguém alterou este registro enquanto você escrevia
conflict-title-by = { $name } alterou este registro em { $moment }
conflict-body = Nada do que você escreveu se perdeu. Escolha para cada campo a versão que fica.
conflict-theirs = A outra versão
conflict-yours = A sua versão
conflict-save = Salvar esta escolha

## Consultations: list

consultation-list-title = Consultas
consultation-group-me = À espera de si
consultation-group-others = À espera de outros
consultation-group-closed = Encerradas
consultation-older = Mostrar consultas encerradas anteriores
consultation-list-fault = Não foi possível carregar as consultas
consultation-none = Ainda não tem consultas.
consultation-none-how = Procure um ponto focal no diretório e abra uma consulta com ele.
consultation-open-from-directory = Procurar um ponto focal
consultation-unread =
    { $count ->
        [one] { $count } entrada por ler
       *[other] { $count } entradas por ler
    }
consultation-unread-many = 100 ou mais entradas por ler
consultation-last = Último ato: { $at }
consultation-status-opened = Ainda sem aviso de receção: { $country }
consultation-status-acknowledged = Receção confirmada, aguarda-se resposta: { $country }
consultation-status-answered = Respondida: { $country }
consultation-status-closed = Encerrada
consultation-status-outcome = Encerrada: { $outcome }

## Consultations: opening one

consultation-new-title = Abrir uma consulta
consultation-to = Para
consultation-subject = Assunto
consultation-subject-hint = Diga do que se trata sem nomear suspeitos, vítimas ou testemunhas.
consultation-subject-missing = Escreva um assunto, para que ambas as partes reconheçam a consulta.
consultation-requested = Jurisdição requerida
consultation-requested-hint = Cada uma confirmará a receção e responderá no seu próprio prazo. Os restantes destinatários apenas participam.
consultation-question-type = Tipo de pergunta
consultation-question-type-missing = Escolha o tipo de pergunta: a outra parte lê-o na sua própria língua.
consultation-choose = Escolha
consultation-offences = Infrações
consultation-measures = Medidas
consultation-none-chosen = Nada escolhido
consultation-find-in-list = Procurar na lista
consultation-urgency = Urgência
consultation-urgency-normal = Objetivo: receção confirmada num dia útil e resposta em cinco.
consultation-urgency-high = Algo será perdido ou decidido em breve. Objetivo: receção confirmada em quatro horas úteis.
consultation-urgency-critical = A vida ou a segurança está em risco, ou a perda é questão de horas. Objetivo: receção confirmada em 30 minutos, a qualquer hora.
consultation-question = A sua pergunta
consultation-question-missing = Escreva a pergunta: é a primeira mensagem da sala.
consultation-too-long = O texto é demasiado longo.
consultation-who-sees =
    { $count ->
        [one] { $count } pessoa será avisada e verá tudo isto: { $countries }.
       *[other] { $count } pessoas serão avisadas e verão tudo isto: { $countries }.
    }
consultation-open = Abrir a consulta
consultation-open-failed = A consulta não foi aberta
consultation-nobody-signed-up = Este ponto focal ainda não tem conta aqui. Pergunte ao secretariado da rede como o contactar.
consultation-nobody-there = Entre os destinatários tem de haver alguém de cada jurisdição requerida.
consultation-own-side = Este colega é do seu próprio Estado. As consultas abrem-se com outra jurisdição.
consultation-on-duty = De serviço
consultation-back-at = De volta: { $at }, na sua hora

## Room: header

room-fault = Não foi possível carregar a consulta
room-back = Todas as consultas
room-marking = Somente consulta – não constitui prova
room-marking-words = Usar apenas para preparar um pedido formal ou decidir sobre ele.
room-response = Confirmação de receção
room-asked = Uma pergunta de: { $country }
room-clock =
    { $minutes ->
        [one] Falta { $minutes } minuto para confirmar a receção
       *[other] Faltam { $minutes } minutos para confirmar a receção
    }
room-clock-over = O prazo visado passou
room-acknowledge = Confirmar a receção

## Room: people and details

room-people = Nesta sala
room-people-button =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
room-you = (você)
room-here = Tem esta sala aberta agora
room-hours-working = Horário de trabalho
room-hours-off = Fora do horário de trabalho
room-hours-weekend = Lá é fim de semana
room-about = A pergunta
room-opened-at = Aberta
room-who = { $name } ({ $country })
room-somebody = Um antigo participante
room-add-search = Nome em qualquer escrita, autoridade ou país
room-add-found =
    { $count ->
        [one] { $count } ponto focal encontrado
       *[other] { $count } pontos focais encontrados
    }
room-add-search-failed = A pesquisa não teve êxito
room-add-already = Já está na lista
room-add-history =
    { $count ->
        [one] Quem for adicionado verá todo o histórico desta sala: { $count } entrada.
       *[other] Quem for adicionado verá todo o histórico desta sala: { $count } entradas.
    }
room-add-confirm = Adicionar à sala
room-add-failed = Ninguém foi adicionado
room-close = Encerrar a consulta
room-close-words = Depois a sala pode ser lida, mas nada mais pode ser escrito nela.
room-close-outcome = Resultado
room-close-outcome-missing = Escolha o resultado da consulta.
room-close-reference = Referência do pedido formal
room-close-reference-hint = Com ela ambas as partes podem encontrar o pedido.
room-close-informed = A autoridade central foi informada deste contacto informal?
room-close-note = Nota final
room-close-failed = A consulta não foi encerrada
room-close-confirm = Encerrar com este resultado

## Room: log

room-talk = Conversa
room-log = Entradas desta sala
room-log-fault = Não foi possível carregar as entradas
room-notice = Consulta informal. Não é um pedido de assistência judiciária recíproca; nada aqui constitui prova.
room-earlier = Entradas anteriores
room-earlier-failed = Não foi possível carregar as entradas anteriores. Tentar de novo
room-new =
    { $count ->
        [one] { $count } mensagem nova
       *[other] { $count } mensagens novas
    }
room-heard = { $name }: { $text }
room-answer = Resposta
room-correction = Correção
room-withdrawn = Retirada pelo autor às { $at }
room-corrected = Corrigida pelo autor às { $at }; o texto corrigido está mais abaixo
room-reply = Responder
room-correct = Corrigir
room-withdraw = Retirar
room-withdraw-title = Retirar esta mensagem?
room-withdraw-words = O texto desaparece para todos; fica registado que o escreveu e retirou. Quem o leu, leu-o.
room-quote-earlier = Uma mensagem anterior
room-act-opened = Consulta aberta por { $name }
room-act-joined = Na sala: { $name }
room-act-added = { $by } adicionou { $name }
room-act-acknowledged = Receção confirmada por { $name }
room-act-withdrawal = Mensagem retirada por { $name }
room-act-left = Já não está na sala: { $name }
room-act-closed = Encerrada por { $name }: { $outcome }
room-act-closed-by-clock = Encerrada automaticamente: sem mensagens durante seis meses
room-act-formal = Pedido formal: { $reference }
room-act-informed = A autoridade central foi informada.
room-act-not-informed = A autoridade central não foi informada.
room-seen =
    { $count ->
        [one] Visto pela autoridade competente: { $countries }
       *[other] Visto pelas autoridades competentes: { $countries }
    }

## Room: writing

room-to =
    { $count ->
        [one] Mensagem para { $count } pessoa: { $countries }
       *[other] Mensagem para { $count } pessoas: { $countries }
    }
room-to-nobody = Mensagem para o registo: não há mais ninguém nesta sala
room-placeholder = Escreva sem dados pessoais de suspeitos, sempre que possível
room-send = Enviar
room-this-is-answer = Esta é a nossa resposta
room-caveats = Condições de utilização
room-caveats-none = Sem outra marca
room-language = Língua do texto
room-replying = Resposta a { $name }:
room-correcting = Correção de:
room-characters-left =
    { $count ->
        [one] Resta { $count } carácter
       *[other] Restam { $count } caracteres
    }
room-not-sent = Não enviada. Fica aqui até haver ligação.
room-sending = A enviar
room-refused = Não aceite pelo serviço.
room-try-again = Tentar de novo
room-copy = Copiar o texto
room-discard = Eliminar
room-pending-acknowledged = Confirmação de receção
room-pending-withdrawal = Retirada de uma mensagem
room-writing =
    { $count ->
        [one] { $names } está a escrever
       *[other] { $names } estão a escrever
    }
room-read-only = A consulta está encerrada. Pode ser lida; nada mais pode ser escrito.

## Room: connection

live-starting = A ligar
live-open = Ligado
live-reconnecting = Ligação perdida. A religar; o que escrever fica guardado.
live-slow = Sem ligação direta. As mensagens são enviadas e recebidas a cada dez segundos.
live-offline = Sem ligação. Pode ler; as mensagens esperam pela ligação.
live-ended = A sessão terminou. As mensagens esperam que volte a entrar.

## Directory: its pages

sections-title = No diretório
sections-search = Pesquisa

## Whom do I ask?

sections-whom = A quem perguntar?
whom-title = A quem perguntar?
whom-lead = Digite algumas letras em cada campo; Enter escolhe a linha marcada e segue adiante. A resposta aparece conforme você escolhe.
whom-question = Sua consulta
whom-jurisdiction = Jurisdição
whom-jurisdiction-hint = Até cinco. Enter no campo vazio segue adiante.
whom-measure = Medida
whom-offence-field = Crime
whom-stage-field = Fase do processo
whom-urgency = Urgência
whom-languages = Meus idiomas
whom-languages-own = Vazio: os do seu registro ({ $languages }).
choice-remove = Remover { $label }
choice-none = Nada nesta lista começa assim.
state-nobody-shown = ninguém lhe é mostrado
whom-answer = A resposta
whom-start = Escolha uma jurisdição e depois uma medida ou um crime; com ambos, a resposta fica exata.
whom-failed = Não foi possível responder
whom-said =
    { $count ->
        [0] { $jurisdiction }: ninguém adequado. Indica-se a alternativa mais próxima.
        [one] { $jurisdiction }: { $count } ponto de contato
       *[other] { $jurisdiction }: { $count } pontos de contato
    }
whom-order = Nesta ordem: competência, fase, idioma comum, disponível agora, data de confirmação.
whom-order-urgent = Urgente, nesta ordem: competência, fase, disponível agora, idioma comum, data de confirmação.
whom-why = Por quê, por ordem de importância
whom-offence = Competente no crime: { $term }
whom-wider-offence = Competente no crime mais geral: { $term }
whom-measure-fits = Competente para a medida: { $term }
whom-stage = A autoridade atua nesta fase: { $term }
whom-stage-not-stated = A autoridade não indica fase; pergunte sobre { $term }
whom-language = Idioma em comum com você: { $language } ({ $level })
whom-no-language = Nenhum idioma em comum registrado
whom-opens-in = Abre em { $hours } h { $minutes } min
whom-opens-at = Abre { $time }, no seu horário
whom-closed = Sem horário registrado
whom-absent = Ausente
whom-absent-until = Ausente, volta { $time }, no seu horário
whom-same-network = Mesma rede que você: { $networks }
whom-channel = Canal: { $channel }
whom-channel-consultation = uma consulta aqui
whom-because-away = Está ausente e não atende o telefone.
whom-consult-stand-in = Consultar quem a substitui
whom-because-not-urgent = Nada se perde se for lida amanhã.
whom-because-at-work = Urgente, e agora estão em expediente.
whom-because-duty-now = Urgente, e agora estão de plantão.
whom-because-off-hours = Urgente, e o órgão está fechado agora.
whom-because-waits = Não há telefone para fora do expediente; a consulta fica à espera.
whom-number = O número está na ficha, mediante solicitação.
whom-alternate = Suplente: { $name }
whom-stand-in = Substitui durante a ausência: { $name }
whom-nobody-listed = { $jurisdiction }: ninguém é mostrado a você.
whom-nobody-competent = { $jurisdiction }: ninguém registrado para este crime e esta medida.
whom-nobody-at-stage = { $jurisdiction }: os competentes não atuam nesta fase.
whom-instead = Dirija-se a
whom-instead-correspondent = Correspondente nacional
whom-instead-central = Autoridade central
whom-instead-secretariat = O secretariado de { $network }
whom-gap = O secretariado foi avisado de que falta alguém aqui, sem o seu nome.
whom-share = Copiar o link desta resposta
whom-shared = Link copiado. Cada leitor verá o que lhe é permitido.

## Saved, favourites, sharing

sections-saved = Guardados
filters-note = Os resultados atualizam-se à medida que escolhe.
saved-title = Guardados
saved-lead = Só você vê o que está nesta página.
saved-failed = Não foi possível carregar a página
saved-act-failed = A ação não foi concluída. Tente novamente.
saved-searches = Pesquisas guardadas
saved-searches-none = Ainda não há pesquisas guardadas. Pesquise no diretório e escolha «Guardar esta pesquisa».
saved-news =
    { $count ->
        [one] { $count } pesquisa guardada com novidades
        [many] { $count } pesquisas guardadas com novidades
       *[other] { $count } pesquisas guardadas com novidades
    }
saved-added = novas: { $count }
saved-changed = alteradas: { $count }
saved-left = já não constam: { $count }
saved-since = desde { $day }
saved-no-news = Sem alterações desde { $day }
saved-too-many = Correspondem mais de 100 pontos focais. Refine a pesquisa para ser avisado das alterações.
saved-impossible = Um dos seus filtros já não existe. Pesquise de novo e volte a guardá-la.
saved-not-watched = As alterações não são acompanhadas
saved-watch = Avisar-me aqui quando o resultado mudar
saved-watch-label = Avisar-me aqui quando o resultado de «{ $name }» mudar
saved-delete = Eliminar
saved-delete-label = Eliminar «{ $name }»
saved-deleted = «{ $name }» foi eliminada
save-search = Guardar esta pesquisa
save-search-name = Nome
save-search-name-missing = Dê um nome à pesquisa.
save-search-save = Guardar
save-search-done = «{ $name }» foi guardada
save-search-everyone = Todos
favourites-title = Favoritos
favourites-none = Ainda não há favoritos. Escolha a estrela de uma ficha para a ter à mão.
favourites-gone =
    { $count ->
        [one] { $count } ficha guardada já não está no diretório ou não lhe é visível.
        [many] { $count } fichas guardadas já não estão no diretório ou não lhe são visíveis.
       *[other] { $count } fichas guardadas já não estão no diretório ou não lhe são visíveis.
    }
favourite-of = Favorito: { $name }
viewed-title = Vistos recentemente
viewed-none = As fichas que abrir aparecem aqui.
viewed-clear = Limpar a lista
viewed-cleared = A lista foi limpa
share-open = Partilhar numa consulta
share-note = Os outros só veem esta ficha na medida em que o diretório lha mostra.
share-room = Consulta
share-none = Não participa em nenhuma consulta aberta.
share-send = Partilhar
share-done = Partilhado em { $reference }
share-go = Ir para a consulta
card-chip = Ficha do diretório
card-chip-hidden = Uma ficha que não pode ver
keys-search-anywhere = Ir para o campo de pesquisa, mesmo ao escrever
keys-saved = Ir para os guardados
keys-whom = Ir para «A quem perguntar?»
keys-secretariat = Ir para o secretariado
keys-open = Abrir a linha em foco
keys-send = Enviar a mensagem
keys-today = Ir para Hoje
keys-room-above = A sala anterior da lista
keys-room-below = A sala seguinte da lista
keys-first-new = A primeira entrada nova
keys-acknowledge = Confirmar a receção, no relógio de uma sala
keys-escalate = Escalar, no relógio de uma sala

## Contact

contact-title = Contato
contact-lead = Telefones e endereços são mostrados para um fim. A pessoa é informada de quem os viu, quando e para quê.
contact-office = Entre as suas redes é mostrado o telefone do serviço; num assunto urgente, também o telefone de plantão.
contact-show = Mostrar os dados de contato
contact-purpose = Para que precisa deles?
contact-consultation = Uma consulta
contact-urgent = Um assunto urgente
contact-other = Outro motivo
contact-urgent-note = Um assunto urgente nunca é retido. O seu secretariado é avisado de imediato e examina-o depois.
contact-reason = Motivo
contact-reason-hint = Uma linha; sem nomes de pessoas do processo.
contact-reason-missing = Indique o motivo em poucas palavras.
contact-reason-show = Mostrar
contact-none = Não está registrado nenhum telefone que a sua ficha permita ver.
contact-copy = Copiar
contact-copy-label = Copiar { $value }
contact-copied = Copiado
contact-copy-failed = Não foi possível copiar. Selecione o número.
contact-vcard = Guardar como vCard
contact-vcard-saved = O vCard foi guardado
contact-failed = Não foi possível mostrar os dados de contato
contact-shown = Os dados de contato são mostrados
contact-told = Registado para: { $purpose }. A pessoa verá que os consultou.
contact-system-with = { $system }, partilhado com { $state }
contact-left-day =
    { $count ->
        [0] Este foi o último contato que lhe pode ser mostrado hoje.
        [one] Hoje pode ser-lhe mostrado mais { $count } contato.
       *[other] Hoje podem ser-lhe mostrados mais { $count } contatos.
    }
contact-left-hour =
    { $count ->
        [0] Este foi o último contato desta hora.
        [one] Nesta hora pode ser-lhe mostrado mais { $count } contato.
       *[other] Nesta hora podem ser-lhe mostrados mais { $count } contatos.
    }
listed-left =
    { $count ->
        [0] Hoje foi-lhe mostrado o número máximo de pessoas que uma conta pode ver. Com mais uma, o diretório fica suspenso para você.
        [one] Hoje pode ser-lhe mostrada mais { $count } pessoa. Além disso, o diretório fica suspenso para você.
       *[other] Hoje podem ser-lhe mostradas mais { $count } pessoas. Além disso, o diretório fica suspenso para você.
    }
suspended-title = O diretório está suspenso para você
suspended-lead = Foi mostrado à sua conta um número invulgar de pessoas ou contatos, pelo que o diretório está por agora fechado para ela. O secretariado da sua rede foi avisado e pode reabri-lo. As suas consultas continuam abertas.
suspended-urgent = Num assunto urgente continua a ver como contatar esta pessoa.

## Who viewed me

viewers-title = Quem viu os meus dados de contato
viewers-lead = Todas as pessoas a quem foram mostrados os seus telefones e endereços, as mais recentes primeiro. Quem mantém a sua ficha figura uma vez por dia.
viewers-more = Mostrar acessos anteriores
viewers-none = Os seus dados de contato não foram mostrados a ninguém.
viewers-not-listed = Não consta do diretório, pelo que não há nada para ver.
viewers-failed = Não foi possível carregar a lista
viewers-who = Quem
viewers-when = Quando
viewers-purpose = Fim
viewers-keeping = Manutenção do registro ou concordância com ele

## Duty sheet

sections-duty-sheet = Folha de plantão
duty-sheet-title = Folha de plantão
duty-sheet-lead = Os telefones de plantão da sua própria rede, para a noite em que o serviço falhar. Não tem nomes. Tem data e o seu nome, e cada folha fica registrada; no máximo três em 24 horas.
duty-sheet-network = Rede
duty-sheet-make = Elaborar a folha
duty-sheet-print = Imprimir
duty-sheet-failed = Não foi possível elaborar a folha
duty-sheet-heading = Telefones de plantão: { $network }
duty-sheet-as-of = Situação em { $time } ({ $zone })
duty-sheet-marking = Contato informal entre pontos focais. Elaborada para { $name } em { $time }, n.º { $number }. Não transmitir a terceiros.
duty-sheet-none = Nesta rede não está registrado nenhum telefone de plantão.
duty-sheet-jurisdiction = Jurisdição
duty-sheet-authority = Autoridade
duty-sheet-number = Telefone
duty-sheet-hours = De plantão nos próximos sete dias, hora local
duty-sheet-hours-none = nenhum
duty-sheet-away = Ausente: { $from } – { $to }
duty-sheet-languages = Idiomas
duty-sheet-confirmed = Confirmado

## Use of the directory (secretariat)

use-title = Utilização do diretório
use-lead = Limites atingidos, entradas-isco tocadas e contatos mostrados em assuntos urgentes.
use-none = Nada há para examinar.
use-failed = Não foi possível carregar os avisos
use-act-failed = Não foi possível. Tente novamente.
use-listed = Foram mostradas num dia mais pessoas do que uma conta pode ver
use-revealed = Foram mostrados num dia mais contatos do que uma conta pode ver
use-canary = Pediu uma entrada-isco que ninguém encontra no trabalho
use-urgent = Contato mostrado num assunto urgente
use-urgent-beyond = Contato mostrado num assunto urgente, além dos limites
use-suspended = Suspenso
use-lift = Devolver o diretório
use-lift-label = Devolver o diretório a { $name }
use-lifted = { $name } pode voltar a usar o diretório
use-review = Examinado
use-review-label = Examinado: { $name }
use-reviewed = Examinado em { $time }
use-open = Por examinar
use-done = Examinados
use-limits = Limites para os membros de { $network }
use-limits-lead = Uma rede pode fixar limites mais baixos do que os do serviço, nunca mais altos. Se ficar vazio, vale o do serviço.
use-limit-reveals-day = Contatos em 24 horas
use-limit-reveals-hour = Contatos em uma hora
use-limit-listed-day = Pessoas em um dia
use-limit-most = No máximo { $most }
use-limits-save = Guardar os limites
use-limits-saved = Os limites foram guardados
use-limits-failed = Não foi possível guardar os limites

## Depth: duty, absence, own details

reach-holiday = Feriado lá
reach-absent = Ausente
reach-opens-minutes = disponível em { $minutes } min
reach-opens-hours = disponível em { $hours } h { $minutes }
reach-opens-days = disponível em { $days } d { $hours } h
reach-both-times = { $theirs } em { $city } · { $yours } na sua hora
card-alternate = Suplente
card-alternate-missing = Não há suplente registado. Se esta pessoa não responder, contacte o secretariado.
card-stand-in = Substitui agora
card-valid-until = Nesta função até
card-not-competent = Exceto
card-pair = { $measure } em casos de: { $offence }
card-territory = Território
card-authority-sends = Envia pedidos
card-authority-receives = Recebe pedidos
card-authority-executes = Executa pedidos
card-any-instrument = qualquer instrumento
card-any-stage = qualquer fase
sections-duty = Escala de serviço
rota-title = Escala de serviço
rota-lead = Quem responde e quando, hora a hora, no relógio do lugar. As lacunas são horas em que ninguém pode ser contactado.
rota-jurisdiction = Jurisdição
rota-week = Semana de { $day }
rota-zone = Hora de { $city }, agora { $time }
rota-earlier = Semana anterior
rota-present = Esta semana
rota-later = Semana seguinte
rota-failed = Não foi possível carregar a escala
rota-nothing = Nenhuma escala desta jurisdição lhe é apresentada.
rota-span = { $start }–{ $end }
rota-shift = Turno
rota-weekly = Todas as semanas
rota-working = Serviços abertos
rota-gap = Ninguém pode ser contactado
rota-holiday = Feriado
rota-is-holiday = Marcar como feriado
rota-is-no-holiday = Marcar como dia normal
rota-weekend = Fim de semana
rota-away = Ausentes esta semana
rota-gaps-total =
    { $count ->
        [0] Sem lacunas esta semana
        [one] { $count } lacuna esta semana
       *[other] { $count } lacunas esta semana
    }
rota-add-title = Adicionar um turno
rota-person = Quem
rota-day = Dia
rota-add = Adicionar o turno
rota-next-day = Um fim igual ou anterior ao início é no dia seguinte.
rota-change = Alterar
rota-change-title = { $name }, { $start }–{ $end }
rota-give-to = Ceder a
rota-give = Ceder o turno
rota-swap-with = Trocar com
rota-swap = Trocar os turnos
rota-remove = Remover o turno
rota-changed = A escala foi guardada
rota-refused = A escala não foi alterada
rota-read-only = Só o secretariado da rede e o correspondente nacional alteram esta escala.
own-title = Os meus dados
own-lead = As suas horas e ausências decidem quando aparece contactável. O secretariado mantém os nomes, o serviço e a competência.
own-not-listed = Não consta como ponto de contacto; não há nada a manter aqui.
own-failed = Não foi possível carregar os seus dados
own-absences = Ausências
own-absences-hint = Ambos os dias incluídos. Enquanto estiver ausente aparece como tal, seja qual for o horário, e indica-se quem o substitui.
own-first-day = Primeiro dia
own-last-day = Último dia
own-stand-in = Substituto
own-alternate-stands-in = O meu suplente ({ $name })
own-nobody-stands-in = Ninguém
own-add-absence = Adicionar uma ausência
own-save = Guardar os meus dados
own-saved = Os seus dados foram guardados
own-refused = Os seus dados não foram guardados
own-preview = O que os outros veem
own-preview-for = Mostrada a: { $readers }
own-preview-observers = observadores em { $network }
own-preview-several = Quem pertence a várias destas redes vê o que cada uma delas mostra.
own-preview-nobody = A sua ficha não é mostrada a mais ninguém.
own-see-roster = Escala da minha jurisdição
edit-alternate = Suplente
edit-alternate-hint = Quem responde quando esta pessoa não pode. Obrigatório.
edit-alternate-none = Ainda não escolhido
edit-validity = Nesta função
edit-valid-from = De
edit-valid-until = Até (a essa hora a ficha sai do diretório)
edit-exceptions = Sem competência para
edit-exceptions-hint = Cada crime vale com cada medida, exceto estes pares.
edit-add-exception = Adicionar uma exceção
edit-channel-system = Sistema
edit-channel-system-none = Não indicado
edit-channel-peer = A outra jurisdição
channel-i24-7 = INTERPOL I-24/7
channel-ejn-connection = Ligação segura da RJE
channel-iber = Iber@
channel-vpn-pair = Túnel entre dois Estados

## Relations: routes, secure channels, partners

sections-routes = Rotas
routes-title = Rotas do tráfico
routes-lead = Uma rota reúne promotores e investigadores de origem, trânsito e destino, e abre uma sala para eles.
routes-none = Ainda não há rotas para as suas redes.
routes-failed = Não foi possível ler as rotas
routes-new = Adicionar uma rota
route-part-origin = Origem
route-part-transit = Trânsito
route-part-destination = Destino
route-kept-by = Mantida pelo secretariado de { $network }
route-open-room = Abrir uma sala para esta rota
route-room = Ir para a sala desta rota
route-room-hint = Você está nesta sala. Ela continua a ser a sala da rota para quem está nela até ser encerrada; ninguém mais é informado de que existe.
room-route = A rota e suas pessoas
route-open-room-hint =
    { $count ->
        [one] { $count } pessoa é convidada: promotores e investigadores de cada etapa, os responsáveis primeiro. Você escreve a pergunta antes de qualquer envio.
       *[other] { $count } pessoas são convidadas: promotores e investigadores de cada etapa, os responsáveis primeiro. Você escreve a pergunta antes de qualquer envio.
    }
route-prosecutors = Promotores
route-investigators = Investigadores
route-nobody = Ninguém desta profissão é mostrado a você aqui.
route-lead = Responsável
route-whom = A quem perguntar em { $jurisdiction }?
route-edit = Editar a rota
route-retire = Retirar da lista
route-back = Todas as rotas
route-name-in = Título ({ $language })
route-offences = Crimes
route-leads-hint = Os responsáveis são convidados primeiro quando se abre uma sala.
route-leads = Responsáveis
route-network = Rede
route-incomplete = Uma rota precisa de título em inglês, um crime, uma origem e um destino.
route-save = Salvar a rota
route-save-failed = A rota não foi salva
relations-channels = Canais seguros
relations-partners = Organizações parceiras
relations-title = Relações
channels-lead = Que canal seguro existe entre duas jurisdições e segundo qual fonte. A ausência de linha significa que aqui não se sabe, não que não exista.
channels-none = O registro não tem linhas aqui.
channels-failed = Não foi possível ler o registro
channels-of = De uma jurisdição
channels-pair = Entre
channels-channel = Canal
channels-status = Situação
channels-source = Fonte
channels-source-date = Data da fonte
channels-illustrative = Linha ilustrativa
channel-kind-other = Outro canal seguro
channel-status-in-use = Em uso
channel-status-pilot = Piloto
channel-status-planned = Planejado
channel-status-ended = Encerrado
channel-status-not-stated = Não informado
channels-add = Adicionar uma linha
channels-edit = Editar a linha
channels-save = Salvar a linha
channels-save-failed = A linha não foi salva
partners-lead = Organizações que trabalham ao lado das redes, e seus oficiais de ligação na medida em que são mostrados a você.
partners-failed = Não foi possível ler as organizações
partners-members =
    { $count ->
        [0] Sem lista de membros registrada
        [one] { $count } membro registrado
       *[other] { $count } membros registrados
    }
partners-liaison = Oficiais de ligação
partners-no-liaison = Nenhum oficial de ligação é mostrado a você.
partner-caricc = Centro de órgãos policiais da Ásia Central para casos de drogas, em Almaty. Os oficiais de ligação levam as perguntas aos seus órgãos. Nada classificado circula aqui.
partner-eurojust = Agência da União Europeia para a cooperação em justiça penal, em Haia. Tem pontos de contato em países terceiros.
partner-globe = Rede mundial de autoridades policiais contra a corrupção, com plataforma própria de intercâmbio operacional.
partner-carin = Rede informal de recuperação de ativos. Cada jurisdição indica um contato policial e um judicial.
partner-arin-wca = Rede de recuperação de ativos da Ásia Ocidental e Central. Seu secretariado fica em Tashkent.
partner-wacap = Rede das autoridades centrais e promotores da África Ocidental. Cada Estado indica dois pontos de contato: um da autoridade central e um juiz ou promotor.
partner-arin-ap = Rede de recuperação de ativos da Ásia e do Pacífico. Seu secretariado fica na Procuradoria Suprema da República da Coreia.
partner-mena-arin = Rede de recuperação de ativos do Oriente Médio e do Norte da África, lançada em Jidá em 2025.
partner-pcjs = Plataforma dos países do Sahel para a cooperação judiciária em matéria penal. Cada Estado indica um ponto focal e um suplente.
partner-gljcn = Rede de cooperação judiciária da região dos Grandes Lagos da África, fundada em Nairóbi em 2016.
partner-emjnet = Pontos de contato dos países parceiros do sul da União Europeia, a cargo do programa EuroMed Justice junto à Eurojust.
partner-oas = Autoridades centrais da Organização dos Estados Americanos, com um site próprio para o intercâmbio.
route-illustrative = Exemplo ilustrativo: esta rota foi inventada para a demonstração e nada diz sobre nenhum Estado.
route-find-lead = Procurar outra pessoa em uma etapa
route-add-prosecutor = Responsável pelos promotores
route-add-investigator = Responsável pelos investigadores

## Directory: why somebody was found

match-why-sound = “{ $asked }” soa como “{ $name }”
match-why-beginning = “{ $asked }” é o início de “{ $name }”
match-why-initial = “{ $asked }” é inicial de “{ $name }”
match-why-slip = “{ $asked }” é quase “{ $name }”
match-why-beside = “{ $asked }” designa seu órgão ou sua competência
match-why-unmatched = “{ $asked }” não faz parte deste nome
match-why-recorded = “{ $asked }” corresponde a outra grafia registrada

## Jurisdiction sheets

sections-sheets = Comparar
sheets-title = Fichas por jurisdição
sheets-lead = O que cada jurisdição aceita, segundo seu próprio responsável. Escolha de duas a quatro para comparar.
sheets-disclaimer = Valor meramente indicativo, sem valor jurídico vinculativo. “Não informado” não significa “não”.
sheets-failed = Não foi possível carregar as fichas
sheets-back = Todas as fichas
sheets-back-to-sheet = Para a ficha
sheets-of = Ficha: { $name }
sheets-stated-count = Informados: { $count } de { $total }
sheets-published = Publicada em { $day }
sheets-illustrative = Exemplo ilustrativo
sheets-on-no-map = Exemplo ilustrativo: esta jurisdição não está em nenhum mapa e sua ficha não reflete nenhuma norma.
sheets-nothing = { $name } ainda não informou nada. Pergunte ao seu ponto focal.
sheets-nothing-short = { $name } (nada informado)
sheets-silent = Jurisdições que ainda não informaram nada: { $count }
sheets-stated-only = Apenas o que foi informado
sheets-print = Imprimir
sheets-export-csv = Exportar em CSV
sheets-export-json = Exportar em JSON
sheets-value-yes = Sim
sheets-value-conditions = Com condições
sheets-value-no = Não
sheets-value-stated = Informado em palavras
sheets-value-not-stated = Não informado
sheets-group-assets = Recuperação de ativos
sheets-group-authority = Autoridades e contato
sheets-group-form = Forma do pedido
sheets-group-law = Direito
sheets-group-measures = Medidas
sheets-group-victims = Vítimas
sheets-group-practice = Prática
sheets-evidence = Fonte e datas
sheets-overdue = revisão vencida
sheets-source = Fonte
sheets-confirmed = Confirmado
sheets-confirmed-on = Confirmado em
sheets-confirmed-by = Confirmado por
sheets-next-review = Próxima revisão
sheets-link = Link
sheets-compare = Comparar
sheets-compare-title = Comparar jurisdições
sheets-compared = Em comparação
sheets-choose = Comparar { $name }
sheets-choose-two = Escolha pelo menos duas jurisdições.
sheets-add = Acrescentar uma jurisdição
sheets-remove = Remover { $name }
sheets-differences-only = Apenas as diferenças
sheets-no-differences = Nenhuma diferença no que foi informado.
sheets-compare-count = Diferentes: { $differs }. Iguais: { $alike }. Não comparáveis, pois nem todos informaram: { $open }.
sheets-field = Item
sheets-differs = Diferente
sheets-alike = Igual
sheets-open = Não informado por todos
sheets-before-title = Antes de perguntar: o que { $name } aceita
sheets-before-open = Não informado, vale perguntar: { $count }
sheets-before-nothing = { $name } ainda não informou nenhum destes pontos; vale perguntar: { $count }
sheets-before-all = A ficha completa: { $name }
sheets-what = O que { $name } aceita
sheets-edit = Editar a ficha
sheets-open-draft = Abrir o rascunho
sheets-draft-waits = Um rascunho aguarda revisão
sheets-draft-of = Rascunho da ficha: { $name }
sheets-draft-how = O responsável redige e o secretariado publica. Os leitores veem apenas o que foi publicado.
sheets-change = Alterar
sheets-change-label = Alterar: { $field }
sheets-value = Resposta
sheets-text = Texto
sheets-text-hint = Caracteres restantes: { $left }
sheets-text-language = Língua do texto
sheets-part-refused = Falta ou não pode ser aceito.
sheets-save = Salvar o rascunho
sheets-save-failed = O rascunho não foi salvo
sheets-saved = O rascunho foi salvo
sheets-unsaved = Ainda não salvos: { $count }
sheets-review = O que o rascunho muda
sheets-drafted = Última alteração: { $moment }.
sheets-was = Era
sheets-will-be = Será
sheets-no-changes = Nada mudaria.
sheets-no-draft = Nenhum rascunho em andamento. Versão publicada: { $version }.
sheets-publish = Publicar
sheets-publish-title = Publicar este rascunho?
sheets-publish-body = Todos os membros das redes o verão de imediato. Mudanças: { $count }.
sheets-was-published = A ficha foi publicada
sheets-discard = Descartar o rascunho
sheets-discard-title = Descartar este rascunho?
sheets-discard-body = Suas mudanças se perdem; o que está publicado permanece.
sheets-was-discarded = O rascunho foi descartado
sheets-act-failed = Não foi possível
sheets-secretariat-publishes = O secretariado da rede revisa e publica este rascunho.
sheets-stale-title = Outra pessoa salvou este rascunho nesse meio-tempo
sheets-stale-body = Escolha para cada item o que deve ficar. Nada do que você escreveu se perdeu.
sheets-stale-elsewhere = Foram alterados outros itens que não os seus. Continue e salve de novo.
sheets-stale-yours = O seu
sheets-stale-theirs = O que foi salvo
sheets-stale-go-on = Continuar a partir daí
sheets-history = Histórico da ficha
sheets-act-drafted = Redigido por
sheets-act-imported = Importado por
sheets-act-published = Publicado por
sheets-act-given-up = Rascunho descartado por
sheets-and-more = { $fields } e mais { $count }
sheets-import = Importar um arquivo
sheets-import-title = Importar fichas
sheets-import-how = O arquivo é verificado primeiro. Se todas as linhas estiverem corretas, os dados entram nos rascunhos das fichas a seu cargo; nada é publicado.
sheets-import-file = Arquivo
sheets-import-hint = CSV ou JSON tal como exportado aqui; no máximo 2.000 linhas.
sheets-import-failed = Não foi possível verificar o arquivo
sheets-import-preview = O que o arquivo mudaria
sheets-import-sheet = { $name }, mudanças: { $count }
sheets-import-store = Incluir nos rascunhos
sheets-import-done = Importado para os rascunhos
sheets-import-changed = Alguém alterou estes rascunhos desde a verificação do arquivo. Reveja as mudanças.
sheets-import-row = Linha
sheets-import-column = Coluna
sheets-import-problem = Problema
sheets-import-whole = o arquivo inteiro
sheets-import-more = Outros problemas não listados: { $count }
sheets-problem-unreadable = Não pode ser lido. Salve o arquivo como CSV em UTF-8 ou como JSON.
sheets-problem-too-many-rows = O arquivo é grande demais.
sheets-problem-too-many-columns = Colunas demais.
sheets-problem-line-too-long = A linha é longa demais.
sheets-problem-formula = Uma fórmula. Ponha um apóstrofo antes do texto que começa com = + - ou @.
sheets-problem-missing = Falta.
sheets-problem-invalid = Não pode ser aceito aqui.
sheets-problem-repeated = Aparece duas vezes.
sheets-problem-unknown = Não é conhecido aqui.
sheets-problem-not-yours = Esta ficha não está a seu cargo.

## Keeping true: the secretariat’s desk

shell-secretariat = Secretariado
day-day = Dia
day-month = Mês
day-year = Ano
standing-observer = { $country } é observador em { $network }: você vê as fichas de serviço desta rede e os membros dela veem as suas. As consultas em que participa continuam e pode abrir outras com quem vê; o fórum da rede é para os membros dela.
standing-suspended = A participação de { $country } em { $network } está suspensa: desta rede você vê apenas os registros do seu próprio Estado. As consultas em que participa continuam; ninguém mais é convidado por esta rede e o fórum dela está fechado para você.
standing-former = { $country } deixou { $network }: você já não vê ninguém desta rede e ninguém o encontra por ela. Você saiu das consultas e do fórum em que estava por meio dela; o que segue por outras redes continua.
keeping-title = Manter em dia
keeping-confirm = Confirmar o registro
keeping-all-right = Está tudo certo
keeping-confirm-how = Confirmado { $how }
keeping-thanks = Confirmado nesta data.
keeping-failed = Não foi possível confirmar o registro
keeping-confirmed =
    { $who ->
        [none] { $day }, { $how }
       *[other] { $day }, { $how }: { $who }
    }
confirm-own = pelo próprio ponto focal
confirm-correspondent = por meio do correspondente
confirm-phone = por telefone
confirm-meeting = em uma reunião
report-title = Comunicar um problema
report-what = O que aconteceu? Um toque envia ao secretariado.
report-no-answer = O número não atende
report-bounced = A mensagem voltou
report-wrong-person = Não é a pessoa certa
report-out-of-date = Há outros dados desatualizados
report-note = Se quiser, acrescente antes um detalhe
report-note-hint = Somente para o secretariado. Nada sobre um caso.
report-failed = Não foi possível enviar a comunicação
report-sent = { $day }: você comunicou “{ $problem }”
report-waiting = O secretariado recebeu e vai examinar.
report-handled = Tratado em { $day }: { $result }
report-result-corrected = o registro foi corrigido
report-result-confirmed = o registro foi confirmado
report-result-retired = já não exerce o cargo
report-result-nothing-wrong = nada de errado
retire-open = Já não exerce o cargo…
retire-title = { $name } já não exerce o cargo
retire-words = O registro sai imediatamente do diretório e terminam os poderes da pessoa nas suas redes. As consultas dela nessas redes passam para quem sucede, se for do mesmo Estado e da mesma rede; caso contrário, a pessoa sai delas, e a que ninguém conduzir fica parada até que alguém a assuma. Quem seguir um link antigo saberá desde quando e quem sucede.
retire-reason = Motivo
retire-left-office = Deixou o cargo
retire-moved = Passou a outro órgão
retire-office-changed = O órgão foi extinto ou fundido
retire-duplicate = Registro duplicado
retire-other = Outro motivo
retire-successor = Sucessor
retire-nobody = Ninguém ainda
retire-confirm = Retirar o registro
retire-failed = Não foi possível retirar o registro
retired-title = Já não exerce o cargo
retired-since = Este ponto focal já não exerce o cargo desde { $day }.
retired-successor = Sucessor:
retired-nobody = Nenhum sucessor foi indicado.
secretariat-pages = Na mesa do secretariado
secretariat-overview = Visão geral
secretariat-reports = Problemas comunicados
secretariat-unconfirmed = Por confirmar
secretariat-gaps = Lacunas
secretariat-agreements = O que outras redes veem
secretariat-states = Estados-membros
secretariat-use = Uso do diretório
secretariat-title = Secretariado
secretariat-about = O que aguarda o secretariado de { $networks }.
secretariat-failed = Não foi possível carregar a página
secretariat-not-done = Isto não foi feito
secretariat-oldest = O mais antigo desde { $day }
secretariat-nothing = Nada em espera
secretariat-queue-reports = Problemas comunicados
secretariat-queue-stale = Fichas desatualizadas
secretariat-queue-due = Fichas por confirmar
secretariat-queue-gaps = Perguntas para as quais não havia ninguém
secretariat-queue-alerts = Alertas sobre o uso do diretório
secretariat-queue-scheduled = Mudanças de condição futuras
secretariat-network = Rede
secretariat-jurisdiction = Jurisdição
secretariat-all = Todas
secretariat-jurisdiction-count = { $name } ({ $count })
secretariat-age = Tempo
secretariat-age-all = Por confirmar e desatualizadas
secretariat-age-stale = Desatualizadas
secretariat-age-due = Por confirmar
secretariat-unconfirmed-about = Fichas que ninguém confirmou no prazo fixado pela sua rede, da mais antiga à mais recente. Ficam mais abaixo em todas as pesquisas até alguém as verificar.
secretariat-entries =
    { $count ->
        [0] Nenhum registro aguarda confirmação.
        [one] Um registro
       *[other] { $count } registros
    }
secretariat-page-before = Anteriores
secretariat-page-after = Seguintes
secretariat-confirm = Confirmado
secretariat-confirm-name = Confirmar o registro de { $name }
secretariat-last-confirmed = Última confirmação em { $day }
secretariat-confirmed-how = Última confirmação em { $day }, { $how }
secretariat-reports-about = Números que não atendem, mensagens devolvidas, pessoas erradas: primeiro os mais antigos. Quem comunicou vê o resultado.
secretariat-reports-open = Abertos
secretariat-reports-none = Nenhum problema em espera.
secretariat-reports-resolved = Tratados
secretariat-resolve = Tratar
secretariat-resolve-title = Resultado: { $name }
secretariat-result = Resultado
secretariat-result-missing = Escolha o resultado.
secretariat-method = Como foi verificado?
secretariat-answer = Resposta a quem comunicou
secretariat-answer-hint = Opcional. Aparece na ficha.
secretariat-complaint = { $problem } ({ $who }, { $country }, { $at })
secretariat-complaint-by-secretariat = { $problem } ({ $who }, { $at })
secretariat-resolved = { $result } ({ $who }, { $at })
secretariat-gaps-about = Alguém perguntou a quem se dirigir e não havia ninguém na rede. Perguntada de novo, a lacuna volta.
secretariat-gaps-none = Nenhuma lacuna conhecida.
secretariat-gap-times =
    { $count ->
        [one] { $network }: perguntado uma vez, em { $day }
       *[other] { $network }: perguntado { $count } vezes, a última em { $day }
    }
secretariat-gap-settle = Resolvida
secretariat-effective = A partir de quando?
secretariat-effective-now = Imediatamente
secretariat-effective-later = A partir de um dia
secretariat-effective-day = O dia (começa à meia-noite UTC)
secretariat-effective-missing = Indique um dia que exista.
agreement-about = O que as pessoas de outras redes veem dos pontos focais de { $network }. Uma mudança vale a partir da data, em toda pesquisa e ficha, e fica registrada.
agreement-sees = { $viewer } vê de { $network }
agreement-nothing = Nada
agreement-office = Ficha de serviço
agreement-full = Ficha completa
agreement-nothing-means = Não aparece em nenhuma pesquisa, como se a rede não tivesse pontos focais.
agreement-office-means = Nome, órgão, competência, idiomas e horários; sem outras grafias do nome.
agreement-full-means = Tudo o que veem os membros da própria rede.
agreement-since = desde { $day }
agreement-coming = A partir de { $day }: { $level }
agreement-was = A partir de { $day }: { $level }
agreement-change = Mudar
agreement-change-for = Mudar: o que { $network } vê
agreement-title = O que { $viewer } vê de { $own }
agreement-level = Quanto?
agreement-history = Antes
agreement-save = Salvar
status-about = Os Estados de { $network }. Uma mudança de condição altera o que seu pessoal vê e mostra, e o destino de suas consultas.
status-member = Membro
status-associated = Associado
status-partner = Parceiro
status-candidate = Candidato
status-observer = Observador
status-suspended = Suspenso
status-former = Antigo membro
status-unverified = Condição incerta
status-full-means = Condição plena: seu pessoal vê as fichas completas da rede e o que outras lhe mostram, e é mostrado por inteiro.
status-observer-means = Seu pessoal vê as fichas de serviço desta rede e nada pelos acordos dela com outras; é mostrado em fichas de serviço. As consultas abertas continuam; ele deixa o fórum da rede.
status-suspended-means = Seu pessoal vê desta rede apenas os registros do próprio Estado, e só o secretariado ainda o encontra. As consultas abertas continuam; ninguém mais é convidado por esta rede e ele deixa o fórum dela.
status-former-means = A participação de seu pessoal nesta rede termina: nada vê por ela e ninguém o encontra por ela. Ele sai das consultas e do fórum em que estava por meio dela; uma consulta em que não resta ninguém de uma das partes fica parada.
status-focal-points =
    { $count ->
        [one] { $count } ponto focal
       *[other] { $count } pontos focais
    }
status-decided = { $status } desde { $day }:
status-coming = { $status } a partir de { $day }:
status-change = Mudar a condição
status-change-for = Mudar a condição: { $country }
status-title = { $country } em { $network }
status-status = Condição
status-reason = Com base em que decisão
status-reason-hint = Em uma linha: quem decidiu e onde está registrado.
status-reason-missing = Indique a decisão.
status-save = Salvar

## Structured opening, phrase book, checklist, closing

consultation-case = O caso
consultation-own-reference = A vossa referência
consultation-own-reference-hint = Sem nomes: a outra parte vê-la-á.
consultation-stage = Fase do processo
consultation-authority = Autoridade requerente
consultation-not-said = Não indicado
consultation-facts = Factos resumidos, sem pessoas
consultation-facts-hint = O que aconteceu, onde e quando. Sem nomes, moradas, números de conta ou de documento.
consultation-request = O pedido que poderá seguir-se
consultation-instruments = Base jurídica considerada
consultation-request-language = Língua do futuro pedido
consultation-wanted-by = Resposta desejada até
consultation-wanted = Resposta desejada até { $day }
consultation-wanted-by-wrong = Indique o dia, o mês e o ano, ou deixe os três campos vazios.
consultation-before = O que declara a jurisdição requerida
consultation-drafts = Ainda não enviadas
consultation-draft-untitled = Sem assunto
consultation-draft-at = Rascunho de { $at }
consultation-draft-delete = Eliminar o rascunho
consultation-draft-delete-named = Eliminar o rascunho: { $subject }
consultation-draft-not-deleted = O rascunho não foi eliminado
consultation-draft-kept = Rascunho guardado às { $at }. Só o próprio o vê.
consultation-draft-not-kept = Não foi possível guardar o rascunho. Mantenha esta página aberta até enviar.
consultation-draft-about = O que escreve é guardado como rascunho que só o próprio vê.
phrases-title = Frases preparadas
phrases-about = Perguntas e respostas preparadas. Cada leitor lê-as na sua língua.
phrases-fault = Não foi possível carregar as frases
phrases-chosen = Frases deste texto
phrases-remove = Retirar
phrases-done =
    { $count ->
        [0] Sem frases
        [one] Usar uma frase
       *[other] Usar { $count } frases
    }
checklist-title = Antes de enviar um pedido
checklist-done = { $done } de { $count } esclarecidos
checklist-said = { $name }, { $at }
checklist-set = Atualizar
checklist-set-named = Atualizar: { $item }
checklist-words = Ambas as partes veem-no de imediato e fica no registo.
checklist-state = Em que ponto está esta questão?
checklist-note = Nota, se houver mais a dizer
checklist-failed = O ponto não foi atualizado
checklist-save = Registar
room-act-checklist = { $item }: { $state } · { $name }
room-close-reference-missing = Indique a referência do pedido formal.
room-close-note-missing = Diga-o em poucas palavras: a outra parte precisa disso.
room-close-which-route = Que via será utilizada
room-close-why-not = Porque não é possível
room-close-to-whom = A que autoridade ou Estado
room-close-informed-yes = Sim
room-close-informed-no = Ainda não
room-close-informed-missing = Indique se a autoridade central tem conhecimento deste contacto.

## The directory, further
secretariat-queue-unanswered = Pesquisas sem resultado
secretariat-queue-drafts = Projetos de fichas nacionais por publicar
secretariat-draft-since = Projeto desde { $day }
freshness-terms = { $network }: por confirmar após { $due } dias, desatualizada após { $stale }
freshness-terms-due = Por confirmar após quantos dias
freshness-terms-stale = Desatualizada após quantos dias
freshness-terms-hint = O segundo prazo é mais longo do que o primeiro. Valem de imediato, para todos.
freshness-terms-save = Guardar
freshness-terms-saved = Os prazos foram guardados
unanswered-lead = O secretariado da sua rede talvez saiba a quem recorrer. Verá esta pesquisa e quem pergunta.
unanswered-ask = Perguntar ao secretariado
unanswered-asked = O seu secretariado foi consultado.
unanswered-failed = O secretariado não foi consultado
unanswered-none = Nenhuma pesquisa aguarda.
saved-rename = Mudar o nome
saved-rename-label = Mudar o nome de «{ $name }»
canary-title = Fichas de engodo
canary-about = Fichas inventadas que ninguém encontra no seu trabalho. Só as vê quem recolhe o diretório página a página; quem abre uma é travado e o secretariado é avisado.
canary-none = Ainda não há fichas de engodo.
canary-add = Acrescentar um engodo
canary-in-use = em uso
canary-withdrawn = retirada em { $day }
canary-withdraw = Retirar
canary-withdraw-label = Retirar { $name }
canary-name-hint = Inventado, e que ninguém use: quem procura uma pessoa real nunca o deve encontrar.
canary-name-borne = Alguém no diretório tem este nome. Invente outro.
edit-roles = Funções nas redes
edit-roles-hint = Uma pessoa pode ter várias; fica pelo menos uma em cada rede.
edit-role-in = Função em { $network }
edit-add-role = Acrescentar uma função em { $network }
edit-territory-hint = Por palavras, quando não é todo o território do Estado.
authority-edit = Editar esta autoridade
authority-hint = Cada parte diz o que a autoridade faz, por que instrumentos e em que fases. Se nada for assinalado, entende-se que são todos.
authority-part = Parte { $number }
authority-function = O que faz
authority-stages = Fases do processo
authority-instruments = Instrumentos
authority-add = Acrescentar uma parte
authority-saved = A autoridade foi guardada.
authority-failed = A autoridade não foi guardada
use-urgent-search = Pesquisou no diretório num caso urgente estando suspenso
suspended-search = Num caso urgente pode pesquisar mesmo assim. Cada pesquisa fica registada e o secretariado é avisado de imediato.
suspended-search-urgently = Pesquisar num caso urgente
suspended-marked = Pesquisa urgente: cada pesquisa fica registada e o secretariado é avisado de imediato.
duty-notes = Passagem de serviço
duty-notes-none = Não foi deixada nenhuma nota.
duty-note = Nota para quem entra de serviço
duty-note-hint = Não mencione nenhum caso: todos os que constam da escala do seu Estado a leem.
duty-note-leave = Deixar a nota
duty-note-left = A nota foi deixada.
duty-note-failed = A nota não foi deixada
duty-tests = Testar o alerta
duty-test = Enviar um teste
duty-test-lead =
    { $count ->
        [one] Quem está de serviço agora recebe um aviso de teste, como num caso urgente.
       *[other] As { $count } pessoas de serviço agora recebem um aviso de teste, como num caso urgente.
    }
duty-nobody = Ninguém está de serviço agora: não há quem testar.
duty-test-sent =
    { $count ->
        [one] O teste foi enviado.
       *[other] O teste foi enviado a { $count } pessoas.
    }
duty-test-failed = O teste não foi enviado
duty-test-seen = visto em { $time }
duty-test-unseen = ainda não visto
whom-secure = Canal seguro segundo o registo: { $channel }, { $status }

## Urgency, Today, notices

room-target = Acusar receção até
room-deadline = Prazo
room-next-rung = Se ninguém acusar receção, o responsável seguinte é avisado às
clock-there = { $at } { $city }
clock-both = { $there } ({ $here } aqui)
urgent-reason = Motivo da urgência
urgent-reason-missing = Indique o motivo da urgência.
urgent-deadline = Prazo, se existir
urgent-deadline-gone = Este prazo já passou.
urgent-deadline-time = Hora
urgent-deadline-zone = Pela hora de
escalate = Escalar
escalate-title = Avisar já o responsável seguinte?
escalate-words = Quem se segue nesta lista é avisado de imediato. Todos na sala o veem.
escalate-confirm = Avisar
escalate-failed = Ninguém foi avisado
rung-alternate = O suplente
rung-duty-officer = Outro responsável da jurisdição contactável agora
rung-secretariat = O secretariado da rede (não vê o conteúdo)
promise-title = Indicar quando responderá
promise-move = Alterar a hora
promise-words = A outra parte vê-o. Será lembrado meia hora antes.
promise-moving = A hora pode ser alterada uma vez, com um motivo.
promise-by = Responderei
promise-in = em { $hours } h: { $at }
promise-missing = Escolha uma hora.
promise-note = Nota, se necessário
promise-why = Motivo
promise-why-missing = Indique um motivo.
promise-confirm = Indicar
promise-failed = A hora não foi registada
promise-asked = Receção acusada. Quando responderá?
promise-given = Resposta prometida até
call-title = Registar uma chamada
call-words = O que foi pedido por telefone confirma-se por escrito. Será lembrado após 24 horas.
call-said = Com quem e o que ficou acordado
call-missing = Indique o que ficou acordado.
call-confirm = Registar
call-failed = A chamada não foi registada
subject-title = Corrigir o assunto
subject-words = Retire nomes, números e tudo o que nele não deva constar. O registo diz que o corrigiu; o anterior não é mostrado a ninguém.
subject-label = Assunto
subject-missing = Indique outro assunto.
subject-confirm = Corrigir
subject-failed = O assunto não foi corrigido
urgency-change = Alterar a urgência
urgency-confirm = Alterar
urgency-failed = A urgência não foi alterada
room-act-escalated = Escalada: { $names } participa agora
room-act-on-duty = { $names }: de serviço agora, participa na consulta
room-act-escalated-secretariat = Escalada ao secretariado de { $network }; não vê o conteúdo
room-act-promised = { $name } responderá até { $at }
room-act-phoned = { $name } registou uma chamada telefónica
room-act-subject = { $name } corrigiu o assunto
room-act-confirm-by = A confirmar por escrito até { $by }.
room-act-confirm = Confirmar por escrito
room-act-urgency = { $name } alterou a urgência: { $urgency }
today-title = Hoje
today-urgent = Urgente agora
today-nothing = Nada espera por si.
today-fault = Não foi possível carregar
today-not-asked = Não foi possível voltar a consultar o que aguarda a sua atenção; o que se mostra pode já não ser válido
today-all-notices = Todos os avisos e como é avisado
today-overseen = Urgente, sem aviso de receção ou sem resposta
today-overseen-words = Chegaram ao seu secretariado. Vê onde e desde quando, nunca de que tratam.
today-call = ligue a um responsável: { $country }
today-duty = O meu serviço
today-next-shift = Próximo turno: { $at }
today-confirm = A sua ficha aguarda confirmação
today-awake = Quem está contactável agora
today-reachable = contactáveis: { $count }
today-asleep = ninguém agora
targets-title = Prazos visados pelas suas redes
targets-words = São objetivos, não obrigações. As consultas abertas mantêm o seu prazo.
targets-minutes = Receção acusada em, minutos
targets-rungs = Responsável seguinte após, minutos
targets-rungs-openings = Se vazio: a cada abertura do serviço consultado, depois de passado o prazo
targets-working = Só conta o tempo de trabalho
notices-title = Avisos
notices-none = Não há avisos.
notices-new = (por ler)
notices-unread = Avisos por ler: { $count }
notices-fault = Não foi possível carregar os avisos
notices-read-all = Marcar tudo como lido
notices-how = Como é avisado
notices-letters = Cartas por correio eletrónico; as urgentes de imediato
notices-digest = O resto uma vez por dia, numa só carta
notices-address = Outro endereço para as cartas
notices-address-office = Se não houver, as cartas vão para o endereço do seu serviço.
notices-quiet-from = Silêncio das
notices-quiet-to = às
notices-quiet-none = Sem horas de silêncio
notices-reference = Mostrar a referência da consulta na notificação
notices-push-none = As notificações neste navegador não estão disponíveis aqui.
notices-push-on = Este navegador recebe notificações.
notices-push-off = Este navegador não recebe notificações.
notices-push-start = Notificar neste navegador
notices-push-stop = Não notificar mais aqui
notices-push-failed = O navegador não o permitiu.
notices-save = Guardar
notices-saved = Guardado.
notices-save-failed = Não foi guardado
notices-test = Enviar-me um ensaio
notices-worked = Funcionou pela última vez: { $at }
notices-never-worked = Ainda não lhe chegou nenhuma carta nem notificação.

# People and permissions
grant-steward = Responsável pela ficha nacional
grant-liaison = Oficial de ligação
grant-cosigner = Segundo signatário
grant-other = Outra função
people-title = Pessoas e permissões
people-about = Quem pode fazer o quê, e até quando. O que uma só pessoa concede não tem efeito enquanto uma segunda não concordar.
people-enrol = Registar uma pessoa
people-enrol-save = Registar
people-count =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
people-roles-of = Funções de { $name }
people-acts = { $role }: { $name }
people-awaited = Aguarda uma segunda pessoa
people-attest-due = Por confirmar
people-until = até { $day }
people-given-by = concedida por { $name }
people-agree = Concordar
people-refuse = Recusar
people-attest = Continua correta
people-end = Terminar
people-give = Conceder uma função
people-give-to = Conceder uma função: { $name }
people-role = Função
people-until-label = Válida até
people-until-change = Alterar o fim
people-until-of = Alterar o fim: { $role }, { $name }
people-until-about = No máximo um ano a partir de hoje. Um dia posterior confirma que a função continua correta; por isso é fixado por outra pessoa que não quem o confirmou da última vez.
people-until-save = Salvar
people-second = Uma segunda pessoa tem de concordar para que tenha efeito. Termina no dia indicado e deve ser confirmada a cada 90 dias.
people-missing = Preencha este campo.
people-name = Nome
people-state = Estado
people-no-state = De nenhum Estado
people-issuer = Fornecedor de identidade
people-issuer-hint = O endereço do fornecedor através do qual esta pessoa inicia sessão.
people-issuer-unknown = Este serviço não consulta esse fornecedor.
people-subject = Identificador no fornecedor
people-subject-hint = Tal como o fornecedor o dá («sub»); nunca um endereço de correio eletrónico.
people-leave = Cessa funções
people-leave-of = Cessa funções: { $name }
people-leave-about = As funções, as sessões e o acesso terminam de imediato; o seu registro sai do diretório se mais ninguém responder por ele. As consultas passam para quem sucede, com todo o historial; os outros participantes veem quem saiu e quem sucede. Se ninguém for indicado, continua quem do mesmo Estado estiver na consulta; se não houver ninguém, fica parada e as secretarias são avisadas.
people-leave-confirm = Terminar o acesso agora
people-successor = Quem assume as consultas
people-successor-hint = Uma pessoa do mesmo Estado.
people-successor-none = A pessoa suplente, ou ninguém por agora
people-left-behind = Consultas por assumir
people-left =
    { $count ->
        [one] Cessou funções em { $day }: uma consulta ficou sem ninguém.
       *[other] Cessou funções em { $day }: { $count } consultas ficaram sem ninguém.
    }
people-hand-over = Transferir
contacts-title = Contactos que aguardam a sua concordância
contacts-about = Um número de telefone ou um endereço de correio eletrónico muda depois de uma segunda pessoa o verificar.
contacts-proposed = Proposto por { $name } em { $day }
contacts-look = Ver
contacts-now = Agora
contacts-wanted = Passará a ser
contacts-check = Confirme, pelo número conhecido até agora, se a alteração está correta, e só então concorde.
contact-changed-lately = Alterado nas últimas 24 horas: confirme antes de confiar nestes dados.
edit-contact-hint = Os dados de contato e as suas notas mudam depois de uma segunda pessoa concordar; a pessoa é informada.

## Conservar e encontrar o que foi dito
find-open = Pesquisar
find-title = Pesquisar nas suas consultas
find-back = Todas as consultas
find-label = Palavras
find-about = Todas têm de constar da mesma mensagem. Maiúsculas e acentos não contam. Só se pesquisa nas consultas em que participa.
find-action = Pesquisar
find-count =
    { $count ->
        [one] { $count } passagem encontrada.
        [many] { $count } passagens encontradas.
       *[other] { $count } passagens encontradas.
    }
find-count-first =
    { $count ->
        [one] A primeira passagem encontrada.
        [many] As primeiras { $count } passagens encontradas.
       *[other] As primeiras { $count } passagens encontradas.
    }
find-none = Nada foi encontrado. Registos examinados: { $looked }.
find-subject = assunto
find-further = Continuar a pesquisar
find-fault = A pesquisa não funcionou
room-jump = Ir para uma data
room-jump-day = Data
room-jump-missing = Indique o dia, o mês e o ano.
room-jump-go = Ir
keep-until = Conservada até { $day }. Depois o que foi dito é destruído, já ninguém encontra a sala e nenhum nome nela fica.
keep-held = Conservado para: { $countries }. Nada é destruído enquanto for necessário.
keep-hold = Conservar por mais tempo
keep-hold-words = Enquanto a sua parte precisar do que foi dito, nada é destruído. A outra parte vê que o conserva e porquê.
keep-release = Deixar de conservar
keep-release-words = Quando já ninguém o conservar, o que foi dito é destruído no dia fixado ou, se esse dia já passou, de imediato.
keep-reason = Motivo
keep-reason-missing = Indique o motivo.
keep-failed = Não foi registado
room-act-held = { $name } conserva o que foi dito
room-act-released = { $name } já não conserva o que foi dito
room-purged-subject = Conteúdo destruído
retention-terms = { $network }: o que foi dito é destruído { $days } dias após o encerramento
retention-days = Dias após o encerramento
retention-hint = De { $least } a { $most }. Vale para as consultas encerradas a partir de agora. Se participarem várias redes, vale o prazo mais curto.
retention-save = Guardar
retention-saved = O prazo foi guardado

## Caveats, information given unasked, what must not travel

caveat-waits = Lerá este texto depois de aceitar as suas condições de utilização. A aceitação fica registada e é vista por todos os presentes.
caveat-asked-by = a pedido de { $country }
caveat-accept = Aceitar e ler
caveat-accept-failed = A aceitação não ficou registada
caveat-until-day = Confidencial até { $day }
caveat-other-words = Texto da outra restrição
caveat-other-hint = Os leitores aceitam estas palavras antes de verem o texto. Não escreva aqui dados do caso.
caveat-other-missing = Escreva em que consiste a restrição.
caveat-until = Confidencial até (facultativo)
caveat-room = Condições da sala
caveat-room-words = Tudo o que for dito a partir de agora fica sujeito às condições escolhidas aqui; os leitores aceitam-nas primeiro. Uma condição é retirada pelo Estado que a pôs.
caveat-room-set = Fixar as condições
caveat-room-failed = As condições não foram fixadas
caveat-act-restricted = { $name } fixou condições para a sala: { $caveats }
caveat-act-lifted = { $name } retirou as condições da sala
caveat-act-accepted = { $name } aceitou: { $caveats }
spontaneous-give = Transmitir informação sem pedido
spontaneous-words = Informação espontânea (artigo 18(4)–(5) da Convenção): de uma autoridade competente a outra, sem pedido. Ninguém a lê antes de aceitar as suas condições; a parte que a recebe avisa antes de revelar o que iliba um acusado.
spontaneous-body = A informação
spontaneous-body-missing = Escreva o que a outra parte deve saber.
spontaneous-send = Transmitir a informação
spontaneous-failed = A informação não foi transmitida
spontaneous-kind = Informação espontânea
spontaneous-from-to = De { $from } para { $to }
spontaneous-not-stated = O diretório não indica a competência de todas as autoridades aqui nomeadas; o remetente confirmou-a.
spontaneous-vouched = A minha autoridade é competente para dar esta informação, e a que recebe para a receber
spontaneous-vouched-missing = Confirme que ambas as autoridades são competentes.
disclose-must = Tenho de revelar isto
disclose-title = Aviso de uma revelação
disclose-rule = Artigo 18(5) da Convenção: se a informação iliba um acusado, avise o Estado que a deu antes de a revelar e consulte-o se ele o pedir. Se, excecionalmente, não for possível avisar antes, informe-o sem demora. Decide o seu direito; fica aqui registado quem foi avisado e quando.
disclose-what = O que deve ser revelado, em que processo e porque iliba o acusado
disclose-what-late = O que foi revelado, porque iliba o acusado e porque não foi possível avisar antes
disclose-what-hint = Sem nomes: bastam iniciais ou um número de processo.
disclose-what-missing = Escreva o que é revelado e porquê.
disclose-late = Já foi revelado
disclose-day = Previsto para
disclose-day-missing = Indique o dia previsto.
disclose-send = Avisar
disclose-failed = O aviso não foi enviado
disclose-kind = Aviso de uma revelação
disclose-planned = Previsto para { $day }
disclose-happened = Já revelado; aviso posterior
disclose-unheard = Já não há ninguém de { $country } nesta consulta: é preciso informar esse Estado por outra via.
disclose-find = Procurar a sua autoridade no diretório
disclose-reply-kind = Resposta ao aviso
disclose-reply-failed = A resposta não ficou registada
disclose-noted = Tomámos nota
disclose-agreed = De acordo
disclose-consult = Consulte-nos antes, por favor
disclose-delay = Aguarde, por favor
caution-account = um número de conta bancária
caution-card = um número de cartão de pagamento
caution-document = o número de um documento de identidade
caution-person = o nome de uma pessoa com a data de nascimento
caution-place = o lugar onde alguém está
caution-looks-like = Este texto parece conter: { $kinds }.
caution-words = Esses dados pertencem ao pedido formal. Aqui bastam iniciais ou o número do seu processo.
caution-reason = Enviar mesmo assim, porque
caution-kept = O serviço regista o tipo e o motivo, não as palavras.
caution-reason-missing = Escolha um motivo ou retire os dados.
caution-not-personal = é outra coisa
caution-made-up = é um exemplo, não é real
caution-public = está publicado
caution-needed-now = a segurança de alguém ou uma medida urgente exige-o agora
victim-words = Sala sensível para vítimas: sem nomes, moradas, telefones nem imagens de vítimas ou testemunhas.
victim-specialist = Procurar especialista em vítimas e testemunhas

# Sign-in and sessions
providers-title = O seu fornecedor de identidade
providers-elsewhere = abre noutro separador
sign-in-fault-unknown = O seu fornecedor conhece-o, mas não há aqui uma conta para si. Dirija-se ao secretariado da sua rede.
sign-in-fault-weak = O seu fornecedor reconheceu-o de um modo demasiado fraco para a sua função. Entre lá com o seu meio mais forte.
sign-in-fault-other = Era outra pessoa. Confirme com a conta com que entrou aqui.
sign-in-fault-expired = Passou demasiado tempo, ou a resposta era de outro navegador. Recomece.
sign-in-fault-away = O seu fornecedor não responde. Quem já entrou pode continuar a trabalhar. Tente mais tarde.
sign-in-fault-refused = A resposta do fornecedor não era fiável, ou este recusou. Nada foi aberto.
sessions-title = Onde tem sessão aberta
sessions-lead = Cada linha é um navegador. Termine o que não conhece e avise o secretariado da sua rede.
sessions-failed = Não foi possível carregar a lista
sessions-device = { $browser } em { $system }
sessions-unknown = Navegador desconhecido
sessions-this = este navegador
sessions-new = primeira vez com este navegador
sessions-times = Entrada: { $started }; última utilização: { $seen }
sessions-until = Termina o mais tardar: { $time }
sessions-through = Através de { $provider }
sessions-end = Terminar
sessions-end-this = Terminar: { $device }
sessions-end-all = Terminar todas, também esta
sessions-end-failed = Não foi possível terminar
sessions-ended = Terminada
confirm-title = Confirme que é você
confirm-body = Este passo exige uma entrada recente. Entre mais uma vez, volte aqui e repita o passo.
confirm-demo = Confirmar
confirm-done = Confirmado. Repita agora o passo.

# Audit and own rights
audit-title = Registo de atos
audit-lead = Quem fez o quê e quando: as pessoas das suas redes e os atos sobre as suas fichas. O que se disse numa consulta não aparece aqui. A leitura desta página também fica registada.
audit-when = Quando
audit-who = Quem
audit-what = Sobre o quê
audit-mark = Marca no registo
audit-service = O próprio serviço
audit-everything = Tudo
audit-since = A partir deste dia
audit-more = Mostrar anteriores
audit-none = Não há nenhum registo assim.
audit-failed = Não foi possível ler o registo
audit-mine = O que foi feito em meu nome
act-session = Início e fim de sessão
act-contacts = Contactos
act-duty = Escala de serviço
act-entry = Ficha do diretório
act-consultation = Consulta
act-sheet = Folha de requisitos de um Estado
act-route = Rotas e canais seguros
act-search = Pesquisa
act-watch = Controlo do uso
act-person = Pessoas e os seus direitos de acesso
act-rights = Pedidos sobre os próprios dados
act-notices = Avisos
act-network = Regras de uma rede
my-data-title = Os meus dados
my-data-lead = O que este serviço guarda sobre si, quem o viu, o que foi feito em seu nome e o que pode pedir.
held-title = O que se guarda sobre mim
held-what = Tipo
held-number = Quantidade
held-erasure = Em caso de apagamento
held-stays = Fica até ao fim do prazo
held-goes = Pode ser apagado
held-count =
    { $count ->
        [one] um registo
       *[other] { $count } registos
    }
held-why = Fica o que prova atos que tocam outras pessoas, ou o que pertence às duas partes de uma consulta. As mensagens desaparecem no fim do prazo da sua consulta; o registo, no fim do seu.
held-failed = Não foi possível mostrar os seus dados
held-account = Conta
held-grants = Direitos de acesso
held-sessions = Sessões e navegadores conhecidos
held-entry = Ficha no diretório
held-contacts = Telefones e endereços
held-reveals-of-me = A quem foram mostrados os meus contactos
held-reveals-by-me = Contactos que me foram mostrados
held-listings = Fichas que me foram mostradas (30 dias)
held-consultations = Consultas em que estou ou estive
held-messages = O que escrevi nas consultas
held-drafts = Rascunhos
held-kept = Favoritos, pesquisas guardadas e o que consultei
held-reports = Problemas que comuniquei
held-notices = Avisos e como me chegam
held-requests = Os meus pedidos sobre os meus dados
held-watch = Alertas sobre o meu uso do diretório
held-audit = Registos dos meus atos
right-title = Pedir uma alteração
right-what = O que pede?
right-correction = Retificação
right-objection = Oposição a um uso
right-erasure = Apagamento
right-words = Por palavras suas
right-hint = Diga do que se trata. Sem factos de um caso.
right-who = Responde o secretariado da sua rede; ao seu próprio pessoal, um colega, o segundo signatário ou um operador; aos operadores e auditores do serviço, outro deles. Ninguém responde ao seu próprio pedido.
right-send = Enviar o pedido
right-sent = Enviado
right-failed = Não foi possível enviar
right-asked = Pedido em { $day }
right-waiting = Ainda sem resposta
right-unheard = Ainda não há aqui ninguém que possa responder a isto. O pedido fica guardado e será apresentado a quem for designado: a sua rede precisa de um secretariado, ou o serviço de um segundo operador ou de um auditor. Fale com quem gere o serviço.
right-granted = Concedido em { $day }:
right-refused = Recusado em { $day }:
right-desk-title = Pedidos sobre dados
right-desk-lead = O que se pede sobre os próprios dados, quando a resposta lhe cabe a si. Faça a retificação antes de responder; o apagamento e a oposição são executados com a resposta que os concede. Uma recusa tem de ser fundamentada.
right-desk-none = Não há pedidos.
right-list-failed = Não foi possível mostrar os pedidos
right-answer = Resposta fundamentada
right-answer-hint = A pessoa vai lê-la.
right-answer-missing = Indique os motivos.
right-grant = Concedido e feito
right-refuse = Recusar

## Chaves de acesso, convites, primeiros passos

passkeys-title = Chaves de acesso
passkeys-lead = Uma chave de acesso fica no seu dispositivo ou na sua chave de segurança, que a desbloqueia por impressão digital, rosto ou PIN. Tenha duas, para que a perda de uma não lhe feche a entrada.
passkeys-bound-only = A sua função exige uma chave de acesso que fique em um só dispositivo, como uma chave de segurança.
passkeys-failed = Não foi possível carregar as chaves de acesso
passkeys-none = Ainda não há chave de acesso.
passkeys-add = Adicionar uma chave de acesso
passkeys-add-failed = A chave de acesso não foi adicionada
passkeys-added = Chave de acesso adicionada
passkeys-name = Nome da chave de acesso
passkeys-name-hint = Pelo qual a reconhecerá, como “Chave do cofre”. Sem nomes de casos.
passkeys-name-missing = Indique um nome.
passkeys-continue = Continuar
passkeys-made = Adicionada { $time }
passkeys-used = Último uso { $time }
passkeys-current = usada nesta sessão
passkeys-copies = pode passar a outros dispositivos
passkeys-end = Encerrar
passkeys-end-this = Encerrar: { $name }
passkeys-end-about = Ninguém poderá entrar com ela, e as sessões que começaram com ela terminam.
passkeys-end-failed = Não foi possível encerrar a chave de acesso
passkeys-ended = Chave de acesso encerrada
passkeys-sign-in = Entrar com uma chave de acesso
passkeys-confirm = Confirmar com uma chave de acesso
passkeys-cancelled = O seu dispositivo não respondeu, ou o passo foi interrompido. Nada foi alterado.
passkeys-impossible = Este navegador não pode usar chaves de acesso aqui. Use um navegador atual e o endereço que consta do seu convite.
invitation-title = O seu convite
invitation-failed = Este convite não pode ser usado
invitation-lead = Duas pessoas abriram o Counterpart a { $name }. Crie uma chave de acesso neste dispositivo; com ela entrará sem senha.
invitation-until = O convite pode ser usado uma vez, até { $time }.
invitation-make = Criar a chave de acesso
first-title = Primeiros passos
first-lead = Quatro coisas antes de começar. Levam cinco minutos.
first-entry = O seu registro
first-entry-about = Os colegas de outros Estados encontram você pelo seu registro. Verifique a autoridade, o fuso horário, os idiomas, os horários e o substituto; corrija o que já não for verdade.
first-entry-open = Verificar os meus dados
first-entry-none = Você não tem registro no diretório.
first-told = Como é avisado
first-told-about = Cartas e avisos dizem que algo espera, nunca o quê. Envie um teste a si e veja se chega.
first-told-sent = O teste está a caminho. Está também na sua lista.
first-told-failed = Não foi possível enviar o teste
first-told-more = Escolher como ser avisado
first-marking = Como se marca o que é dito
first-marking-law = O que se diz aqui é uma troca informal: nem prova, nem pedido formal.
first-marking-caveat = Quem escreve pode restringir o uso das suas palavras; a restrição acompanha-as e obriga quem a aceita.
first-marking-little = Escreva sobre pessoas só o que a pergunta exige: sem nomes onde basta uma função.
first-marking-copy = Não transmita nada a outro Estado ou autoridade sem o consentimento de quem o escreveu.
first-logging = O que fica registrado
first-logging-about = O serviço registra quando você entra, que números de telefone consulta e para quê, o que altera, e quem lê ou exporta o quê. Os auditores e o secretariado da sua rede podem ler isso; você lê o que lhe diz respeito em “Os meus dados”. O que é dito em uma consulta é guardado até terminar o seu prazo.
first-done = Tomei conhecimento
first-failed = Não foi possível guardar
first-finished = Tomou conhecimento em { $day }.
first-to-today = Para o seu dia
people-signs-in = Como esta pessoa entra
people-by-provider = Por um fornecedor de identidade
people-by-passkey = Com uma chave de acesso, por convite
people-passkeys =
    { $count ->
        [0] Ainda sem chave de acesso
        [one] Uma chave de acesso
       *[other] { $count } chaves de acesso
    }
people-invite = Convidar
people-invite-of = Convidar: { $name }
people-invite-about = Uma segunda pessoa deve concordar. Depois sai uma carta com um endereço que pode ser usado uma vez em 72 horas.
people-invite-again = As chaves de acesso e sessões atuais desta pessoa terminam assim que a segunda pessoa concordar.
people-invite-office = A carta vai para o endereço do gabinete que consta do registro.
people-invite-address = Endereço eletrônico do gabinete
people-invite-address-hint = Um endereço da autoridade. A segunda pessoa o vê e responde por ele com você.
people-invite-language = Idioma da carta
people-invite-language-own = O definido para esta pessoa
people-invite-save = Dar o convite
people-invite-to = para { $address }
people-invite-waits = O convite espera uma segunda pessoa
people-invite-unsent = Convite aceito; a carta ainda não saiu
people-invite-sent = Convite enviado, válido até { $time }
people-invite-agree = Concordar e enviar a carta
people-invite-agree-to = Concordar e enviar a carta: { $name }
people-invite-end = Retirar o convite
people-invite-end-of = Retirar o convite: { $name }
people-invite-refuse = Recusar
people-invite-refuse-to = Recusar o convite: { $name }

## Papers: transcript and draft request

papers-title = Transcrição e projeto de pedido
papers-words = O ficheiro contém o que pode ler agora e leva o seu nome e um número. Fica registado que foi feito, e ambas as partes o veem.
papers-what = O que se faz
papers-transcript = Transcrição da consulta, com quem recebeu e leu o quê
papers-package = Projeto de pedido, com o que aqui se esclareceu
papers-package-words = Não é uma transmissão formal: o pedido é enviado pela autoridade competente, pela sua própria via.
papers-language = Língua do documento
papers-format = Formato
papers-pdf = PDF selado: qualquer alteração se nota
papers-docx = DOCX, para trabalhar
papers-json = JSON selado, para outro sistema
papers-make = Fazer o ficheiro
papers-making = O ficheiro está a ser feito.
papers-done = Feito: { $name }
papers-failed = O ficheiro não foi feito
papers-made = Já feitos desta consulta
papers-list-failed = Não foi possível carregar a lista de documentos

# Files in consultations
files-attach = Anexar ficheiros
files-to-send = Ficheiros a enviar
files-uploading-name = A carregar { $name }
files-ready = Pronto a enviar
files-ready-name = { $name } está pronto a enviar
files-remove = Retirar
files-remove-name = Retirar { $name }
files-wait = Aguarde que todos os ficheiros sejam carregados ou retire-os.
files-failed = Este ficheiro não foi enviado
files-too-large = O ficheiro tem mais de 25 MB.
files-download = Transferir
files-download-name = Transferir { $name }
files-in-room = Ficheiros
files-kind = Ficheiro
files-waiting = Verificação de vírus em curso
files-held = Retido até à verificação de vírus; a tentativa repete-se automaticamente
files-infected = Foi detetado software malicioso. O ficheiro foi eliminado.
files-refused = Este tipo de ficheiro não é aceite, contém macros ou mostra imagens onde se protegem as vítimas. O ficheiro foi eliminado.
files-spared = Não disponível aqui: o ficheiro mostra imagens e nesta sala protegem-se as vítimas.

## Who is in a room, and of which kind it is

kind-title = Tipo de sala
kind-fixed = O tipo de uma sala não muda depois de aberta.
kind-consultation = Consulta
kind-consultation-words = Um Estado pergunta a outro, ou a vários. Termina com um resultado.
kind-urgent = Consulta urgente
kind-information = Informação espontânea
kind-information-words = Dada sem pedido, de uma autoridade competente a outra. Quem entra depois só vê o que se segue.
kind-route = Sala de rota
kind-route-words = Para quem trabalha sobre uma rota de tráfico, enquanto for preciso.
kind-joint = Operação conjunta
kind-joint-words = Vários Estados preparam juntos uma ação, com oficiais de ligação. Nada classificado pertence aqui. Quem entra depois só vê o que se segue.
kind-joint-notice = Nada classificado nesta sala.
kind-forum = Fórum da rede
kind-forum-reads = O secretariado anuncia; os membros leem.
member-lead = Fala por { $country }
member-guest = Convidado
member-interpreter = Intérprete
member-liaison = Oficial de ligação
member-secretariat = Secretariado
member-until = até { $day }
member-all = Mostrar todos ({ $count })
ask-title = Convidar alguém
ask-whom = Quem
ask-focal-point = Um ponto focal
ask-helper = Um convidado, intérprete ou oficial de ligação
ask-secretariat = O secretariado de uma rede
ask-until = Até quando
ask-until-wrong = Indique um dia futuro dentro do prazo da autorização.
ask-consent = Alguém de outro Estado ou rede, um convidado ou um secretariado entra quando quem fala por todos os Estados da sala concordar.
ask-from-then = Quem entra só vê o que for dito a partir daí.
ask-helpers-none = As redes desta sala não têm ninguém disponível.
admission-title = À espera de entrar
admission-by = A convite de { $name }
admission-waits = Falta concordar: { $countries }
admission-agree = Concordar
admission-decline = Recusar
admission-failed = A sua resposta não ficou registada
leave-title = Sair desta sala
leave-words = Depois já não verá nada dela.
leave-last = É a última pessoa que fala aqui por { $country }. Sem sucessor, a sala pode ficar parada até que alguém a assuma.
leave-successor = Quem assume (escreva um nome)
leave-note = O que devem saber
leave-confirm = Sair
leave-failed = Continua na sala
mute-on = Silenciar a sala
mute-off = Deixar de silenciar a sala
mute-muted = Silenciada
frozen-note = Ninguém conduz esta sala por uma das partes. Pode ser lida, mas nada pode ser escrito até que alguém a assuma.
frozen-title = Paradas
frozen-words = Ninguém conduz estas salas por uma das partes. Vê onde e desde quando, nunca do que tratam.
frozen-missing = Ninguém por: { $countries }
frozen-name = Indicar um sucessor
frozen-failed = Ninguém assumiu
room-act-proposed = { $by } propõe a entrada de: { $names }
room-act-agreed = { $name } concorda
room-act-declined = { $name } recusa
room-act-frozen = A sala fica parada: ninguém a conduz por uma das partes
room-act-ended = Encerrada por { $name }
room-act-resumed = A sala continua
room-act-handed = { $name } saiu; assume { $successor }
left-open = Em aberto: { $things }
left-open-acknowledgement = o aviso de receção
left-open-answer = a resposta
left-open-promise = uma resposta prometida
left-open-outcome = o resultado
left-open-admission = alguém à espera de entrar
consultation-status-standing = Aberta
consultation-status-frozen = Parada
forum-new = Abrir um fórum
forum-words = Todos os membros da rede estão nele e leem; só o secretariado escreve. Os anúncios guardam-se meio ano após o encerramento.
forum-subject = Assunto
forum-announcement = Primeiro anúncio
forum-missing = Escreva algo aqui.
forum-failed = O fórum não foi aberto
grant-guest = Convidado
grant-interpreter = Intérprete

## Acesso de emergência, consultas recebidas

glass-title = Acesso de emergência
glass-about = Ler uma consulta da sua rede sem participar nela: com um motivo, com o acordo de uma segunda pessoa e por uma hora no máximo. Todos os participantes sabem de imediato quem a lê e porquê.
glass-ask = Pedir a leitura de uma consulta
glass-ask-words = Nada pode ser lido até uma segunda pessoa concordar. Então todos os participantes leem o seu nome, o dela e o motivo; cada página lida fica na auditoria.
glass-reference = Referência
glass-reference-hint = Como consta da consulta, por exemplo KZ-TH 2026-014.
glass-reference-missing = Indique a referência.
glass-unknown = Não existe tal consulta nas suas redes.
glass-reason = Motivo
glass-reason-hint = Lido por todos os participantes. Sem factos do processo.
glass-reason-short = Explique em pelo menos 20 caracteres porque tem de ser lida.
glass-minutes = Por quanto tempo
glass-none = Ninguém pediu para ler uma consulta.
glass-asked = Pedido por { $name }, { $at }, por { $minutes }
glass-agree = Concordar
glass-agree-label = Concordar: { $reference }
glass-refuse = Recusar
glass-refuse-label = Recusar: { $reference }
glass-read = Ler
glass-end = Terminar agora
glass-end-label = Terminar agora: { $reference }
glass-state-asked = Aguarda uma segunda pessoa; caduca ao fim de 24 horas.
glass-state-lapsed = Ninguém respondeu em 24 horas.
glass-state-refused = Recusado por { $name }
glass-state-open = Aberto até { $until }; acordo de { $name }
glass-state-over = Terminado { $until }; acordo de { $name }
glass-back = Voltar aos pedidos
glass-read-failed = Isto não pode ser lido, ou já não pode
glass-until = Pode ler isto até { $until }. Todos os participantes o sabem. As restrições vinculam-no como a eles; aqui nada pode ser dito.
glass-more = Mostrar o que se seguiu
contacts-also = Um número novo consta também de outra ficha: { $names }.
room-act-glass = { $name }, que não participa nesta consulta, pode lê-la durante { $minutes }; acordo de { $second }
room-act-glass-reason = Motivo: { $reason }
room-act-assigned = { $by } atribuiu esta consulta a { $name }
incoming-title = Consultas recebidas
incoming-about = O que outros Estados perguntam ao seu. Vê que perguntam e com que urgência, não do que se trata.
incoming-none = Não há consultas recebidas em curso.
incoming-opened = Aberta em { $day }
incoming-acknowledge = Acusar a receção até { $at }
incoming-given = Atribuída a { $name }
incoming-with = Com { $names }
incoming-assign = Atribuir
incoming-assign-label = Atribuir { $reference }
incoming-assign-words = Essa pessoa entra com todo o histórico e recebe um aviso. Quem a tinha continua nela, e a outra parte vê a quem foi atribuída.
incoming-to = A quem
incoming-done = Atribuída
right-correction-means = Algo na sua ficha ou conta está errado.
right-objection-means = Não quer que os seus números privados sejam conservados. Se for aceite, os telemóveis são retirados da sua ficha.
right-erasure-means = A sua conta termina. Se for aceite, o que é só seu é apagado e, onde outros precisam do registo, o seu nome é retirado.
right-objection-does = Aceitar retira de imediato os telemóveis da ficha.
right-erasure-does = Aceitar termina de imediato a conta e a ficha e apaga os dados. Não pode ser desfeito.
glass-minutes-count =
    { $count ->
        [one] um minuto
       *[other] { $count } minutos
    }

# What is not promised
room-operator = Tecnicamente, o operador deste serviço poderia ler esta consulta.

# The search: what may be meant
suggested-title = Filtros nomeados pelas suas palavras
suggested-only = Só “{ $label }”: { $count }
nothing-keyboard = Com o outro teclado: “{ $text }”

## O registro num arquivo

audit-export = Extrair para um arquivo
audit-export-failed = Não foi possível criar o arquivo

## Mentions and sheets

mention-title = À atenção de
mention-for = À atenção de: { $names }
sheet-chip = Ficha: { $country }
room-mentions =
    { $count ->
        [one] { $count } entrada à sua atenção
        [many] { $count } entradas à sua atenção
       *[other] { $count } entradas à sua atenção
    }

## Look-alikes, and what asks for a fresh sign-in

secretariat-queue-look-alikes = Nomes que podem ser confundidos
look-alikes-about = Dois registros de uma mesma rede cujos nomes parecem ou soam iguais: um pode estar ali para se passar pelo outro. Se for o caso, retire-o na página dele.
look-alikes-none = Não há nomes parecidos a examinar.
look-alikes-settle = São duas pessoas
look-alikes-mixed = Mistura letras de dois alfabetos

## New entries, by two people

additions-title = Fichas novas
additions-about = Fichas que uma pessoa redigiu e que aguardam a concordância de outra. Até lá, ninguém as encontra.
additions-four-eyes = A ficha figura no diretório quando uma segunda pessoa concordar. Essa pessoa é avisada de que a ficha a aguarda.
additions-add = Acrescentar uma ficha
additions-none = Nenhuma ficha nova em espera.
additions-waiting = À espera de uma segunda pessoa
additions-mine = Redigida por si em { $day }
additions-look = Ficha nova
additions-check = Concorde apenas se a autoridade da pessoa lhe confirmou o cargo e os números.
additions-agreed = A ficha figura no diretório.
additions-take-back = Retirar
additions-alike = Já figuram em { $network } com o mesmo nome ou quase:
additions-alike-none = Ninguém em { $network } tem um nome semelhante.
additions-where = Rede e Estado
additions-role = Função
additions-send = Submeter a uma segunda pessoa
additions-sent = A ficha aguarda uma segunda pessoa.
authority-new = Acrescentar uma autoridade
authority-new-about = Um Estado pode ter várias: para cada função, instrumento e fase encontra-se a competente.
authority-there = Já existentes
authority-names-hint = É necessário pelo menos um.

## Consultations: several States asked

consultation-requested-several = Jurisdições requeridas
consultation-requested-missing = Escolha pelo menos uma jurisdição requerida.
consultation-to-add = Perguntar também a outra pessoa
consultation-to-add-confirm = Adicionar
consultation-to-remove = Retirar
consultation-to-remove-named = Retirar: { $name }
room-response-of = Aviso de receção: { $country }

## The card beside the list

preview-open = Abrir a ficha

## Behind an entry

people-entry = Ficha do diretório
people-entry-hint = Quem responde por uma ficha usa o nome dela e é contactado através dela.
people-entry-none = Nenhuma: com nome próprio

## The data that are held about a person, told to that person
held-read = Ler: { $what }
held-more = Mostrar os anteriores
held-rows-failed = Não foi possível carregar estes dados
held-not-shown = já não lhe é mostrado
held-yes = sim
held-no = não
held-export = Guardar tudo num ficheiro
held-export-about = Um ficheiro JSON que o próprio ou outro serviço pode ler, com tudo o que aqui se pode ler. Primeiro confirma a sua identidade.
held-export-failed = O ficheiro não foi criado
held-back = Não se indicam aqui as chaves e os códigos de sessão, o que outros escreveram e o que revelaria como se vigia o uso do diretório. Por este último responde o seu secretariado.
held-reported = Problemas comunicados sobre a minha ficha
held-kind-signed-in = Sessões
held-kind-known-device = Navegadores conhecidos
held-kind-passkey = Chaves de acesso
held-kind-invitation = Convites
held-kind-far-reading = Dias em que uma lista foi lida até longe
held-kind-opening-draft = Rascunhos de novas consultas
held-kind-room-draft = Rascunhos em consultas
held-kind-favourite = Favoritos
held-kind-viewed-card = Fichas que abri
held-kind-saved-search = Pesquisas guardadas
held-kind-unanswered-search = Pesquisas remetidas ao secretariado
held-kind-acceptance = Reservas que aceitei
held-kind-attachment = Ficheiros que juntei
held-kind-assignment = Consultas que me foram atribuídas
held-kind-trail-mark = O que recebi e li
held-kind-paper = Documentos feitos para mim
held-kind-notice = Avisos
held-kind-notice-settings = Como me chegam os avisos
held-kind-push = Dispositivos que mostram avisos
held-kind-suspension = Suspensões do meu uso do diretório
held-kind-alert = Alertas a um secretariado
held-kind-break-glass = Consultas de outros que pedi para ler
held-kind-confirmation = Confirmações da ficha
held-kind-retirement = Saída do diretório
held-kind-contact-change = Alterações de telefones e endereços
held-f-when = Quando
held-f-begun = Desde
held-f-last = Último uso
held-f-ended = Terminado
held-f-until = Até
held-f-answered = Decidido
held-f-answered-by = Decidido por
held-f-by = Por
held-f-confirmed = Confirmado
held-f-confirmed-by = Confirmado por
held-f-informed = Primeiros passos dados
held-f-strong = Identidade confirmada
held-f-sent = Carta enviada
held-f-pushed = Mostrado num dispositivo
held-f-read = Lido
held-f-agreed = Concedido
held-f-address = Endereço
held-f-answer = Resposta
held-f-beyond = Acima do limite
held-f-words = Texto
held-f-browser = Navegador
held-f-caveats = Reservas
held-f-device-bound = Ligada a um dispositivo
held-f-digest = Resumo diário
held-f-exempt = Não contado
held-f-illustrative = Ilustrativo
held-f-letters = Cartas
held-f-level = Quanto foi mostrado
held-f-method = Como
held-f-minutes = Minutos
held-f-muted = Silenciado
held-f-new-device = Primeira vez com este navegador
held-f-number = Número
held-f-quiet-start = Silêncio desde
held-f-quiet-end = Silêncio até
held-f-read-seq = Lido até à entrada
held-f-reply-to = Em resposta à entrada
held-f-result = Resultado
held-f-seq = Número da entrada
held-f-show-reference = Referências nas cartas
held-f-side = Parte
held-f-size = Tamanho em bytes
held-f-standing = Condição do Estado
held-f-state = Estado do ficheiro
held-f-successor = Sucessor
held-f-urgent = Urgente
held-f-voice = Pode escrever
held-f-watched = Acompanhada
right-changed = Alterado desde então: { $fields }
right-correct-entry = Retificar a ficha
right-correct-elsewhere = Não é você quem mantém esta ficha: retifica-a o seu secretariado, e os membros desse secretariado retificam a sua. Diga-o na resposta.
right-correct-name = Nome correto
right-correction-does = Para conceder, a ficha tem de ter sido retificada depois do pedido. A pessoa fica a saber o que mudou; os números mudam quando uma segunda pessoa concordar.
right-correction-name = A conta não tem ficha: ao conceder, este nome toma o lugar do atual.

# O diretório em dia
reported-no-answer = Sem resposta, comunicado em { $day }
reported-bounced = Mensagem devolvida, comunicado em { $day }
reported-wrong-person = Outra pessoa, comunicado em { $day }
reported-out-of-date = Desatualizado, comunicado em { $day }
card-contact-changed = Dados de contato alterados em { $day }
favourites-changed = Mudou desde que a abriu
favourites-news =
    { $count ->
        [one] { $count } favorito mudou
        [many] { $count } favoritos mudaram
       *[other] { $count } favoritos mudaram
    }
secretariat-gap-nobody = Ninguém consta
secretariat-queue-second-word = À espera da sua decisão como segunda pessoa
secretariat-queue-alone = Fichas sem suplente em funções
alone-nav = Sem suplente
alone-about = Ninguém responde por elas quando não podem. Uma consulta urgente salta o degrau do suplente.
alone-none = Todas as fichas têm um suplente em funções.
alone-since = O suplente não está em funções desde { $day }
alone-begins = O suplente assume o cargo em { $day }
alone-never = Nunca foi indicado um suplente
alone-successor = Ao suplente sucedeu { $name }
alone-name = Indicar um suplente
alone-name-for = Indicar um suplente de { $name }
alone-nobody = Não há mais ninguém deste Estado no diretório. Acrescente primeiro uma ficha.
alone-save = Indicar como suplente
alone-named = O suplente está indicado.
joining-open = Incluir noutra rede
joining-title = { $name } noutra rede
joining-about = A ficha continua a ser uma só: números, horários e confirmações são os mesmos em toda a parte. Consta ali quando concordar quem a mantém agora, ou a própria pessoa.
joining-agree-about = Com a sua concordância, os membros dessa rede leem a ficha com os seus números, e o secretariado pode alterá-la e retirá-la.
joining-sent = Aguarda a decisão de quem mantém a ficha agora.
joining-waits = Esta ficha aguarda constar de outra rede: decide quem a mantém agora.
joining-mine = Proposta por si em { $day }
joinings-waiting = À espera de constar noutra rede
joining-agreed = A ficha consta desta rede.
held-kind-joining = Propostas de incluir a ficha noutra rede

## Whoever is on call, and who is alerted

on-call-whoever = Quem estiver de serviço
on-call-now = Neste momento seria:
on-call-add = Consultar quem estiver de serviço num Estado
on-call-words = É consultado quem estiver de serviço; se não houver ninguém, quem estiver no seu posto; de noite, quem regressar primeiro.
on-call-state = Estado
on-call-network = Através da rede
on-call-go-on = Continuar
on-call-nobody = Num destes Estados não se pode consultar ninguém por esta rede, ou ela não lho mostra. Dirija-se a alguém pelo nome.
alerted-title = Quem é alertado
alerted-words = Segundo as escalas de agora; decide-se no momento do envio.
alerted-at-once = De imediato
alerted-in-time = De imediato nos seus dispositivos; por carta, de manhã
alerted-then = Se até lá ninguém tiver confirmado a receção
alerted-text = Tudo o que leem fora deste serviço
alerted-failed = Não é possível dizer quem seria alertado
today-on-call = de serviço: { $count }
today-unkept = Receção confirmada, mas a resposta não chegou
overseen-call-in = Chamar outro responsável
overseen-called-in = Participa agora { $name }, e o alerta foi enviado.
overseen-failed = Ninguém foi chamado
room-act-called-in = { $by }, do secretariado, chamou { $names }
alerted-after =
    { $minutes ->
        [one] Após { $minutes } minuto sem confirmação de receção
       *[other] Após { $minutes } minutos sem confirmação de receção
    }

## A sala como instrumento: grupos, filtros, o turno seguinte, o fim

consultation-group-urgent = Urgentes agora
consultation-group-quiet = Sem movimento
consultation-filter = Quais mostrar
consultation-filter-state = Estado
consultation-filter-urgency = Urgência
consultation-filter-kind = Tipo
consultation-filter-all = Todas
consultation-filter-unread = Só não lidas
consultation-filter-clear = Mostrar todas
consultation-filter-nothing = Nenhuma das consultas mostradas corresponde.
consultation-kept-unread = Para retomar
unread-keep = Marcar como não lida
shift-title = Entregar ao turno seguinte
shift-words = O seu colega é consultado e vê a urgência, não o assunto. Até aceitar, continua a ser sua. Depois participa com todo o historial, e a resposta prometida passa a caber-lhe. Quem entrega continua na sala.
shift-to = Colega de { $country } (escreva um nome)
shift-to-missing = Escolha quem continua.
shift-confirm = Pedir que assuma
shift-failed = Ninguém foi consultado
shift-offers = Propostas por colegas
shift-offered-by = { $name } pede-lhe que continue.
shift-promised = Foi prometida uma resposta até: { $at }.
shift-acknowledge = A receção deve ser confirmada até: { $at }.
shift-take = Assumir
shift-decline = Recusar
shift-reply-failed = A sua resposta não chegou
shift-withdraw = Retirar a proposta
shift-withdraw-title = Retirar a proposta?
shift-withdraw-words = Já não se pede ao seu colega que continue. Fica registado que o pediu e retirou; o texto que acrescentou desaparece para todos.
room-act-offered = { $name } pede a { $successor } que assuma a consulta
room-act-taken-over = { $name } assume a consulta de { $giver }
room-act-lapsed = O pedido a { $name } para assumir a consulta terminou
room-close-request-on = Dia do pedido formal, se for conhecido
room-close-request-on-bad = Indique o dia completo ou deixe vazio.
room-close-useful = A consulta foi útil?
room-close-useful-hint = Só para estatística: ninguém na sala o vê e nenhum nome fica guardado.
room-close-useful-yes = Útil
room-close-useful-partly = Em parte útil
room-close-useful-no = Não foi útil
room-close-kept =
    { $days ->
        [one] Pode ser lida durante { $days } dia, até { $day }. Depois tudo o que foi dito é destruído e já ninguém encontra a sala.
       *[other] Pode ser lida durante { $days } dias, até { $day }. Depois tudo o que foi dito é destruído e já ninguém encontra a sala.
    }
room-act-request-on = Pedido formal em { $day }
held-kind-shift-offer = Consultas que colegas me propuseram
held-f-kept-unread = Marcada como não lida

## Register of disclosures

register-title = Registo de revelações
register-about = Avisos de que uma informação dada sob condições iliba um acusado e tem de ser revelada (artigo 18(5) da Convenção): os que o seu Estado deu e recebeu, para que dia e o que foi respondido. Decide o direito do Estado que revela; o registo apenas documenta.
register-none = O seu Estado não deu nem recebeu nenhum aviso de revelação.
register-by = Revelação por: { $country }
register-from = Informação de: { $country }
register-noticed = Aviso de { $day }
register-replied = resposta de { $day }
register-withdrawn = Retirado por quem deu o aviso
register-outside = Os textos ficam na consulta; aqui veem-se as datas e as respostas.
register-waits = O seu Estado ainda não respondeu.
register-unanswered = Ainda sem resposta.
register-more = Avisos anteriores
register-csv = Guardar como tabela (CSV)
register-json = Guardar como dados (JSON)
register-export-failed = Não foi possível criar o ficheiro
disclose-reply-words = O que quiser acrescentar (pode ficar vazio)
today-disclosures = Avisos de revelação que aguardam a sua resposta
vocabulary-title = Palavras em todas as línguas
vocabulary-about = As palavras entre as quais todos escolhem, lado a lado. Primeiro as que não têm tradução: a quem lê essa língua mostra-se outra.
vocabulary-list = Lista
vocabulary-missing = Sem tradução
vocabulary-incomplete =
    { $count ->
        [0] Todas as palavras desta lista estão traduzidas.
        [one] { $count } palavra sem tradução
        [many] { $count } palavras sem tradução
       *[other] { $count } palavras sem tradução
    }

colleagues-failed = Não foi possível carregar quem pode ser indicado
colleague-gone = Não consta agora do diretório
colleague-search = Outra pessoa deste Estado, pelo nome
waiting-failed = Não foi possível carregar o que aguarda decisão

reach-not-asked = Não foi possível voltar a consultar quem pode ser contactado agora; o que se mostra pode já não ser válido
directory-of-moment = A lista é do momento em que foi pedida: outras pessoas podem estar contactáveis agora.
directory-ask-anew = Procurar de novo
channels-cut = Só são mostradas as primeiras { $count } linhas; pode haver mais. Acima podem escolher-se as de uma só jurisdição.
