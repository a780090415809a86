/// An explanation for people: at most a hundred columns, and colours only for a terminal.
package struct ExplanationText {
    private let explanation: Explanation
    private let paint: Paint

    package init(_ explanation: Explanation, colours: Bool) {
        self.explanation = explanation
        paint = Paint(isOn: colours)
    }

    package var text: String {
        var page = Page()
        question(&page)
        layers(&page)
        statements(&page)
        remedies(&page)
        return page.text
    }

    private func question(_ page: inout Page) {
        let asked = explanation.question
        let verdict =
            explanation.outcome == .allowed ? paint.good("ALLOWED") : paint.bad("DENIED")
        page.line("\(verdict)  \(paint.strong(asked.action))")
        page.wrapped("on \(asked.resource)", indent: 8)
        page.wrapped("by \(asked.principal)", indent: 8)
        if asked.principalKind != asked.principal { page.wrapped("(\(asked.principalKind))", indent: 11) }
        if let reason = sentence {
            page.gap()
            page.wrapped(reason, indent: 2)
        }
    }

    /// AWS's reason as a sentence of its own.
    private var sentence: String? {
        guard let reason = explanation.reason else { return nil }
        if reason.hasPrefix("because ") {
            return "\(String(reason.dropFirst("because ".count)).capitalizedFirst)."
        }
        if reason.hasPrefix("with ") {
            return "\(String(reason.dropFirst("with ".count)).capitalizedFirst) forbids it."
        }
        return reason
    }

    private func layers(_ page: inout Page) {
        page.heading(paint.strong("Layers"))
        let present = explanation.layers.filter { $0.finding != .absent }
        let width = present.map(\.name.count).max() ?? 0
        for layer in present {
            let name = layer.name + String(repeating: " ", count: width - layer.name.count)
            page.wrapped("\(mark(layer.finding)) \(name)  \(words(layer))", indent: 2, hanging: width + 6)
        }
        let absent = explanation.layers.filter { $0.finding == .absent }.map(\.name)
        if !absent.isEmpty {
            page.wrapped("– none: \(absent.joined(separator: ", "))", indent: 2, hanging: 4)
        }
    }

    private func mark(_ finding: LayerFinding.Finding) -> String {
        switch finding {
        case .allows: paint.good("✓")
        case .explicitDeny, .nothingAllows: paint.bad("✗")
        case .notNeeded, .absent: "–"
        }
    }

    private func words(_ layer: LayerFinding) -> String {
        let size =
            "\(Wording.count(layer.policies, "policy", "policies")), "
            + Wording.count(layer.statements, "statement", "statements")
        return switch layer.finding {
        case .allows: "allows: \(Wording.list(layer.decidedBy, most: 2))"
        case .explicitDeny: "denies: \(Wording.list(layer.decidedBy, most: 2))"
        case .nothingAllows:
            layer.policies == 0 ? "there is none, and one has to allow" : "nothing allows it (\(size))"
        case .notNeeded: "nothing to say about it (\(size))"
        case .absent: "none"
        }
    }

    private func statements(_ page: inout Page) {
        guard !explanation.statements.isEmpty else {
            if explanation.otherStatements > 0 {
                page.gap()
                let service = explanation.question.action.prefix { $0 != ":" }
                let count = Wording.count(explanation.otherStatements, "statement", "statements")
                page.wrapped("Of the \(count) that allow something, none is about \(service).", indent: 2)
            }
            return
        }
        let decided = explanation.statements.first?.matches ?? false
        page.heading(paint.strong(decided ? "Deciding statements" : "Nearest statements"))
        for (place, review) in explanation.statements.enumerated() {
            if place > 0 { page.gap() }
            page.wrapped(
                "\(review.effect) in \(review.policy), \(review.nameInPolicy) (line \(review.line))",
                indent: 2,
                hanging: 4)
            for element in review.elements { self.element(element, &page) }
        }
        if explanation.otherStatements > 0 {
            page.gap()
            let count = Wording.count(
                explanation.otherStatements, "other statement is", "other statements are")
            page.wrapped("\(count) further off.", indent: 2)
        }
    }

    private func element(_ element: ElementReview, _ page: inout Page) {
        let mark = element.matches ? paint.good("✓") : paint.bad("✗")
        let name = element.key.map { "\(element.comparison ?? "") \($0)" } ?? element.element
        let padded = name + String(repeating: " ", count: max(0, 12 - name.count))
        // Where everything agrees a short list will do.
        let expected = Wording.list(element.expected, most: element.matches ? 3 : 6)
        page.wrapped("\(mark) \(padded) \(expected)", indent: 4, hanging: 19)
        guard !element.matches else { return }
        let actual = element.actual.map { Wording.list($0) } ?? "absent from the request"
        page.wrapped("asked: \(actual)", indent: 19, hanging: 26)
        for hint in element.hints { page.wrapped(paint.note(hint), indent: 19) }
    }

    private func remedies(_ page: inout Page) {
        guard explanation.outcome != .allowed else { return }
        if !explanation.advice.isEmpty {
            page.heading(paint.strong("Without a change of policies"))
            for advice in explanation.advice { page.wrapped(advice, indent: 2) }
        }
        guard !explanation.changes.isEmpty else {
            page.gap()
            page.wrapped("No change of a policy that is known here would allow it.", indent: 2)
            return
        }
        let isOne = explanation.changes.count == 1
        page.heading(
            paint.strong(
                isOne
                    ? "The smallest change" : "The smallest changes, all \(explanation.changes.count) needed")
        )
        for (place, change) in explanation.changes.enumerated() {
            if place > 0 { page.gap() }
            self.change(change, number: isOne ? nil : place + 1, &page)
        }
        for change in explanation.alternatives { alternative(change, &page) }
    }

    private func change(_ change: PolicyChange, number: Int?, _ page: inout Page) {
        page.wrapped((number.map { "\($0). " } ?? "") + change.summary, indent: 2)
        // In a long document the new lines are hard to find.
        if change.kind == .add || change.kind == .relax {
            for statement in change.statements { page.block(statement, indent: 4) }
        }
        for caution in change.cautions { page.wrapped("! \(caution)", indent: 2, hanging: 4) }
        page.gap()
        // As it is, so that it can be copied.
        if let command = change.command {
            page.line(command)
        } else if let document = change.document {
            page.line(document)
        }
    }

    private func alternative(_ change: PolicyChange, _ page: inout Page) {
        let primary = explanation.changes.first?.isExact ?? true
        let size = change.isExact == primary ? "instead" : change.isExact ? "narrower" : "wider"
        page.heading(paint.strong("Or, \(size)"))
        page.wrapped(change.summary, indent: 2)
        for caution in change.cautions { page.wrapped("! \(caution)", indent: 2, hanging: 4) }
        for statement in change.statements { page.block(statement, indent: 4) }
    }
}
