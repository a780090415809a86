/// A filter's value: `*` is any characters, `?` one, and `\` takes the meaning from what follows.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
struct FilterPattern: Sendable {
    private enum Token: Equatable {
        case any, one
        case character(Character)
    }

    private let tokens: [Token]
    /// The text itself where there is no wildcard, which is nearly always.
    private let literal: String?

    init(_ text: String) {
        var tokens: [Token] = []
        var isEscaped = false
        for character in text {
            switch character {
            case _ where isEscaped:
                tokens.append(.character(character))
                isEscaped = false
            case "\\": isEscaped = true
            case "*": tokens.append(.any)
            case "?": tokens.append(.one)
            default: tokens.append(.character(character))
            }
        }
        self.tokens = tokens
        var literal = ""
        for token in tokens {
            guard case .character(let character) = token else {
                self.literal = nil
                return
            }
            literal.append(character)
        }
        self.literal = literal
    }

    func matches(_ text: String) -> Bool {
        if let literal { return literal == text }
        let text = Array(text)
        var token = 0
        var place = 0
        // Where to go on when what follows the last star does not fit.
        var retry: (token: Int, place: Int)?
        while place < text.count {
            if token < tokens.count, tokens[token] == .any {
                token += 1
                retry = (token, place)
            } else if token < tokens.count, tokens[token] == .one || tokens[token] == .character(text[place])
            {
                token += 1
                place += 1
            } else if let last = retry {
                token = last.token
                place = last.place + 1
                retry = (token, place)
            } else {
                return false
            }
        }
        return tokens[token...].allSatisfy { $0 == .any }
    }
}
