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
