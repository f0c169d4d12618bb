package vn.ocop.evaluation.credential;

/** The example of the OpenAPI document: a credential of another instance, which is told apart. */
interface VerificationExample {

    String CREDENTIAL =
            "eyJhbGciOiJFZERTQSIsImtpZCI6IjIwMjYtMTEiLCJ0eXAiOiJ2Yytqd3QiLCJjdHkiOiJ2YyJ9.eyJAY29udGV4dCI6WyJ"
                    + "odHRwczovL3d3dy53My5vcmcvbnMvY3JlZGVudGlhbHMvdjIiLHsiQHZvY2FiIjoidXJuOm9jb3A6Y2VydGlmaWNhdGUjIn1"
                    + "dLCJpZCI6InVybjp1dWlkOjAxOThiN2QyLTZhMTAtN2MzZS05ZjQxLTJiNmM4ZDBlNGY1MiIsInR5cGUiOlsiVmVyaWZpYWJ"
                    + "sZUNyZWRlbnRpYWwiLCJPY29wQ2VydGlmaWNhdGVDcmVkZW50aWFsIl0sImlzc3VlciI6eyJpZCI6Imh0dHBzOi8vb2NvcC5"
                    + "leGFtcGxlLnZuL2V2YWx1YXRpb24iLCJuYW1lIjoiVUJORCB04buJbmggTmdo4buHIEFuIn0sInZhbGlkRnJvbSI6IjIwMjQ"
                    + "tMDMtMTJUMDA6MDA6MDArMDc6MDAiLCJ2YWxpZFVudGlsIjoiMjAyNy0wMy0xMlQyMzo1OTo1OSswNzowMCIsImNyZWRlbnR"
                    + "pYWxTdWJqZWN0Ijp7ImlkIjoiaHR0cHM6Ly9vY29wLmV4YW1wbGUudm4vcC83a3EybTl4dzR0IiwidHlwZSI6Ik9jb3BQcm9"
                    + "kdWN0IiwibmFtZSI6IkNhbSBYw6MgxJBvw6BpIiwic3RhcnMiOjQsImhvbGRlciI6eyJuYW1lIjoiSOG7o3AgdMOhYyB4w6M"
                    + "gTsO0bmcgbmdoaeG7h3AgTmdoaSBM4buZYyJ9LCJ2YXJpYW50cyI6WyJUaMO5bmcgNSBrZyJdLCJyZXNwb25zaWJsZVVuaXQ"
                    + "iOiJWTi0yVDoxNzgyNyIsImNlcnRpZmljYXRlIjp7Im51bWJlciI6IjQwLTAxMjMiLCJwYWdlIjoiaHR0cHM6Ly9vY29wLmV"
                    + "4YW1wbGUudm4vYy8zaHY4azJ6cTZyIiwiZmlyc3REYXkiOiIyMDI0LTAzLTEyIiwibGFzdERheSI6IjIwMjctMDMtMTIifSw"
                    + "iZGVjaXNpb24iOnsibnVtYmVyIjoiMTIxNy9RxJAtVUJORCIsInNpZ25lZE9uIjoiMjAyNC0wMy0xMiJ9fSwiY3JlZGVudGl"
                    + "hbFN0YXR1cyI6eyJpZCI6Imh0dHBzOi8vb2NvcC5leGFtcGxlLnZuL2V2YWx1YXRpb24vdjEvc3RhdHVzLWxpc3RzLzEjNDg"
                    + "yOTEiLCJ0eXBlIjoiQml0c3RyaW5nU3RhdHVzTGlzdEVudHJ5Iiwic3RhdHVzUHVycG9zZSI6InJldm9jYXRpb24iLCJzdGF"
                    + "0dXNMaXN0SW5kZXgiOiI0ODI5MSIsInN0YXR1c0xpc3RDcmVkZW50aWFsIjoiaHR0cHM6Ly9vY29wLmV4YW1wbGUudm4vZXZ"
                    + "hbHVhdGlvbi92MS9zdGF0dXMtbGlzdHMvMSJ9LCJpc3MiOiJodHRwczovL29jb3AuZXhhbXBsZS52bi9ldmFsdWF0aW9uIiw"
                    + "ianRpIjoidXJuOnV1aWQ6MDE5OGI3ZDItNmExMC03YzNlLTlmNDEtMmI2YzhkMGU0ZjUyIiwiaWF0IjoxNzk1MTM2NDAwfQ."
                    + "EIqxO_VQ1VBHFKSiU7T_F3SvY8rzUVahPADdoLPzD-AbPrPryAOf574YG8Ks4E_NNuATSEmHme9ncaY6OqzRCQ";

    String REQUEST = "{\"credential\": \"" + CREDENTIAL + "\"}";

    String ANSWER =
            """
            {"outcome": "GENUINE",
             "message": "Chính hiệu; chưa bị thu hồi tính đến 08:00 hôm nay; có giá trị đến hết ngày 12/03/2027.",
             "checkedAt": "2026-11-20T01:00:12Z", "statusAsOf": "2026-11-20T01:00:00Z",
             "content": {"productName": "Cam Xã Đoài", "stars": 4, "holder": "Hợp tác xã Nông nghiệp Nghi Lộc",
               "variants": ["Thùng 5 kg"], "number": "40-0123", "issuingBody": "UBND tỉnh Nghệ An",
               "decisionNumber": "1217/QĐ-UBND", "signedOn": "2024-03-12", "firstDay": "2024-03-12",
               "lastDay": "2027-03-12", "certificatePage": "https://ocop.example.vn/c/3hv8k2zq6r",
               "productPage": "https://ocop.example.vn/p/7kq2m9xw4t",
               "pictures": ["https://ocop.example.vn/v1/papers/0198b7d2-2222-7a2b-8c3d-4e5f60718293/content"],
               "demonstration": false}}
            """;
}
