import HTTPTypes
import Testing
import World

@testable import Metadata

@Suite struct `Reading` {
    @Test(arguments: [HTTPRequest.Method.get, .head, .post, .delete, .put, .options, .patch])
    func `where tokens are required, nothing is answered before one is shown`(_ method: HTTPRequest.Method)
        throws
    {
        let guest = try Guest()
        for path in ["/", "/latest/meta-data/ami-id", "/nonsense", "/1999-01-01/", "/latest/api/token/x"] {
            let answer = try guest.ask(method, path)
            #expect(answer.status == .unauthorized)
            #expect(answer.body.isEmpty)
            #expect(answer.headers[.contentType] == "text/plain")
            #expect(answer.headers[.contentLength] == "0")
        }
    }

    @Test func `where tokens are optional, none is needed`() throws {
        let guest = try Guest()
        try guest.changeInstance { $0.metadataOptions.httpTokens = .optional }
        let answer = try guest.ask(.get, "/latest/meta-data/instance-id")
        #expect(answer.text == Guest.instanceID)
        #expect(answer.headers[.metadataTokenTTLLeft] == nil)
    }

    @Test(arguments: [
        "/nonsense", "/latest/nonsense", "/latest/meta-data/nonsense", "/latest/meta-data/instance-id/x",
        "/1999-01-01/", "/latest/api", "/api/token", "/latest/meta-data/Instance-Id", "/latest/%zz",
        "/latest/user-data", "/latest/meta-data/public-ipv4", "/latest/meta-data/spot/instance-action",
        "/latest/meta-data/iam", "/latest/meta-data/tags", "/latest/dynamic/instance-identity/pkcs9",
    ])
    func `what is not there is AWS's page`(_ path: String) throws {
        let guest = try Guest()
        let answer = try guest.ask(.get, path, token: try guest.token())
        let page =
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"\n\t\t \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">\n <head>\n  <title>404 - Not Found</title>\n </head>\n <body>\n  <h1>404 - Not Found</h1>\n </body>\n</html>\n"
        #expect(answer.status == .notFound)
        #expect(answer.text == page)
        #expect(answer.body.count == 339)
        #expect(answer.headers[.contentType] == "text/html")
        #expect(answer.headers[.contentLength] == "339")
    }

    @Test(arguments: [HTTPRequest.Method.post, .delete, .put, .patch, .trace])
    func `only reading is allowed`(_ method: HTTPRequest.Method) throws {
        let guest = try Guest()
        for path in ["/latest/meta-data/ami-id", "/nonsense"] {
            let answer = try guest.ask(method, path, token: try guest.token())
            #expect(answer.status == .forbidden)
            #expect(answer.body.isEmpty)
            #expect(answer.headers[.contentType] == "text/plain")
        }
    }

    @Test func `HEAD is GET without the body`() throws {
        let guest = try Guest()
        let token = try guest.token()
        let answer = try guest.ask(.head, "/latest/meta-data/instance-id", token: token)
        #expect(answer.status == .ok)
        #expect(answer.body.isEmpty)
        #expect(answer.headers[.contentLength] == "19")
        #expect(try guest.ask(.head, "/nonsense", token: token).headers[.contentLength] == "339")
    }

    @Test func `OPTIONS names the methods`() throws {
        let guest = try Guest()
        let answer = try guest.ask(.options, "/latest/meta-data/", token: try guest.token())
        #expect(answer.status == .ok)
        #expect(answer.headers[.allow] == "OPTIONS, GET, HEAD")
        #expect(answer.headers[.contentLength] == "0")
    }

    @Test(arguments: [
        "/latest/meta-data/instance-id/", "//latest//meta-data/instance-id",
        "/latest/./meta-data/instance-id",
        "/latest/meta-data/%69nstance-id", "/latest/meta-data/instance-id?a=b",
        "/latest/x/../meta-data/instance-id",
        "http://169.254.169.254/latest/meta-data/instance-id",
    ])
    func `a path's spelling does not matter and nothing is redirected`(_ path: String) throws {
        let guest = try Guest()
        let answer = try guest.ask(.get, path, token: try guest.token())
        #expect(answer.status == .ok)
        #expect(answer.text == Guest.instanceID)
    }

    @Test(arguments: ["", "/"])
    func `a list is the same with and without its slash`(_ slash: String) throws {
        #expect(try Guest().read("placement" + slash) == "availability-zone\navailability-zone-id\nregion")
    }

    @Test func `the headers are EC2's`() throws {
        let guest = try Guest()
        let headers = try guest.ask(.get, "/latest/meta-data/instance-id", token: try guest.token()).headers
        #expect(headers[.server] == "EC2ws")
        #expect(headers[.contentType] == "text/plain")
        #expect(headers[.acceptRanges] == "none")
        #expect(headers[.lastModified] == "Sat, 26 Sep 2026 11:03:58 GMT")
        #expect(headers[.date] == "Sat, 26 Sep 2026 11:15:51 GMT")
        #expect(headers[.contentLength] == "19")
    }

    @Test func `a disabled endpoint forbids everything`() throws {
        let guest = try Guest()
        let token = try guest.token()
        try guest.changeInstance { $0.metadataOptions.httpEndpoint = .disabled }
        #expect(try guest.ask(.get, "/latest/meta-data/", token: token).status == .forbidden)
        let put = try guest.ask(
            .put, "/latest/api/token", headers: [("X-aws-ec2-metadata-token-ttl-seconds", "60")])
        #expect(put.status == .forbidden)
    }

    @Test(arguments: [Instance.State.stopped, .terminated])
    func `an instance that is down has nothing`(_ state: Instance.State) throws {
        let guest = try Guest()
        let token = try guest.token()
        try guest.changeInstance { $0.state = state }
        #expect(try guest.ask(.get, "/latest/meta-data/instance-id", token: token).status == .notFound)
    }

    @Test func `an unknown instance has nothing`() throws {
        #expect(try Guest().ask(.get, "/", as: "i-0000").status == .notFound)
    }

    @Test func `a path of any length is only not there`() throws {
        let guest = try Guest()
        let long = "/latest/meta-data/" + String(repeating: "a/", count: 20_000)
        #expect(try guest.ask(.get, long, token: try guest.token()).status == .notFound)
    }
}
