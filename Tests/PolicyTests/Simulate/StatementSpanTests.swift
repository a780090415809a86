import Policy
import Testing

/// The texts and places are those of AWS's own answers.
@Suite struct `A statement's place` {
    private func spans(_ text: String) throws -> [String] {
        let document = try #require(PolicyDocument(simulating: text))
        return document.statementSpans.map {
            "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)"
        }
    }

    private static let listed = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "s3:GetObject",
              "Resource": "*",
              "Sid": "First"
            },
            {
              "Effect": "Deny",
              "Action": "s3:PutObject",
              "Resource": "*",
              "Sid": "Second"
            }
          ]
        }
        """
    private static let single = """
        {
          "Statement": {
            "Effect": "Allow",
            "Action": "s3:GetObject",
            "Resource": "*"
          }
        }
        """
    private static let bare = #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#

    private typealias Row = (fact: String, text: String, places: [String])

    private static let rows: [Row] = [
        (
            "a list begins behind its bracket", #"{"Version":"2012-10-17","Statement":[\#(bare)]}"#,
            ["1:38-1:95"]
        ),
        (
            "a later statement begins behind the one before",
            #"{"Version":"2012-10-17","Statement":[\#(bare),\#(bare)]}"#, ["1:38-1:95", "1:95-1:153"]
        ),
        ("lines are counted", listed, ["3:17-9:6", "9:6-15:6"]),
        (
            "a statement without a list begins behind its brace",
            #"{"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}"#, ["1:16-1:77"]
        ),
        ("on lines of its own too", single, ["2:17-6:4"]),
        (
            "CR and LF are one end of a line", " \r\n" + listed.replacing("\n", with: "\r\n"),
            ["4:17-10:6", "10:6-16:6"]
        ),
        ("a CR alone is one too", listed.replacing("\n", with: "\r"), ["3:17-9:6", "9:6-15:6"]),
        (
            "columns are characters",
            #"{"Id": "café", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#,
            ["1:30-1:92"]
        ),
    ]

    @Test func `is told as AWS tells it`() throws {
        for row in Self.rows { #expect(try spans(row.text) == row.places, "\(row.fact)") }
    }
}
