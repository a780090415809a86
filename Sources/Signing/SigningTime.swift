import Vocabulary

/// The moment a request was signed, and the sixteen characters that were signed for it.
struct SigningTime: Sendable {
    let moment: Timestamp
    /// `YYYYMMDDTHHMMSSZ`
    let basic: [UInt8]

    /// Reads `X-Amz-Date`; on bytes, because every request comes this way.
    init?(basic text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else {
            return nil
        }
        for index in 0..<15 where index != 8 {
            guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
        }
        func pair(_ index: Int) -> Int { Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30) }
        let calendar = Timestamp.Calendar(
            year: pair(0) * 100 + pair(2), month: pair(4), day: pair(6), hour: pair(9), minute: pair(11),
            second: pair(13))
        guard let moment = Timestamp(calendar) else { return nil }
        self.moment = moment
        basic = bytes
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
