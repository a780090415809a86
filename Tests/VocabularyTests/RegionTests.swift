import Testing
import Vocabulary

@Suite struct `A region's code` {
    @Test(arguments: ["us-east-1", "us-gov-west-1", "ap-southeast-4", "lab", "cellar2"])
    func `is lower-case letters and digits between hyphens`(code: String) {
        #expect(Region(code: code)?.rawValue == code)
    }

    @Test(arguments: [
        "", "Foo_bar", "us east", "US-EAST-1", "us--east", "-us", "us-", "1-us", "us.east", "ü-1",
        String(repeating: "a", count: 64),
    ])
    func `is nothing else`(text: String) {
        #expect(Region(code: text) == nil)
    }
}
