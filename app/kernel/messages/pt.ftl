# One text for each code of app/kernel/errors.py; ids are the codes with hyphens.

bad-json = O pedido não é um JSON válido.
bad-input = Parte do que foi enviado não pode ser aceite. Verifique os campos indicados.
bad-frame = A ligação em direto recebeu algo que não compreende. Nada foi guardado.
foreign-origin = Não é permitido usar o serviço a partir de outro sítio.
forbidden = A sua função não o permite. O secretariado da rede pode indicar quem o pode fazer.
idempotency-key-reused = Esta chave já foi usada para outra coisa.
internal = Ocorreu um erro do nosso lado. Indique o número de referência ao secretariado.
method-not-allowed = Isto não pode ser feito neste endereço.
not-found = Não há aqui nada que possa consultar.
not-ready = O serviço está a iniciar ou a base de dados está indisponível. Tente novamente em breve.
not-signed-in = Inicie sessão. A sua sessão terminou ou ainda não começou.
query-too-long = O texto de pesquisa é demasiado longo. No máximo 200 caracteres.
room-closed = Esta consulta está encerrada. Nada lhe pode ser acrescentado.
act-not-open-to-you = Este ato cabe à outra parte da consulta.
service-busy = O serviço está muito ocupado. Nada foi guardado; tente novamente dentro de momentos.
stale-revision = Outra pessoa alterou este registo entretanto. Compare as duas versões antes de guardar.
storage-full = O servidor não tem espaço. Nada foi guardado; o operador foi avisado.
too-large = O que foi enviado é demasiado grande.
too-many-requests = Demasiados pedidos em pouco tempo. Aguarde um pouco.
unavailable = O serviço não consegue aceder à base de dados. Nada foi guardado; tente novamente.
unknown-entry = A mensagem indicada não está nesta consulta ou não lhe cabe alterá-la.
unknown-filter-value = Um dos filtros tem um valor desconhecido.
window-exceeded = Só podem ser mostrados os primeiros 100 resultados. Refine a pesquisa.
import-refused = Nada foi importado: algumas linhas não podem ser aceitas. Corrija-as e envie novamente o arquivo inteiro.
nothing-drafted = Não há rascunho desta ficha. Talvez tenha sido publicado ou descartado nesse meio-tempo.
list-full = A lista está cheia. Remova primeiro algum elemento.

## Reveals, limits, exports

directory-suspended = A sua utilização do diretório está suspensa e o secretariado da sua rede foi avisado. Num assunto urgente, o contacto continua a ser mostrado. As suas consultas continuam à sua disposição.
duty-sheets-a-day = Nas últimas 24 horas foram elaboradas três folhas de serviço. Use uma delas.
listed-a-day = Hoje foi-lhe mostrado o número máximo de pessoas que uma conta pode ver. O diretório fica suspenso para si até que o secretariado da sua rede o examine.
reveals-a-day = Hoje foi-lhe mostrado o número máximo de contactos que uma conta pode ver. O diretório fica suspenso para si até que o secretariado da sua rede o examine. Num assunto urgente, o contacto continua a ser mostrado.
reveals-an-hour = Na última hora foram-lhe mostrados muitos contactos. Aguarde um pouco. Num assunto urgente, o contacto é mostrado de imediato.
vcard-verified = Dados confirmados em { $date }.
export-made-for = Elaborado para { $name } em { $at }, n.º { $number }. Não transmitir a terceiros.
review-resolved = Outra pessoa já tratou esta comunicação.
sheets-notice = Valor meramente indicativo; sem valor jurídico vinculativo. Verifique cada ponto com a autoridade competente.
alternate-missing = Cada ficha precisa de um suplente: alguém da mesma jurisdição que responda quando esta pessoa não puder.
away-then = Esta pessoa está ausente num desses dias.
rota-changed = A escala foi alterada entretanto. Veja a semana de novo.
shift-overlaps = Uma pessoa não pode ter dois turnos ao mesmo tempo.

# Signing in
confirm-identity = Confirme primeiro a sua identidade.
logout-refused = Esta ordem de encerramento de sessão não é válida.
provider-away = O fornecedor de identidade não responde. Tente novamente mais tarde.
sign-in-refused = O acesso foi recusado.
authority-not-competent = O diretório não indica, dos dois lados, uma autoridade que possa enviar e receber estas informações. Convide primeiro a autoridade competente.

## Notices: what waits, never what it is about

notice-urgent-waiting = Uma consulta urgente espera por si.
notice-consultation-waiting = Uma consulta espera por si.
notice-consultation-escalated = Uma consulta urgente chegou ao seu secretariado.
notice-response-overdue = Não foi acusada a receção de uma consulta a tempo.
notice-promise-due = Prometeu uma resposta; a hora aproxima-se.
notice-promise-overdue = Uma resposta prometida não chegou.
notice-call-unconfirmed = Uma chamada telefónica não foi confirmada por escrito.
notice-disclosure-news = Há novidades sobre a revelação de informação dada sob condições.
notice-duty-test = Este é um ensaio do aviso de serviço. Não se passa nada.
notice-new-device = Alguém entrou na sua conta a partir de um novo dispositivo.
notice-contact-changed = Foram alterados dados de contacto.
notice-grant-ending = Uma das suas autorizações está prestes a terminar.
notice-account-ended = Uma conta foi encerrada.
notice-own-test = Este é o ensaio que pediu.
letter-digest =
    Counterpart: { $count ->
        [one] um assunto espera por si
       *[other] { $count } assuntos esperam por si
    }
letter-no-content = Esta carta nada diz sobre qualquer caso. Entre para ler.
entry-taken = Este registo já tem uma pessoa responsável.
grant-held = Esta pessoa já exerce esta função.
grant-settled = Este assunto já está resolvido.
person-known = Esta pessoa já está registada no serviço.
notice-grant-attestation = Uma função aguarda que confirme que continua correta.
