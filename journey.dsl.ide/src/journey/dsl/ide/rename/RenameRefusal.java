package journey.dsl.ide.rename;

import journey.dsl.messages.Language;
import journey.dsl.messages.Message;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Why a name cannot be changed, for the person who wanted to change it. */
final class RenameRefusal {
	private RenameRefusal() {}

	/** What was typed cannot be the name. */
	static ResponseErrorException ofName(Message why, Language language) {
		return refusal(ResponseErrorCode.InvalidParams, why, language);
	}

	/** No other name can be given there, or not that one without a change of what the texts say. */
	static ResponseErrorException ofRenaming(Message why, Language language) {
		return refusal(ResponseErrorCode.RequestFailed, why, language);
	}

	private static ResponseErrorException refusal(ResponseErrorCode code, Message why, Language language) {
		return new ResponseErrorException(new ResponseError(code, why.in(language), null));
	}
}
