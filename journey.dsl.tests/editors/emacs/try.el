;;; try.el --- Uses Emacs as people do, and writes down what they see: to the file that JOURNEY_SEEN names, as JSON. -*- lexical-binding: t -*-

(require 'json)
(require 'flymake)
(require 'xref)

(defconst patience-seconds 60)
(defvar seen nil)

(defun await (what condition)
  "Wait until CONDITION gives something, which is the answer; WHAT says for what."
  (let ((end (+ (float-time) patience-seconds)) found)
    (while (not (setq found (funcall condition)))
      (when (> (float-time) end) (error "Waited too long for %s" what))
      (accept-process-output nil 0.05))
    found))

(defun findings ()
  "The messages that are shown, each with the words that it stands at."
  (mapcar (lambda (each)
            (list (buffer-substring-no-properties (flymake-diagnostic-beg each) (flymake-diagnostic-end each))
                  (flymake-diagnostic-text each)))
          (flymake-diagnostics)))

(defun finding (regexp)
  (seq-find (lambda (each) (string-match-p regexp (cadr each))) (findings)))

(defun text ()
  (buffer-substring-no-properties (point-min) (point-max)))

(defun go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun show (file)
  (find-file file)
  ;; what waits for the end of a command: in batch, none ends by itself
  (run-hooks 'post-command-hook)
  (await "the server" (lambda () (and (eglot-current-server) eglot--managed-mode)))
  (flymake-mode 1))

(defmacro step (name &rest body)
  "Do BODY, and write down under NAME what it gives."
  `(push (cons ,name (condition-case failure `((result . ,(progn ,@body))) (error `((failure . ,(error-message-string failure)))))) seen))

(defun tell-changes () (eglot--signal-textDocument/didChange))

(setq eglot-confirm-server-initiated-edits nil
      eglot-sync-connect t
      eglot-connect-timeout patience-seconds
      make-backup-files nil)

(step "findings"
      (show "mortgage.journey")
      (await "findings" (lambda () (finding "hands the customer over")))
      (list (symbol-name major-mode) (car (finding "hands the customer over"))))

(step "hover"
      (go-to "advice to credit")
      (let ((told (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
        (plist-get (plist-get told :contents) :value)))

(step "definition"
      (go-to "advice to credit")
      (xref-find-definitions (thing-at-point 'symbol t))
      (prog1 (list (file-name-nondirectory buffer-file-name) (buffer-substring-no-properties (point) (line-end-position)))
        (switch-to-buffer "mortgage.journey")))

(step "completion"
      (go-to "owner advice")
      (forward-char 6)
      (let* ((found (run-hook-wrapped 'completion-at-point-functions #'completion--capf-wrapper 'all))
             (table (nth 3 found)))
        (vconcat (all-completions "" table))))

(step "rename"
      (go-to "advice to credit")
      (eglot-rename "guidance")
      (list (text) (with-current-buffer (find-file-noselect "people.journey") (text))))

(step "typing"
      (go-to "via app feels")
      (dolist (letter (string-to-list "via appp "))
        (insert letter)
        (tell-changes))
      (await "a finding" (lambda () (finding "appp")))
      (prog1 (car (finding "appp"))
        (delete-char -2)
        (insert " ")
        (tell-changes)
        (await "no finding" (lambda () (not (finding "appp"))))))

(step "format"
      (find-file "untidy.journey")
      (insert "team   sales   \"🙂\"  {owns \"all\"}\n\n\n\nperson   ann")
      (show "untidy.journey")
      (tell-changes)
      (eglot-format-buffer)
      (text))

(with-temp-file (getenv "JOURNEY_SEEN")
  (let ((coding-system-for-write 'utf-8)) (insert (json-encode seen))))
(eglot-shutdown-all)
