import Vocabulary

/// The moment a request was signed, and the sixteen characters that were signed for it.
struct SigningTime: Sendable {
    let moment: Timestamp
    /// `YYYYMMDDTHHMMSSZ`
    let basic: [UInt8]

    /// Reads `X-Amz-Date`.
    init?(basic text: String) {
        guard let moment = Timestamp(basic: text) else { return nil }
        self.moment = moment
        basic = Array(text.utf8)
    }

    /// Reads the `Date` header, in the form of HTTP or in the basic one.
    init?(date text: String) {
        if let time = SigningTime(basic: text) {
            self = time
        } else if let moment = Timestamp(http: text) {
            self.init(moment)
        } else {
            return nil
        }
    }

    init(_ moment: Timestamp) {
        self.moment = moment
        basic = Array(moment.basic.utf8)
    }

    /// Whether the scope's day is the day of this moment.
    func isOn(_ day: String) -> Bool { day.utf8.elementsEqual(basic.prefix(8)) }
}
